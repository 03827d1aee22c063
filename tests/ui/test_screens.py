"""What a customer meets at the screens, with real keys and touches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from tests.ui.desk import NEVER_MS, WAY, Desk
from tests.ui.fakes import TRACKING_CODE, FakeHealth


def test_a_touch_anywhere_on_the_attract_screen_begins(at_desk: Desk) -> None:
    at_desk.tap_at(at_desk.item("status").mapToScene(at_desk.item("status").boundingRect().center()).toPoint())
    at_desk.arrive("service")


def test_the_attract_screen_says_what_is_out_before_anybody_starts(at_desk: Desk) -> None:
    at_desk.terminal.health = FakeHealth(online=False, printer="out")
    at_desk.interface.session._ask_status()
    at_desk.settle()
    told = at_desk.item("status").property("text")
    assert at_desk.terminal.texts.text("status.offline") in told
    assert at_desk.terminal.texts.text("status.printer") in told
    assert at_desk.item("status").property("kind") == "warning"


def test_the_screens_to_come_are_made_while_the_first_one_stands(at_desk: Desk) -> None:
    at_desk.deck.setProperty("preloadEvery", 1)
    at_desk.wait(lambda: bool(at_desk.deck.property("prepared")), "the other screens")
    at_desk.deck.setProperty("preloadEvery", NEVER_MS)


def test_a_terminal_out_of_service_says_so_names_its_code_and_invites_nobody(at_desk: Desk) -> None:
    ask = at_desk.interface.session._ask_status
    at_desk.terminal.health = FakeHealth(service="no_room")
    ask()
    at_desk.settle()
    shown = {item.property("text") for item in at_desk.items()}
    assert at_desk.terminal.texts.text("out.heading") in shown
    assert "K103" in at_desk.item("out.code").property("text")
    assert at_desk.find("primary") is None and at_desk.find("language") is None
    at_desk.tap("status")
    assert at_desk.kind == "attract"
    at_desk.tap("help")
    assert at_desk.find("help.bell") and at_desk.find("help.write") is None
    at_desk.tap("help.sheet.close")
    at_desk.terminal.health = FakeHealth()
    ask()
    at_desk.settle()
    assert at_desk.find("primary") and at_desk.find("out.code") is None


@pytest.mark.row("EM-06", "EM-09", "IK-05", "IK-07")
def test_typing_keeps_caret_and_text_while_the_model_turns(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.tap("field.mobile")
    at_desk.type("۰۹۱۲ ۴۵")
    field = at_desk.item("field.mobile.input")
    at_desk.press(Qt.Key.Key_Left)
    at_desk.press(Qt.Key.Key_Left)
    at_desk.type("۳")
    at_desk.happen(e.Ticked())
    assert field.property("text") == "۰۹۱۲ ۳۴۵"
    assert field.property("cursorPosition") == 6
    assert at_desk.terminal.session.answers.typed("mobile") == "۰۹۱۲ ۳۴۵"
    assert at_desk.item("field.mobile.input") is field


def test_the_keys_drawn_on_the_screen_type_into_the_focused_field(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    for key in ("۰", "۹", "۱", "backspace"):
        at_desk.tap(f"key.{key}")
    assert at_desk.terminal.session.answers.typed("mobile") == "۰۹"
    assert at_desk.focused == "field.mobile.input"


@pytest.mark.row("EM-09", "IK-07")
def test_the_way_on_stays_shut_until_number_and_picture_are_filled(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    assert not at_desk.item("primary").isEnabled()
    at_desk.type("09121234567")
    at_desk.tap("captcha.entry")
    at_desk.type("12345")
    at_desk.tap("primary")
    at_desk.arrive("code")


def test_what_is_wrong_is_said_at_the_field_and_on_top_and_leads_back(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.type("0912")
    at_desk.tap("captcha.entry")
    at_desk.type("12345")
    words = at_desk.terminal.texts.refusal(Refusal("mobile.length", {"count": 4, "needed": 11}))
    at_desk.press(Qt.Key.Key_Return)
    assert at_desk.item("field.mobile").property("error") == words
    assert at_desk.focused == "field.mobile.input"
    at_desk.tap("captcha.entry")
    at_desk.tap("message.mobile")
    assert at_desk.focused == "field.mobile.input"
    assert at_desk.item("field.mobile.input").property("text") == "0912"


@pytest.mark.row("EM-10", "IK-08")
def test_a_whole_code_goes_on_by_itself(at_desk: Desk) -> None:
    at_desk.go_to("code")
    at_desk.type("۱۲۳۴۵۶")
    at_desk.arrive("identity")


@pytest.mark.row("EM-11", "EM-12")
def test_identity_shows_the_accepted_code_with_both_fields(at_desk: Desk) -> None:
    at_desk.go_to("identity")
    assert at_desk.focused == "field.national_code.input"
    for part in ("day", "month", "year"):
        assert at_desk.find(f"field.birth_date.{part}")
    at_desk.tap("field.birth_date.day")
    at_desk.type("17")
    at_desk.type("05")
    at_desk.type("1370")
    assert at_desk.terminal.screen().fields[1].parts == ("17", "05", "1370")


@pytest.mark.row("EM-17", "EM-18", "IK-09")
def test_consent_is_granted_by_its_own_words(at_desk: Desk) -> None:
    at_desk.go_to("consent")
    assert at_desk.item("consent.grant").property("text") == "اعطای مجوز ورود یکپارچه"
    at_desk.tap("consent.grant")
    at_desk.arrive("profile")


@pytest.mark.row("EM-19")
def test_consent_is_denied_by_its_own_words(at_desk: Desk) -> None:
    at_desk.go_to("consent")
    assert at_desk.item("consent.deny").property("text") == "عدم اعطای مجوز یکپارچه"
    at_desk.tap("consent.deny")
    at_desk.arrive("entry")
    assert at_desk.item("notice").isVisible()


@pytest.mark.row("EM-15")
def test_a_mobile_that_is_not_the_customers_stops_with_the_way_back(at_desk: Desk) -> None:
    at_desk.terminal.answers[fx.VerifyIdentity] = lambda _: Rejected(Refusal("identity.mobile_mismatch"))
    at_desk.go_to("identity")
    at_desk.happen(*(event for event in WAY["identity"] if not callable(event)))
    at_desk.arrive("stopped")
    at_desk.tap("way.change_mobile")
    at_desk.arrive("mobile")


@pytest.mark.row("IK-11")
def test_province_and_city_are_typed_and_picked_from_the_list(at_desk: Desk) -> None:
    at_desk.go_to("profile")
    at_desk.happen(e.Submitted(), *(one for one in WAY["profile"][1:6] if not callable(one)))
    at_desk.wait(lambda: at_desk.find("field.province") is not None, "the province")
    at_desk.tap("field.province")
    at_desk.type("تهر")
    at_desk.tap("suggestion.province.p08")
    assert at_desk.terminal.session.answers.typed("province") == "p08"
    assert at_desk.item("field.province.input").property("text") == "تهران"
    at_desk.tap("field.city")
    at_desk.type("تهران")
    first = next(item.objectName() for item in at_desk.items() if item.objectName().startswith("suggestion.city."))
    at_desk.tap(first)
    assert at_desk.terminal.session.answers.typed("city") == first.removeprefix("suggestion.city.")


@pytest.mark.row("IK-12", "IK-13")
def test_every_row_of_the_review_leads_to_its_field_and_straight_back(at_desk: Desk) -> None:
    at_desk.go_to("review")
    at_desk.tap("edit.education")
    at_desk.arrive("profile")
    at_desk.tap("choice.education.master")
    at_desk.tap("primary")
    at_desk.wait(lambda: at_desk.terminal.screen().step in ("review", "confirmation"), "the way back")


@pytest.mark.row("IK-01", "IK-15")
def test_a_programmes_circular_opens_over_it_and_closes_by_escape(at_desk: Desk) -> None:
    at_desk.go_to("programmes")
    at_desk.tap("circular.p1")
    assert at_desk.item("circular.sheet").property("title") == "فروش فوری پژو ۲۰۷ و تارا، مرحلهٔ دوم"
    at_desk.press(Qt.Key.Key_Escape)
    assert at_desk.find("circular.sheet") is None
    assert at_desk.kind == "programmes"


def test_dealers_are_found_by_a_word_of_their_address(at_desk: Desk) -> None:
    at_desk.go_to("dealer")
    at_desk.tap("field.dealer.search")
    at_desk.type("مشهد")
    shown = [item.objectName() for item in at_desk.items() if item.objectName().startswith("choice.dealer.")]
    assert shown == ["choice.dealer.d3"]


def test_options_are_several_and_colours_are_one(at_desk: Desk) -> None:
    at_desk.go_to("vehicle")
    at_desk.tap("choice.vehicle.v1")
    at_desk.tap("primary")
    at_desk.tap("choice.colour.red")
    at_desk.tap("choice.colour.grey")
    at_desk.tap("primary")
    at_desk.tap("choice.options.camera")
    at_desk.tap("choice.options.alarm")
    answers = at_desk.terminal.session.answers
    assert (answers.typed("colour"), answers.typed("options")) == ("grey", "camera,alarm")


def test_the_confirmation_tells_code_next_steps_and_paper(at_desk: Desk) -> None:
    at_desk.go_to("done")
    assert at_desk.item("tracking").property("text").strip("\u2066\u2069") == "۰۰۰۱ ۰۰۰۰ ۴۲۴۲"
    assert at_desk.find("qr")
    at_desk.tap("print")
    assert [type(one) for one in at_desk.terminal.performed].count(fx.PrintReceipt) == 2
    at_desk.terminal.delivered(TRACKING_CODE)
    at_desk.settle()
    at_desk.tap("finish")
    at_desk.arrive("attract")


def test_a_wait_shows_words_and_a_way_out(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.work.holding = True
    at_desk.happen(e.Edited("mobile", "09121234567"), e.Edited("captcha", "12345"), e.Submitted())
    assert at_desk.item("primary").property("busy")
    at_desk.wait(lambda: at_desk.find("waiting") is not None, "the words")
    at_desk.work.release()
    at_desk.arrive("code")
    assert at_desk.find("waiting") is None


def test_help_names_whom_to_call_and_rings_for_the_clerk(at_desk: Desk) -> None:
    at_desk.go_to("entry")
    at_desk.tap("help")
    shown = {item.property("text") for item in at_desk.items()}
    assert "پشتیبانی امتا" in shown
    at_desk.tap("help.bell")
    assert at_desk.terminal.session.bell
    at_desk.tap("help.sheet.close")
    assert at_desk.find("help.sheet") is None


def test_start_over_asks_before_it_erases(at_desk: Desk) -> None:
    at_desk.go_to("code")
    at_desk.tap("restart")
    at_desk.tap("restart.stay")
    assert at_desk.kind == "code"
    at_desk.tap("restart")
    at_desk.tap("restart.confirm")
    at_desk.arrive("attract")


def test_idleness_veils_everything_at_once_and_one_touch_brings_it_back(at_desk: Desk) -> None:
    at_desk.go_to("review")
    at_desk.terminal.seconds += 200
    at_desk.happen(e.Ticked())
    veil = at_desk.item("idle")
    assert (veil.width(), veil.height()) == (1920, 1080)
    assert at_desk.terminal.sounds == ["warning"]
    at_desk.tap("idle.more")
    assert at_desk.find("idle") is None
    assert at_desk.kind == "review"


def test_after_the_countdown_the_next_customer_finds_a_fresh_terminal(at_desk: Desk) -> None:
    at_desk.go_to("profile")
    at_desk.terminal.seconds += 200
    at_desk.happen(e.Ticked())
    at_desk.terminal.seconds += 30
    at_desk.happen(e.Ticked())
    at_desk.arrive("attract")


def test_a_fault_ends_in_a_calm_screen_and_a_fresh_session(at_desk: Desk) -> None:
    at_desk.go_to("review")
    at_desk.interface.break_down()
    at_desk.settle()
    assert at_desk.find("screen.broken")
    at_desk.tap("broken.again")
    at_desk.arrive("attract")
    at_desk.go_to("mobile")


def test_the_window_is_not_closed_by_a_customer(at_desk: Desk) -> None:
    at_desk.window.close()
    at_desk.settle()
    assert at_desk.window.isVisible()
