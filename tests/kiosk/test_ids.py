"""Identifiers made on a terminal."""

from __future__ import annotations

import time
import uuid

from kiosk.ids import new_id


def test_an_id_is_a_uuid_of_version_7_that_tells_its_millisecond() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id())
    after = time.time_ns() // 1_000_000

    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert before <= made.int >> 80 <= after


def test_no_id_comes_twice_and_later_ones_sort_behind() -> None:
    first = [new_id() for _ in range(1000)]
    time.sleep(0.002)
    assert len(set(first)) == 1000 and new_id() > max(first)
