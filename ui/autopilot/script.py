"""What a customer does at each kind of screen, as scripts of touches, keys and waits; `goals` puts them in order."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import dataclass

from kiosk.domain.profile import parse_education
from kiosk.domain.text import persian_digits, search_key
from kiosk.journeys.kinds import LATER, OFFLINE
from kiosk.journeys.parts import ChoiceGroup, FieldView
from kiosk.journeys.screen import Screen
from ui.autopilot.customer import Customer
from ui.autopilot.hands import Hands


@dataclass(frozen=True, slots=True)
class Until:
    """Wait until `holds`; `what` names what was missing when it never came."""

    holds: Callable[[], bool]
    what: str
    seconds: float = 20.0


_TAPS = 3
_PRESS_S = 0.06
"""How long a finger stays: what moves from under it loses the tap, as it would for a person."""
_AT_ONCE = 8
"""How many keys are pressed before the screen may catch up; a whole address at once would hold it up as nobody does."""

Script = Generator[Until, None, None]


class Stopped(Exception):
    """The screen refused a value; the message is what the customer reads."""


class Walk:
    """One customer's way over screens; `screen` reads what is shown, everything done goes through the hands."""

    def __init__(
        self,
        hands: Hands,
        customer: Customer,
        *,
        screen: Callable[[], Screen],
        journey: str,
        code_for: Callable[[str], str],
        captcha_answer: Callable[[], str],
        refused: Callable[[], str],
        leave: Callable[[Screen], None],
    ) -> None:
        self._hands = hands
        self.customer = customer
        self.screen = screen
        self._journey = journey
        self._code_for = code_for
        self._captcha_answer = captcha_answer
        self._refused = refused
        self._leave = leave
        self._last_digit = ""
        self.typed: dict[str, str] = {}
        """What is typed instead of the file's own value, by field id."""

    def to(self, kinds: Collection[str], ways: Mapping[str, str]) -> Script:
        """Fill screen after screen until one of `kinds` is shown; `ways` names the way to take by kind of screen."""
        while True:
            screen = self.screen()
            yield Until(lambda kind=screen.kind: self._ready(kind), f"screen.{screen.kind}")  # type: ignore[misc]
            if screen.kind in kinds:
                return
            yield from self._fill(screen)
            self._leave(screen)
            yield from self._go_on(screen, ways.get(screen.kind, ""))

    def arrive(self) -> Script:
        """Wait until the screen at hand stands still, and photograph it."""
        screen = self.screen()
        yield Until(lambda: self._ready(screen.kind), f"screen.{screen.kind}")
        self._leave(screen)

    def paper(self) -> Script:
        """Wait at a confirmation until its receipt is out, and photograph it."""
        yield Until(lambda: self._printed() not in ("", "queued"), "the receipt")
        yield from self.arrive()

    def press(self, name: str) -> Script:
        """Touch a control that leads to another screen, and wait for that."""
        before = self.screen()
        yield from self._tap(name)
        yield Until(lambda: self._moved(before), f"the screen after {name}", 30.0)

    def settled(self) -> Script:
        """Wait until what the screen asked of central has come."""
        yield Until(lambda: self.screen().busy_for is None, "central's answer")

    def start_over(self) -> Script:
        """End the stay as a customer does who walks away in the middle, and say yes where that is asked."""
        stay = self.screen().session
        yield from self._tap("restart")
        yield Until(lambda: self.screen().restart_asked or self.screen().session != stay, "the question")
        if self.screen().restart_asked:
            yield from self._tap("restart.confirm")
        yield Until(lambda: self.screen().session != stay, "a fresh stay")

    def _ready(self, kind: str) -> bool:
        item = self._hands.find(f"screen.{kind}")
        return item is not None and bool(item.property("ready"))

    def _fill(self, screen: Screen) -> Script:
        match screen.kind:
            case "programmes" | "vehicle" | "dealer" | "change_vehicle" | "requests":
                yield Until(lambda: bool(self.screen().groups), "something to choose")
                yield from self._choose(self.screen().groups[0])
                return
            case "contract":
                yield from self._tap("terms.tick")
            case _:
                for field in screen.fields:
                    if not field.locked and (field.id in self.typed or not _answered(field)):
                        yield from self._field(field)
        if screen.code is not None and screen.kind != "identity":
            yield from self._code(screen)
        if screen.captcha is not None:
            yield from self._captcha()

    def _go_on(self, screen: Screen, way: str) -> Script:
        """Do what leads on from a screen and wait for the next one or for the words that refuse."""
        match screen.kind:
            case _ if way:
                yield from self._tap(f"way.{way}")
            case "service":
                yield from self._tap(f"choice.journey.{self._journey}")
            case "consent":
                yield Until(lambda: self.screen().consent is not None, "the consent text")
                yield from self._tap("consent.grant")
            case "code" | "confirmation" | "change_password" | "confirm_mobile" if screen.code is not None:
                yield from self._tap(f"key.{self._last_digit}")
            case "awaiting":
                yield from self._tap(f"way.{LATER}")
            case "stopped":
                raise Stopped(self._refused())
            case _:
                yield from self._tap("primary")
        yield Until(lambda: self._moved(screen) or bool(self._refused()), "the next screen", 30.0)
        if not self._moved(screen):
            yield from self._without_central(screen)

    def _without_central(self, screen: Screen) -> Script:
        """Take the way on that a screen offers while central is out of reach; without one its words stop the flight."""
        if all(way.id != OFFLINE for way in self.screen().ways):
            raise Stopped(self._refused())
        yield from self._tap(f"way.{OFFLINE}")
        yield Until(lambda: self._moved(screen), "the way on without central")

    def _printed(self) -> str:
        screen = self.screen()
        shown = screen.done or screen.deed
        return shown.printed if shown else ""

    def _moved(self, before: Screen) -> bool:
        now = self.screen()
        return (now.step, now.page, now.session) != (before.step, before.page, before.session)

    def _tap(self, name: str) -> Script:
        yield Until(lambda: self._hands.can_tap(name), name)
        yield Until(lambda: self._hands.reveal(name) and self._hands.rests(name), f"{name} in view")
        self._hands.press_down(name)
        yield from self._pause(_PRESS_S)
        self._hands.lift()

    def _pause(self, seconds: float) -> Script:
        end = time.monotonic() + seconds
        yield Until(lambda: time.monotonic() >= end, "time")

    def _type(self, name: str, text: str, *, instead_of: str = "") -> Script:
        yield from self._enter(name)
        self._hands.rub_out(len(instead_of))
        for start in range(0, len(text), _AT_ONCE):
            self._hands.type(text[start : start + _AT_ONCE])
            yield from self._pause(0)

    def _enter(self, name: str) -> Script:
        """Put the caret into a field; a tap that met a screen still in movement is tried again, as a person would."""
        for _ in range(_TAPS):
            yield from self._tap(name)
            try:
                yield Until(lambda: self._hands.has_caret(name), f"the caret in {name}", 1.0)
            except TimeoutError:
                continue
            return
        raise TimeoutError(f"the caret in {name}")

    def _date(self, name: str) -> Script:
        for part, text in zip(("day", "month", "year"), self.customer.parts(name), strict=True):
            yield from self._type(f"field.{name}.{part}", text)

    def _code(self, screen: Screen) -> Script:
        """Read the code from the simulated phone and press all but its last digit, which sends it off."""
        found: list[str] = []

        def arrived() -> bool:
            found[:] = [self._code_for(screen.kind)]
            return bool(found[0])

        yield Until(arrived, "the text message")
        yield from self._enter("code.entry")
        code = persian_digits(found[0])
        self._last_digit = code[-1]
        for digit in code[:-1]:
            yield from self._tap(f"key.{digit}")

    def _captcha(self) -> Script:
        yield Until(lambda: self._pictured(), "the security picture")
        captcha = self.screen().captcha
        if captcha is not None and not captcha.waived:
            yield from self._enter("captcha.entry")
            for digit in persian_digits(self._captcha_answer()):
                yield from self._tap(f"key.{digit}")

    def _pictured(self) -> bool:
        captcha = self.screen().captcha
        return captcha is None or captcha.waived or bool(captcha.image)

    def _field(self, field: FieldView) -> Script:
        match field.kind:
            case "birth_date" | "past_date":
                yield from self._date(field.id)
            case "education":
                wanted = parse_education(self.customer.education)
                yield from self._tap(f"choice.{field.id}.{getattr(wanted, 'value', '')}")
            case "reason":
                yield from self._tap(f"choice.{field.id}.{self.customer.reason}")
            case "tick":
                yield from self._tap(f"field.{field.id}")
            case "province" | "city":
                yield from self._pick(field.id, self._value(field))
            case _ if self._value(field):
                yield from self._type(f"field.{field.id}", self._value(field), instead_of=field.text)

    def _value(self, field: FieldView) -> str:
        """Return what this person types into a field: its own value, or the one that every field of its kind gets."""
        return self.typed.get(field.id) or self.customer.answer(field.id)

    def _pick(self, name: str, text: str) -> Script:
        """Type a place and pick it from the suggestions; one that is not suggested stays typed."""
        yield from self._type(f"field.{name}", text)
        prefix = f"suggestion.{name}."
        wanted = search_key(text)
        offered: list[str] = []

        def suggested() -> bool:
            offered[:] = self._hands.named(prefix)
            return bool(offered)

        try:
            yield Until(suggested, f"suggestions for {name}", 3.0)
        except TimeoutError:
            return
        for item in offered:
            if search_key(self._hands.text_of(item)) == wanted:
                yield from self._tap(item)
                return

    def _choose(self, group: ChoiceGroup) -> Script:
        """Pick what the file names, else the first on offer; for a change the last, so that it is another one."""
        if group.many:
            return
        name = group.field_id.rpartition(".")[2]
        wanted = self.typed.get(group.field_id) or self.customer.choice(group.field_id)
        open_ones = [choice for choice in group.choices if choice.enabled]
        fitting = [one for one in open_ones if wanted is None or wanted in (one.id, one.title)]
        if not fitting:
            raise Stopped(f"{name}: {wanted}")
        changing = group.field_id.startswith("new.")
        yield from self._tap(f"choice.{group.field_id}.{fitting[-1 if changing else 0].id}")


def _answered(field: FieldView) -> bool:
    """Tell whether a field holds something already, as one that was saved before does."""
    return bool(field.text or any(field.parts)) or field.picked
