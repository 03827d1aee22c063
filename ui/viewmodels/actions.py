"""What a customer can do on a screen: slots for QML, each of which tells the engine one event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.dispatch import Dispatch, Terminal
from ui.later import Later
from ui.viewmodels.choices import ChoicesView
from ui.viewmodels.form import FormView, derive_suggestions

if TYPE_CHECKING:
    from kiosk.journeys import events as e
    from kiosk.journeys.screen import Screen
else:
    e = Later("kiosk.journeys.events")

_SERVICE_FIELD = "journey"
_SEARCHED = ("province", "city")
_DATE_PARTS = ("day", "month", "year")
_TICKED = "yes"


class Actions(QObject):
    """Holds no state: what is shown changes only when the engine has turned."""

    def __init__(
        self, terminal: Terminal, dispatch: Dispatch, form: FormView, choices: ChoicesView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._terminal = terminal
        self._tell: Callable[[e.Event], None] = dispatch.happen
        self._form = form
        self._choices = choices

    @property
    def _screen(self) -> Screen:
        return self._terminal.screen()

    @Slot()
    def invite(self) -> None:
        self._tell(e.Invited())

    @Slot(str, str)
    def edit(self, field_id: str, text: str) -> None:
        """A field's text changed under the customer's fingers."""
        self._tell(e.Edited(field_id, text))
        self.suggest(field_id, text)

    @Slot(str, str, str, str)
    def editDate(self, field_id: str, day: str, month: str, year: str) -> None:
        """A part of a date changed; the parts that did not are not told again."""
        shown = next((field.parts for field in self._screen.fields if field.id == field_id), ("", "", ""))
        for part, text, before in zip(_DATE_PARTS, (day, month, year), shown, strict=True):
            if text != before:
                self._tell(e.Edited(f"{field_id}.{part}", text))

    @Slot(str, str)
    def suggest(self, field_id: str, text: str) -> None:
        """Show the places that fit what is typed into a field that is searched."""
        if field_id in _SEARCHED:
            province = self._terminal.session.answers.typed("province")
            self._form.suggest(derive_suggestions(self._terminal.book, field_id, text, province))

    @Slot(str)
    def leave(self, field_id: str) -> None:
        self._tell(e.Left(field_id))

    @Slot(str)
    def pickOption(self, option_id: str) -> None:
        """An answer of the form in view, by its name."""
        option = self._form.option(option_id)
        if option:
            self._tell(e.Picked(option.field, option.item, option.title))

    @Slot(str, str)
    def choose(self, field_id: str, item_id: str) -> None:
        """A card: a service, a programme, a vehicle, a colour, an option, a dealer."""
        if field_id == _SERVICE_FIELD:
            self._tell(self._terminal.new_journey_event(item_id))
        else:
            self._tell(e.Picked(field_id, item_id))

    @Slot(str)
    def seek(self, text: str) -> None:
        """Narrow the cards; only this screen's affair."""
        self._choices.seek(text)

    @Slot(str)
    def take(self, outcome: str) -> None:
        """One of the step's own ways."""
        self._tell(self._terminal.new_way_event(outcome))

    @Slot()
    def primary(self) -> None:
        """The one button that leads on; what that means is the screen's affair."""
        screen = self._screen
        if screen.kind == "attract":
            self._tell(e.Invited())
        elif screen.kind in ("done", "deed"):
            self._tell(e.Finished())
        elif screen.kind == "consent":
            self._tell(e.ConsentDecided(granted=True))
        elif screen.primary is not None and screen.primary_enabled:
            self._tell(e.Submitted())

    @Slot()
    def secondary(self) -> None:
        if self._screen.kind == "consent":
            self._tell(e.ConsentDecided(granted=False))
        else:
            self.printAgain()

    @Slot()
    def printAgain(self) -> None:
        """The receipt once more, where there is one."""
        if self._screen.kind in ("done", "deed"):
            self._tell(e.ReceiptAsked())

    @Slot()
    def back(self) -> None:
        self._tell(e.Back())

    @Slot()
    def restart(self) -> None:
        self._tell(e.RestartAsked())

    @Slot(bool)
    def answerRestart(self, confirmed: bool) -> None:
        self._tell(e.RestartAnswered(confirmed))

    @Slot(bool)
    def showHelp(self, wanted: bool) -> None:
        self._tell(e.HelpToggled(wanted))

    @Slot(bool)
    def showSupport(self, wanted: bool) -> None:
        """The form to write to support."""
        self._tell(e.SupportOpened() if wanted else e.SupportClosed())

    @Slot()
    def sendSupport(self) -> None:
        self._tell(self._terminal.new_support_event())

    @Slot()
    def ring(self) -> None:
        self._tell(e.BellRung())

    @Slot()
    def stayOn(self) -> None:
        """Yes, I am still here."""
        self._tell(e.MoreTime())

    @Slot(str)
    def mend(self, row_id: str) -> None:
        """«ویرایش» of a row."""
        self._tell(e.EditAsked(row_id))

    @Slot(bool)
    def tick(self, accepted: bool) -> None:
        self._tell(e.TermsTicked(accepted))

    @Slot(str, bool)
    def confirm(self, field_id: str, confirmed: bool) -> None:
        """A tick of the form."""
        self._tell(e.Edited(field_id, _TICKED if confirmed else ""))

    @Slot()
    def refreshCaptcha(self) -> None:
        self._tell(e.CaptchaRefreshed())

    @Slot()
    def resend(self) -> None:
        self._tell(e.ResendAsked())

    @Slot(str)
    def speak(self, language: str) -> None:
        self._tell(e.Preferred("language", language))

    @Slot(str, bool)
    def prefer(self, name: str, on: bool) -> None:
        """`name` is a switch of the session's preferences, such as `large_text`."""
        self._tell(e.Preferred(name, "on" if on else "off"))  # type: ignore[arg-type]
