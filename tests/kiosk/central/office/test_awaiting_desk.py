"""Requests that await their customer, as staff see them: narrowed, masked, and whole only for a reason."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.text import persian_digits
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Visitor
from tests.kiosk.central.terminal import PROFILE, SARA, Terminal

PERSONAL = (SARA.mobile, SARA.national_code, SARA.birth_date, PROFILE["sheba"], PROFILE["postal_code"])


@pytest.fixture
def terminal(central: Running) -> Terminal:
    return central.terminal()


@pytest.fixture
def awaiting(terminal: Terminal) -> dict[str, Any]:
    """Sara's request, taken down offline with a birth date that is not hers."""
    body = terminal.collection(terminal.choice()) | {"birth_date": "1370-05-18"}
    terminal.deliver(terminal.event(body, "purchase.collected"))
    return body


def test_they_are_listed_masked_and_read_whole_for_a_reason(
    awaiting: dict[str, Any], admin: Visitor, terminal: Terminal
) -> None:
    row = f"/office/requests/awaiting/{awaiting['request_id']}"
    assert "/office/requests/awaiting" in admin.get("requests").text
    for query in ({}, {"state": "awaiting", "maker": "ikco"}, {"code": awaiting["tracking_code"]}):
        page = admin.get("requests/awaiting", **query).text
        assert row in page and persian_digits("0912***4567") in page
        assert not any(each in page or persian_digits(each) in page for each in PERSONAL)
    for query in ({"state": "lapsed"}, {"maker": "saipa"}, {"to": "1400/01/01"}):
        assert row not in admin.get("requests/awaiting", **query).text
    assert admin.get("requests/awaiting", code="12").status_code == 200
    for number in (SARA.mobile, SARA.national_code):
        assert admin.post("requests/awaiting/search", who=number).text.count(row) == 1
    assert admin.post("requests/awaiting/search", who="09129999999").text.count(row) == 0
    assert admin.post("requests/awaiting/search", who="12").status_code == 422

    here = f"requests/awaiting/{awaiting['request_id']}"
    page = admin.get(here).text
    assert "هنوز احراز نشده است" in page
    assert not any(each in page or persian_digits(each) in page for each in PERSONAL)
    assert admin.post(f"{here}/reveal", reason="").status_code == 422
    shown = admin.post(f"{here}/reveal", reason="تماس مشتری").text
    assert persian_digits(SARA.mobile) in shown and persian_digits(PROFILE["postal_code"]) in shown
    assert f"/office/{here}" in admin.get("audit").text
    terminal.settle(terminal.consented(), awaiting, "register")
    page = admin.get(here).text
    assert f"/office/requests/{awaiting['request_id']}" in page and "تاریخ تولد احرازشده جای آن را گرفت" in page
    assert admin.get("requests/awaiting/nobody").status_code == 404
