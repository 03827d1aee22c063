"""The one path from an event to the engine and back: what is asked runs as a job and comes home as an event."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from ui.jobs import Jobs
from ui.later import Later

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.journeys import effects as f
    from kiosk.journeys import events as e
    from kiosk.journeys.outcomes import Outcome
    from kiosk.journeys.screen import Screen
    from kiosk.journeys.session import Session
    from kiosk.texts import Catalogue
    from ui.viewmodels.help import Contact
    from ui.viewmodels.staff import Staff
    from ui.viewmodels.status import Health
else:
    e = Later("kiosk.journeys.events")
    f = Later("kiosk.journeys.effects")


class Terminal(Protocol):
    """What the interface asks of `kiosk.app.Kiosk`; whatever blocks runs as a job."""

    @property
    def session(self) -> Session: ...
    @property
    def book(self) -> PlaceBook: ...
    @property
    def texts(self) -> Catalogue: ...
    @property
    def staff(self) -> Staff: ...
    def screen(self) -> Screen: ...
    def happen(self, event: e.Event) -> tuple[f.Effect, ...]: ...
    def perform(self, effect: f.Asked | f.RingBell) -> Outcome | None: ...
    def abandon(self) -> tuple[f.Effect, ...]: ...
    def new_journey_event(self, journey_id: str) -> e.JourneyChosen: ...
    def new_way_event(self, outcome: str) -> e.WayTaken: ...
    def new_support_event(self) -> e.SupportSent: ...
    def status(self) -> Health: ...
    def contacts(self) -> Sequence[Contact]: ...
    def receipt_preview(self, tracking_code: str) -> bytes: ...
    def receipt_qr(self, link: str) -> bytes: ...
    def sound(self, name: str) -> None: ...
    def on_delivered(self, callback: Callable[[str], None]) -> None: ...


class Dispatch(QObject):
    """Tells the engine what happened and carries out what it asks for.

    `turned` follows every event with the event, `ended` follows that where a stay was dropped; `warning` asks for the
    sound that announces the countdown.
    """

    turned = Signal(object)
    ended = Signal()
    warning = Signal()

    def __init__(self, terminal: Terminal, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terminal = terminal
        self._jobs = jobs
        self._coming: deque[Callable[[], None]] = deque()
        self._turning = False
        terminal.on_delivered(lambda code: jobs.on_gui(lambda: self.happen(e.Delivered(code))))

    def happen(self, event: e.Event) -> None:
        """Tell the engine; what happens while a turn is still being shown waits for its end.

        A field that is taken off the screen loses the focus, and with that another event comes of showing the first.
        """
        self._queue(partial(self._turn, event))

    def abandon(self) -> None:
        """Drop the stay after a fault, whatever state it is in."""
        self._coming.clear()
        self._queue(lambda: self._show(self._terminal.abandon(), None))

    def close(self) -> None:
        """Hear nothing any more: screens that are taken down lose the focus, and nobody is left to be told."""
        self._turning = True

    def _queue(self, turn: Callable[[], None]) -> None:
        self._coming.append(turn)
        if self._turning:
            return
        self._turning = True
        try:
            while self._coming:
                self._coming.popleft()()
        finally:
            self._turning = False

    def _turn(self, event: e.Event) -> None:
        self._show(self._terminal.happen(event), event)

    def _show(self, effects: tuple[f.Effect, ...], event: e.Event | None) -> None:
        self._carry_out(effects)
        self.turned.emit(event)
        if any(isinstance(effect, f.EndSession) for effect in effects):
            self.ended.emit()

    def _carry_out(self, effects: tuple[f.Effect, ...]) -> None:
        for effect in effects:
            match effect:
                case f.EndSession():
                    pass
                case f.SoundWarning():
                    self.warning.emit()
                case f.RingBell():
                    self._jobs.run(partial(self._terminal.perform, effect))
                case _:
                    self._jobs.run(partial(self._terminal.perform, effect), partial(self._answer, effect.ticket))

    def _answer(self, ticket: int, outcome: Outcome) -> None:
        self.happen(e.Answered(ticket, outcome))
