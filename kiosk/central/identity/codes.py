"""Codes by SMS: worked out of the challenge and the server's pepper, so that none is ever stored."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from kiosk.central.settings import CentralSettings


def code_for(settings: CentralSettings, challenge: Any) -> str:
    """Return the code of a row of `challenges`: bound to challenge, terminal, mobile, purpose and issue."""
    bound = (challenge.id, challenge.device_id, challenge.mobile, challenge.purpose, str(challenge.issue))
    mac = hmac.new(settings.key("code"), "\n".join(bound).encode(), hashlib.sha256).digest()
    length = settings.limits.codes.length
    return f"{int.from_bytes(mac) % 10**length:0{length}}"


def is_right(settings: CentralSettings, challenge: Any, entered: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(code_for(settings, challenge).encode(), entered.encode())
