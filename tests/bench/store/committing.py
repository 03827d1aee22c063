"""One process that commits requests over and over: `python -m tests.bench.store.committing SIDE FOLDER COUNT`.

SIDE is `ours` (a copied store's folder with its credentials beside it), `raw` (the same row into an unencrypted file by
the standard library's driver) or `disk` (as many bytes appended and synced). It prints the requests a second, and for
our side where the time went as JSON.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.secrets.keys import SoftwareKey
from kiosk.store import open_store
from kiosk.wire.purchases import PurchaseSubmitted
from tests.bench.network.peopled import People, device_key
from tests.bench.network.requests import submission

_WARM: Final = 20
_TABLE: Final = "CREATE TABLE requests (number INTEGER PRIMARY KEY, event_id TEXT UNIQUE, body TEXT, signature TEXT)"
_BODY: Final = "x" * 1_000
_SIGNATURE: Final = "s" * 86


class _Timed:
    """The parts of a commit that are not the database's: building and writing the body, and the signature."""

    def __init__(self) -> None:
        self.seconds = {"body": 0.0, "signature": 0.0}
        sign, dump = SoftwareKey.sign, PurchaseSubmitted.model_dump_json
        self._wrap(SoftwareKey, "sign", sign, "signature")
        self._wrap(PurchaseSubmitted, "model_dump_json", dump, "body")

    def _wrap(self, owner: type, name: str, real: object, part: str) -> None:
        def timed(*arguments: object, **more: object) -> object:
            began = time.perf_counter()
            try:
                return real(*arguments, **more)  # type: ignore[operator]
            finally:
                self.seconds[part] += time.perf_counter() - began

        setattr(owner, name, timed)


def ours(folder: Path, count: int) -> dict[str, float]:
    """The product's store, encrypted, its whole `submit`: numbers, body, hash, signature, row, commit, mark.

    The time is that of all presses and of carrying the log over behind them, though nobody waits for that.
    """
    key = bytes.fromhex((folder / "key").read_text("ascii"))
    store = open_store(folder / "data", key, lambda: device_key(1), datetime.now(UTC)).store
    store.warm()
    now = datetime.now(UTC)
    drafts = [submission(buyer, now) for buyer in People(1, count + _WARM).buyers()]
    for draft in drafts[:_WARM]:
        store.submit(draft)
    timed = _Timed()
    presses: list[float] = []
    began = time.perf_counter()
    for draft in drafts[_WARM:]:
        pressed = time.perf_counter()
        store.submit(draft)
        presses.append(time.perf_counter() - pressed)
    store.tend()
    took = time.perf_counter() - began
    store.close()
    slow = sorted(presses)[count * 99 // 100]
    parts = {f"{part}_us": took / count * 1e6 for part, took in timed.seconds.items()}
    return {"per_second": count / took, "p99_us": slow * 1e6} | parts


def raw(folder: Path, count: int) -> dict[str, float]:
    """A row of the same size, in a transaction of its own, with the same promise that it is on the disk."""
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(_TABLE)
    began = time.perf_counter()
    for number in range(count):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO requests VALUES (?, ?, ?, ?)", (number, f"e-{number}", _BODY, _SIGNATURE))
        connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return {"per_second": count / took}


def disk(folder: Path, count: int) -> dict[str, float]:
    """What the disk alone allows."""
    descriptor = os.open(folder / "raw.bin", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    data = _BODY.encode()
    began = time.perf_counter()
    for _ in range(count):
        os.write(descriptor, data)
        os.fdatasync(descriptor)
    took = time.perf_counter() - began
    os.close(descriptor)
    return {"per_second": count / took}


if __name__ == "__main__":
    print(json.dumps({"ours": ours, "raw": raw, "disk": disk}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))))
