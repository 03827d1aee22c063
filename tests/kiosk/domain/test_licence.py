"""Numbers of driving licences as people write them."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal
from kiosk.domain.licence import parse_licence
from kiosk.texts import catalogue


@pytest.mark.parametrize("typed", ["1234567890", "۱۲۳۴۵۶۷۸۹۰", "١٢٣٤ ٥٦٧٨-٩٠", " 1234567890 "])
def test_any_digits_and_separators_make_one_number(typed: str) -> None:
    assert parse_licence(typed) == "1234567890"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "licence.empty"),
        ("12345x", "licence.characters"),
        ("123456789", "licence.length"),
        ("12345678901", "licence.length"),
        ("1111111111", "licence.repeated"),
    ],
)
def test_what_cannot_be_a_licence_is_told(typed: str, code: str) -> None:
    refusal = parse_licence(typed)
    assert isinstance(refusal, Refusal) and refusal.code == code
    assert catalogue().refusal(refusal)
