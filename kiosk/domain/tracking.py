"""Tracking codes (کد رهگیری): device, gapless counter and two check digits, made without asking anybody."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.errors import Refusal
from kiosk.domain.text import only_digits, spaced

LAST_DEVICE = 9_999
LAST_COUNTER = 999_999

_LENGTH = 12


@dataclass(frozen=True, slots=True)
class TrackingCode:
    """`value` is twelve ASCII digits: four of the device, six of its counter, two of ISO 7064 mod 97-10."""

    value: str

    @property
    def device(self) -> int:
        """The number of the terminal that made it."""
        return int(self.value[:4])

    @property
    def counter(self) -> int:
        """The how-manieth request of that terminal."""
        return int(self.value[4:10])

    def grouped(self) -> str:
        """`0001 0000 4217`, to be shown as a left-to-right island."""
        return spaced(self.value, (4,))


def make_tracking_code(device: int, counter: int) -> TrackingCode:
    """The code of the `counter`-th request (1 … 999,999) of terminal `device` (1 … 9,999); ValueError beyond."""
    if not (1 <= device <= LAST_DEVICE and 1 <= counter <= LAST_COUNTER):
        raise ValueError("device or counter outside its range")
    body = f"{device:04}{counter:06}"
    return TrackingCode(body + _check_digits(body))


def parse_tracking_code(text: str) -> TrackingCode | Refusal:
    """The code in any digits, with spaces or dashes."""
    digits = only_digits(text)
    if digits is None:
        return Refusal("tracking.digits")
    if not digits:
        return Refusal("tracking.empty")
    if len(digits) != _LENGTH:
        return Refusal("tracking.length", {"count": len(digits), "needed": _LENGTH})
    body, check = digits[:-2], digits[-2:]
    if check != _check_digits(body) or body[:4] == "0000" or body[4:] == "000000":
        return Refusal("tracking.check")
    return TrackingCode(digits)


def _check_digits(body: str) -> str:
    return f"{98 - int(body) * 100 % 97:02}"
