"""Postal codes, landlines and plates."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal
from kiosk.domain.landline import AREA_CODES, Landline, parse_landline
from kiosk.domain.plate import CLASSES, Plate, PlateClass, parse_plate, plate_from_parts
from kiosk.domain.postal_code import PostalCode, parse_postal_code, warning


@pytest.mark.row("SE-30", "IK-11")
@pytest.mark.parametrize("typed", ["1345678917", "۱۳۴۵۶۷۸۹۱۷", "13456-78917", "١٣٤٥٦ ٧٨٩١٧"])
def test_a_postal_code_is_read_however_it_is_written(typed: str) -> None:
    assert parse_postal_code(typed) == PostalCode("1345678917")


@pytest.mark.row("SE-30")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("postal_code.empty")),
        ("13456a8917", Refusal("postal_code.digits")),
        ("134567891", Refusal("postal_code.length", {"count": 9, "needed": 10})),
        ("0345678917", Refusal("postal_code.first")),
        ("1111111111", Refusal("postal_code.repeated")),
    ],
)
def test_a_wrong_postal_code_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_postal_code(typed) == refusal


@pytest.mark.row("SE-30")
def test_an_unusual_postal_code_is_doubted_but_taken() -> None:
    assert warning(PostalCode("3354355599")) is None
    assert warning(PostalCode("1045678917")) == Refusal("postal_code.unusual")
    assert warning(PostalCode("1245678917")) == Refusal("postal_code.unusual")
    assert warning(PostalCode("1345600002")) is None
    assert PostalCode("1345678917").grouped() == "13456 78917"


@pytest.mark.row("SE-33")
@pytest.mark.parametrize(
    "typed",
    ["02188776655", "۰۲۱-۸۸۷۷۶۶۵۵", "(021) 8877 6655", "+98 21 88776655", "00982188776655", "2188776655"],
)
def test_a_landline_is_read_however_it_is_written(typed: str) -> None:
    assert parse_landline(typed) == Landline("02188776655")


@pytest.mark.row("SE-33")
@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("", Refusal("landline.empty")),
        ("021-ABC", Refusal("landline.characters")),
        ("0218877665", Refusal("landline.length", {"count": 10, "needed": 11})),
        ("02141606", Refusal("landline.length", {"count": 8, "needed": 11})),
        ("01288776655", Refusal("landline.area")),
        ("09121234567", Refusal("landline.mobile")),
    ],
)
def test_a_wrong_landline_says_what_is_wrong(typed: str, refusal: Refusal) -> None:
    assert parse_landline(typed) == refusal


@pytest.mark.row("SE-33")
def test_a_landline_is_checked_against_its_province() -> None:
    landline = Landline("03888776655")
    assert landline.is_in("چهارمحال وبختیاری")
    assert not landline.is_in("تهران")
    assert len(AREA_CODES) == len(set(AREA_CODES.values())) == 31
    assert landline.grouped() == "038 8877 6655"


@pytest.mark.parametrize("typed", ["۱۲ ب ۳۴۵ ایران ۶۷", "12ب34567", "12 ب 345-67", "12ب345ایران67", "۱۲ ب ۳۴۵ ‖ ۶۷"])
def test_a_plate_is_read_however_it_is_written(typed: str) -> None:
    assert parse_plate(typed) == Plate("12", "ب", "345", "67")


@pytest.mark.parametrize(
    ("letter", "stored", "plate_class"),
    [
        ("ي", "ی", PlateClass.PRIVATE),
        ("هـ", "ه", PlateClass.PRIVATE),
        ("ع", "ع", PlateClass.PUBLIC),
        ("الف", "الف", PlateClass.GOVERNMENT),
        ("ا", "الف", PlateClass.GOVERNMENT),
        ("معلولین", "ژ", PlateClass.DISABLED),
        ("d", "D", PlateClass.DIPLOMATIC),
        ("ك", "ک", PlateClass.AGRICULTURE),
    ],
)
def test_the_letter_of_a_plate_tells_its_use(letter: str, stored: str, plate_class: PlateClass) -> None:
    plate = plate_from_parts("۱۲", letter, "۳۴۵", "۱۰")
    assert plate == Plate("12", stored, "345", "10")
    assert isinstance(plate, Plate)
    assert plate.plate_class is plate_class


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "plate.empty"),
        ("1ب34567", "plate.form"),
        ("12ب3456", "plate.form"),
        ("12 345 67", "plate.form"),
        ("12چ34567", "plate.letter"),
        ("10ب34567", "plate.zero"),
        ("12ب30567", "plate.zero"),
        ("12ب34507", "plate.zero"),
    ],
)
def test_a_wrong_plate_says_what_is_wrong(typed: str, code: str) -> None:
    assert parse_plate(typed) == Refusal(code)


@pytest.mark.parametrize("letter", CLASSES)
def test_every_letter_of_the_table_is_read_back(letter: str) -> None:
    assert parse_plate(f"11{letter}11111") == Plate("11", letter, "111", "11")


def test_empty_boxes_of_a_plate_are_told_from_wrong_ones() -> None:
    assert plate_from_parts("", " ", "", "") == Refusal("plate.empty")
    assert plate_from_parts("12", "", "345", "67") == Refusal("plate.letter")
    assert plate_from_parts("12", "ب", "34", "67") == Refusal("plate.form")
