"""Fixed telephone numbers: area code and eight digits, with the province of each area."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.errors import Refusal
from kiosk.domain.mobile import national_number
from kiosk.domain.text import fold_letters, only_digits, search_key, spaced

_LENGTH = 11

AREA_CODES = {
    "011": "مازندران", "013": "گیلان", "017": "گلستان", "021": "تهران", "023": "سمنان", "024": "زنجان",
    "025": "قم", "026": "البرز", "028": "قزوین", "031": "اصفهان", "034": "کرمان", "035": "یزد",
    "038": "چهارمحال و بختیاری", "041": "آذربایجان شرقی", "044": "آذربایجان غربی", "045": "اردبیل",
    "051": "خراسان رضوی", "054": "سیستان و بلوچستان", "056": "خراسان جنوبی", "058": "خراسان شمالی",
    "061": "خوزستان", "066": "لرستان", "071": "فارس", "074": "کهگیلویه و بویراحمد", "076": "هرمزگان",
    "077": "بوشهر", "081": "همدان", "083": "کرمانشاه", "084": "ایلام", "086": "مرکزی", "087": "کردستان",
}  # fmt: skip


@dataclass(frozen=True, slots=True, repr=False)
class Landline:
    """`value` is eleven ASCII digits: a known area code and eight of the subscriber."""

    value: str

    @property
    def area_code(self) -> str:
        """`021`."""
        return self.value[:3]

    @property
    def province_name(self) -> str:
        """The province of the area code."""
        return AREA_CODES[self.area_code]

    def is_in(self, province_name: str) -> bool:
        """Whether the area code belongs to the province, however its name is spaced."""
        return search_key(self.province_name) == search_key(province_name)

    def grouped(self) -> str:
        """`021 8877 6655`, to be shown as a left-to-right island."""
        return spaced(self.value, (3, 4))


def parse_landline(text: str) -> Landline | Refusal:
    """The number in any digits, with 0, +98, 0098 or no prefix before the area code.

    Support numbers may be short ones (021-41606) and are never parsed with this.
    """
    digits = only_digits(fold_letters(text).removeprefix("+").removesuffix("+"))
    if digits is None:
        return Refusal("landline.characters")
    if not digits:
        return Refusal("landline.empty")
    national = national_number(digits)
    if national.startswith("09"):
        return Refusal("landline.mobile")
    if len(national) != _LENGTH:
        return Refusal("landline.length", {"count": len(national), "needed": _LENGTH})
    if national[:3] not in AREA_CODES:
        return Refusal("landline.area")
    return Landline(national)
