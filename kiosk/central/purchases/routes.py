"""Buying, and what customers do with their requests afterwards."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.central.awaiting import asking
from kiosk.central.context import CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.central.identity.sessions import CustomerHere
from kiosk.central.problems import answered
from kiosk.central.purchases import checking, commanding, reading
from kiosk.wire import paths
from kiosk.wire.awaiting import AwaitingDecision
from kiosk.wire.base import TrackingCodeText
from kiosk.wire.purchases import (
    AwaitingDecided,
    Checked,
    CheckRequest,
    EligibilityList,
    FileCompletion,
    OrderCancellation,
    PlanWithdrawal,
    Purchase,
    PurchaseList,
    VehicleChange,
)

router = APIRouter(tags=["purchases"])


@router.post(paths.PURCHASE_CHECK)
def check(body: CheckRequest, central: CentralHere, device: DeviceHere, customer: CustomerHere) -> Checked:
    """Check a choice before the last button."""
    return answered(checking.check(central, device, customer, body))


@router.get(paths.ELIGIBILITY)
def eligibility(central: CentralHere, customer: CustomerHere) -> EligibilityList:
    """Tell which programmes are open to the customer."""
    return answered(checking.eligibility(central, customer))


@router.get(paths.PURCHASE)
def purchase(tracking_code: TrackingCodeText, central: CentralHere, device: DeviceHere) -> Purchase:
    """Read a request back."""
    return answered(reading.purchase(central, device, tracking_code))


@router.get(paths.OWN_PURCHASES)
def own_purchases(central: CentralHere, customer: CustomerHere) -> PurchaseList:
    """List the customer's own requests."""
    return answered(reading.own(central, customer))


@router.post(paths.AWAITING)
def decide(
    tracking_code: TrackingCodeText,
    body: AwaitingDecision,
    central: CentralHere,
    device: DeviceHere,
    customer: CustomerHere,
) -> AwaitingDecided:
    """Register or give up what was taken down offline."""
    return answered(asking.decide(central, device, customer, tracking_code, body.decision))


@router.post(paths.ORDER_CANCELLATION)
def cancellation(
    tracking_code: TrackingCodeText,
    body: OrderCancellation,
    central: CentralHere,
    device: DeviceHere,
    customer: CustomerHere,
) -> Purchase:
    """Cancel an order and stay in the plan."""
    return answered(commanding.cancel_order(central, device, customer, tracking_code, body))


@router.post(paths.PLAN_WITHDRAWAL)
def withdrawal(
    tracking_code: TrackingCodeText,
    body: PlanWithdrawal,
    central: CentralHere,
    device: DeviceHere,
    customer: CustomerHere,
) -> Purchase:
    """Leave the plan altogether."""
    return answered(commanding.withdraw_from_plan(central, device, customer, tracking_code, body))


@router.post(paths.VEHICLE_CHANGE)
def vehicle(
    tracking_code: TrackingCodeText,
    body: VehicleChange,
    central: CentralHere,
    device: DeviceHere,
    customer: CustomerHere,
) -> Purchase:
    """Change the vehicle of a request."""
    return answered(commanding.change_vehicle(central, device, customer, tracking_code, body))


@router.post(paths.FILE_COMPLETION)
def file(
    tracking_code: TrackingCodeText,
    body: FileCompletion,
    central: CentralHere,
    device: DeviceHere,
    customer: CustomerHere,
) -> Purchase:
    """Complete the dealership's file."""
    return answered(commanding.complete_file(central, device, customer, tracking_code, body))
