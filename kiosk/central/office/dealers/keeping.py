"""Putting a dealership into the catalogue and taking it out; its maker and code are its name for ever."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.publishing import publish, withdraw
from kiosk.central.customers.places import place_book
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.entries import Entries
from kiosk.central.problems import Refused
from kiosk.domain.text import fold_digits
from kiosk.wire.catalogue import DealerDocument

_CODE: Final = re.compile(r"[A-Za-z0-9-]{1,16}")
_PHONE: Final = re.compile(r"[0-9+() -]{3,20}")
"""Short numbers exist, so nothing but the signs is looked at."""


def read(connection: sa.Connection, entries: Entries, existing: DealerDocument | None) -> DealerDocument | None:
    """Return the dealership that a form describes, None where `entries.wrong` says why not."""
    if existing is None:
        maker = entries.one_of("maker", dict(makers(connection)))
        code = fold_digits(entries.line("code", 16))
        if code and not _CODE.fullmatch(code):
            entries.refuse("code", "office.dealer_code")
        elif maker and code and feed.document(connection, "dealers", f"{maker}-{code}") is not None:
            entries.refuse("code", "office.dealer_taken")
    else:
        maker, code = existing.maker, existing.code
    name, address = entries.line("name"), entries.line("address", 300)
    phone = fold_digits(entries.line("phone", 20))
    if phone and not _PHONE.fullmatch(phone):
        entries.refuse("phone", "office.phone")
    province_id, city_id = _place(entries)
    if entries.wrong:
        return None
    return DealerDocument(
        id=f"{maker}-{code}" if existing is None else existing.id,
        maker=maker,
        code=code,
        name=name,
        province_id=province_id,
        city_id=city_id,
        address=address,
        phone=phone,
    )


def put(connection: sa.Connection, dealer: DealerDocument, now: datetime) -> bool:
    """Publish a dealership; False where nothing about it is new."""
    return publish(connection, "dealers", dealer.id, dealer.model_dump(mode="json"), now)


def close(connection: sa.Connection, dealer_id: str, now: datetime) -> Refused | None:
    """Take a dealership out of the catalogue; terminals learn of it by a tombstone."""
    return None if withdraw(connection, "dealers", dealer_id, now) else Refused("office.dealer_closed")


def _place(entries: Entries) -> tuple[str, str]:
    province_id = entries.form.one("province")
    if place_book().province(province_id) is None:
        entries.refuse("province", "province.not_picked")
        return "", ""
    city = place_book().city_named(province_id, entries.form.one("city"))
    if city is None:
        elsewhere = place_book().suggest_cities(None, entries.form.one("city"), 1)
        entries.refuse("city", "city.other_province" if entries.form.one("city") and elsewhere else "city.not_picked")
        return "", ""
    return province_id, city.id
