"""The terminals' own resources."""

from __future__ import annotations

from fastapi import APIRouter, Request

from kiosk.central.context import CentralHere
from kiosk.central.devices import access, enrolment, health
from kiosk.central.devices.access import DeviceHere
from kiosk.central.problems import answered
from kiosk.wire import paths
from kiosk.wire.devices import Enrolled, EnrolRequest, Heartbeat, HeartbeatAnswer, Token, TokenRequest

router = APIRouter(tags=["devices"])


@router.post(paths.ENROL)
def enrol(body: EnrolRequest, request: Request, central: CentralHere) -> Enrolled:
    """Join the network with a one-time code."""
    return answered(enrolment.enrol(central, body, access.caller_address(request)))


@router.post(paths.TOKEN)
def token(body: TokenRequest, central: CentralHere) -> Token:
    """Exchange an assertion signed by the device key for ten minutes of access."""
    return answered(access.issue_token(central, body))


@router.post(paths.HEARTBEAT)
def heartbeat(body: Heartbeat, central: CentralHere, device: DeviceHere) -> HeartbeatAnswer:
    """Say how the terminal is."""
    return health.record_heartbeat(central, device, body)
