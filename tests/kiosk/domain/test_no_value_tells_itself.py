"""A value of a person says nothing of it when something prints it: a log line, a traceback, a failed assertion."""

from __future__ import annotations

import pytest

from kiosk.domain.card import Card
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.landline import Landline
from kiosk.domain.legal_id import LegalId
from kiosk.domain.mobile import Mobile
from kiosk.domain.national_code import NationalCode
from kiosk.domain.plate import Plate
from kiosk.domain.postal_code import PostalCode
from kiosk.domain.profile import RegistryRecord
from kiosk.domain.sheba import Sheba


@pytest.mark.parametrize(
    "value",
    [
        Mobile("09121234567"),
        NationalCode("0001234560"),
        LegalId("10380284790"),
        Sheba("IR760170000000000000000001"),
        Card("6037990000000006"),
        PostalCode("1345678917"),
        Landline("02188776655"),
        Plate("12", "ب", "345", "67"),
        RegistryRecord("زهرا", "محمدی", "حسن", NationalCode("0001234560"), JalaliDate(1370, 5, 17)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_printing_a_value_shows_only_its_kind(value: object) -> None:
    assert repr(value).startswith(f"<{type(value).__module__}.{type(value).__name__} object at ")
    assert str(value) == repr(value)
