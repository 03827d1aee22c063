"""Provinces, cities and suggestions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Refusal
from kiosk.domain.places import City, PlaceBook, Province
from kiosk.domain.text import collation_key, search_key

EAST, TEHRAN, MAZANDARAN = (
    Province("p01", "آذربایجان شرقی"),
    Province("p08", "تهران"),
    Province("p27", "مازندران"),
)
CITIES = (
    City("tabriz", "تبریز", "p01"),
    City("khosro", "خسروشاه", "p01"),
    City("shabestar", "شبستر", "p01"),
    City("east-hasan", "حسن آباد", "p01"),
    City("tehran", "تهران", "p08"),
    City("hasan", "حسن‌آباد", "p08"),
    City("abali", "آبعلی", "p08"),
    City("shahr", "شهریار", "p08"),
    City("andisheh", "شهر جدید اندیشه", "p08"),
    City("ghaem", "قائم‌شهر", "p27"),
    City("amol", "آمل", "p27"),
)
BOOK = PlaceBook((EAST, TEHRAN, MAZANDARAN), CITIES)


def suggested(typed: str, province: str | None = None, limit: int = 8) -> list[str]:
    return [city.id for city in BOOK.suggest_cities(province, typed, limit)]


@pytest.mark.row("SE-26", "SE-32")
def test_typing_the_beginning_suggests_the_city() -> None:
    assert suggested("تب") == ["tabriz"]
    assert suggested("تب", "p08") == []


@pytest.mark.row("SE-25", "SE-26")
@pytest.mark.parametrize("typed", ["حسن آ", "حسن‌آباد", "حسناباد", "حسن ا", "حَسن"])
def test_spaces_and_arabic_letters_make_no_difference(typed: str) -> None:
    assert suggested(typed, "p08") == ["hasan"]
    assert suggested(typed) == ["east-hasan", "hasan"]


@pytest.mark.row("SE-25", "SE-26")
def test_a_beginning_goes_before_a_later_word_and_that_before_an_inside() -> None:
    assert suggested("شه") == ["andisheh", "shahr", "ghaem"]
    assert suggested("اندی") == ["andisheh"]
    assert suggested("شاه") == ["khosro"]
    assert suggested("ب") == ["abali", "tabriz", "east-hasan", "hasan", "shabestar"]


def test_nothing_typed_shows_the_beginning_of_the_alphabet() -> None:
    assert suggested("", limit=3) == ["abali", "amol", "tabriz"]
    assert suggested(" ", "p01", limit=1) == ["tabriz"]
    assert [each.id for each in BOOK.suggest_provinces("", 2)] == ["p01", "p08"]
    assert [each.id for each in BOOK.suggest_provinces("شرقی", 2)] == ["p01"]


def test_an_unknown_province_suggests_nothing() -> None:
    assert suggested("تهران", "p99") == []
    assert BOOK.city_named("p99", "تهران") is None


@given(
    st.text(alphabet="آابتحرزسشنهی ئ\u200cqx", max_size=5), st.sampled_from([None, "p01", "p08"]), st.integers(1, 12)
)
def test_suggestions_are_all_that_match_up_to_the_limit(typed: str, province: str | None, limit: int) -> None:
    found = BOOK.suggest_cities(province, typed, limit)
    key = search_key(typed)
    matching = [city for city in CITIES if key in search_key(city.name) and province in (None, city.province_id)]
    assert len(found) == min(limit, len(matching))
    assert set(found) <= set(matching)
    starting = [city for city in found if search_key(city.name).startswith(key)]
    assert list(found[: len(starting)]) == sorted(starting, key=lambda city: collation_key(city.name))


@pytest.mark.row("SE-26", "IK-11")
def test_only_a_picked_city_of_the_picked_province_counts() -> None:
    assert BOOK.pick("p01", "tabriz") == CITIES[0]
    assert BOOK.pick(None, "tabriz") == Refusal("province.not_picked")
    assert BOOK.pick("p99", "tabriz") == Refusal("province.not_picked")
    assert BOOK.pick("p01", None) == Refusal("city.not_picked")
    assert BOOK.pick("p01", "تبریز") == Refusal("city.not_picked")
    assert BOOK.pick("p08", "tabriz") == Refusal("city.other_province")


def test_a_place_is_found_by_its_name_where_that_is_one_place() -> None:
    assert BOOK.province_named("آذربايجان‌شرقی") == EAST
    assert BOOK.city_named("p08", "حسن اباد") == CITIES[5]
    assert BOOK.city_named(None, "حسن آباد") is None
    assert BOOK.city_named(None, "قایم شهر") == CITIES[9]
    assert BOOK.city("tehran") == CITIES[4]
    assert BOOK.province("p08") == TEHRAN
    assert BOOK.city("nowhere") is BOOK.province("nowhere") is None


def test_a_book_with_doubled_or_homeless_places_is_a_bug() -> None:
    with pytest.raises(ValueError, match="one id"):
        PlaceBook((EAST, EAST), ())
    with pytest.raises(ValueError, match="province"):
        PlaceBook((EAST,), (City("x", "ایکس", "p99"),))
