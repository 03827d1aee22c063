"""A customer at the engine: does what a person would do and has every effect answered by the fake outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.domain.errors import Refusal
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys.advance import advance, start
from kiosk.journeys.outcomes import Outcome
from kiosk.journeys.present import describe
from kiosk.journeys.screen import Screen
from kiosk.journeys.session import Session
from tests import factories, fakes

WAY = [
    "attract", "service", "entry", "mobile", "code", "identity", "consent", "profile", "profile.1", "profile.2",
    "profile.3", "profile.4", "confirmation", "review", "programmes", "vehicle", "vehicle.1", "vehicle.2", "dealer",
    "contract", "final", "done",
]  # fmt: skip
"""Every place of the first journey in order."""

SINGLE_USE = {"captcha", "code", "second_code", "password", "password_repeat", "login.password"}
"""The answers that are forgotten once they served."""


class Stay:
    """One terminal over time; with `answers` off, what is asked waits in `open` until `settle`."""

    def __init__(self, central: fakes.FakeCentral | None = None) -> None:
        self.central = central or fakes.FakeCentral()
        self.seconds = 1000.0
        self.session: Session = start(self.seconds)
        self.open: list[fx.Asked] = []
        self.effects: list[fx.Effect] = []
        self.events: list[e.Event] = []
        self.answers = True

    @property
    def now(self) -> e.Now:
        return e.Now(self.seconds, self.wall)

    @property
    def wall(self) -> datetime:
        return factories.NOON + timedelta(seconds=self.seconds - 1000.0)

    @property
    def screen(self) -> Screen:
        return describe(self.session, (factories.ikco(),), self.now)

    @property
    def place(self) -> str:
        """Step and page, as `vehicle.1`; the first page goes without its number."""
        place = self.session.place
        return f"{place.step}.{place.page}" if place.page else place.step

    def do(self, *events: e.Event) -> Stay:
        for event in events:
            self.events.append(event)
            self.session, effects = advance(self.session, event, self.now)
            self.effects += effects
            self.open += [effect for effect in effects if isinstance(effect, fx.Asked)]
            if self.answers:
                self.settle()
        return self

    def settle(self) -> Stay:
        """Have everything answered that was asked."""
        while self.open:
            effect = self.open.pop(0)
            self.central.clock = self.wall
            self.answer(effect, self.central.answer(effect))
        return self

    def answer(self, effect: fx.Asked, outcome: Outcome) -> Stay:
        event = e.Answered(effect.ticket, outcome)
        self.events.append(event)
        self.session, effects = advance(self.session, event, self.now)
        self.effects += effects
        self.open += [effect for effect in effects if isinstance(effect, fx.Asked)]
        return self

    def wait(self, seconds: float) -> Stay:
        """Let time pass, in which nobody touches anything."""
        self.seconds += seconds
        return self.do(e.Ticked())

    def type(self, **texts: str) -> Stay:
        """Type into fields; `__` in a name stands for a dot."""
        return self.do(*(e.Edited(name.replace("__", "."), text) for name, text in texts.items()))

    def date(self, field_id: str, day: str, month: str, year: str) -> Stay:
        parts = {"day": day, "month": month, "year": year}
        return self.do(*(e.Edited(f"{field_id}.{part}", text) for part, text in parts.items()))

    def pick(self, field_id: str, item: str, shown: str = "") -> Stay:
        return self.do(e.Picked(field_id, item, shown))

    def press(self) -> Stay:
        return self.do(e.Submitted())

    def back(self) -> Stay:
        return self.do(e.Back())

    def take(self, outcome: str) -> Stay:
        return self.do(e.WayTaken(outcome))

    def edit(self, row: str) -> Stay:
        return self.do(e.EditAsked(row))

    def begin(self) -> Stay:
        return self.do(e.JourneyChosen(factories.ikco(), "request-1", "event-1"))

    def walk(self, until: str, *, way: str = "register") -> Stay:
        """Go the plain way on from here until a place is reached."""
        for _ in range(40):
            if self.place == until:
                return self
            self.one_step(way)
        raise AssertionError(f"{until} was not reached; the customer stands at {self.place}")

    def one_step(self, way: str = "register") -> Stay:
        """Fill this screen as a person in order would, and go on."""
        if self.place == "entry":
            return self.take(way)
        if self.place == "consent":
            return self.do(e.ConsentDecided(True))
        FILL.get(self.place, lambda stay: stay)(self)
        return {"attract": lambda: self.do(e.Invited()), "service": self.begin}.get(self.place, self.press)()

    def asked(self, kind: type[fx.Effect]) -> list[fx.Effect]:
        """Every effect of a kind so far."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    def refusal(self, field_id: str) -> str:
        """The code shown beside a field, empty where none is."""
        refusal = self.session.refusals.get(field_id)
        return refusal.code if refusal else ""

    @property
    def notice(self) -> str:
        notice: Refusal | None = self.screen.notice
        return notice.code if notice else ""


FILL: dict[str, Callable[[Stay], Stay]] = {
    "mobile": lambda stay: stay.type(mobile="۰۹۱۲ ۱۲۳ ۴۵۶۷", captcha=fakes.CAPTCHA),
    "code": lambda stay: stay.type(code="۱۳۵۷۹۰"),
    "identity": lambda stay: stay.type(national_code="۰۰۰۱۲۳۴۵۶۰").date("birth_date", "۱۷", "مرداد", "۱۳۷۰"),
    "login": lambda stay: stay.type(login__national_code="0001234560", login__password=fakes.PASSWORD),
    "password": lambda stay: stay.type(password="کوه و دریا و باد", password_repeat="کوه و دریا و باد"),
    "profile.1": lambda stay: stay.date("issue_date", "1", "2", "1388").pick("education", "bachelor"),
    "profile.2": lambda stay: stay.pick("province", "p08", "تهران").pick("city", "p08c0101", "تهران"),
    "profile.3": lambda stay: stay.type(address=factories.PROFILE["address"], postal_code="13456-78917"),
    "profile.4": lambda stay: stay.type(sheba="IR76 0170 0000 0000 0000 0000 01"),
    "confirmation": lambda stay: stay.type(second_code=fakes.SECOND_CODE),
    "programmes": lambda stay: stay.pick("programme", "ikco-405"),
    "vehicle": lambda stay: stay.pick("vehicle", "tara"),
    "vehicle.1": lambda stay: stay.pick("colour", "white"),
    "dealer": lambda stay: stay.pick("dealer", "d1"),
    "contract": lambda stay: stay.do(e.TermsTicked(True)),
    "final": lambda stay: stay.type(captcha=fakes.CAPTCHA),
}
"""What a person fills in at each place."""
