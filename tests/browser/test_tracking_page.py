"""The page behind a receipt's QR, in the customer's own browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from kiosk.domain.tracking import make_tracking_code
from kiosk.wire.links import TRACKING_PATH
from tests.browser.conftest import Visit
from tests.browser.looking import fits
from tests.kiosk.central.terminal import Terminal


@pytest.fixture
def arrived(terminal: Terminal) -> str:
    """The path of a request's page that central holds."""
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    return TRACKING_PATH + terminal.tracking_token(body["tracking_code"])


@pytest.fixture
def on_its_way(terminal: Terminal) -> str:
    """The path of a request's page that is still at its terminal."""
    return TRACKING_PATH + terminal.tracking_token(make_tracking_code(terminal.number, 42).value)


def test_the_page_of_a_request_suits_every_screen_and_reader(page: Page, arrived: str) -> None:
    page.goto(arrived)

    expect(page.locator(".state")).to_have_text("ثبت شده")
    assert fits(page, "tracking-arrived")


def test_a_request_on_its_way_is_shown_as_such(page: Page, on_its_way: str) -> None:
    page.goto(on_its_way)

    expect(page.locator(".card").first).to_contain_text("هنوز به سامانهٔ مرکزی نرسیده است")
    assert fits(page, "tracking-on-its-way")


def test_a_forged_link_is_refused_readably(page: Page, on_its_way: str) -> None:
    answer = page.goto(on_its_way[:-4] + "AAAA")

    assert answer is not None and answer.status == 404
    assert fits(page, "tracking-forged")


@pytest.mark.parametrize("width", [390])
def test_the_page_needs_no_script_and_speaks_in_our_letters(visit: Visit, on_its_way: str) -> None:
    page = visit(scripts=False)
    page.goto(on_its_way)

    expect(page.locator("h1.code")).to_be_visible()
    assert page.evaluate("document.fonts.load('16px Vazirmatn', 'ب').then(faces => faces.length > 0)")
    assert page.locator("script").count() == 0
