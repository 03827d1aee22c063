"""A central in a process of its own, on either database: killed and started again it keeps port, secret and data."""

from __future__ import annotations

import socket
from pathlib import Path

from kiosk.gateway.simulators import Simulators
from tests.faults.child import PATIENCE_S, Life, central
from tests.faults.world import SIM_KEY


class Shop:
    """One central on a database that `world.prepare` filled; `life` is its process, None while it is down."""

    def __init__(self, folder: Path, database_url: str) -> None:
        self.database_url = database_url
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port: int = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self.life: Life | None = None

    def start(self, failpoint: str = "") -> Shop:
        """Start central and wait until it answers; a failpoint may end it before."""
        self.life = Life(central, self.database_url, self._folder, self._port, failpoint=failpoint)
        if failpoint:
            self.life.hear_out(PATIENCE_S, "ready")
        else:
            self.life.until("ready")
        return self

    def dies_at(self, failpoint: str) -> Life:
        """Start a central that a failpoint will end, and hand it over to whoever waits for that."""
        self.start(failpoint)
        assert self.life is not None
        life, self.life = self.life, None
        return life

    def kill(self) -> None:
        """End it as a power cut would; nothing happens to one that is down already."""
        if self.life is not None:
            self.life.kill()
        self.life = None

    def enrolment_code(self) -> str:
        """Return a one-time code, as the office would give it."""
        simulators = Simulators(self.url, SIM_KEY)
        try:
            return simulators.enrolment_code()
        finally:
            simulators.close()
