"""Who may import whom, beyond what the contracts in pyproject.toml say."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.secrets import CredentialSecrets, new_database_key, new_device_key
from kiosk.store import open_store
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
    "prometheus_client": ("kiosk/central",),
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


FIRST_FRAME = """
import builtins, gc, os, sys
from kiosk import cli
from kiosk.late_modules import is_late
def tell(window, call):
    def once():
        loaded = (name for name, module in sys.modules.items() if not is_late(module))
        names = vars(sys.modules["PySide6.QtCore"])
        print(*loaded, *names, builtins.__import__.__name__, *["collector"] * gc.isenabled(), flush=True)
        os._exit(0)
    window.frameSwapped.connect(once)
def run(options):
    import ui.app
    ui.app._after_first_frame = tell
    return run_terminal(options)
run_terminal, cli._run_terminal = cli._run_terminal, run
cli.main(["run", "--size", "1024x768"])
"""
# Each costs the start more than a frame; `Qt` is PySide's namespace of enumerations, made whole at its first mention,
# `__feature_import__` is its way to import, which reads and keeps the source of every module, and `collector` Python's.
ONLY_LATER = {"alembic", "ast", "collector", "cryptography", "hashlib", "httpx", "inspect", "jdatetime", "PIL",
              "pydantic", "random", "reportlab", "segno", "socket", "sqlalchemy", "subprocess", "tempfile", "uharfbuzz",
              "uuid", "zipfile", "kiosk.sync.loop", "kiosk.journeys.advance", "kiosk.journeys.effects",
              "kiosk.journeys.definition", "kiosk.journeys.events", "kiosk.journeys.outcomes", "kiosk.journeys.parts",
              "kiosk.journeys.present", "kiosk.library", "shibokensupport.signature.layout",
              "shibokensupport.signature.lib.pyi_generator", "Qt", "__feature_import__"}  # fmt: skip


def test_the_first_frame_waits_for_nothing_that_only_a_customer_needs(tmp_path: Path) -> None:
    (tmp_path / "database-key").write_text(new_database_key(), "ascii")
    (tmp_path / "device-key").write_text(new_device_key(), "ascii")
    settings = {"KIOSK_DATA_DIR": str(tmp_path / "data"), "KIOSK_SECRETS": "credentials",
                "KIOSK_CENTRAL_URL": "http://127.0.0.1:9", "CREDENTIALS_DIRECTORY": str(tmp_path),
                "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}  # fmt: skip
    secrets = CredentialSecrets(settings)
    open_store(tmp_path / "data", secrets.database_key(), secrets.device_key, datetime.now(UTC)).store.close()
    command = [sys.executable, "-c", FIRST_FRAME]
    run = subprocess.run(command, env=dict(os.environ, **settings), capture_output=True, text=True, check=False)
    loaded = set(run.stdout.split())
    assert "kiosk.journeys.screen" in loaded, run.stderr
    assert loaded & ONLY_LATER == set()
