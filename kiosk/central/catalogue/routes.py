"""The feed of changes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from kiosk.central.catalogue import feed
from kiosk.central.context import CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.wire import paths
from kiosk.wire.catalogue import CataloguePage

router = APIRouter(tags=["catalogue"])


@router.get(paths.CATALOGUE, response_model=CataloguePage)
def changes(
    central: CentralHere,
    device: DeviceHere,
    cursor: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=feed.PAGE)] = feed.PAGE,
) -> Response:
    """Read what changed after the cursor."""
    return Response(feed.page(central, device, cursor, limit), media_type="application/json")
