"""Accounts of staff and terminals, kept in the office."""

from __future__ import annotations

import re
from html import unescape

import pytest

from kiosk.central.office import totp
from kiosk.central.office.roles import CAPABILITIES, Capability, Role
from kiosk.central.office.staff import SAMPLE_PASSWORD, FirstKeys, add_staff
from kiosk.central.problems import Refused
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, code_for, member


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_codes_are_those_of_rfc_6238(seconds: int, code: str) -> None:
    assert totp.code_at(b"12345678901234567890", seconds // 30) == code


def test_every_role_but_the_administrators_lacks_something_and_only_they_keep_staff() -> None:
    assert CAPABILITIES[Role.ADMIN] == frozenset(Capability)
    for role in (Role.SALES, Role.SUPPORT, Role.AUDITOR):
        assert Capability.CHANGE_STAFF not in CAPABILITIES[role]
    assert Capability.REVEAL_CUSTOMERS not in CAPABILITIES[Role.AUDITOR]


@pytest.mark.parametrize(
    ("username", "role", "code"),
    [("ab", "sales", "office.username"), ("Negar", "sales", "office.username"), ("negar", "boss", "office.role")],
)
def test_the_command_line_is_told_what_is_wrong(central: Running, username: str, role: str, code: str) -> None:
    refused = add_staff(central.central.settings, central.central.database, username, role)
    assert isinstance(refused, Refused) and refused.code == code


def test_an_administrator_makes_an_account_whose_keys_are_shown_once(
    central: Running, admin: Visitor, browse: Browse
) -> None:
    admin.get("staff/new")
    assert admin.post("staff/new", name="نگار امینی", username="نگار", role="sales").status_code == 422
    admin.post("staff/new", name="نگار امینی", username="negar", role="sales")
    password = re.search(r"\w{4}-\w{4}-\w{4}-\w{4}", admin.page)
    uri = re.search(r"otpauth://[^<]*", unescape(admin.page))
    assert password is not None and uri is not None and "<svg" in admin.page
    new = browse(central)
    code = code_for(FirstKeys("negar", password[0], uri[0]), central.clock())
    assert new.sign_in("negar", password[0], code).url.path == "/office/password"
    assert password[0] not in admin.get("staff").text
    admin.get("staff/new")
    assert admin.post("staff/new", name="دیگری", username="negar", role="sales").status_code == 422
    assert admin.reads("از آنِ همکار دیگری است")


def account(admin: Visitor, name: str) -> str:
    """Return the path of a member's page."""
    found = re.search(rf'href="/office/(staff/s-\w+)">{name}', admin.get("staff").text)
    assert found is not None
    return found[1]


def test_whoever_is_let_go_is_out_at_once(central: Running, admin: Visitor, browse: Browse) -> None:
    support = member(browse(central), Role.SUPPORT)
    path = account(admin, "نگار امینی")
    admin.get(path)
    admin.post(f"{path}/off")
    assert admin.reads("غیرفعال")
    assert support.get("requests").url.path == "/office/sign-in"
    admin.post(f"{path}/on")
    assert admin.reads("فعال")


def test_a_new_role_holds_from_the_next_page_and_the_last_administrator_stays(
    central: Running, admin: Visitor, browse: Browse
) -> None:
    sales = member(browse(central), Role.SALES)
    assert sales.get("audit").status_code == 403
    path = account(admin, "نگار امینی")
    admin.get(path)
    admin.post(f"{path}/role", role="auditor")
    assert sales.get("audit").status_code == 200
    mine = account(admin, "کاربر نمونه")
    for what, fields in (("role", {"role": "sales"}), ("off", {})):
        admin.get(mine)
        admin.post(f"{mine}/{what}", **fields)
        assert admin.reads("تنها مدیر سامانه است")


def test_new_keys_end_the_old_sessions(central: Running, admin: Visitor, browse: Browse) -> None:
    sales = member(browse(central), Role.SALES)
    path = account(admin, "نگار امینی")
    admin.get(path)
    admin.post(f"{path}/keys")
    assert admin.reads("کلیدهای نخستین ورود")
    assert sales.get("requests").url.path == "/office/sign-in"


def test_accounts_want_the_password_again_after_a_while(central: Running, admin: Visitor) -> None:
    central.clock.forward(minutes=6)
    assert admin.get("staff").url.path == "/office/proof"
    assert admin.post("proof", next="/office/staff", password="wrong password").status_code == 422
    arrived = admin.post("proof", next="/office/staff", password=SAMPLE_PASSWORD)
    assert arrived.url.path == "/office/staff"


def test_a_terminal_joins_with_a_code_of_the_office_and_is_shut_out_there(central: Running, admin: Visitor) -> None:
    admin.get("devices")
    assert admin.reads("هنوز هیچ دستگاهی")
    admin.post("devices/codes", dealer_id="nowhere")
    assert admin.reads("نمایندگی را برگزینید")
    admin.post("devices/codes", dealer_id="ikco-4007")
    code = re.search(r'dir="ltr">([A-Z2-9]{8})<', admin.page)
    assert code is not None
    terminal = central.terminal()
    terminal.enrol(code[1])
    admin.get("devices")
    assert admin.reads("توس") and admin.reads("هنوز بی‌تماس")
    path = f"devices/{terminal.device_id}/revoke"
    admin.get(path)
    assert admin.reads("از شبکه بیرون شود؟")
    admin.post(path)
    assert admin.reads("بیرون‌شده")
    assert terminal.send("GET", "/v1/catalogue").status_code == 403
    assert admin.get("devices/d-nothing/revoke").status_code == 404
    assert admin.post("devices/d-nothing/revoke").status_code == 404


def test_the_audit_is_narrowed_by_member_action_and_days(admin: Visitor) -> None:
    admin.get("devices")
    admin.post("devices/codes", dealer_id="ikco-4007")
    admin.get("audit", member="office", action="enrolment_code", **{"from": "1400/01/01", "to": "1429/01/01"})
    assert admin.reads("ikco-4007")
    for query in ({"action": "signed_in"}, {"member": "nobody"}, {"to": "1400/01/01"}, {"record": "other"}):
        admin.get("audit", **query)
        assert not admin.reads("ikco-4007")
