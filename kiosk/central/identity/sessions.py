"""A customer's session at one terminal: its token, and the check of every request made in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import jwt
from fastapi import Depends
from fastapi.security import APIKeyHeader

from kiosk.central.context import Central, CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.central.devices.device import Device
from kiosk.central.problems import Declined, Refused
from kiosk.wire import CUSTOMER_HEADER


@dataclass(frozen=True, slots=True)
class CustomerSession:
    """Which customer of which maker is standing at the terminal; `id` names the visit."""

    customer_id: str
    maker: str
    id: str


def customer_token(central: Central, device: Device, session: CustomerSession) -> str:
    """Make a token that only this terminal can use."""
    expires = central.now() + central.limits.customer_token_life
    claims = {
        "sub": session.customer_id,
        "mkr": session.maker,
        "sid": session.id,
        "dev": device.id,
        "aud": "customers",
        "exp": int(expires.timestamp()),
    }
    return jwt.encode(claims, central.settings.key("customer token"), algorithm="HS256")


_TOKEN = APIKeyHeader(name=CUSTOMER_HEADER, scheme_name="customer", auto_error=False)


async def _session(
    central: CentralHere, device: DeviceHere, token: Annotated[str | None, Depends(_TOKEN)]
) -> CustomerSession:
    try:
        claims = jwt.decode(
            token or "",
            central.settings.key("customer token"),
            algorithms=["HS256"],
            audience="customers",
            options={"verify_exp": False, "require": ["sub", "mkr", "sid", "dev", "exp"]},
        )
    except jwt.InvalidTokenError:
        raise Declined(Refused("customer.token")) from None
    if claims["dev"] != device.id or central.now().timestamp() >= claims["exp"]:
        raise Declined(Refused("customer.token"))
    return CustomerSession(claims["sub"], claims["mkr"], claims["sid"])


CustomerHere = Annotated[CustomerSession, Depends(_session)]
