"""Messages about requests that were taken down offline: few whatever a terminal sends, and an end for every request."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa

from kiosk.central.awaiting.lapsing import lapse_due
from kiosk.central.awaiting.telling import tell_due
from kiosk.central.retention import forget
from kiosk.central.schema import awaiting_requests, deferrals, inbox, sms_messages
from kiosk.wire.links import TRACKING_PATH
from tests.centrals import ROOMY
from tests.kiosk.central.conftest import Found
from tests.kiosk.central.guest import World
from tests.kiosk.central.terminal import SARA, Somebody


def _told(world: World) -> list[str]:
    """The kinds of the messages left so far, in no order."""
    tell_due(world.central.central)
    with world.central.central.database.read() as connection:
        return sorted(connection.scalars(sa.select(sms_messages.c.kind)))


def test_a_terminal_whose_cable_was_pulled_bombs_nobody(either_world: World) -> None:
    world = either_world
    for _ in range(5):
        world.collect()
    assert _told(world) == ["awaiting_link"] * 3
    assert (world.count(deferrals, state="open"), world.count(deferrals, state="replaced")) == (1, 2)
    assert world.phone(kind="awaiting_link", count=3).open().status == 200
    world.central.clock.forward(days=2)
    assert _told(world) == ["awaiting_link"] * 3
    world.central.clock.forward(days=4, minutes=1)
    assert _told(world) == _told(world) == ["awaiting_link"] * 3 + ["awaiting_reminder_link"]
    assert world.count(awaiting_requests, due_at=None) == 5
    assert world.phone(kind="awaiting_reminder_link").link == world.phone(kind="awaiting_link", count=3).link
    world.central.clock.forward(days=2)
    lapse_due(world.central.central)
    assert world.count(awaiting_requests, state="lapsed") == 5
    assert _told(world) == ["awaiting_lapsed"] + ["awaiting_link"] * 3 + ["awaiting_reminder_link"]


def test_whom_a_terminals_limit_kept_waiting_is_told_later_and_without_a_public_address_of_the_terminals(
    found: Found, sqlite_url: str
) -> None:
    world = found(sqlite_url, "", limits=replace(ROOMY, awaiting_told_per_device_hour=2))
    people = [Somebody(mobile=f"0912000000{number}") for number in range(4)]
    for who in people:
        world.collect(who)
    assert _told(world) == ["awaiting"] * 2
    words = world.terminal.message(people[0].mobile, "awaiting")
    assert "در هر پایانه" in words and "http" not in words
    world.central.clock.forward(minutes=61)
    assert _told(world) == ["awaiting"] * 4
    world.central.clock.forward(days=6)
    assert "یادآوری" in world.terminal.message(people[0].mobile, "awaiting_reminder")
    assert world.count(deferrals) == 0


def test_a_request_that_nobody_proves_lapses_and_is_forgotten(database_url: str, found: Found) -> None:
    world = found(database_url)
    body = world.collect()
    phone = world.phone(kind="awaiting_link").open()
    assert phone.status == 200
    page = TRACKING_PATH + world.terminal.tracking_token(body["tracking_code"])
    world.central.clock.forward(days=7, minutes=1)
    assert "مهلت احراز هویت گذشت" in world.central.http.get(page).text
    assert "نشد" in world.terminal.message(SARA.mobile, "awaiting_lapsed")
    assert (phone.open().status, world.state_of(body)) == (404, ("lapsed", None))
    world.terminal.renew_token()
    world.terminal.consented()
    assert world.state_of(body) == ("lapsed", None)
    world.central.clock.forward(days=31)
    assert forget(world.central.central)["awaiting_requests"] == 1
    with world.central.central.database.read() as connection:
        row = connection.execute(sa.select(awaiting_requests)).one()
        assert (row.mobile, row.national_code, row.birth_date, row.body) == (None,) * 4
        assert connection.scalars(sa.select(inbox.c.body)).all() == [""]
    assert "مهلت احراز هویت گذشت" in world.central.http.get(page).text
    assert forget(world.central.central)["awaiting_requests"] == 0
