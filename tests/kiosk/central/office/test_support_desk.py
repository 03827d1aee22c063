"""Messages to support and the log of text messages, as staff see them."""

from __future__ import annotations

import re

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.office.messages.reading import KINDS
from kiosk.central.office.roles import Role
from kiosk.central.office.support.reading import hidden
from kiosk.central.schema import sms_messages, staff_audit
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, member, words
from tests.kiosk.central.terminal import SARA, Terminal
from tests.kiosk.central.test_support import MOBILE, _message, _send


def test_a_contact_is_shown_for_a_reason_and_answered_by_text_message(either: Running, browse: Browse) -> None:
    terminal = either.terminal()
    body = _message(terminal, text="شمارهٔ ملی من ۰۰۰۱۲۳۴۵۶۰ است. کد نمی‌رسد.")
    _send(terminal, body)
    supporter = member(browse(either), Role.SUPPORT)
    path = f"support/{body['message_id']}"
    supporter.get("support", state="new")
    assert supporter.reads("شمارهٔ ملی من ••• است") and not supporter.reads("۱۲۳۴۵۶")
    supporter.get(path)
    assert supporter.reads("۰۹۳۰***۲۲۳۳") and not supporter.reads("۱۱۱") and not supporter.reads("۱۲۳۴۵۶")
    assert supporter.post(f"{path}/reveal", reason="؟").status_code == 422
    supporter.post(f"{path}/reveal", reason="تماس تلفنی با مشتری")
    assert supporter.reads("۰۹۳۰ ۱۱۱ ۲۲۳۳") and supporter.reads("۰۰۰۱۲۳۴۵۶۰")

    assert supporter.post(f"{path}/answer", state="new", reply="").status_code == 422
    supporter.post(f"{path}/answer", state="new", reply="خط شما مسدود بود و باز شد.")
    assert supporter.reads("پیامک آن می‌رود") and supporter.reads("نگار امینی")
    assert "خط شما مسدود بود و باز شد." in terminal.message(MOBILE, "support_reply")
    assert supporter.post(f"{path}/answer", state="new", reply="دوباره").status_code == 409
    supporter.post(f"{path}/close", state="answered")
    assert supporter.reads("پیام بسته شد")
    with either.central.database.read() as connection:
        mine = staff_audit.c.action.in_(("contact_revealed", "support_answered", "support_closed"))
        entries = connection.execute(sa.select(staff_audit).where(mine).order_by(staff_audit.c.id)).all()
    assert [each.action for each in entries] == ["contact_revealed", "support_answered", "support_closed"]
    assert entries[0].reason == "تماس تلفنی با مشتری"


def test_an_auditor_reads_messages_masked_and_answers_none(central: Running, browse: Browse) -> None:
    terminal = central.terminal()
    body = _message(terminal, contact="sara@example.com")
    _send(terminal, body)
    auditor = member(browse(central), Role.AUDITOR)
    auditor.get(f"support/{body['message_id']}")
    assert auditor.reads("رایانامه (پوشیده)") and "example.com" not in auditor.page
    for deed in ("reveal", "answer", "close"):
        answer = auditor.post(f"support/{body['message_id']}/{deed}", state="new", reply="پاسخ", reason="دلیل کافی")
        assert answer.status_code == 403
    assert auditor.get("support/nothing").status_code == 404


def test_numbers_and_addresses_in_a_message_are_hidden_and_small_numbers_stay() -> None:
    assert hidden("کد ۱۲۳۴، تلفن 0912 345 6789 و a.b@c.ir") == "کد ۱۲۳۴، تلفن ••• و •••"


def test_the_log_tells_how_messages_went_and_never_what_they_said(either: Running, browse: Browse) -> None:
    terminal: Terminal = either.terminal()
    terminal.confirmed()
    visitor = browse(either)
    visitor.sign_in()
    with either.central.database.write() as connection:
        connection.execute(sa.update(sms_messages).where(sms_messages.c.kind == "profile").values(state="failed"))
        sent = connection.scalar(sa.select(sa.func.count()).select_from(sms_messages))
    visitor.get("messages")
    assert visitor.page.count("<tr>") == sent + 1
    assert SARA.mobile not in visitor.page and SARA.mobile[4:7] not in words(visitor.page)
    [code] = re.findall(r"\d{6}", terminal.message(SARA.mobile, "identity"))
    assert code not in visitor.page
    visitor.get("messages", state="failed")
    assert visitor.page.count("<tr>") == 2 and visitor.reads("ناموفق")
    visitor.get("messages", device="7", kind="identity")
    assert visitor.reads("پیامکی با این نشانه‌ها نیست")
    visitor.get("messages", device="هفت", **{"from": "1405/13/01"})
    assert visitor.page.count('aria-invalid="true"') == 2


def test_every_kind_of_text_message_has_a_name() -> None:
    known = texts.catalogue().entries
    assert [kind for kind in KINDS if f"office.sms.{kind}" not in known] == []
