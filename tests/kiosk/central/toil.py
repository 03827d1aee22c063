"""Work for trial processes; it loads nothing that a worker need not wait for."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path


def toil(line: Connection, folder: str) -> None:
    """Leave a file named after the process, and say ten times a second that it works until the line ends."""
    mark = Path(folder, str(os.getpid()))
    mark.touch()
    try:
        while not line.poll(0.1):
            line.send_bytes(b"at work")
        line.recv_bytes()
    except (EOFError, OSError):
        mark.unlink()


def fail(line: Connection) -> None:
    """End before any work was done."""
    raise SystemExit(3)


def send(url: str, log: str, later: int = 0) -> None:
    """Send every text message that is due, `later` seconds from now, and write down what the gateway was handed."""
    from kiosk.central.database import Database
    from kiosk.central.providers.ports import OutgoingSms, SmsAccepted, SmsUndeliverable
    from kiosk.central.providers.simulated import SimulatedPhone
    from kiosk.central.settings import CentralSettings
    from kiosk.central.sms.sender import Sender

    database = Database(url)

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=later)

    class Witness:
        def send(self, message: OutgoingSms) -> SmsAccepted | SmsUndeliverable:
            with open(log, "a") as file:
                file.write(f"{message.reference}\n")
            return SimulatedPhone(database, now).send(message)

    Sender(CentralSettings(url, b"s" * 32), database, Witness(), now).send_due()
    database.close()
