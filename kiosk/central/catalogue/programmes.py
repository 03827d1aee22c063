"""The questions that buying asks of the catalogue: which programme, is it open, what does the choice cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import feed, versions
from kiosk.central.problems import Refused
from kiosk.central.schema import contract_texts, programme_places
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import DEFAULT_VAT, Money, PriceLine, Total
from kiosk.wire.catalogue import Colour, DealerDocument, Option, ProgrammeDocument, VehicleOffer
from kiosk.wire.purchases import Amounts, Choice, ContractAcceptance


@dataclass(frozen=True, slots=True)
class Offered:
    """A vehicle of a programme as a customer wants it."""

    programme: ProgrammeDocument
    vehicle: VehicleOffer
    colour: Colour
    options: tuple[Option, ...]

    @property
    def vehicle_title(self) -> str:
        """Model and trim."""
        return f"{self.vehicle.model} {self.vehicle.trim}".rstrip()


@dataclass(frozen=True, slots=True)
class Chosen(Offered):
    """A customer's whole choice with the documents that its ids name."""

    dealer: DealerDocument


def chosen(
    connection: sa.Connection, maker: str, choice: Choice, *, moment: datetime | None = None
) -> Chosen | Refused:
    """Find what a choice names; every id must be the catalogue's own and belong to the programme and the maker.

    With `moment` the programme is the version that was published then; a programme that was withdrawn has none.
    """
    found = offered(connection, maker, choice, moment=moment)
    if isinstance(found, Refused):
        return found
    body = feed.document(connection, "dealers", choice.dealer_id)
    dealer = None if body is None else DealerDocument.model_validate(body)
    if dealer is None or dealer.maker != maker:
        return Refused("choice.unknown", "/choice/dealer_id")
    return Chosen(found.programme, found.vehicle, found.colour, found.options, dealer)


def offered(
    connection: sa.Connection, maker: str, choice: Choice, *, moment: datetime | None = None
) -> Offered | Refused:
    """Find the vehicle that a choice names, whatever dealership it names."""
    programme = published(connection, choice.programme_id)
    if programme is not None and moment is not None:
        programme = versions.at(connection, choice.programme_id, moment)
    if programme is None or programme.maker != maker:
        return Refused("programme.unknown", "/choice/programme_id")
    vehicle = next((each for each in programme.vehicles if each.id == choice.vehicle_id), None)
    if vehicle is None:
        return Refused("choice.unknown", "/choice/vehicle_id")
    colour = next((each for each in vehicle.colours if each.id == choice.colour_id), None)
    if colour is None:
        return Refused("choice.unknown", "/choice/colour_id")
    wanted = frozenset(choice.option_ids)
    options = tuple(each for each in vehicle.options if each.id in wanted)
    if len(options) != len(choice.option_ids):
        return Refused("choice.unknown", "/choice/option_ids")
    return Offered(programme, vehicle, colour, options)


def published(connection: sa.Connection, programme_id: str) -> ProgrammeDocument | None:
    """Return a programme of the catalogue."""
    body = feed.document(connection, "programmes", programme_id)
    return None if body is None else ProgrammeDocument.model_validate(body)


def outside_window(programme: ProgrammeDocument, moment: datetime) -> Refused | None:
    """Refuse a moment before the programme opened or after it closed."""
    if programme.opens_at <= moment < programme.closes_at:
        return None
    return Refused("programme.closed", "/choice/programme_id")


def is_full(connection: sa.Connection, programme_id: str) -> bool:
    """Tell whether the last place is taken."""
    places = programme_places.c
    full = sa.and_(places.programme_id == programme_id, places.taken >= places.capacity)
    return connection.scalar(sa.select(places.programme_id).where(full)) is not None


def take_place(connection: sa.Connection, programme_id: str) -> bool:
    """Take one place in a single statement; False where none was left."""
    places = programme_places.c
    free = sa.or_(places.capacity.is_(None), places.taken < places.capacity)
    taken = sa.update(programme_places).where(places.programme_id == programme_id, free)
    return connection.execute(taken.values(taken=places.taken + 1)).rowcount == 1


def release_places(connection: sa.Connection, programme_id: str, count: int) -> None:
    """Give places back."""
    places = programme_places.c
    fewer = sa.case((places.taken > count, places.taken - count), else_=0)
    connection.execute(sa.update(programme_places).where(places.programme_id == programme_id).values(taken=fewer))


def hold_places(connection: sa.Connection, programme_id: str) -> None:
    """Make this transaction wait for every other that takes or gives back a place of the programme, until it ends."""
    row = sa.select(programme_places.c.taken).where(programme_places.c.programme_id == programme_id)
    connection.execute(row.with_for_update())


def was_current(connection: sa.Connection, programme_id: str, accepted: ContractAcceptance) -> bool:
    """Tell whether the accepted contract was the programme's when the customer agreed to it."""
    texts = contract_texts.c
    query = sa.select(texts.version).where(
        texts.programme_id == programme_id,
        texts.version == accepted.version,
        texts.sha256 == accepted.text_sha256,
        sa.or_(texts.replaced_at.is_(None), texts.replaced_at > accepted.accepted_at),
    )
    return connection.scalar(query) is not None


def amounts(choice: Offered, moment: datetime) -> Amounts:
    """Compute the price at `moment`: options are taxable, the tax is rounded once on the taxable sum."""
    day = JalaliDate.in_tehran(moment).to_gregorian()
    lines = tuple(
        PriceLine(line.title, Money(line.amount), line.kind == "taxable") for line in choice.vehicle.price_lines
    ) + tuple(PriceLine(option.title, Money(option.price)) for option in choice.options)
    total = Total.taxed(lines, day)
    return Amounts(
        net=total.subtotal.rials,
        vat=total.vat.rials,
        vat_percent=DEFAULT_VAT.rate_on(day).percent,
        total=total.payable.rials,
    )
