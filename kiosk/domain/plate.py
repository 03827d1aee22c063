"""Vehicle plates: two digits, a letter, three digits and the region (ایران NN); drawn as boxes, never as one text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_digits, fold_letters


class PlateClass(StrEnum):
    """What the letter says of the vehicle's use."""

    PRIVATE = "private"
    PUBLIC = "public"
    TAXI = "taxi"
    GOVERNMENT = "government"
    POLICE = "police"
    SEPAH = "sepah"
    ARMY = "army"
    DEFENCE = "defence"
    AGRICULTURE = "agriculture"
    TEMPORARY = "temporary"
    DISABLED = "disabled"
    DIPLOMATIC = "diplomatic"


CLASSES = dict.fromkeys(("ب", "ج", "د", "س", "ص", "ط", "ق", "ل", "م", "ن", "و", "ه", "ی"), PlateClass.PRIVATE) | {
    "ع": PlateClass.PUBLIC,
    "ت": PlateClass.TAXI,
    "الف": PlateClass.GOVERNMENT,
    "پ": PlateClass.POLICE,
    "ث": PlateClass.SEPAH,
    "ش": PlateClass.ARMY,
    "ز": PlateClass.DEFENCE,
    "ک": PlateClass.AGRICULTURE,
    "گ": PlateClass.TEMPORARY,
    "ژ": PlateClass.DISABLED,
    "D": PlateClass.DIPLOMATIC,
    "S": PlateClass.DIPLOMATIC,
}

_OTHER_NAMES = {"ا": "الف", "آ": "الف", "معلولین": "ژ", "جانبازان": "ژ"}
_GAPS = re.compile(r"[\s\u200c\-‐-―_/|‖]+")
_FORM = re.compile("([0-9]{2})([^\\W\\d_]+?)([0-9]{3})(?:ایران)?([0-9]{2})")


@dataclass(frozen=True, slots=True, repr=False)
class Plate:
    """The four parts from left to right as painted: `12` `ب` `345` and the region `67`, digits ASCII."""

    two: str
    letter: str
    three: str
    region: str

    @property
    def plate_class(self) -> PlateClass:
        """The use that the letter stands for."""
        return CLASSES[self.letter]


def parse_plate(text: str) -> Plate | Refusal:
    """A plate written in its order («۱۲ ب ۳۴۵ ایران ۶۷»), in any digits, with or without spaces and «ایران»."""
    typed = _GAPS.sub("", fold_digits(fold_letters(text)))
    if not typed:
        return Refusal("plate.empty")
    found = _FORM.fullmatch(typed)
    return _plate(*found.groups()) if found else Refusal("plate.form")


def plate_from_parts(two: str, letter: str, three: str, region: str) -> Plate | Refusal:
    """A plate from its four boxes."""
    parts = [_GAPS.sub("", fold_digits(fold_letters(part))) for part in (two, letter, three, region)]
    if not any(parts):
        return Refusal("plate.empty")
    digits = (parts[0], 2), (parts[2], 3), (parts[3], 2)
    if not all(part.isascii() and part.isdigit() and len(part) == length for part, length in digits):
        return Refusal("plate.form")
    return _plate(*parts)


def _plate(two: str, letter: str, three: str, region: str) -> Plate | Refusal:
    letter = _OTHER_NAMES.get(letter, letter.upper())
    if letter not in CLASSES:
        return Refusal("plate.letter")
    if "0" in two or "0" in three[:-1] or "0" in region[:-1]:
        return Refusal("plate.zero")
    return Plate(two, letter, three, region)
