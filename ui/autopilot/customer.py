"""The person in the customer file: what the autopilot types, and what central must hold in the end."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.national_code import parse_national_code
from kiosk.domain.postal_code import parse_postal_code
from kiosk.domain.profile import parse_address, parse_education
from kiosk.domain.sheba import parse_sheba
from kiosk.domain.text import fold_digits, search_key

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.wire.purchases import Purchase


class CustomerFileError(ValueError):
    """The file is no customer; the message names the member."""


class RegistryRecord(TypedDict):
    """A person as the simulated civil registry takes them."""

    first_name: str
    last_name: str
    father_name: str
    national_code: str
    birth_date: str
    mobile: str


@dataclass(frozen=True, slots=True)
class Customer:
    """A person as they would type; digits of any script. None takes the first on offer."""

    maker: str
    mobile: str = field(repr=False)
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    father_name: str = field(repr=False)
    national_code: str = field(repr=False)
    birth_date: str = field(repr=False)
    issue_date: str = field(repr=False)
    education: str
    province: str = field(repr=False)
    city: str = field(repr=False)
    address: str = field(repr=False)
    postal_code: str = field(repr=False)
    sheba: str = field(repr=False)
    programme: str | None = None
    vehicle: str | None = None
    colour: str | None = None
    dealer: str | None = None

    def parts(self, name: str) -> tuple[str, str, str]:
        """Return (day, month, year) of a date member, as typed."""
        pieces = str(getattr(self, name)).replace("-", "/").split("/")
        year, month, day = (*pieces, "", "", "")[:3]
        return day, month, year

    def registry_record(self) -> RegistryRecord | None:
        """Return the person for the simulated civil registry, None where the file's values are no person's."""
        national_code, mobile = parse_national_code(self.national_code), parse_mobile(self.mobile)
        birth = JalaliDate.parse(self.birth_date)
        if isinstance(national_code, Refusal) or isinstance(mobile, Refusal) or isinstance(birth, Refusal):
            return None
        return {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "father_name": self.father_name,
            "national_code": national_code.value,
            "birth_date": birth.isoformat(),
            "mobile": mobile.value,
        }

    def differences(self, held: Purchase, book: PlaceBook) -> list[str]:
        """Name every member that central holds otherwise than the file says; empty when all is equal."""
        city = book.city(held.profile.city_id or "")
        province = book.province(held.profile.province_id or "")
        pairs: dict[str, tuple[object, object]] = {
            "maker": (self.maker, held.maker),
            "mobile": (_value(parse_mobile(self.mobile)), held.mobile),
            "first_name": (self.first_name, held.registry.first_name),
            "last_name": (self.last_name, held.registry.last_name),
            "father_name": (self.father_name, held.registry.father_name),
            "national_code": (_value(parse_national_code(self.national_code)), held.registry.national_code),
            "birth_date": (_day(self.birth_date), held.registry.birth_date),
            "issue_date": (_day(self.issue_date), held.profile.issue_date),
            "education": (_value(parse_education(self.education)), held.profile.education),
            "province": (search_key(self.province), search_key(province.name if province else "")),
            "city": (search_key(self.city), search_key(city.name if city else "")),
            "address": (_value(parse_address(self.address)), held.profile.address),
            "postal_code": (_value(parse_postal_code(self.postal_code)), held.profile.postal_code),
            "sheba": (_value(parse_sheba(self.sheba)), held.profile.sheba),
        }
        different = [name for name, (asked, found) in pairs.items() if asked != found]
        choices = {
            "programme": (held.choice.programme_id, held.programme_title),
            "vehicle": (held.choice.vehicle_id, held.vehicle_title),
            "colour": (held.choice.colour_id, held.colour_name),
            "dealer": (held.choice.dealer_id, held.dealer_name),
        }
        for name, names in choices.items():
            wanted = getattr(self, name)
            if wanted is not None and not any(_names(wanted, one) for one in names):
                different.append(name)
        return different


def load_customer(path: Path) -> Customer:
    """Read a customer file; CustomerFileError where it is not one."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CustomerFileError(f"{path.name}: {type(error).__name__}") from None
    if not isinstance(data, dict):
        raise CustomerFileError(f"{path.name}: an object was expected")
    known = {one.name: one for one in fields(Customer)}
    for name in data.keys() - known.keys():
        raise CustomerFileError(f"{path.name}: unknown member '{name}'")
    for name in known:
        optional = name in ("programme", "vehicle", "colour", "dealer")
        value = data.get(name)
        if not (isinstance(value, str) or (optional and value is None)):
            raise CustomerFileError(f"{path.name}: '{name}' must be a text")
    return Customer(**data)


def _value(parsed: object) -> object:
    return getattr(parsed, "value", parsed)


def _day(text: str) -> str:
    day = JalaliDate.parse(text)
    return "" if isinstance(day, Refusal) else day.isoformat()


def _names(wanted: str, name: str) -> bool:
    return wanted == name or search_key(fold_digits(wanted)) == search_key(fold_digits(name))
