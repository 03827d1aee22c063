"""Terminals in the office: how each is, what came back from it, and three counts of its days side by side."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.office.roles import Role
from kiosk.central.schema import set_aside_events, staff_audit
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.conftest import admin, browse, visitor
from tests.kiosk.central.office.visitor import Browse, Visitor, member, words
from tests.kiosk.central.terminal import SARA, Somebody, Terminal
from tests.kiosk.central.test_purchases import republish

__all__ = ["admin", "browse", "visitor"]

REZA = Somebody("0007000014", "1362-11-02", "09127000014")
FULL = "ikco-16-full"


def heartbeat(terminal: Terminal, *days: dict[str, Any], **changes: Any) -> dict[str, Any]:
    body = {
        "app_version": "0.1.0",
        "waiting": 0,
        "oldest_waiting_s": 0,
        "needs_attention": 0,
        "last_seq": terminal.seq,
        "printer": "ready",
        "clock_offset_ms": 0,
        "days": list(days),
    }
    answer: dict[str, Any] = terminal.call("POST", paths.HEARTBEAT, body | changes)
    return answer


def tally(terminal: Terminal, **changes: Any) -> dict[str, Any]:
    """What the terminal would count of its first to its last number, all made today and delivered."""
    day = {
        "day": JalaliDate.in_tehran(terminal.present()).isoformat(),
        "epoch": terminal.epoch,
        "first_seq": 1,
        "last_seq": terminal.seq,
        "made": terminal.seq,
        "delivered": terminal.seq,
        "printed": terminal.seq,
        "needs_attention": 0,
        "set_aside": 0,
    }
    return day | changes


def message(terminal: Terminal, kind: str = "support.message", **changes: Any) -> dict[str, Any]:
    return terminal.event(
        {
            "message_id": f"m-{secrets.token_hex(8)}",
            "tracking_code": make_tracking_code(terminal.number, terminal.seq + 1).value,
            "contact": "09301112233",
            "text": "کد پیامکی برای من نمی‌آید.",
            "maker": "",
            "customer_id": "",
            "step": "code",
            "written_at": terminal.present().isoformat(),
        },
        kind,
        **changes,
    )


def give_up(terminal: Terminal, event: dict[str, Any], code: str, **changes: Any) -> dict[str, Any]:
    """The notice that staff gave an event up."""
    body = {
        "notice_id": f"n-{secrets.token_hex(8)}",
        "tracking_code": make_tracking_code(terminal.number, terminal.seq + 1).value,
        "event_id": event["event_id"],
        "set_aside_code": code,
        "reason": "customer_withdrew",
        "note": "با ۰۹۱۲۱۲۳۴۵۶۷ تماس گرفتیم",
        "at": terminal.present().isoformat(),
    }
    return terminal.event(body | changes, "event.set_aside", aggregate_id=event["aggregate_id"])


@pytest.fixture
def refused(central: Running) -> tuple[Terminal, dict[str, Any], dict[str, Any]]:
    """A terminal whose one request found its programme full: terminal, body and event."""
    terminal = central.terminal()
    body = terminal.submission(terminal.confirmed(), terminal.choice(FULL))
    event = terminal.event(body)
    assert terminal.deliver(event)[0]["status"] == "rejected"
    return terminal, body, event


def test_a_refused_request_is_read_for_a_reason_and_is_mended_by_a_later_one(
    central: Running, admin: Visitor, refused: tuple[Terminal, dict[str, Any], dict[str, Any]]
) -> None:
    terminal, body, event = refused
    page = f"deadletters/{terminal.device_id}/{event['event_id']}"
    admin.get("deadletters")
    assert admin.reads("ظرفیت") and admin.reads("درخواست خرید") and f"/office/{page}" in admin.page
    admin.get(page)
    assert admin.reads("۰۹۱۲***۴۵۶۷") and SARA.national_code not in admin.page and not admin.reads("۱۲۳۴۵۶۷")
    assert admin.post(f"{page}/reveal", reason="؟").status_code == 422
    admin.post(f"{page}/reveal", reason="تماس با مشتری")
    assert admin.reads("۰۹۱۲۱۲۳۴۵۶۷") and admin.reads("۱۳۷۰/۰۵/۱۷") is False and admin.reads("انقلاب")
    with central.central.database.read() as connection:
        entry = connection.execute(sa.select(staff_audit).where(staff_audit.c.action == "letter_revealed")).one()
    assert (entry.reason, entry.record_id) == ("تماس با مشتری", event["event_id"])

    republish(central, FULL, capacity=21)
    again = terminal.event(body | {"tracking_code": make_tracking_code(terminal.number, 2).value})
    assert terminal.deliver(again)[0]["status"] == "applied"
    admin.get("deadletters")
    assert admin.reads("هیچ درخواست برگشتی‌ای")
    admin.get("deadletters", state="mended", device=str(terminal.number))
    assert f"/office/{page}" in admin.page
    admin.get(page)
    assert admin.reads("همین درخواست پذیرفته شد")


def test_what_staff_gave_up_says_why_and_hides_numbers_in_their_note(central: Running, browse: Browse) -> None:
    terminal = central.terminal()
    body = terminal.submission(terminal.confirmed(), terminal.choice(FULL))
    event = terminal.event(body)
    terminal.deliver(event)
    notice = give_up(terminal, event, body["tracking_code"])
    [told] = terminal.deliver(notice)
    assert (told["status"], told["result"]) == ("applied", {"event_id": event["event_id"], "held": "rejected"})
    never_sent = give_up(terminal, {"event_id": "e-never", "aggregate_id": "r-1"}, body["tracking_code"])
    assert terminal.deliver(never_sent, notice)[0]["result"]["held"] == "unknown"
    other = central.terminal()
    [stolen] = other.deliver(give_up(other, event, body["tracking_code"]))
    assert stolen["problem"]["code"] == "event.tracking_code"

    auditor = member(browse(central), Role.AUDITOR)
    auditor.get("deadletters", state="given_up")
    assert words(auditor.page).count("کنار گذاشته‌شده") >= 2
    page = f"deadletters/{terminal.device_id}/{event['event_id']}"
    auditor.get(page)
    assert auditor.reads("مشتری منصرف شد") and auditor.reads("با ••• تماس گرفتیم")
    assert auditor.post(f"{page}/reveal", reason="کنجکاوی").status_code == 403
    auditor.get(f"deadletters/{terminal.device_id}/e-never")
    assert auditor.reads("تنها خبر کنار گذاشتن")
    with central.central.database.read() as connection:
        assert len(connection.execute(sa.select(set_aside_events)).all()) == 2


def test_an_event_that_nobody_could_trust_is_a_letter_until_it_comes_as_it_should(
    central: Running, admin: Visitor
) -> None:
    terminal = central.terminal()
    good = message(terminal)
    terminal.deliver(good | {"signature": "A" * 86})
    page = f"deadletters/{terminal.device_id}/{good['event_id']}"
    admin.get(page)
    assert admin.reads("در خود دستگاه مانده است") and admin.reads("پیام پشتیبانی")
    assert terminal.deliver(good)[0]["status"] == "applied"
    assert admin.get(page).status_code == 404


def test_a_terminals_page_sets_what_it_says_beside_what_is_held(central: Running, admin: Visitor) -> None:
    terminal = central.terminal()
    first, _, third = message(terminal), message(terminal), message(terminal)
    terminal.deliver(first, third)
    heartbeat(
        terminal,
        tally(terminal, delivered=2),
        waiting=1,
        oldest_waiting_s=7260,
        printer="degraded",
        clock_offset_ms=-2400,
        last_seq=3,
    )
    admin.get("devices")
    assert f"/office/devices/{terminal.device_id}" in admin.page
    admin.get(f"devices/{terminal.device_id}")
    for said in ("سالم", "۲ ساعت", "نیازمند بررسی", "-۲.۴ ثانیه", "شماره‌های نرسیده: ۲", "در راه"):
        assert admin.reads(said), said
    assert admin.reads("پشتیبان‌گیری تنظیم نشده")
    assert admin.get("devices/d-nothing").status_code == 404
    central.clock.forward(minutes=31)
    admin.sign_in()
    admin.get(f"devices/{terminal.device_id}")
    assert admin.reads("بی‌خبر")


def test_made_received_and_printed_stand_side_by_side(either: Running, browse: Browse) -> None:
    complete, behind, lossy, doubled = (either.terminal() for _ in range(4))
    for terminal in (complete, behind, lossy, doubled):
        terminal.deliver(*[message(terminal) for _ in range(3)])
    heartbeat(complete, tally(complete))
    behind.seq = 5
    heartbeat(behind, tally(behind, delivered=3, printed=4))
    lossy.seq = 6
    heartbeat(lossy, tally(lossy))
    heartbeat(doubled, tally(doubled, made=2, delivered=2, printed=2))
    visitor = browse(either)
    visitor.sign_in()
    visitor.get("reconciliation")
    shown = words(visitor.page)
    for said in ("کامل", "در راه", "گم‌شده در سامانهٔ مرکزی", "بیش از ساخته‌ها", "۴ تا ۵", "۴ تا ۶"):
        assert said in shown, said
    visitor.get("reconciliation", only="differing")
    assert "کامل" not in words(visitor.page).split("روز ", 1)[1]
    visitor.get("reconciliation", device=str(lossy.number))
    assert visitor.reads("گم‌شده") and not visitor.reads("در راه")
    sheet = visitor.post("reconciliation/sheet", device=str(behind.number))
    lines = sheet.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 2 and lines[1].split(",")[4:7] == ["5", "3", "4"] and "4-5" in lines[1]
    visitor.get("reconciliation", to="1400/01/01")
    assert visitor.reads("هیچ دستگاهی چیزی ثبت نکرده")
    refused = message(complete) | {"signature": "A" * 86}
    complete.deliver(refused)
    visitor.get("deadletters", device=str(complete.number))
    assert refused["event_id"] in visitor.page
    assert visitor.get(f"devices/{complete.device_id}").status_code == 200
