"""Finishing a verification on one's own phone, in a real browser: first at a phone's width, without scripts too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from kiosk.wire.links import TRACKING_PATH
from tests.browser.conftest import Visit
from tests.browser.looking import fits
from tests.e2e.network import Network
from tests.kiosk.central.terminal import SARA, Refusal, Terminal

PUBLIC = "http://kiosk.example.ir"
PROGRAMMES = ("ikco-11-immediate", "ikco-16-full")


@pytest.fixture
def site(sqlite_url: str) -> Iterator[Network]:
    """A central whose messages carry links."""
    network = Network(sqlite_url, PUBLIC)
    yield network
    network.close()


@pytest.fixture
def link(site: Network, terminal: Terminal) -> str:
    """The path of a link that was sent to Sara while no registry answered."""
    site.phones.outage("identity")
    challenge_id = terminal.proven()
    with pytest.raises(Refusal, match="provider_down"):
        terminal.claim(challenge_id)
    terminal.call("POST", paths.DEFERRAL, {"challenge_id": challenge_id})
    site.phones.outage("none")
    return terminal.message(SARA.mobile, "deferral").rpartition(PUBLIC)[2]


def claim(page: Page, code: str = "", day: str = "۱۷") -> None:
    if code:
        page.get_by_label("کد تایید").fill(code)
    page.get_by_label("کد ملی").fill("۰۰۰۱۲۳۴۵۶۰")
    page.get_by_label("روز").fill(day)
    page.get_by_label("ماه").fill("مرداد")
    page.get_by_label("سال").fill("۱۳۷۰")
    page.get_by_role("button", name="بررسی و ادامه").click()


@pytest.mark.parametrize("width", [390])
def test_somebody_finishes_on_their_phone(page: Page, site: Network, terminal: Terminal, link: str) -> None:
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text("ادامهٔ احراز هویت با گوشی خودتان")
    assert fits(page, "verification-start")

    page.get_by_role("button", name="ارسال کد").click()
    code = terminal.code_on(SARA.mobile, "identity", 2)
    page.get_by_role("button", name="بررسی و ادامه").click()
    expect(page.locator(".wrong")).to_have_count(3)
    expect(page.get_by_label("کد ملی")).to_have_attribute("aria-invalid", "true")
    assert fits(page, "verification-mistakes")

    claim(page, code, day="۱۸")
    expect(page.get_by_text("کد پیامکی پذیرفته شد.")).to_be_visible()
    expect(page.get_by_role("group", name="تاریخ تولد")).to_have_accessible_description(
        "روز، ماه و سال به تقویم خورشیدی، مانند ۱۷ مرداد ۱۳۷۰"
        " کد ملی و تاریخ تولد با هم نمی‌خوانند. لطفاً هر دو را از روی کارت ملی بررسی کنید."
    )
    assert fits(page, "verification-claim")

    claim(page)
    expect(page.get_by_role("button", name="اعطای مجوز ورود یکپارچه")).to_be_visible()
    page.reload()
    assert fits(page, "verification-consent")
    page.get_by_role("button", name="اعطای مجوز ورود یکپارچه").click()
    expect(page.get_by_text("در هر پایانه با کد پیامکی وارد شوید")).to_be_visible()
    assert fits(page, "verification-verified")
    assert all(SARA.mobile not in line and SARA.national_code not in line for line in site.line.access_log)


@pytest.fixture
def collected(site: Network, terminal: Terminal) -> str:
    """The path of a link to two requests that were taken down offline, of which only one can be registered."""
    bodies = [terminal.collection(terminal.choice(each), counter=n) for n, each in enumerate(PROGRAMMES, start=1)]
    terminal.deliver(*[terminal.event(body, "purchase.collected") for body in bodies])
    return terminal.message(SARA.mobile, "awaiting_link").rpartition(PUBLIC)[2]


@pytest.mark.parametrize("width", [1280])
def test_what_was_asked_for_offline_is_registered_on_ones_own_phone(
    page: Page, terminal: Terminal, collected: str
) -> None:
    code = make_tracking_code(terminal.number, 1)
    tracking = TRACKING_PATH + terminal.tracking_token(code.value)
    page.goto(tracking)
    expect(page.locator(".state")).to_have_text("در انتظار احراز")
    assert fits(page, "tracking-awaiting")

    page.goto(collected)
    assert fits(page, "verification-start")
    page.get_by_role("button", name="ارسال کد").click()
    claim(page, terminal.code_on(SARA.mobile, "identity"))
    expect(page.get_by_role("heading", level=2).first).to_contain_text("این درخواست‌ها ثبت می‌شود")
    assert fits(page, "verification-asked-for")
    page.get_by_role("button", name="اعطای مجوز ورود یکپارچه").click()
    expect(page.locator(".state")).to_have_text(["ثبت شده", "ثبت نشد"])
    expect(page.get_by_role("main")).to_contain_text(persian_digits(code.grouped()))
    assert fits(page, "verification-registered")
    page.goto(tracking)
    expect(page.locator(".state")).to_have_text("ثبت شده")


@pytest.fixture
def misnamed(terminal: Terminal) -> str:
    """The path of a link to three requests, one with a mistyped birth date and two under another national code."""
    wrong = {"birth_date": "1370-05-18"}, {"national_code": "0007000014"}, {"national_code": "0007000014"}
    choice = terminal.choice(PROGRAMMES[0])
    bodies = [terminal.collection(choice, counter=n) | each for n, each in enumerate(wrong, start=1)]
    terminal.deliver(*[terminal.event(body, "purchase.collected") for body in bodies])
    return terminal.message(SARA.mobile, "awaiting_link").rpartition(PUBLIC)[2]


@pytest.mark.parametrize("width", [390])
def test_a_mistyped_request_is_mended_and_somebody_elses_set_aside(
    page: Page, site: Network, terminal: Terminal, misnamed: str
) -> None:
    page.goto(misnamed)
    page.get_by_role("button", name="ارسال کد").click()
    claim(page, terminal.code_on(SARA.mobile, "identity"))
    expect(page.get_by_text("مشخصات آن با شما یکی نیست")).to_be_visible()
    assert fits(page, "verification-misnamed-ahead")
    page.get_by_role("button", name="اعطای مجوز ورود یکپارچه").click()
    expect(page.get_by_role("heading", level=2)).to_have_count(3)
    expect(page.get_by_role("button", name="بله، درخواست من است؛ ثبت شود")).to_have_count(1)
    assert fits(page, "verification-misnamed")
    page.get_by_role("button", name="بله، درخواست من است؛ ثبت شود").press("Enter")
    expect(page.locator(".state")).to_have_text(["ثبت شده"])
    page.get_by_role("button", name="کنار گذاشتن این درخواست").first.click()
    expect(page.locator(".state")).to_have_text(["ثبت شده", "کنار گذاشته شد"])
    assert fits(page, "verification-set-aside")

    site.clock.forward(days=8)
    codes = [make_tracking_code(terminal.number, counter).value for counter in (2, 3)]
    for code, state in zip(codes, ("کنار گذاشته شد", "مهلت احراز گذشت"), strict=True):
        page.goto(TRACKING_PATH + terminal.tracking_token(code))
        expect(page.locator(".state")).to_have_text(state)
        assert fits(page, f"tracking-awaiting-{code[6:10]}")


@pytest.mark.parametrize("width", [390])
def test_it_needs_no_scripts_and_no_pointer(visit: Visit, terminal: Terminal, link: str) -> None:
    page = visit(scripts=False)
    page.goto(link)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("کد تایید")).to_be_visible()
    code = terminal.code_on(SARA.mobile, "identity", 2)
    for typed in (code, SARA.national_code, "17", "5", "1370"):
        page.keyboard.press("Tab")
        page.keyboard.type(typed)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="عدم اعطای مجوز یکپارچه").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("مجوز داده نشد")


@pytest.mark.parametrize("width", [390])
def test_another_browser_and_a_dead_link_see_nothing(visit: Visit, page: Page, terminal: Terminal, link: str) -> None:
    page.goto(link)
    page.get_by_role("button", name="ارسال کد").click()
    expect(page.get_by_label("کد تایید")).to_be_visible()
    other = visit()
    other.goto(link)
    expect(other.get_by_label("کد تایید")).to_have_count(0)
    other.goto("/v/" + "A" * 32)
    expect(other.get_by_role("heading", level=1)).to_have_text("این پیوند دیگر باز نیست")
    assert fits(other, "verification-gone")
