"""What a profile must satisfy, field by field, whoever sent it: the maker's own demands and the domain's rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from kiosk.central.customers.places import place_book
from kiosk.central.problems import Refused
from kiosk.domain.card import Card, parse_card
from kiosk.domain.email import parse_email
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, parse_issue_date
from kiosk.domain.landline import Landline, parse_landline
from kiosk.domain.maker_rules import FieldRule, MakerRules
from kiosk.domain.postal_code import PostalCode, parse_postal_code
from kiosk.domain.profile import parse_address, parse_education
from kiosk.domain.sheba import Sheba, parse_sheba
from kiosk.wire.identity import ProfileFields

_MEMBERS: Final = {"province": "province_id", "city": "city_id"}
"""Fields of a journey that the message calls by another name."""

_ABSENT: Final = {"issue_date": "date", "province_id": "province", "city_id": "city"}
"""Members whose absence has the name of something else."""

_Number = PostalCode | Landline | Sheba | Card

_NUMBERS: Final[Mapping[str, Callable[[str], _Number | Refusal]]] = {
    "postal_code": parse_postal_code,
    "landline": parse_landline,
    "sheba": parse_sheba,
    "card": parse_card,
}


def checked(
    fields: ProfileFields, rules: MakerRules, saved: Mapping[str, str], born: JalaliDate, today: JalaliDate
) -> ProfileFields | Refused:
    """Return the profile in canonical form, or the first field, in the journey's order, that breaks a rule.

    `saved` is what was confirmed before, empty for nobody yet: what the maker locks after its first save stays so. What
    the maker does not ask for is refused too, so that nobody collects it.
    """
    given: dict[str, str] = fields.model_dump(exclude_none=True)
    asked = members(rules)
    for member in given:
        if member not in asked:
            return Refused("request.invalid", f"/fields/{member}")
    kept = {}
    for member, rule in asked.items():
        if member not in given:
            if rule.required:
                return Refused(f"{_ABSENT.get(member, member)}.empty", f"/fields/{member}")
        else:
            value = _canonical(member, given, born, today)
            if isinstance(value, Refusal):
                return Refused.because(value, f"/fields/{member}")
            kept[member] = value
        if rule.lock == "first_save" and saved.get(member, kept.get(member)) != kept.get(member):
            return Refused("sheba.locked" if member == "sheba" else "profile.locked", f"/fields/{member}")
    return ProfileFields.model_validate(kept)


def members(rules: MakerRules) -> dict[str, FieldRule]:
    """The maker's fields by the message's members; the registry's part is nobody's to send."""
    return {_MEMBERS.get(name, name): rule for name, rule in rules.profile.items() if rule.lock != "registry"}


def _canonical(member: str, given: Mapping[str, str], born: JalaliDate, today: JalaliDate) -> str | Refusal:
    text = given[member]
    match member:
        case "issue_date":
            year, month, day = text.split("-")
            issued = parse_issue_date((year, month, day), born, today)
            return issued if isinstance(issued, Refusal) else issued.isoformat()
        case "education":
            education = parse_education(text)
            return education if isinstance(education, Refusal) else education.value
        case "province_id" | "city_id":
            return _place(member, text, given)
        case "address":
            return parse_address(text)
        case "email":
            return parse_email(text)
    number = _NUMBERS[member](text)
    return number if isinstance(number, Refusal) else number.value


def _place(member: str, text: str, given: Mapping[str, str]) -> str | Refusal:
    """A city must lie in its province; whichever of the two is wrong is named."""
    city = place_book().pick(given.get("province_id"), given.get("city_id"))
    if isinstance(city, Refusal) and (member == "city_id" or city.code.startswith("province")):
        return city
    return text
