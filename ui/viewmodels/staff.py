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
    from kiosk.wire.events import SetAsideReason

_REFRESH_MS: Final = 5000
_IDLE_MS: Final = 60_000


class Staff(Protocol):
    """What staff may ask of their terminal; all of it blocks."""

    def panel(self) -> Panel: ...
    def retry(self, event_id: str) -> Refusal | None: ...
    def set_aside(self, event_id: str, reason: SetAsideReason) -> Refusal | None: ...
    def export(self, event_id: str) -> Path | Refusal: ...


class StaffView(QObject):
    """Closed until staff ask for it; nothing of a customer is ever in it.

    `news` says what became of the last deed, `failed` whether that was a refusal; `more` tells of refused requests that
    are not listed. `asideCode` is the tracking code of the request that staff are about to give up, for the `reason`
    they chose. `patience` runs while nobody touches the panel. `attended` is a clerk's own terminal: only there is more
    offered than another try, for anybody may stand in front of the other ones.
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
        self._aside = ""
        self._reason = ""
        self._more = ""
        self._reasons = Rows(panel.ReasonRow, "option_id", self)
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
    more = Property(str, lambda self: self._more, notify=changed)
    asideCode = Property(str, lambda self: self._aside_code(), notify=changed)
    reason = Property(str, lambda self: self._reason, notify=changed)
    reasons = Property(QObject, lambda self: self._reasons, constant=True)
    facts = Property(QObject, lambda self: self._facts, constant=True)
    refused = Property(QObject, lambda self: self._refused, constant=True)
    attended = Property(bool, lambda self: self._terminal.session.counter, notify=changed)

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
        self._reasons.show(panel.derive_reasons(Words(self._terminal.texts)))
        self._say("")
        self._refreshing.start()
        self.patience.start()
        self._ask()

    @Slot()
    def leave(self) -> None:
        self._open = False
        self._aside = self._reason = ""
        self._refreshing.stop()
        self.patience.stop()
        self._say("")

    @Slot(str)
    def retry(self, event_id: str) -> None:
        """Send a refused request once more."""
        self._do(partial(self._terminal.staff.retry, event_id), "panel.queued")

    @Slot(str)
    def export(self, event_id: str) -> None:
        """Write a request into the folder for exports and say where it is."""
        if self._terminal.session.counter:
            self._do(partial(self._terminal.staff.export, event_id), "panel.exported")

    @Slot(str)
    def askAside(self, event_id: str) -> None:
        """Ask why a request is to be given up, before it is."""
        if not self._terminal.session.counter:
            return
        self._aside = event_id
        self._reason = ""
        self._say("")

    @Slot(str)
    def pickReason(self, reason: str) -> None:
        self._reason = reason
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """The request is not given up after all."""
        self._aside = self._reason = ""
        self._say("")

    @Slot()
    def giveUp(self) -> None:
        """Give the request up for the reason that was chosen."""
        reason = next((known for known in panel.REASONS if known == self._reason), None)
        if reason is not None and self._aside:
            self._do(partial(self._terminal.staff.set_aside, self._aside, reason), "panel.aside.done")
            self._aside = self._reason = ""
            self.changed.emit()

    def _aside_code(self) -> str:
        return next((row.tracking_code for row in self._refused.rows if row.event_id == self._aside), "")

    def _do(self, deed: Callable[[], Path | Refusal | None], news: str) -> None:
        """Do what was asked and say `news`, the id of a text, where it went well."""
        if not self._busy:
            self._busy = True
            self._say("")
            self._jobs.run(deed, partial(self._done, news))

    def _done(self, news: str, outcome: Path | Refusal | None) -> None:
        self._busy = False
        words = Words(self._terminal.texts)
        if isinstance(outcome, Refusal):
            self._say(words.refusal(outcome), failed=True)
        else:
            self._say(words.text(news, path=str(outcome)))
        self._ask()

    def _ask(self) -> None:
        self._jobs.run(self._terminal.staff.panel, self._show)

    def _show(self, told: Panel) -> None:
        words = Words(self._terminal.texts)
        self._facts.show(panel.derive_facts(told, words))
        self._refused.show(panel.derive_refused(told.attention, words))
        unseen = told.needs_attention - len(told.attention)
        self._more = words.text("panel.more", count=unseen) if unseen > 0 else ""
        self.changed.emit()

    def _say(self, news: str, *, failed: bool = False) -> None:
        self._news = news
        self._failed = failed
        self.changed.emit()
