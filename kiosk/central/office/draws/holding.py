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
from kiosk.central.office.draws import standing
from kiosk.central.office.draws.ranking import Candidate, Method, Outcome, ordered, outcomes
from kiosk.central.office.draws.standing import Place
from kiosk.central.office.forms import Form
from kiosk.central.office.visiting import Visit
from kiosk.central.problems import Refused
from kiosk.central.purchases.changing import Change, change_states, note_down
from kiosk.central.schema import draw_ranks, draws, purchases
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import fold_digits, only_digits

_MOST = 1_000_000


def begin_review(visit: Visit, programme_id: str) -> int:
    """Bring every registered request of a programme into review; return how many."""
    now = visit.central.now()
    with visit.central.database.write() as connection:
        programmes.hold_places(connection, programme_id)
        rows = connection.execute(_in_state(programme_id, RequestState.REGISTERED)).all()
        changes = [Change(row.request_id, row.version) for row in rows]
        outcomes = change_states(connection, changes, RequestState.IN_REVIEW, actor=_actor(visit), now=now)
        done = sum(not isinstance(each, Refused) for each in outcomes)
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


def settle(visit: Visit, draw_id: str, digest: str) -> Refused | None:
    """Accept, reserve and reject as the draw says, all or nothing; refused where the outcome is not the one seen."""
    now = visit.central.now()
    with visit.central.database.write() as connection:
        draw = _take(connection, draw_id)
        if draw is None:
            return Refused("office.draw_settled")
        programmes.hold_places(connection, draw.programme_id)
        order = standing.places_of(connection, draw, held=True)
        if standing.digest(order) != digest:
            return Refused("office.draw_changed")
        _carry_out(visit, connection, order, now)
        _keep_outcomes(connection, draw_id, order)
        _end(visit, connection, draw_id, "held", now)
        visit.record(connection, "draw_held", Record("draw", draw_id), details=dict(standing.counts_of(order)))
    visit.central.nudge_sender()
    return None


def discard(visit: Visit, draw_id: str, reason: str) -> str | Refused:
    """Throw a prepared draw away and return its programme's id; the draw stays on record with its seed."""
    with visit.central.database.write() as connection:
        draw = _take(connection, draw_id)
        if draw is None:
            return Refused("office.draw_settled")
        _end(visit, connection, draw_id, "discarded", visit.central.now())
        visit.record(connection, "draw_discarded", Record("draw", draw_id), reason=reason)
    return str(draw.programme_id)


def _take(connection: sa.Connection, draw_id: str) -> Any | None:
    """Hold a prepared draw until the transaction ends."""
    prepared = sa.and_(draws.c.id == draw_id, draws.c.state == "prepared")
    return connection.execute(sa.select(draws).where(prepared).with_for_update()).one_or_none()


def _carry_out(visit: Visit, connection: sa.Connection, order: Sequence[Place], now: datetime) -> None:
    """Bring everybody where their place says; a reserve stays in review and reads of it."""
    actor = _actor(visit)
    accepted = _changes(order, Outcome.ACCEPTED, "office.draw_note")
    rejected = _changes(order, Outcome.REJECTED, "office.draw_no_note")
    done = change_states(connection, accepted, RequestState.ACCEPTED, actor=actor, now=now)
    done += change_states(connection, rejected, RequestState.REJECTED, actor=actor, now=now)
    done += note_down(connection, _changes(order, Outcome.RESERVE, "office.draw_reserve_note"), actor=actor, now=now)
    if any(isinstance(each, Refused) for each in done):
        raise RuntimeError("a request that was held has changed")


def _changes(order: Sequence[Place], outcome: Outcome, text_id: str) -> list[Change]:
    return [
        Change(each.request_id, each.version, texts.text(text_id, rank=each.rank))
        for each in order
        if each.outcome is outcome
    ]


def _keep_outcomes(connection: sa.Connection, draw_id: str, order: Sequence[Place]) -> None:
    """Write down the outcomes that are no longer those of the moment when the draw was prepared."""
    kept = sa.update(draw_ranks).where(draw_ranks.c.draw_id == draw_id, draw_ranks.c.rank == sa.bindparam("at"))
    values = [{"at": each.rank, "end": each.outcome.value} for each in order if each.outcome is not each.kept]
    if values:
        connection.execute(kept.values(outcome=sa.bindparam("end")), values)


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
