"""The comparison itself: each way to break a promise is seen, and a sound run is called sound."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.ports import OutboxRow
from tests.faults.ledger import Books, Confirmed, Entry, compare

NOON = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
KIND = "purchase.submitted"
PROMISES = [Confirmed(f"e{number}", "a" if number < 3 else f"a{number}", f"{number:012}", "b") for number in (1, 2, 3)]
ROWS = [
    OutboxRow(one.event_id, one.aggregate_id, place, KIND, one.tracking_code, "delivered", 0, NOON, NOON, None)
    for place, one in enumerate(PROMISES, 1)
]
BOOKS = Books(
    inbox={
        each.event_id: Entry(
            "d", 1, place, each.aggregate_id, KIND, "b", "applied", NOON + timedelta(seconds=place)
        )
        for place, each in enumerate(PROMISES, 1)
    },
    effects={("purchases", each.tracking_code): 1 for each in PROMISES},
    texts={each.tracking_code: 1 for each in PROMISES},
    handed={},
    unsent=0,
)


def entry(event_id: str, **changes: object) -> Books:
    return replace(BOOKS, inbox={**BOOKS.inbox, event_id: replace(BOOKS.inbox[event_id], **changes)})  # type: ignore[arg-type]


def without(event_id: str) -> Books:
    return replace(BOOKS, inbox={key: value for key, value in BOOKS.inbox.items() if key != event_id})


def test_a_run_in_which_every_promise_was_kept_is_sound() -> None:
    found = compare(PROMISES, {"d": ROWS}, BOOKS)
    assert (found.confirmed, found.applied, found.sound) == (3, 3, True)


PENDING = [replace(row, state="pending") if row.event_id == "e3" else row for row in ROWS]


@pytest.mark.parametrize(
    "wrong, rows, books",
    [
        ("lost", ROWS[:2], without("e3")),
        ("lost", ROWS, replace(BOOKS, effects={})),
        ("stuck", PENDING, without("e3")),
        ("stuck", PENDING, BOOKS),
        ("refused", ROWS, entry("e3", status="rejected")),
        ("altered", ROWS, entry("e3", body_sha256="c")),
        ("doubled", ROWS, replace(BOOKS, effects={**BOOKS.effects, ("purchases", f"{3:012}"): 2})),
        ("out_of_order", ROWS, entry("e1", received_at=NOON + timedelta(hours=1))),
        ("gaps", [ROWS[0], replace(ROWS[1], seq=9), ROWS[2]], BOOKS),
        ("unasked", ROWS[:2], BOOKS),
        ("texts_lost", ROWS, replace(BOOKS, texts={})),
        ("texts_doubled", ROWS, replace(BOOKS, texts={**BOOKS.texts, f"{3:012}": 2})),
        ("handed_twice", ROWS, replace(BOOKS, handed={f"{3:012}": 2})),
    ],
)
def test_every_way_to_break_a_promise_is_seen(wrong: str, rows: list[OutboxRow], books: Books) -> None:
    assert wrong in compare(PROMISES, {"d": rows}, books).wrongs()


def test_a_delivered_row_that_central_does_not_hold_is_lost() -> None:
    assert compare(PROMISES, {"d": ROWS}, without("e3")).lost == (f"{3:012}",)


def test_what_central_should_refuse_must_need_attention() -> None:
    books = without("e3")
    refused = [replace(row, state="needs_attention") if row.event_id == "e3" else row for row in ROWS]
    assert compare(PROMISES, {"d": refused}, books, {"e3"}).sound
    assert compare(PROMISES, {"d": PENDING}, books, {"e3"}).wrongs() == {"stuck": (f"{3:012}",)}


def test_a_promise_goes_through_a_pipe() -> None:
    assert Confirmed.read(PROMISES[0].line()) == PROMISES[0]
    with pytest.raises(ValueError, match="unpack"):
        Confirmed.read("e1 a1")
