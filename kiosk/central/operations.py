"""Whether the process lives and whether it can serve."""

from __future__ import annotations

import logging
import time
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from fastapi import APIRouter
from fastapi.concurrency import run_in_threadpool
from pydantic import BaseModel

from kiosk.central.context import Central, CentralHere
from kiosk.central.database import Database
from kiosk.central.migrating import is_present
from kiosk.central.problems import Declined, Refused
from kiosk.wire import VERSION, paths

log = logging.getLogger("kiosk.central")

router = APIRouter(tags=["operations"])

_BELIEVED_S = 0.5
_well_until: WeakKeyDictionary[Database, float] = WeakKeyDictionary()
"""Until when (monotonic) a database that was well is taken to be."""


class Alive(BaseModel):
    """`service` and `version` tell a terminal that this is its own central and no captive portal."""

    service: str = "kiosk-central"
    version: int = VERSION


@router.get(paths.HEALTH)
async def health() -> Alive:
    """Say that the process lives."""
    return Alive()


@router.get(paths.READY)
async def ready(central: CentralHere) -> Alive:
    """Say that the database answers in this release's schema and that text messages go out, or come back later."""
    lacking = await _lacking(central)
    if lacking:
        log.error("central.not_ready lacks=%s", lacking)
        raise Declined(Refused("server.busy", values={"lacks": lacking}, retry_after=2))
    return Alive()


async def _lacking(central: Central) -> str:
    lacking = "" if _believed(central.database) else await run_in_threadpool(_database_lacks, central.database)
    return lacking or ("" if central.sends() else "sender")


def _believed(database: Database) -> bool:
    """A database that was well a moment ago is not asked again: a network that comes back probes all at once."""
    return time.monotonic() < _well_until.get(database, 0.0)


def _database_lacks(database: Database) -> str:
    if _believed(database):
        return ""
    try:
        if not is_present(database):
            return "migrations"
    except (sa.exc.DBAPIError, sa.exc.TimeoutError):
        return "database"
    _well_until[database] = time.monotonic() + _BELIEVED_S
    return ""
