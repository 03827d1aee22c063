"""What is known of a customer: the civil registry's record, and what the customer adds to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from kiosk.domain.email import EmailAddress
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.national_code import NationalCode
from kiosk.domain.postal_code import PostalCode
from kiosk.domain.sheba import Sheba
from kiosk.domain.text import fold_letters, search_key, search_words

Address = NewType("Address", str)
"""Folded, on one line, 10 to 300 code points, at least two words."""

_SHORTEST, _LONGEST = 10, 300

REGISTRY_LOCKED = frozenset({"first_name", "last_name", "father_name", "national_code", "birth_date"})
"""The fields that come from the civil registry and that nobody at the terminal may change."""


class Education(StrEnum):
    """The customer's highest certificate; its name is the text `education.<value>`."""

    ILLITERATE = "illiterate"
    PRIMARY = "primary"
    MIDDLE = "middle"
    DIPLOMA = "diploma"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


_SPOKEN = {
    search_key(spoken): education
    for education, names in {
        Education.ILLITERATE: ("بی‌سواد",),
        Education.PRIMARY: ("ابتدایی", "دبستان", "خواندن و نوشتن"),
        Education.MIDDLE: ("سیکل", "راهنمایی", "متوسطه اول", "زیر دیپلم"),
        Education.DIPLOMA: ("دیپلم", "متوسطه"),
        Education.ASSOCIATE: ("کاردانی", "فوق دیپلم"),
        Education.BACHELOR: ("کارشناسی", "لیسانس"),
        Education.MASTER: ("کارشناسی ارشد", "فوق لیسانس", "ارشد"),
        Education.DOCTORATE: ("دکتری", "دکترا", "دکترای تخصصی"),
    }.items()
    for spoken in (education.value, *names)
}


@dataclass(frozen=True, slots=True, repr=False)
class RegistryRecord:
    """What the civil registry answers for a national code and a birth date; who is not `alive` buys nothing."""

    first_name: str
    last_name: str
    father_name: str
    national_code: NationalCode
    birth_date: JalaliDate
    alive: bool = True

    @property
    def full_name(self) -> str:
        """First name and surname."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True, slots=True, repr=False)
class Profile:
    """A whole customer: the registry's record, locked, and the customer's own part."""

    identity: RegistryRecord
    issue_date: JalaliDate
    education: Education
    province_id: str
    city_id: str
    address: Address
    postal_code: PostalCode
    sheba: Sheba
    email: EmailAddress | None = None


def parse_education(text: str) -> Education | Refusal:
    """The certificate by its code (`bachelor`) or by one of its Persian names, also the spoken ones («لیسانس»)."""
    key = search_key(text)
    if not key:
        return Refusal("education.empty")
    return _SPOKEN.get(key) or Refusal("education.unknown")


def parse_address(text: str) -> Address | Refusal:
    """A postal address in one line; digits stay as typed."""
    address = fold_letters(text)
    if not address:
        return Refusal("address.empty")
    if len(address) < _SHORTEST:
        return Refusal("address.short", {"count": len(address), "needed": _SHORTEST})
    if len(address) > _LONGEST:
        return Refusal("address.long", {"count": len(address), "limit": _LONGEST})
    if len(search_words(address)) < 2 or not any(sign.isalpha() for sign in address):
        return Refusal("address.words")
    return Address(address)


def refuse_locked_change(old: Profile, new: Profile, sheba_locked: bool) -> Refusal | None:
    """Why `new` may not replace the saved `old`: the registry's part never changes, nor does a locked Sheba.

    Whether the Sheba is locked after its first save is the maker's rule (Iran Khodro locks it).
    """
    if new.identity != old.identity:
        return Refusal("profile.registry_locked")
    if sheba_locked and new.sheba != old.sheba:
        return Refusal("profile.sheba_locked")
    return None
