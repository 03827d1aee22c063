"""The office in a browser: a working day at a desk and on a phone, with and without scripts."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kiosk.central.office.staff import SAMPLE_PASSWORD, SAMPLE_USERNAME
from tests.browser.conftest import Visit
from tests.browser.looking import fits
from tests.e2e.network import Network
from tests.kiosk.central.terminal import SARA, Terminal


@pytest.fixture
def registered(terminal: Terminal) -> dict[str, Any]:
    """Sara's request, delivered."""
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    return body


def sign_in(page: Page) -> None:
    page.goto("/office")
    page.get_by_label("نام کاربری").fill(SAMPLE_USERNAME)
    page.get_by_label("رمز عبور").fill(SAMPLE_PASSWORD)
    page.get_by_role("button", name="ورود همکاران").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("درخواست‌ها")


def press(page: Page, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()


def test_signing_in_suits_every_screen_and_says_what_was_wrong(page: Page) -> None:
    page.goto("/office")

    page.get_by_label("نام کاربری").fill(SAMPLE_USERNAME)
    page.get_by_label("رمز عبور").fill("wrong password")
    press(page, "ورود همکاران")
    expect(page.get_by_role("alert")).to_contain_text("درست نیست")
    assert fits(page, "office-sign-in-wrong")

    sign_in(page)
    page.goto("/office/password")
    assert fits(page, "office-password")


def test_a_request_is_found_read_and_decided(page: Page, registered: dict[str, Any]) -> None:
    sign_in(page)
    assert fits(page, "office-requests")
    page.get_by_label("کد ملی یا موبایل مشتری").fill(SARA.mobile)
    press(page, "جست‌وجو")
    assert SARA.mobile not in page.url

    page.locator("tbody a").first.click()
    expect(page.locator(".state").first).to_have_text("ثبت شده")
    assert SARA.mobile not in page.content()
    assert fits(page, "office-request")

    page.get_by_label("دلیل دیدن اطلاعات مشتری").fill("تماس مشتری")
    press(page, "نمایش کامل مشتری")
    expect(page.get_by_role("main")).to_contain_text("سارا محمدی‌نژاد")
    assert fits(page, "office-request-shown")

    press(page, "شروع بررسی")
    press(page, "رد درخواست")
    expect(page.get_by_role("main")).to_contain_text("دلیل را برای مشتری بنویسید")
    press(page, "پذیرش")
    press(page, "درخواست پرداخت")
    expect(page.get_by_role("status")).to_contain_text("تا مهلت تعیین‌شده بپردازد")
    expect(page.locator(".steps li")).to_have_count(4)


def test_a_draw_is_looked_at_and_settled(page: Page, registered: dict[str, Any]) -> None:
    sign_in(page)
    page.goto("/office/draws")
    page.goto(f"/office/draws/programmes/{registered['choice']['programme_id']}")
    press(page, "شروع بررسی همهٔ ثبت‌شده‌ها")
    page.get_by_label("شمار پذیرش").fill("۱")
    assert fits(page, "office-draw-programme")
    press(page, "آماده کن و نتیجه را نشان بده")
    assert fits(page, "office-draw-prepared")
    press(page, "تأیید می‌کنم")
    expect(page.get_by_role("status")).to_contain_text("نتیجه اجرا شد")


def test_customers_terminals_staff_and_the_audit_suit_every_screen(page: Page, registered: dict[str, Any]) -> None:
    sign_in(page)
    page.goto("/office/customers")
    page.get_by_label("کد ملی یا موبایل مشتری").fill(SARA.national_code)
    page.get_by_label("دلیل جست‌وجو").fill("پیگیری تلفنی")
    press(page, "جست‌وجو")
    page.get_by_label("دلیل دیدن اطلاعات مشتری").fill("اصلاح نشانی")
    press(page, "نمایش کامل مشتری")
    assert fits(page, "office-customer-shown")

    page.goto("/office/devices")
    page.get_by_label("نمایندگی").select_option(index=1)
    press(page, "صدور کد پیوستن")
    assert fits(page, "office-devices")
    page.get_by_role("link", name="بیرون کردن از شبکه").first.click()

    page.goto("/office/staff")
    page.get_by_role("link", name="همکار تازه").click()
    page.get_by_label("نام", exact=False).first.fill("نگار امینی")
    page.get_by_label("نام کاربری").fill("negar")
    page.get_by_label("نقش").select_option("sales")
    press(page, "ساختن حساب")
    assert fits(page, "office-staff-keys")
    page.goto("/office/staff")
    page.get_by_role("link", name="نگار امینی").click()
    assert fits(page, "office-staff-member")

    page.goto("/office/audit")
    expect(page.locator("tbody tr")).not_to_have_count(0)
    assert fits(page, "office-audit")


@pytest.mark.parametrize("width", [390])
def test_everything_works_without_scripts_and_the_menu_opens_on_a_phone(
    visit: Visit, registered: dict[str, Any]
) -> None:
    page = visit(scripts=False)
    sign_in(page)
    page.get_by_text("فهرست", exact=True).click()
    page.get_by_role("link", name="قرعه‌کشی و اولویت").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("قرعه‌کشی و اولویت")
    page.goto(f"/office/requests/{registered['request_id']}")
    press(page, "شروع بررسی")
    expect(page.get_by_role("status")).to_contain_text("بررسی درخواست آغاز شد")


@pytest.mark.parametrize("width", [1280])
def test_the_keyboard_skips_the_menu_and_an_idle_page_asks_for_the_way_in(page: Page, site: Network) -> None:
    sign_in(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="پرش به متن صفحه")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    site.clock.forward(minutes=16)
    page.reload()
    expect(page.get_by_role("button", name="ورود همکاران")).to_be_visible()
