"""Buying."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.central.context import CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.central.identity.sessions import CustomerHere
from kiosk.central.problems import answered
from kiosk.central.purchases import checking, reading
from kiosk.wire import paths
from kiosk.wire.base import TrackingCodeText
from kiosk.wire.purchases import Checked, CheckRequest, Purchase

router = APIRouter(tags=["purchases"])


@router.post(paths.PURCHASE_CHECK)
def check(body: CheckRequest, central: CentralHere, device: DeviceHere, customer: CustomerHere) -> Checked:
    """Check a choice before the last button."""
    return answered(checking.check(central, device, customer, body))


@router.get(paths.PURCHASE)
def purchase(tracking_code: TrackingCodeText, central: CentralHere, device: DeviceHere) -> Purchase:
    """Read a request back."""
    return answered(reading.purchase(central, device, tracking_code))
