"""What a customer does at each screen of a purchase, as a script of touches, keys and waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

from kiosk.domain.profile import parse_education
from kiosk.domain.text import persian_digits, search_key
from kiosk.journeys.screen import ChoiceGroup, Screen
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

Script = Generator[Until, None, None]


class Stopped(Exception):
    """The screen refused a value; the message is what the customer reads."""


class Purchase:
    """The purchase of one customer; `screen` reads what is shown, everything done goes through the hands."""

    def __init__(
        self,
        hands: Hands,
        customer: Customer,
        *,
        screen: Callable[[], Screen],
        code_for: Callable[[str], str],
        captcha_answer: Callable[[], str],
        refused: Callable[[], str],
        leave: Callable[[Screen], None],
    ) -> None:
        self._hands = hands
        self._customer = customer
        self._screen = screen
        self._code_for = code_for
        self._captcha_answer = captcha_answer
        self._refused = refused
        self._leave = leave
        self._last_digit = ""

    def run(self) -> Script:
        """Take the whole way from the attract screen to the confirmation."""
        while True:
            screen = self._screen()
            yield Until(lambda kind=screen.kind: self._ready(kind), f"screen.{screen.kind}")  # type: ignore[misc]
            if screen.kind == "done":
                yield Until(lambda: self._printed() not in ("", "queued"), "the receipt")
                self._leave(screen)
                return
            yield from self._fill(screen)
            self._leave(screen)
            yield from self._go_on(screen)

    def _ready(self, kind: str) -> bool:
        item = self._hands.find(f"screen.{kind}")
        return item is not None and bool(item.property("ready"))

    def _fill(self, screen: Screen) -> Script:
        match screen.kind:
            case "mobile":
                yield from self._type("field.mobile", self._customer.mobile)
                yield from self._captcha()
            case "code" | "confirmation":
                yield from self._code(screen)
            case "identity":
                yield from self._type("field.national_code", self._customer.national_code)
                yield from self._date("birth_date")
            case "profile":
                for field in screen.fields:
                    if not field.locked:
                        yield from self._profile_field(field.id)
            case "programmes" | "vehicle" | "dealer":
                yield Until(lambda: bool(self._screen().groups), "something to choose")
                yield from self._choose(self._screen().groups[0])
            case "contract":
                yield from self._tap("terms.tick")
            case "final":
                yield from self._captcha()
            case _:
                return

    def _go_on(self, screen: Screen) -> Script:
        """Do what leads on from a screen and wait for the next one or for the words that refuse."""
        match screen.kind:
            case "service":
                yield from self._tap(f"choice.journey.{screen.groups[0].choices[0].id}")
            case "entry":
                yield from self._tap("way.register")
            case "consent":
                yield Until(lambda: self._screen().consent is not None, "the consent text")
                yield from self._tap("consent.grant")
            case "code" | "confirmation":
                yield from self._tap(f"key.{self._last_digit}")
            case _:
                yield from self._tap("primary")
        yield Until(lambda: self._moved(screen) or bool(self._refused()), "the next screen", 30.0)
        refusal = self._refused()
        if refusal and not self._moved(screen):
            raise Stopped(refusal)
        if self._screen().kind == "stopped":
            raise Stopped(refusal)

    def _printed(self) -> str:
        done = self._screen().done
        return done.printed if done else ""

    def _moved(self, before: Screen) -> bool:
        now = self._screen()
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

    def _type(self, name: str, text: str) -> Script:
        yield from self._enter(name)
        self._hands.type(text)

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
        for part, text in zip(("day", "month", "year"), self._customer.parts(name), strict=True):
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
        captcha = self._screen().captcha
        if captcha is not None and not captcha.waived:
            yield from self._enter("captcha.entry")
            for digit in persian_digits(self._captcha_answer()):
                yield from self._tap(f"key.{digit}")

    def _pictured(self) -> bool:
        captcha = self._screen().captcha
        return captcha is None or captcha.waived or bool(captcha.image)

    def _profile_field(self, name: str) -> Script:
        match name:
            case "issue_date":
                yield from self._date(name)
            case "education":
                wanted = parse_education(self._customer.education)
                yield from self._tap(f"choice.education.{getattr(wanted, 'value', '')}")
            case "province" | "city":
                yield from self._pick(name, getattr(self._customer, name))
            case _:
                yield from self._type(f"field.{name}", getattr(self._customer, name))

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
        if group.many:
            return
        wanted = getattr(self._customer, group.field_id, None)
        choices = [
            choice
            for choice in group.choices
            if choice.enabled and (wanted is None or wanted in (choice.id, choice.title))
        ]
        if not choices:
            raise Stopped(f"{group.field_id}: {wanted}")
        yield from self._tap(f"choice.{group.field_id}.{choices[0].id}")
