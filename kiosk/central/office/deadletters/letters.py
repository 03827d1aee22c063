"""Every dead letter as one relation: refused and kept, not trusted enough to be kept, or only told to be given up."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from kiosk.central.schema import inbox, refused_events, set_aside_events

STATES: Final = ("open", "given_up", "mended")
"""`mended`: an event of the same request was applied after all; `given_up`: staff at the terminal set it aside."""


def letters() -> sa.Subquery:
    """Return event_id, device_id, epoch, seq, type, refusal (empty for one only told), first_at, last_at and state."""
    found = sa.union_all(_kept(), _untrusted(), _told()).subquery("found")
    given_up = sa.exists().where(set_aside_events.c.event_id == found.c.event_id)
    given_up = given_up.where(set_aside_events.c.device_id == found.c.device_id)
    state = sa.case((_mended(found), "mended"), (given_up, "given_up"), else_="open").label("state")
    columns = [column for column in found.c if column.name != "aggregate_id"]
    return sa.select(*columns, state).subquery("letters")


def _kept() -> sa.Select[tuple[object, ...]]:
    event = inbox.c
    return sa.select(
        event.event_id,
        event.device_id,
        event.epoch,
        sa.cast(event.seq, sa.BigInteger).label("seq"),
        event.type,
        event.aggregate_id,
        event.refusal,
        event.received_at.label("first_at"),
        event.settled_at.label("last_at"),
    ).where(event.status == "rejected")


def _untrusted() -> sa.Select[tuple[object, ...]]:
    event = refused_events.c
    return sa.select(
        event.event_id,
        event.device_id,
        event.epoch,
        event.seq,
        event.type,
        sa.literal(""),
        event.refusal,
        event.first_at,
        event.last_at,
    )


def _told() -> sa.Select[tuple[object, ...]]:
    event = set_aside_events.c
    rejected = sa.exists().where(inbox.c.event_id == event.event_id, inbox.c.status == "rejected")
    untrusted = sa.exists().where(
        refused_events.c.event_id == event.event_id, refused_events.c.device_id == event.device_id
    )
    return sa.select(
        event.event_id,
        event.device_id,
        sa.literal(0),
        sa.cast(sa.literal(0), sa.BigInteger),
        sa.literal("other"),
        sa.literal(""),
        sa.literal(""),
        event.received_at,
        event.received_at,
    ).where(~rejected, ~untrusted)


def _mended(found: sa.Subquery) -> sa.ColumnElement[bool]:
    """An event of the same request was applied; the notice that gives one up is no mending of it."""
    event = inbox.alias("applied")
    same = sa.or_(
        event.c.event_id == found.c.event_id,
        sa.and_(event.c.aggregate_id == found.c.aggregate_id, event.c.type != "event.set_aside"),
    )
    return sa.exists().where(event.c.device_id == found.c.device_id, event.c.status == "applied", same)
