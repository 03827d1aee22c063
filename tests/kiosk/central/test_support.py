"""Messages to support: from any terminal, in the outbox like every request, answered by the office."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.problems import Refused
from kiosk.central.schema import support_messages
from kiosk.central.support.answering import answer, close
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import make_tracking_code
from tests.kiosk.central.buyers import buy, ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import Terminal

MOBILE = "09301112233"


def _message(terminal: Terminal, **changes: Any) -> dict[str, Any]:
    return {
        "message_id": f"m-{secrets.token_hex(8)}",
        "tracking_code": make_tracking_code(terminal.number, terminal.seq + 1).value,
        "contact": "۰۹۳۰ ۱۱۱ ۲۲۳۳",
        "text": "کد پیامکی برای من نمی‌آید.",
        "maker": "",
        "customer_id": "",
        "step": "code",
        "written_at": terminal.present().isoformat(),
    } | changes


def _send(terminal: Terminal, body: dict[str, Any]) -> dict[str, Any]:
    [result] = terminal.deliver(terminal.event(body, "support.message"))
    return result


def _rows(central: Running) -> list[Any]:
    with central.central.database.read() as connection:
        return list(connection.execute(sa.select(support_messages).order_by(support_messages.c.received_at)).all())


@pytest.mark.row("EM-25")
def test_a_message_of_somebody_unknown_is_kept_for_the_office_and_acknowledged(either: Running) -> None:
    terminal = either.terminal()
    body = _message(terminal)
    event = terminal.event(body, "support.message")
    [first], [again] = terminal.deliver(event), terminal.deliver(event)
    assert (first["status"], again["status"]) == ("applied", "replayed")
    assert first["result"] == again["result"]
    assert first["result"]["tracking_code"] == body["tracking_code"]
    [row] = _rows(either)
    assert (row.state, row.mobile, row.contact, row.text) == ("new", MOBILE, body["contact"], body["text"])
    assert persian_digits(body["tracking_code"]) in terminal.message(MOBILE, "support")


def test_a_contact_by_email_gets_no_text_message(central: Running) -> None:
    terminal = central.terminal()
    assert _send(terminal, _message(terminal, contact="sara@example.ir"))["status"] == "applied"
    [row] = _rows(central)
    assert (row.contact, row.mobile) == ("sara@example.ir", None)


def test_a_customer_is_named_only_where_this_terminal_served_them(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    [customer] = ready_buyers(central, terminal, 1)
    for sender in (terminal, other):
        _send(sender, _message(sender, customer_id=customer["customer_id"], maker="ikco"))
    assert [row.customer_id for row in _rows(central)] == [customer["customer_id"], ""]


def test_one_terminal_sends_so_many_an_hour_and_the_rest_wait_in_its_outbox(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    most = central.central.limits.support_per_hour
    events = [terminal.event(_message(terminal, contact="a@b.ir"), "support.message") for _ in range(most + 1)]
    results = terminal.deliver(*events)
    assert [each["status"] for each in results] == ["applied"] * most + ["retry_later"]
    assert results[-1]["problem"]["code"] == "support.limit"
    assert 0 < results[-1]["problem"]["retry_after"] <= 3600
    assert _send(other, _message(other))["status"] == "applied"
    central.clock.forward(hours=1, seconds=1)
    terminal.renew_token()
    assert terminal.deliver(events[-1])[0]["status"] == "applied"


def test_a_strangers_mobile_is_told_a_few_times_a_day_at_most(central: Running) -> None:
    terminal = central.terminal()
    for _ in range(5):
        _send(terminal, _message(terminal))
    terminal.message(MOBILE, "support", count=3)
    assert len(_rows(central)) == 5
    assert len(terminal.messages(MOBILE)) == 3


def test_requests_and_messages_never_share_a_tracking_code(central: Running) -> None:
    terminal = central.terminal()
    [customer] = ready_buyers(central, terminal, 1)
    request = buy(terminal, customer, terminal.choice())
    message = _message(terminal)
    assert _send(terminal, message)["status"] == "applied"
    taken = terminal.submission(customer, terminal.choice("ikco-13-family"), tracking_code=message["tracking_code"])
    results = [
        _send(terminal, _message(terminal, tracking_code=request["tracking_code"])),
        _send(terminal, _message(terminal, tracking_code=message["tracking_code"])),
        _send(terminal, _message(terminal, message_id=message["message_id"])),
        terminal.deliver(terminal.event(taken))[0],
    ]
    assert {each["status"] for each in results} == {"rejected"}
    assert [each["problem"]["code"] for each in results[:3]] == ["event.tracking_code"] * 3


def test_a_message_that_is_none_is_refused(central: Running) -> None:
    terminal = central.terminal()
    for changes in ({"text": "کم"}, {"contact": ""}, {"mood": "sad"}, {"text": "پیام\x00پنهان"}):
        result = _send(terminal, _message(terminal, **changes))
        assert (result["status"], result["problem"]["code"]) == ("rejected", "event.body")


def test_the_office_answers_once_and_the_writer_reads_it(either: Running) -> None:
    terminal = either.terminal()
    body = _message(terminal)
    _send(terminal, body)
    now = either.clock()
    with either.central.database.write() as connection:
        row = answer(connection, body["message_id"], "لطفاً دوباره تلاش کنید.", expected_state="new", actor="s", now=now)
        late = answer(connection, body["message_id"], "دوباره.", expected_state="new", actor="s-2", now=now)
        closed = close(connection, body["message_id"], expected_state="answered", actor="s-1", now=now)
    either.central.nudge_sender()
    assert (row.state, row.reply, late) == ("answered", "لطفاً دوباره تلاش کنید.", Refused("order.changed"))
    assert (closed.state, closed.reply, closed.handled_by) == ("closed", row.reply, "s-1")
    assert "لطفاً دوباره تلاش کنید." in terminal.message(MOBILE, "support_reply")
    page = either.http.post("/t", data={"code": body["tracking_code"], "digits": MOBILE[-4:]}).text
    assert "رسیدگی به پیام شما پایان یافت" in page and "لطفاً دوباره تلاش کنید." in page
    assert body["text"] not in page and MOBILE not in page
