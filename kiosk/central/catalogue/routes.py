"""The feed of changes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from kiosk.central.catalogue import feed
from kiosk.central.context import CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.wire import paths
from kiosk.wire.catalogue import CataloguePage

router = APIRouter(tags=["catalogue"])


@router.get(paths.CATALOGUE)
def changes(
    central: CentralHere,
    device: DeviceHere,
    cursor: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=feed.PAGE)] = feed.PAGE,
) -> CataloguePage:
    """Read what changed after the cursor."""
    return feed.page(central, device, cursor, limit)
