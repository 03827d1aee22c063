"""Whatever happens in whatever order: no exception, no lost answer, no request that the customer did not confirm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from hypothesis import event as note
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.advance import abandon, advance
from kiosk.journeys.session import Session, fresh_session
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import SINGLE_USE, WAY, Stay

WAYS = ("register", "login", "password")
FIELDS = sorted(
    {
        name
        for step in factories.ikco().steps.values()
        for page in step.pages
        for each in page.fields
        for name in (each.id, f"{each.id}.day", f"{each.id}.month", f"{each.id}.year", f"{each.id}.typed")
    }
    | {"programme", "vehicle", "colour", "options", "dealer", "journey", ""}
)
ROWS = sorted({*FIELDS, "total", "vat", "name"})
ITEMS = ["ikco-405", "ikco-406", "tara", "dena", "white", "black", "camera", "d1", "d2", "p08", "p08c0101", "bachelor"]
LONG = ["آ" * 100_000, "0" * 100_000]
ODD = ["", " ", "۱۲۳", "٠٩", "\u202e\u2066۱۲\u2069", "👩‍👩‍👧‍👦" * 9, "\u200c", "é" * 3, "'--", *LONG]
CANARIES = ["۰۹۱۲ ۱۲۳ ۴۵۶۷", factories.MOBILE, *factories.REGISTRY.values(), *factories.PROFILE.values()]
PERSONAL = [value for value in CANARIES if len(value) > 8 and value not in ITEMS]

FAILURES: list[out.Outcome] = [
    Offline("unreachable"),
    Offline("nonsense", 3.0),
    Throttled(Refusal("code.locked", {"minutes": 30}), 1800.0),
    Unauthorised(Refusal("customer.token")),
    Unauthorised(Refusal("device.token")),
    *(
        Rejected(Refusal(code), name)
        for code in ("captcha.wrong", "code.wrong", "identity.mobile_mismatch", "consent.outdated", "programme.closed",
                     "contract.outdated", "sheba.locked", "profile.not_confirmed", "")
        for name in ("", "captcha_answer", "code", "mobile", "password", "sheba", "city_id", "first_name")
    ),
]  # fmt: skip
OUTCOMES: list[out.Outcome] = [
    out.CaptchaReady("picture", b"\x89PNG", 300.0),
    out.CodeSent("challenge-9", 300.0, 60.0, 6),
    out.PersonNew(),
    out.SignedIn(factories.customer()),
    out.SignedIn(factories.known_customer()),
    out.SignedIn(factories.known_customer(customer_id="c-2", registry={}, consented=False, profile={})),
    out.SignedIn(factories.known_customer(customer_id="c-3", registry={})),
    out.IdentityVerified(),
    out.ConsentDenied(),
    factories.consent_text(version="3"),
    out.PasswordSaved(),
    out.ProfileSaved(factories.known_customer(), None),
    out.ProfileSaved(factories.customer(profile=factories.PROFILE), None),
    out.ProfileSaved(factories.customer(profile=factories.PROFILE), out.CodeSent("second-9", 300.0, 60.0, 6)),
    out.Offers((), ()),
    factories.offers(),
    factories.offers(programmes=(factories.programme(vehicles=()),)),
    out.Checked(),
    out.Committed(fakes.TRACKING_CODE, factories.NOON, "https://example.ir/t/1"),
    out.NotCommitted(Refusal("store.full")),
    out.Printed("failed"),
]

outcomes = st.one_of(st.sampled_from(OUTCOMES), st.sampled_from(OUTCOMES), st.sampled_from(FAILURES))
texts = st.one_of(st.sampled_from([*ODD, *CANARIES, fakes.CAPTCHA, fakes.CODE]), st.text(max_size=40))
names = st.one_of(st.sampled_from(FIELDS), st.text(max_size=8))

EVENTS: dict[type[e.Event], st.SearchStrategy[e.Event]] = {
    e.Touched: st.just(e.Touched()),
    e.Ticked: st.just(e.Ticked()),
    e.Invited: st.just(e.Invited()),
    e.JourneyChosen: st.just(e.JourneyChosen(factories.ikco(), "request-2", "event-2")),
    e.Edited: st.builds(e.Edited, names, texts),
    e.Picked: st.builds(e.Picked, names, st.one_of(st.sampled_from(ITEMS), texts), texts),
    e.Left: st.builds(e.Left, names),
    e.Submitted: st.just(e.Submitted()),
    e.WayTaken: st.builds(e.WayTaken, st.sampled_from([*WAYS, "change_mobile", "leave", "", "accepted"])),
    e.ConsentDecided: st.builds(e.ConsentDecided, st.booleans()),
    e.TermsTicked: st.builds(e.TermsTicked, st.booleans()),
    e.EditAsked: st.builds(e.EditAsked, st.sampled_from(ROWS)),
    e.Back: st.just(e.Back()),
    e.RestartAsked: st.just(e.RestartAsked()),
    e.RestartAnswered: st.builds(e.RestartAnswered, st.booleans()),
    e.Finished: st.just(e.Finished()),
    e.CaptchaRefreshed: st.just(e.CaptchaRefreshed()),
    e.ResendAsked: st.just(e.ResendAsked()),
    e.MoreTime: st.just(e.MoreTime()),
    e.HelpToggled: st.builds(e.HelpToggled, st.booleans()),
    e.BellRung: st.just(e.BellRung()),
    e.ReceiptAsked: st.just(e.ReceiptAsked()),
    e.Preferred: st.builds(e.Preferred, st.sampled_from(["language", "more_time", "volume"]), texts),
    e.Answered: st.builds(e.Answered, st.integers(-1, 60), outcomes),
    e.Delivered: st.builds(e.Delivered, st.sampled_from([fakes.TRACKING_CODE, ""])),
}


@dataclass(frozen=True)
class Answer:
    """The oldest open effect is answered: `outcome`, or what the fake outside says where it is None."""

    outcome: out.Outcome | None


@dataclass(frozen=True)
class Fill:
    """The customer fills the screen in view rightly."""


@dataclass(frozen=True)
class Press:
    """Everything asked is answered and the primary button is pressed, whatever the screen holds."""


@dataclass(frozen=True)
class Step:
    """Everything asked is answered, the customer fills the screen rightly and goes on; that answer is still to come."""


Move = e.Event | Answer | Fill | Press | Step
moves: st.SearchStrategy[list[tuple[float, Move]]] = st.lists(
    st.tuples(
        st.sampled_from([0.0, 0.0, 0.0, 0.1, 1.0, 31.0, 61.0, 200.0, 1000.0]),
        st.one_of(
            st.just(Step()),
            st.just(Press()),
            st.just(Fill()),
            st.builds(Answer, st.none()),
            st.builds(Answer, outcomes),
            st.one_of(*EVENTS.values()),
        ),
    ),
    max_size=30,
)


@cache
def length(person: bool, way: str) -> int:
    """How many screens the plain way has."""
    stay, steps = beginning(person), 0
    while stay.place != "done":
        stay.one_step(way)
        steps += 1
    return steps


def beginning(person: bool) -> Stay:
    return Stay(fakes.FakeCentral(factories.known_customer() if person else None))


@dataclass
class Witness:
    """Looks on from outside and remembers by itself what the customer proved, accepted and pressed in this stay."""

    signed_in: list[out.Customer] = field(default_factory=list)
    terms: set[tuple[str, str]] = field(default_factory=set)
    pressed: set[Any] = field(default_factory=set)

    def before(self, session: Session, event: e.Event, now: e.Now) -> None:
        if (
            isinstance(event, e.Answered)
            and isinstance(event.outcome, out.SignedIn | out.ProfileSaved)
            and any(waiting.ticket == event.ticket for waiting in session.pending)
        ):
            self.signed_in.append(event.outcome.customer)
        if isinstance(event, e.Submitted) and session.step is not None:
            if session.step.kind == "contract" and session.terms_ticked and session.programme is not None:
                self.terms.add((session.programme.id, session.programme.contract.version))
            if session.step.kind == "final":
                self.pressed.add(now.wall)

    def saw(self, session: Session, commit: fx.CommitRequest) -> None:
        """A request is only ever written for somebody verified and confirmed, on accepted terms, by the last button."""
        known = [one for one in self.signed_in if one.customer_id == commit.customer_id and one.token]
        assert known and known[-1].consented and known[-1].confirmed
        assert session.verified
        assert commit.national_code == known[-1].registry["national_code"]
        assert (commit.choice.programme_id, commit.contract_version) in self.terms
        assert commit.confirmed_at in self.pressed


class Watched(Stay):
    """A stay that holds every promise to account after every event."""

    def __init__(self, stay: Stay) -> None:
        self.__dict__.update(stay.__dict__)
        self.witness = Witness()
        self.answers = False

    def do(self, *events: e.Event) -> Stay:
        for one in events:
            self.happen(one)
        return self

    def answer(self, effect: fx.Asked, outcome: out.Outcome) -> Stay:
        self.happen(e.Answered(effect.ticket, outcome))
        return self

    def happen(self, event: e.Event) -> None:
        before = self.session
        self.witness.before(before, event, self.now)
        self.session, effects = advance(before, event, self.now)
        self.open += [effect for effect in effects if isinstance(effect, fx.Asked)]
        self.look(before, event, effects)

    def look(self, before: Session, event: e.Event, effects: tuple[fx.Effect, ...]) -> None:
        after = self.session
        commits = [effect for effect in effects if isinstance(effect, fx.CommitRequest)]
        for commit in commits:
            self.witness.saw(after, commit)
        assert sum(isinstance(one.effect, fx.CommitRequest) for one in after.pending) <= 1
        if after.committed != before.committed and after.number == before.number:
            assert isinstance(event, e.Answered) and isinstance(event.outcome, out.Committed)
            waited = {one.ticket: one.effect for one in before.pending}
            assert isinstance(waited[event.ticket], fx.CommitRequest)
        if isinstance(event, e.Answered) and all(one.ticket != event.ticket for one in before.pending):
            assert (after, effects) == (before, ())
        if isinstance(event, e.Back) and after.number == before.number:
            kept = {key: text for key, text in before.answers.items() if text and key not in SINGLE_USE}
            assert kept.items() <= after.answers.items()
        if any(isinstance(effect, fx.EndSession) for effect in effects):
            assert after == fresh_session(before.number + 1, before.tickets, self.seconds)
            assert not (isinstance(event, e.Back) and any(before.answers.values()))
            self.witness = Witness()
        assert all(one.ticket <= after.tickets for one in after.pending)
        screen = self.screen
        shown = repr((replace(after, journey=None), effects, screen))
        assert unreadable(screen) == []
        assert [secret for secret in PERSONAL if secret in shown] == []


def play(stay: Watched, given_moves: list[tuple[float, Move]], way: str) -> Iterator[str]:
    for seconds, move in given_moves:
        stay.seconds += seconds
        stay.central.clock = stay.wall
        match move:
            case Answer(outcome):
                if stay.open:
                    effect = stay.open.pop(0)
                    stay.answer(effect, outcome or stay.central.answer(effect))
            case Fill():
                stay.fill()
            case Press():
                stay.settle().press()
            case Step():
                stay.settle().one_step(way)
            case _:
                stay.do(move)
        yield stay.place


@given(st.data(), st.booleans(), st.sampled_from(WAYS), moves)
def test_no_sequence_of_events_breaks_a_promise(
    data: st.DataObject, person: bool, way: str, given_moves: list[tuple[float, Move]]
) -> None:
    person = person or way == "login"
    stay = Watched(beginning(person))
    hasty = data.draw(st.one_of(st.sets(st.sampled_from(WAY)), st.just(set(WAY))), label="left before it was filled")
    whole = length(person, way)
    screens = st.one_of(st.integers(0, whole), st.integers(whole - 2, whole))
    for _ in range(data.draw(screens, label="screens in order")):
        stay.settle()
        if stay.place in hasty:
            stay.press().settle()
        stay.one_step(way)
    places = list(play(stay, given_moves, way))
    note(f"ends at {stay.place}")
    note(f"commits: {'done' in places}")
    session, effects = abandon(stay.session, stay.now)
    assert session == fresh_session(stay.session.number + 1, stay.session.tickets, stay.seconds)
    assert effects == (fx.EndSession(stay.session.number),)


@given(moves)
def test_a_stay_from_the_first_touch_keeps_every_promise(given_moves: list[tuple[float, Move]]) -> None:
    list(play(Watched(beginning(False)), given_moves, "register"))


def test_the_generators_know_every_event_and_every_refusal_can_be_read() -> None:
    assert set(EVENTS) == set(e.Event.__args__)
    assert all(catalogue().refusal(one.refusal) for one in FAILURES if isinstance(one, Rejected))
