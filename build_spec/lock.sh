#!/usr/bin/env bash
# Pins requirements/*.in for every Python and system the product runs on, with the hashes of every wheel.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/requirements"
tool=../../build/lock
[ -x "$tool/bin/uv" ] || {
    python3 -m venv "$tool"
    "$tool/bin/pip" install --quiet --require-hashes --only-binary :all: --requirement lock.txt
}
for list in lock run dev; do
    "$tool/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --only-binary :all: \
        --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
        "$@" "$list.in" --output-file "$list.txt"
    echo "build_spec/requirements/$list.txt: $(grep -c '^[a-z]' "$list.txt") packages"
done
