"""E-mail addresses, as far as their shape can tell."""

from __future__ import annotations

import re
from typing import NewType

from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_digits, fold_letters

EmailAddress = NewType("EmailAddress", str)
"""ASCII, one @, a dotted domain in lower case; at most 254 characters."""

_LIMIT = 254
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)


def parse_email(text: str) -> EmailAddress | Refusal:
    """The address, Persian digits folded; whether it is optional is for the step to say."""
    address = fold_digits(fold_letters(text))
    if not address:
        return Refusal("email.empty")
    if len(address) > _LIMIT or not _ADDRESS.fullmatch(address):
        return Refusal("email.form")
    local, _, domain = address.partition("@")
    return EmailAddress(f"{local}@{domain.lower()}")
