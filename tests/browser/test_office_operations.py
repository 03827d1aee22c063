"""The office's pages of running a network: a terminal, what came back from it, and its days."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import fits
from tests.browser.test_office_pages import press, sign_in
from tests.kiosk.central.terminal import Terminal
from tests.kiosk.central.test_office_devices import FULL, give_up, heartbeat, message, tally


@pytest.fixture
def troubled(terminal: Terminal) -> Terminal:
    """A terminal with a request that came back, one given up, a number that never arrived, and a day that differs."""
    customer, choice = terminal.confirmed(), terminal.choice(FULL)
    refused = [terminal.event(terminal.submission(customer, choice)) for _ in range(2)]
    given_up = terminal.submission(customer, choice)["tracking_code"]
    terminal.deliver(*refused, give_up(terminal, refused[1], given_up))
    message(terminal)
    terminal.deliver(message(terminal))
    heartbeat(
        terminal,
        tally(terminal, delivered=2, needs_attention=1, set_aside=1, printed=3),
        tally(terminal, day="1405-08-29", first_seq=1, last_seq=1, made=1, delivered=1, printed=1),
        waiting=1,
        oldest_waiting_s=4000,
        needs_attention=1,
    )
    return terminal


def test_terminals_dead_letters_and_the_reconciliation_suit_every_screen(page: Page, troubled: Terminal) -> None:
    sign_in(page)
    page.goto(f"/office/devices/{troubled.device_id}")
    assert fits(page, "office-device")
    page.get_by_role("link", name="درخواست برگشتی نیازمند رسیدگی").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    page.get_by_label("وضعیت").select_option("all")
    press(page, "نمایش")
    expect(page.locator("tbody tr")).to_have_count(2)
    assert fits(page, "office-deadletters")
    page.get_by_role("link", name="دیدن", exact=True).first.click()
    page.get_by_label("دلیل دیدن اطلاعات مشتری").fill("تماس با مشتری")
    press(page, "نمایش کامل مشتری")
    assert fits(page, "office-deadletter")
    page.goto("/office/reconciliation")
    assert fits(page, "office-reconciliation")
