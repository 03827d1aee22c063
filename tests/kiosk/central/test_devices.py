"""Terminals join the network, prove themselves every ten minutes, and can be shut out."""

from __future__ import annotations

import jwt
import pytest

from kiosk.central.devices import enrolment
from kiosk.central.devices.pace import OwnPace, Rate
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.device_key import DeviceKey
from tests.kiosk.central.terminal import Refusal, Terminal


def test_an_enrolment_code_is_good_once_and_for_fifteen_minutes(either: Running) -> None:
    code = enrolment.issue_enrolment_code(either.central, "ikco-4007")
    terminal = Terminal(either.http, now=either.clock)
    enrolled = terminal.enrol(code)
    assert enrolled["dealer"] == {"id": "ikco-4007", "code": "4007", "name": "توس"}
    assert (enrolled["device_number"], enrolled["epoch"]) == (1, 1)
    with pytest.raises(Refusal, match=r"403 device\.enrolment_code"):
        Terminal(either.http).enrol(code)

    late = enrolment.issue_enrolment_code(either.central, "ikco-4007")
    either.clock.forward(minutes=15, seconds=1)
    with pytest.raises(Refusal, match=r"device\.enrolment_code"):
        Terminal(either.http).enrol(late)


def test_five_wrong_enrolment_codes_close_the_door_for_their_address(central: Running) -> None:
    for _ in range(5):
        with pytest.raises(Refusal, match=r"device\.enrolment_code"):
            Terminal(central.http).enrol("WRONGABC")
    good = enrolment.issue_enrolment_code(central.central, "ikco-4007")
    with pytest.raises(Refusal, match=r"429 request\.too_many"):
        Terminal(central.http).enrol(good)


def test_a_key_that_enrols_again_is_the_same_terminal_in_its_next_epoch(central: Running) -> None:
    terminal = central.terminal()
    first = (terminal.device_id, terminal.number)
    again = terminal.enrol(enrolment.issue_enrolment_code(central.central, "ikco-2014"))
    assert (again["device_id"], again["device_number"]) == first
    assert again["epoch"] == 2
    other = central.terminal()
    assert other.number == terminal.number + 1


def test_nothing_is_enrolled_at_a_dealership_that_does_not_exist(central: Running) -> None:
    with pytest.raises(KeyError):
        enrolment.issue_enrolment_code(central.central, "nowhere")


def test_an_assertion_counts_once(either: Running) -> None:
    terminal = either.terminal()
    assertion = {"assertion": terminal.assertion()}
    terminal.call("POST", paths.TOKEN, assertion)
    with pytest.raises(Refusal, match=r"401 device\.assertion"):
        terminal.call("POST", paths.TOKEN, assertion)


def test_only_a_short_fresh_assertion_by_the_terminals_own_key_is_taken(central: Running) -> None:
    terminal = central.terminal()
    at = int(terminal.present().timestamp())
    stranger = Terminal(central.http, DeviceKey(), terminal.device_id, now=central.clock)
    claims = {"iss": terminal.device_id, "sub": terminal.device_id, "aud": "central"}
    by_secret = jwt.encode(claims | {"iat": at, "exp": at + 60, "jti": "x" * 16}, "s" * 32, algorithm="HS256")
    bad = [
        terminal.assertion(exp=at + 61),
        terminal.assertion(iat=at - 600, exp=at - 540),
        terminal.assertion(iat=at + 600, exp=at + 660),
        terminal.assertion(aud="elsewhere"),
        terminal.assertion(iss="d-other"),
        terminal.assertion(jti="short"),
        stranger.assertion(),
        by_secret,
        "nonsense",
    ]
    for assertion in bad:
        with pytest.raises(Refusal, match=r"401 device\.assertion"):
            terminal.call("POST", paths.TOKEN, {"assertion": assertion})
    with pytest.raises(Refusal, match=r"401 device\.unknown"):
        Terminal(central.http, device_id="d-nobody", now=central.clock).renew_token()


def test_a_terminal_with_a_wrong_clock_is_told_the_time(central: Running) -> None:
    terminal = central.terminal()
    with pytest.raises(Refusal) as refused:
        terminal.call("POST", paths.TOKEN, {"assertion": terminal.assertion(iat=0, exp=60)})
    assert refused.value.problem["values"]["server_time"][:10] == central.clock().isoformat()[:10]


def test_a_token_lives_ten_minutes_and_dies_with_its_terminal(central: Running) -> None:
    terminal = central.terminal()
    body = {
        "app_version": "0.1.0",
        "waiting": 0,
        "oldest_waiting_s": 0,
        "needs_attention": 0,
        "last_seq": 0,
        "printer": "ready",
        "clock_offset_ms": 0,
    }
    assert terminal.call("POST", paths.HEARTBEAT, body)["known_seq"] == 0
    central.clock.forward(minutes=10)
    with pytest.raises(Refusal, match=r"401 device\.token"):
        terminal.call("POST", paths.HEARTBEAT, body)
    terminal.renew_token()
    enrolment.revoke(central.central, terminal.device_id)
    with pytest.raises(Refusal, match=r"403 device\.revoked"):
        terminal.call("POST", paths.HEARTBEAT, body)
    with pytest.raises(Refusal, match=r"403 device\.revoked"):
        terminal.renew_token()


def test_no_resource_of_a_terminal_opens_without_a_token(central: Running) -> None:
    nobody = Terminal(central.http)
    for token in ("", "nonsense"):
        nobody.token = token
        for method, path in (("GET", paths.CATALOGUE), ("GET", paths.PURCHASE.format(tracking_code="0" * 12))):
            with pytest.raises(Refusal, match=r"401 device\.token"):
                nobody.call(method, path)


def test_a_terminal_has_a_burst_and_then_one_request_a_second() -> None:
    now = 100.0
    pace = OwnPace(Rate(per_minute=60, burst=3), clock=lambda: now)
    assert [pace.take("a") for _ in range(3)] == [None] * 3
    refused = pace.take("a")
    assert refused is not None and refused.retry_after == 1
    assert pace.take("b") is None
    now += 1
    assert pace.take("a") is None
    assert pace.take("a") is not None
