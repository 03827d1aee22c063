"""Shebas, cards and the banks behind them."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.banks import BANKS, bank_of_card_bin
from kiosk.domain.card import Card, parse_card
from kiosk.domain.errors import Refusal
from kiosk.domain.sheba import Sheba, bank_of, check_digits, parse_sheba
from kiosk.domain.text import persian_digits, spaced

SHEBAS = st.from_regex(r"[0-9]{22}", fullmatch=True).map(lambda account: f"IR{check_digits(account)}{account}")


@pytest.mark.row("IK-17")
@pytest.mark.parametrize(
    "sheba", ["IR820540102680020817909002", "IR760170000000000000000001", "IR840120000000000123456789"]
)
def test_a_sheba_is_read_however_it_is_written(sheba: str) -> None:
    for typed in (
        sheba,
        sheba[2:],
        sheba.lower(),
        spaced(sheba, (4,)),
        persian_digits(sheba),
        f"IR-{sheba[2:]}",
        f" \u2066{spaced(persian_digits(sheba[2:]), (4,))}\u2069 ",
    ):
        assert parse_sheba(typed) == Sheba(sheba)


@pytest.mark.row("IK-17")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("sheba.empty")),
        ("IR", Refusal("sheba.empty")),
        ("IR830540102680020817909002", Refusal("sheba.check")),
        ("GB820540102680020817909002", Refusal("sheba.country")),
        ("DE89370400440532013000", Refusal("sheba.country")),
        ("IR82054010268002081790900X", Refusal("sheba.characters")),
        ("شبا", Refusal("sheba.characters")),
        ("IR82054010268002081790900", Refusal("sheba.length", {"count": 23, "needed": 24})),
        ("8205401026800208179090021", Refusal("sheba.length", {"count": 25, "needed": 24})),
        ("6037701689095443", Refusal("sheba.card", {"count": 16, "needed": 24})),
        ("IR ۶۰۳۷ ۷۰۱۶ ۸۹۰۹ ۵۴۴۳", Refusal("sheba.card", {"count": 16, "needed": 24})),
    ],
)
def test_a_wrong_sheba_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_sheba(typed) == refusal


@pytest.mark.row("IK-17")
@given(SHEBAS, st.integers(2, 25), st.integers(1, 9))
def test_one_wrong_digit_of_a_sheba_is_always_refused(sheba: str, place: int, shift: int) -> None:
    assert parse_sheba(sheba) == Sheba(sheba)
    wrong = f"{sheba[:place]}{(int(sheba[place]) + shift) % 10}{sheba[place + 1 :]}"
    assert parse_sheba(wrong) == Refusal("sheba.check")


@given(SHEBAS, st.integers(2, 24))
def test_two_swapped_digits_of_a_sheba_are_refused(sheba: str, place: int) -> None:
    swapped = sheba[:place] + sheba[place + 1] + sheba[place] + sheba[place + 2 :]
    assert swapped == sheba or parse_sheba(swapped) == Refusal("sheba.check")


@pytest.mark.parametrize(
    ("code", "name", "now"),
    [
        ("017", "بانک ملی ایران", None),
        ("054", "بانک پارسیان", None),
        ("062", "بانک آینده", "بانک ملی ایران"),
        ("063", "بانک انصار", "بانک سپه"),
        ("090", "بانک قرض‌الحسنه مهر ایران", None),
    ],
)
def test_a_bank_is_shown_with_the_one_that_took_it_over(code: str, name: str, now: str | None) -> None:
    bank = bank_of(code)
    assert bank is not None
    assert (bank.name, bank.now) == (name, now)


def test_an_unknown_bank_makes_no_number_wrong() -> None:
    account = "999" + "0" * 18 + "1"
    sheba = parse_sheba(f"IR{check_digits(account)}{account}")
    assert isinstance(sheba, Sheba)
    assert sheba.bank is None
    card = parse_card("9999990000000006")
    assert isinstance(card, Card)
    assert card.bank is None


def test_no_two_banks_share_a_number() -> None:
    for numbers in (
        Counter(code for bank in BANKS for code in bank.sheba_codes),
        Counter(number for bank in BANKS for number in bank.card_bins),
    ):
        assert numbers.most_common(1)[0][1] == 1
    names = {bank.name for bank in BANKS}
    assert all(bank.now in names for bank in BANKS if bank.now)


@pytest.mark.parametrize("card", ["6037701689095443", "6037990000000006", "6104330000000011"])
def test_a_card_is_read_however_it_is_written(card: str) -> None:
    for typed in (card, spaced(card, (4,)), persian_digits(card), spaced(card, (4,)).replace(" ", "-")):
        assert parse_card(typed) == Card(card)


def test_a_card_names_its_bank() -> None:
    assert Card("6037990000000006").bank == bank_of_card_bin("603799") == bank_of("017")
    assert Card("6104330000000011").masked == "610433******0011"
    assert Card("6037990000000006").grouped() == "6037 9900 0000 0006"


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("card.empty")),
        ("603770168909544x", Refusal("card.characters")),
        ("603770168909544", Refusal("card.length", {"count": 15, "needed": 16})),
        ("6037701689095444", Refusal("card.check")),
        ("0000000000000000", Refusal("card.check")),
        ("IR820540102680020817909002", Refusal("card.sheba", {"needed": 16})),
        ("820540102680020817909002", Refusal("card.sheba", {"needed": 16})),
    ],
)
def test_a_wrong_card_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_card(typed) == refusal


@given(st.integers(0, 15), st.integers(1, 9))
def test_one_wrong_digit_of_a_card_is_always_refused(place: int, shift: int) -> None:
    card = "6037701689095443"
    wrong = f"{card[:place]}{(int(card[place]) + shift) % 10}{card[place + 1 :]}"
    assert parse_card(wrong) == Refusal("card.check")


def test_a_sheba_is_shown_in_groups_and_masked() -> None:
    sheba = Sheba("IR760170000000000000000001")
    assert sheba.grouped() == "IR76 0170 0000 0000 0000 0000 01"
    assert sheba.masked == "IR76******************0001"
    assert sheba.bank_code == "017"
