"""Folding, keys, digits, islands, groups and masks."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain import text

PERSIAN = st.text(
    alphabet="آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیيىكةۀهٔأإؤئء"
    "\u0640\u064e\u0651\u0670\u200b\u200c\u200e\u200f\u2067\ufeff  \t0۱٢ﻻﷲ-"
)
ANY_TEXT = st.one_of(st.text(), PERSIAN)


@pytest.mark.row("EM-06", "SE-02")
@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("۰۹۱۲", "0912"),
        ("٠٩١٢", "0912"),
        ("0912", "0912"),
        ("۱٢3", "123"),
        ("تلفن ۰۲۱-٤١٦۰۶", "تلفن 021-41606"),
    ],
)
def test_digits_of_every_keyboard_fold_to_ascii(typed: str, folded: str) -> None:
    assert text.fold_digits(typed) == folded


@pytest.mark.row("SE-02", "SE-25")
@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("علي", "علی"),
        ("موسى", "موسی"),
        ("كاظم", "کاظم"),
        ("مـحـمـد", "محمد"),
        ("مُحَمَّد", "محمد"),
        ("‏رضا‎", "رضا"),
        ("\u2067رضا\u2069", "رضا"),
        ("  علی \t رضا\u00a0", "علی رضا"),
        ("می\u200cشود", "می\u200cشود"),
        ("می\u200c\u200cشود", "می\u200cشود"),
        ("\u200cمی\u200c شود\u200c", "می شود"),
        ("ا\u0653ب", "آب"),
        ("خانهٔ ما", "خانهٔ ما"),
        ("ﻋﻠﻲ", "علی"),
        ("ہوا", "هوا"),
        ("رضا\x00", "رضا"),
        ("", ""),
    ],
)
def test_letters_fold_to_one_spelling(typed: str, folded: str) -> None:
    assert text.fold_letters(typed) == folded


@given(ANY_TEXT)
@example("ا\u200f\u0653")
@example("ە\u0654")
def test_folding_twice_changes_nothing_more(typed: str) -> None:
    once = text.fold_letters(typed)
    assert text.fold_letters(once) == once
    assert text.fold_digits(text.fold_digits(typed)) == text.fold_digits(typed)


@given(ANY_TEXT)
def test_a_search_key_is_its_own_key(typed: str) -> None:
    key = text.search_key(typed)
    assert text.search_key(key) == key


@given(ANY_TEXT)
def test_shown_digits_fold_back(typed: str) -> None:
    assert text.fold_digits(text.persian_digits(typed)) == text.fold_digits(typed)


@pytest.mark.row("SE-25", "SE-32")
@pytest.mark.parametrize(
    "spellings",
    [
        ("حسن آباد", "حسن‌آباد", "حسناباد", "حسن اباد", "حسن-آباد", "حَسَن  آباد"),
        ("چهارمحال و بختیاری", "چهارمحال وبختیاری", "چهار محال و بختياري"),
        ("قائم شهر", "قایمشهر", "قائم‌شهر"),
        ("مؤسسه", "موسسه"),
        ("خانه‌ی", "خانه ی"),
        ("خمینی شهر ۲", "خميني‌شهر 2"),
        ("نامهٔ", "نامۀ", "نامه"),
    ],
)
def test_every_spelling_of_a_name_has_one_search_key(spellings: tuple[str, ...]) -> None:
    assert len({text.search_key(each) for each in spellings}) == 1


def test_different_names_keep_different_search_keys() -> None:
    names = ["آبادان", "آباده", "بندر عباس", "بندر انزلی", "تبریز", "نیریز"]
    assert len({text.search_key(name) for name in names}) == len(names)


def test_names_sort_by_the_persian_alphabet() -> None:
    letters = list("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")
    assert sorted(reversed(letters), key=text.collation_key) == letters
    names = [
        "آمل",
        "ابهر",
        "بابل",
        "پاوه",
        "تهران",
        "چابهار",
        "حسن آباد",
        "زنجان",
        "ژاله",
        "سبزوار",
        "کاشان",
        "گرگان",
        "لار",
    ]
    assert sorted(reversed(names), key=text.collation_key) == names


def test_a_shorter_word_sorts_before_its_longer_neighbours() -> None:
    names = ["آباد", "آباد ده", "آبادان", "آباده"]
    assert sorted(reversed(names), key=text.collation_key) == names


def test_letters_with_a_hamza_sort_as_one() -> None:
    assert sorted(["مأمونیه", "مؤمن‌آباد", "ماهان", "مبارکه"], key=text.collation_key) == [
        "ماهان",
        "مؤمن‌آباد",
        "مأمونیه",
        "مبارکه",
    ]


def test_a_zwnj_does_not_change_the_order() -> None:
    assert sorted(["خان‌زاده", "خانزاد", "خانزادگان"], key=text.collation_key) == ["خانزاد", "خانزادگان", "خان‌زاده"]


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("021-8877 6655", "02188776655"),
        ("(۰۲۱) ۸۸۷۷.۶۶۵۵", "02188776655"),
        ("۶٬۹۳۲٬۴۰۰", "6932400"),
        ("6,932,400", "6932400"),
        ("۱۲\u200c۳۴\u200f", "1234"),
        ("", ""),
        (" - ", ""),
        ("12a", None),
        ("²", None),
        ("۱۲و", None),
    ],
)
def test_a_number_is_read_through_its_separators(written: str, digits: str | None) -> None:
    assert text.only_digits(written) == digits


@pytest.mark.row("EM-24")
def test_islands_are_closed() -> None:
    assert text.ltr("021-41606") == "\u2066021-41606\u2069"
    assert text.rtl("بهمن") == "\u2067بهمن\u2069"
    assert text.isolate("SAIPA") == "\u2068SAIPA\u2069"


def test_amounts_are_grouped_in_persian() -> None:
    assert text.group_thousands(6_932_400) == "۶٬۹۳۲٬۴۰۰"
    assert text.group_thousands(0) == "۰"
    assert text.group_thousands(-1000) == "\u2212۱٬۰۰۰"


def test_numbers_are_spaced_for_reading() -> None:
    assert text.spaced("09121234567", (4, 3, 4)) == "0912 123 4567"
    assert text.spaced("IR760170000000000000000001", (4,)) == "IR76 0170 0000 0000 0000 0000 01"
    assert text.spaced("", (4,)) == ""


def test_masks_show_what_they_promise() -> None:
    assert text.mask_mobile("09121234567") == "0912***4567"
    assert text.mask_national_code("0001234560") == "000****560"
    assert text.mask_card("6037990000000006") == "603799******0006"
    assert text.mask_sheba("IR760170000000000000000001") == "IR76******************0001"
    assert text.mask_name("زهرا محمدی نژاد") == "ز… م… ن…"


@given(ANY_TEXT)
def test_a_mask_hides_wholly_what_it_does_not_know(typed: str) -> None:
    for mask, length in (
        (text.mask_mobile, 11),
        (text.mask_national_code, 10),
        (text.mask_card, 16),
        (text.mask_sheba, 26),
    ):
        masked = mask(typed)
        assert masked == "***" or (len(typed) == length and masked.count("*") >= 3)


@given(st.from_regex(r"09[0-9]{9}", fullmatch=True), st.from_regex(r"[0-9]{10}", fullmatch=True))
def test_a_mask_never_tells_the_middle(mobile: str, national_code: str) -> None:
    assert text.mask_mobile(mobile)[4:7] == "***"
    assert text.mask_national_code(national_code)[3:7] == "****"


@given(ANY_TEXT)
def test_a_masked_name_keeps_one_letter_of_a_part(name: str) -> None:
    assert all(len(part) == 2 for part in text.mask_name(name).split(" ") if part)
