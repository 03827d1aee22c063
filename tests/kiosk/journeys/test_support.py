"""«تماس با پشتیبانی» from every screen, and what becomes of a message."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.idle import COUNTDOWN_S
from kiosk.journeys.session import fresh_session
from tests import factories, fakes
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import WAY, Stay


def write(stay: Stay, contact: str = "09121234567", text: str = "برای ورود کمک می‌خواهم") -> Stay:
    return stay.do(e.Edited("support.contact", contact), e.Edited("support.text", text), e.SupportSent("event-7"))


@pytest.mark.row("EM-23", "EM-25")
@pytest.mark.parametrize("place", WAY)
def test_a_message_can_be_written_from_every_screen_and_leaves_it_as_it_was(place: str) -> None:
    stay = Stay().walk(place).do(e.SupportOpened())
    before = stay.screen
    assert before.support is not None and unreadable(before) == []
    write(stay)
    [message] = stay.asked(fx.SendSupport)
    assert isinstance(message, fx.SendSupport)
    assert (message.contact, message.step, message.event_id) == ("09121234567", place.partition(".")[0], "event-7")
    support = stay.screen.support
    assert support is not None and support.tracking_code and support.text.text == ""
    stay.do(e.SupportClosed())
    assert (stay.screen.support, stay.place) == (None, place)


@pytest.mark.row("EM-25")
def test_before_anybody_begins_the_message_names_nobody_and_nothing_of_it_remains() -> None:
    stay = Stay().do(e.SupportOpened())
    stay.do(e.Edited("support.contact", "negar@example.ir"), e.Edited("support.text", "چه مدارکی لازم است؟"))
    stay.back()
    assert stay.screen.support is None and not any(stay.session.answers.values())
    write(stay.do(e.SupportOpened()), "Negar@Example.ir")
    [message] = stay.asked(fx.SendSupport)
    assert isinstance(message, fx.SendSupport)
    assert (message.contact, message.maker, message.customer_id) == ("Negar@example.ir", "", "")


def test_a_form_left_open_on_the_attract_screen_is_wiped_by_time() -> None:
    stay = Stay().do(e.SupportOpened(), e.Edited("support.text", "نیمه‌کاره"))
    stay.wait(60)
    assert stay.screen.idle is not None
    stay.wait(COUNTDOWN_S)
    assert stay.session == fresh_session(2, stay.session.tickets, stay.seconds)


def test_who_is_signed_in_need_not_write_the_number() -> None:
    stay = Stay().walk("review").do(e.SupportOpened())
    assert stay.screen.support is not None and stay.screen.support.contact.text == factories.MOBILE
    write(stay, contact=factories.MOBILE)
    [message] = stay.asked(fx.SendSupport)
    assert isinstance(message, fx.SendSupport) and (message.maker, message.customer_id) == ("ikco", "c-1")


@pytest.mark.parametrize(
    ("contact", "text", "refused"),
    [
        ("", "متن پیام", {"support.contact": "support.contact.empty"}),
        ("12", "متن پیام", {"support.contact": "support.contact.form"}),
        ("a@b", "متن پیام", {"support.contact": "support.contact.form"}),
        ("0912 123 4567", " ", {"support.text": "support.text.empty"}),
        ("0912 123 4567", "آی", {"support.text": "support.text.short"}),
    ],
)
def test_what_is_missing_is_told_beside_it(contact: str, text: str, refused: dict[str, str]) -> None:
    stay = write(Stay().do(e.SupportOpened()), contact, text)
    support = stay.screen.support
    assert support is not None and stay.asked(fx.SendSupport) == []
    shown = {one.id: one.refusal.code for one in (support.contact, support.text) if one.refusal}
    assert shown == refused
    assert stay.do(e.Edited(next(iter(refused)), "0912 123 4567")).session.support_refusals == {}


def test_leaving_a_field_judges_what_is_in_it() -> None:
    stay = Stay().do(e.SupportOpened(), e.Left("support.contact"))
    assert stay.session.support_refusals == {}
    stay.do(e.Edited("support.contact", "12"), e.Left("support.contact"))
    assert "support.contact" in stay.session.support_refusals


def test_a_message_the_terminal_cannot_keep_stays_written() -> None:
    stay = Stay().do(e.SupportOpened())
    stay.central.plan(fx.SendSupport, out.NotCommitted(Refusal("store.full")))
    support = write(stay).screen.support
    assert support is not None and support.text.refusal is not None and support.text.refusal.code == "store.full"
    assert support.text.text


def test_a_second_press_while_it_is_kept_sends_nothing_twice() -> None:
    stay = Stay()
    stay.answers = False
    write(stay.do(e.SupportOpened())).do(e.SupportSent("event-8"))
    assert stay.screen.support is not None and stay.screen.support.busy
    assert len(stay.asked(fx.SendSupport)) == 1
    stay.do(e.Invited())
    stay.settle()
    assert stay.session.support_code == fakes.SUPPORT_CODE


def test_the_message_goes_on_its_way_while_the_customer_goes_on() -> None:
    stay = Stay().walk("entry").do(e.SupportOpened())
    stay.answers = False
    write(stay).do(e.SupportClosed(), e.WayTaken("register"))
    assert any(isinstance(one.effect, fx.SendSupport) for one in stay.session.pending)
