"""Lines that break in every way they can: each request arrives once, and its terminal comes to know it."""

from __future__ import annotations

import pytest

from kiosk.central.sample.people import PROFILE
from kiosk.wire import paths
from tests.faults import faults as f
from tests.faults import people
from tests.faults.conftest import Street
from tests.faults.line import IMPATIENT_S
from tests.faults.proxy import Fault
from tests.faults.world import run

BREAKS: dict[str, Fault] = {
    "reset": f.Reset(),
    "hang": f.Hang(),
    "only the way there works": f.OnlyThere(),
    "lost answer": f.LostAnswer(),
    "nothing of the request": f.CutRequest(0),
    "the request's head": f.CutRequest(300),
    "half of the request": f.CutRequest(2000),
    "nothing of the answer": f.CutAnswer(0),
    "half of the answer's head": f.CutAnswer(60),
    "most of the answer": f.CutAnswer(-1),
    "a slow answer": f.Slow(),
    "an answer too slow": f.Slow(40, IMPATIENT_S * 1.5),
    "twice at once": f.Twice(),
    "once more later": f.Again(),
    "late and unanswered": f.Late(),
}


@pytest.mark.parametrize("name", BREAKS)
def test_requests_survive_a_line_that_breaks_while_they_are_handed_over(street: Street, name: str) -> None:
    asked = len(street.proxy.asked(paths.EVENTS))
    promises = [street.terminal.confirm(), street.terminal.tell("talk"), street.terminal.tell("talk")]
    street.hang(BREAKS[name], paths.EVENTS, times=2)
    run([street.terminal], 600, lambda: len(street.proxy.asked(paths.EVENTS)) >= asked + 2)
    street.heal()
    street.drain()
    assert street.states(promises) == {"delivered"}


@pytest.mark.parametrize("name", ["hang", "lost answer", "twice at once"])
def test_requests_survive_a_line_that_breaks_for_everything(street: Street, name: str) -> None:
    street.hang(BREAKS[name])
    promise = street.terminal.confirm()
    run([street.terminal], 5)
    street.heal()
    street.drain()
    assert street.states([promise]) == {"delivered"}


def test_a_terminal_whose_connections_are_refused_says_so_and_delivers_afterwards(street: Street) -> None:
    street.proxy.refuse()
    promises = [street.terminal.confirm() for _ in range(3)]
    run([street.terminal], 60)
    assert street.states(promises) == {"pending"}
    assert not street.terminal.statuses[-1].online
    street.proxy.accept()
    street.drain(180)


@pytest.mark.parametrize("seconds", [0.3, 300, 86_400])
@pytest.mark.parametrize("cut", [f.Hang(), f.OnlyThere()], ids=["both ways", "the way back"])
def test_a_partition_of_any_length_ends_with_everything_delivered(street: Street, cut: Fault, seconds: float) -> None:
    street.hang(cut)
    promises = [street.terminal.confirm(), street.terminal.collect(), street.terminal.tell()]
    run([street.terminal], min(2.0, seconds))
    street.clock.skip(max(0.0, seconds - 4.0))
    run([street.terminal], min(2.0, seconds))
    street.heal()
    street.drain()
    assert street.states(promises) == {"delivered"}


def test_neither_the_log_nor_an_address_names_anybody_whatever_befalls(street: Street) -> None:
    for fault in (f.Reset(), f.Hang(), f.LostAnswer(), f.portal(), f.busy(503, "2"), f.json_text('{"results": [')):
        street.hang(fault, times=2)
        street.terminal.confirm()
        run([street.terminal], 1)
    street.heal()
    street.drain()
    named = {PROFILE["sheba"], PROFILE["postal_code"], PROFILE["address"], "نیک", people.BIRTH_DATE}
    for number in range(people.COUNT):
        named |= {people.person(number).mobile[1:], people.person(number).national_code}
    said = [path.read_text(encoding="utf-8") for path in (street.terminal.folder / "logs").iterdir()]
    said += [call.raw.partition(b"\r\n")[0].decode() for call in street.proxy.calls]
    assert all(said)
    assert [word for word in named if any(word in text for text in said)] == []
