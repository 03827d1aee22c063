"""Holding a draw: the order is fixed with its seed, looked at, then settled in one transaction or thrown away."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import programmes
from kiosk.central.database import serialise
from kiosk.central.office.auditing import Record
from kiosk.central.office.draws.ranking import Candidate, Method, Outcome, ordered, outcomes
from kiosk.central.office.draws.reading import DrawDetails, held_draw
from kiosk.central.office.forms import Form
from kiosk.central.office.visiting import Visit
from kiosk.central.problems import Refused
from kiosk.central.purchases.changing import amend, change_state
from kiosk.central.schema import draw_ranks, draws, purchases
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import fold_digits, only_digits

_MOST = 1_000_000


def begin_review(visit: Visit, programme_id: str) -> int:
    """Bring every registered request of a programme into review; return how many."""
    now = visit.central.now()
    with visit.central.database.write() as connection:
        rows = connection.execute(_in_state(programme_id, RequestState.REGISTERED)).all()
        done = 0
        for row in rows:
            changed = change_state(
                visit.central,
                connection,
                row.request_id,
                RequestState.IN_REVIEW,
                expected_version=row.version,
                actor=_actor(visit),
                now=now,
            )
            done += not isinstance(changed, Refused)
        visit.record(connection, "review_begun", Record("programme", programme_id), details={"count": done})
    visit.central.nudge_sender()
    return done


def prepare(visit: Visit, programme_id: str, form: Form) -> str | tuple[Refused, ...]:
    """Fix the order of the candidates under a fresh seed and return the draw's id.

    There is one prepared draw for a programme at a time, and throwing one away needs a reason: nobody draws until the
    seed pleases.
    """
    places, reserves = _number(form.one("places")), _number(form.one("reserves") or "0")
    method = next((each for each in Method if each.value == form.one("method")), None)
    wrong = [
        Refused(code, f"/{name}")
        for name, code, value in (
            ("method", "office.method", method),
            ("places", "office.number", places),
            ("reserves", "office.number", reserves),
        )
        if value is None
    ]
    if method is None or places is None or reserves is None:
        return tuple(wrong)
    now, seed, draw_id = visit.central.now(), secrets.token_hex(16), f"w-{secrets.token_hex(8)}"
    with visit.central.database.write() as connection:
        serialise(connection, f"draw {programme_id}")
        if connection.scalar(_prepared(programme_id)) is not None:
            return (Refused("office.draw_prepared", "/method"),)
        rows = connection.execute(_in_state(programme_id, RequestState.IN_REVIEW)).all()
        if not rows:
            return (Refused("office.no_candidates", "/method"),)
        connection.execute(
            sa.insert(draws).values(
                id=draw_id,
                programme_id=programme_id,
                method=method.value,
                seed=seed,
                places=places,
                reserves=reserves,
                state="prepared",
                prepared_by=visit.member.id,
                prepared_at=now,
            )
        )
        order = ordered(method, seed, (Candidate(row.request_id, row.confirmed_at) for row in rows))
        connection.execute(sa.insert(draw_ranks), _ranks(draw_id, order, places, reserves))
        details = {"method": method.value, "places": places, "reserves": reserves, "candidates": len(order)}
        visit.record(connection, "draw_prepared", Record("draw", draw_id), details=details)
    return draw_id


def settle(visit: Visit, draw_id: str, digest: str) -> DrawDetails | Refused:
    """Accept, reserve and reject as the draw says, all or nothing; refused where the outcome is not the one seen."""
    now = visit.central.now()
    with visit.central.database.write() as connection:
        found = _take(connection, draw_id)
        if isinstance(found, Refused):
            return found
        rows = _hold_all(connection, found)
        found = held_draw(connection, draw_id) or found
        if found.digest != digest:
            return Refused("office.draw_changed")
        for each in found.ranks:
            _apply(visit, connection, rows[each.request.id], each.outcome, each.rank, now)
        _keep_outcomes(connection, found)
        _end(visit, connection, draw_id, "held", now)
        visit.record(connection, "draw_held", Record("draw", draw_id), details=dict(found.counts))
    visit.central.nudge_sender()
    return found


def discard(visit: Visit, draw_id: str, reason: str) -> Refused | None:
    """Throw a prepared draw away; it stays on record with its seed."""
    with visit.central.database.write() as connection:
        found = _take(connection, draw_id)
        if isinstance(found, Refused):
            return found
        _end(visit, connection, draw_id, "discarded", visit.central.now())
        visit.record(connection, "draw_discarded", Record("draw", draw_id), reason=reason)
    return None


def _take(connection: sa.Connection, draw_id: str) -> DrawDetails | Refused:
    """Hold a draw until the transaction ends; refused unless it is prepared."""
    prepared = sa.and_(draws.c.id == draw_id, draws.c.state == "prepared")
    if connection.scalar(sa.select(draws.c.id).where(prepared).with_for_update()) is None:
        return Refused("office.draw_settled")
    return held_draw(connection, draw_id) or Refused("office.draw_settled")


def _hold_all(connection: sa.Connection, found: DrawDetails) -> dict[str, Any]:
    """Hold the programme's places, which every change of a request takes first, and so all requests of the draw."""
    programmes.hold_places(connection, found.row.programme_id)
    drawn = sa.select(draw_ranks.c.request_id).where(draw_ranks.c.draw_id == found.row.id)
    rows = connection.execute(sa.select(purchases).where(purchases.c.request_id.in_(drawn)).with_for_update())
    return {row.request_id: row for row in rows}


def _keep_outcomes(connection: sa.Connection, found: DrawDetails) -> None:
    kept = sa.update(draw_ranks).where(draw_ranks.c.draw_id == found.row.id, draw_ranks.c.rank == sa.bindparam("at"))
    values = [{"at": each.rank, "end": each.outcome.value} for each in found.ranks]
    connection.execute(kept.values(outcome=sa.bindparam("end")), values)


def _apply(visit: Visit, connection: sa.Connection, row: Any, outcome: Outcome, rank: int, now: datetime) -> None:
    if outcome is Outcome.LEFT:
        return
    if outcome is Outcome.RESERVE:
        note = texts.text("office.draw_reserve_note", rank=rank)
        amend(connection, row, {"state": row.state}, actor=_actor(visit), note=note, now=now)
        return
    to_state = RequestState.ACCEPTED if outcome is Outcome.ACCEPTED else RequestState.REJECTED
    note = (
        texts.text("office.draw_note", rank=rank) if outcome is Outcome.ACCEPTED else texts.text("office.draw_no_note")
    )
    changed = change_state(
        visit.central,
        connection,
        row.request_id,
        to_state,
        expected_version=row.version,
        actor=_actor(visit),
        note=note,
        now=now,
    )
    if isinstance(changed, Refused):
        raise RuntimeError("a request that was held has changed")


def _end(visit: Visit, connection: sa.Connection, draw_id: str, state: str, now: datetime) -> None:
    values = {"state": state, "settled_by": visit.member.id, "settled_at": now}
    connection.execute(sa.update(draws).where(draws.c.id == draw_id).values(**values))


def _in_state(programme_id: str, state: RequestState) -> sa.Select[tuple[str, int, datetime]]:
    held = purchases.c
    query = sa.select(held.request_id, held.version, held.confirmed_at)
    return query.where(held.programme_id == programme_id, held.state == state.value).order_by(held.request_id)


def _prepared(programme_id: str) -> sa.Select[tuple[str]]:
    return sa.select(draws.c.id).where(draws.c.programme_id == programme_id, draws.c.state == "prepared")


def _ranks(draw_id: str, order: Sequence[str], places: int, reserves: int) -> list[dict[str, object]]:
    ends = outcomes(order, frozenset(order), places, reserves)
    return [
        {"draw_id": draw_id, "rank": rank, "request_id": request_id, "outcome": outcome.value}
        for rank, (request_id, outcome) in enumerate(zip(order, ends, strict=True), start=1)
    ]


def _actor(visit: Visit) -> str:
    return f"staff:{visit.member.id}"


def _number(typed: str) -> int | None:
    digits = only_digits(fold_digits(typed))
    return int(digits) if digits and int(digits) <= _MOST else None
