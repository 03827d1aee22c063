#!/usr/bin/env bash
# Sets up a checkout on Debian or Ubuntu: system packages, .venv, pinned dependencies, the `kiosk` command.
# Usage: build_spec/setup.sh run|check|test|bench     (each level holds the ones before it; the Makefile calls it)
set -euo pipefail

level=${1:?usage: setup.sh run|check|test|bench}
cd "$(dirname "$(readlink -f "$0")")/.."
venv=$PWD/.venv
pins=$PWD/build_spec/requirements

# Off screen Qt needs the first line; a window under X needs the second.
packages=(libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libbrotli1 libx11-6 ca-certificates
    libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxcb-randr0
    libxcb-xfixes0 libxcb-sync1 libxcb-render-util0 libxcb-image0 libx11-xcb1)
case $level in
    run | check) ;;
    test) packages+=(postgresql poppler-utils chromium-headless-shell gcc libc6-dev) ;;
    bench)
        packages+=(postgresql poppler-utils xvfb xdotool chromium g++ qt6-declarative-dev)
        command -v npm >/dev/null || packages+=(nodejs npm) # for the peers of the outbox; any release of Node serves
        ;;
    *) echo "setup.sh: unknown level '$level'" >&2; exit 2 ;;
esac

say() { printf 'set-up: %s\n' "$*"; }

# A Python that the pinned wheels are made for.
find_python() {
    local candidate
    for candidate in python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

# Newer releases renamed some libraries NAME to NAMEt64; either serves.
missing_packages() {
    local installed name
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^.i. *//p')
    for name in "$@"; do
        grep -qxE "$(printf '%s' "$name" | sed 's/[.+]/\\&/g')(t64)?" <<<"$installed" || echo "$name"
    done
}

apt_install() {
    local command="apt-get update; apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $*"
    if [ "$(id -u)" = 0 ]; then
        say "installing $*"
        DEBIAN_FRONTEND=noninteractive sh -c "$command" >"$log" 2>&1 </dev/null || { tail -n 20 "$log" >&2; return 1; }
    elif sudo -n true 2>/dev/null; then
        say "installing $*"
        sudo -n env DEBIAN_FRONTEND=noninteractive sh -c "$command" >"$log" 2>&1 </dev/null || { tail -n 20 "$log" >&2; return 1; }
    else
        say "these system packages are missing, and this user may not install them. This line does:"
        printf '\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n\n' "$*"
        return 1
    fi
}

complete=yes
log=$(mktemp)
trap 'rm -f "$log"' EXIT

python=$(find_python)
if command -v dpkg-query >/dev/null; then
    [ -n "$python" ] || packages+=(python3 python3-venv)
    if [ -n "$python" ] && [ ! -x "$venv/bin/pip" ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        packages+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
    fi
    mapfile -t missing < <(missing_packages "${packages[@]}")
    if [ ${#missing[@]} -gt 0 ] && ! apt_install "${missing[@]}"; then
        say "going on without them, as far as it goes"
        complete=no
    fi
    [ -n "$python" ] || python=$(find_python)
else
    say "not a Debian or Ubuntu: Qt's system libraries are left to you"
fi
if [ -z "$python" ]; then
    say "Python 3.11, 3.12 or 3.13 is needed and was not found"
    exit 1
fi

# The environment is kept as long as it belongs to this folder and this Python.
identity=$("$python" -c 'import sys; print(sys.version.split()[0], sys.base_prefix)')
if [ "$(cat "$venv/checkout" "$venv/identity" 2>/dev/null)" != "$PWD"$'\n'"$identity" ] || ! "$venv/bin/python" -c '' 2>/dev/null; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        say "without Python's venv module there is no going on: install the packages above, then run the same command again"
        exit 1
    fi
    say "making the virtual environment .venv with $("$python" --version)"
    if ! "$python" -m venv --clear "$venv" >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        say "the virtual environment could not be made"
        rm -rf "$venv"
        exit 1
    fi
    printf '%s\n' "$PWD" >"$venv/checkout"
    printf '%s\n' "$identity" >"$venv/identity"
fi

# Installs one pinned list, unless this very list is installed.
install_pins() {
    local list=$1 digest
    digest=$(sha256sum <"$pins/$list.txt")
    [ "$(cat "$venv/$list.sha256" 2>/dev/null)" = "$digest" ] && return
    say "installing the pinned packages of $list.txt"
    if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --require-hashes \
        --only-binary :all: --requirement "$pins/$list.txt" >"$log" 2>&1; then
        grep -v '^WARNING' "$log" | tail -n 20 >&2
        say "the packages of $list.txt could not be installed; is the package index within reach?"
        exit 1
    fi
    printf '%s\n' "$digest" >"$venv/$list.sha256"
}

fresh_qt=no
[ "$(cat "$venv/run.sha256" 2>/dev/null)" = "$(sha256sum <"$pins/run.txt")" ] || fresh_qt=yes
install_pins run
[ "$level" = run ] || install_pins dev

site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
printf '%s\n' "$PWD" >"$site/dealership_kiosk.pth"
{
    case $venv in # the kernel splits a first line at its spaces; a shell does not
        *' '*) printf "#!/bin/sh\n'''exec' \"%s/bin/python\" \"\$0\" \"\$@\"\n' '''\n" "$venv" ;;
        *) printf '#!%s/bin/python\n' "$venv" ;;
    esac
    printf 'import sys\n\nfrom kiosk.cli import main\n\nsys.exit(main())\n'
} >"$venv/bin/kiosk"
chmod +x "$venv/bin/kiosk"

# PySide6 then starts from cached bytecode instead of an archive inside its library.
if [ $fresh_qt = yes ]; then
    rm -rf "$site/shiboken6/files.dir"
    SBK_EMBED=0 "$venv/bin/python" -c 'import PySide6.QtCore' >/dev/null 2>&1 || true
    env -u PYTHONDONTWRITEBYTECODE "$venv/bin/python" -m compileall -q "$site/shiboken6" || true
fi
env -u PYTHONDONTWRITEBYTECODE "$venv/bin/python" -m compileall -q kiosk ui >/dev/null || true

if ! QT_QPA_PLATFORM=offscreen "$venv/bin/python" -c 'import PySide6.QtQuick' 2>"$log"; then
    tail -n 1 "$log" >&2
    say "Qt does not load: install the system packages named above, then run the same command again"
    rm -f "$venv/run.sha256"
    exit 1
fi
[ $complete = no ] || touch "$venv/ready-$level"
say "ready ($level)"
