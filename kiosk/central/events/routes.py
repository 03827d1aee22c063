"""The batch inbox."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.central.context import CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.central.events import inbox
from kiosk.wire import paths
from kiosk.wire.events import Batch, BatchAnswer

router = APIRouter(tags=["events"])


@router.post(paths.EVENTS)
def receive(body: Batch, central: CentralHere, device: DeviceHere) -> BatchAnswer:
    """Deliver a batch of events."""
    return inbox.receive(central, device, body)
