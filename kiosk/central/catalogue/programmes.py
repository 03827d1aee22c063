"""The questions that buying asks of the catalogue: which programme, is it open, what does the choice cost."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import feed, versions
from kiosk.central.database import among
from kiosk.central.kept import Kept
from kiosk.central.problems import Refused
from kiosk.central.schema import contract_texts, programme_places
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import DEFAULT_VAT, Money, PriceLine, Total
from kiosk.wire.catalogue import Colour, DealerDocument, Option, ProgrammeDocument, VehicleOffer
from kiosk.wire.purchases import Amounts, Choice, ContractAcceptance

_PLACES = programme_places.c
_COUNT = sa.bindparam("count", type_=sa.Integer)
_TAKING = Kept(
    sa.update(programme_places)
    .where(
        _PLACES.programme_id == sa.bindparam("programme"),
        sa.or_(_PLACES.capacity.is_(None), _PLACES.taken + _COUNT <= _PLACES.capacity),
    )
    .values(taken=_PLACES.taken + _COUNT)
    .returning(sa.func.coalesce(_PLACES.taken >= _PLACES.capacity, sa.false()))
)


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
    return found if isinstance(found, Refused) else at_dealer(found, dealer_of(connection, choice.dealer_id))


def dealer_of(connection: sa.Connection, dealer_id: str) -> DealerDocument | None:
    """Return a dealership of the catalogue."""
    body = feed.document(connection, "dealers", dealer_id)
    return None if body is None else DealerDocument.model_validate(body)


def at_dealer(found: Offered, dealer: DealerDocument | None) -> Chosen | Refused:
    """Complete a choice with its dealership, which must be one of the maker's."""
    if dealer is None or dealer.maker != found.programme.maker:
        return Refused("choice.unknown", "/choice/dealer_id")
    return Chosen(found.programme, found.vehicle, found.colour, found.options, dealer)


def offered(
    connection: sa.Connection, maker: str, choice: Choice, *, moment: datetime | None = None
) -> Offered | Refused:
    """Find the vehicle that a choice names, whatever dealership it names."""
    programme = published(connection, choice.programme_id)
    if programme is not None and moment is not None:
        programme = versions.at(connection, choice.programme_id, moment)
    return vehicle_in(programme, maker, choice)


def vehicle_in(programme: ProgrammeDocument | None, maker: str, choice: Choice) -> Offered | Refused:
    """Find what a choice names in the programme that it names."""
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


def all_of(connection: sa.Connection, maker: str) -> tuple[ProgrammeDocument, ...]:
    """Return the programmes of a maker, by id."""
    documents = feed.all_documents(connection, "programmes")
    return tuple(ProgrammeDocument.model_validate(each) for each in documents if each["maker"] == maker)


def outside_window(programme: ProgrammeDocument, moment: datetime) -> Refused | None:
    """Refuse a moment before the programme opened or after it closed."""
    if programme.opens_at <= moment < programme.closes_at:
        return None
    return Refused("programme.closed", "/choice/programme_id")


def open_places(connection: sa.Connection, programme_id: str, wanted: int) -> int:
    """Return how many of `wanted` places are free; the caller holds them (`hold_places`)."""
    places = programme_places.c
    row = connection.execute(
        sa.select(places.capacity, places.taken).where(places.programme_id == programme_id)
    ).one_or_none()
    if row is None:
        return 0
    return wanted if row.capacity is None else max(0, min(wanted, row.capacity - row.taken))


def is_full(connection: sa.Connection, programme_id: str) -> bool:
    """Tell whether the last place is taken."""
    return programme_id in full_among(connection, (programme_id,))


def full_among(connection: sa.Connection, programme_ids: Collection[str]) -> frozenset[str]:
    """Return those of the programmes of which the last place is taken."""
    full = sa.and_(among(connection, _PLACES.programme_id, programme_ids), _PLACES.taken >= _PLACES.capacity)
    return frozenset(connection.scalars(sa.select(_PLACES.programme_id).where(full)))


def take_places(connection: sa.Connection, programme_id: str, count: int) -> bool | None:
    """Take places in a single statement, all or none; None where fewer were left, else whether they were the last.

    Nobody else takes or gives back a place of the programme until the transaction ends.
    """
    last: bool | None = _TAKING.value(connection, programme=programme_id, count=count)
    return last


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
    return accepted_in_time(contracts_of(connection, programme_id), accepted)


def contracts_of(connection: sa.Connection, programme_id: str) -> dict[tuple[str, str], datetime | None]:
    """Return the contracts that a programme ever had by version and SHA-256, with when each was replaced."""
    texts = contract_texts.c
    query = sa.select(texts.version, texts.sha256, texts.replaced_at).where(texts.programme_id == programme_id)
    return {(row.version, row.sha256): row.replaced_at for row in connection.execute(query)}


def accepted_in_time(
    contracts: Mapping[tuple[str, str], datetime | None], accepted: ContractAcceptance
) -> bool:
    """Tell whether the accepted contract is one of these and was not yet replaced."""
    key = (accepted.version, accepted.text_sha256)
    replaced = contracts.get(key)
    return key in contracts and (replaced is None or replaced > accepted.accepted_at)


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
