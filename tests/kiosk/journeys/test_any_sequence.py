"""Whatever happens in whatever order: no exception, no lost answer, no request that the customer did not confirm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest
from hypothesis import event as note
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.advance import abandon, advance
from kiosk.journeys.kinds import COLLECTING
from kiosk.journeys.session import ATTRACT, Session, fresh_session
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.happenings import EVENTS, FAILURES, PERSONAL, outcomes
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import SINGLE_USE, Stay, somebody
from tests.kiosk.journeys.witness import COMMANDS, Witness

WALKS = {
    "ikco": ["register", "login", "password", "login requests cancel reorder", "login requests withdraw",
             "login requests change", "login requests complete_file", "login recover recover", "login change_mobile",
             "login password", "login mobile", "login consents", "login account"],
    "saipa": ["sign_in register", "sign_in", "sign_in register recover", "follow cancel reorder", "follow withdraw",
              "sign_in requests change", "sign_in recover", "sign_in password", "sign_in consents"],
    "bahman": ["sign_in register", "sign_in", "follow cancel reorder", "follow withdraw", "sign_in recover",
               "sign_in mobile", "sign_in account"],
    "emta": ["register", "login", "edit", "login otp password", "login change_mobile", "login consents"],
}  # fmt: skip
"""What customers come for, as the ways they take wherever these are offered."""

WRITTEN = (fx.CommitRequest, fx.CollectRequest)
"""What the terminal writes down for good."""

DOWN = Rejected(Refusal("identity.provider_down", {"deferrable": 1}))


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


@dataclass(frozen=True)
class Reach:
    """The line to central is cut, or it is there again."""

    down: bool


Move = e.Event | Answer | Fill | Press | Step | Reach
moves: st.SearchStrategy[list[tuple[float, Move]]] = st.lists(
    st.tuples(
        st.sampled_from([0.0, 0.0, 0.0, 0.1, 1.0, 31.0, 61.0, 200.0, 1000.0]),
        st.one_of(
            st.just(Step()),
            st.just(Press()),
            st.just(Fill()),
            st.builds(Answer, st.none()),
            st.builds(Answer, outcomes),
            st.builds(Reach, st.booleans()),
            st.one_of(*EVENTS.values()),
        ),
    ),
    max_size=30,
)


@cache
def length(maker: str, person: bool, way: str) -> int:
    """How many screens the plain way has before it ends or comes round to one that was passed."""
    stay, passed = beginning(maker, person), set[str]()
    while stay.place not in passed and stay.session.committed is None:
        passed.add(stay.place)
        stay.one_step(way)
    return len(passed)


def beginning(maker: str, person: bool, *, counter: bool = False) -> Stay:
    orders = (factories.order(actions=("cancel", "withdraw", "change", "complete_file")),)
    known = replace(somebody(maker), awaiting=(factories.awaiting(), factories.awaiting_other())) if person else None
    return Stay(fakes.FakeCentral(known, orders=orders), maker, counter=counter)


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
        written = [effect for effect in effects if isinstance(effect, fx.CollectRequest)]
        for collect in written:
            self.witness.saw_written_down(after, collect)
        assert not (commits and after.collecting)
        if after.collecting:
            assert (after.customer, after.challenge, after.verified) == (None, None, False)
            assert after.step is not None and after.step.kind in COLLECTING
            assert before.collecting or (isinstance(event, e.WayTaken) and self.witness.away)
            assert all(isinstance(effect, fakes.LOCAL) for effect in effects if isinstance(effect, fx.Asked))
        for command in (effect for effect in effects if type(effect) in COMMANDS):
            self.witness.saw_command(before, event, command)
        for decision in (effect for effect in effects if isinstance(effect, fx.DecideAwaiting)):
            self.witness.saw_decision(before, event, decision)
        assert sum(isinstance(one.effect, WRITTEN) for one in after.pending) <= 1
        if after.committed != before.committed and after.number == before.number:
            assert isinstance(event, e.Answered) and isinstance(event.outcome, out.Committed)
            waited = {one.ticket: one.effect for one in before.pending}
            assert isinstance(waited[event.ticket], WRITTEN)
        if after.deferred is not None:
            assert (after.customer, after.challenge, after.verified) == (None, None, False)
            assert not any(after.answers.values()) or before.deferred is not None
        if isinstance(event, e.Answered) and all(one.ticket != event.ticket for one in before.pending):
            assert (after, effects) == (before, ())
        if isinstance(event, e.Back) and after.number == before.number and before.place.step != ATTRACT:
            kept = {key: text for key, text in before.answers.items() if text and key not in SINGLE_USE}
            assert kept.items() <= after.answers.items()
        if any(isinstance(effect, fx.EndSession) for effect in effects):
            assert after == fresh_session(before.number + 1, before.tickets, self.seconds, counter=before.counter)
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
            case Reach(down):
                stay.central.down = down
            case _:
                stay.do(move)
        yield stay.place


@pytest.mark.parametrize(("maker", "way"), [(maker, way) for maker, ways in WALKS.items() for way in ways])
def test_every_way_through_keeps_every_promise(maker: str, way: str) -> None:
    person = "register" not in way.split()
    counter = len(way) % 2 == 0
    stay = Watched(beginning(maker, person, counter=counter))
    for _ in range(length(maker, person, way)):
        stay.settle().press().settle()
        stay.one_step(way)
    stay.settle()


@settings(max_examples=60)
@given(st.data(), st.sampled_from(sorted(WALKS)), st.booleans(), st.booleans(), moves)
def test_no_sequence_of_events_breaks_a_promise(
    data: st.DataObject, maker: str, person: bool, counter: bool, given_moves: list[tuple[float, Move]]
) -> None:
    way = data.draw(st.sampled_from(WALKS[maker]), label="what for")
    person = person or "register" not in way.split()
    stay = Watched(beginning(maker, person, counter=counter))
    whole = length(maker, person, way)
    hasty = data.draw(st.one_of(st.just(False), st.booleans()), label="presses before filling")
    screens = st.one_of(st.integers(0, whole), st.integers(max(0, whole - 3), whole))
    for _ in range(data.draw(screens, label="screens in order")):
        stay.settle()
        if hasty:
            stay.press().settle()
        stay.one_step(way)
    places = list(play(stay, given_moves, way))
    note(f"ends at {stay.place}")
    note(f"commits: {'done' in places}")
    session, effects = abandon(stay.session, stay.now)
    assert session == fresh_session(stay.session.number + 1, stay.session.tickets, stay.seconds, counter=counter)
    assert effects == (fx.EndSession(stay.session.number),)


@settings(max_examples=30)
@given(moves)
def test_a_stay_from_the_first_touch_keeps_every_promise(given_moves: list[tuple[float, Move]]) -> None:
    list(play(Watched(beginning("saipa", False)), given_moves, "sign_in register"))


@settings(max_examples=40)
@given(st.sampled_from(sorted(WALKS)), st.booleans(), moves)
def test_somebody_deferred_submits_nothing_before_they_come_back_verified(
    maker: str, counter: bool, given_moves: list[tuple[float, Move]]
) -> None:
    stay = Watched(beginning(maker, False, counter=counter))
    stay.central.plan(fx.VerifyIdentity, DOWN)
    for _ in range(20):
        if "defer" not in [way.id for way in stay.settle().screen.ways]:
            stay.one_step("sign_in register")
    stay.take("defer").settle()
    assert stay.place == "deferred"
    places = list(play(stay, given_moves, "sign_in register"))
    note(f"commits: {'done' in places}")


def test_the_generators_know_every_event_and_every_refusal_can_be_read() -> None:
    assert set(EVENTS) == set(e.Event.__args__)
    assert all(catalogue().refusal(one.refusal) for one in FAILURES if isinstance(one, Rejected))
