"""Double taps and answers that nobody waits for."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal
from kiosk.journeys import events as e
from kiosk.journeys.outcomes import CodeSent, ConsentDenied, IdentityVerified, NotCommitted, SignedIn
from tests import factories
from tests.kiosk.journeys.stay import Stay


@pytest.mark.parametrize(
    ("place", "event"),
    [
        ("mobile", e.Submitted()),
        ("code", e.Submitted()),
        ("identity", e.Submitted()),
        ("consent", e.ConsentDecided(True)),
        ("profile.4", e.Submitted()),
        ("confirmation", e.Submitted()),
        ("final", e.Submitted()),
    ],
)
def test_a_double_tap_asks_once(place: str, event: e.Event) -> None:
    stay = Stay().walk(place)
    stay.fill()
    stay.answers = False
    asked = len(stay.effects)
    stay.do(event, event, event)
    assert len(stay.effects) == asked + 1
    assert stay.screen.busy_for == 0.0 and not stay.screen.primary_enabled
    assert stay.settle().place != place


def test_an_answer_after_going_back_changes_nothing() -> None:
    stay = Stay().walk("identity")
    stay.fill()
    stay.answers = False
    stay.press()
    [verify] = stay.open
    stay.back()
    assert stay.place == "mobile"
    before = stay.session
    stay.answer(verify, IdentityVerified())
    assert stay.session == before


def test_an_answer_to_the_last_customer_never_reaches_the_next() -> None:
    stay = Stay().walk("mobile")
    stay.fill()
    stay.answers = False
    stay.press()
    [late] = stay.open
    stay.do(e.RestartAsked(), e.RestartAnswered(True))
    stay.open.clear()
    stay.answers = True
    stay.walk("mobile")
    stay.fill()
    stay.answers = False
    stay.press()
    before = stay.session
    stay.answer(late, CodeSent("challenge-of-another", 300.0, 60.0, 6))
    assert stay.session == before


def test_an_answer_of_another_kind_changes_nothing() -> None:
    stay = Stay().walk("code")
    stay.fill()
    stay.answers = False
    stay.press()
    [check] = stay.open
    before = stay.session
    for outcome in (IdentityVerified(), NotCommitted(Refusal("store.full")), factories.consent_text()):
        stay.answer(check, outcome)
        assert stay.session == before


@pytest.mark.row("EM-18", "EM-19")
@pytest.mark.parametrize("granted", [True, False])
def test_an_answer_to_the_other_decision_changes_nothing(granted: bool) -> None:
    stay = Stay().walk("consent")
    stay.answers = False
    stay.do(e.ConsentDecided(granted))
    [recorded] = stay.open
    before = stay.session
    stay.answer(recorded, ConsentDenied() if granted else SignedIn(factories.known_customer()))
    assert stay.session == before
