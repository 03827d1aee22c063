"""What central must hold in the end, compared member by member with the customer file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.card import parse_card
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.landline import parse_landline
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.national_code import parse_national_code
from kiosk.domain.postal_code import parse_postal_code
from kiosk.domain.profile import parse_address, parse_education
from kiosk.domain.sheba import parse_sheba
from kiosk.domain.text import fold_digits, search_key
from ui.autopilot.customer import Customer

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.wire.identity import ProfileFields, Registry
    from kiosk.wire.purchases import Purchase

Pairs = dict[str, tuple[object, object]]
"""By member of the file: what it says, and what central holds."""


def request_differences(customer: Customer, held: Purchase, book: PlaceBook) -> list[str]:
    """Name every member that a request holds otherwise than the file says; empty when all is equal."""
    pairs: Pairs = {"maker": (customer.maker, held.maker)}
    pairs |= _person(customer, held.registry, held.mobile) | _profile(customer, held.profile, book)
    names = {
        "programme": (held.choice.programme_id, held.programme_title),
        "vehicle": (held.choice.vehicle_id, held.vehicle_title),
        "colour": (held.choice.colour_id, held.colour_name),
        "dealer": (held.choice.dealer_id, held.dealer_name),
    }
    chosen = [
        name
        for name, found in names.items()
        if (wanted := customer.choice(name)) is not None and not any(_names(wanted, one) for one in found)
    ]
    return [*_unequal(pairs), *chosen]


def account_differences(
    customer: Customer, registry: Registry | None, profile: ProfileFields | None, mobile: str, book: PlaceBook
) -> list[str]:
    """Name every member that an account holds otherwise than the file says."""
    if registry is None:
        return ["national_code"]
    pairs = _person(customer, registry, mobile)
    return _unequal(pairs | _profile(customer, profile, book) if profile else pairs)


def _person(customer: Customer, registry: Registry, mobile: str) -> Pairs:
    return {
        "mobile": (_value(parse_mobile(customer.mobile)), mobile),
        "first_name": (customer.first_name, registry.first_name),
        "last_name": (customer.last_name, registry.last_name),
        "father_name": (customer.father_name, registry.father_name),
        "national_code": (_value(parse_national_code(customer.national_code)), registry.national_code),
        "birth_date": (_day(customer.birth_date), registry.birth_date),
    }


def _profile(customer: Customer, profile: ProfileFields, book: PlaceBook) -> Pairs:
    """Compare what this maker's profile holds; what it does not ask is not there."""
    city, province = book.city(profile.city_id or ""), book.province(profile.province_id or "")
    pairs: Pairs = {
        "issue_date": (_day(customer.issue_date), profile.issue_date),
        "education": (_value(parse_education(customer.education)), profile.education),
        "province": (search_key(customer.province), search_key(province.name) if province else None),
        "city": (search_key(customer.city), search_key(city.name) if city else None),
        "address": (_value(parse_address(customer.address)), profile.address),
        "postal_code": (_value(parse_postal_code(customer.postal_code)), profile.postal_code),
        "sheba": (_value(parse_sheba(customer.sheba)), profile.sheba),
        "landline": (_value(parse_landline(customer.landline)), profile.landline),
        "email": (customer.email, profile.email),
        "card": (_value(parse_card(customer.card)), profile.card),
    }
    return {name: pair for name, pair in pairs.items() if pair[1] is not None}


def _unequal(pairs: Pairs) -> list[str]:
    return [name for name, (asked, found) in pairs.items() if asked != found]


def _value(parsed: object) -> object:
    return getattr(parsed, "value", parsed)


def _day(text: str) -> str:
    day = JalaliDate.parse(text)
    return "" if isinstance(day, Refusal) else day.isoformat()


def _names(wanted: str, name: str) -> bool:
    return wanted == name or search_key(fold_digits(wanted)) == search_key(fold_digits(name))
