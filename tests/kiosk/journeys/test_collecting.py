"""Going on without central: offered while it is away, read back, taken down, never verified, never a promise."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.session import SERVICE
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.stay import Stay, somebody

WAY = "sign_in register offline"
MAKERS = ("bahman", "ikco", "saipa")


def cut(at: str, maker: str = "ikco", *, counter: bool = False) -> Stay:
    """Somebody at a screen, where the line to central has just been found cut."""
    stay = Stay(fakes.FakeCentral(), maker, counter=counter).walk(at, way="sign_in register")
    stay.central.down = True
    return stay.do(e.CaptchaRefreshed()) if stay.screen.captcha else stay.one_step()


def ways(stay: Stay) -> list[str]:
    return [way.id for way in stay.screen.ways]


def collected(stay: Stay) -> fx.CollectRequest:
    [request] = stay.asked(fx.CollectRequest)
    assert isinstance(request, fx.CollectRequest)
    return request


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize("at", ["mobile", "code", "identity", "profile.4"])
def test_the_way_is_open_only_once_central_was_out_of_reach(maker: str, at: str) -> None:
    stay = Stay(fakes.FakeCentral(), maker).walk(at, way="sign_in register")
    assert ways(stay) == [] and not stay.take("offline").session.collecting
    stay = cut(at if maker != "bahman" else at.replace(".4", ".6"), maker)
    assert (stay.notice, ways(stay)) == ("offline.way", ["offline"])
    assert stay.fill().take("offline").place == "read_back"


def test_a_terminal_that_knows_central_to_be_away_offers_the_way_at_once_and_says_why() -> None:
    for maker, captcha_first in (("bahman", False), ("ikco", True)):
        stay = Stay(fakes.FakeCentral(), maker).walk("service")
        stay.answers = False
        stay.do(e.JourneyChosen(stay.journey, "request-1", "event-1", away=True))
        while stay.place != "mobile":
            stay.one_step("sign_in register")
        assert (stay.notice, ways(stay)) == ("offline.way", ["offline"])
        assert ways(stay.settle()) == ([] if captcha_first else ["offline"])


@pytest.mark.parametrize("at", ["consent", "password"])
def test_whoever_loses_central_between_identity_and_profile_is_not_stuck(at: str) -> None:
    stay = cut(at, "saipa")
    assert (stay.notice, ways(stay)) == ("offline.way", ["offline"])
    stay.take("offline")
    assert (stay.place, stay.session.consent, stay.session.answers.typed("password")) == ("read_back", None, "")


def test_the_way_closes_as_soon_as_central_answers_again() -> None:
    stay = cut("mobile")
    stay.central.down = False
    stay.do(e.CaptchaRefreshed())
    assert (stay.notice, ways(stay)) == ("", [])
    stay = cut("code")
    stay.central.down = False
    stay.central.plan(fx.CheckCode, Rejected(Refusal("code.wrong", {"left": 4}), "code"))
    assert ways(stay.one_step()) == []


def test_signing_in_cannot_go_on_without_central_and_says_what_it_said_before() -> None:
    stay = Stay(fakes.FakeCentral(), "bahman").walk("login", way="sign_in")
    stay.central.down = True
    assert (stay.fill().press().notice, ways(stay)) == ("offline", ["register", "recover"])


def test_nobody_goes_on_without_a_number_that_could_be_theirs() -> None:
    stay = cut("mobile").take("offline")
    assert (stay.place, stay.refusal("mobile"), stay.session.collecting) == ("mobile", "mobile.empty", False)
    assert stay.type(mobile="0912123456").take("offline").refusal("mobile") != ""
    assert stay.type(mobile="۰۹۱۲ ۱۲۳ ۴۵۶۷").take("offline").screen.read_back == "۰۹۱۲ ۱۲۳ ۴۵۶۷"


def test_whoever_was_signed_in_is_so_no_more_and_what_they_typed_stays() -> None:
    stay = cut("confirmation").take("offline")
    session = stay.session
    assert (session.customer, session.verified, session.challenge, session.consent) == (None, False, None, None)
    assert stay.screen.read_back == "۰۹۱۲ ۱۲۳ ۴۵۶۷"
    typed = ("national_code", "birth_date.year", "city", "address", "sheba")
    assert all(session.answers.typed(name) for name in typed)
    assert not any(session.answers.typed(name) for name in ("code", "second_code", "captcha"))
    assert [stay.press().place for _ in range(3)] == ["claim", "profile.1", "profile.2"]


def test_somebody_known_who_loses_central_says_who_they_are_by_hand() -> None:
    stay = Stay(fakes.FakeCentral(somebody("saipa")), "saipa").walk("menu", way="sign_in")
    stay.take("account").edit("address")
    stay.central.down = True
    stay.type(address="بلوار کشاورز، شماره ۷").press()
    assert ways(stay) == ["offline"]
    assert stay.take("offline").session.answers.typed("address") == "بلوار کشاورز، شماره ۷"
    assert (stay.press().place, stay.session.answers.typed("national_code")) == ("claim", "")
    request = collected(stay.walk("collected", way=WAY))
    assert (request.mobile, request.national_code) == (factories.MOBILE, "0001234560")


@pytest.mark.parametrize("counter", [False, True])
@pytest.mark.parametrize("maker", MAKERS)
def test_the_whole_of_a_journey_goes_without_central_from_the_first_touch(maker: str, counter: bool) -> None:
    stay = Stay(fakes.FakeCentral(), maker, counter=counter)
    stay.central.down = True
    stay.walk("collected", way=WAY)
    request, [paper] = collected(stay), stay.asked(fx.PrintReceipt)
    assert (request.maker, request.mobile, request.birth_date) == (maker, factories.MOBILE, "1370-05-17")
    assert set(stay.journey.needed) <= request.profile.keys() <= set(stay.journey.profile)
    assert request.contract_accepted_at <= request.confirmed_at
    assert isinstance(paper, fx.PrintReceipt) and paper.awaiting
    assert (paper.full_name, paper.mobile, paper.national_code) == ("", request.mobile, request.national_code)
    asked = {type(effect) for effect in stay.effects if isinstance(effect, fx.Asked)}
    assert asked <= {*fakes.LOCAL, fx.FetchCaptcha, fx.SendCode}
    assert stay.asked(fx.CommitRequest) == []


def test_the_last_screen_says_what_comes_next_and_promises_nothing() -> None:
    stay = cut("mobile").fill().take("offline").walk("collected", way=WAY)
    done, screen = stay.screen.done, stay.screen
    assert done is not None and screen.help is not None
    assert (done.awaiting, done.days, done.mobile, done.printed) == (True, 7, "0912***4567", "confirmed")
    said = catalogue().text(screen.help.id, **screen.help.values)
    assert "۷ روز" in said and "پیامک" in said
    assert screen.collecting is None and not screen.can_back
    assert stay.do(e.Delivered(fakes.TRACKING_CODE)).session.delivered
    assert stay.do(e.Finished()).place == "attract"


def test_what_needs_no_central_is_judged_at_once_in_the_words_that_it_would_use() -> None:
    stay = cut("mobile").fill().take("offline")
    grown_up = factories.programme(minimum_age=40)
    closed = factories.programme(id="past", closes_at=factories.NOON)
    stay.central.offers = factories.offers(programmes=(grown_up, closed, factories.programme(id="open")))
    stay.walk("programmes", way=WAY)
    shut, other = stay.screen.groups[0].choices
    assert (shut.id, shut.enabled, shut.refusal) == ("ikco-405", False, Refusal("eligibility.age", {"age": 40}))
    assert (other.id, other.enabled) == ("open", True), "one that is closed by now is not shown, as with central"
    assert stay.screen.help is not None and "پس از احراز هویت" in catalogue().text(stay.screen.help.id)
    assert (stay.pick("programme", "ikco-405").press().place, stay.notice) == ("programmes", "eligibility.age")
    assert stay.pick("programme", "open").press().place == "vehicle"


def test_a_birth_date_that_is_mended_at_the_end_is_held_against_the_programme_again() -> None:
    stay = cut("mobile").fill().take("offline")
    stay.central.offers = factories.offers(programmes=(factories.programme(minimum_age=30),))
    stay.walk("collect", way=WAY).edit("birth_date").date("birth_date", "۱", "۲", "۱۳۸۰").press()
    assert stay.place == "collect"
    assert (stay.press().place, stay.notice) == ("programmes", "eligibility.age")
    assert stay.asked(fx.CollectRequest) == []


def test_every_screen_says_calmly_that_central_is_away_and_how_old_the_offers_are() -> None:
    stay = cut("mobile").fill().take("offline")
    stay.central.offers = factories.offers(as_of=factories.NOON)
    told = set()
    while stay.place != "collected":
        assert stay.screen.collecting is not None
        if stay.screen.as_of:
            told.add(stay.screen.kind)
            said = catalogue().text(stay.screen.as_of.id, **stay.screen.as_of.values)
            assert "۱۲ اردیبهشت ۱۴۰۵" in said and "۱۲:۰۰" in said
        stay.one_step()
    assert told == {"programmes", "vehicle", "dealer", "contract", "collect"}


def test_the_age_of_the_offers_is_said_to_the_verified_too_while_central_is_away() -> None:
    stay = Stay()
    stay.central.offers = factories.offers(as_of=factories.NOON)
    assert stay.walk("final").screen.as_of is None
    stay.central.down = True
    assert stay.do(e.CaptchaRefreshed()).screen.as_of is not None


def test_another_number_is_read_back_before_anything_else() -> None:
    stay = cut("mobile").fill().take("offline").take("mend")
    assert (stay.place, stay.screen.captcha) == ("mend_mobile", None)
    assert stay.type(mobile="0935").press().refusal("mobile") != ""
    stay.type(mobile="09351234567").press()
    assert (stay.place, stay.screen.read_back) == ("read_back", "۰۹۳۵ ۱۲۳ ۴۵۶۷")
    assert collected(stay.press().walk("collected", way=WAY)).mobile == "09351234567"


def test_a_number_that_was_mended_at_the_end_is_read_back_too() -> None:
    stay = cut("mobile").fill().take("offline").walk("collect", way=WAY)
    stay.edit("mobile").type(mobile="09351234567").press()
    assert stay.place == "read_back"
    assert stay.back().place == "mend_mobile"
    assert stay.press().press().place == "collect"
    assert stay.press().place == "collected" and collected(stay).mobile == "09351234567"


def test_a_number_typed_anew_and_left_unread_is_read_back_by_the_last_button() -> None:
    stay = cut("mobile").fill().take("offline").walk("collect", way=WAY)
    stay.edit("mobile").type(mobile="09351234567").back()
    assert stay.place == "collect"
    assert stay.press().place == "read_back" and stay.asked(fx.CollectRequest) == []
    assert stay.press().place == "collect"


@pytest.mark.parametrize("counter", [False, True])
def test_every_row_of_the_last_look_leads_to_its_field_and_back(counter: bool) -> None:
    stay = cut("mobile", counter=counter).fill().take("offline").walk("collect", way=WAY)
    rows = [row.id for row in stay.screen.rows if row.editable]
    assert {"mobile", "national_code", "birth_date", "programme", "dealer"} <= set(rows)
    for row, place in (("national_code", "claim"), ("birth_date", "claim"), ("mobile", "mend_mobile")):
        assert stay.edit(row).place == place
        assert stay.back().place == "collect"


def test_what_was_spoilt_on_the_way_is_mended_before_the_last_button_counts() -> None:
    stay = cut("mobile").fill().take("offline").walk("collect", way=WAY)
    stay.edit("national_code").type(national_code="0001234561").back()
    assert (stay.press().place, stay.refusal("national_code")) == ("claim", "national_code.check")
    assert stay.type(national_code="0001234560").press().place == "collect"
    stay.seconds += 5 * 86400
    assert stay.press().place == "programmes"
    assert stay.session.notice == Refusal("programme.closed")
    assert stay.asked(fx.CollectRequest) == []


def test_a_birth_certificate_is_not_older_than_the_birth_that_was_claimed() -> None:
    stay = cut("mobile").fill().take("offline").walk("profile.1", way=WAY)
    stay.fill().date("issue_date", "1", "1", "1360").press()
    assert stay.refusal("issue_date") == "issue_date.before_birth"


def test_the_registrys_fields_and_a_password_are_not_asked() -> None:
    stay = cut("mobile", "bahman", counter=True).fill().take("offline").walk("profile", way=WAY)
    kinds = {field.kind for field in stay.screen.fields}
    assert not kinds & {"locked", "password", "repeat"} and "sheba" in kinds
    rows = stay.walk("taken_down", way=WAY).screen.rows
    assert [row.id for row in rows][:3] == ["mobile", "national_code", "birth_date"]
    assert "first_name" not in {row.id for row in rows}


def test_central_coming_back_in_the_middle_changes_nothing() -> None:
    stay = cut("mobile").fill().take("offline").walk("dealer", way=WAY)
    stay.central.down = False
    assert collected(stay.walk("collected", way=WAY)) and not stay.asked(fx.CommitRequest)


def test_going_back_before_the_number_ends_it_and_verification_is_open_again() -> None:
    stay = cut("mobile").fill().take("offline").back()
    assert (stay.place, stay.session.collecting) == ("mobile", False)
    stay.central.down = False
    stay.do(e.CaptchaRefreshed()).walk("done")
    assert stay.asked(fx.CommitRequest) != [] and stay.asked(fx.CollectRequest) == []
    stay = cut("identity").fill().take("offline").walk("profile.2", way=WAY)
    assert [stay.back().place for _ in range(4)] == ["profile.1", "claim", "read_back", "mobile"]
    assert stay.back().back().place == SERVICE
    assert stay.session.answers.typed("national_code")


def test_a_row_that_could_not_be_kept_is_said_and_tried_again_with_the_same_ids() -> None:
    stay = cut("mobile").fill().take("offline").walk("collect", way=WAY)
    stay.central.plan(fx.CollectRequest, out.NotCommitted(Refusal("store.full")), Offline("unreachable"))
    assert (stay.press().place, stay.notice) == ("collect", "store.full")
    assert (stay.press().notice, stay.press().place) == ("offline.terminal", "collected")
    requests = [one for one in stay.asked(fx.CollectRequest) if isinstance(one, fx.CollectRequest)]
    assert len({(one.event_id, one.request_id) for one in requests}) == 1


def test_a_second_press_of_the_last_button_is_one_request_and_the_writing_is_not_left() -> None:
    stay = cut("mobile").fill().take("offline").walk("collect", way=WAY)
    stay.answers = False
    stay.press().press()
    stay.do(e.Back(), e.RestartAsked())
    assert len(stay.asked(fx.CollectRequest)) == 1 and stay.place == "collect"


def test_starting_over_forgets_whoever_was_taken_down() -> None:
    stay = cut("mobile").fill().take("offline").walk("collect", way=WAY)
    stay.do(e.RestartAsked(), e.RestartAnswered(True))
    assert (stay.place, stay.session.collecting, stay.session.affirmed) == ("attract", False, "")
    assert not any(stay.session.answers.values())
