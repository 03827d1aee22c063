"""Another process holds the terminal's file for long: the customer is told so soon, and the terminal works on."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from kiosk.domain.errors import Refusal
from kiosk.journeys import outcomes as out
from kiosk.secrets import DemoSecrets
from kiosk.store import StoreBusy
from kiosk.texts import catalogue
from tests.faults import world
from tests.faults.conftest import Install
from tests.faults.world import Central, Terminal
from tests.house.sources import ROOT

PATIENCE_MS: Final = 150
HOLDER: Final = (
    "import sys, pathlib; from kiosk.store.connection import connect\n"
    "c = connect(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2])); c.execute('BEGIN EXCLUSIVE')\n"
    "print('held', flush=True); sys.stdin.read()"
)


@contextmanager
def held(file: Path, key: bytes) -> Iterator[None]:
    """Hold the file from another process."""
    command = [sys.executable, "-c", HOLDER, str(file), key.hex()]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe) as holder:
        assert holder.stdin and holder.stdout and holder.stdout.readline() == b"held\n"
        yield
        holder.stdin.close()


def kept(terminal: Terminal) -> object:
    """What the screen hears of the last button."""
    with pytest.raises(AssertionError) as told:
        terminal.confirm()
    return told.value.args[0]


def test_a_customer_is_told_soon_and_the_terminal_goes_on_when_the_file_is_free(
    install: Install, central: Central, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.connection.BUSY_TIMEOUT_MS", PATIENCE_MS)
    terminal = install()
    terminal.confirm()
    key = DemoSecrets(terminal.folder / "secrets").database_key()
    with held(terminal.folder / "kiosk.db", key):
        began = time.monotonic()
        assert kept(terminal) == out.NotCommitted(Refusal("store.busy"))
        assert time.monotonic() - began < 5.0
        assert terminal.kiosk.status().service == "open", "somebody else's lock is no fault of the disk"
        assert terminal.store.documents("makers"), "what is only read waits for nobody"
        with pytest.raises(StoreBusy):
            terminal.step()
    assert terminal.waiting() == 1
    terminal.confirm()
    assert world.run([terminal], 600, lambda: world.drained([terminal]))
    verdict = world.verdict([terminal], central.database_url)
    assert (verdict.wrongs(), verdict.confirmed) == ({}, 2)
    assert catalogue("fa").refusal(Refusal("store.busy")) != catalogue("fa").refusal(Refusal("store.failed"))
