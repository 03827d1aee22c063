"""Codes by text message, picture answers and tracking codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.code import parse_captcha, parse_code
from kiosk.domain.errors import Refusal
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode, make_tracking_code, parse_tracking_code

DEVICES, COUNTERS = st.integers(1, 9_999), st.integers(1, 999_999)


@pytest.mark.row("EM-10", "EM-11", "IK-12")
@pytest.mark.parametrize("typed", ["123456", "۱۲۳۴۵۶", "١٢٣ ٤٥٦", " 123-456 "])
def test_a_code_is_read_in_any_digits(typed: str) -> None:
    assert parse_code(typed, 6) == "123456"


@pytest.mark.row("EM-09", "IK-13")
def test_a_picture_s_answer_is_read_in_any_digits() -> None:
    assert parse_captcha("۰۱۲۳۴", 5) == "01234"
    assert parse_captcha("", 5) == Refusal("captcha.empty")
    assert parse_captcha("0123", 5) == Refusal("captcha.length", {"count": 4, "needed": 5})
    assert parse_captcha("o1234", 5) == Refusal("captcha.digits")


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("code.empty")),
        ("12345", Refusal("code.length", {"count": 5, "needed": 6})),
        ("1234567", Refusal("code.length", {"count": 7, "needed": 6})),
        ("12345x", Refusal("code.digits")),
    ],
)
def test_a_wrong_code_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_code(typed, 6) == refusal


@given(DEVICES, COUNTERS)
def test_a_tracking_code_reads_back_as_device_and_counter(device: int, counter: int) -> None:
    code = make_tracking_code(device, counter)
    assert len(code.value) == 12
    assert int(code.value) % 97 == 1
    assert (code.device, code.counter) == (device, counter)
    assert parse_tracking_code(code.value) == code
    assert parse_tracking_code(persian_digits(code.grouped())) == code


@given(DEVICES, COUNTERS, st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_of_a_tracking_code_is_always_refused(
    device: int, counter: int, place: int, shift: int
) -> None:
    code = make_tracking_code(device, counter).value
    wrong = f"{code[:place]}{(int(code[place]) + shift) % 10}{code[place + 1 :]}"
    assert parse_tracking_code(wrong) == Refusal("tracking.check")


@given(DEVICES, COUNTERS, st.integers(0, 10))
def test_two_swapped_digits_of_a_tracking_code_are_refused(device: int, counter: int, place: int) -> None:
    code = make_tracking_code(device, counter).value
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or parse_tracking_code(swapped) == Refusal("tracking.check")


def test_a_tracking_code_is_shown_in_fours() -> None:
    assert make_tracking_code(1, 42) == TrackingCode("000100004285")
    assert TrackingCode("000100004285").grouped() == "0001 0000 4285"


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("tracking.empty")),
        ("0001x", Refusal("tracking.digits")),
        ("0001", Refusal("tracking.length", {"count": 4, "needed": 12})),
        ("000000000001", Refusal("tracking.check")),
    ],
)
def test_a_wrong_tracking_code_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_tracking_code(typed) == refusal


@pytest.mark.parametrize(("device", "counter"), [(0, 1), (10_000, 1), (1, 0), (1, 1_000_000)])
def test_a_number_that_does_not_fit_is_a_bug(device: int, counter: int) -> None:
    with pytest.raises(ValueError, match="range"):
        make_tracking_code(device, counter)
