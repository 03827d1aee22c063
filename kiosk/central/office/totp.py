"""Time-based one-time codes (RFC 6238: SHA-1, 30 seconds, 6 digits) with secrets that no table holds."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import datetime
from urllib.parse import quote, urlencode

from kiosk.central.settings import CentralSettings
from kiosk.domain.text import only_digits

_STEP = 30
_DIGITS = 6
_ISSUER = "Dealership kiosk"


def secret(settings: CentralSettings, salt: str) -> bytes:
    """Return the 20-byte secret of one enrolment, worked out from the server's own and the account's salt."""
    return hmac.new(settings.key("staff code"), salt.encode(), hashlib.sha256).digest()[:20]


def enrolment_uri(username: str, key: bytes) -> str:
    """Return what an authenticator reads from a QR, `otpauth://totp/…`."""
    values = {"secret": base64.b32encode(key).decode(), "issuer": _ISSUER, "digits": _DIGITS, "period": _STEP}
    return f"otpauth://totp/{quote(_ISSUER)}:{quote(username)}?{urlencode(values, quote_via=quote)}"


def code_at(key: bytes, step: int) -> str:
    """Return the code of the `step`-th half minute since 1970."""
    digest = hmac.new(key, step.to_bytes(8), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4]) & 0x7FFF_FFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}}"


def step_of(moment: datetime) -> int:
    """Return the half minute that `moment` is in."""
    return int(moment.timestamp()) // _STEP


def matching_step(key: bytes, typed: str, moment: datetime) -> int | None:
    """Return the step whose code was typed, in any digits: the present one or a neighbour; None for a wrong code."""
    code = only_digits(typed) or ""
    now = step_of(moment)
    return next((step for step in (now, now - 1, now + 1) if hmac.compare_digest(code_at(key, step), code)), None)
