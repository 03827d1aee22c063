"""Short of memory a terminal refuses and recovers; killed for it, it starts again with every promise."""

from __future__ import annotations

import sys

import pytest

from tests.faults import world
from tests.faults.campaign import Till
from tests.faults.child import PATIENCE_S, Life, Orders
from tests.faults.conftest import Install
from tests.faults.hunger import starving
from tests.faults.ledger import compare, read_books
from tests.faults.world import Central

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs RLIMIT_AS and SIGKILL")


def test_a_terminal_without_memory_confirms_nothing_it_has_not_kept_and_serves_again(
    central: Central, install: Install
) -> None:
    installed = install()
    installed.close()
    till = Till(installed.folder, central.url)
    life = Life(starving, Orders(installed.folder, central.url, first=1, print_every=1_000))
    life.hear_out(PATIENCE_S, "idle")
    assert life.is_over() or any(said["failed"] for said in life.heard("starved")), "it was never short of memory"
    life.kill()  # as the kernel does when there is none left at all
    till.took(life)

    post = till.reopened()
    assert (post.opened.set_aside, post.opened.lost_rows) == (None, 0)
    assert {row.tracking_code for row in post.outbox()} >= till.told
    assert world.run([post], 600, lambda: world.drained([post]))
    verdict = compare(till.kept(post), {post.device_id: post.outbox()}, read_books(central.database_url))
    post.close()
    assert (verdict.wrongs(), till.faults) == ({}, [])
    assert verdict.confirmed >= 1
