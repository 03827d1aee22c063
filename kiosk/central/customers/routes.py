"""The signed-in customer's own resources."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.central.context import CentralHere
from kiosk.central.customers import profile
from kiosk.central.devices.access import DeviceHere
from kiosk.central.identity.sessions import CustomerHere
from kiosk.central.problems import answered
from kiosk.wire import paths
from kiosk.wire.identity import CustomerState, ProfileConfirm, ProfileRequest, ProfileSaved

router = APIRouter(tags=["customers"])


@router.put(paths.PROFILE)
def save_profile(
    body: ProfileRequest, central: CentralHere, device: DeviceHere, customer: CustomerHere
) -> ProfileSaved:
    """Save the customer's part of the profile."""
    return answered(profile.save(central, device, customer, body))


@router.post(paths.PROFILE_CONFIRM)
def confirm_profile(
    body: ProfileConfirm, central: CentralHere, device: DeviceHere, customer: CustomerHere
) -> CustomerState:
    """Confirm the profile with the second code."""
    return answered(profile.confirm(central, device, customer, body))
