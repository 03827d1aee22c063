"""Stores with many old requests, as a terminal has them after years, and what a raw driver would have instead."""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.secrets import CredentialSecrets
from kiosk.store import Opened, open_store
from tests.bench.places import BUILD
from tests.bench.terminal import Terminal, prepared

SMALL: Final = 10_000


def opened(terminal: Terminal, data: Path | None = None) -> Opened:
    """Open a prepared terminal's store as a kiosk does, or a copy of it in `data`."""
    settings = terminal.settings()
    secrets = CredentialSecrets(settings)
    return open_store(data or Path(settings["KIOSK_DATA_DIR"]), secrets.database_key(), secrets.device_key, _now())


def key(terminal: Terminal) -> bytes:
    """The store's raw key."""
    text = Path(terminal.settings()["CREDENTIALS_DIRECTORY"], "database-key").read_text("ascii")
    return base64.b64decode(text)


@contextmanager
def copied(terminal: Terminal) -> Iterator[Path]:
    """A copy of a prepared terminal's data on the same disk, and there for good: no side waits for the copying."""
    with TemporaryDirectory(dir=BUILD) as folder:
        data = Path(folder, "data")
        shutil.copytree(terminal.settings()["KIOSK_DATA_DIR"], data)
        for file in (one for one in data.rglob("*") if one.is_file()):
            with file.open("rb+") as stream:
                os.fsync(stream.fileno())
        yield data


def stores(rows: int) -> dict[int, Terminal]:
    """A small store and one with so many rows, prepared where they are not."""
    return {count: prepared(count) for count in (SMALL, rows)}


def _now() -> datetime:
    return datetime.now(UTC)
