"""Draws and priority: who is accepted, seen before it is settled, and computed again by anyone."""

from __future__ import annotations

import hashlib
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.office.draws.ranking import Candidate, Method, Outcome, ordered, outcomes
from kiosk.central.office.roles import Role
from kiosk.central.schema import draw_ranks, draws, purchase_history, purchases, sms_messages, staff_audit
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, member, registered

PROGRAMME = "ikco-11-immediate"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def sqlite_url(sara_registered: tuple[Path, dict[str, Any]], tmp_path: Path) -> str:
    """The database of these tests holds Sara's request from the start."""
    return f"sqlite:///{shutil.copy(sara_registered[0], tmp_path / 'central.db')}"


def candidates(*ids: str) -> list[Candidate]:
    return [Candidate(each, NOON + timedelta(minutes=minute)) for minute, each in enumerate(ids)]


def test_a_draw_is_the_order_of_the_hashes_of_seed_and_request() -> None:
    ids = [f"r-{number}" for number in range(50)]
    by_hand = sorted(ids, key=lambda each: hashlib.sha256(f"seed:{each}".encode()).hexdigest())
    assert ordered(Method.DRAW, "seed", candidates(*ids)) == by_hand
    assert ordered(Method.DRAW, "seed", candidates(*reversed(ids))) == by_hand
    assert ordered(Method.DRAW, "another", candidates(*ids)) != by_hand


def test_priority_is_the_order_of_confirmation() -> None:
    assert ordered(Method.PRIORITY, "seed", reversed(candidates("b", "a", "c"))) == ["b", "a", "c"]
    at_once = [Candidate(each, NOON) for each in "abcdef"]
    assert ordered(Method.PRIORITY, "seed", at_once) == ordered(Method.DRAW, "seed", at_once)


def test_whoever_has_left_is_passed_over_and_the_next_move_up() -> None:
    order = ["a", "b", "c", "d", "e"]
    whole = [Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.RESERVE, Outcome.REJECTED, Outcome.REJECTED]
    assert outcomes(order, frozenset(order), 2, 1) == whole
    without = [Outcome.ACCEPTED, Outcome.LEFT, Outcome.ACCEPTED, Outcome.RESERVE, Outcome.REJECTED]
    assert outcomes(order, frozenset("acde"), 2, 1) == without


def in_review(running: Running, count: int) -> None:
    """Put `count` requests in review: a real registration, and copies of it under other numbers."""
    with running.central.database.read() as connection:
        empty = connection.scalar(sa.select(purchases.c.request_id)) is None
    if empty:
        registered(running)
    with running.central.database.write() as connection:
        brought = sa.update(purchases).values(state="in_review")
        row = connection.execute(brought.returning(*purchases.c)).one()
        for number in range(1, count):
            values = {
                **row._mapping,
                "request_id": f"r-{number}",
                "tracking_code": f"{number:012}",
                "national_code": f"{number:010}",
                "confirmed_at": row.confirmed_at + timedelta(minutes=number),
            }
            connection.execute(sa.insert(purchases).values(**values))


def prepared(visitor: Visitor, **fields: Any) -> str:
    """Prepare a draw; return the path of its page."""
    visitor.get(f"draws/programmes/{PROGRAMME}")
    arrived = visitor.post(f"draws/programmes/{PROGRAMME}/prepare", **fields)
    return arrived.url.path.removeprefix("/office/")


def digest(visitor: Visitor) -> str:
    return visitor.page.partition('name="digest" value="')[2].partition('"')[0]


def states(running: Running) -> dict[str, str]:
    with running.central.database.read() as connection:
        rows = connection.execute(sa.select(purchases.c.request_id, purchases.c.state)).all()
    return {row.request_id: row.state for row in rows}


def test_a_draw_is_prepared_seen_and_settled_whole(either: Running, browse: Browse) -> None:
    in_review(either, 8)
    clerk = member(browse(either), Role.SALES)
    clerk.get("draws")
    assert clerk.reads("فروش فوق‌العادهٔ تارا و دنا پلاس")
    path = prepared(clerk, method="draw", places="۳", reserves="2")
    assert clerk.reads("۳ درخواست پذیرفته، ۲ درخواست رزرو و ۳ درخواست رد")
    assert set(states(either).values()) == {"in_review"}
    seed = re.search(r"\b[0-9a-f]{32}\b", clerk.page)
    assert seed is not None
    clerk.post(f"{path}/settle", digest=digest(clerk))
    assert clerk.reads("نتیجه اجرا شد")
    by_hand = ordered(Method.DRAW, seed[0], candidates(*states(either)))
    assert [states(either)[each] for each in by_hand] == ["accepted"] * 3 + ["in_review"] * 2 + ["rejected"] * 3
    with either.central.database.read() as connection:
        ranks = connection.execute(sa.select(draw_ranks).order_by(draw_ranks.c.rank)).all()
        notes = connection.scalars(sa.select(purchase_history.c.note)).all()
        told = connection.scalars(sa.select(sms_messages.c.kind)).all()
    assert [(each.request_id, each.outcome) for each in ranks][:4] == [
        (by_hand[0], "accepted"),
        (by_hand[1], "accepted"),
        (by_hand[2], "accepted"),
        (by_hand[3], "reserve"),
    ]
    assert "در فهرست رزرو با رتبهٔ ۴" in notes
    assert (told.count("accepted"), told.count("rejected")) == (3, 3)
    assert clerk.post(f"{path}/settle", digest="").status_code == 409
    assert clerk.reads("پیش‌تر تأیید یا کنار گذاشته شده")


def test_a_draw_takes_as_many_statements_for_many_as_for_few(central: Running, admin: Visitor) -> None:
    statements = []

    @sa.event.listens_for(central.central.database.engine, "before_cursor_execute")
    def count(*call: Any) -> None:
        if call[2].startswith(("UPDATE purchases", "INSERT INTO purchase_history", "INSERT INTO sms_messages")):
            statements.append(call[2])

    taken = []
    for candidates, places in ((12, "3"), (80, "20")):
        in_review(central, candidates)
        path = prepared(admin, method="draw", places=places, reserves=places)
        statements.clear()
        admin.post(f"{path}/settle", digest=digest(admin))
        assert list(states(central).values()).count("accepted") == int(places)
        taken.append(len(statements))
        with central.central.database.write() as connection:
            for table in (draw_ranks, draws, purchase_history):
                connection.execute(sa.delete(table))
            connection.execute(sa.delete(purchases).where(purchases.c.national_code.like("0000000%")))
    assert taken == [8, 8]


def left(running: Running, request_id: str, state: str) -> None:
    """Take a request out as its customer or the clock would."""
    with running.central.database.write() as connection:
        mine = sa.update(purchases).where(purchases.c.request_id == request_id)
        connection.execute(mine.values(state=state, version=purchases.c.version + 1))


def test_places_that_come_free_go_to_the_next_reserves_in_their_order(either: Running, browse: Browse) -> None:
    in_review(either, 8)
    clerk = member(browse(either), Role.SALES)
    path = prepared(clerk, method="draw", places="3", reserves="3")
    clerk.post(f"{path}/settle", digest=digest(clerk))
    with either.central.database.read() as connection:
        order = connection.scalars(sa.select(draw_ranks.c.request_id).order_by(draw_ranks.c.rank)).all()
    assert "/reserves" not in clerk.page
    for request_id, state in ((order[0], "withdrawn"), (order[1], "unpaid_cancelled"), (order[2], "order_cancelled")):
        left(either, request_id, state)
    left(either, order[4], "withdrawn")
    clerk.get(path)
    assert clerk.reads("۲ جا آزاد شده و ۲ درخواست در فهرست رزرو مانده است؛ نفر بعدی رتبهٔ ۴ است")
    assert clerk.post(f"{path}/reserves", first="4", count="3").status_code == 422
    assert clerk.reads("عددی از ۱ تا ۲ بنویسید")
    clerk.post(f"{path}/reserves", first="4", count="۱")
    assert clerk.reads("۱ درخواست از فهرست رزرو پذیرفته شد") and clerk.reads("پذیرفته از رزرو")
    assert clerk.post(f"{path}/reserves", first="4", count="1").status_code == 409
    clerk.post(f"{path}/reserves", first="6", count="1")
    assert "/reserves" not in clerk.page
    assert [states(either)[each] for each in order[3:6]] == ["accepted", "withdrawn", "accepted"]
    with either.central.database.read() as connection:
        told = connection.scalars(sa.select(sms_messages.c.kind)).all()
        notes = connection.scalars(sa.select(purchase_history.c.note)).all()
        done = sa.select(staff_audit.c.details).where(staff_audit.c.action == "reserves_accepted")
        assert connection.scalars(done).all() == [{"accepted": 1}] * 2
    assert told.count("accepted") == 5 and "پذیرفته از فهرست رزرو با رتبهٔ ۶" in notes


def test_priority_accepts_the_first_to_confirm(central: Running, admin: Visitor) -> None:
    in_review(central, 4)
    path = prepared(admin, method="priority", places="2")
    admin.post(f"{path}/settle", digest=digest(admin))
    assert [states(central)[f"r-{number}"] for number in (1, 2, 3)] == ["accepted", "rejected", "rejected"]


def test_a_draw_whose_candidate_has_left_is_shown_again_before_it_counts(central: Running, admin: Visitor) -> None:
    in_review(central, 4)
    path = prepared(admin, method="priority", places="2")
    seen = digest(admin)
    with central.central.database.write() as connection:
        connection.execute(sa.update(purchases).where(purchases.c.request_id == "r-1").values(state="withdrawn"))
    assert admin.post(f"{path}/settle", digest=seen).status_code == 409
    assert admin.reads("نتیجهٔ تازه را ببینید") and admin.reads("انصراف یا تغییر پیش از تأیید")
    assert "accepted" not in states(central).values()
    admin.post(f"{path}/settle", digest=digest(admin))
    assert [states(central)[f"r-{number}"] for number in (1, 2, 3)] == ["withdrawn", "accepted", "rejected"]


def test_nobody_draws_until_the_seed_pleases(central: Running, admin: Visitor) -> None:
    in_review(central, 3)
    path = prepared(admin, method="draw", places="1")
    prepared(admin, method="draw", places="1")
    assert admin.reads("قرعهٔ آماده‌ای برای این برنامه هست")
    admin.get(path)
    assert admin.post(f"{path}/discard", reason="").status_code == 422
    admin.post(f"{path}/discard", reason="شمار پذیرش اشتباه بود")
    assert admin.reads("قرعه کنار گذاشته شد") and admin.reads("کنار گذاشته‌شده")
    admin.get("audit", action="draw_discarded")
    assert admin.reads("شمار پذیرش اشتباه بود")
    assert prepared(admin, method="draw", places="1").startswith("draws/w-")


def test_a_draw_needs_candidates_and_numbers(admin: Visitor) -> None:
    prepared(admin, method="draw", places="1")
    assert admin.reads("هیچ درخواستی در صف بررسی نیست")
    prepared(admin, method="dice", places="بسیار")
    assert admin.reads("روش را برگزینید") and admin.reads("عددی از صفر تا یک میلیون")
    admin.get(f"draws/programmes/{PROGRAMME}")
    admin.post(f"draws/programmes/{PROGRAMME}/review")
    assert admin.reads("۱ درخواست به صف بررسی رفت")
    assert prepared(admin, method="draw", places="1").startswith("draws/w-")


def test_who_may_only_read_draws_nothing(central: Running, browse: Browse) -> None:
    auditor = member(browse(central), Role.AUDITOR)
    assert "/prepare" not in auditor.get(f"draws/programmes/{PROGRAMME}").text
    assert auditor.post(f"draws/programmes/{PROGRAMME}/review").status_code == 403
    assert auditor.get("draws/programmes/nothing").status_code == 404
    assert auditor.get("draws/w-nothing").status_code == 404
    for what in ("settle", "discard", "reserves"):
        assert auditor.post(f"draws/w-nothing/{what}").status_code == 403


def test_nothing_can_be_done_with_a_draw_that_is_none(admin: Visitor) -> None:
    admin.get("draws")
    assert admin.post("draws/w-nothing/settle").status_code == 404
    assert admin.post("draws/w-nothing/discard", reason="چنین قرعه‌ای نیست").status_code == 404
    assert admin.post("draws/w-nothing/reserves", count="1").status_code == 404
