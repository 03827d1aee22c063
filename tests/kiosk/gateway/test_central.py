"""Whatever comes back over the wire, the kiosk gets a message or a failure it can act on."""

from __future__ import annotations

import gzip
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.gateway.transport import MAX_RESPONSE_BYTES
from kiosk.wire.identity import CaptchaChallenge, ProfileRequest, StartRequest
from tests.kiosk.gateway.wire import ASK, CHALLENGE, LOGIN, Connect, answered, problem
from tests.kiosk.samples import CANARIES, MOBILE, NATIONAL_CODE, StillClock, purchase


def test_a_message_comes_back_typed_and_newer_members_are_passed_over(connect: Connect) -> None:
    got = answered(connect, httpx.Response(200, json={**CHALLENGE, "new": 1}))
    assert got == CaptchaChallenge(captcha_id="c1", image="", expires_in=60)


def test_every_request_carries_version_token_and_json(connect: Connect) -> None:
    central, wire = connect(lambda request: problem(404, "purchase.not_found"))
    central.captcha(ASK)
    central.save_profile(
        ProfileRequest(maker="ikco", fields=purchase("r", "0" * 12, MOBILE, NATIONAL_CODE).profile), "ct"
    )
    central.purchase("001200000193")
    captcha, profile, read = wire.requests[1:]
    for request in wire.requests:
        assert request.headers["kiosk-wire"] == "1"
        assert request.headers["accept-encoding"] == "identity"
    assert captcha.headers["authorization"] == "Bearer t1"
    assert captcha.headers["content-type"] == "application/json"
    assert "kiosk-customer" not in captcha.headers
    assert (profile.method, profile.headers["kiosk-customer"]) == ("PUT", "ct")
    assert (read.method, read.url.path) == ("GET", "/v1/purchases/001200000193")


def test_what_is_not_said_is_left_out_so_that_an_earlier_central_understands(connect: Connect) -> None:
    central, wire = connect(lambda request: httpx.Response(200, json=CHALLENGE))
    central.start(StartRequest(mobile=MOBILE, maker="bahman"))
    assert json.loads(wire.requests[-1].content) == {
        "mobile": MOBILE,
        "maker": "bahman",
        "purpose": "register",
        "captcha_answer": "",
    }


@pytest.mark.parametrize(
    ("answer", "failure"),
    [
        (httpx.Response(500, json={"oops": True}), Offline("server")),
        (problem(500, "server.failed"), Offline("server")),
        (problem(503, "server.busy", retry_after=7), Offline("server", 7.0)),
        (httpx.Response(502, text="bad gateway", headers={"retry-after": "4"}), Offline("server", 4.0)),
        (problem(503, "identity.provider_down"), Rejected(Refusal("identity.provider_down"))),
        (httpx.Response(200, html="<html>Please sign in</html>"), Offline("nonsense")),
        (httpx.Response(302, headers={"location": "http://portal/"}), Offline("nonsense")),
        (httpx.Response(304), Offline("nonsense")),
        (httpx.Response(204), Offline("nonsense")),
        (httpx.Response(403, html="blocked"), Offline("nonsense")),
        (httpx.Response(200, json=["a"]), Offline("nonsense")),
        (httpx.Response(200, json={"captcha_id": 5}), Offline("nonsense")),
        (httpx.Response(200, content=gzip.compress(b"{}"), headers={"content-encoding": "gzip"}), Offline("nonsense")),
        (httpx.ConnectError("no route"), Offline("unreachable")),
        (httpx.ReadError("reset"), Offline("unreachable")),
        (httpx.ReadTimeout("slow"), Offline("timeout")),
        (httpx.ConnectTimeout("slow"), Offline("timeout")),
        (httpx.RemoteProtocolError("not http"), Offline("nonsense")),
        (problem(422, "captcha.wrong"), Rejected(Refusal("captcha.wrong"))),
        (problem(422, "sheba.check", field="/fields/sheba"), Rejected(Refusal("sheba.check"), "sheba")),
        (problem(409, "programme.full", values={"count": 3}), Rejected(Refusal("programme.full", {"count": 3}))),
        (problem(409, "moon.full"), Rejected(Refusal("server.refused", {"detail": "متن"}))),
        (problem(403, "device.revoked"), Unauthorised(Refusal("device.revoked"))),
        (problem(401, "device.unknown"), Unauthorised(Refusal("device.unknown"))),
        (problem(401, "customer.token"), Unauthorised(Refusal("customer.token"))),
        (problem(403, "consent.missing"), Rejected(Refusal("consent.missing"))),
        (problem(426, "version.too_old"), Rejected(Refusal("version.too_old"))),
    ],
)
def test_everything_else_is_a_failure_with_a_reason(
    connect: Connect, answer: httpx.Response | Exception, failure: Failure
) -> None:
    assert answered(connect, answer) == failure


@pytest.mark.parametrize(
    "text",
    [
        '{"captcha_id":"a","image":"","expires_in":NaN}',
        '{"captcha_id":"a","image":"","expires_in":Infinity}',
        '{"captcha_id":"a","captcha_id":"b","image":"","expires_in":1}',
        '{"captcha_id":"a",',
        "[" * 100_000,
        "",
    ],
)
def test_json_that_is_not_strict_is_nonsense(connect: Connect, text: str) -> None:
    got = answered(connect, httpx.Response(200, content=text, headers={"content-type": "application/json"}))
    assert got == Offline("nonsense")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "30"}, 30.0),
        ({"retry-after": "-5"}, 1.0),
        ({"retry-after": "0"}, 1.0),
        ({"retry-after": "999999999999"}, 900.0),
        ({"retry-after": "soon"}, 1.0),
        ({}, 1.0),
        ({"retry-after": "Sun, 22 Nov 2026 08:31:00 GMT"}, 60.0),
        ({"retry-after": "Sun, 22 Nov 2026 08:31:00 GMT", "date": "Sun, 22 Nov 2026 08:30:50 GMT"}, 10.0),
        ({"retry-after": "Sun, 22 Nov 2020 08:31:00 GMT"}, 1.0),
        ({"retry-after": "Sun, 22 Nov 2099 08:31:00 GMT"}, 900.0),
        ({"retry-after": "9" * 5000}, 1.0),
    ],
)
def test_too_often_says_when_to_come_back_within_reason(
    connect: Connect, headers: dict[str, str], seconds: float
) -> None:
    assert answered(connect, problem(429, "request.too_many", headers)) == Throttled(
        Refusal("request.too_many"), seconds
    )
    assert answered(connect, httpx.Response(429, text="slow down", headers=headers)) == Throttled(
        Refusal("request.too_many"), seconds
    )


def test_the_problems_own_wait_counts_before_the_header(connect: Connect) -> None:
    got = answered(connect, problem(429, "code.locked", {"retry-after": "5"}, retry_after=40))
    assert got == Throttled(Refusal("code.locked"), 40.0)


def test_reading_stops_where_a_body_has_no_end(connect: Connect) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        while True:
            sent += 65_536
            yield b" " * 65_536

    answer = httpx.Response(200, content=endless(), headers={"content-type": "application/json"})
    assert answered(connect, answer) == Offline("nonsense")
    assert sent <= MAX_RESPONSE_BYTES + 2 * 65_536


def test_a_body_that_drips_is_given_up(connect: Connect, clock: StillClock) -> None:
    def dripping() -> Iterator[bytes]:
        while True:
            clock.passed += 5
            yield b" "

    answer = httpx.Response(200, content=dripping(), headers={"content-type": "application/json"})
    assert answered(connect, answer) == Offline("timeout")
    assert clock.passed <= 30


def test_nothing_personal_reaches_the_log_whatever_happens(
    connect: Connect, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    stream = io.StringIO()
    listener = logging.StreamHandler(stream)
    root = logging.getLogger()
    root.addHandler(listener)
    level = root.level
    root.setLevel(logging.DEBUG)
    try:
        fields = purchase("r", "0" * 12, MOBILE, NATIONAL_CODE).profile
        echo = problem(422, "login.wrong", values={"echo": NATIONAL_CODE}, field=f"/{MOBILE}")
        for answer in (echo, httpx.Response(500, text=MOBILE), httpx.ConnectError(MOBILE)):

            def handler(request: httpx.Request, answer: httpx.Response | Exception = answer) -> httpx.Response:
                if isinstance(answer, Exception):
                    raise answer
                return answer

            central, _ = connect(handler)
            central.login(LOGIN)
            central.save_profile(ProfileRequest(maker="ikco", fields=fields), "customer-token-7")
    finally:
        root.removeHandler(listener)
        root.setLevel(level)
    said = stream.getvalue() + (tmp_path / "kiosk.log").read_text()
    assert "central.answer" in said
    for canary in (*CANARIES, LOGIN.password, "customer-token-7", "Bearer"):
        assert canary not in said
