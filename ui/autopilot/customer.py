"""The person in the customer file: what the autopilot types into which field."""

from __future__ import annotations

import json
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, TypedDict

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.national_code import parse_national_code

_SAME = {
    "login.national_code": "national_code",
    "recover.national_code": "national_code",
    "change.national_code": "national_code",
    "recover.mobile": "mobile",
    "login.password": "password",
    "password_repeat": "password",
    "file.landline": "landline",
    "proxy_account": "sheba",
}
"""Fields that ask again, or for another purpose, what a person has told already."""


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
    """A person as they would type; digits of any script. None takes the first on offer.

    The members from `landline` on are for what not every journey asks; `new_…` is what a change puts in place, and an
    empty `new_mobile` is the mobile with another last digit.
    """

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
    new_vehicle: str | None = None
    new_colour: str | None = None
    landline: str = field(default="۰۲۱۸۸۷۷۶۶۵۵", repr=False)
    email: str = field(default="", repr=False)
    card: str = field(default="", repr=False)
    licence_number: str = field(default="9876543210", repr=False)
    password: str = field(default="chenar va baran 36", repr=False)
    new_password: str = field(default="sarv va sanobar 72", repr=False)
    new_mobile: str = field(default="", repr=False)
    new_address: str = field(default="خیابان آزادی، کوچهٔ بهار، پلاک ۱۴", repr=False)
    reason: str = "price"

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

    def answer(self, field_id: str) -> str:
        """Return what this person types into the field of an id; empty for one that they leave open."""
        name = _SAME.get(field_id, field_id)
        value = getattr(self, name, "")
        return value if isinstance(value, str) else ""

    def choice(self, field_id: str) -> str | None:
        """Return the id or title of what is to be chosen, None where the first on offer is taken."""
        value = getattr(self, field_id.replace(".", "_"), None)
        return value if isinstance(value, str) else None


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
    for name, member in known.items():
        value = data.get(name, None if member.default is MISSING else member.default)
        if not (isinstance(value, str) or (member.default is None and value is None)):
            raise CustomerFileError(f"{path.name}: '{name}' must be a text")
    return Customer(**data)
