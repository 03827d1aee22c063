"""What a profile must satisfy, field by field, whoever sent it."""

from __future__ import annotations

from kiosk.central.customers.places import place_book
from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, parse_issue_date
from kiosk.domain.postal_code import parse_postal_code
from kiosk.domain.profile import parse_address, parse_education
from kiosk.domain.sheba import parse_sheba
from kiosk.wire.identity import ProfileFields


def checked(fields: ProfileFields, born: JalaliDate, today: JalaliDate) -> ProfileFields | Refused:
    """Return the profile in canonical form, or the first field that breaks its rule."""
    year, month, day = fields.issue_date.split("-")
    issued = parse_issue_date((year, month, day), born, today)
    if isinstance(issued, Refusal):
        return Refused.because(issued, "/fields/issue_date")
    education = parse_education(fields.education)
    if isinstance(education, Refusal):
        return Refused.because(education, "/fields/education")
    city = place_book().pick(fields.province_id, fields.city_id)
    if isinstance(city, Refusal):
        member = "province_id" if city.code.startswith("province") else "city_id"
        return Refused.because(city, f"/fields/{member}")
    address = parse_address(fields.address)
    if isinstance(address, Refusal):
        return Refused.because(address, "/fields/address")
    postal_code = parse_postal_code(fields.postal_code)
    if isinstance(postal_code, Refusal):
        return Refused.because(postal_code, "/fields/postal_code")
    sheba = parse_sheba(fields.sheba)
    if isinstance(sheba, Refusal):
        return Refused.because(sheba, "/fields/sheba")
    return ProfileFields(
        issue_date=issued.isoformat(),
        education=education.value,
        province_id=city.province_id,
        city_id=city.id,
        address=address,
        postal_code=postal_code.value,
        sheba=sheba.value,
    )
