"""The staff's panel over the first screen: what it shows, what was asked of it, and when it closes by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.domain.errors import Refusal
from ui.dispatch import Terminal
from ui.jobs import Jobs
from ui.models.rows import Rows
from ui.viewmodels import panel
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.staff import Panel

_REFRESH_MS: Final = 5000
_IDLE_MS: Final = 60_000


class Staff(Protocol):
    """What staff may ask of their terminal; all of it blocks."""

    def panel(self) -> Panel: ...
    def retry(self, event_id: str) -> Refusal | None: ...
    def export(self, event_id: str) -> Path | Refusal: ...


class StaffView(QObject):
    """Closed until staff ask for it; nothing of a customer is ever in it.

    `news` says what became of the last deed, `failed` whether that was a refusal. `patience` runs while nobody
    touches the panel.
    """

    changed = Signal()

    def __init__(self, terminal: Terminal, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terminal = terminal
        self._jobs = jobs
        self._open = False
        self._busy = False
        self._news = ""
        self._failed = False
        self._facts = Rows(panel.FactRow, "key", self)
        self._refused = Rows(panel.RefusedRow, "event_id", self)
        self._refreshing = QTimer(self, interval=_REFRESH_MS)
        self._refreshing.timeout.connect(self._ask)
        self.patience = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self.patience.timeout.connect(self.leave)

    open = Property(bool, lambda self: self._open, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    news = Property(str, lambda self: self._news, notify=changed)
    failed = Property(bool, lambda self: self._failed, notify=changed)
    facts = Property(QObject, lambda self: self._facts, constant=True)
    refused = Property(QObject, lambda self: self._refused, constant=True)

    def touched(self) -> None:
        """Somebody is there: the panel stays."""
        if self._open:
            self.patience.start()

    @Slot()
    def look(self) -> None:
        """Open the panel with what the terminal says of itself now."""
        if self._open:
            return
        self._open = True
        self._say("")
        self._refreshing.start()
        self.patience.start()
        self._ask()

    @Slot()
    def leave(self) -> None:
        self._open = False
        self._refreshing.stop()
        self.patience.stop()
        self._say("")

    @Slot(str)
    def retry(self, event_id: str) -> None:
        """Send a refused request once more."""
        self._do(partial(self._terminal.staff.retry, event_id))

    @Slot(str)
    def export(self, event_id: str) -> None:
        """Write a request into the folder for exports and say where it is."""
        self._do(partial(self._terminal.staff.export, event_id))

    def _do(self, deed: Callable[[], Path | Refusal | None]) -> None:
        if not self._busy:
            self._busy = True
            self._say("")
            self._jobs.run(deed, self._done)

    def _done(self, outcome: Path | Refusal | None) -> None:
        self._busy = False
        words = Words(self._terminal.texts)
        if isinstance(outcome, Refusal):
            self._say(words.refusal(outcome), failed=True)
        elif isinstance(outcome, Path):
            self._say(words.text("panel.exported", path=str(outcome)))
        else:
            self._say(words.text("panel.queued"))
        self._ask()

    def _ask(self) -> None:
        self._jobs.run(self._terminal.staff.panel, self._show)

    def _show(self, told: Panel) -> None:
        words = Words(self._terminal.texts)
        self._facts.show(panel.derive_facts(told, words))
        self._refused.show(panel.derive_refused(told.attention, words))

    def _say(self, news: str, *, failed: bool = False) -> None:
        self._news = news
        self._failed = failed
        self.changed.emit()
