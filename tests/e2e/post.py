"""A terminal without a screen: the real kiosk with its real store and gateway, its sync loop on a thread."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx

from kiosk.app import Kiosk
from kiosk.clock import SystemClock
from kiosk.devices.printers import FolderPrinter
from kiosk.gateway import HttpCentral
from kiosk.log import Log
from kiosk.secrets import DemoSecrets
from kiosk.store import open_store
from tests.e2e.network import Network

SILENCE_S: Final = 0.3
"""How long an impatient wire waits for an answer; the product's own patience is 15 s."""


class Wire(httpx.BaseTransport):
    """What lies between terminal and central: notes every URL, may be impatient, loses so many answers of a path."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport()
        self.urls: list[str] = []
        self.impatient = False
        self.lost: Counter[str] = Counter()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url))
        if self.impatient:
            request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"), SILENCE_S)
        response = self._inner.handle_request(request)
        if self.lost[request.url.path]:
            self.lost[request.url.path] -= 1
            response.close()
            raise httpx.ReadError("the answer was lost")
        return response

    def asked(self, path: str) -> int:
        """Count the requests of a path so far."""
        return sum(httpx.URL(url).path == path for url in self.urls)

    def close(self) -> None:
        self._inner.close()


class Terminal:
    """One terminal in a folder; closing and making it again is a restart of the program."""

    def __init__(self, folder: Path, network: Network) -> None:
        self.folder = folder
        self._network = network
        self.wire = Wire()
        self.ahead = 0.0
        self.clock = SystemClock(
            wall=lambda: datetime.now(UTC) + timedelta(seconds=self.ahead),
            elapsed=lambda: time.monotonic() + self.ahead,
            monotonic=lambda: time.monotonic() + self.ahead,
        )
        self.log = Log(folder / "logs")
        secrets = DemoSecrets(folder / "secrets")
        self.store = open_store(
            folder, secrets.database_key(), secrets.device_key, self.clock.now(), row_delay=lambda attempts: 0.05
        ).store
        self.api = HttpCentral(
            network.url, self.store.identity(), secrets.device_key, self.clock, self.log, transport=self.wire
        )
        self.kiosk = Kiosk(
            store=self.store,
            api=self.api,
            clock=self.clock,
            printer=FolderPrinter(folder / "receipts"),
            device_key=secrets.device_key,
            log=self.log,
            link_base=network.url,
            exports=folder / "export",
        )
        self.delivered_at: dict[str, float] = {}
        self.kiosk.on_delivered(lambda code: self.delivered_at.setdefault(code, time.monotonic()))
        self._stop = threading.Event()
        self._loop = threading.Thread(target=self.kiosk.sync_loop.run, args=(self._stop,), name="sync")
        if not self.kiosk.is_enrolled:
            assert self.kiosk.enrol(network.phones.enrolment_code()) is None

    def work(self) -> Terminal:
        """Start the sync loop and wait until the catalogue has come."""
        self._loop.start()
        self.until(lambda: bool(self.store.documents("programmes")), "the catalogue")
        return self

    def wait(self, seconds: float) -> None:
        """Let time pass, here and at central."""
        self.ahead += seconds
        self._network.clock.forward(seconds=seconds)

    def pull(self) -> None:
        """Read the catalogue to its end now, as a heartbeat's hint would have it."""
        more = True
        while more:
            page = self.api.catalogue(self.store.catalogue_cursor())
            self.store.apply_page(page, self.clock.now())  # type: ignore[arg-type]
            more = page.more  # type: ignore[union-attr]

    def until(self, true: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
        """Wait for something that other threads bring about."""
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, f"waited in vain for {what}"
            time.sleep(0.01)

    @property
    def papers(self) -> list[Path]:
        return sorted((self.folder / "receipts").glob("*.pdf"))

    def log_lines(self) -> list[dict[str, object]]:
        lines = (self.folder / "logs" / "kiosk.log").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def close(self) -> None:
        self._stop.set()
        self.kiosk.sync_loop.wake()
        if self._loop.ident is not None:
            self._loop.join(20)
            assert not self._loop.is_alive()
        self.api.close()
        self.kiosk.close()
        self.log.close()
