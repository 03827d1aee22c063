"""Who may import whom, beyond what the contracts in pyproject.toml say."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT, files, imported, python_nodes, shown

# Each library at home in one package of each side; `kiosk/x` stands for the package or the module kiosk/x.py.
HOMES = {
    "sqlalchemy": ("kiosk/store", "kiosk/central"),
    "alembic": ("kiosk/store", "kiosk/central"),
    "sqlcipher3": ("kiosk/store", "kiosk/central"),
    "psycopg": ("kiosk/central",),
    "httpx": ("kiosk/gateway", "kiosk/central/providers"),
    "reportlab": ("kiosk/receipts",),
    "uharfbuzz": ("kiosk/receipts",),
    "segno": ("kiosk/receipts", "kiosk/central"),
    "pypdfium2": ("kiosk/receipts", "kiosk/devices"),
    "keyring": ("kiosk/secrets",),
    "fastapi": ("kiosk/central",),
    "starlette": ("kiosk/central",),
    "uvicorn": ("kiosk/central", "kiosk/cli"),
    "jinja2": ("kiosk/central",),
    "captcha": ("kiosk/central",),
    "argon2": ("kiosk/central",),
    "PySide6": ("ui",),
    "shiboken6": ("ui",),
}

PURE = ("kiosk/domain", "kiosk/journeys")
# What reaches a clock, chance, a disk, a network, another thread or process.
IMPURE = {"asyncio", "http", "logging", "multiprocessing", "os", "random", "secrets", "shutil", "socket", "sqlite3",
          "subprocess", "tempfile", "threading", "time", "urllib", "uuid"}  # fmt: skip
CLOCK_CALLS = {"now", "utcnow", "today"}


def is_within(path: Path, place: str) -> bool:
    where = shown(path)
    return where.startswith(place + "/") or where == place + ".py"


@pytest.mark.parametrize("library", HOMES)
def test_a_library_lives_in_one_place(library: str) -> None:
    strays = [
        shown(path)
        for under in ("kiosk", "ui")
        for path in files(".py", under=under)
        if any(name.split(".")[0] == library for name in imported(path))
        and not any(is_within(path, home) for home in HOMES[library])
    ]
    assert strays == []


def test_the_core_touches_no_clock_chance_disk_or_network() -> None:
    impure = [
        f"{shown(path)} imports {name}"
        for place in PURE
        for path in files(".py", under=place)
        for name in imported(path)
        if name.split(".")[0] in IMPURE
    ]
    clocks = [
        f"{shown(path)}:{node.lineno} calls {node.func.attr}()"
        for path, node in python_nodes(*PURE)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK_CALLS
    ]
    assert impure + clocks == []


def test_the_contracts_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
