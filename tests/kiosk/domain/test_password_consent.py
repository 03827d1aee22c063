"""The password rule and the fingerprint of consented wordings."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from kiosk.domain.consent import ConsentText, Scope, text_hash
from kiosk.domain.errors import Refusal
from kiosk.domain.password import normalise_password, parse_new_password, refuse_repeat
from kiosk.domain.programme import ContractText

KNOWN = ("09121234567", "0001234560", "1370-05-17")
BLOCKED = frozenset({"password", "irankhodro", "qwertyuiop"})


@pytest.mark.row("EM-13", "SA-11")
@pytest.mark.parametrize(
    "typed", ["درخت سبز کنار رود", "correct horse", "a1!b2@c3", "۱۳۷۰۰۵۱۷ و باران", "x" * 127 + "y"]
)
def test_any_password_of_enough_length_is_taken(typed: str) -> None:
    assert parse_new_password(typed, KNOWN, BLOCKED) == normalise_password(typed)


@pytest.mark.row("EM-13", "SA-11")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("password.empty")),
        ("a1b2c3d", Refusal("password.short", {"count": 7, "needed": 8})),
        ("ab" * 65, Refusal("password.long", {"limit": 128})),
        ("PassWord", Refusal("password.common")),
        ("IranKhodro", Refusal("password.common")),
        ("88888888", Refusal("password.common")),
        ("09121234567", Refusal("password.personal")),
        ("۰۹۱۲۱۲۳۴۵۶۷", Refusal("password.personal")),
        ("+989121234567", Refusal("password.personal")),
        ("0912-123-4567a", Refusal("password.personal")),
        ("0001234560", Refusal("password.personal")),
        ("ab0001234560", Refusal("password.personal")),
        ("13700517", Refusal("password.personal")),
        ("1370/05/17", Refusal("password.personal")),
        ("17051370", Refusal("password.personal")),
        ("1991-08-08", Refusal("password.personal")),
        ("08081991", Refusal("password.personal")),
    ],
)
def test_a_guessable_password_is_refused(typed: str, refusal: Refusal) -> None:
    assert parse_new_password(typed, KNOWN, BLOCKED) == refusal


def test_a_password_is_the_same_on_every_keyboard() -> None:
    assert normalise_password("رمز۱۲۳ ي ك") == normalise_password("رمز123 ی ک")
    assert normalise_password("ﬁne") == "fine"


def test_unknown_numbers_of_the_customer_block_nothing() -> None:
    assert parse_new_password("13700517", ("", "", ""), BLOCKED) == "13700517"


@pytest.mark.row("EM-13", "SA-11", "BA-06")
def test_the_repeat_must_be_the_same_password() -> None:
    assert refuse_repeat("درخت سبز ۱۲", "درخت سبز 12") is None
    assert refuse_repeat("درخت سبز ۱۲", "") == Refusal("repeat.empty")
    assert refuse_repeat("درخت سبز ۱۲", "درخت سبز ۱۳") == Refusal("repeat.different")


CONSENT = ConsentText("ikco", "1", "ورود یکپارچه\nکاربران", (Scope("name", "نام و نام خانوادگی"),))


@pytest.mark.row("EM-17", "EM-18")
def test_a_wording_is_known_by_its_fingerprint() -> None:
    assert CONSENT.text_hash == sha256("ورود یکپارچه\nکاربران".encode()).hexdigest()
    assert replace(CONSENT, body="ورود یکپارچه\r\nکاربران").text_hash == CONSENT.text_hash
    assert replace(CONSENT, body="ورود یکپارچهٔ\nکاربران").text_hash != CONSENT.text_hash
    assert ContractText("1", "قرارداد", "متن").text_hash == text_hash("متن")
