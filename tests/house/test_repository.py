"""What the files of the repository may hold, and how long they may grow."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, files, shown, text

# Small enough to read in one sitting; a longer file is listed here with its own limit and a reason.
LIMITS = {".py": 300, ".qml": 200}
ALLOWED: dict[str, int] = {}

NOT_TEXT = {".ttf", ".png", ".wav", ".ogg", ".pdf", ".ico", ".jpg"}
# Places of one machine, and addresses of packages: set-up takes whatever index its user has.
FORBIDDEN = re.compile(
    r"/(?:root|work|Users)/[\w.]|/home/\w|[A-Z]:\\\\?Users"
    r"|https?://[^\s\"']*(?:/simple\b|packages|registry|archive\.|\.whl|\.tgz)"
)

PINS = ROOT / "build_spec" / "requirements"


@pytest.mark.parametrize("suffix", LIMITS)
def test_files_stay_small(suffix: str) -> None:
    long = {
        shown(path): lines
        for path in files(suffix)
        if (lines := len(text(path).splitlines())) >= ALLOWED.get(shown(path), LIMITS[suffix])
    }
    assert long == {}


def test_nothing_names_a_package_host_or_a_path_of_one_machine() -> None:
    found = [
        f"{shown(path)}:{number}: {match.group()}"
        for path in files()
        if path.suffix not in NOT_TEXT and path.name != Path(__file__).name
        for number, line in enumerate(text(path).splitlines(), 1)
        if (match := FORBIDDEN.search(line))
    ]
    assert found == []


@pytest.mark.parametrize("name", ["run", "dev", "lock"])
def test_requirements_are_pinned_with_hashes_and_name_no_source(name: str) -> None:
    listed = text(PINS / f"{name}.txt")
    assert not re.search(r"https?:|file:|^-", listed, re.MULTILINE)
    pins = [pin for pin in listed.replace("\\\n", " ").splitlines() if pin and not pin.startswith("#")]
    assert pins
    unhashed = [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin]
    assert unhashed == []


@pytest.mark.parametrize("name", ["run", "dev", "lock"])
def test_what_is_asked_for_is_what_is_pinned(name: str) -> None:
    asked = [line.strip() for line in text(PINS / f"{name}.in").splitlines() if re.match(r"\w", line)]
    pinned = text(PINS / f"{name}.txt")
    names = [re.sub(r"\[.*?\]", "", want) for want in asked]
    absent = [name for name in names if not re.search(rf"^{re.escape(name)}\b", pinned, re.MULTILINE)]
    assert absent == [], "run `make lock`"
