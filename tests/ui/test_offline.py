"""Central is away from the first touch: the way on, the number read back, and calm words until the end."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.domain.errors import Offline
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.desk import WAY, Desk
from tests.ui.fakes import NOON, TRACKING_CODE, FakeTerminal
from tests.ui.samples import MOBILE, OFFERS

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
ASKED = (fx.FetchCaptcha, fx.SendCode, fx.CheckCode, fx.VerifyIdentity, fx.SaveProfile, fx.ConfirmProfile)


def lose_central(terminal: FakeTerminal) -> None:
    away = Offline("unreachable")
    terminal.answers |= {effect: lambda _: away for effect in ASKED}
    terminal.answers[fx.LoadOffers] = lambda _: replace(OFFERS, as_of=NOON)
    terminal.answers[fx.CollectRequest] = lambda _: out.Committed(TRACKING_CODE, NOON, "https://example.ir/t/0123")


def strip(desk: Desk) -> str:
    return desk.item("offline.strip").property("banner")


def type_the_mobile(desk: Desk) -> None:
    lose_central(desk.terminal)
    desk.go_to("mobile")
    desk.type(MOBILE)


def read_back(desk: Desk) -> None:
    type_the_mobile(desk)
    desk.tap("way.offline")
    desk.arrive("read_back")


def test_a_picture_that_did_not_come_may_be_asked_for_again(at_desk: Desk) -> None:
    type_the_mobile(at_desk)
    assert not at_desk.item("captcha").property("loading")
    at_desk.terminal.answers |= FakeTerminal().answers
    at_desk.tap("captcha.refresh")
    assert at_desk.item("captcha").property("source").toString()
    assert at_desk.find("way.offline") is None


def test_the_way_on_is_a_card_that_says_what_it_means(at_desk: Desk) -> None:
    type_the_mobile(at_desk)
    card = at_desk.item("way.offline")
    assert (card.property("title"), card.property("iconName")) == ("ادامه بدون ارتباط", "wifi-off")
    assert card.property("help")
    assert at_desk.find("offline.strip") is None


def test_an_account_says_before_anything_is_typed_that_it_needs_central(at_desk: Desk) -> None:
    lose_central(at_desk.terminal)
    at_desk.walk((e.Invited(), lambda terminal: replace(terminal.new_journey_event("emta-account"), away=True)))
    at_desk.arrive("entry")
    assert "حساب کاربری بدون آن ساخته یا باز نمی‌شود" in at_desk.item("notice").property("text")
    at_desk.tap("way.register")
    at_desk.arrive("mobile")
    assert "حساب کاربری" in at_desk.item("notice").property("text")
    assert at_desk.find("way.offline") is None and not at_desk.item("primary").property("enabled")


def test_the_number_is_read_back_large_from_left_to_right_and_mended_by_keys(at_desk: Desk) -> None:
    read_back(at_desk)
    number = at_desk.item("read.back")
    assert number.property("text") == "\u2066۰۹۱۲ ۱۲۳ ۴۵۶۷\u2069"
    assert number.property("font").pixelSize() > 2 * at_desk.item("primary").property("font").pixelSize()
    at_desk.press(TAB)
    while at_desk.focused != "way.mend":
        at_desk.press(TAB)
    at_desk.press(ENTER)
    at_desk.arrive("mend_mobile")
    at_desk.press(Qt.Key.Key_Backspace)
    at_desk.type("8")
    at_desk.press(ENTER)
    at_desk.arrive("read_back")
    assert at_desk.item("read.back").property("text") == "\u2066۰۹۱۲ ۱۲۳ ۴۵۶۸\u2069"
    at_desk.press(ENTER)
    at_desk.arrive("claim")


def test_calm_words_stay_until_the_request_awaits_its_customer(at_desk: Desk) -> None:
    desk = at_desk
    read_back(desk)
    seen = {}

    def go_on(step: str) -> None:
        seen[desk.kind] = strip(desk)
        desk.happen(*(event for event in WAY[step] if not callable(event)))

    desk.press(ENTER)
    desk.arrive("claim")
    go_on("identity")
    desk.arrive("profile")
    desk.happen(*(event for event in WAY["profile"][1:] if not callable(event)))
    desk.arrive("review")
    go_on("review")
    for step in ("programmes", "vehicle", "dealer"):
        desk.arrive(step)
        assert "۱ آذر ۱۴۰۵" in desk.item("offline.strip").property("detail")
        go_on(step)
    desk.arrive("contract")
    go_on("contract")
    desk.arrive("collect")
    assert desk.find("captcha") is None
    assert desk.item("primary").property("text") == "ثبت در انتظار احراز"
    go_on("review")
    desk.arrive("done")
    assert set(seen) == {"claim", "review", "programmes", "vehicle", "dealer", "contract", "collect"}
    assert len(set(seen.values())) == 1 and all(seen.values())
    assert desk.find("offline.strip") is None
    assert desk.item("screen.done").property("heading") == "درخواست شما در انتظار احراز است"
    desk.tap("finish")
    desk.arrive("attract")
    assert MOBILE[-4:] not in " ".join(str(item.property("text")) for item in desk.items(hidden=True))
