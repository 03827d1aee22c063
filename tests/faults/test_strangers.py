"""Whoever answers in central's place: nothing is marked as done, nothing is believed, and memory stays bounded."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.central.devices.enrolment import issue_enrolment_code
from kiosk.gateway.transport import Transport
from kiosk.ports import Offline
from kiosk.wire import paths
from tests.faults import faults as f
from tests.faults.certificates import Authority
from tests.faults.conftest import Street
from tests.faults.ledger import Confirmed, compare, read_books
from tests.faults.proxy import Fault, Proxy
from tests.faults.world import Terminal, drained, run

MEMORY: int = 20 * 1000 * 1000
NOW = datetime.now(UTC).isoformat()
RESULT = '{"event_id": "e-of-nobody", "status": "applied", "result": {}}'


def answer(results: str) -> str:
    return f'{{"results": [{results}], "server_time": "{NOW}", "durable_seq": 999999}}'


STRANGERS: dict[str, Fault] = {
    "captive portal": f.portal(),
    "captive portal, signed out": f.portal(511),
    "no content": f.Say(204, b""),
    "empty": f.json_text(""),
    "redirection": f.elsewhere("http://127.0.0.1:9/login"),
    "not modified": f.Say(304, b""),
    "other JSON": f.json_text('{"ok": true}'),
    "null": f.json_text("null"),
    "results of nobody": f.json_text(answer(RESULT)),
    "no results": f.json_text(answer("")),
    "cut": f.json_text(answer(RESULT)[:-9]),
    "NaN": f.json_text(answer("").replace("999999", "NaN")),
    "a name twice": f.json_text(answer("").replace("}", ', "durable_seq": 1}')),
    "nested too deep": f.json_text("[" * 100_000),
    "a number too long": f.json_text(answer("").replace("999999", "9" * 5_000)),
    "not UTF-8": f.Say(200, b'{"\xff": 1}', {"content-type": "application/json"}),
    "an error of nobody": f.Say(404, f.PORTAL.encode(), {"content-type": "text/html"}),
    "a refusal that is none of ours": f.Say(403, b'{"detail": "no"}', {"content-type": "application/json"}),
    "unknown status": f.portal(799),
    "bad gateway": f.portal(502),
    "compressed": f.bomb(1 << 10),
    "bomb": f.bomb(),
    "flood": f.Flood(),
    "flood of headers": f.Flood(in_head=True),
    "what central did, told otherwise": f.Instead(200, b"<html>", {"content-type": "text/html"}),
}


@contextmanager
def bounded_memory() -> Iterator[None]:
    """See that no more than 20 MB are taken at any moment."""
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MEMORY, f"{peak:,} bytes"


@pytest.mark.parametrize("name", STRANGERS)
def test_a_stranger_who_answers_for_central_gets_nothing_marked_as_done(street: Street, name: str) -> None:
    promises = [street.terminal.confirm(), street.terminal.tell()]
    street.befall(STRANGERS[name], paths.EVENTS)
    asked = len(street.proxy.asked(paths.EVENTS))
    assert run([street.terminal], 60, lambda: len(street.proxy.asked(paths.EVENTS)) >= asked + 3)
    assert street.states(promises) == {"pending"}
    street.heal()
    street.drain()
    assert street.states(promises) == {"delivered"}


@pytest.mark.parametrize("name", ["captive portal", "redirection", "other JSON", "bad gateway"])
def test_a_stranger_who_answers_everything_is_taken_for_an_outage(street: Street, name: str) -> None:
    store = street.terminal.store
    programmes, cursor = store.documents("programmes"), store.catalogue_cursor()
    promise = street.terminal.confirm()
    street.befall(STRANGERS[name])
    run([street.terminal], 20)
    assert street.states([promise]) == {"pending"}
    assert not street.terminal.statuses[-1].online
    assert street.terminal.statuses[-1].paused is None
    assert (store.documents("programmes"), store.catalogue_cursor()) == (programmes, cursor)
    street.heal()
    street.drain()


@pytest.mark.parametrize("name", ["bomb", "flood", "flood of headers", "nested too deep"])
def test_an_answer_of_any_size_takes_little_memory(shared: Street, name: str) -> None:
    fault = STRANGERS[name]
    shared.befall(fault)
    with bounded_memory():
        assert shared.terminal.api.catalogue("") == Offline("nonsense")
    shared.heal()


def test_an_answer_that_never_ends_is_left_in_time(shared: Street) -> None:
    clock = iter(range(0, 10_000, 7))
    for in_head in (False, True):
        shared.befall(f.Drip(pause_s=0.005, in_head=in_head))
        transport = Transport(shared.proxy.url, monotonic=lambda: float(next(clock)))
        assert transport.exchange("GET", paths.READY, {}) == Offline("timeout")
        transport.close()
    shared.heal()


@pytest.mark.parametrize("case", ["ours", "another authority", "expired", "another address", "none of ours is known"])
def test_only_a_central_with_our_own_certificate_is_believed(shared: Street, tmp_path: Path, case: str) -> None:
    ours, theirs = Authority(tmp_path, "ours"), Authority(tmp_path, "theirs")
    server = {
        "another authority": theirs.server(),
        "expired": ours.server(expired=True),
        "another address": ours.server(address="127.0.0.2"),
    }.get(case, ours.server())
    proxy = Proxy([shared.central.url], tls=server)
    transport = Transport(proxy.url, None if case == "none of ours is known" else ours.path)
    answer = transport.exchange("POST", paths.EVENTS, {}, b"{}")
    if case == "ours":
        assert not isinstance(answer, Offline)
    else:
        assert answer == Offline("unreachable")
        assert not proxy.calls
    transport.close()
    proxy.close()


def test_a_terminal_tells_nothing_to_a_central_with_a_wrong_certificate_and_delivers_to_its_own(
    shared: Street, tmp_path: Path
) -> None:
    ours, theirs = Authority(tmp_path, "ours"), Authority(tmp_path, "theirs")
    wrong = (theirs.server(), ours.server(expired=True), ours.server(address="127.0.0.2"))
    own, *strangers = [Proxy([shared.central.url], tls=server) for server in (ours.server(), *wrong)]
    promises: list[Confirmed] = []

    def opened(proxy: Proxy) -> Terminal:
        return Terminal(tmp_path / "terminal", proxy.url, shared.clock, authority=ours.path)

    with closing(opened(own)) as terminal:
        terminal.enrol(issue_enrolment_code(shared.central.context, "ikco-1021"), shared.central.database_url)
    for stranger in strangers:
        with closing(opened(stranger)) as terminal:
            promises += [terminal.confirm(), terminal.tell()]
            assert run([terminal], 90, lambda: any(not status.online for status in terminal.statuses))
            assert (terminal.statuses[-1].paused, terminal.waiting()) == (None, len(promises))
            assert not stranger.calls
    with closing(opened(own)) as terminal:
        assert run([terminal], 600, lambda: drained([terminal]))
        found = compare(promises, {terminal.device_id: terminal.outbox()}, read_books(shared.central.database_url))
    assert found.sound, str(found)
    for proxy in (own, *strangers):
        proxy.close()
