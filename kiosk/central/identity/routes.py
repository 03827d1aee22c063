"""Who the customer is, step by step."""

from __future__ import annotations

from typing import TypeVar

from fastapi import APIRouter

from kiosk.central.awaiting import asking
from kiosk.central.context import Central, CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.central.identity import (
    captcha,
    challenges,
    claims,
    consents,
    deferrals,
    entering,
    logins,
    mobiles,
    passwords,
    starting,
)
from kiosk.central.problems import answered
from kiosk.wire import identity as wire
from kiosk.wire import paths

router = APIRouter(tags=["identity"])

_Served = TypeVar("_Served", wire.CodeAccepted, wire.Verified, wire.ConsentRecorded)
"""The answers that let a customer in who has entered a code."""


@router.post(paths.CAPTCHA)
def new_captcha(body: wire.CaptchaRequest, central: CentralHere, device: DeviceHere) -> wire.CaptchaChallenge:
    """Draw a security picture."""
    return captcha.new_captcha(central, device, body.purpose)


@router.post(paths.START)
def start(body: wire.StartRequest, central: CentralHere, device: DeviceHere) -> wire.CodeSent:
    """Send a code to a mobile."""
    return answered(starting.start(central, device, body))


@router.post(paths.RESEND)
def resend(body: wire.ResendRequest, central: CentralHere, device: DeviceHere) -> wire.CodeSent:
    """Send the code again."""
    return answered(challenges.resend(central, device, body))


@router.post(paths.CODE)
def check_code(body: wire.CodeRequest, central: CentralHere, device: DeviceHere) -> wire.CodeAccepted:
    """Enter the code."""
    return _named(central, answered(entering.check_code(central, device, body)))


@router.post(paths.VERIFY)
def verify(body: wire.VerifyRequest, central: CentralHere, device: DeviceHere) -> wire.Verified:
    """Claim an identity."""
    return _named(central, answered(claims.verify(central, device, body)))


@router.post(paths.DEFERRAL)
def defer(body: wire.DeferralRequest, central: CentralHere, device: DeviceHere) -> wire.DeferralMade:
    """Send a link to finish by on the customer's own phone."""
    return answered(deferrals.defer(central, device, body))


@router.post(paths.CONSENT)
def consent(body: wire.ConsentRequest, central: CentralHere, device: DeviceHere) -> wire.ConsentRecorded:
    """Grant or deny unified sign-in."""
    return _named(central, answered(consents.record_consent(central, device, body)))


def _named(central: Central, answer: _Served) -> _Served:
    """Name to the customer what they once asked for offline and have not decided on yet."""
    if answer.customer is None:
        return answer
    return answer.model_copy(update={"customer": asking.named(central, answer.customer)})


@router.post(paths.PASSWORD)
def set_password(body: wire.PasswordRequest, central: CentralHere, device: DeviceHere) -> wire.PasswordSet:
    """Choose a password."""
    return answered(passwords.set_password(central, device, body))


@router.post(paths.LOGIN)
def login(body: wire.LoginRequest, central: CentralHere, device: DeviceHere) -> wire.CustomerState:
    """Sign in by national code and password."""
    return answered(logins.login(central, device, body))


@router.post(paths.MOBILE_START)
def start_mobile_change(body: wire.MobileChangeStart, central: CentralHere, device: DeviceHere) -> wire.CodeSent:
    """Send a code to the mobile that an account is to move to."""
    return answered(starting.start_mobile_change(central, device, body))


@router.post(paths.MOBILE)
def change_mobile(body: wire.MobileChange, central: CentralHere, device: DeviceHere) -> wire.MobileChanged:
    """Move an account to another mobile."""
    return answered(mobiles.change_mobile(central, device, body))
