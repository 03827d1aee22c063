"""PouchDB with express-pouchdb, installed by npm when a bench first asks for them, every package by its hash."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.bench.children import environment
from tests.bench.places import BUILD

_HERE: Final = Path(__file__).parent
_PINS: Final = ("package.json", "package-lock.json")
_PROGRAMS: Final = ("server.js", "outbox.js")
_INSTALL_S: Final = 200
_RUN_S: Final = 120


def installed() -> Path | None:
    """The folder with the programs and their packages; None where node or npm is missing or gives none."""
    folder = BUILD / "peers" / "couch"
    if not shutil.which("node"):
        return None
    folder.mkdir(parents=True, exist_ok=True)
    for name in _PROGRAMS:
        shutil.copy(_HERE / name, folder)
    stamp, wanted = folder / "installed", (_HERE / "package-lock.json").read_text("utf-8")
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return folder
    if not shutil.which("npm"):
        return None
    print("installing PouchDB and express-pouchdb …", file=sys.stderr)
    for name in _PINS:
        shutil.copy(_HERE / name, folder)
    install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"]
    try:
        subprocess.run(install, cwd=folder, env=environment(), check=True, timeout=_INSTALL_S, capture_output=True)
    except subprocess.SubprocessError:
        return None
    stamp.write_text(wanted, "utf-8")
    return folder


def run(folder: Path, *arguments: str) -> str:
    """Run `outbox.js`; return what it printed."""
    done = subprocess.run(
        ["node", str(folder / "outbox.js"), *arguments],
        cwd=folder, env=environment(), check=True, timeout=_RUN_S, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout


def server(folder: Path, data: Path) -> Sequence[str]:
    """The command of a server whose databases are in `data`; it prints its port."""
    return ["node", str(folder / "server.js"), str(data)]
