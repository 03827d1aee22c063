"""One terminal with waiting requests, made and drained by the product's own store and sync.

`python -m tests.bench.network.drainer make FOLDER COUNT` prepares it, `… drain FOLDER URL BATCH LEAVE` sends until
LEAVE wait and prints the seconds that took, and `… floor FOLDER DATABASE BATCH` does the least that anybody could.
"""

from __future__ import annotations

import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.clock import SystemClock
from kiosk.gateway import HttpCentral
from kiosk.log import Log
from kiosk.store import Store, open_store
from kiosk.store.connection import connect
from kiosk.store.opening import FILE_NAME
from kiosk.sync import SyncLoop, SyncStatus, policy
from tests.bench.network.peopled import People, device_key, identity
from tests.bench.network.requests import submission

KEY: Final = bytes(range(32))
_TABLE: Final = "CREATE TABLE IF NOT EXISTS taken (event_id text PRIMARY KEY, body text, signature text)"
_INSERT: Final = "INSERT INTO taken VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"


def make(folder: Path, count: int) -> None:
    """A terminal whose customers have all pressed the last button while central was away."""
    store = _opened(folder)
    store.save_identity(identity(1))
    now = datetime.now(UTC)
    for buyer in People(1, count).buyers():
        store.submit(submission(buyer, now))
    store.close()


def drain(folder: Path, url: str, batch: int, leave: int) -> float:
    """Let the sync loop run as it runs on a terminal, with batches of at most that size from the start."""
    policy.FIRST_BATCH = policy.LARGEST_BATCH = batch  # type: ignore[misc]
    policy.BatchSize.__init__.__defaults__ = (batch,)
    store = _opened(folder)
    store.warm()
    log, clock, stop = Log(folder / "logs"), SystemClock(), threading.Event()
    api = HttpCentral(url, store.identity(), lambda: device_key(1), clock, log)

    def watch(status: SyncStatus) -> None:
        if status.needs_attention:
            raise RuntimeError(f"central refused {status.needs_attention} requests")
        if status.waiting <= leave:
            stop.set()

    loop = SyncLoop(
        store, api, clock, log, app_version="0.1.0", printer_state=lambda: "ready", on_status=watch
    )
    began = time.monotonic()
    loop.run(stop)
    took = time.monotonic() - began
    api.close()
    store.close()
    log.close()
    return took


def floor(folder: Path, database: str, batch: int) -> float:
    """Read the outbox, insert the bare rows, mark them sent: no HTTP, no signature, no rule, no answer."""
    import psycopg

    outbox = connect(folder / FILE_NAME, KEY)
    waiting = "SELECT event_id, body, signature FROM requests WHERE delivered_at IS NULL ORDER BY number LIMIT ?"
    with psycopg.connect(database) as inbox:
        inbox.execute(_TABLE)
        inbox.commit()
        began = time.monotonic()
        while rows := outbox.execute(waiting, (batch,)).fetchall():
            with inbox.cursor() as cursor:
                cursor.executemany(_INSERT, rows)
            inbox.commit()
            outbox.execute("BEGIN IMMEDIATE")
            sent = "UPDATE requests SET delivered_at = '2026' WHERE event_id = ?"
            outbox.executemany(sent, [row[:1] for row in rows])
            outbox.execute("COMMIT")
        took = time.monotonic() - began
    outbox.close()
    return took


def _opened(folder: Path) -> Store:
    return open_store(folder, KEY, lambda: device_key(1), datetime.now(UTC)).store


def main() -> None:
    verb, folder, *more = sys.argv[1:]
    if verb == "make":
        make(Path(folder), int(more[0]))
    elif verb == "drain":
        print(drain(Path(folder), more[0], int(more[1]), int(more[2])))
    else:
        print(floor(Path(folder), more[0], int(more[1])))


if __name__ == "__main__":
    main()
