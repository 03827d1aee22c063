"""Killed by SIGKILL at every step and at any time, terminal and central keep each promise and make none twice."""

from __future__ import annotations

import functools
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import world
from tests.faults.campaign import CENTRAL_STEPS, KILLED, OPENING_S, TERMINAL_STEPS, TOLD_TWICE, Till, settle
from tests.faults.child import Life
from tests.faults.ledger import Verdict
from tests.faults.shop import Shop
from tests.postgres import PostgresServer

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def shop(prepared: Path, tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path / "central", f"sqlite:///{shutil.copy(prepared, tmp_path / 'central.db')}").start()
    yield shop
    shop.kill()


@pytest.fixture
def till(shop: Shop, tmp_path: Path) -> Till:
    """An enrolled terminal with the catalogue."""
    return Till(tmp_path / "terminal", shop.url).join(shop)


def assert_kept(verdict: Verdict, till: Till, at_least: int) -> None:
    wrongs = {name: found for name, found in verdict.wrongs().items() if name not in TOLD_TWICE}
    assert (wrongs, till.faults) == ({}, [])
    assert verdict.confirmed >= at_least
    assert till.slowest_opening_s <= OPENING_S


def test_a_terminal_killed_at_every_step_and_at_any_time_keeps_every_promise_and_none_twice(
    shop: Shop, till: Till
) -> None:
    for step in TERMINAL_STEPS:
        till.die_at(f"{step}:2" if step.startswith("outbox") else step, customers=4)
    chance = random.Random(7)
    for _ in range(3):
        till.die_after(chance.uniform(0.0, 0.4))
    assert_kept(settle(shop, [till]), till, at_least=5)
    assert till.lives == 1 + len(TERMINAL_STEPS) + 3


@pytest.mark.parametrize("failpoint", ["catalogue.page_written", "store.migrating:4"])
def test_a_new_terminal_killed_while_it_sets_itself_up_sets_itself_up_again(
    shop: Shop, tmp_path: Path, failpoint: str
) -> None:
    till = Till(tmp_path / "new", shop.url)
    code = shop.enrolment_code()
    till.die_at(failpoint, enrol=code, database_url=shop.database_url, customers=0)
    post = till.reopened()
    assert (post.opened.set_aside, post.opened.lost_rows) == (None, 0)
    if not post.kiosk.is_enrolled:
        post.enrol(code, shop.database_url)
    while not post.store.documents("programmes"):
        post.step()
    assert post.confirm().tracking_code
    post.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def either(request: pytest.FixtureRequest, prepared: Path, tmp_path: Path) -> Iterator[Shop]:
    """A central on each database in turn."""
    if request.param == "sqlite":
        yield request.getfixturevalue("shop")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    database = server.create(server.template("faults", world.prepare))
    shop = Shop(tmp_path / "central", server.url(database)).start()
    yield shop
    shop.kill()
    server.drop(database)


def test_central_killed_at_every_step_takes_each_request_once(either: Shop, tmp_path: Path) -> None:
    steps = CENTRAL_STEPS if either.database_url.startswith("sqlite") else CENTRAL_STEPS[2::4]
    till = Till(tmp_path / "terminal", either.url).join(either)
    either.kill()
    for step in steps:
        till.die_idle(customers=2, online=False)
        deaths = either.dies_at(step)
        post = till.reopened()
        world.run([post], 600, functools.partial(Life.is_over, deaths))
        post.close()
        assert deaths.end() == KILLED, step
    assert_kept(settle(either, [till]), till, at_least=2 * len(steps))
def test_of_a_receipt_that_a_kill_came_between_there_are_never_two_originals(shop: Shop, till: Till) -> None:
    """The try is written down before there can be paper of it, so that whatever follows is a copy."""
    for step, on_paper in (("receipt.queued", False), ("receipt.printed", True)):
        code = till.die_at(step, customers=1).heard("confirmed")[0]["code"]
        assert (till.folder / "receipts" / f"receipt-{code}-0.pdf").exists() is on_paper
        life = till.begin(reprint=(code,), customers=0)
        assert life.until("printed") == {"said": "printed", "code": code, "copy": 1, "on_paper": True}
        life.kill()
        assert (till.folder / "receipts" / f"receipt-{code}-1.pdf").exists()
