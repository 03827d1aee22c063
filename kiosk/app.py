"""The composition root: settings and adapters become one kiosk; plain constructors, no container, no globals."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast

from kiosk.catalogue import Contact, contacts, makers
from kiosk.domain.places import City, PlaceBook, Province
from kiosk.journeys import advance as engine
from kiosk.journeys.definition import Journey, parse_journey
from kiosk.journeys.effects import Asked, Effect
from kiosk.journeys.events import Event, JourneyChosen, Now
from kiosk.journeys.present import describe
from kiosk.journeys.screen import Screen
from kiosk.journeys.session import Session
from kiosk.ports import CentralApi, Clock, DeviceKey, Identity, OutboxHealth, Printer
from kiosk.resources import resource
from kiosk.texts import Catalogue, Language, catalogue

if TYPE_CHECKING:
    from kiosk.execute import Executor
    from kiosk.journeys.outcomes import Outcome
    from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class Status:
    """How the terminal is doing: counts and states, never a customer."""

    online: bool
    outbox: OutboxHealth
    printer: str
    dealer_name: str
    ready: bool


class Kiosk:
    """One terminal: its session, its engine and the adapters that act for it.

    `happen`, `screen` and `session` belong to the interface's thread and never block; `perform` blocks and belongs to
    a worker.
    """

    def __init__(
        self,
        *,
        store: Store,
        api: CentralApi,
        clock: Clock,
        printer: Printer,
        device_key: Callable[[], DeviceKey],
        link_base: str,
        new_id: Callable[[], str],
        wake_sync: Callable[[], None],
        online: Callable[[], bool],
    ) -> None:
        self._store = store
        self._api = api
        self._clock = clock
        self._printer = printer
        self._device_key = device_key
        self._link_base = link_base
        self._new_id = new_id
        self._wake_sync = wake_sync
        self._online = online
        self._session = engine.start(clock.monotonic())

    @property
    def session(self) -> Session:
        return self._session

    @property
    def texts(self) -> Catalogue:
        """The catalogue in the session's language."""
        return catalogue(cast(Language, self._session.preferences.language))

    @cached_property
    def journeys(self) -> tuple[Journey, ...]:
        """Every journey this release ships."""
        return load_journeys()

    @property
    def open_journeys(self) -> tuple[Journey, ...]:
        """The journeys of makers that are open; all of them before the first pull."""
        known = {maker.id: maker for maker in makers(self._store)}
        return tuple(
            journey for journey in self.journeys if journey.maker not in known or known[journey.maker].open
        )

    @cached_property
    def book(self) -> PlaceBook:
        """Provinces and cities, read once."""
        return load_places()

    def now(self) -> Now:
        return Now(self._clock.monotonic(), self._clock.now())

    def screen(self) -> Screen:
        """Describe what to show now."""
        journeys = self.open_journeys if self._session.journey is None else ()
        return describe(self._session, journeys, self.now())

    def happen(self, event: Event) -> tuple[Effect, ...]:
        """Advance the session by an event and return what must be done."""
        self._session, effects = engine.advance(self._session, event, self.now())
        return effects

    def abandon(self) -> tuple[Effect, ...]:
        """Drop the session whatever state it is in; the way out after a fault."""
        self._session, effects = engine.abandon(self._session, self.now())
        return effects

    def perform(self, effect: Asked) -> Outcome:
        """Do an effect and return its outcome; blocks, for worker threads."""
        return self._executor.perform(effect)

    @cached_property
    def _executor(self) -> Executor:
        from kiosk.execute import Executor

        return Executor(
            api=self._api,
            store=self._store,
            clock=self._clock,
            printer=self._printer,
            device_key=self._device_key,
            places=self.book,
            link_base=self._link_base,
            committed=self._wake_sync,
        )

    def new_journey_event(self, journey_id: str) -> JourneyChosen:
        """Return the event of choosing a journey, with fresh ids for the request that may come of it.

        Raises KeyError for an id that no journey has.
        """
        journey = {journey.id: journey for journey in self.journeys}[journey_id]
        return JourneyChosen(journey, request_id=self._new_id(), event_id=self._new_id())

    def contacts(self) -> tuple[Contact, ...]:
        """Return whom a customer may ask."""
        return contacts(self._store)

    def terminal(self) -> Identity | None:
        return self._store.identity()

    def status(self) -> Status:
        """Return how the terminal is doing; reads the store, so it belongs to a worker."""
        terminal = self._store.identity()
        return Status(
            online=self._online(),
            outbox=self._store.health(self._clock.now()),
            printer=self._printer.state(),
            dealer_name=terminal.dealer_name if terminal else "",
            ready=terminal is not None and bool(self._store.catalogue_cursor()),
        )


def load_journeys() -> tuple[Journey, ...]:
    """Read every journey definition; DefinitionError names file, step and field of a mistake."""
    paths = sorted(resource("journeys").glob("*.toml"))
    return tuple(parse_journey(tomllib.loads(path.read_text(encoding="utf-8")), path.name) for path in paths)


def load_places() -> PlaceBook:
    """Read the provinces and cities that ship with the product."""
    data = json.loads(resource("data", "places.json").read_text(encoding="utf-8"))
    provinces = [Province(one["id"], one["name"]) for one in data["provinces"]]
    cities = [City(city["id"], city["name"], one["id"]) for one in data["provinces"] for city in one["cities"]]
    return PlaceBook(provinces, cities)
