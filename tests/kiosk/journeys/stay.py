"""A customer at the engine: does what a person would do and has every effect answered by the fake outside."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.domain.errors import Refusal
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.advance import advance, start
from kiosk.journeys.present import describe
from kiosk.journeys.screen import Screen
from kiosk.journeys.session import Session
from kiosk.journeys.travel import is_locked
from tests import factories, fakes

WAY = [
    "attract", "service", "entry", "mobile", "code", "identity", "consent", "profile", "profile.1", "profile.2",
    "profile.3", "profile.4", "confirmation", "review", "programmes", "vehicle", "vehicle.1", "vehicle.2", "dealer",
    "contract", "final", "done",
]  # fmt: skip
"""Every place of the first journey in order."""

SINGLE_USE = {
    "captcha", "code", "second_code", "recover_code", "password_code", "mobile_code",
    "password", "password_repeat", "login.password", "support.text",
}  # fmt: skip
"""The answers that are forgotten once they served."""


def somebody(maker: str) -> out.Customer:
    """Somebody who has registered with a maker before and chosen a password."""
    profile = {**factories.PROFILE, "landline": "02188776655"}
    consent = factories.journey(maker).has("consent")
    return factories.known_customer(profile=profile, consented=consent, consent_version="2" if consent else "")


class Stay:
    """One terminal over time; with `answers` off, what is asked waits in `open` until `settle`."""

    def __init__(
        self, central: fakes.FakeCentral | None = None, maker: str = "ikco", *, counter: bool = False
    ) -> None:
        self.journey = factories.journey(maker)
        self.central = central or fakes.FakeCentral()
        self.central.consent_asked = self.journey.has("consent")
        self.central.second_code_asked = self.journey.has("confirmation")
        self.seconds = 1000.0
        self.session: Session = start(self.seconds, counter=counter)
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
        return describe(self.session, (self.journey,), self.now)

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

    def answer(self, effect: fx.Asked, outcome: out.Outcome) -> Stay:
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
        """Take one of the step's ways, under ids that nobody had before."""
        number = len(self.events)
        return self.do(e.WayTaken(outcome, f"request-{number}", f"event-{number}"))

    def edit(self, row: str) -> Stay:
        return self.do(e.EditAsked(row))

    def begin(self) -> Stay:
        return self.do(e.JourneyChosen(self.journey, "request-1", "event-1"))

    def walk(self, until: str, *, way: str = "register") -> Stay:
        """Go the plain way on from here until a place is reached."""
        for _ in range(40):
            if self.place == until:
                return self
            self.one_step(way)
        raise AssertionError(f"{until} was not reached; the customer stands at {self.place}")

    def one_step(self, way: str = "register") -> Stay:
        """Fill this screen as a person in order would, and go on; the first of the wished `way` offered is taken."""
        step = self.session.step
        if step is None:
            return self.begin() if self.place == "service" else self.do(e.Invited())
        if step.kind == "consent":
            return self.do(e.ConsentDecided(True))
        offered = [one.id for one in self.screen.ways]
        wished = next((one for one in (*way.split(), _AT_ONCE.get(step.kind)) if one in offered), None)
        if step.kind == "deed" and not offered:
            return self.do(e.Finished())
        if step.kind in ("entry", "menu", "stopped", "request", "deed"):
            return self.take(wished or offered[0])
        if wished == "offline":
            return self.fill().take(wished)
        return self.take(wished) if step.kind in ("login", "awaiting") and wished else self.fill().press()

    def fill(self) -> Stay:
        """Give every field in view its right answer, and pick one of whatever is offered."""
        page = self.session.page
        for field in page.fields if page else ():
            if field.id in DATES:
                self.date(field.id, *DATES[field.id])
            elif field.id in PLACES:
                self.pick(field.id, *PLACES[field.id])
            elif field.id in TEXTS and not is_locked(self.session, field):
                self.do(e.Edited(field.id, TEXTS[field.id]))
        for name in PICKS:
            if any(group.field_id == name for group in self.screen.groups):
                self.pick(name, PICKS[name])
        return self.do(e.TermsTicked(True)) if self.screen.kind == "contract" else self

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


_AT_ONCE = {"entry": "sign_in", "menu": "buy", "awaiting": "later"}
"""What is taken of the ways of a step where the one that was wished for is not offered."""

TEXTS = {
    "mobile": "۰۹۱۲ ۱۲۳ ۴۵۶۷",
    "captcha": fakes.CAPTCHA,
    "code": "۱۳۵۷۹۰",
    "second_code": fakes.SECOND_CODE,
    "recover_code": fakes.CODE,
    "password_code": fakes.CODE,
    "mobile_code": fakes.CODE,
    "national_code": "۰۰۰۱۲۳۴۵۶۰",
    "login.national_code": "0001234560",
    "recover.national_code": "0001234560",
    "change.national_code": "0001234560",
    "recover.mobile": factories.MOBILE,
    "new_mobile": fakes.NEW_MOBILE,
    "login.password": fakes.PASSWORD,
    "password": "کوه و دریا و باد",
    "password_repeat": "کوه و دریا و باد",
    "address": factories.PROFILE["address"],
    "postal_code": "13456-78917",
    "landline": "۰۲۱ ۸۸۷۷ ۶۶۵۵",
    "file.landline": "02188776655",
    "licence_number": "1234567890",
    "email": "negar@example.ir",
    "sheba": "IR76 0170 0000 0000 0000 0000 01",
    "proxy_account": "IR760170000000000000000001",
    "card": "6037 9900 0000 0006",
    "consequence": "yes",
}
DATES = {"birth_date": ("۱۷", "مرداد", "۱۳۷۰"), "issue_date": ("1", "2", "1388")}
PLACES = {"province": ("p08", "تهران"), "city": ("p08c0101", "تهران")}
PICKS = {
    "education": "bachelor",
    "reason": "price",
    "programme": "ikco-405",
    "vehicle": "tara",
    "colour": "white",
    "dealer": "d1",
    "request": fakes.TRACKING_CODE,
    "consent": "ikco",
    "new.vehicle": "dena",
    "new.colour": "black",
}
"""What a person answers and picks, by field."""
