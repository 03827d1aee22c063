"""The product on one machine: central as a child process with sample data and simulators, and a terminal beside it."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.app import Kiosk
from kiosk.devices.printers import FolderPrinter
from kiosk.gateway import HttpCentral
from kiosk.gateway.simulators import Simulators
from kiosk.log import Log
from kiosk.opening import open_kiosk
from kiosk.secrets import DemoSecrets
from kiosk.settings import Face, Settings
from kiosk.wire import paths

_READY: Final = "central ready on "
_STAFF: Final = "sample staff "
_STOP_S: Final = 10.0


class DemoFailed(Exception):
    """The demonstration cannot start; the message says what did not come up."""


class CentralProcess:
    """The embedded central: it keeps its port and data when it is stopped and started again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = _free_port()
        self._child: subprocess.Popen[str] | None = None
        self.sim_key = secrets.token_urlsafe(18)
        self.staff: tuple[str, str] = ("", "")
        """Name and password with which the sample's office lets staff in."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start central and wait until it answers; DemoFailed where it does not come up."""
        self._folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "kiosk.cli", "central", "serve", "--sample", "--simulators", "--with-parent"]
        command += ["--port", str(self._port), "--data", str(self._folder)]
        with (self._folder / "central.log").open("ab") as log:
            self._child = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={**os.environ, "KIOSK_SIM_KEY": self.sim_key, "KIOSK_CENTRAL_PUBLIC_URL": self.url},
            )
        assert self._child.stdout is not None
        for line in self._child.stdout:
            if line.startswith(_STAFF):
                name, password = line.removeprefix(_STAFF).split()
                self.staff = name, password
            if line.startswith(_READY):
                return
        raise DemoFailed(f"central did not come up; see {self._folder / 'central.log'}")

    def stop(self) -> None:
        """Stop central as an operator would, and wait until it is gone."""
        child, self._child = self._child, None
        if child is None:
            return
        assert child.stdin is not None
        child.stdin.close()
        try:
            child.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdout is not None:
            child.stdout.close()


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything of a running demonstration; `close` ends it."""

    central: CentralProcess
    kiosk: Kiosk
    api: HttpCentral
    simulators: Simulators
    receipts: Path
    log: Log

    @property
    def phone_page(self) -> str:
        """Where the simulated phone shows its messages."""
        return f"{self.central.url}{paths.SIM_PHONE}?key={self.central.sim_key}"

    @property
    def office_page(self) -> str:
        """Where staff work."""
        return f"{self.central.url}{paths.OFFICE}"

    def close(self) -> None:
        self.api.close()
        self.simulators.close()
        self.kiosk.close()
        self.log.close()
        self.central.stop()


def open_demo(profile: Path, *, counter: bool = False) -> Demo:
    """Start central and a terminal that enrols itself, all data under `profile`; DemoFailed where that fails.

    `counter` makes it a clerk's terminal.
    """
    central = CentralProcess(profile / "central")
    central.start()
    try:
        face: Face = "counter" if counter else "self_service"
        settings = Settings(data_dir=profile / "terminal", central_url=central.url, face=face)
        log = Log(settings.data_dir / "logs")
        receipts = profile / "receipts"
        kiosk, api = open_kiosk(settings, DemoSecrets(profile / "secrets"), FolderPrinter(receipts), log)
        simulators = Simulators(central.url, central.sim_key)
        if not kiosk.is_enrolled and kiosk.enrol(simulators.enrolment_code()) is not None:
            raise DemoFailed("the terminal could not enrol itself")
        return Demo(central, kiosk, api, simulators, receipts, log)
    except BaseException:
        central.stop()
        raise


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
