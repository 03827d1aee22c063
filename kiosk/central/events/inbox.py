"""Taking a batch: each event in its own savepoint, its result kept with its effect and repeated when it comes again."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.context import Central
from kiosk.central.database import insert_or, is_lost
from kiosk.central.devices import horizon
from kiosk.central.devices.device import Device
from kiosk.central.events import letters
from kiosk.central.events.effects import Effect
from kiosk.central.events.evidence import NEWER, message_in
from kiosk.central.events.kinds import KINDS
from kiosk.central.problems import Refused, problem
from kiosk.central.schema import audit, device_keys, inbox
from kiosk.failpoints import reached
from kiosk.wire.events import Batch, BatchAnswer, Event, EventResult
from kiosk.wire.problems import CODES

log = logging.getLogger("kiosk.central")

_PASSING = (429, 503)


def receive(central: Central, device: Device, batch: Batch) -> BatchAnswer:
    """Apply a batch and answer every event in the batch's order.

    What must be asked outside is asked before the transaction.
    """
    now = central.now()
    with central.database.read() as connection:
        rows = connection.execute(sa.select(device_keys).where(device_keys.c.device_id == device.id)).all()
    keys = {row.epoch: row.jwk for row in rows}
    effects = [_prepared(central, device, event, keys) for event in batch.events]
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
    central: Central, device: Device, event: Event, keys: Mapping[int, Mapping[str, str]]
) -> Effect | Refused:
    kind = KINDS.get(event.type)
    if kind is None:
        return NEWER
    message = message_in(event, kind.message, device, keys)
    return message if isinstance(message, Refused) else kind.prepare(central, device, message)


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
    for place in sorted(range(len(events)), key=lambda place: (events[place].epoch, events[place].seq)):
        event, effect = events[place], effects[place]
        if event.seq > stuck.get(event.aggregate_id, event.seq):
            found[place] = _later(device, event, Refused("event.order"), "gap")
        else:
            found[place] = _result(connection, device, event, effect, now)
        if found[place].status == "retry_later":
            stuck.setdefault(event.aggregate_id, event.seq)
    return tuple(found[place] for place in range(len(events)))


def _result(
    connection: sa.Connection, device: Device, event: Event, effect: Effect | Refused, now: datetime
) -> EventResult:
    if isinstance(effect, Refused):
        passing = CODES.get(effect.code) in _PASSING
        return _later(device, event, effect) if passing else _rejected(device, event, effect)
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
        outcome: dict[str, Any] | Refused
        with connection.begin_nested() as applied:
            outcome = effect.apply(connection, now)
            if isinstance(outcome, Refused):
                applied.rollback()
        reached("inbox.applied")
        if isinstance(outcome, Refused) and CODES.get(outcome.code) in _PASSING:
            claimed.rollback()
            return _later(device, event, outcome)
        mine = sa.update(inbox).where(inbox.c.event_id == event.event_id)
        if isinstance(outcome, Refused):
            connection.execute(mine.values(status="rejected", refusal=outcome.code, settled_at=now))
            return _rejected(device, event, outcome)
        connection.execute(
            mine.values(status="applied", refusal=None, result=outcome, settled_at=now, backup_id=None)
        )
    return EventResult(event_id=event.event_id, status="applied", result=outcome)


def _claim(connection: sa.Connection, device: Device, event: Event, now: datetime) -> bool:
    row = insert_or(connection, inbox).values(
        event_id=event.event_id,
        device_id=device.id,
        epoch=event.epoch,
        seq=event.seq,
        aggregate_id=event.aggregate_id,
        type=event.type,
        schema_version=event.schema_version,
        body_sha256=event.body_sha256,
        body=event.body,
        signature=event.signature,
        occurred_at=event.occurred_at,
        clock_sure=event.clock_sure,
        status="claimed",
        received_at=now,
        settled_at=now,
    )
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
