"""Whether the process lives and whether it can serve."""

from __future__ import annotations

import logging

import sqlalchemy as sa
from fastapi import APIRouter
from pydantic import BaseModel

from kiosk.central.context import Central, CentralHere
from kiosk.central.migrating import is_present
from kiosk.central.problems import Declined, Refused
from kiosk.wire import VERSION, paths

log = logging.getLogger("kiosk.central")

router = APIRouter(tags=["operations"])


class Alive(BaseModel):
    """`service` and `version` tell a terminal that this is its own central and no captive portal."""

    service: str = "kiosk-central"
    version: int = VERSION


@router.get(paths.HEALTH)
async def health() -> Alive:
    """Say that the process lives."""
    return Alive()


@router.get(paths.READY)
def ready(central: CentralHere) -> Alive:
    """Say that the database answers in this release's schema and that text messages go out, or come back later."""
    lacking = _lacking(central)
    if lacking:
        log.error("central.not_ready lacks=%s", lacking)
        raise Declined(Refused("server.busy", values={"lacks": lacking}, retry_after=2))
    return Alive()


def _lacking(central: Central) -> str:
    try:
        present = is_present(central.database)
    except (sa.exc.DBAPIError, sa.exc.TimeoutError):
        return "database"
    if not present:
        return "migrations"
    return "" if central.sends() else "sender"
