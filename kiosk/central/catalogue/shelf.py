"""What one transaction reads of the catalogue for many requests: every document once, however many name it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import sqlalchemy as sa

from kiosk.central.catalogue import programmes, versions
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.programmes import Chosen
from kiosk.central.problems import Refused
from kiosk.domain.maker_rules import MakerRules
from kiosk.wire.catalogue import ProgrammeDocument
from kiosk.wire.purchases import Choice, ContractAcceptance

_T = TypeVar("_T")


class Shelf:
    """Answers as the functions of `programmes`, `versions` and `journeys` do; lives no longer than its transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._held: dict[tuple[str, str], object] = {}

    def programme_at(self, programme_id: str, moment: datetime) -> ProgrammeDocument | None:
        """Return the programme as it was published at `moment`."""
        return versions.as_of(self._once("versions", programme_id, versions.all_of), moment)

    def chosen(self, maker: str, choice: Choice, moment: datetime) -> Chosen | Refused:
        """Find what a choice names, in the version of its programme that was published at `moment`."""
        live = self._once("programmes", choice.programme_id, programmes.published)
        programme = None if live is None else self.programme_at(choice.programme_id, moment)
        found = programmes.vehicle_in(programme, maker, choice)
        if isinstance(found, Refused):
            return found
        return programmes.at_dealer(found, self._once("dealers", choice.dealer_id, programmes.dealer_of))

    def was_current(self, programme_id: str, accepted: ContractAcceptance) -> bool:
        """Tell whether the accepted contract was the programme's when the customer agreed to it."""
        contracts = self._once("contracts", programme_id, programmes.contracts_of)
        return programmes.accepted_in_time(contracts, accepted)

    def rules(self, maker: str) -> MakerRules | Refused:
        """Return what a maker asks of its customers."""
        return self._once("rules", maker, rules_at)

    def _once(self, kind: str, key: str, read: Callable[[sa.Connection, str], _T]) -> _T:
        held = self._held.get((kind, key), self)
        if held is self:
            held = self._held[kind, key] = read(self._connection, key)
        return held  # type: ignore[return-value]
