"""The session as QML sees it: after every turn of the engine each view model is derived and shown again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.journeys.kinds import FieldKind
from kiosk.journeys.screen import Screen
from ui.dispatch import Dispatch, Terminal
from ui.jobs import Jobs
from ui.later import Later
from ui.models.rows import Rows
from ui.pictures import Pictures
from ui.viewmodels import (
    captcha,
    choices,
    code,
    consent,
    document,
    done,
    form,
    frame,
    help,
    idle,
    status,
    summary,
    support,
)
from ui.viewmodels.actions import Actions
from ui.viewmodels.help import Contact
from ui.viewmodels.preferences import PreferencesView
from ui.viewmodels.receipt import Receipt
from ui.viewmodels.staff import StaffView
from ui.viewmodels.status import Health
from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.journeys import effects as f
    from kiosk.journeys import events as e
    from kiosk.journeys.definition import Field
else:
    e = Later("kiosk.journeys.events")
    f = Later("kiosk.journeys.effects")

_TICK_MS: Final = 250
_STATUS_MS: Final = 5000


class SessionView(View[frame.FrameState]):
    """The root of all view models. `ended` asks the screens to be thrown away with everything typed into them.

    `focusAsked` names the field that has to be mended first.
    """

    changed = Signal()
    ended = Signal()
    languageChanged = Signal(str)
    focusAsked = Signal(str)

    kind = member(str, "kind", changed)
    place = member(str, "place", changed)
    backward = member(bool, "backward", changed)
    heading = member(str, "heading", changed)
    help = member(str, "help", changed)
    maker = member(str, "maker", changed)
    makerName = member(str, "maker_name", changed)
    sections = member("QStringList", "sections", changed)
    section = member(int, "section", changed)
    primary = member(str, "primary", changed)
    primaryName = member(str, "primary_name", changed)
    primaryIcon = member(str, "primary_icon", changed)
    primaryEnabled = member(bool, "primary_enabled", changed)
    danger = member(bool, "danger", changed)
    secondary = member(str, "secondary", changed)
    secondaryName = member(str, "secondary_name", changed)
    secondaryIcon = member(str, "secondary_icon", changed)
    canBack = member(bool, "can_back", changed)
    canRestart = member(bool, "can_restart", changed)
    notice = member(str, "notice", changed)
    news = member(str, "news", changed)
    busy = member(bool, "busy", changed)
    typing = member(bool, "typing", changed)
    restartAsked = member(bool, "restart_asked", changed)
    helpOpen = member(bool, "help_open", changed)
    bell = member(bool, "bell", changed)
    counter = member(bool, "counter", changed)
    banner = member(str, "banner", changed)
    asOf = member(str, "as_of", changed)
    readBack = member(str, "read_back", changed)
    spokenBack = member(str, "spoken_back", changed)

    def __init__(self, terminal: Terminal, dispatch: Dispatch, jobs: Jobs, pictures: Pictures) -> None:
        super().__init__(frame.FrameState())
        self._terminal = terminal
        self._jobs = jobs
        self._pictures = pictures
        self._help_asked = False
        self._faults = Rows(frame.Fault, "option_id", self)
        self._form = form.FormView(self)
        self._choices = choices.ChoicesView(self)
        self._summary = summary.SummaryView(self)
        self._contacts = help.HelpView(self)
        self._support = support.SupportView(support.SupportState(), self)
        self._code = code.CodeView(code.CodeState(), self)
        self._captcha = captcha.CaptchaView(captcha.CaptchaState(), self)
        self._consent = consent.ConsentView(consent.ConsentState(), self)
        self._document = document.DocumentView(document.DocumentState(), self)
        self._circular = document.DocumentView(document.DocumentState(), self)
        self._done = done.DoneView(done.DoneState(), self)
        self._idle = idle.IdleView(idle.IdleState(), self)
        self._status = status.StatusView(status.StatusState(), self)
        self._staff = StaffView(terminal, jobs, self)
        self._preferences = PreferencesView(terminal.session.preferences, self)
        self._actions = Actions(terminal, dispatch, self._form, self._choices, self)
        self._receipt = Receipt(terminal, jobs, pictures, self._refresh)
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(lambda: dispatch.happen(e.Ticked()))
        self._health = QTimer(self, interval=_STATUS_MS)
        self._health.timeout.connect(self._ask_status)
        self._health.start()
        dispatch.turned.connect(self._turned)
        dispatch.ended.connect(self._forget)
        self._screen: Screen = terminal.screen()
        self._refresh()
        self._ask_status()

    faults = Property(QObject, lambda self: self._faults, constant=True)
    form = Property(QObject, lambda self: self._form, constant=True)
    choices = Property(QObject, lambda self: self._choices, constant=True)
    summary = Property(QObject, lambda self: self._summary, constant=True)
    contacts = Property(QObject, lambda self: self._contacts, constant=True)
    support = Property(QObject, lambda self: self._support, constant=True)
    code = Property(QObject, lambda self: self._code, constant=True)
    captcha = Property(QObject, lambda self: self._captcha, constant=True)
    consent = Property(QObject, lambda self: self._consent, constant=True)
    document = Property(QObject, lambda self: self._document, constant=True)
    circular = Property(QObject, lambda self: self._circular, constant=True)
    done = Property(QObject, lambda self: self._done, constant=True)
    idle = Property(QObject, lambda self: self._idle, constant=True)
    status = Property(QObject, lambda self: self._status, constant=True)
    staff = Property(QObject, lambda self: self._staff, constant=True)
    preferences = Property(QObject, lambda self: self._preferences, constant=True)
    actions = Property(QObject, lambda self: self._actions, constant=True)

    @property
    def staff_view(self) -> StaffView:
        return self._staff

    @Slot(str)
    def openCircular(self, address: str) -> None:
        """Read the document of a card; an address without one closes the reading."""
        found = next(
            (
                choice.document
                for group in self._screen.groups
                for choice in group.choices
                if f"{group.field_id}.{choice.id}" == address
            ),
            None,
        )
        self._circular.show(document.derive_document(found, Words(self._terminal.texts)))

    def _turned(self, event: e.Event | None) -> None:
        before = self.state.place
        screen, preferences = self._terminal.screen(), self._terminal.session.preferences
        if screen != self._screen or preferences != self._preferences.state:
            self._derive(screen, backward=isinstance(event, e.Back))
        faults = self._screen.faults
        if faults and isinstance(event, e.Submitted | e.Answered) and self.state.place == before:
            self.focusAsked.emit(faults[0][0])

    def _refresh(self) -> None:
        self._derive(self._terminal.screen())

    def _derive(self, screen: Screen, *, backward: bool = False) -> None:
        """Derive everything from the engine's screen; the frame first: nothing is made for a screen that goes."""
        self._screen = screen
        self._show_preferences()
        words = Words(self._terminal.texts)
        state = frame.derive_frame(screen, words)
        if state.place != self.state.place:
            self._choices.seek("")
            self._circular.show(document.DocumentState())
            self._form.suggest(())
            state = replace(state, backward=backward)
        else:
            state = replace(state, backward=self.state.backward)
        self.show(state)
        self._show_parts(screen, words)
        if screen.kind == "attract" and screen.support is None:
            self._ticks.stop()
        elif not self._ticks.isActive():
            self._ticks.start()

    def _show_parts(self, screen: Screen, words: Words) -> None:
        self._form.show(form.derive_fields(screen, words), form.derive_options(screen, words))
        self._choices.show(
            "counter" if screen.counter else screen.kind,
            choices.derive_choices(screen, words),
            choices.derive_ways(screen, words),
            choices.derive_services(screen, words),
        )
        self._summary.show(
            screen.kind, summary.derive_summary(screen, words), summary.derive_history(screen, words)
        )
        self._support.show(support.derive_support(screen, words))
        self._faults.show(frame.derive_faults(screen, words))
        self._code.show(code.derive_code(screen, words, self._asked("code")))
        asked, coming = self._asked("captcha"), self._picture_coming()
        self._captcha.show(captcha.derive_captcha(screen, words, asked, self._pictures, coming=coming))
        self._consent.show(consent.derive_consent(screen))
        self._document.show(document.derive_document(screen.document, words))
        self._idle.show(idle.derive_idle(screen))
        committed = self._terminal.session.committed
        link = screen.done.link if screen.done else ""
        preview = self._receipt.preview(committed.tracking_code if committed else "")
        self._done.show(done.derive_done(screen, words, self._receipt.qr(link), preview))
        if screen.help_open and not self._help_asked:
            self._jobs.run(self._terminal.contacts, self._show_contacts)
        self._help_asked = screen.help_open

    def _asked(self, kind: FieldKind) -> Field | None:
        """The field of that kind on the page at hand, which the form itself does not show."""
        page = self._terminal.session.page
        return next((field for field in page.fields if field.kind == kind), None) if page else None

    def _picture_coming(self) -> bool:
        pending = self._terminal.session.pending
        return bool(pending) and any(isinstance(one.effect, f.FetchCaptcha) for one in pending)

    def _show_preferences(self) -> None:
        language = self._preferences.state.language
        wanted = self._terminal.session.preferences
        if wanted.language != language:
            self.languageChanged.emit(wanted.language)
        self._preferences.show(wanted)

    def _show_contacts(self, contacts: Sequence[Contact]) -> None:
        self._contacts.show(help.derive_contacts(contacts, Words(self._terminal.texts)))

    def _ask_status(self) -> None:
        if self._screen.kind == "attract":
            self._jobs.run(self._terminal.status, self._show_status)

    def _show_status(self, health: Health) -> None:
        self._status.show(status.derive_status(health, Words(self._terminal.texts)))

    def _forget(self) -> None:
        """The stay is over: nothing of it may be drawn, kept or found again."""
        self._receipt.forget()
        self._pictures.forget()
        self._staff.leave()
        self.ended.emit()
        QTimer.singleShot(0, self, self._forget_kept)

    def _forget_kept(self) -> None:
        """Once the screens are gone, nobody follows the lists any more."""
        for kept in (self._form, self._choices, self._summary):
            kept.forget()
