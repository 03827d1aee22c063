"""What requests need of the catalogue, read once for all of them and kept until something is published."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from kiosk.central.catalogue import programmes, versions
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.programmes import Chosen
from kiosk.central.database import writes
from kiosk.central.kept import Kept
from kiosk.central.problems import Refused
from kiosk.central.schema import catalogue_head
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.maker_rules import MakerRules
from kiosk.wire.catalogue import ProgrammeDocument
from kiosk.wire.purchases import Amounts, Choice, ContractAcceptance, PurchaseSubmitted

_T = TypeVar("_T")

_Priced = tuple[Chosen, Amounts] | Refused
_Asked = tuple[str, Choice, int, JalaliDate]
"""Maker, choice, the identity of the programme's version, and the day."""

_HEAD = Kept(sa.select(catalogue_head.c.era, catalogue_head.c.change))

_Held = dict[tuple[str, str], object]
_kept: WeakKeyDictionary[sa.Pool, tuple[tuple[str, int], _Held]] = WeakKeyDictionary()
"""For each database the last state of its catalogue, by the feed's era and change, and what was read of it."""


class Shelf:
    """Answers as the functions of `programmes`, `versions` and `journeys` do; lives no longer than its transaction.

    What a reading transaction reads is kept for all later ones, for it is committed; a writing one only uses it.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._held = _held_by(connection)
        self._priced: dict[_Asked, tuple[ProgrammeDocument | None, _Priced]] = {}

    def read_ahead(self, body: PurchaseSubmitted) -> None:
        """Read whatever a request will be judged by."""
        self.chosen(body.maker, body.choice, body.confirmed_at)
        self.was_current(body.choice.programme_id, body.contract)
        self.rules(body.maker)

    def programme_at(self, programme_id: str, moment: datetime) -> ProgrammeDocument | None:
        """Return the programme as it was published at `moment`."""
        return versions.as_of(self._once("versions", programme_id, versions.all_of), moment)

    def programmes_of(self, maker: str) -> tuple[ProgrammeDocument, ...]:
        """Return the maker's programmes as they are published now, by id."""
        return self._once("programmes of", maker, programmes.all_of)

    def chosen(self, maker: str, choice: Choice, moment: datetime) -> Chosen | Refused:
        """Find what a choice names, in the version of its programme that was published at `moment`."""
        live = self._once("programmes", choice.programme_id, programmes.published)
        programme = None if live is None else self.programme_at(choice.programme_id, moment)
        found = programmes.vehicle_in(programme, maker, choice)
        if isinstance(found, Refused):
            return found
        return programmes.at_dealer(found, self._once("dealers", choice.dealer_id, programmes.dealer_of))

    def priced(self, maker: str, choice: Choice, moment: datetime) -> _Priced:
        """Return what `chosen` finds and its price on the day of `moment`; equal choices are worked out once."""
        version = self.programme_at(choice.programme_id, moment)
        key = (maker, choice, id(version), JalaliDate.in_tehran(moment))
        if key not in self._priced:
            found = self.chosen(maker, choice, moment)
            priced = found if isinstance(found, Refused) else (found, programmes.amounts(found, moment))
            self._priced[key] = version, priced
        return self._priced[key][1]

    def was_current(self, programme_id: str, accepted: ContractAcceptance) -> bool:
        """Tell whether the accepted contract was the programme's when the customer agreed to it."""
        contracts = self._once("contracts", programme_id, programmes.contracts_of)
        return programmes.accepted_in_time(contracts, accepted)

    def rules(self, maker: str) -> MakerRules | Refused:
        """Return what a maker asks of its customers."""
        return self._once("rules", maker, rules_at)

    def _once(self, kind: str, key: str, read: Callable[[sa.Connection, str], _T]) -> _T:
        """Keep what is there; an id that names nothing is looked for every time, so that nobody fills the memory."""
        held = self._held.get((kind, key))
        if held is not None:
            return held  # type: ignore[return-value]
        found = read(self._connection, key)
        if found and not isinstance(found, Refused):
            self._held[kind, key] = found
        return found


def _held_by(connection: sa.Connection) -> _Held:
    head = _HEAD.first(connection)
    if head is None:
        return {}
    state, pool = (head.era, head.change), connection.engine.pool
    kept = _kept.get(pool)
    if kept is not None and kept[0] == state:
        return kept[1]
    held: _Held = {}
    if not writes(connection):
        _kept[pool] = state, held
    return held
