"""Effects that central answers: each becomes a typed message, and its answer an outcome of the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.enquiry import account, order, person

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.journeys.outcomes import Outcome
    from kiosk.ports import CentralApi

Enquiry = person.Enquiry | account.Enquiry | order.Enquiry


def enquire(api: CentralApi, places: PlaceBook, effect: Enquiry) -> Outcome:
    """Ask central and return what it said; places give names to the ids of a saved profile."""
    if isinstance(effect, person.Enquiry):
        return person.enquire(api, places, effect)
    if isinstance(effect, account.Enquiry):
        return account.enquire(api, places, effect)
    return order.enquire(api, effect)
