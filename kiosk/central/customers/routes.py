"""The signed-in customer's own resources."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.central.context import CentralHere
from kiosk.central.customers import profile, records
from kiosk.central.devices.access import DeviceHere
from kiosk.central.identity import decisions, passwords, starting
from kiosk.central.identity.sessions import CustomerHere
from kiosk.central.problems import answered
from kiosk.wire import paths
from kiosk.wire.identity import (
    CodeSent,
    ConsentList,
    ConsentWithdrawal,
    CustomerState,
    OwnCodeRequest,
    PasswordChange,
    PasswordSet,
    ProfileConfirm,
    ProfileRequest,
    ProfileSaved,
)

router = APIRouter(tags=["customers"])


@router.get(paths.PROFILE)
def read_profile(central: CentralHere, device: DeviceHere, customer: CustomerHere) -> CustomerState:
    """Read what this maker holds of the customer."""
    with central.database.write() as connection:
        return records.state(central, connection, device, customer, central.now())


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


@router.post(paths.OWN_CODE)
def own_code(body: OwnCodeRequest, central: CentralHere, device: DeviceHere, customer: CustomerHere) -> CodeSent:
    """Send a code to the customer's own mobile."""
    return answered(starting.send_own_code(central, device, customer))


@router.post(paths.OWN_PASSWORD)
def change_password(
    body: PasswordChange, central: CentralHere, device: DeviceHere, customer: CustomerHere
) -> PasswordSet:
    """Change the password by a code."""
    return answered(passwords.change_password(central, device, customer, body))


@router.get(paths.CONSENTS)
def consents(central: CentralHere, device: DeviceHere, customer: CustomerHere) -> ConsentList:
    """List what the person has decided at every maker."""
    return answered(decisions.held(central, customer))


@router.post(paths.CONSENT_WITHDRAWAL)
def withdraw_consent(
    body: ConsentWithdrawal, central: CentralHere, device: DeviceHere, customer: CustomerHere
) -> ConsentList:
    """Take a consent back."""
    return answered(decisions.withdraw(central, device, customer, body))
