"""What was asked for offline is shown to its customer once they are signed in; they decide, and go on as they would."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.awaiting import AwaitingRequest
from kiosk.domain.errors import Offline, Refusal, Rejected, Unauthorised
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import Stay, somebody

FIRST, SECOND = factories.awaiting(), factories.awaiting(tracking_code="000200000227", vehicle_title="دنا")
OTHER = factories.awaiting_other()


def newcomer(*awaiting: AwaitingRequest, maker: str = "ikco", counter: bool = False) -> Stay:
    stay = Stay(maker=maker, counter=counter)
    consented = maker != "bahman"
    awaited = factories.customer(awaiting=awaiting or (FIRST,), consent_version="2" if consented else "")
    stay.central.plan(fx.RecordConsent, out.SignedIn(awaited))
    stay.central.plan(fx.VerifyIdentity, out.IdentityVerified(None if consented else awaited))
    return stay


def known(*awaiting: AwaitingRequest, maker: str = "ikco") -> Stay:
    return Stay(fakes.FakeCentral(replace(somebody(maker), awaiting=awaiting or (FIRST,))), maker)


def said(stay: Stay) -> dict[str, str]:
    values = ((row.id, row.value) for row in stay.screen.rows)
    return {name: value if isinstance(value, str) else catalogue().text(value.id) for name, value in values}


@pytest.mark.parametrize(
    ("maker", "way", "onward"),
    [("ikco", "register", "profile"), ("saipa", "register", "profile"), ("bahman", "register", "profile")],
)
def test_a_newcomer_is_asked_after_identity_consent_and_password(maker: str, way: str, onward: str) -> None:
    stay = newcomer(maker=maker).walk("awaiting", way=way)
    assert stay.session.customer is not None and stay.session.customer.consented
    assert ("password" in {place.step for place in stay.session.trail}) is (maker == "saipa")
    assert stay.take("later").place == onward
    assert stay.asked(fx.DecideAwaiting) == []


@pytest.mark.parametrize(
    ("maker", "way", "onward"),
    [("ikco", "register", "menu"), ("saipa", "register", "known"), ("bahman", "register", "menu"),
     ("ikco", "login recover", "menu"), ("ikco", "password", "menu")],
)  # fmt: skip
def test_somebody_known_is_asked_as_a_code_has_let_them_in(maker: str, way: str, onward: str) -> None:
    stay = known(maker=maker).walk("awaiting", way=way)
    assert stay.take("later").place == onward
    assert stay.screen.news is not None and stay.screen.news.id == "news.awaiting_kept"
    assert stay.session.awaiting == () and stay.asked(fx.DecideAwaiting) == []


def test_the_card_says_what_was_asked_for_when_where_and_until_when() -> None:
    stay = newcomer().walk("awaiting")
    assert said(stay) == {
        "tracking_code": "0002 0000 0130",
        "maker": "ایران خودرو",
        "programme": "فروش فوق‌العاده اردیبهشت",
        "vehicle": "تارا اتوماتیک، سفید",
        "dealer": "نمایندگی آزادی",
        "taken_at": "۱۴۰۵/۰۲/۱۱ ۱۲:۰۰",
        "taken_by": "نمایندگی ونک",
        "until": "۱۴۰۵/۰۲/۱۸ ۱۲:۰۰",
    }
    screen = stay.screen
    assert screen.help is not None and "۱۲:۰۰" in catalogue().text(screen.help.id, **screen.help.values)
    assert [(way.id, way.tone) for way in screen.ways] == [("later", ""), ("withdraw", "danger")]
    assert screen.primary is not None and catalogue().text(screen.primary.id) == "ثبت نهایی همین درخواست"
    assert unreadable(screen) == []
    unknown = newcomer(factories.awaiting(programme_title="", vehicle_title="", colour_name="")).walk("awaiting")
    assert {"programme", "vehicle"}.isdisjoint(said(unknown))


def test_a_registered_request_has_its_screen_and_its_paper_and_ends_the_stay() -> None:
    stay = newcomer().walk("awaiting").press()
    [asked] = stay.asked(fx.DecideAwaiting)
    assert isinstance(asked, fx.DecideAwaiting)
    assert (asked.token, asked.tracking_code, asked.decision) == ("token-1", FIRST.tracking_code, "register")
    deed, [paper] = stay.screen.deed, stay.asked(fx.PrintOrder)
    assert stay.place == "registered" and deed is not None
    assert (deed.kind, deed.tracking_code, deed.printed) == ("registered", "0002 0000 0130", "confirmed")
    assert isinstance(paper, fx.PrintOrder) and (paper.deed, paper.copy) == ("registered", 0)
    assert "total" in said(stay) and stay.screen.ways == ()
    assert stay.back().place == "registered"
    assert stay.do(e.Finished()).screen.kind == "attract" and stay.session.awaiting == ()


def test_giving_up_takes_one_more_word_and_leads_on() -> None:
    stay = newcomer().walk("awaiting").take("withdraw")
    assert (stay.place, stay.screen.tone) == ("awaiting_withdrawal", "danger")
    assert said(stay)["vehicle"] == "تارا اتوماتیک، سفید"
    assert stay.back().place == "awaiting" and stay.asked(fx.DecideAwaiting) == []
    stay.take("withdraw").press()
    [asked] = stay.asked(fx.DecideAwaiting)
    assert isinstance(asked, fx.DecideAwaiting) and asked.decision == "withdraw"
    assert stay.place == "profile" and stay.asked(fx.PrintOrder) == []
    assert stay.screen.news is not None and stay.screen.news.id == "news.awaiting_withdrawn"
    assert stay.back().place == "consent" and stay.press().place == "profile"


def test_several_are_asked_about_one_after_the_other() -> None:
    stay = newcomer(FIRST, SECOND).walk("awaiting").press()
    assert [way.id for way in stay.screen.ways] == ["awaiting"]
    stay.take("awaiting")
    assert (stay.place, said(stay)["vehicle"]) == ("awaiting", "دنا، سفید")
    assert stay.take("later").place == "profile"
    other = newcomer(FIRST, SECOND).walk("awaiting").take("withdraw").press()
    assert (other.place, said(other)["vehicle"]) == ("awaiting", "دنا، سفید")
    assert other.press().place == "registered" and other.screen.ways == ()


def test_a_refusal_is_read_beside_the_request_before_the_journey_goes_on() -> None:
    stay = newcomer().walk("awaiting")
    stay.central.plan(fx.DecideAwaiting, Rejected(Refusal("programme.full")))
    stay.press()
    assert (stay.place, stay.notice) == ("awaiting_refused", "programme.full")
    assert said(stay)["vehicle"] == "تارا اتوماتیک، سفید"
    assert stay.press().place == "profile" and stay.session.awaiting == ()
    assert stay.back().place == "consent"


def test_what_cannot_be_given_up_any_more_is_passed_with_the_reason() -> None:
    stay = newcomer().walk("awaiting").take("withdraw")
    stay.central.plan(fx.DecideAwaiting, Rejected(Refusal("awaiting.decided")))
    assert (stay.press().place, stay.notice) == ("profile", "awaiting.decided")


def test_what_a_service_holds_up_is_told_and_the_journey_goes_on() -> None:
    stay = newcomer().walk("awaiting")
    stay.central.plan(fx.DecideAwaiting, out.AwaitingDecided("being_registered"))
    assert stay.press().place == "profile"
    assert stay.screen.news is not None and stay.screen.news.id == "news.awaiting_underway"


def test_without_central_the_question_can_be_asked_again_or_passed() -> None:
    stay = newcomer().walk("awaiting")
    stay.central.plan(fx.DecideAwaiting, Offline("unreachable"))
    assert (stay.press().place, stay.notice) == ("awaiting", "offline")
    assert stay.press().place == "registered"
    first, again = (replace(one, ticket=0) for one in stay.asked(fx.DecideAwaiting))  # type: ignore[type-var]
    assert first == again
    other = newcomer().walk("awaiting")
    other.central.plan(fx.DecideAwaiting, Offline("unreachable"))
    assert other.press().take("later").place == "profile"


def test_a_mistyped_birth_date_is_said_before_the_request_is_registered() -> None:
    stay = newcomer(factories.awaiting(naming="wrong_birth_date")).walk("awaiting")
    assert "تاریخ تولد احرازشدهٔ شما" in said(stay)["birth_date"] and said(stay)["vehicle"]
    assert stay.press().place == "registered"


def test_what_names_somebody_else_is_passed_or_set_aside_and_never_registered() -> None:
    stay = newcomer(FIRST, OTHER).walk("awaiting").take("later")
    assert (stay.place, said(stay).keys()) == ("awaiting_other", {"maker", "taken_at", "taken_by", "until"})
    assert [way.id for way in stay.screen.ways] == ["withdraw"] and unreadable(stay.screen) == []
    assert stay.press().place == "profile"
    assert stay.asked(fx.DecideAwaiting) == []
    other = newcomer(OTHER).walk("awaiting_other").take("withdraw")
    assert other.place == "awaiting_withdrawal" and other.back().place == "awaiting_other"
    other.take("withdraw").press()
    [asked] = other.asked(fx.DecideAwaiting)
    assert isinstance(asked, fx.DecideAwaiting) and (asked.tracking_code, asked.decision) == (
        OTHER.tracking_code, "withdraw",
    )  # fmt: skip
    assert other.place == "profile" and other.session.put_off == ()


def test_nobody_goes_back_from_one_request_to_the_question_about_another() -> None:
    stay = newcomer(FIRST, OTHER).walk("awaiting").take("later")
    assert stay.back().place == "consent"
    stay = newcomer(FIRST, SECOND).walk("awaiting").take("withdraw").press()
    assert (stay.place, stay.back().place) == ("awaiting", "consent")


def test_a_journey_without_words_for_it_asks_nothing() -> None:
    stay = known(OTHER)
    journey = stay.journey
    stay.journey = replace(journey, steps={k: v for k, v in journey.steps.items() if k != "awaiting_other"})
    assert stay.walk("menu", way="register").take("requests").screen.ways == ()


def test_what_was_put_off_is_come_back_to_from_the_list_of_requests() -> None:
    stay = known(FIRST, OTHER).walk("awaiting", way="register").take("later").press()
    assert stay.place == "menu"
    stay.take("requests")
    assert [way.id for way in stay.screen.ways] == ["awaiting"] and unreadable(stay.screen) == []
    assert stay.take("awaiting").place == "awaiting" and said(stay)["vehicle"] == "تارا اتوماتیک، سفید"
    stay.take("later").press()
    assert stay.place == "requests" and [way.id for way in stay.screen.ways] == ["awaiting"]
    assert stay.take("awaiting").press().place == "registered"
    stay = known(FIRST).walk("awaiting", way="register").take("later").take("requests").take("awaiting")
    stay.take("withdraw").press()
    assert stay.place == "requests" and stay.screen.ways == ()


def test_whose_session_has_ended_meanwhile_enters_again() -> None:
    stay = newcomer().walk("awaiting")
    stay.central.plan(fx.DecideAwaiting, Unauthorised(Refusal("customer.token")))
    assert (stay.press().place, stay.session.awaiting) == ("entry", ())


def test_a_clerks_terminal_asks_the_same() -> None:
    stay = newcomer(counter=True).walk("awaiting")
    assert stay.screen.counter and [way.id for way in stay.screen.ways] == ["later", "withdraw"]
    assert stay.take("later").place == "profile"
