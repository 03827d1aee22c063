"""The terminal's identity and the counters that number its requests."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, func, insert, select, update
from sqlcipher3 import dbapi2

from kiosk.domain.tracking import LAST_COUNTER, TrackingCode, make_tracking_code
from kiosk.ports import Identity
from kiosk.store.database import driver
from kiosk.store.errors import CountersExhausted, NotEnrolled
from kiosk.store.mark import Counters
from kiosk.store.numbers import COUNTERS
from kiosk.store.schema import requests, terminal
from kiosk.store.values import tracking_code


def take_numbers(connection: dbapi2.Connection) -> Counters:
    """Return the next sequence number and tracking counter; the row written with them is what takes them."""
    rows = connection.execute(COUNTERS).fetchall()
    if not rows:
        raise NotEnrolled
    device_number, epoch, seq, counter = rows[0]
    if counter >= LAST_COUNTER:
        raise CountersExhausted
    return Counters(device_number, epoch, seq + 1, counter + 1)


def take_sequence(connection: Connection) -> Counters:
    """Count one event that needs no tracking code of its own; given back if the transaction fails."""
    held = counters(connection)
    if not held.device_number:
        raise NotEnrolled
    taken = replace(held, seq=held.seq + 1)
    _note(connection, taken)
    return taken


def note_numbers(connection: Connection) -> None:
    """Note with the identity how far the counters have got, so that they stand without the rows that took them."""
    _note(connection, counters(connection))


def save_identity(connection: Connection, identity: Identity, mark: Counters) -> None:
    """Save what enrolment gave; counters of a device number and an epoch that were used before go on from there."""
    before = counters(connection)
    seq = max(known.seq if _same_epoch(known, identity) else 0 for known in (before, mark))
    counter = max(known.counter if known.device_number == identity.device_number else 0 for known in (before, mark))
    values = {
        "device_id": identity.device_id,
        "device_number": identity.device_number,
        "epoch": identity.epoch,
        "dealer_id": identity.dealer_id,
        "dealer_code": identity.dealer_code,
        "dealer_name": identity.dealer_name,
        "last_seq": seq,
        "last_counter": max(counter, _highest_counter(connection, identity.device_number)),
        "central_seq": 0,
    }
    if before.device_number:
        connection.execute(update(terminal).values(values))
    else:
        connection.execute(insert(terminal).values(id=1, **values))


def catch_up(connection: Connection, mark: Counters) -> int:
    """Move the counters forward to the mark; return how many requests the store must have lost."""
    held = counters(connection)
    if (held.device_number, held.epoch) != (mark.device_number, mark.epoch) or mark.seq <= held.seq:
        return 0
    _note(connection, replace(mark, counter=max(mark.counter, held.counter)))
    return mark.seq - held.seq


def counters(connection: Connection) -> Counters:
    """Return the counters as they stand; all zero before enrolment."""
    rows = driver(connection).execute(COUNTERS).fetchall()
    return Counters(*rows[0]) if rows else Counters()


def _note(connection: Connection, held: Counters) -> None:
    driver(connection).execute("UPDATE terminal SET last_seq = ?, last_counter = ?", (held.seq, held.counter))


def _same_epoch(known: Counters, identity: Identity) -> bool:
    return (known.device_number, known.epoch) == (identity.device_number, identity.epoch)


def _highest_counter(connection: Connection, device_number: int) -> int:
    first, last = (int(make_tracking_code(device_number, counter).value) for counter in (1, LAST_COUNTER))
    highest = connection.scalar(select(func.max(requests.c.number)).where(requests.c.number.between(first, last)))
    return 0 if highest is None else TrackingCode(tracking_code(highest)).counter
