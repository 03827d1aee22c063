"""A day's counts are those of its rows, whatever happened to them, and cost the same however many there are."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.jalali import JalaliDate
from kiosk.store import Correction, GivingUp, Print, Store
from kiosk.store.connection import connect
from kiosk.wire.events import EventResult
from tests.kiosk.samples import KEY, NOON, event_id, message, submission

STATES = ("delivered", "needs_attention", "set_aside")
DEEDS = st.tuples(
    st.sampled_from(
        ("submit", "message", "applied", "rejected", "retry", "give up", "correct", "print", "set back", "forget")
    ),
    st.integers(0, 5),
)


def do(store: Store, deed: str, which: int) -> None:
    at = NOON + timedelta(hours=9 * which)
    if deed in ("submit", "message"):
        store.submit(submission(at=at) if deed == "submit" else message(at=at))
        return
    rows = store.rows()
    if not rows:
        return
    row = rows[which % len(rows)]
    match deed:
        case "applied" | "rejected":
            store.settle([EventResult(event_id=row.event_id, status=deed)], at)
        case "retry":
            store.retry(row.event_id)
        case "give up":
            store.set_aside(GivingUp(row.event_id, event_id(), "test", "", at, 0, True))
        case "correct":
            store.correct(Correction(row.event_id, event_id(), {"email": "n@example.ir"}, at))
        case "print":
            job = Print(f"{row.tracking_code}-0", row.aggregate_id, 1, "sent", at, row.tracking_code)
            store.record_print(job)
        case "set back":
            store.known_to_central(which)
        case "forget":
            store.durable(which, at - timedelta(days=80))
            store.retain(at + timedelta(days=11))


def counted(store: Store) -> dict[str, Counter[str]]:
    """Count every row anew, by the day of its correction or else of its making."""
    connection = connect(store._path, KEY)
    found = connection.execute("SELECT number, coalesce(corrected_at, created_at), printed_at FROM requests").fetchall()
    connection.close()
    from datetime import datetime

    days: dict[str, Counter[str]] = {}
    for number, moment, printed in found:
        row = store.row(f"{number:012}")
        assert row is not None
        day = days.setdefault(JalaliDate.in_tehran(datetime.fromisoformat(moment)).isoformat(), Counter())
        day["made"] += 1
        day["printed"] += printed is not None
        day[row.state] += 1
    return days


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEEDS, max_size=14))
def test_the_counts_of_a_day_are_those_of_its_rows(store: Store, deeds: list[tuple[str, int]]) -> None:
    for deed, which in deeds:
        do(store, deed, which)
    tallies = {day.day: day for day in store.days()}
    expected = counted(store)
    assert tallies.keys() == expected.keys()
    for day, counts in expected.items():
        tally = tallies[day]
        assert (tally.made, tally.printed) == (counts["made"], counts["printed"])
        assert [getattr(tally, state) for state in STATES] == [counts[state] for state in STATES]
        assert 1 <= tally.first_seq <= tally.last_seq <= store.counters().seq
    delivered = [row for row in store.rows() if row.state == "delivered"]
    ranges = [(day.first_seq, day.last_seq) for day in tallies.values() if day.delivered]
    assert all(any(first <= row.seq <= last for first, last in ranges) for row in delivered)


def test_only_the_last_fourteen_days_are_told_and_a_clock_beyond_every_calendar_does_no_harm(store: Store) -> None:
    for day in range(20):
        store.submit(submission(at=NOON + timedelta(days=day)))
    store.submit(submission(at=NOON + timedelta(days=36_500)))
    days = store.days()
    assert [day.day for day in days][:2] == ["1405-09-20", "1405-09-19"]
    assert len(days) == 13


def test_a_day_in_iran_begins_at_its_own_midnight(store: Store) -> None:
    for minutes in (719, 720):
        store.submit(submission(at=NOON + timedelta(minutes=minutes)))
    assert [(day.day, day.made) for day in store.days()] == [("1405-09-02", 1), ("1405-09-01", 1)]


def test_a_copy_a_deed_and_paper_that_did_not_come_out_count_once_or_not_at_all(store: Store) -> None:
    sent = store.submit(submission())
    code = sent.tracking_code

    def printed(job: str, state: Any) -> int:
        store.record_print(Print(job, sent.request_id, 1, state, NOON, code))
        return store.days()[0].printed

    states = ("queued", "failed", "unknown", "sent", "confirmed")
    assert [printed(f"j{state}", state) for state in states] == [0, 0, 0, 1, 1]
    store.record_print(Print("elsewhere", "r-other", 1, "sent", NOON, code))
    assert store.days()[0].printed == 1


def test_the_days_end_with_their_rows(store: Store) -> None:
    sent: dict[str, Any] = {"event_id": store.submit(submission()).event_id}
    store.settle([EventResult(status="applied", **sent)], NOON)
    store.durable(1, NOON)
    store.retain(NOON + timedelta(days=92))
    assert (store.rows(), store.days()) == ([], ())
