"""Parts of messages that an enquiry and a written request share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.wire.identity import ProfileFields
from kiosk.wire.purchases import Choice

if TYPE_CHECKING:
    from kiosk.journeys import effects as fx
    from kiosk.journeys.outcomes import Fields


def profile_message(fields: Fields) -> ProfileFields:
    """The profile by the journey's field ids as a message; what is not asked, or left empty, is left out."""
    return ProfileFields(
        issue_date=fields.get("issue_date") or None,
        education=fields.get("education") or None,
        province_id=fields.get("province") or None,
        city_id=fields.get("city") or None,
        address=fields.get("address") or None,
        postal_code=fields.get("postal_code") or None,
        landline=fields.get("landline") or None,
        email=fields.get("email") or None,
        sheba=fields.get("sheba") or None,
        card=fields.get("card") or None,
    )


def choice_message(choice: fx.Choice) -> Choice:
    """A choice by the catalogue's ids as a message."""
    return Choice(
        programme_id=choice.programme_id,
        vehicle_id=choice.vehicle_id,
        colour_id=choice.colour_id,
        option_ids=choice.option_ids,
        dealer_id=choice.dealer_id,
    )
