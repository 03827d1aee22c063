"""Text messages: every kind has its words, codes bear the titles that the sources name, requests carry their link."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import pytest
from sqlalchemy import String

from kiosk.central.moments import day_and_time
from kiosk.central.providers.kavenegar import TEMPLATES
from kiosk.central.providers.ports import SmsKind
from kiosk.central.schema import sim_messages, sms_messages
from kiosk.texts import catalogue, text
from tests.kiosk.central.buyers import buy, ready_buyers
from tests.kiosk.central.conftest import Running

CODES = {"identity", "registration", "login", "recovery", "profile", "change_password", "change_mobile"}
ABOUT_THE_PERSON = {
    "mobile_changed", "deferral", "awaiting", "awaiting_link", "awaiting_reminder", "awaiting_reminder_link",
    "awaiting_lapsed",
}  # fmt: skip


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_kind_of_message_has_its_words(language: str) -> None:
    entries = catalogue(language).entries  # type: ignore[arg-type]
    words = {kind: entries[f"sms.{kind}"] for kind in get_args(SmsKind)}
    assert {kind for kind, written in words.items() if "{code}" in written} == CODES
    tracked = {kind for kind, written in words.items() if "{tracking_code}" in written}
    assert tracked == words.keys() - CODES - ABOUT_THE_PERSON
    assert set(TEMPLATES) == CODES
    room = [table.c.kind.type for table in (sms_messages, sim_messages)]
    assert all(isinstance(one, String) and max(map(len, words)) <= (one.length or 0) for one in room)


@pytest.mark.row("EM-10", "IK-08", "IK-12", "IK-14")
@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("identity", "کد احراز امتا"),
        ("login", "رمز عبور پیامکی"),
        ("recovery", "کد تأیید"),
        ("profile", "کد اعتبارسنجی"),
        ("registration", "کد تأیید"),
        ("change_password", "کد تأیید"),
        ("change_mobile", "کد تأیید"),
    ],
)
def test_a_code_comes_under_the_title_that_the_sources_name(kind: str, title: str) -> None:
    message = text(f"sms.{kind}", code="123456")
    assert message.startswith(title) and "123456" in message.splitlines()[0]
    assert ("امتا" in message) == (kind == "identity")


def test_a_moment_reads_as_day_and_hour_in_iran() -> None:
    assert day_and_time(datetime(2026, 11, 22, 20, 29, tzinfo=UTC)) == ("یکشنبه ۱ آذر ۱۴۰۵", "۲۳:۵۹")
    assert day_and_time(datetime(2026, 11, 22, 20, 30, tzinfo=UTC)) == ("دوشنبه ۲ آذر ۱۴۰۵", "۰۰:۰۰")


def test_messages_about_a_request_say_where_it_can_be_followed(central: Running) -> None:
    terminal = central.terminal()
    sara, reza = ready_buyers(central, terminal, 2)
    buy(terminal, sara, terminal.choice())
    assert "http" not in terminal.message(sara["mobile"], "receipt")
    object.__setattr__(central.central.settings, "public_url", "https://sale.example.ir/")
    buy(terminal, reza, terminal.choice())
    assert terminal.message(reza["mobile"], "receipt").endswith("پیگیری: https://sale.example.ir/t")
