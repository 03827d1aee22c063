"""Requests in the office: found, read without seeing the person, and brought from state to state."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.central.office.roles import Role
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, member, registered, words
from tests.kiosk.central.terminal import SARA, Somebody

PERSONAL = (SARA.mobile, SARA.national_code, "محمدی", "سارا", "IR760170000000000000000001", "1345678917")


REZA = Somebody("0007000014", "1362-11-02", "09127000014")


@pytest.fixture
def sqlite_url(sara_registered: tuple[Path, dict[str, Any]], tmp_path: Path) -> str:
    """The database of these tests holds Sara's request from the start."""
    return f"sqlite:///{shutil.copy(sara_registered[0], tmp_path / 'central.db')}"


@pytest.fixture
def request_of_sara(sara_registered: tuple[Path, dict[str, Any]]) -> dict[str, Any]:
    return sara_registered[1]


def version(visitor: Visitor) -> str:
    return visitor.page.partition('name="version" value="')[2].partition('"')[0]


def step(visitor: Visitor, body: dict[str, Any], to: str, **fields: Any) -> int:
    """Read the request and press a button."""
    visitor.get(f"requests/{body['request_id']}")
    return visitor.post(f"requests/{body['request_id']}/state", to=to, version=version(visitor), **fields).status_code


def test_lists_are_narrowed_by_what_may_stand_in_an_address(request_of_sara: dict[str, Any], admin: Visitor) -> None:
    held = request_of_sara
    row = f"/office/requests/{held['request_id']}"
    matching = (
        {},
        {"state": "registered", "maker": "ikco", "programme": held["choice"]["programme_id"]},
        {
            "dealer": held["choice"]["dealer_id"],
            "code": held["tracking_code"],
            "from": "۱۴۰۰/۰۱/۰۱",
            "to": "1429-12-29",
        },
    )
    for query in matching:
        assert row in admin.get("requests", **query).text
    for query in ({"state": "paid"}, {"to": "1400/01/01"}, {"from": "1429/01/01"}, {"programme": "ikco-15-haima"}):
        assert row not in admin.get("requests", **query).text
        assert admin.reads("درخواستی با این نشانه‌ها نیست")
    admin.get("requests", **{"from": "1405/13/01", "code": "12"})
    assert admin.reads("ماه باید") and admin.reads("کد رهگیری ۱۲ رقم دارد")


@pytest.mark.parametrize("typed", [SARA.mobile, "۰۹۱۲ ۱۲۳ ۴۵۶۷", SARA.national_code, "۰۰۰۱۲۳۴۵۶۰"])
def test_a_person_is_found_by_the_whole_number_only_in_a_form(
    request_of_sara: dict[str, Any], admin: Visitor, typed: str
) -> None:
    admin.get("requests")
    found = admin.post("requests/search", who=typed)
    assert f"/office/requests/{request_of_sara['request_id']}" in found.text
    assert found.url.query == b""
    assert SARA.mobile not in words(found.text) and "محمدی" not in found.text
    admin.get("audit")
    assert admin.reads("جست‌وجوی درخواست با شمارهٔ شخص")


def test_a_number_that_is_none_is_said_to_be_wrong(admin: Visitor) -> None:
    for typed, said in (("0001234561", "این کد ملی درست نیست"), ("0912123", "شمارهٔ موبایل ۱۱ رقم دارد")):
        admin.get("requests")
        assert admin.post("requests/search", who=typed).status_code == 422
        assert admin.reads(said)


def test_the_customer_is_masked_until_a_reason_is_given_and_that_is_on_record(
    request_of_sara: dict[str, Any], admin: Visitor
) -> None:
    path = f"requests/{request_of_sara['request_id']}"
    page = admin.get(path).text
    assert "س…" in page and "۰۹۱۲***۴۵۶۷" in page
    assert [each for each in PERSONAL if each in page] == []
    assert admin.post(f"{path}/reveal", reason="ا").status_code == 422
    assert "محمدی" not in admin.page
    admin.post(f"{path}/reveal", reason="تماس مشتری دربارهٔ نشانی")
    assert admin.reads("سارا محمدی‌نژاد") and admin.reads("۰۹۱۲۱۲۳۴۵۶۷") and admin.reads("IR76 0170")
    assert "محمدی" not in admin.get(path).text
    admin.get("audit", action="customer_revealed")
    assert admin.reads("تماس مشتری دربارهٔ نشانی") and admin.reads("کاربر نمونه")


def test_price_circular_and_dealer_stand_on_the_page(request_of_sara: dict[str, Any], admin: Visitor) -> None:
    admin.get(f"requests/{request_of_sara['request_id']}")
    for said in ("بهای خودرو", "بیمهٔ شخص ثالث", "جمع قابل پرداخت", "ریال", "معاون فروش", "نسخهٔ قرارداد", "ثبت شده"):
        assert admin.reads(said), said


def test_a_request_goes_all_its_way_with_notes_and_messages(either: Running, browse: Browse) -> None:
    body = registered(either, REZA)
    clerk = member(browse(either), Role.SALES)
    terminal = either.terminal()
    assert step(clerk, body, "in_review") == 200
    assert clerk.reads("بررسی درخواست آغاز شد")
    assert step(clerk, body, "accepted", note="خوش آمدید") == 200
    terminal.message(REZA.mobile, "accepted")
    clerk.get(f"requests/{body['request_id']}")
    assert clerk.reads("خوش آمدید") and clerk.reads("نگار امینی")
    assert step(clerk, body, "awaiting_payment", deadline_day="1400/01/01") == 422
    assert clerk.reads("این مهلت گذشته است")
    assert step(clerk, body, "awaiting_payment", deadline_day="1429/01/01", deadline_time="۲۵:۰۰") == 422
    assert step(clerk, body, "awaiting_payment", deadline_day="۱۴۲۹/۰۱/۰۱", deadline_time="۱۴:۳۰") == 200
    assert clerk.reads("۱۴۲۹/۰۱/۰۱ ۱۴:۳۰")
    for state in ("paid", "file_made", "invited", "delivered"):
        assert step(clerk, body, state) == 200
    assert clerk.reads("تحویل شده") and 'name="version"' not in clerk.page


def test_a_rejection_needs_a_reason_that_the_customer_reads(request_of_sara: dict[str, Any], admin: Visitor) -> None:
    step(admin, request_of_sara, "in_review")
    assert step(admin, request_of_sara, "rejected") == 422
    assert admin.reads("دلیل را برای مشتری بنویسید")
    assert step(admin, request_of_sara, "rejected", note="شرایط سنی") == 200
    assert admin.reads("رد شده") and admin.reads("شرایط سنی")


def test_whoever_comes_second_is_told_and_changes_nothing(request_of_sara: dict[str, Any], admin: Visitor) -> None:
    path = f"requests/{request_of_sara['request_id']}"
    admin.get(path)
    stale = version(admin)
    step(admin, request_of_sara, "in_review")
    assert admin.post(f"{path}/state", to="in_review", version=stale).status_code == 409
    assert admin.reads("در این میان تغییر کرده است")
    assert admin.post(f"{path}/state", to="paid", version=version(admin)).status_code == 409
    assert admin.reads("در وضعیت کنونی درخواست ممکن نیست")
    assert admin.post(f"{path}/state", to="withdrawn", version=version(admin)).status_code == 409


def test_an_auditor_sees_no_person_and_changes_nothing(
    central: Running, request_of_sara: dict[str, Any], browse: Browse
) -> None:
    auditor = member(browse(central), Role.AUDITOR)
    path = f"requests/{request_of_sara['request_id']}"
    page = auditor.get(path).text
    assert "/reveal" not in page and "/state" not in page
    assert auditor.post(f"{path}/reveal", reason="کنجکاوی بسیار").status_code == 403
    assert auditor.post(f"{path}/state", to="in_review", version="1").status_code == 403
    assert auditor.get("staff").status_code == 403
    assert auditor.get("audit").status_code == 200


def test_there_is_no_request_that_is_none(admin: Visitor) -> None:
    admin.get("requests")
    assert admin.get("requests/r-nothing").status_code == 404
    assert admin.post("requests/r-nothing/state", to="in_review", version="1").status_code == 404
