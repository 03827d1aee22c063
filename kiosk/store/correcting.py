"""What staff may correct in a request that central refused: how to reach the customer, and the proxy account."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

from kiosk.domain.email import EmailAddress, parse_email
from kiosk.domain.errors import Refusal
from kiosk.domain.landline import Landline, parse_landline
from kiosk.domain.postal_code import PostalCode, parse_postal_code
from kiosk.domain.profile import parse_address
from kiosk.domain.sheba import Sheba, parse_sheba

PROXY_ACCOUNT: Final = "proxy_account"

PARSERS: Final[Mapping[str, Callable[[str], str | PostalCode | Landline | EmailAddress | Sheba | Refusal]]] = {
    "address": parse_address,
    "postal_code": parse_postal_code,
    "landline": parse_landline,
    "email": parse_email,
    PROXY_ACCOUNT: parse_sheba,
    "province_id": str,
    "city_id": str,
}
"""The fields that may be corrected, each with the rule that its customer would meet on the screen; a place comes as the
ids that were picked from the book, as on the screen."""

REQUESTS: Final = ("purchase.submitted", "purchase.collected")


def parsed(fields: Mapping[str, str]) -> dict[str, str] | Refusal:
    """Return typed values as a message carries them, or why the first wrong one is; KeyError for another field."""
    values = {}
    for name, typed in fields.items():
        value = PARSERS[name](typed)
        if isinstance(value, Refusal):
            return value
        values[name] = value if isinstance(value, str) else value.value
    return values


def corrected(body: str, values: Mapping[str, str]) -> str:
    """Return the body of a request with those values in it, and everything else, its version too, as it was."""
    message = json.loads(body)
    for name, value in values.items():
        (message if name == PROXY_ACCOUNT else message["profile"])[name] = value
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
