"""The page behind a receipt's QR."""

from __future__ import annotations

import pytest

from kiosk.domain.tracking import make_tracking_code
from kiosk.wire.links import TRACKING_PATH, tracking_token
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.device_key import DeviceKey
from tests.kiosk.central.terminal import SARA


@pytest.mark.row("K-02")
def test_a_request_that_is_still_on_its_way_is_vouched_for_by_its_terminal(central: Running) -> None:
    terminal = central.terminal("ikco-4007")
    code = make_tracking_code(terminal.number, 42).value
    response = central.http.get(TRACKING_PATH + terminal.tracking_token(code))
    assert response.status_code == 200
    assert "در نمایندگی توس صادر شده و هنوز به سامانهٔ مرکزی نرسیده است" in response.text


def test_a_request_that_arrived_shows_its_state_and_nobodys_data(central: Running) -> None:
    terminal = central.terminal()
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    page = central.http.get(TRACKING_PATH + terminal.tracking_token(body["tracking_code"])).text
    assert "ثبت شده" in page and "تارا" in page
    for personal in (SARA.mobile, SARA.national_code, "محمدی", "سارا", body["profile"]["sheba"], "1345678917"):
        assert personal not in page


def test_a_link_that_no_terminal_signed_is_refused(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    code = make_tracking_code(terminal.number, 1).value
    another = make_tracking_code(terminal.number, 2).value
    good = terminal.tracking_token(code)
    forged = [
        other.tracking_token(code),
        tracking_token(code, DeviceKey().sign(b"track")),
        good.replace(code, another),
        tracking_token("000100000100", good.partition(".")[2]),
        make_tracking_code(999, 1).value + "." + "A" * 86,
        code,
        "nonsense",
    ]
    for token in forged:
        response = central.http.get(TRACKING_PATH + token)
        assert response.status_code == 404
        assert "هیچ پایانهٔ ما صادر نشده" in response.text


def test_the_page_is_never_kept_and_runs_no_code(central: Running) -> None:
    terminal = central.terminal()
    response = central.http.get(TRACKING_PATH + terminal.tracking_token(make_tracking_code(terminal.number, 1).value))
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self'")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "<script" not in response.text and "http://" not in response.text
    for name, kind in (("tracking.css", "text/css"), ("Vazirmatn-Bold.ttf", "font/ttf")):
        assert central.http.get(f"/assets/{name}").headers["Content-Type"].startswith(kind)
    assert central.http.get("/assets/tracking.py").status_code == 404
