"""The way into the office: password, code, pauses, sessions, and forms that no other site may send."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.central.office.roles import Role
from kiosk.central.office.router import router
from kiosk.central.office.signing import sign_in
from kiosk.central.office.staff import SAMPLE_PASSWORD, SAMPLE_USERNAME
from kiosk.central.problems import Refused
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import CHOSEN, Browse, Visitor, code_for, keys_of, member

WRONG = "نام کاربری، رمز عبور یا کد درست نیست"


def test_who_tries_the_product_signs_in_with_the_sample_account(visitor: Visitor) -> None:
    assert "office-sample" in visitor.get("sign-in").text
    visitor.sign_in()
    assert visitor.reads("کاربر نمونه")


def test_nobody_sees_a_page_without_signing_in_and_lands_there_afterwards(visitor: Visitor) -> None:
    asked = visitor.get("password")
    assert asked.url.path == "/office/sign-in"
    arrived = visitor.post("sign-in", username=SAMPLE_USERNAME, password=SAMPLE_PASSWORD, next="/office/password")
    assert arrived.url.path == "/office/password"


def test_a_link_leads_nowhere_but_into_the_office(visitor: Visitor) -> None:
    for there in ("https://elsewhere.example/", "//elsewhere.example", "/office//elsewhere.example", "/t/x"):
        visitor.get("sign-in")
        arrived = visitor.post("sign-in", username=SAMPLE_USERNAME, password=SAMPLE_PASSWORD, next=there)
        assert arrived.url.host == "127.0.0.1" and arrived.url.path.startswith("/office/")
        visitor.post("sign-out")


def test_a_new_member_needs_a_code_and_chooses_a_password_first(central: Running, visitor: Visitor) -> None:
    keys = keys_of(central, "negar")
    visitor.sign_in(keys.username, keys.password)
    assert visitor.reads(WRONG)
    arrived = visitor.sign_in(keys.username, keys.password, code_for(keys, central.clock()))
    assert arrived.url.path == "/office/password"
    assert visitor.get("devices").url.path == "/office/password"
    for new, again, said in (
        ("کوتاه", "کوتاه", "دست‌کم"),
        ("password1", "password1", "حدس زد"),
        (CHOSEN, CHOSEN + "؟", "یکسان"),
        (keys.password, keys.password, "همان رمز کنونی"),
    ):
        assert visitor.post("password", old=keys.password, new=new, again=again).status_code == 422
        assert visitor.reads(said), said
    visitor.post("password", old=keys.password, new=CHOSEN, again=CHOSEN)
    assert visitor.reads("رمز عبور شما تغییر کرد")
    visitor.get("password")
    assert not visitor.reads("رمز عبور شما تغییر کرد")


def test_a_code_serves_once(central: Running, visitor: Visitor) -> None:
    keys = keys_of(central, "negar")
    code = code_for(keys, central.clock())
    visitor.sign_in(keys.username, keys.password, code)
    visitor.post("sign-out")
    visitor.sign_in(keys.username, keys.password, code)
    assert visitor.reads(WRONG)
    central.clock.forward(seconds=30)
    assert visitor.sign_in(keys.username, keys.password, code_for(keys, central.clock())).url.path == "/office/password"


def test_ten_failures_pause_an_account_and_an_unknown_name_alike(central: Running, visitor: Visitor) -> None:
    keys = keys_of(central, "negar")
    for username in ("negar", "nobody"):
        for _ in range(10):
            visitor.sign_in(username, "wrong password")
            assert visitor.reads(WRONG)
        visitor.sign_in(username, keys.password, code_for(keys, central.clock()))
        assert visitor.reads("۳۰ دقیقهٔ دیگر")
    central.clock.forward(minutes=31)
    assert visitor.sign_in("negar", keys.password, code_for(keys, central.clock())).url.path == "/office/password"


def test_a_session_ends_when_idle_and_after_a_working_day(central: Running, admin: Visitor) -> None:
    for _ in range(34):
        central.clock.forward(minutes=14)
        assert admin.get("password").url.path == "/office/password"
    central.clock.forward(minutes=5)
    assert admin.get("password").url.path == "/office/sign-in"
    admin.sign_in()
    central.clock.forward(minutes=16)
    assert admin.get("password").url.path == "/office/sign-in"


def test_signing_out_ends_the_session_itself(admin: Visitor) -> None:
    cookie = admin.http.cookies["office"]
    admin.post("sign-out")
    admin.http.cookies.set("office", cookie, path="/office")
    assert admin.get("password").url.path == "/office/sign-in"


def test_the_session_lives_in_a_cookie_that_no_script_and_no_other_site_reaches(visitor: Visitor) -> None:
    visitor.get("sign-in")
    before = visitor.http.cookies["office"]
    data = {"token": visitor.token, "username": SAMPLE_USERNAME, "password": SAMPLE_PASSWORD}
    response = visitor.http.post("/office/sign-in", data=data, follow_redirects=False)
    cookie = response.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie and "Path=/office" in cookie
    assert before not in cookie


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}],
)
def test_a_form_of_another_site_is_refused(admin: Visitor, headers: dict[str, str]) -> None:
    admin.get("password")
    response = admin.http.post("/office/sign-out", data={"token": admin.token}, headers=headers)
    assert response.status_code == 403
    assert admin.get("password").url.path == "/office/password"


def test_every_form_needs_the_token_of_its_session(central: Running, admin: Visitor) -> None:
    areas = [each.original_router for each in router.routes if hasattr(each, "original_router")]
    paths = [f"/office{route.path}" for area in areas for route in area.routes if "POST" in route.methods]
    assert len(paths) >= 9
    for path in paths:
        for token in ("", "0" * 64):
            response = admin.http.post(path.replace("{", "").replace("}", ""), data={"token": token})
            assert response.status_code == 403, path
    assert admin.http.post("/office/sign-out", json={"token": admin.token}).status_code == 400


def test_pages_are_never_kept_framed_or_scripted(admin: Visitor) -> None:
    for path in ("sign-in", "password", "nothing-here"):
        response = admin.get(path)
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert "<script" not in response.text and "style=" not in response.text
    assert admin.get("nothing-here").status_code == 404
    for name, kind in (("office.css", "text/css"), ("Vazirmatn-Medium.ttf", "font/ttf")):
        assert admin.http.get(f"/office/assets/{name}").headers["Content-Type"].startswith(kind)
    assert admin.http.get("/office/assets/base.html").status_code == 404


def test_the_sample_account_is_refused_where_nothing_is_simulated(central: Running) -> None:
    settings = replace(central.central.settings, simulators=False)
    real = replace(central.central, settings=settings)
    answer = sign_in(real, SAMPLE_USERNAME, SAMPLE_PASSWORD, "", "127.0.0.1")
    assert isinstance(answer, Refused) and answer.code == "office.sign_in"


def test_on_either_database_a_member_signs_in_and_fails_ten_times(either: Running, browse: Browse) -> None:
    member(browse(either), Role.SALES)
    stranger = browse(either)
    for _ in range(10):
        stranger.sign_in("sales.one", "wrong password")
    stranger.sign_in("sales.one", "wrong password")
    assert stranger.reads("دقیقهٔ دیگر")
