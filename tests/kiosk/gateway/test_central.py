"""Whatever comes back over the wire, the kiosk gets a message or a failure it can act on."""

from __future__ import annotations

import base64
import gzip
import io
import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.gateway import HttpCentral
from kiosk.gateway.transport import MAX_RESPONSE_BYTES
from kiosk.log import Log
from kiosk.secrets import DemoSecrets
from kiosk.wire import paths
from kiosk.wire.devices import Enrolled, Heartbeat, HeartbeatAnswer
from kiosk.wire.events import Batch, BatchAnswer, Event
from kiosk.wire.identity import CaptchaChallenge, CaptchaRequest, LoginRequest, ProfileRequest
from tests.kiosk.samples import CANARIES, MOBILE, NATIONAL_CODE, NOON, TERMINAL, StampKey, StillClock, purchase

CHALLENGE = {"captcha_id": "c1", "image": "", "expires_in": 60}
ASK = CaptchaRequest(purpose="identity")
LOGIN = LoginRequest(maker="ikco", national_code=NATIONAL_CODE, password="رمز-عبور-من")

Handler = Callable[[httpx.Request], httpx.Response]


def token(request: httpx.Request, name: str = "t1", seconds: int = 600) -> httpx.Response:
    return httpx.Response(200, json={"access_token": name, "expires_in": seconds, "server_time": NOON.isoformat()})


def problem(status: int, code: str, headers: dict[str, str] | None = None, **more: Any) -> httpx.Response:
    document = {"title": "", "status": status, "code": code, "detail": "متن", **more}
    return httpx.Response(
        status, content=json.dumps(document), headers={"content-type": "application/problem+json", **(headers or {})}
    )


class Wire:
    """A central of canned answers that remembers what it was asked."""

    def __init__(self, handler: Handler, tokens: Handler = token) -> None:
        self.requests: list[httpx.Request] = []
        self._handler, self._tokens = handler, tokens

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._tokens(request) if request.url.path == paths.TOKEN else self._handler(request)

    def asked(self, path: str) -> list[httpx.Request]:
        return [request for request in self.requests if request.url.path == path]


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


Connect = Callable[..., tuple[HttpCentral, Wire]]


@pytest.fixture
def connect(clock: StillClock, tmp_path: Path) -> Iterator[Connect]:
    made: list[HttpCentral] = []
    log = Log(tmp_path)

    def make(handler: Handler, tokens: Handler = token, identity: Any = TERMINAL) -> tuple[HttpCentral, Wire]:
        wire = Wire(handler, tokens)
        made.append(
            HttpCentral("http://127.0.0.1:9", identity, StampKey, clock, log, transport=httpx.MockTransport(wire))
        )
        return made[-1], wire

    yield make
    for central in made:
        central.close()
    log.close()


def answered(connect: Connect, answer: httpx.Response | Exception) -> Any:
    def handler(request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return connect(handler)[0].captcha(ASK)


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


ENROLLED = {"device_id": "d-9", "device_number": 9, "epoch": 1, "dealer": {"id": "x", "code": "1", "name": "n"}}


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


def event(event_id: str) -> Event:
    return Event(
        event_id=event_id,
        epoch=1,
        seq=1,
        aggregate_id="r",
        type="purchase.submitted",
        schema_version=1,
        occurred_at=NOON,
        clock_offset_ms=0,
        clock_sure=True,
        body="{}",
        body_sha256="a" * 64,
        signature="s" * 86,
    )


@pytest.mark.parametrize("ids", [[], ["e1"], ["e2", "e1"], ["e1", "e2", "e3"], ["e1", "e1"]])
def test_a_batch_answer_for_other_events_is_nonsense(connect: Connect, ids: list[str]) -> None:
    results = [{"event_id": one, "status": "applied"} for one in ids]
    body = {"results": results, "server_time": NOON.isoformat(), "durable_seq": 1}
    central, _ = connect(lambda request: httpx.Response(200, json=body))
    assert central.deliver(Batch(events=(event("e1"), event("e2")))) == Offline("nonsense")


def test_a_batch_answer_event_by_event_is_taken(connect: Connect) -> None:
    results = [{"event_id": "e1", "status": "replayed"}]
    body = {"results": results, "server_time": NOON.isoformat(), "durable_seq": 1}
    central, _ = connect(lambda request: httpx.Response(200, json=body))
    answer = central.deliver(Batch(events=(event("e1"),)))
    assert isinstance(answer, BatchAnswer)
    assert answer.results[0].status == "replayed"


def test_the_cursor_is_opaque_and_quoted(connect: Connect) -> None:
    page = {"items": [], "cursor": "next", "more": False}
    central, wire = connect(lambda request: httpx.Response(200, json=page))
    central.catalogue("a b&limit=9/+=")
    assert dict(wire.requests[-1].url.params) == {"cursor": "a b&limit=9/+=", "limit": "500"}


def test_a_heartbeat_is_answered(connect: Connect) -> None:
    body = {"server_time": NOON.astimezone(UTC).isoformat(), "pull": True, "known_seq": 4}
    central, _ = connect(lambda request: httpx.Response(200, json=body))
    beat = Heartbeat(
        app_version="1",
        waiting=0,
        oldest_waiting_s=0,
        needs_attention=0,
        last_seq=0,
        printer="ready",
        clock_offset_ms=0,
    )
    assert central.heartbeat(beat) == HeartbeatAnswer(server_time=NOON, pull=True, known_seq=4)


@pytest.mark.parametrize(
    ("answer", "reachable"),
    [
        (httpx.Response(200, json={"service": "kiosk-central", "version": 1}), True),
        (httpx.Response(200, json={"service": "portal"}), False),
        (httpx.Response(200, json=["kiosk-central"]), False),
        (httpx.Response(200, html="kiosk-central"), False),
        (httpx.Response(200, content=b"{", headers={"content-type": "application/json"}), False),
        (httpx.Response(302, headers={"location": "/"}), False),
        (problem(503, "server.busy"), False),
    ],
)
def test_only_our_own_central_counts_as_reachable(connect: Connect, answer: httpx.Response, reachable: bool) -> None:
    central, wire = connect(lambda request: answer)
    assert central.reachable() is reachable
    assert [request.url.path for request in wire.requests] == [paths.READY]


@pytest.mark.parametrize("url", ["http://central.example", "ftp://127.0.0.1", "central", "http://10.0.0.1:8080"])
def test_plain_http_is_for_this_very_machine_only(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        HttpCentral(url, TERMINAL, StampKey, StillClock(), Log(None))


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
