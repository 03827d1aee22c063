"""Mobiles, national codes and legal identities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import legal_id, national_code
from kiosk.domain.errors import Refusal
from kiosk.domain.legal_id import LegalId, parse_legal_id
from kiosk.domain.mobile import Mobile, operator_hint, parse_mobile
from kiosk.domain.national_code import NationalCode, parse_national_code
from kiosk.domain.text import persian_digits

NATIONAL_CODES = (
    st.from_regex(r"[0-9]{9}", fullmatch=True)
    .filter(lambda nine: nine[3:] != "000000")
    .map(lambda nine: f"{nine}{national_code.check_digit(nine)}")
    .filter(lambda code: len(set(code)) > 1)
)
LEGAL_IDS = (
    st.from_regex(r"[0-9]{10}", fullmatch=True)
    .filter(lambda ten: ten[3:9] != "000000")
    .map(lambda ten: f"{ten}{legal_id.check_digit(ten)}")
)


@pytest.mark.row("EM-06")
@pytest.mark.parametrize(
    "typed",
    [
        "09121234567",
        "۰۹۱۲۱۲۳۴۵۶۷",
        "٠٩١٢١٢٣٤٥٦٧",
        "۰۹۱۲ ۱۲۳ ۴۵۶۷",
        "0912-123-4567",
        "(0912) 123.45.67",
        "+989121234567",
        "+98 (0)912 123 4567",
        "00989121234567",
        "989121234567",
        "9121234567",
        "\u2066+98 912 123 4567\u2069",
        "989121234567+",
    ],
)
def test_a_mobile_is_read_however_it_is_written(typed: str) -> None:
    assert parse_mobile(typed) == Mobile("09121234567")


@pytest.mark.row("EM-06")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("mobile.empty")),
        (" - ", Refusal("mobile.empty")),
        ("0912abc4567", Refusal("mobile.characters")),
        ("09121234567+9", Refusal("mobile.characters")),
        ("0912123456", Refusal("mobile.length", {"count": 10, "needed": 11})),
        ("091212345678", Refusal("mobile.length", {"count": 12, "needed": 11})),
        ("912123456", Refusal("mobile.length", {"count": 10, "needed": 11})),
        ("02188776655", Refusal("mobile.start")),
        ("+14155552671", Refusal("mobile.start")),
    ],
)
def test_a_wrong_mobile_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_mobile(typed) == refusal


@given(st.integers(9 * 10**9, 10**10 - 1).map(str), st.sampled_from(["0", "+98", "0098", "98", "", "+98 0"]))
def test_no_operator_s_prefix_is_refused(subscriber: str, prefix: str) -> None:
    assert parse_mobile(prefix + subscriber) == Mobile(f"0{subscriber}")
    assert parse_mobile(persian_digits(prefix + subscriber)) == Mobile(f"0{subscriber}")


@pytest.mark.parametrize(
    ("mobile", "operator"),
    [
        ("09121234567", "mci"),
        ("09901234567", "mci"),
        ("09351234567", "irancell"),
        ("09991234567", "aptel"),
        ("09981034567", "shatel"),
        ("09989034567", "rightel"),
        ("09999934567", "samantel"),
        ("09341234567", "telekish"),
        ("09221234567", "rightel"),
        ("09951234567", None),
        ("09711234567", None),
    ],
)
def test_the_operator_is_a_hint_by_the_longest_prefix(mobile: str, operator: str | None) -> None:
    assert operator_hint(Mobile(mobile)) == operator


@pytest.mark.row("EM-11", "SE-13")
@pytest.mark.parametrize(
    "code",
    ["0932833810", "0499370899", "0790419904", "0084575948", "0001234560", "0007000014", "0009999991"],
)
def test_valid_national_codes_are_taken_with_their_leading_zeros(code: str) -> None:
    assert parse_national_code(code) == NationalCode(code)
    assert parse_national_code(f" {persian_digits(code[:3])}-{code[3:9]}-{code[9]} ") == NationalCode(code)


@pytest.mark.row("EM-11", "SE-13")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("national_code.empty")),
        ("09328x3810", Refusal("national_code.digits")),
        ("932833810", Refusal("national_code.length", {"count": 9, "needed": 10})),
        ("09328338100", Refusal("national_code.length", {"count": 11, "needed": 10})),
        ("1111111111", Refusal("national_code.repeated")),
        ("0000000000", Refusal("national_code.repeated")),
        ("0499370898", Refusal("national_code.check")),
        ("0684159415", Refusal("national_code.check")),
        (f"123000000{national_code.check_digit('123000000')}", Refusal("national_code.check")),
    ],
)
def test_a_wrong_national_code_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_national_code(typed) == refusal


@given(NATIONAL_CODES, st.integers(0, 9), st.integers(1, 9))
def test_one_wrong_digit_of_a_national_code_is_never_taken_for_another_person(
    code: str, place: int, shift: int
) -> None:
    assert parse_national_code(code) == NationalCode(code)
    wrong = f"{code[:place]}{(int(code[place]) + shift) % 10}{code[place + 1 :]}"
    # The remainders 1 and 10 share the check digit 1; the rule itself cannot tell these apart.
    assert isinstance(parse_national_code(wrong), Refusal) or _remainder(wrong) in {1, 10}


def _remainder(code: str) -> int:
    return sum(int(digit) * (10 - place) for place, digit in enumerate(code[:9])) % 11


@pytest.mark.row("SE-13")
@pytest.mark.parametrize("identity", ["10380284790", "14007650912", "10100302746"])
def test_valid_legal_identities_are_taken(identity: str) -> None:
    assert parse_legal_id(persian_digits(identity)) == LegalId(identity)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("legal_id.empty")),
        ("1038028479x", Refusal("legal_id.digits")),
        ("1038028479", Refusal("legal_id.length", {"count": 10, "needed": 11})),
        ("10380285692", Refusal("legal_id.check")),
        ("09053990011", Refusal("legal_id.check")),
    ],
)
def test_a_wrong_legal_identity_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_legal_id(typed) == refusal


@given(LEGAL_IDS)
def test_a_legal_identity_with_another_check_digit_is_refused(identity: str) -> None:
    assert parse_legal_id(identity) == LegalId(identity)
    others = [identity[:10] + digit for digit in "0123456789" if digit != identity[10]]
    assert all(isinstance(parse_legal_id(other), Refusal) for other in others)


def test_masked_values_are_ready_for_paper() -> None:
    assert Mobile("09121234567").masked == "0912***4567"
    assert NationalCode("0001234560").masked == "000****560"
