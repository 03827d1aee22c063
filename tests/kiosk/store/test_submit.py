"""A request is written whole, once, numbered without gaps, and signed."""

from __future__ import annotations

import random
import subprocess
import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.store import Committed, Correction, CountersExhausted, NotEnrolled, Store
from kiosk.store.database import driver
from kiosk.wire.events import Event, EventResult, body_hash, signed_text
from kiosk.wire.purchases import PurchaseSubmitted
from tests.kiosk.samples import MOBILE, NATIONAL_CODE, NOON, TERMINAL, StampKey, event_id, purchase, submission
from tests.kiosk.store.conftest import Open


def only_event(store: Store) -> Event:
    (event,) = store.due(10, 10**6)
    return event


def test_a_request_gets_number_tracking_code_and_signature(store: Store) -> None:
    draft = submission()
    committed = store.submit(draft)

    assert (committed.event_id, committed.request_id) == (draft.event_id, draft.request_id)
    assert (committed.seq, committed.created_at) == (1, NOON)
    code = parse_tracking_code(committed.tracking_code)
    assert isinstance(code, TrackingCode)
    assert (code.device, code.counter) == (12, 1)

    event = only_event(store)
    body = PurchaseSubmitted.model_validate_json(event.body)
    assert body == purchase(draft.request_id, committed.tracking_code, MOBILE, NATIONAL_CODE)
    assert event.body_sha256 == body_hash(event.body)
    signed = signed_text(event.event_id, 1, 1, "purchase.submitted", 1, event.body_sha256)
    assert event.signature == StampKey().sign(signed)
    assert (event.aggregate_id, event.occurred_at, event.clock_sure) == (draft.request_id, NOON, True)


def test_pressing_the_last_button_twice_gives_the_first_result(store: Store) -> None:
    draft = submission()
    first = store.submit(draft)
    again = store.submit(replace(draft, occurred_at=NOON + timedelta(hours=1)))
    assert again == first
    assert len(store.due(10, 10**6)) == 1
    assert store.submit(submission()).seq == 2


def test_a_body_that_cannot_be_made_leaves_no_gap(store: Store) -> None:
    def broken(code: str, seq: int) -> PurchaseSubmitted:
        raise RuntimeError("a bug in the caller")

    with pytest.raises(RuntimeError):
        store.submit(submission(body=broken))
    assert store.rows() == []
    assert store.submit(submission()).seq == 1


def test_a_terminal_without_identity_takes_no_request(opening: Open) -> None:
    with pytest.raises(NotEnrolled):
        opening().store.submit(submission())


def test_numbers_have_no_gap_and_no_double_under_eight_threads(store: Store) -> None:
    def customers() -> None:
        for _ in range(12):
            store.submit(submission())

    threads = [threading.Thread(target=customers) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = store.rows(limit=1000)
    assert sorted(row.seq for row in rows) == list(range(1, 97))
    assert sorted(int(row.tracking_code[4:10]) for row in rows) == list(range(1, 97))


def test_eight_threads_with_one_event_write_one_row(store: Store) -> None:
    draft = submission(event=event_id())
    results = []
    threads = [threading.Thread(target=lambda: results.append(store.submit(draft))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(results)) == 1
    assert len(store.rows()) == 1


def test_a_new_epoch_numbers_from_one_and_never_repeats_a_tracking_code(store: Store) -> None:
    first = store.submit(submission())
    store.save_identity(replace(TERMINAL, epoch=2))
    second = store.submit(submission())
    assert (first.seq, second.seq) == (1, 1)
    assert second.tracking_code[:10] == "0012000002"

    store.save_identity(replace(TERMINAL, device_number=13, epoch=1))
    assert store.submit(submission()).tracking_code[:10] == "0013000001"
    store.save_identity(replace(TERMINAL, epoch=3))
    assert store.submit(submission()).tracking_code[:10] == "0012000003"


def test_saving_the_same_identity_again_keeps_the_numbers(store: Store) -> None:
    store.submit(submission())
    store.save_identity(replace(TERMINAL, dealer_name="نامی دیگر"))
    identity = store.identity()
    assert identity is not None
    assert identity.dealer_name == "نامی دیگر"
    assert store.submit(submission()).seq == 2


def test_the_last_tracking_code_is_not_followed_by_a_wrong_one(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.terminal.LAST_COUNTER", 1)
    store.submit(submission())
    with pytest.raises(CountersExhausted):
        store.submit(submission())
    assert len(store.rows()) == 1


def test_a_commit_enters_no_index_of_digests_no_count_of_days_and_no_counter(store: Store) -> None:
    """Among a million rows those would be pages of their own, read, sealed and written while a customer waits."""
    store.submit(submission())
    connection = driver(store._database._writer)
    pages = {}
    for name in ("requests_mobile", "requests_national_code", "days", "terminal"):
        (pages[name],) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    before = frames(store)
    for _ in range(20):
        store.submit(submission(mobile=f"09{random.randrange(10**9):09}"))
    written = frames(store)[len(before) :]
    assert not set(pages.values()) & set(written)
    assert len(written) <= 20 * 5


def test_numbers_go_on_when_the_rows_that_took_them_are_gone(store: Store) -> None:
    sent = [store.submit(submission()) for _ in range(3)]
    store.settle([EventResult(event_id=one.event_id, status="applied") for one in sent], NOON)
    store.durable(3, NOON)
    store.retain(NOON + timedelta(days=92))
    assert store.rows() == [] and store.counters().seq == store.health(NOON).last_seq == 3
    after = store.submit(submission())
    assert (after.seq, TrackingCode(after.tracking_code).counter) == (4, 4)


def test_numbers_go_on_after_one_that_a_correction_took(store: Store) -> None:
    first, second = store.submit(submission()), store.submit(submission())
    store.settle([EventResult(event_id=first.event_id, status="rejected")], NOON)
    corrected = store.correct(Correction(first.event_id, event_id(), {"email": "n@example.ir"}, NOON))
    assert isinstance(corrected, Committed)
    after = store.submit(submission())
    assert [one.seq for one in (first, second, corrected, after)] == [1, 2, 3, 4]
    assert TrackingCode(after.tracking_code).counter == 3


def test_a_new_enrolment_counts_anew_and_gives_no_tracking_code_twice(store: Store) -> None:
    store.submit(submission())
    store.save_identity(replace(TERMINAL, epoch=2))
    again = store.submit(submission())
    assert (again.seq, TrackingCode(again.tracking_code).counter) == (1, 2)
    store.save_identity(replace(TERMINAL, device_number=13, epoch=3))
    assert (store.submit(submission()).seq, store.counters().counter) == (1, 1)


def frames(store: Store) -> list[int]:
    """The numbers of the pages in the store's log, in the order in which they were written (sqlite.org/fileformat2)."""
    log = subprocess.run(["cat", f"{store._path}-wal"], capture_output=True, check=True).stdout
    return [int.from_bytes(log[start : start + 4]) for start in range(32, len(log), 24 + 4096)]
