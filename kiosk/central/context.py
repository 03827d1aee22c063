"""What every area of central is handed: settings, database, clock and the world outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Request

from kiosk.central.database import Database
from kiosk.central.measures import UNMEASURED, Measures
from kiosk.central.providers.ports import Providers
from kiosk.central.settings import CentralSettings, Limits

Now = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Central:
    """The parts of one running central."""

    settings: CentralSettings
    database: Database
    providers: Providers
    now: Now
    nudge_sender: Callable[[], None]
    """Wakes whoever sends the text messages that a transaction has just left."""
    sends: Callable[[], bool] = lambda: True
    """Tells whether text messages are going out."""
    measures: Measures = UNMEASURED

    @property
    def limits(self) -> Limits:
        return self.settings.limits


async def _central(request: Request) -> Central:
    central: Central = request.app.state.central
    return central


CentralHere = Annotated[Central, Depends(_central)]
