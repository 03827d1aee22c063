"""What the office writes and takes out, in a browser: programmes, papers, dealerships, support, messages, exports."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kiosk.central.catalogue import programmes
from tests.browser.conftest import Visit
from tests.browser.looking import fits
from tests.browser.test_office_pages import press, sign_in
from tests.e2e.network import Network
from tests.kiosk.central.office.writing import CIRCULAR, TERMS, VEHICLE
from tests.kiosk.central.terminal import Terminal
from tests.kiosk.central.test_support import _message

OPEN = "ikco-11-immediate"


@pytest.fixture
def written(terminal: Terminal) -> dict[str, Any]:
    """A message to support."""
    body = _message(terminal)
    terminal.deliver(terminal.event(body, "support.message"))
    return body


@pytest.fixture
def registered(terminal: Terminal) -> dict[str, Any]:
    """A delivered request."""
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    return body


def fill(page: Page, fields: dict[str, str]) -> None:
    """Type into a form by the names of its fields."""
    for name, value in fields.items():
        field = page.locator(f'[name="{name}"]')
        kind = field.evaluate("field => field.tagName + field.type")
        if kind.startswith("SELECT"):
            field.select_option(value)
        elif kind == "INPUTcheckbox":
            field.check()
        else:
            field.fill(value.lower() if kind == "INPUTcolor" else value)


@pytest.mark.parametrize("width", [390])
def test_a_programme_is_written_without_scripts_and_reaches_the_catalogue(visit: Visit, site: Network) -> None:
    page = visit(scripts=False)
    sign_in(page)
    page.goto("/office/programmes")
    page.get_by_role("link", name="برنامهٔ تازه").click()
    fill(page, {"maker": "ikco", "title": TERMS["title"]})
    press(page, "آغاز پیش‌نویس")
    page.locator(".part").first.get_by_role("link", name="کامل کردن").click()
    without = {name: value for name, value in TERMS.items() if name != "closes_day"}
    page.locator('[name="opens_day"]').fill("۱۴۰۰/۱۳/۰۱")
    press(page, "ذخیرهٔ پیش‌نویس")
    expect(page.locator('[name="opens_day"]')).to_have_attribute("aria-invalid", "true")
    fill(page, without | {"closes_day": TERMS["closes_day"]})
    press(page, "ذخیرهٔ پیش‌نویس")
    page.get_by_role("link", name="کامل کردن").click()
    fill(page, CIRCULAR)
    press(page, "ذخیرهٔ پیش‌نویس")
    page.get_by_role("link", name="خودروی تازه").click()
    fill(page, VEHICLE)
    press(page, "ردیف‌های بیشتر")
    press(page, "ذخیره و خودروی بعدی")
    expect(page.get_by_role("status")).to_contain_text("ذخیره شد")
    page.get_by_role("link", name="بازگشت").click()
    programme_id = page.url.split("/")[-2]
    press(page, "انتشار برنامه")
    expect(page.get_by_role("status")).to_contain_text("پایانه‌ها آن را می‌گیرند")
    expect(page.locator(".state").first).to_have_text("باز")
    with site.central.database.read() as connection:
        published = programmes.published(connection, programme_id)
    assert published is not None and published.vehicles[0].options[0].price == 38_000_000


def test_programmes_and_their_drafts_suit_every_screen(page: Page) -> None:
    sign_in(page)
    page.goto("/office/programmes")
    assert fits(page, "office-programmes")
    page.goto(f"/office/programmes/{OPEN}")
    assert fits(page, "office-programme")
    press(page, "ویرایش")
    assert fits(page, "office-draft")
    base = page.url
    for part in ("terms", "circular", "vehicles/tara-auto", "preview"):
        page.goto(f"{base}/{part}")
        assert fits(page, f"office-draft-{part.replace('/', '-')}")
    page.goto(f"/office/programmes/{OPEN}/extend")
    page.locator('[name="closes_day"]').fill("1400/01/01")
    page.get_by_label("دلیل").fill("موجودی تازه رسید")
    press(page, "تمدید")
    expect(page.locator('[name="closes_day"]')).to_have_attribute("aria-invalid", "true")
    assert fits(page, "office-programme-extend")


def test_papers_and_dealerships_suit_every_screen(page: Page) -> None:
    sign_in(page)
    page.goto("/office/papers")
    assert fits(page, "office-papers")
    page.get_by_role("link", name="saipa-consent-1").click()
    assert fits(page, "office-paper")
    page.get_by_role("link", name="نوشتن نسخهٔ تازه از روی این متن").click()
    assert fits(page, "office-paper-form")
    press(page, "ذخیرهٔ پیش‌نویس")
    assert fits(page, "office-paper-draft")

    page.goto("/office/dealers")
    assert fits(page, "office-dealers")
    page.get_by_role("link", name="آزادی").click()
    page.locator('[name="city"]').fill("ناکجاآباد")
    press(page, "ذخیره")
    assert fits(page, "office-dealer-wrong")
    page.get_by_role("link", name="بستن نمایندگی").click()
    assert fits(page, "office-dealer-close")


def test_support_and_the_log_suit_every_screen(page: Page, written: dict[str, Any]) -> None:
    sign_in(page)
    page.goto("/office/support")
    assert fits(page, "office-support")
    page.locator("tbody a").first.click()
    page.get_by_label("پاسخ شما").fill("خط شما باز شد.")
    press(page, "ارسال پاسخ")
    expect(page.get_by_role("status")).to_contain_text("پیامک آن می‌رود")
    assert fits(page, "office-support-answered")
    page.goto("/office/messages")
    assert fits(page, "office-messages")


@pytest.mark.parametrize("width", [1280])
def test_requests_are_taken_out_after_a_proof_and_with_the_filters_of_the_list(
    page: Page, site: Network, registered: dict[str, Any]
) -> None:
    sign_in(page)
    page.goto("/office/requests?maker=ikco")
    site.clock.forward(minutes=6)
    page.get_by_role("link", name="خروجی", exact=True).last.click()
    page.get_by_label("رمز عبور").fill("office-sample")
    press(page, "ادامه")
    expect(page.locator('[name="maker"]').first).to_have_value("ikco")
    assert fits(page, "office-exports")
    with page.expect_download() as got:
        press(page, "دریافت Excel")
    assert got.value.suggested_filename.endswith(".xlsx")
    assert got.value.path().read_bytes().startswith(b"PK")
    page.get_by_role("link", name="در انتظار احراز", exact=True).click()
    page.get_by_label("وضعیت").select_option("lapsed")
    press(page, "نمایش")
    expect(page.get_by_role("heading", level=2)).to_contain_text("۰ درخواست")
    assert fits(page, "office-exports-awaiting")
