"""One terminal put together from its parts, and what the interface may ask of it; no container, no globals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.background import Background
from kiosk.devices.sound import play
from kiosk.domain.errors import Failure, Offline, Rejected, Throttled, Unauthorised
from kiosk.journeys.moment import Now
from kiosk.journeys.session import ATTRACT, Session, fresh_session
from kiosk.journeys.welcome import describe_welcome
from kiosk.offering import Offering
from kiosk.ports import CentralApi, Clock, DeviceKey, Identity, Printer, Service
from kiosk.staff import StaffDesk
from kiosk.texts import Catalogue, Language, catalogue

if TYPE_CHECKING:
    from kiosk.directory import Contact
    from kiosk.domain.places import PlaceBook
    from kiosk.execute import Executor
    from kiosk.journeys.definition import Journey
    from kiosk.journeys.effects import Asked, Effect, RingBell
    from kiosk.journeys.events import Event, JourneyChosen, SupportSent, WayTaken
    from kiosk.journeys.outcomes import Outcome
    from kiosk.journeys.screen import Screen
    from kiosk.log import Log
    from kiosk.store import Store
    from kiosk.sync.loop import SyncLoop, SyncStatus


APP_VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the terminal can serve, for the attract screen; where `service` is not `open` nobody may begin."""

    online: bool
    printer: str
    dealer_name: str
    ready: bool
    service: Service = "open"


class Kiosk:
    """One terminal: its session, its engine and the adapters that act for it.

    `happen`, `screen` and `session` belong to the interface's thread and never block; `perform`, `status` and
    `receipt_preview` block and belong to a worker.
    """

    def __init__(
        self,
        *,
        store: Store,
        api: CentralApi,
        clock: Clock,
        printer: Printer,
        device_key: Callable[[], DeviceKey],
        log: Log,
        link_base: str,
        exports: Path,
        paper: str = "80mm",
        counter: bool = False,
    ) -> None:
        """`counter` is for a clerk's terminal, which shows a step's fields together; `paper` is `a5` or `80mm`.

        `exports` is the folder into which staff export requests.
        """
        self._store = store
        self._api = api
        self._clock = clock
        self._printer = printer
        self._device_key = device_key
        self._log = log
        self._link_base = link_base
        self._paper = paper
        self._service: Service = store.service()
        self._session = fresh_session(1, 0, clock.monotonic(), counter=counter)
        self._offering = Offering(store, log)
        self.staff = StaffDesk(store, clock, printer, exports, self._wake)
        self._delivered: Callable[[str], None] = lambda tracking_code: None

    @property
    def session(self) -> Session:
        return self._session

    @property
    def texts(self) -> Catalogue:
        """The catalogue in the session's language."""
        return catalogue(cast(Language, self._session.preferences.language))

    @property
    def journeys(self) -> tuple[Journey, ...]:
        """Every journey of this terminal."""
        return self._offering.journeys

    @cached_property
    def book(self) -> PlaceBook:
        """Provinces and cities, read once."""
        from kiosk.library import load_places

        return load_places()

    def now(self) -> Now:
        return Now(self._clock.monotonic(), self._clock.now())

    def screen(self) -> Screen:
        """Describe what to show now."""
        if self._session.journey is None:
            attract = self._session.place.step == ATTRACT
            offered = () if attract else self._offering.in_stay(self._session.number)
            return describe_welcome(self._session, offered, self.now())
        from kiosk.journeys.present import describe

        return describe(self._session, (), self.now())

    def happen(self, event: Event) -> tuple[Effect, ...]:
        """Advance the session by an event and return what must be done; out of service, nobody can begin."""
        from kiosk.journeys.advance import advance
        from kiosk.journeys.events import Invited, JourneyChosen, SupportOpened

        begins = self._session.place.step == ATTRACT and isinstance(event, Invited | JourneyChosen | SupportOpened)
        if begins and self._service != "open":
            return ()
        self._session, effects = advance(self._session, event, self.now())
        self._forget_after(effects)
        return effects

    def abandon(self) -> tuple[Effect, ...]:
        """Drop the session whatever state it is in; the way out after a fault."""
        from kiosk.journeys.advance import abandon

        self._session, effects = abandon(self._session, self.now())
        self._forget_after(effects)
        return effects

    def _forget_after(self, effects: tuple[Effect, ...]) -> None:
        from kiosk.journeys.effects import EndSession

        if any(isinstance(effect, EndSession) for effect in effects) and "_executor" in self.__dict__:
            self._executor.forget()

    def perform(self, effect: Asked | RingBell) -> Outcome | None:
        """Do an effect and return its outcome, None for one that has none."""
        from kiosk.journeys.effects import PrintReceipt, RingBell

        if isinstance(effect, RingBell):
            self._log.event("bell.rung", step=effect.step)
            play("bell")
            return None
        outcome = self._executor.perform(effect)
        if isinstance(effect, PrintReceipt):
            self._tell_if_delivered()
        return outcome

    @cached_property
    def _executor(self) -> Executor:
        from kiosk.execute import Executor

        return Executor(
            api=self._api,
            store=self._store,
            clock=self._clock,
            printer=self._printer,
            device_key=self._device_key,
            log=self._log,
            places=self.book,
            link_base=self._link_base,
            paper=self._paper,
            committed=self._wake,
            online=lambda: self.staff.sync is not None and self.staff.sync.online,
        )

    @cached_property
    def sync_loop(self) -> Background:
        """The loop that delivers requests and pulls the catalogue; its `run(stop)` belongs to a thread of its own."""
        return Background(self._store, self._make_sync, lambda: self.journeys)

    def _make_sync(self) -> SyncLoop:
        from kiosk.sync.loop import SyncLoop

        return SyncLoop(
            self._store,
            self._api,
            self._clock,
            self._log,
            app_version=APP_VERSION,
            printer_state=self._printer.state,
            on_status=self._take_status,
        )

    def _wake(self) -> None:
        self.sync_loop.wake()

    def _take_status(self, status: SyncStatus) -> None:
        self.staff.take_status(status)
        self._service = status.service
        self._tell_if_delivered()

    def _tell_if_delivered(self) -> None:
        """Central may be quicker than the screen: what was delivered before the session knew of it is told later."""
        committed = self._session.committed
        if committed is None or self._session.delivered:
            return
        row = self._store.row(committed.tracking_code)
        if row is not None and row.state == "delivered":
            self._delivered(committed.tracking_code)

    def on_delivered(self, callback: Callable[[str], None]) -> None:
        """Have `callback(tracking_code)` called, on another thread, when central has the session's request."""
        self._delivered = callback

    def new_journey_event(self, journey_id: str) -> JourneyChosen:
        """Return the event of choosing a journey, with fresh ids for the request that may come of it.

        Raises KeyError for an id that no journey has.
        """
        from kiosk.ids import new_id
        from kiosk.journeys.events import JourneyChosen

        journey, sync = {journey.id: journey for journey in self.journeys}[journey_id], self.staff.sync
        return JourneyChosen(journey, new_id(), new_id(), away=sync is not None and not sync.online)

    def new_way_event(self, outcome: str) -> WayTaken:
        """Return the event of taking one of a step's ways, with fresh ids for what may come of it."""
        from kiosk.ids import new_id
        from kiosk.journeys.events import WayTaken

        return WayTaken(outcome, request_id=new_id(), event_id=new_id())

    def new_support_event(self) -> SupportSent:
        """Return the event of sending a message to support, with a fresh id for it."""
        from kiosk.ids import new_id
        from kiosk.journeys.events import SupportSent

        return SupportSent(new_id())

    @property
    def is_enrolled(self) -> bool:
        return self._store.identity() is not None

    def enrol(self, code: str) -> Failure | None:
        """Join the network with the office's one-time code; None once the terminal is enrolled. Blocks."""
        answer = self._api.enrol(code, APP_VERSION)
        if isinstance(answer, Rejected | Throttled | Offline | Unauthorised):
            return answer
        self._store.save_identity(
            Identity(
                device_id=answer.device_id,
                device_number=answer.device_number,
                epoch=answer.epoch,
                dealer_id=answer.dealer.id,
                dealer_code=answer.dealer.code,
                dealer_name=answer.dealer.name,
            )
        )
        return None

    def contacts(self) -> tuple[Contact, ...]:
        """Return whom a customer may ask."""
        from kiosk.directory import contacts

        return contacts(self._store)

    def status(self) -> Status:
        """Return how the terminal is doing."""
        terminal, sync = self._store.identity(), self.staff.sync
        self._service = self._store.service()
        return Status(
            online=sync is None or sync.online,
            printer=self._printer.state(),
            dealer_name=terminal.dealer_name if terminal else "",
            ready=terminal is not None,
            service=self._service,
        )

    def receipt_preview(self, tracking_code: str) -> bytes:
        """Return the session's receipt as a PNG, empty for any other tracking code."""
        return self._executor.preview(tracking_code)

    def receipt_qr(self, link: str) -> bytes:
        """Return a link as the PNG of a QR code, quick enough for the interface's thread."""
        from kiosk.receipts.qr import qr_png

        return qr_png(link)

    def sound(self, name: str) -> None:
        """Play one of the product's sounds, if this terminal can."""
        play(name)

    def close(self) -> None:
        """Close the store; nothing may be asked of the kiosk afterwards."""
        self._store.close()
