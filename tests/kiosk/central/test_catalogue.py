"""The catalogue reaches terminals page by page, tombstones included, and can be proved whole."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.central.catalogue.publishing import publish, withdraw
from kiosk.central.sample.filling import fill
from kiosk.wire import paths
from kiosk.wire.canonical import canonical_json, stream_digest
from kiosk.wire.catalogue import CataloguePage, ProgrammeDocument
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import Terminal
from tests.kiosk.central.test_purchases import republish


def _page(terminal: Terminal, cursor: str = "", limit: int = 500) -> CataloguePage:
    return CataloguePage.model_validate(
        terminal.call("GET", paths.CATALOGUE, params={"cursor": cursor, "limit": limit})
    )


def test_every_document_comes_once_in_small_pages_and_the_last_page_proves_them_whole(either: Running) -> None:
    terminal = either.terminal()
    held: dict[tuple[str, str], tuple[int, dict[str, Any]]] = {}
    cursor, more, pages = "", True, 0
    while more:
        page = _page(terminal, cursor, limit=7)
        for item in page.items:
            assert item.body is not None and (item.stream, item.key) not in held
            held[item.stream, item.key] = (item.version, item.body)
        assert bool(page.sums) is not page.more
        cursor, more, pages = page.cursor, page.more, pages + 1
    assert pages == -(-len(held) // 7)
    for stream, known in page.sums.items():
        mine = [(k, v, canonical_json(body)) for (s, k), (v, body) in held.items() if s == stream]
        assert (known.count, known.digest) == (len(mine), stream_digest(mine))
    assert {stream for stream, _ in held} == {"makers", "journeys", "consents", "contacts", "dealers", "programmes"}


def test_a_change_a_new_document_and_a_tombstone_arrive_after_the_cursor_and_nothing_else(either: Running) -> None:
    terminal = either.terminal()
    cursor = _page(terminal).cursor
    assert _page(terminal, cursor).items == ()

    now = either.clock()
    with either.central.database.write() as connection:
        contact = {"id": "x", "title": "ت", "phone": "1", "email": "", "site": "", "order": 9}
        assert publish(connection, "contacts", "x", contact, now)
        assert not publish(connection, "contacts", "x", contact, now)
        assert withdraw(connection, "dealers", "ikco-9026", now)
        assert not withdraw(connection, "dealers", "ikco-9026", now)
    page = _page(terminal, cursor)
    assert [(item.key, item.version, item.body is None) for item in page.items] == [
        ("x", 1, False),
        ("ikco-9026", 2, True),
    ]
    assert page.sums["dealers"].count == 25


def test_a_heartbeat_says_when_there_is_something_to_pull(central: Running) -> None:
    terminal = central.terminal()
    body = {
        "app_version": "0.1.0",
        "waiting": 2,
        "oldest_waiting_s": 4,
        "needs_attention": 0,
        "last_seq": 0,
        "printer": "out",
        "clock_offset_ms": -12,
    }
    assert terminal.call("POST", paths.HEARTBEAT, body)["pull"]
    _page(terminal)
    assert not terminal.call("POST", paths.HEARTBEAT, body)["pull"]
    with central.central.database.write() as connection:
        withdraw(connection, "dealers", "ikco-9026", central.clock())
    assert terminal.call("POST", paths.HEARTBEAT, body)["pull"]


def test_a_cursor_that_is_not_this_centrals_starts_from_the_beginning(central: Running) -> None:
    terminal = central.terminal()
    whole = len(_page(terminal).items)
    for cursor in ("nonsense", "ZGVhZGJlZWYuOTk=", "é"):
        assert len(_page(terminal, cursor).items) == whole


@pytest.mark.row("EM-24", "EM-26", "IK-01", "IK-15", "IK-23")
def test_the_sample_is_fit_to_be_shown(central: Running) -> None:
    held = central.terminal().catalogue()
    programmes = [
        ProgrammeDocument.model_validate(body) for (stream, _), body in held.items() if stream == "programmes"
    ]
    now = central.clock()
    counts = {}
    for maker in ("ikco", "saipa", "bahman"):
        mine = [each for each in programmes if each.maker == maker]
        dealers = [key for stream, key in held if stream == "dealers" and key.startswith(maker)]
        counts[maker] = len(mine), sum(each.opens_at <= now < each.closes_at for each in mine), len(dealers)
    assert counts == {"ikco": (8, 6, 12), "saipa": (6, 5, 8), "bahman": (4, 3, 6)}
    for programme in programmes:
        assert programme.circular.issued_on < programme.circular.effective_from
        assert len(programme.contract.body.split("\n\n")) == 10
        assert all(vehicle.colours and vehicle.price_lines and vehicle.delivery for vehicle in programme.vehicles)
    letters = {programme.maker: programme.circular for programme in programmes}
    assert letters["ikco"].addressee == "نمایندگی‌های محترم مجاز ایران خودرو"
    assert letters["ikco"].signer_role == "معاون فروش و بازاریابی"
    assert len({(letter.addressee, letter.signer_name) for letter in letters.values()}) == 3
    assert any(each.deposit and each.proxy_account and each.gates.waiting_months for each in programmes)
    assert {key for stream, key in held if stream == "consents"} == {"ikco", "saipa"}
    contacts = {key for stream, key in held if stream == "contacts"}
    assert contacts == {"emta", "ikco", "saipa", "bahman", "unified", "desk"}
    emta = held["contacts", "emta"]
    assert (emta["phone"], emta["email"], emta["order"]) == ("021-41606", "info_emta@ecsw.ir", 1)
    assert held["contacts", "desk"]["title"] == "میز خدمت مشتری ایران خودرو"


def test_putting_the_sample_in_again_on_the_same_day_changes_nothing(central: Running) -> None:
    terminal = central.terminal()
    cursor = _page(terminal).cursor
    fill(central.central)
    assert _page(terminal, cursor).items == ()


def test_terminals_learn_that_the_last_place_is_taken(central: Running) -> None:
    terminal = central.terminal()
    assert terminal.catalogue()["programmes", "ikco-16-full"]["full"]
    customer, choice = terminal.confirmed(), terminal.choice()
    republish(central, choice["programme_id"], capacity=1)
    cursor = _page(terminal).cursor
    assert terminal.deliver(terminal.event(terminal.submission(customer, choice)))[0]["status"] == "applied"
    [item] = _page(terminal, cursor).items
    assert item.body is not None and (item.key, item.body["full"]) == (choice["programme_id"], True)
    republish(central, choice["programme_id"], capacity=2)
    assert not terminal.catalogue()["programmes", choice["programme_id"]]["full"]
