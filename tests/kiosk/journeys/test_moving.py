"""Back, edit, start over, help and the clerk's bell, at every screen."""

from __future__ import annotations

import pytest

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys.outcomes import Checked
from kiosk.journeys.session import Place
from tests import factories, fakes
from tests.kiosk.journeys.stay import SINGLE_USE, WAY, Stay

INSIDE = WAY[2:-1]


@pytest.mark.parametrize("place", INSIDE)
def test_back_keeps_every_answer_and_the_way_on_is_open_again(place: str) -> None:
    stay = Stay().walk(place)
    stay.fill()
    kept = {key: value for key, value in stay.session.answers.items() if key not in SINGLE_USE}
    stay.back()
    assert stay.place != place
    assert kept.items() <= stay.session.answers.items()
    assert stay.walk("done").place == "done"


def test_back_goes_the_whole_way_to_the_services_past_what_cannot_be_asked_twice() -> None:
    stay = Stay().walk("final")
    places = []
    while stay.place != "service":
        places.append(stay.back().place)
    assert places == [
        "contract", "dealer", "vehicle.2", "vehicle.1", "vehicle", "programmes", "review", "profile.4", "profile.3",
        "profile.2", "profile.1", "profile", "consent", "identity", "mobile", "entry", "service",
    ]  # fmt: skip


def test_a_verified_identity_is_shown_locked_after_going_back() -> None:
    stay = Stay().walk("profile").back().back()
    assert stay.place == "identity"
    assert all(field.locked for field in stay.screen.fields)
    stay.type(national_code="0012345678")
    assert stay.session.answers.typed("national_code") == "۰۰۰۱۲۳۴۵۶۰"
    assert stay.press().place == "consent"
    assert len(stay.asked(fx.VerifyIdentity)) == 1


def test_an_accepted_code_is_not_asked_again() -> None:
    stay = Stay().walk("identity")
    assert stay.session.answers.typed("code") == ""
    assert stay.back().place == "mobile"


def test_back_from_the_services_asks_before_something_typed_is_lost() -> None:
    stay = Stay().walk("mobile").type(mobile="0912").back().back()
    assert stay.place == "service"
    stay.back()
    assert (stay.place, stay.screen.restart_asked) == ("service", True)
    assert stay.session.answers.typed("mobile") == "0912"
    stay.back()
    assert not stay.screen.restart_asked
    assert Stay().walk("service").back().place == "attract"


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("issue_date", "profile.1"),
        ("education", "profile.1"),
        ("city", "profile.2"),
        ("address", "profile.3"),
        ("postal_code", "profile.3"),
    ],
)
@pytest.mark.row("IK-13")
def test_an_edit_from_the_review_returns_to_the_review(row: str, place: str) -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("review").edit(row)
    assert stay.place == place
    assert stay.press().place == "review"
    assert stay.edit(row).back().place == "review"
    assert stay.walk("done").place == "done"


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("programme", "programmes"),
        ("vehicle", "vehicle"),
        ("colour", "vehicle.1"),
        ("options", "vehicle.2"),
        ("dealer", "dealer"),
    ],
)
def test_an_edit_from_the_last_screen_returns_there(row: str, place: str) -> None:
    stay = Stay().walk("final").edit(row)
    assert stay.place == place
    assert stay.press().place == "final"
    assert stay.edit(row).back().place == "final"
    assert stay.one_step().place == "done"


def test_another_vehicle_chosen_at_the_end_needs_its_colour_only() -> None:
    stay = Stay().walk("final").edit("vehicle").pick("vehicle", "dena").press()
    assert stay.place == "vehicle.1"
    assert stay.pick("colour", "black").press().place == "final"


def test_another_programme_chosen_at_the_end_needs_its_vehicle_and_contract() -> None:
    stay = Stay().walk("final").edit("programme").pick("programme", "ikco-406").press()
    assert stay.place == "vehicle"
    assert stay.walk("contract").screen.document is not None
    assert not stay.session.terms_ticked
    assert stay.walk("done").place == "done"


def test_a_choice_left_halfway_never_comes_to_the_last_screen() -> None:
    stay = Stay().walk("final").edit("programme").pick("programme", "ikco-406").back()
    assert stay.place == "dealer"
    stay.press()
    assert stay.place == "contract"
    stay.do(e.TermsTicked(True)).press()
    assert (stay.place, stay.notice) == ("vehicle", "choice.empty")


def test_rows_that_cannot_change_lead_nowhere() -> None:
    stay = Stay().walk("final")
    for row in ("national_code", "total", "captcha", "mobile", "nothing"):
        assert stay.edit(row).place == "final"


def test_unticking_takes_the_acceptance_back() -> None:
    stay = Stay().walk("final").back().do(e.TermsTicked(False))
    assert stay.session.terms is None
    assert stay.press().notice == "terms.not_accepted"


def test_starting_over_asks_first_and_then_drops_everything() -> None:
    stay = Stay().walk("vehicle")
    before = stay.session
    stay.do(e.RestartAsked())
    assert stay.screen.restart_asked
    stay.do(e.RestartAnswered(False))
    assert stay.session.answers == before.answers and stay.place == "vehicle"
    stay.do(e.RestartAnswered(True))
    assert stay.place == "vehicle"
    stay.do(e.RestartAsked(), e.RestartAnswered(True))
    assert (stay.place, stay.session.customer, dict(stay.session.answers)) == ("attract", None, {})
    assert stay.effects[-1] == fx.EndSession(1)


def test_a_request_being_written_is_not_left() -> None:
    stay = Stay().walk("final")
    stay.fill()
    stay.answers = False
    stay.press()
    check = stay.open.pop()
    stay.answer(check, Checked())
    assert stay.session.committing
    for event in (e.Back(), e.RestartAsked(), e.EditAsked("dealer"), e.Submitted(), e.CaptchaRefreshed()):
        stay.do(event)
        assert stay.session.committing and stay.place == "final"
    assert stay.settle().place == "done"


@pytest.mark.parametrize("place", WAY[1:])
def test_help_and_the_bell_work_at_every_screen(place: str) -> None:
    stay = Stay().walk(place).do(e.HelpToggled(True), e.BellRung(), e.BellRung())
    assert stay.screen.help_open and stay.screen.bell
    assert [effect for effect in stay.effects if isinstance(effect, fx.RingBell)] == [fx.RingBell(place.split(".")[0])]
    if place != "done":
        assert not stay.back().screen.help_open
        assert stay.place == place


def test_preferences_go_with_the_customer() -> None:
    stay = Stay().walk("entry").do(e.Preferred("large_text", "on"), e.Preferred("language", "en"))
    stay.do(e.Preferred("language", "xx"), e.Preferred("volume", "on"))  # type: ignore[arg-type]
    assert stay.session.preferences.large_text and stay.session.preferences.language == "en"
    stay.do(e.RestartAsked())
    assert not stay.session.preferences.large_text and stay.session.preferences.language == "fa"


def test_somebody_else_who_signs_in_finds_nothing_of_who_came_before() -> None:
    stay = Stay().walk("profile.4").type(sheba="IR76 0170 0000 0000 0000 0000 01")
    while stay.place != "mobile":
        stay.back()
    stay.central.person = factories.customer(customer_id="c-2")
    stay.walk("profile.1")
    assert stay.screen.fields[0].parts == ("", "", "")
    assert stay.session.answers.typed("sheba") == "" and stay.session.answers.typed("address") == ""


def test_the_same_person_signing_in_again_finds_everything_typed() -> None:
    stay = Stay().walk("profile.4").type(sheba="IR76 0170")
    while stay.place != "mobile":
        stay.back()
    stay.walk("profile.1")
    assert stay.session.answers.typed("sheba") == "IR76 0170"
    assert stay.screen.fields[0].parts == ("1", "2", "1388")


def test_the_trail_does_not_run_in_circles() -> None:
    stay = Stay(fakes.FakeCentral(owner=False)).walk("mobile")
    for _ in range(5):
        stay.one_step().one_step().one_step().take("change_mobile")
    assert stay.session.trail == (Place("service"), Place("entry"))
