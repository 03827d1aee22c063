"""What terminals show at central's door: access tokens made with the server's own key, and assertions to get one."""

from __future__ import annotations

import base64
import json
import time
import uuid
from typing import Final

import jwt

from kiosk.central.settings import CentralSettings
from kiosk.secrets.keys import SoftwareKey
from kiosk.wire.devices import TokenRequest
from tests.bench.network.peopled import MAKER, Buyer, device_id, device_key

_LIFE_S: Final = 600
_ASSERTION_LIFE_S: Final = 60


def access_token(settings: CentralSettings, device: int) -> str:
    """A token as central gives out for an assertion, without asking it."""
    claims = {"sub": device_id(device), "aud": "devices", "cnf": {"jkt": ""}, "exp": int(time.time()) + _LIFE_S}
    return jwt.encode(claims, settings.key("device token"), algorithm="HS256")


def token_request(device: int) -> bytes:
    """The body with which a terminal asks for a token: an assertion that its own key has signed now."""
    return TokenRequest(assertion=_assertion(device, device_key(device))).model_dump_json().encode()


def _assertion(device: int, key: SoftwareKey) -> str:
    def part(value: dict[str, object]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    now = int(time.time())
    claims: dict[str, object] = {
        "iss": device_id(device), "sub": device_id(device), "aud": "central",
        "iat": now, "exp": now + _ASSERTION_LIFE_S, "jti": uuid.uuid4().hex,
    }  # fmt: skip
    signed = f"{part({'alg': 'ES256', 'typ': 'JWT'})}.{part(claims)}"
    return f"{signed}.{key.sign(signed.encode())}"


def customer_token(settings: CentralSettings, buyer: Buyer) -> str:
    """The token of a customer who has signed in at their terminal."""
    claims = {
        "sub": buyer.customer_id, "mkr": MAKER, "sid": f"s-{buyer.number}", "dev": device_id(buyer.device),
        "aud": "customers", "exp": int(time.time()) + _LIFE_S,
    }  # fmt: skip
    return jwt.encode(claims, settings.key("customer token"), algorithm="HS256")
