"""The list of dealerships, and one of them."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.customers.places import place_book
from kiosk.central.office.paging import Paged, part_of
from kiosk.central.schema import devices
from kiosk.domain.text import search_key
from kiosk.wire.catalogue import DealerDocument

Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class DealerRow:
    """A dealership in the list; `maker` is the maker's name, `terminals` counts those that are not shut out."""

    dealer: DealerDocument
    maker: str
    city: str
    terminals: int


def dealers(central: Central, maker: str, words: str, number: int) -> Paged[DealerRow]:
    """Return one page of a maker's dealerships, or of all, whose name, code or city holds `words`."""
    with central.database.read() as connection:
        found = [DealerDocument.model_validate(each) for each in feed.all_documents(connection, "dealers")]
        names = dict(makers(connection))
        terminals = _terminals(connection)
    rows = [
        DealerRow(each, names.get(each.maker, each.maker), place_of(each), terminals.get(each.id, 0))
        for each in found
        if not maker or each.maker == maker
    ]
    key = search_key(words)
    rows = [row for row in rows if key in search_key(f"{row.dealer.name} {row.dealer.code} {row.city}")]
    return part_of(sorted(rows, key=lambda row: (row.maker, row.dealer.code)), number)


def dealer(central: Central, dealer_id: str) -> DealerRow | None:
    """Return one dealership that is not closed."""
    with central.database.read() as connection:
        body = feed.document(connection, "dealers", dealer_id)
        if body is None:
            return None
        found = DealerDocument.model_validate(body)
        name = dict(makers(connection)).get(found.maker, found.maker)
        return DealerRow(found, name, place_of(found), _terminals(connection).get(dealer_id, 0))


def makers(connection: sa.Connection) -> Choices:
    """Return the makers as (id, name), in their order."""
    found = sorted(feed.all_documents(connection, "makers"), key=lambda each: each["order"])
    return [(each["id"], each["name"]) for each in found]


def provinces() -> Choices:
    """Return the provinces as (id, name), in the order of the alphabet."""
    return [(each.id, each.name) for each in place_book().suggest_provinces("", 50)]


def cities(province_id: str) -> list[str]:
    """Return the names of a province's cities, of the whole country where none is named."""
    found = place_book().suggest_cities(province_id or None, "", 5_000)
    return list(dict.fromkeys(each.name for each in found))


def place_of(dealer: DealerDocument) -> str:
    """Return «استان، شهر», with the id of a place that the product's list has not."""
    province, city = place_book().province(dealer.province_id), place_book().city(dealer.city_id)
    return f"{province.name if province else dealer.province_id}، {city.name if city else dealer.city_id}"


def _terminals(connection: sa.Connection) -> dict[str, int]:
    query = sa.select(devices.c.dealer_id, sa.func.count()).where(devices.c.revoked_at.is_(None))
    return {row[0]: row[1] for row in connection.execute(query.group_by(devices.c.dealer_id))}
