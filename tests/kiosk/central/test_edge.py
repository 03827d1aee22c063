"""What central says when something is wrong with the asking, and what it never says."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

import httpx
import pytest

from kiosk.central.devices import health
from kiosk.wire import PROBLEM_TYPE, VERSION_HEADER, paths
from kiosk.wire.problems import Problem
from tests.centrals import SIM_KEY
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal
from tests.strictness import ExpectedLog

HEARTBEAT = {
    "app_version": "0.1.0",
    "waiting": 0,
    "oldest_waiting_s": 0,
    "needs_attention": 0,
    "last_seq": 0,
    "printer": "ready",
    "clock_offset_ms": 0,
}


def _problem(response: httpx.Response) -> Problem:
    assert response.headers["Content-Type"] == PROBLEM_TYPE
    assert response.headers["Cache-Control"] == "no-store"
    problem = Problem.model_validate(response.json())
    assert problem.status == response.status_code
    return problem


def test_every_failure_is_a_problem_document_in_persian(central: Running) -> None:
    http, terminal = central.http, central.terminal()
    huge = b" " * (1024 * 1024 + 1)

    def drip() -> Iterator[bytes]:
        for _ in range(12):
            yield b" " * 100_000

    for response, status, code in (
        (http.get("/v1/nothing"), 404, "request.not_found"),
        (http.get("/openapi.json"), 404, "request.not_found"),
        (http.get("/docs"), 404, "request.not_found"),
        (http.get(paths.START), 405, "method.not_allowed"),
        (http.post(paths.ENROL, content=huge), 413, "request.too_large"),
        (http.post(paths.ENROL, content=drip()), 413, "request.too_large"),
        (http.post(paths.ENROL, content=b"{"), 422, "request.invalid"),
        (http.post(paths.ENROL, json={"code": "x"}), 422, "request.invalid"),
        (http.post(paths.ENROL, json={}, headers={VERSION_HEADER: "-1"}), 426, "version.too_old"),
        (http.get(paths.CATALOGUE), 401, "device.token"),
        (terminal.send("POST", paths.HEARTBEAT, HEARTBEAT | {"more": 1}), 422, "request.invalid"),
        (terminal.send("GET", paths.PURCHASE.format(tracking_code="12")), 422, "request.invalid"),
    ):
        problem = _problem(response)
        assert (problem.status, problem.code) == (status, code)
        assert any("\u0600" <= letter <= "\u06ff" for letter in problem.detail)


def test_a_member_that_is_wrong_is_pointed_at(central: Running) -> None:
    terminal = central.terminal()
    problem = _problem(terminal.send("POST", paths.HEARTBEAT, HEARTBEAT | {"printer": "on fire"}))
    assert problem.field == "/printer"


def test_an_unforeseen_failure_tells_nothing_of_itself(
    central: Running, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    terminal = central.terminal()

    def explode(*_: object) -> None:
        raise RuntimeError("a secret of 09121234567")

    monkeypatch.setattr(health, "record_heartbeat", explode)
    response = terminal.send("POST", paths.HEARTBEAT, HEARTBEAT)
    assert _problem(response).code == "server.failed"
    assert "secret" not in response.text
    expected_log(r"request\.failed kind=RuntimeError at=\S+:\d+$")


def test_a_database_that_does_not_answer_asks_to_come_back(
    central: Running, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    import sqlalchemy as sa

    def broken(*_: object) -> None:
        raise sa.exc.OperationalError("SELECT", {}, Exception("gone"))

    terminal = central.terminal()
    monkeypatch.setattr(health, "record_heartbeat", broken)
    response = terminal.send("POST", paths.HEARTBEAT, HEARTBEAT)
    assert _problem(response).code == "server.busy"
    assert response.headers["Retry-After"] == "2"
    expected_log(r"database\.unavailable kind=OperationalError")


def test_health_and_readiness_say_whose_they_are(central: Running) -> None:
    for path in (paths.HEALTH, paths.READY):
        assert central.http.get(path).json() == {"service": "kiosk-central", "version": 1}


def _log_until(word: str, caplog: pytest.LogCaptureFixture) -> str:
    """Return central's log once it holds a word: a request's line is written after its answer."""
    until = time.monotonic() + 5
    while True:
        ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("kiosk"))
        if word in ours or time.monotonic() > until:
            assert word in ours
            return ours
        time.sleep(0.01)


def test_a_whole_journey_leaves_nothing_personal_in_the_log(central: Running, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    terminal = central.terminal()
    with pytest.raises(Refusal, match="captcha"):
        body = {"mobile": SARA.mobile, "maker": "ikco", "captcha_id": "x", "captcha_answer": "12345"}
        terminal.call("POST", paths.START, body)
    customer = terminal.confirmed()
    body = terminal.submission(customer, terminal.choice())
    terminal.deliver(terminal.event(body), terminal.event(body))
    central.http.get("/t/" + terminal.tracking_token(body["tracking_code"]))
    ours = _log_until("route=/t/{token}", caplog)
    assert "request method=POST route=/v1/events status=200" in ours
    canaries = (SARA.mobile, SARA.mobile[1:], SARA.national_code, "1370", "محمدی", "سارا", PROFILE["sheba"][2:])
    for canary in (*canaries, PROFILE["postal_code"], "انقلاب", body["tracking_code"], customer["token"]):
        assert canary not in ours


def test_the_simulators_open_only_with_their_key(central: Running) -> None:
    for headers in ({}, {paths.SIM_KEY_HEADER: "wrong"}):
        response = central.http.post(paths.SIM_PHONE, json={"mobile": SARA.mobile}, headers=headers)
        assert _problem(response).code == "request.not_found"
    terminal = central.terminal()
    terminal.start(SARA.mobile)
    page = central.http.get(paths.SIM_PHONE, params={"key": SIM_KEY})
    assert "کد احراز امتا" in page.text and 'http-equiv="refresh"' in page.text


@pytest.mark.parametrize(("mode", "status", "kind"), [("500", 500, "application/json"), ("html", 200, "text/html")])
def test_central_can_be_broken_and_mended_on_purpose(central: Running, mode: str, status: int, kind: str) -> None:
    terminal = central.terminal()
    terminal.sim(paths.SIM_OUTAGE, {"mode": mode})
    response = terminal.send("POST", paths.HEARTBEAT, HEARTBEAT)
    assert response.status_code == status and response.headers["Content-Type"].startswith(kind)
    terminal.sim(paths.SIM_OUTAGE, {"mode": "none"})
    assert terminal.send("POST", paths.HEARTBEAT, HEARTBEAT).status_code == 200


def test_central_can_hang_on_purpose_for_a_while(central: Running) -> None:
    terminal = central.terminal()
    terminal.sim(paths.SIM_OUTAGE, {"mode": "hang", "seconds": 0.4})
    started = time.monotonic()
    assert terminal.send("POST", paths.HEARTBEAT, HEARTBEAT).status_code == 200
    assert time.monotonic() - started >= 0.3
