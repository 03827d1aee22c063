"""Who is calling: short tokens for terminals against a signed assertion, and the check of every later request."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Annotated, Any

import jwt
import sqlalchemy as sa
from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from kiosk.central.context import Central, CentralHere
from kiosk.central.database import kept_insert_or
from kiosk.central.devices.device import Device
from kiosk.central.devices.keys import public_key, thumbprint
from kiosk.central.kept import Kept
from kiosk.central.problems import Declined, Refused, answered
from kiosk.central.schema import device_keys, devices, used_assertions
from kiosk.wire import paths
from kiosk.wire.devices import Token, TokenRequest

AUDIENCE = "central"

_Bearer = HTTPAuthorizationCredentials | None
_BEARER = HTTPBearer(scheme_name="device", auto_error=False)

_DEVICE = Kept(
    sa.select(devices.c.id, devices.c.number, devices.c.dealer_id, devices.c.epoch, devices.c.revoked_at).where(
        devices.c.id == sa.bindparam("device")
    )
)
_WITH_KEY = Kept(
    sa.select(devices.c.id, devices.c.revoked_at, device_keys.c.jwk)
    .join(device_keys, sa.and_(device_keys.c.device_id == devices.c.id, device_keys.c.epoch == devices.c.epoch))
    .where(devices.c.id == sa.bindparam("device"))
)

_UNPACED = frozenset({paths.EVENTS})
"""A backlog drains as fast as it can; its batches are limited by size."""


def issue_token(central: Central, request: TokenRequest) -> Token | Refused:
    """Give a terminal ten minutes for an assertion of at most sixty seconds, each of which counts once.

    A refusal's `server_time` lets a terminal with a wrong clock set itself right and ask again.
    """
    now = central.now()
    no = Refused("device.assertion", values={"server_time": now.isoformat()})
    claimed = _unverified_subject(request.assertion)
    if claimed is None:
        return no
    with central.database.read() as connection:
        row = _WITH_KEY.first(connection, device=claimed)
    if row is None:
        return Refused("device.unknown")
    if row.revoked_at is not None:
        return Refused("device.revoked")
    claims = _verified(central, request.assertion, row.jwk, claimed, now)
    if claims is None or not _first_use(central, claims, now):
        return no
    life = central.limits.device_token_life
    expires = int((now + life).timestamp())
    access = {"sub": claimed, "aud": "devices", "cnf": {"jkt": thumbprint(row.jwk)}, "exp": expires}
    token = jwt.encode(access, central.settings.key("device token"), algorithm="HS256")
    return Token(access_token=token, expires_in=int(life.total_seconds()), server_time=now)


def _unverified_subject(assertion: str) -> str | None:
    try:
        subject = jwt.decode(assertion, options={"verify_signature": False}).get("sub")
    except jwt.InvalidTokenError:
        return None
    return subject if isinstance(subject, str) and len(subject) <= 64 else None


def _verified(
    central: Central, assertion: str, jwk: dict[str, str], subject: str, now: datetime
) -> dict[str, Any] | None:
    key = public_key(jwk)
    if key is None:
        return None
    try:
        claims: dict[str, Any] = jwt.decode(
            assertion,
            key,
            algorithms=["ES256"],
            audience=AUDIENCE,
            issuer=subject,
            options={"require": ["iss", "sub", "aud", "exp", "iat", "jti"], "verify_exp": False, "verify_iat": False},
        )
    except jwt.InvalidTokenError:
        return None
    issued, expires, jti = claims["iat"], claims["exp"], claims["jti"]
    if not (isinstance(issued, int) and isinstance(expires, int) and isinstance(jti, str) and 8 <= len(jti) <= 64):
        return None
    leeway, present = central.limits.clock_leeway.total_seconds(), now.timestamp()
    short = 0 < expires - issued <= central.limits.assertion_life.total_seconds()
    return claims if short and issued - leeway <= present < expires + leeway else None


def _first_use(central: Central, claims: dict[str, Any], now: datetime) -> bool:
    """Note an assertion until it has expired for good; the sweep forgets it then."""
    ends = datetime.fromtimestamp(claims["exp"] + 60, now.tzinfo)
    with central.database.alone() as connection:
        return _USE.value(connection, assertion=claims["jti"], ends=ends) is not None


def _use(postgres: bool) -> sa.UpdateBase:
    once = kept_insert_or(used_assertions, postgres=postgres).on_conflict_do_nothing()
    use = once.values(jti=sa.bindparam("assertion"), expires_at=sa.bindparam("ends"))
    return use.returning(used_assertions.c.jti)


_USE = Kept(_use)


def _device(request: Request, central: CentralHere, bearer: Annotated[_Bearer, Depends(_BEARER)]) -> Device:
    subject = None if bearer is None else _token_subject(central, bearer.credentials)
    if subject is None:
        raise Declined(Refused("device.token"))
    with central.database.read() as connection:
        row = _DEVICE.first(connection, device=subject)
    if row is None:
        raise Declined(Refused("device.unknown"))
    if row.revoked_at is not None:
        raise Declined(Refused("device.revoked"))
    if request.url.path not in _UNPACED:
        answered(request.app.state.pace.take(row.id))
    return Device(row.id, row.number, row.dealer_id, row.epoch, caller_address(request))


def _token_subject(central: Central, token: str) -> str | None:
    try:
        subject, ends = _signed_claims(token, central.settings.key("device token"))
    except jwt.InvalidTokenError:
        return None
    return subject if isinstance(ends, int) and central.now().timestamp() < ends else None


@lru_cache(maxsize=16_384)
def _signed_claims(token: str, key: bytes) -> tuple[str, object]:
    """Return subject and end of a token that this central has signed; it is looked at once, whoever bears it."""
    claims = jwt.decode(
        token, key, algorithms=["HS256"], audience="devices", options={"verify_exp": False, "require": ["sub", "exp"]}
    )
    return str(claims["sub"]), claims["exp"]


def caller_address(request: Request) -> str:
    """Return the network address of whoever is calling."""
    return request.client.host if request.client else "unknown"


DeviceHere = Annotated[Device, Depends(_device)]
