"""Applying a run of events in one go: their effects side by side, their results kept by one statement."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central import problems
from kiosk.central.database import insert_all, is_lost
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect, Outcome, Together
from kiosk.central.problems import Refused
from kiosk.central.schema import inbox
from kiosk.failpoints import reached
from kiosk.wire.events import Event

log = logging.getLogger("kiosk.central")


@dataclass(frozen=True, slots=True)
class Arrived:
    """An event at its place in the batch, with what it will do or why it may not."""

    place: int
    event: Event
    effect: Effect | Refused

    @property
    def together(self) -> Together | None:
        """How it goes with others; None where it goes alone."""
        return None if isinstance(self.effect, Refused) else self.effect.together


def runs(arrived: Iterable[Arrived], held: Collection[str]) -> Iterator[list[Arrived]]:
    """Cut events, in their order, into runs that may be applied together; what must go alone is a run of one.

    `held` are the ids of events that the inbox has met before. No two of a run are of one aggregate, share a subject,
    or bear one id.
    """
    run: list[Arrived] = []
    met: set[str] = set()
    for one in arrived:
        together = None if one.event.event_id in held else one.together
        own = {one.event.event_id, one.event.aggregate_id, *(together.subjects if together else ())}
        if run and (together is None or not _joins(together, run[-1].together) or not met.isdisjoint(own)):
            yield run
            run, met = [], set()
        run.append(one)
        met |= own
        if together is None:
            yield run
            run, met = [], set()
    if run:
        yield run


def _joins(one: Together, before: Together | None) -> bool:
    return before is not None and one.apply_all is before.apply_all


def applied(
    connection: sa.Connection, device: Device, run: Sequence[Arrived], now: datetime
) -> list[Outcome] | None:
    """Apply a run within one savepoint; None where anything broke, and then nothing of it has happened.

    A refusal that passes with time leaves no trace; every other outcome is kept in the inbox.
    """
    try:
        with connection.begin_nested():
            reached("inbox.claimed")
            company = [one.together for one in run if one.together is not None]
            outcomes = company[0].apply_all(connection, [one.item for one in company], now)
            reached("inbox.applied")
            rows = [
                inbox_row(device, one.event, now) | kept(outcome, now)
                for one, outcome in zip(run, outcomes, strict=True)
                if not passes(outcome)
            ]
            insert_all(connection, inbox, rows)
    except Exception as error:
        if is_lost(connection, error):
            raise
        log.info("events.one_by_one kind=%s device=%s count=%d", type(error).__name__, device.id, len(run))
        return None
    return outcomes


def passes(outcome: Outcome) -> bool:
    """Tell whether an outcome is a refusal that passes with time."""
    return isinstance(outcome, Refused) and problems.passes(outcome)


def inbox_row(device: Device, event: Event, now: datetime) -> dict[str, Any]:
    """The inbox's row of an event, before anything is known of its outcome."""
    return {
        "event_id": event.event_id,
        "device_id": device.id,
        "epoch": event.epoch,
        "seq": event.seq,
        "aggregate_id": event.aggregate_id,
        "type": event.type,
        "schema_version": event.schema_version,
        "body_sha256": event.body_sha256,
        "body": event.body,
        "signature": event.signature,
        "occurred_at": event.occurred_at,
        "clock_sure": event.clock_sure,
        "received_at": now,
    }


def kept(outcome: Outcome, now: datetime) -> dict[str, Any]:
    """What the inbox keeps of an outcome."""
    if isinstance(outcome, Refused):
        return {"status": "rejected", "refusal": outcome.code, "result": None, "settled_at": now, "backup_id": None}
    return {"status": "applied", "refusal": None, "result": outcome, "settled_at": now, "backup_id": None}
