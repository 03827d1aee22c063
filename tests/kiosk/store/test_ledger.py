"""Every receipt that went to paper is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kiosk.store import Print, Store
from kiosk.wire.events import EventResult
from tests.kiosk.samples import NOON, submission


def test_each_copy_keeps_its_last_known_state(store: Store) -> None:
    first = Print("j1", "r-1", 1, "queued", NOON)
    second = Print("j2", "r-1", 2, "unknown", NOON + timedelta(minutes=1))
    store.record_print(second)
    store.record_print(first)
    store.record_print(replace(first, state="confirmed", at=NOON + timedelta(seconds=5)))
    assert store.prints("r-1") == (replace(first, state="confirmed", at=NOON + timedelta(seconds=5)), second)
    assert store.prints("r-2") == ()


def test_the_ledger_of_a_request_ends_with_its_row(store: Store) -> None:
    sent = store.submit(submission())
    store.record_print(Print("j1", sent.request_id, 1, "sent", NOON))
    store.settle([EventResult(event_id=sent.event_id, status="applied")], NOON)
    store.durable(1, NOON)
    store.retain(NOON + timedelta(days=91))
    assert store.prints(sent.request_id) == ()


def test_the_ledger_of_a_request_made_elsewhere_ends_by_its_age(store: Store) -> None:
    store.record_print(Print("j1", "elsewhere", 1, "sent", NOON))
    store.retain(NOON + timedelta(days=89))
    assert len(store.prints("elsewhere")) == 1
    store.retain(NOON + timedelta(days=91))
    assert store.prints("elsewhere") == ()
