"""Which journeys a terminal offers: those it ships, in the later releases that central has published."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.journeys.definition import Journey
    from kiosk.log import Log
    from kiosk.store import Store


class Offering:
    """The journeys, read anew after a pull; what one customer is offered stays as it was when they came."""

    def __init__(self, store: Store, log: Log) -> None:
        self._store = store
        self._log = log
        self._read: tuple[str | None, tuple[Journey, ...]] = (None, ())
        self._offered: tuple[int, tuple[Journey, ...]] = (0, ())

    @property
    def journeys(self) -> tuple[Journey, ...]:
        """Every journey this release ships, or central has published in a later one."""
        cursor = self._store.catalogue_cursor()
        if cursor != self._read[0]:
            from kiosk.library import with_published

            published = self._store.documents("journeys")
            self._read = cursor, with_published(self._shipped, published, self._unreadable)
        return self._read[1]

    @cached_property
    def _shipped(self) -> tuple[Journey, ...]:
        from kiosk.library import load_journeys

        return load_journeys()

    def _unreadable(self, journey_id: str, release: int) -> None:
        self._log.event("journey.unreadable", journey=journey_id, version=release)

    def open(self) -> tuple[Journey, ...]:
        """Return the journeys of makers that are open, in the makers' order; all of them before the first pull."""
        from kiosk.directory import makers

        known = {maker.id: maker for maker in makers(self._store)}
        places = {maker_id: place for place, maker_id in enumerate(known)}
        mine = (one for one in self.journeys if one.maker not in known or known[one.maker].open)
        return tuple(sorted(mine, key=lambda journey: places.get(journey.maker, len(places))))

    def in_stay(self, number: int) -> tuple[Journey, ...]:
        """Return what is on offer in a stay: a card never moves from under a finger because a pull has ended."""
        if self._offered[0] != number:
            self._offered = number, self.open()
        return self._offered[1]
