"""A terminal gets its token by its own key, in time and never in a circle; enrolment gives it that key's name."""

from __future__ import annotations

import base64
import json
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Unauthorised
from kiosk.gateway import HttpCentral
from kiosk.log import Log
from kiosk.secrets import DemoSecrets
from kiosk.wire import paths
from kiosk.wire.devices import Enrolled
from kiosk.wire.identity import CaptchaChallenge
from tests.kiosk.gateway.wire import ASK, CHALLENGE, Connect, Wire, problem, token
from tests.kiosk.samples import NOON, TERMINAL, StampKey, StillClock

ENROLLED = {"device_id": "d-9", "device_number": 9, "epoch": 1, "dealer": {"id": "x", "code": "1", "name": "n"}}


def test_a_token_is_asked_for_once_and_again_shortly_before_it_ends(connect: Connect, clock: StillClock) -> None:
    central, wire = connect(lambda request: httpx.Response(200, json=CHALLENGE))
    for _ in range(3):
        central.captcha(ASK)
    assert len(wire.asked(paths.TOKEN)) == 1
    clock.passed = 569
    central.captcha(ASK)
    assert len(wire.asked(paths.TOKEN)) == 1
    clock.passed = 571
    central.captcha(ASK)
    assert len(wire.asked(paths.TOKEN)) == 2


@pytest.mark.parametrize("busy", [httpx.Response(503), problem(429, "request.too_many")])
def test_a_token_serves_to_its_end_where_central_is_too_busy_to_renew_it(
    connect: Connect, clock: StillClock, busy: httpx.Response
) -> None:
    central, wire = connect(
        lambda request: httpx.Response(200, json=CHALLENGE),
        lambda request: token(request) if clock.passed == 0 else busy,
    )
    for passed, served in ((0, True), (571, True), (599, True), (601, False)):
        clock.passed = passed
        assert isinstance(central.captcha(ASK), CaptchaChallenge) == served
    assert len(wire.asked(paths.CAPTCHA)) == 3


def test_a_refused_token_is_renewed_once(connect: Connect) -> None:
    names = iter(["old", "new", "newer"])

    def handler(request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"] == "Bearer old":
            return problem(401, "device.token")
        return httpx.Response(200, json=CHALLENGE)

    central, wire = connect(handler, lambda request: token(request, next(names)))
    assert isinstance(central.captcha(ASK), CaptchaChallenge)
    assert [request.url.path for request in wire.requests] == [paths.TOKEN, paths.CAPTCHA, paths.TOKEN, paths.CAPTCHA]


def test_a_token_refused_twice_is_not_asked_for_for_ever(connect: Connect) -> None:
    central, wire = connect(lambda request: problem(401, "device.token"))
    assert central.captcha(ASK) == Unauthorised(Refusal("device.token"))
    assert len(wire.requests) == 4


def test_the_assertion_is_signed_by_the_device_and_short(clock: StillClock, tmp_path: Path) -> None:
    secrets = DemoSecrets(tmp_path)
    wire = Wire(lambda request: httpx.Response(200, json=CHALLENGE))
    central = HttpCentral(
        "http://127.0.0.1:9", TERMINAL, secrets.device_key, clock, Log(None), transport=httpx.MockTransport(wire)
    )
    central.captcha(ASK)
    central.close()

    head, claims, signature = json.loads(wire.requests[0].content)["assertion"].split(".")
    assert json.loads(unpadded(head)) == {"alg": "ES256", "typ": "JWT"}
    said = json.loads(unpadded(claims))
    assert (said["iss"], said["sub"], said["aud"]) == ("d-1", "d-1", "central")
    assert (said["iat"], said["exp"] - said["iat"]) == (int(NOON.timestamp()), 60)
    assert len(said["jti"]) == 32

    jwk = secrets.device_key().public_jwk()
    x, y = (int.from_bytes(unpadded(jwk[axis]), "big") for axis in "xy")
    raw = unpadded(signature)
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    encoded = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    public.verify(encoded, f"{head}.{claims}".encode(), ec.ECDSA(SHA256()))


def unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_is_years_off_is_set_right_by_central_and_gets_in(
    connect: Connect, clock: StillClock, years: int
) -> None:
    clock.start = NOON + timedelta(days=365 * years)

    def strict(request: httpx.Request) -> httpx.Response:
        claims = json.loads(unpadded(json.loads(request.content)["assertion"].split(".")[1]))
        if abs(claims["iat"] - NOON.timestamp()) > 60:
            return problem(401, "device.assertion", values={"server_time": NOON.isoformat()})
        return token(request)

    def correct(server_time: datetime, round_trip_s: float) -> None:
        clock.start = server_time - timedelta(seconds=clock.passed)

    clock.correct = correct  # type: ignore[method-assign]
    central, wire = connect(lambda request: httpx.Response(200, json=CHALLENGE), strict)
    assert isinstance(central.captcha(ASK), CaptchaChallenge)
    assert len(wire.asked(paths.TOKEN)) == 2


@pytest.mark.parametrize(
    ("tokens", "failure"),
    [
        (problem(401, "device.assertion"), Unauthorised(Refusal("device.assertion"))),
        (problem(403, "device.revoked"), Unauthorised(Refusal("device.revoked"))),
        (httpx.Response(200, html="portal"), Offline("nonsense")),
        (httpx.Response(500), Offline("server")),
    ],
)
def test_without_a_token_the_failure_is_the_tokens(connect: Connect, tokens: httpx.Response, failure: Failure) -> None:
    central, wire = connect(lambda request: httpx.Response(200, json=CHALLENGE), lambda request: tokens)
    assert central.captcha(ASK) == failure
    assert wire.asked(paths.CAPTCHA) == []


def test_a_terminal_that_is_not_enrolled_asks_nobody(connect: Connect) -> None:
    central, wire = connect(lambda request: httpx.Response(200, json=CHALLENGE), identity=None)
    assert central.captcha(ASK) == Unauthorised(Refusal("device.unknown"))
    assert wire.requests == []


def test_enrolment_makes_this_client_the_new_device(connect: Connect) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=ENROLLED if request.url.path == paths.ENROL else CHALLENGE)

    central, wire = connect(handler, identity=None)
    assert isinstance(central.enrol("ABCD2345", "1.0"), Enrolled)
    sent = json.loads(wire.requests[0].content)
    assert sent["code"] == "ABCD2345"
    assert sent["public_key"] == StampKey().public_jwk()
    assert "authorization" not in wire.requests[0].headers
    assert isinstance(central.captcha(ASK), CaptchaChallenge)


def test_a_code_that_cannot_be_one_is_refused_without_asking(connect: Connect) -> None:
    central, wire = connect(lambda request: httpx.Response(200, json=ENROLLED), identity=None)
    assert central.enrol("abc", "1.0") == Rejected(Refusal("device.enrolment_code"), "code")
    assert wire.requests == []


def test_a_spent_code_is_a_refusal_at_the_field_and_no_lost_token(connect: Connect) -> None:
    central, _ = connect(lambda request: problem(403, "device.enrolment_code", field="/code"), identity=None)
    assert central.enrol("ABCD2345", "1.0") == Rejected(Refusal("device.enrolment_code"), "code")
