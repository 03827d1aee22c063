"""How long a quiet terminal waits, and that nothing of the customer is left afterwards."""

from __future__ import annotations

import pytest

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from tests.kiosk.journeys.stay import Stay

PATIENCE = [
    ("service", 60), ("entry", 60), ("mobile", 90), ("code", 180), ("identity", 90), ("consent", 90), ("profile", 90),
    ("profile.3", 90), ("confirmation", 180), ("review", 90), ("programmes", 90), ("contract", 90), ("final", 90),
    ("done", 30),
]  # fmt: skip


@pytest.mark.parametrize("slow", [False, True])
@pytest.mark.parametrize(("place", "seconds"), PATIENCE)
def test_each_screen_has_its_patience_then_twenty_seconds(place: str, seconds: int, slow: bool) -> None:
    stay = Stay().walk(place)
    if slow:
        stay.do(e.Preferred("more_time", "on"))
        seconds *= 3
    stay.wait(seconds - 0.1)
    assert stay.screen.idle is None
    stay.wait(0.1)
    assert stay.screen.idle and (stay.screen.idle.remaining, stay.screen.idle.can_extend) == (20, True)
    assert stay.effects[-1] == fx.SoundWarning()
    stay.wait(19.5)
    assert stay.screen.idle and stay.screen.idle.remaining == 1
    stay.wait(0.5)
    assert stay.place == "attract"
    assert stay.effects[-1] == fx.EndSession(1)
    assert [effect for effect in stay.effects if isinstance(effect, fx.SoundWarning)] == [fx.SoundWarning()]


def test_the_attract_screen_waits_for_ever() -> None:
    assert Stay().wait(1e9).place == "attract"


def test_every_touch_begins_the_patience_anew() -> None:
    stay = Stay().walk("mobile")
    for event in (e.Touched(), e.Edited("mobile", "0"), e.HelpToggled(True), e.Submitted()):
        stay.wait(80).do(event)
        assert stay.screen.idle is None


def test_behind_the_countdown_nothing_can_be_done_but_staying_or_leaving() -> None:
    stay = Stay().walk("contract").wait(90)
    before = stay.session
    stay.do(e.Touched(), e.TermsTicked(True), e.Submitted(), e.Back(), e.RestartAsked(), e.BellRung())
    assert stay.session == before
    stay.do(e.MoreTime())
    assert stay.screen.idle is None and stay.place == "contract"
    stay.wait(90).do(e.RestartAnswered(True))
    assert stay.place == "attract"


def test_more_time_is_given_ten_times() -> None:
    stay = Stay().walk("profile.3").type(address="خیابان")
    for _ in range(10):
        stay.wait(90).do(e.MoreTime())
    assert stay.session.answers.typed("address") == "خیابان"
    stay.wait(90)
    assert stay.screen.idle and not stay.screen.idle.can_extend
    assert stay.do(e.MoreTime()).wait(20).place == "attract"


@pytest.mark.parametrize(("preference", "minutes"), [("off", 15), ("on", 45)])
def test_a_stay_ends_after_fifteen_minutes_unless_more_time_is_asked(preference: str, minutes: int) -> None:
    stay = Stay().walk("mobile").do(e.Preferred("more_time", preference))
    for _ in range(minutes - 1):
        stay.wait(60).do(e.Touched())
    assert stay.screen.idle is None
    stay.wait(60)
    assert stay.screen.idle is not None
    stay.do(e.MoreTime()).wait(60).do(e.Touched())
    assert stay.screen.idle is None


def test_waking_from_sleep_veils_first() -> None:
    stay = Stay().walk("review").wait(100_000)
    assert stay.screen.idle and stay.screen.idle.remaining == 20


def test_a_stay_does_not_end_while_its_request_is_being_written() -> None:
    stay = Stay().walk("final")
    stay.central.down = True
    stay.do(e.CaptchaRefreshed())
    stay.answers = False
    stay.press().wait(90).wait(20)
    assert stay.place == "final"
    assert stay.settle().place == "done"
    assert stay.wait(1).place == "attract"
