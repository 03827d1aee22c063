"""Taking a batch: each event in its own savepoint, its result kept with its effect and repeated when it comes again."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.context import Central
from kiosk.central.database import among_named, insert_or, is_lost
from kiosk.central.devices import horizon
from kiosk.central.devices.device import Device
from kiosk.central.events import letters, together
from kiosk.central.events.dating import dated
from kiosk.central.events.effects import Effect, Outcome
from kiosk.central.events.evidence import NEWER, message_in, of_each
from kiosk.central.events.kinds import KINDS
from kiosk.central.events.together import Arrived
from kiosk.central.kept import Kept
from kiosk.central.problems import Refused, problem
from kiosk.central.schema import audit, device_keys, devices, inbox
from kiosk.failpoints import reached
from kiosk.wire.base import Request
from kiosk.wire.events import Batch, BatchAnswer, Event, EventResult

log = logging.getLogger("kiosk.central")

_KEYS = Kept(
    sa.select(device_keys.c.epoch, device_keys.c.jwk, devices.c.enrolled_at)
    .join(devices)
    .where(device_keys.c.device_id == sa.bindparam("device"))
)
_HELD = Kept(
    lambda postgres: sa.select(inbox.c.event_id).where(among_named(inbox.c.event_id, "ids", postgres=postgres))
)


def receive(central: Central, device: Device, batch: Batch) -> BatchAnswer:
    """Apply a batch and answer every event in the batch's order.

    What must be asked outside is asked before the transaction.
    """
    now = central.now()
    with central.database.read() as connection:
        rows = _KEYS.all(connection, device=device.id)
    keys = {row.epoch: row.jwk for row in rows}
    effects = _prepared(central, device, batch.events, keys, rows[0].enrolled_at, now)
    with central.database.write() as connection:
        _note_gap(connection, device, batch, now)
        for programme_id in sorted(_programmes(effects)):
            programmes.hold_places(connection, programme_id)
        results = _results(connection, device, batch.events, effects, now)
        letters.keep(connection, device, batch.events, results, now)
        durable = horizon.durable_sequence(connection, device, central.settings)
        reached("inbox.before_commit")
    reached("inbox.committed")
    for event, result in zip(batch.events, results, strict=True):
        central.measures.event(event.type if event.type in KINDS else "other", result.status)
    central.nudge_sender()
    reached("inbox.before_answer")
    return BatchAnswer(results=results, server_time=now, durable_seq=durable)


def _prepared(
    central: Central,
    device: Device,
    events: Sequence[Event],
    keys: Mapping[int, Mapping[str, str]],
    enrolled_at: datetime,
    now: datetime,
) -> list[Effect | Refused]:
    """Read what can be trusted, and prepare the events of each kind together."""

    def judge(event: Event) -> Request | Refused:
        kind = KINDS.get(event.type)
        message = NEWER if kind is None else message_in(event, kind.message, device, keys)
        if isinstance(message, Refused):
            return message
        return dated(message, event, enrolled_at, now, central.limits.confirmed_ahead)

    found: list[Effect | Refused] = [NEWER] * len(events)
    messages: dict[str, dict[int, Request]] = {}
    for place, message in enumerate(of_each(judge, events)):
        if isinstance(message, Refused):
            found[place] = message
        else:
            messages.setdefault(events[place].type, {})[place] = message
    for kind, by_place in messages.items():
        prepared = KINDS[kind].prepare(central, device, tuple(by_place.values()))
        for place, effect in zip(by_place, prepared, strict=True):
            found[place] = effect
    return found


def _programmes(effects: Iterable[Effect | Refused]) -> set[str]:
    return {each.programme_id for each in effects if isinstance(each, Effect)} - {""}


def _results(
    connection: sa.Connection,
    device: Device,
    events: Sequence[Event],
    effects: Sequence[Effect | Refused],
    now: datetime,
) -> tuple[EventResult, ...]:
    """Take the events as they were numbered, so that two batches of one terminal never wait for each other.

    Whatever comes after a sibling of the same aggregate that must come again waits with it: a `gap`.
    """
    found: dict[int, EventResult] = {}
    stuck: dict[str, int] = {}
    order = sorted(range(len(events)), key=lambda place: (events[place].epoch, events[place].seq))
    held = _held(connection, events)
    for run in together.runs((Arrived(place, events[place], effects[place]) for place in order), held):
        waiting = [one for one in run if one.event.seq > stuck.get(one.event.aggregate_id, one.event.seq)]
        due = [one for one in run if one not in waiting]
        found |= {one.place: _later(device, one.event, Refused("event.order"), "gap") for one in waiting}
        for one, result in zip(due, _taken(connection, device, due, held, now), strict=True):
            found[one.place] = result
            if result.status == "retry_later":
                stuck.setdefault(one.event.aggregate_id, one.event.seq)
    return tuple(found[place] for place in range(len(events)))


def _held(connection: sa.Connection, events: Sequence[Event]) -> frozenset[str]:
    return frozenset(event_id for (event_id,) in _HELD.all(connection, ids=[event.event_id for event in events]))


def _taken(
    connection: sa.Connection, device: Device, run: Sequence[Arrived], held: Collection[str], now: datetime
) -> list[EventResult]:
    """Apply a run in one go; where that breaks, and what was met before or knows no company, each by itself."""
    outcomes = None
    if all(one.together is not None and one.event.event_id not in held for one in run):
        outcomes = together.applied(connection, device, run, now) if run else []
    if outcomes is None:
        return [_result(connection, device, one.event, one.effect, now) for one in run]
    return [_answered(device, one.event, outcome) for one, outcome in zip(run, outcomes, strict=True)]


def _answered(device: Device, event: Event, outcome: Outcome) -> EventResult:
    if not isinstance(outcome, Refused):
        return EventResult(event_id=event.event_id, status="applied", result=outcome)
    return _later(device, event, outcome) if together.passes(outcome) else _rejected(device, event, outcome)


def _result(
    connection: sa.Connection, device: Device, event: Event, effect: Effect | Refused, now: datetime
) -> EventResult:
    if isinstance(effect, Refused):
        return _answered(device, event, effect)
    try:
        return _first_or_again(connection, device, event, effect, now)
    except Exception as error:
        if is_lost(connection, error):
            raise
        log.error("event.failed kind=%s device=%s seq=%d", type(error).__name__, device.id, event.seq)
        later = problem(Refused("server.failed"))
        return EventResult(event_id=event.event_id, status="retry_later", problem=later)


def _first_or_again(
    connection: sa.Connection, device: Device, event: Event, effect: Effect, now: datetime
) -> EventResult:
    """Claim the event's row before its effect: of two at once, one applies and the other finds the result.

    A refusal that passes with time leaves no trace, so that the terminal's next try is as good as the first.
    """
    with connection.begin_nested() as claimed:
        if not _claim(connection, device, event, now):
            held = connection.execute(sa.select(inbox).where(inbox.c.event_id == event.event_id)).one()
            if (held.device_id, held.body_sha256) != (device.id, event.body_sha256):
                return _rejected(device, event, Refused("event.reused"))
            if held.status == "applied":
                return EventResult(event_id=event.event_id, status="replayed", result=held.result)
        reached("inbox.claimed")
        with connection.begin_nested() as applied:
            outcome = effect.apply(connection, now)
            if isinstance(outcome, Refused):
                applied.rollback()
        reached("inbox.applied")
        if together.passes(outcome):
            claimed.rollback()
        else:
            mine = sa.update(inbox).where(inbox.c.event_id == event.event_id)
            connection.execute(mine.values(**together.kept(outcome, now)))
    return _answered(device, event, outcome)


def _claim(connection: sa.Connection, device: Device, event: Event, now: datetime) -> bool:
    unsettled = {"status": "claimed", "settled_at": now}
    row = insert_or(connection, inbox).values(**together.inbox_row(device, event, now), **unsettled)
    claimed = connection.execute(row.on_conflict_do_nothing(index_elements=[inbox.c.event_id]))
    return claimed.rowcount == 1


def _rejected(device: Device, event: Event, refused: Refused) -> EventResult:
    log.info("event.rejected code=%s device=%s seq=%d", refused.code, device.id, event.seq)
    return EventResult(event_id=event.event_id, status="rejected", problem=problem(refused))


def _later(
    device: Device, event: Event, refused: Refused, status: Literal["retry_later", "gap"] = "retry_later"
) -> EventResult:
    log.info("event.later code=%s device=%s seq=%d", refused.code, device.id, event.seq)
    return EventResult(event_id=event.event_id, status=status, problem=problem(refused))


def _note_gap(connection: sa.Connection, device: Device, batch: Batch, now: datetime) -> None:
    """Write down sequence numbers that were passed over; they delay nobody."""
    held = horizon.last_sequence(connection, device)
    for event in sorted(batch.events, key=lambda each: each.seq):
        if event.epoch != device.epoch or event.seq <= held:
            continue
        if event.seq > held + 1:
            log.info("event.gap device=%s after=%d before=%d", device.id, held, event.seq)
            connection.execute(
                sa.insert(audit).values(
                    at=now, device_id=device.id, action="events.gap", fields=[device.epoch, held, event.seq]
                )
            )
        held = event.seq
