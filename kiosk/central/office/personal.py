"""A person on a page: masked until somebody gave a reason, then whole on that page alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kiosk import texts
from kiosk.central.customers.places import place_book
from kiosk.central.office import showing
from kiosk.central.problems import Refused
from kiosk.domain.text import isolate, mask_mobile, mask_name, mask_national_code, spaced
from kiosk.wire.identity import ProfileFields, Registry

Fact = tuple[str, Any]

SHORTEST_REASON: Final = 5
LONGEST_REASON: Final = 500


def refuse_reason(reason: str) -> Refused | None:
    """Why a reason is none: too short to mean anything, or longer than the audit keeps."""
    if len(reason) < SHORTEST_REASON:
        return Refused("office.reason", "/reason")
    return Refused("office.long", "/reason", {"limit": LONGEST_REASON}) if len(reason) > LONGEST_REASON else None


def masked(registry: Registry, mobile: str | None) -> list[Fact]:
    """Return what anybody who may open the page sees."""
    return [
        (texts.text("office.name"), mask_name(f"{registry.first_name} {registry.last_name}")),
        (texts.text("field.national_code"), showing.code(mask_national_code(registry.national_code))),
        (texts.text("field.mobile"), showing.code(mask_mobile(mobile)) if mobile else ""),
    ]


def whole(registry: Registry, mobile: str | None) -> list[Fact]:
    """Return what the civil registry says of the person, and the mobile."""
    return [
        (texts.text("office.name"), isolate(f"{registry.first_name} {registry.last_name}")),
        (texts.text("field.father_name"), registry.father_name),
        (texts.text("field.national_code"), showing.code(registry.national_code)),
        (texts.text("field.birth_date"), showing.day(registry.birth_date)),
        (texts.text("field.mobile"), showing.code(mobile) if mobile else ""),
    ]


def profile(fields: Mapping[str, Any] | None) -> list[Fact]:
    """Return what the customer added, without what was not asked."""
    if fields is None:
        return []
    held = ProfileFields.model_validate(fields)
    city = place_book().city(held.city_id) if held.city_id else None
    province = place_book().province(held.province_id) if held.province_id else None
    facts: list[tuple[str, Any]] = [
        (texts.text("field.issue_date"), held.issue_date and showing.day(held.issue_date)),
        (texts.text("field.education"), held.education and texts.text(f"education.{held.education}")),
        (texts.text("field.province"), province and province.name),
        (texts.text("field.city"), city and city.name),
        (texts.text("field.address"), held.address and showing.digits(held.address)),
        (texts.text("field.postal_code"), held.postal_code and showing.code(held.postal_code)),
        (texts.text("office.landline"), held.landline and showing.code(held.landline)),
        (texts.text("office.email"), held.email and showing.latin(held.email)),
        (texts.text("field.sheba"), held.sheba and showing.latin(spaced(held.sheba, (4,)))),
        (texts.text("office.card"), held.card and showing.code(spaced(held.card, (4,)))),
    ]
    return [(name, value) for name, value in facts if value]
