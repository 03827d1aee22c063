"""Following a request by code and digits, in the customer's own browser."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kiosk.central.purchases.changing import change_state
from kiosk.domain.purchase import RequestState
from tests.browser.conftest import Visit
from tests.browser.looking import fits
from tests.e2e.network import Network
from tests.kiosk.central.terminal import SARA, Terminal

TO_PAYMENT = (RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT)


@pytest.fixture
def awaited(site: Network, terminal: Terminal) -> dict[str, Any]:
    """A request whose customer is asked to pay."""
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    central = site.central
    with central.database.write() as connection:
        for version, state in enumerate(TO_PAYMENT, start=1):
            change_state(
                connection,
                body["request_id"],
                state,
                expected_version=version,
                actor="staff:s-1",
                deadline=site.clock() + timedelta(days=3) if state is TO_PAYMENT[-1] else None,
                now=site.clock(),
            )
    return body


def _fill(page: Page, code: str, digits: str) -> None:
    page.get_by_label("کد رهگیری").fill(code)
    page.get_by_label("چهار رقم آخر شمارهٔ همراه").fill(digits)
    page.get_by_role("button", name="نمایش وضعیت").click()


def test_code_and_digits_lead_to_the_way_of_the_request(page: Page, awaited: dict[str, Any]) -> None:
    page.goto("/t")
    assert fits(page, "lookup-form")

    _fill(page, awaited["tracking_code"], SARA.mobile[-4:])
    expect(page.locator(".state")).to_have_text("در انتظار پرداخت")
    expect(page.locator(".deadline")).to_contain_text("مهلت پرداخت")
    assert page.locator(".history li").count() == 4
    assert fits(page, "lookup-found")


def test_a_miss_is_told_kindly_and_keeps_the_code(page: Page, awaited: dict[str, Any]) -> None:
    page.goto("/t")
    _fill(page, awaited["tracking_code"], "0000")

    expect(page.get_by_role("alert")).to_contain_text("پیدا نشد")
    expect(page.get_by_label("کد رهگیری")).to_have_value(awaited["tracking_code"])
    assert fits(page, "lookup-missed")


def test_a_slip_is_named_beside_its_field(page: Page, terminal: Terminal) -> None:
    page.goto("/t")
    _fill(page, "0001", "12")

    expect(page.get_by_label("کد رهگیری")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("چهار رقم آخر شمارهٔ همراه")).to_have_accessible_description(
        "چهار رقم آخر شمارهٔ همراه را بنویسید."
    )
    assert fits(page, "lookup-slips")


@pytest.mark.parametrize("width", [390])
def test_everything_works_without_scripts_and_by_keyboard(visit: Visit, awaited: dict[str, Any]) -> None:
    page = visit(scripts=False)
    page.goto("/t")
    page.keyboard.press("Tab")
    page.keyboard.type(awaited["tracking_code"])
    page.keyboard.press("Tab")
    page.keyboard.type(SARA.mobile[-4:])
    page.keyboard.press("Enter")

    expect(page.locator(".state")).to_have_text("در انتظار پرداخت")
