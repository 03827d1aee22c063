"""What the files of the repository may hold, and how long they may grow."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.sources import files, shown, text

# Small enough to read in one sitting; a longer file is listed here with its own limit and a reason.
LIMITS = {".py": 300, ".qml": 200}
ALLOWED: dict[str, int] = {}

NOT_TEXT = {".ttf", ".png", ".wav", ".ogg", ".pdf", ".ico", ".jpg"}
# Places of one machine, and addresses of packages: set-up takes whatever index its user has.
FORBIDDEN = re.compile(
    r"/(?:root|work|Users)/[\w.]|/home/\w|[A-Z]:\\\\?Users"
    r"|https?://[^\s\"']*(?:/simple\b|packages|registry|archive\.|\.whl|\.tgz)"
)


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
