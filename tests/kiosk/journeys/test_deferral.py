"""Finishing on one's own phone: offered where the provider cannot answer and a link can be sent, never else."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.journeys.parsing import DefinitionError, parse_journey
from kiosk.journeys.session import SERVICE
from kiosk.resources import journey_documents
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.happenings import MAKERS
from tests.kiosk.journeys.stay import Stay

DOWN = Rejected(Refusal("identity.provider_down", {"deferrable": 1}))
NO_LINK = Rejected(Refusal("identity.provider_down"))
WAY = "sign_in register"


def refused(*answers: out.Outcome, maker: str = "ikco", counter: bool = False) -> Stay:
    """Somebody at the identity screen whose claims got these answers."""
    central = fakes.FakeCentral()
    central.plan(fx.VerifyIdentity, *answers)
    stay = Stay(central, maker, counter=counter).walk("identity", way=WAY)
    while not stay.notice:
        stay.one_step(WAY)
    return stay


def ways(stay: Stay) -> list[str]:
    return [way.id for way in stay.screen.ways]


@pytest.mark.parametrize("counter", [False, True])
@pytest.mark.parametrize("maker", MAKERS)
def test_a_provider_that_is_down_opens_the_way_to_ones_own_phone(maker: str, counter: bool) -> None:
    stay = Stay(fakes.FakeCentral(), maker, counter=counter).walk("identity", way=WAY)
    assert ways(stay) == []
    assert stay.take("defer").place == "identity"

    stay = refused(DOWN, maker=maker, counter=counter)
    assert (stay.notice, ways(stay)) == ("identity.deferrable", ["defer"])
    assert stay.take("defer").place == "deferred"
    assert stay.asked(fx.DeferVerification) == [fx.DeferVerification(stay.session.tickets, "challenge-1")]


def test_the_customer_reads_where_the_link_went_and_nothing_of_them_stays() -> None:
    stay = refused(DOWN).take("defer")
    screen, session = stay.screen, stay.session
    assert screen.kind == "stopped" and screen.help is not None
    said = catalogue().text(screen.help.id, **screen.help.values)
    assert "۰۹۱۲***۴۵۶۷" in said and "اردیبهشت" in said
    assert (session.customer, session.challenge, session.verified, dict(session.answers)) == (None, None, False, {})
    assert factories.MOBILE not in repr(session)
    assert stay.press().place == "deferred"
    assert stay.back().place == SERVICE


def test_the_way_to_end_leaves_the_terminal_to_the_next_customer() -> None:
    stay = refused(DOWN).take("defer")
    assert ways(stay) == ["end"]
    number = stay.session.number
    assert (stay.take("end").place, stay.session.number) == ("attract", number + 1)
    assert isinstance(stay.effects[-1], fx.EndSession)


def test_whoever_starts_again_after_a_link_proves_their_mobile_anew() -> None:
    stay = refused(DOWN).take("defer").back().walk("mobile")
    assert stay.session.challenge is None
    assert stay.walk("identity").session.deferred is None
    assert ways(stay) == []


def test_where_no_link_can_be_sent_none_is_offered() -> None:
    stay = refused(NO_LINK)
    assert (stay.notice, ways(stay)) == ("identity.provider_down", [])


def test_the_way_closes_as_soon_as_the_provider_answers() -> None:
    stay = refused(DOWN, Rejected(Refusal("identity.not_matched"), "birth_date"))
    stay.press()
    assert (stay.refusal("birth_date"), ways(stay)) == ("identity.not_matched", [])
    assert stay.press().place == "consent"


def test_a_link_that_could_not_be_asked_for_may_be_asked_for_again() -> None:
    stay = refused(DOWN)
    stay.central.plan(fx.DeferVerification, Offline("unreachable"), Rejected(Refusal("deferral.limit")))
    assert (stay.take("defer").notice, ways(stay)) == ("offline.way", ["defer", "offline"])
    assert (stay.take("defer").notice, stay.place) == ("deferral.limit", "identity")
    assert stay.take("defer").place == "deferred"


def test_a_second_press_and_a_late_answer_change_nothing() -> None:
    stay = refused(DOWN)
    stay.answers = False
    stay.take("defer").take("defer").press()
    [effect] = stay.open
    assert isinstance(effect, fx.DeferVerification)
    stay.back()
    before = stay.session
    stay.answer(effect, out.Deferred(factories.NOON))
    assert stay.session == before


def test_only_the_answer_to_its_own_question_defers() -> None:
    stay = Stay().walk("identity")
    stay.answers = False
    stay.fill().press()
    [effect] = stay.open
    before = stay.session
    stay.answer(effect, out.Deferred(factories.NOON))
    assert stay.session == before


def test_ways_that_end_or_defer_stand_where_they_mean_something() -> None:
    journey = journey_documents()["ikco.toml"]

    def moved(step_id: str, outcome: str, **next_steps: str) -> None:
        steps = [dict(step) for step in journey["step"]]
        step = next(step for step in steps if step["id"] == step_id)
        step["way"] = [*step.get("way", []), {"outcome": outcome, "label": "account.defer"}]
        step["next"] = {**step.get("next", {}), **next_steps}
        parse_journey({**journey, "step": steps}, "ikco.toml")

    with pytest.raises(DefinitionError, match="step 'login': way 'defer' belongs to a step of kind 'identity'"):
        moved("login", "defer", defer="deferred")
    with pytest.raises(DefinitionError, match="step 'menu': way 'end' belongs to a step of kind 'stopped'"):
        moved("menu", "end")
    steps = [dict(step) for step in journey["step"]]
    identity = next(step for step in steps if step["id"] == "identity")
    identity["next"] = {**identity["next"], "defer": "profile"}
    with pytest.raises(DefinitionError, match="outcome 'defer' must lead to a step of kind 'stopped'"):
        parse_journey({**journey, "step": steps}, "ikco.toml")
