"""A customer at a whole terminal: types and presses what a person would, and every effect is really done."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.app import Kiosk
from kiosk.domain.text import fold_digits, persian_digits
from kiosk.gateway.simulators import Simulators
from kiosk.journeys import events as e
from kiosk.journeys.effects import Asked, CommitRequest, Effect, EndSession, SoundWarning
from kiosk.journeys.screen import Screen
from kiosk.wire.identity import ProfileFields
from kiosk.wire.purchases import Purchase

PERSIAN = re.compile("[\u0600-\u06ff]")


@dataclass(frozen=True)
class Person:
    """A person of the simulated registry and what they enter, in canonical form; typed in Persian digits."""

    mobile: str = "09121234567"
    national_code: str = "0001234560"
    birth_date: str = "1370-05-17"
    address: str = "خیابان انقلاب، کوچهٔ بهار، پلاک ۱۲، واحد ۳"
    postal_code: str = "1345678917"
    sheba: str = "IR760170000000000000000001"
    issue_date: str = "1388-02-01"
    city: str = "p08c0394"
    programme: str = "ikco-11-immediate"

    @property
    def profile(self) -> ProfileFields:
        """What central must hold of the profile."""
        return ProfileFields(
            issue_date=self.issue_date,
            education="bachelor",
            province_id=self.city[:3],
            city_id=self.city,
            address=self.address,
            postal_code=self.postal_code,
            sheba=self.sheba,
        )


SARA = Person()


class Post(Protocol):
    @property
    def kiosk(self) -> Kiosk: ...


class Visit:
    """Somebody at the terminal; `phones` is their own phone and their eyes for the picture.

    `dawdle` is what the interface does between the commit and taking notice of it.
    """

    def __init__(self, terminal: Post, phones: Simulators, person: Person = SARA) -> None:
        self.kiosk = terminal.kiosk
        self.password = ""
        self.committed_at = 0.0
        self.dawdle: Callable[[], None] = lambda: None
        self.ended = 0
        self.steps: list[str] = []
        self._phones = phones
        self.become(person)

    def become(self, person: Person) -> None:
        """Go on as somebody else, or as oneself with another phone."""
        self.person = person
        self._read = len(self._phones.messages(person.mobile))

    # --- what is seen ---

    @property
    def place(self) -> str:
        """Step and page, as `vehicle.1`; the first page goes without its number."""
        place = self.kiosk.session.place
        return f"{place.step}.{place.page}" if place.page else place.step

    @property
    def screen(self) -> Screen:
        return self.kiosk.screen()

    @property
    def notice(self) -> str:
        return self.screen.notice.code if self.screen.notice else ""

    def refusal(self, field_id: str) -> str:
        return next((refusal.code for name, refusal in self.screen.faults if name == field_id), "")

    @property
    def words(self) -> str:
        """Everything the screen says against what was done, as the customer reads it."""
        screen = self.screen
        refusals = [refusal for _, refusal in screen.faults] + ([screen.notice] if screen.notice else [])
        return " ".join(self.kiosk.texts.refusal(refusal) for refusal in refusals)

    def answers(self) -> dict[str, str]:
        """What was typed and picked so far, but for what serves only once."""
        return {key: text for key, text in self.kiosk.session.answers.items() if key not in ("captcha", "code")}

    @property
    def tracking_code(self) -> str:
        committed = self.kiosk.session.committed
        assert committed is not None
        return committed.tracking_code

    # --- what is done ---

    def do(self, *events: e.Event) -> Visit:
        for event in events:
            self._carry_out(self.kiosk.happen(event))
        return self

    def _carry_out(self, effects: tuple[Effect, ...]) -> None:
        waiting = deque(effects)
        while waiting:
            effect = waiting.popleft()
            if isinstance(effect, EndSession | SoundWarning):
                self.ended += isinstance(effect, EndSession)
                continue
            outcome = self.kiosk.perform(effect)
            if isinstance(effect, CommitRequest):
                self.committed_at = time.monotonic()
                self.dawdle()
            if isinstance(effect, Asked) and outcome is not None:
                waiting.extend(self.kiosk.happen(e.Answered(effect.ticket, outcome)))

    def type(self, **texts: str) -> Visit:
        """Type into fields; `__` in a name stands for a dot."""
        return self.do(*(e.Edited(name.replace("__", "."), text) for name, text in texts.items()))

    def press(self) -> Visit:
        return self.do(e.Submitted())

    def back(self) -> Visit:
        return self.do(e.Back())

    def pick(self, field_id: str, item: str, shown: str = "") -> Visit:
        return self.do(e.Picked(field_id, item, shown))

    def take(self, outcome: str) -> Visit:
        return self.do(self.kiosk.new_way_event(outcome))

    def walk(self, until: str, *, way: str = "register") -> Visit:
        """Go on as a person without trouble would, until a place is reached."""
        for _ in range(40):
            if self.place == until:
                return self
            self.one_step(way)
        raise AssertionError(f"{until} was not reached; the customer stands at {self.place}: {self.words}")

    def one_step(self, way: str = "register") -> Visit:
        """Fill this screen and go on."""
        self.steps.append(self.place)
        match self.place:
            case "attract":
                return self.do(e.Invited())
            case "service":
                return self.do(self.kiosk.new_journey_event("ikco-purchase"))
            case "entry":
                return self.take(way)
            case "menu":
                return self.take("buy")
            case "consent":
                return self.do(e.ConsentDecided(True))
            case place:
                FILL.get(place, lambda visit: visit)(self)
                return self.press()

    def date(self, field_id: str, canonical: str) -> Visit:
        year, month, day = canonical.split("-")
        parts = {"day": day, "month": month, "year": year}
        return self.do(*(e.Edited(f"{field_id}.{part}", persian_digits(text)) for part, text in parts.items()))

    def captcha(self) -> Visit:
        """Type what the picture shows, if one is asked for."""
        captcha = self.kiosk.session.captcha
        if captcha is None:
            return self
        return self.type(captcha=persian_digits(self._phones.captcha_answer(captcha.captcha_id)))

    def message(self) -> str:
        """Wait for a text message that was not read yet and return it; what came before it is read too."""
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            messages = self._phones.messages(self.person.mobile)
            if len(messages) > self._read:
                self._read = len(messages)
                return messages[-1].text
            time.sleep(0.01)
        raise AssertionError("no message came")

    def code(self) -> str:
        found = re.search(r"\d{6}", fold_digits(self.message()))
        assert found is not None
        return persian_digits(found[0])

    def wrong(self, code: str) -> str:
        """Return a code of the same length that is not this one."""
        return ("۱" if code[0] != "۱" else "۲") + code[1:]


def _place(visit: Visit) -> Visit:
    city = visit.kiosk.book.city(visit.person.city)
    assert city is not None
    province = visit.kiosk.book.province(city.province_id)
    assert province is not None
    return visit.pick("province", province.id, province.name).pick("city", city.id, city.name)


def _first(visit: Visit, field_id: str) -> Visit:
    group = next(group for group in visit.screen.groups if group.field_id == field_id)
    return visit.pick(field_id, group.choices[0].id)


FILL: dict[str, Callable[[Visit], Visit]] = {
    "mobile": lambda visit: visit.type(mobile=persian_digits(visit.person.mobile)).captcha(),
    "code": lambda visit: visit.type(code=visit.code()),
    "identity": lambda visit: visit.type(national_code=persian_digits(visit.person.national_code)).date(
        "birth_date", visit.person.birth_date
    ),
    "login": lambda visit: visit.type(
        login__national_code=visit.person.national_code, login__password=visit.password
    ),
    "password": lambda visit: visit.type(password=visit.password, password_repeat=visit.password),
    "profile.1": lambda visit: visit.date("issue_date", visit.person.issue_date).pick("education", "bachelor"),
    "profile.2": _place,
    "profile.3": lambda visit: visit.type(
        address=visit.person.address, postal_code=persian_digits(visit.person.postal_code)
    ),
    "profile.4": lambda visit: visit.type(sheba=persian_digits(visit.person.sheba)),
    "confirmation": lambda visit: visit.type(second_code=visit.code()),
    "programmes": lambda visit: visit.pick("programme", visit.person.programme),
    "vehicle": lambda visit: _first(visit, "vehicle"),
    "vehicle.1": lambda visit: _first(visit, "colour"),
    "dealer": lambda visit: _first(visit, "dealer"),
    "contract": lambda visit: visit.do(e.TermsTicked(True)),
    "final": lambda visit: visit.captcha(),
}
"""What a person fills in at each place."""


def entered(held: Purchase, visit: Visit) -> bool:
    """Assert that central holds exactly what was entered and chosen at the terminal."""
    person, answers = visit.person, visit.kiosk.session.answers
    assert (held.mobile, held.registry.national_code) == (person.mobile, person.national_code)
    assert held.registry.birth_date == person.birth_date
    assert held.profile == person.profile
    choice = held.choice
    assert choice.programme_id == person.programme
    assert (choice.vehicle_id, choice.colour_id) == (answers["vehicle"], answers["colour"])
    assert (choice.option_ids, choice.dealer_id) == ((), answers["dealer"])
    assert held.request_id == visit.kiosk.session.request_id
    assert (held.tracking_code, held.state) == (visit.tracking_code, "registered")
    return True
