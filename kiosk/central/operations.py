"""Whether the process lives and whether it can serve."""

from __future__ import annotations

import sqlalchemy as sa
from fastapi import APIRouter
from pydantic import BaseModel

from kiosk.central.context import CentralHere
from kiosk.wire import VERSION, paths

router = APIRouter(tags=["operations"])


class Alive(BaseModel):
    """`service` and `version` tell a terminal that this is its own central and no captive portal."""

    service: str = "kiosk-central"
    version: int = VERSION


@router.get(paths.HEALTH)
def health() -> Alive:
    """Say that the process lives."""
    return Alive()


@router.get(paths.READY)
def ready(central: CentralHere) -> Alive:
    """Say that the database answers."""
    with central.database.read() as connection:
        connection.execute(sa.text("SELECT 1"))
    return Alive()
