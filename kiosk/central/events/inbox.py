"""Taking a batch: each event in its own savepoint, its result kept with its effect and repeated when it comes again."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.database import insert_or
from kiosk.central.devices.device import Device
from kiosk.central.devices.health import last_sequence
from kiosk.central.events.evidence import purchase_in
from kiosk.central.problems import Refused, problem
from kiosk.central.purchases.submitting import submit
from kiosk.central.schema import audit, device_keys, inbox
from kiosk.wire.events import Batch, BatchAnswer, Event, EventResult
from kiosk.wire.purchases import PurchaseSubmitted

log = logging.getLogger("kiosk.central")


def receive(central: Central, device: Device, batch: Batch) -> BatchAnswer:
    """Apply a batch and answer every event in the batch's order.

    Events are applied programme by programme, so that two batches never wait for each other's places.
    """
    now = central.now()
    with central.database.read() as connection:
        rows = connection.execute(sa.select(device_keys).where(device_keys.c.device_id == device.id)).all()
    keys = {row.epoch: row.jwk for row in rows}
    bodies = [purchase_in(event, device, keys) for event in batch.events]
    results: list[EventResult | None] = [None] * len(bodies)
    with central.database.write() as connection:
        _note_gap(connection, device, batch, now)
        for place in sorted(range(len(bodies)), key=lambda place: (_programme(bodies[place]), place)):
            results[place] = _result(central, connection, device, batch.events[place], bodies[place], now)
        durable = last_sequence(connection, device)
    central.nudge_sender()
    done = tuple(result for result in results if result is not None)
    return BatchAnswer(results=done, server_time=now, durable_seq=durable)


def _programme(body: PurchaseSubmitted | Refused) -> str:
    return "" if isinstance(body, Refused) else body.choice.programme_id


def _result(
    central: Central,
    connection: sa.Connection,
    device: Device,
    event: Event,
    body: PurchaseSubmitted | Refused,
    now: datetime,
) -> EventResult:
    if isinstance(body, Refused):
        return _rejected(device, event, body)
    try:
        return _first_or_again(central, connection, device, event, body, now)
    except Exception as error:
        log.error("event.failed kind=%s device=%s seq=%d", type(error).__name__, device.id, event.seq)
        later = problem(Refused("server.failed"))
        return EventResult(event_id=event.event_id, status="retry_later", problem=later)


def _first_or_again(
    central: Central,
    connection: sa.Connection,
    device: Device,
    event: Event,
    body: PurchaseSubmitted,
    now: datetime,
) -> EventResult:
    """Claim the event's row before its effect: of two at once, one applies and the other finds the result."""
    with connection.begin_nested():
        if not _claim(connection, device, event, now):
            held = connection.execute(sa.select(inbox).where(inbox.c.event_id == event.event_id)).one()
            if (held.device_id, held.body_sha256) != (device.id, event.body_sha256):
                return _rejected(device, event, Refused("event.reused"))
            if held.status == "applied":
                return EventResult(event_id=event.event_id, status="replayed", result=held.result)
        outcome: dict[str, Any] | Refused
        with connection.begin_nested() as effect:
            outcome = submit(central, connection, device, body, now)
            if isinstance(outcome, Refused):
                effect.rollback()
        mine = sa.update(inbox).where(inbox.c.event_id == event.event_id)
        if isinstance(outcome, Refused):
            connection.execute(mine.values(status="rejected", refusal=outcome.code))
            return _rejected(device, event, outcome)
        connection.execute(mine.values(status="applied", refusal=None, result=outcome))
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
    )
    claimed = connection.execute(row.on_conflict_do_nothing(index_elements=[inbox.c.event_id]))
    return claimed.rowcount == 1


def _rejected(device: Device, event: Event, refused: Refused) -> EventResult:
    log.info("event.rejected code=%s device=%s seq=%d", refused.code, device.id, event.seq)
    return EventResult(event_id=event.event_id, status="rejected", problem=problem(refused))


def _note_gap(connection: sa.Connection, device: Device, batch: Batch, now: datetime) -> None:
    """Write down sequence numbers that were passed over; they delay nobody."""
    held = last_sequence(connection, device)
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
