"""What arrives again: a lost answer, a captured batch, and many copies at once."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from kiosk.wire import paths
from tests.faults import faults as f
from tests.faults.conftest import Street
from tests.faults.proxy import Call

COPIES = 24


def split(call: Call) -> tuple[dict[str, str], bytes]:
    """Return the headers and the body of a captured request."""
    head, _, body = call.raw.partition(b"\r\n\r\n")
    lines = (line.decode().partition(":") for line in head.split(b"\r\n")[1:])
    kept = ("authorization", "content-type", "kiosk-wire")
    return {name: value.strip() for name, _, value in lines if name.lower() in kept}, body


def captured(street: Street) -> tuple[dict[str, str], bytes]:
    """Deliver something and return how that looked on the line."""
    street.terminal.confirm()
    street.terminal.tell()
    street.drain()
    return split(street.proxy.asked(paths.EVENTS)[-1])


def post(street: Street, headers: dict[str, str], body: bytes) -> httpx.Response:
    return httpx.post(street.central.url + paths.EVENTS, headers=headers, content=body, timeout=30)


def test_after_a_lost_answer_the_first_result_comes_again_marked_as_replayed(street: Street) -> None:
    before = len(street.terminal.api.answers)
    first = street.terminal.confirm()
    street.befall(f.LostAnswer(), paths.EVENTS, times=1)
    street.drain()
    lost, again = street.terminal.api.answers[before : before + 2]
    assert lost is None and again is not None
    [result] = again.results
    assert (result.event_id, result.status) == (first.event_id, "replayed")
    assert result.result is not None
    assert result.result["tracking_code"] == first.tracking_code


def test_a_captured_batch_does_nothing_however_often_it_is_sent_again(street: Street) -> None:
    headers, body = captured(street)
    answers = [post(street, headers, body).json() for _ in range(5)]
    with ThreadPoolExecutor(8) as many:
        answers += [each.json() for each in many.map(lambda _: post(street, headers, body), range(COPIES))]
    statuses = {result["status"] for answer in answers for result in answer["results"]}
    assert statuses == {"replayed"}
    assert len({json.dumps(answer["results"], sort_keys=True) for answer in answers}) == 1
    street.check()


@pytest.mark.parametrize("change", ["body", "sequence", "signature", "hash", "token", "no token"])
def test_a_captured_batch_that_was_changed_is_refused(street: Street, change: str) -> None:
    headers, body = captured(street)
    events = json.loads(body)["events"]
    match change:
        case "body":
            events[0]["body"] = events[0]["body"].replace("09", "08", 1)
        case "sequence":
            events[0]["seq"] += 1_000
            events[0]["event_id"] += "x"
        case "signature":
            events[0]["signature"] = "A" * 86
            events[0]["event_id"] += "x"
        case "hash":
            events[0]["body_sha256"] = "0" * 64
        case "token":
            headers["Authorization"] = headers.get("Authorization", headers.get("authorization", "")) + "x"
            headers.pop("authorization", None)
        case _:
            headers = {name: value for name, value in headers.items() if name.lower() != "authorization"}
    answer = post(street, headers, json.dumps({"events": events}).encode())
    if "token" in change:
        assert answer.status_code == 401
    else:
        assert {result["status"] for result in answer.json()["results"][:1]} == {"rejected"}
    street.check()


def test_a_captured_token_is_worth_nothing_when_its_ten_minutes_are_over(street: Street) -> None:
    headers, body = captured(street)
    street.clock.skip(601)
    assert post(street, headers, body).status_code == 401
