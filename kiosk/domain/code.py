"""Short numbers that the customer copies: the code of a text message and the answer to a picture."""

from __future__ import annotations

from typing import NewType

from kiosk.domain.errors import Refusal
from kiosk.domain.text import only_digits

Code = NewType("Code", str)
"""ASCII digits of the asked length."""


def parse_code(text: str, length: int) -> Code | Refusal:
    """The code of a text message, `length` digits of any script."""
    return _parse(text, length, "code")


def parse_captcha(text: str, length: int) -> Code | Refusal:
    """The digits read from the security picture, `length` of any script."""
    return _parse(text, length, "captcha")


def _parse(text: str, length: int, kind: str) -> Code | Refusal:
    digits = only_digits(text)
    if digits is None:
        return Refusal(f"{kind}.digits")
    if not digits:
        return Refusal(f"{kind}.empty")
    if len(digits) != length:
        return Refusal(f"{kind}.length", {"count": len(digits), "needed": length})
    return Code(digits)
