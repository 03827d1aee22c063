"""What a proved person decides on a request that was taken down offline: done once, whoever asks and however often."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.awaiting import settling
from kiosk.central.awaiting.lapsing import erase, lapse_due
from kiosk.central.awaiting.states import MISNAMED, AwaitingState
from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.identity import deferrals
from kiosk.central.problems import Refused
from kiosk.central.purchases import reading
from kiosk.central.schema import awaiting_requests
from kiosk.central.sms import outbox
from kiosk.domain.text import persian_digits
from kiosk.wire.purchases import AwaitingDecided

Decision = Literal["register", "withdraw"]

_rows = awaiting_requests.c
_DECIDED = Refused("awaiting.decided")


@dataclass(frozen=True, slots=True)
class Proved:
    """Somebody whom the code of `challenge_id` has proved; `customer` is a row of `records.customer_and_person`."""

    device: Device
    customer: Any
    challenge_id: str


def decide(
    central: Central,
    prove: Callable[[sa.Connection], Proved | Refused],
    which: sa.ColumnElement[bool],
    decision: Decision,
) -> AwaitingDecided | Refused:
    """Carry out a decision on the request that `which` finds, by whoever `prove` finds in the same transaction.

    To register it is judged like any other, by the moment of its confirmation; a refusal is final and told by SMS too.
    The decision is noted in a transaction of its own: if the server falls over, the clock does the rest. The same
    decision again finds what the first has come to, another one that it comes too late.
    """
    lapse_due(central)
    with central.database.write() as connection:
        now, proved = central.now(), prove(connection)
        row = proved if isinstance(proved, Refused) else _found(connection, proved.customer, which, decision)
        if isinstance(proved, Refused) or isinstance(row, Refused):
            return row
        if row.state == AwaitingState.AWAITING and row.customer_id is None:
            if decision == "register":
                _update(connection, row, customer_id=proved.customer.id, proven_at=now, due_at=now)
            else:
                _give_up(connection, proved, row, now)
            _close_link(connection, proved, row, now)
    if decision == "register":
        settling.settle_one(central, row.request_id)
    central.nudge_sender()
    with central.database.read() as connection:
        settled = connection.execute(sa.select(awaiting_requests).where(_rows.request_id == row.request_id)).one()
        return _told(connection, settled, decision, central.now())


def _found(
    connection: sa.Connection, customer: Any, which: sa.ColumnElement[bool], decision: Decision
) -> Any | Refused:
    """Return the request, locked until the transaction ends, if this decision on it is the customer's to make.

    Only what bears their national code can be registered, be its birth date wrong or not: the code names nobody else,
    and the date was only to prove it. Whatever was taken down with their mobile they may give up: nobody else could
    ever finish it.
    """
    theirs = sa.and_(_rows.mobile == customer.mobile, _rows.maker == customer.maker)
    if decision == "register":
        theirs = sa.and_(theirs, _rows.national_code == customer.national_code)
    mine = sa.select(awaiting_requests).where(which, sa.or_(_rows.customer_id == customer.id, theirs))
    return connection.execute(mine.with_for_update()).one_or_none() or Refused("purchase.not_found")


def _give_up(connection: sa.Connection, proved: Proved, row: Any, now: datetime) -> None:
    """Nobody is to find again what its own customer did not want, save that they gave it up.

    Of what names somebody else no message goes out: it would tell the code and the programme.
    """
    own = row.national_code == proved.customer.national_code
    if own:
        details = {
            "tracking_code": persian_digits(row.tracking_code),
            "programme": row.shown["programme_title"] or deferrals.maker_name(connection, row.maker),
        }
        outbox.leave(connection, proved.device, row.mobile, "awaiting_withdrawn", now, details=details)
    _update(
        connection,
        row,
        customer_id=proved.customer.id,
        state=AwaitingState.WITHDRAWN,
        refusal=None if own else {"code": MISNAMED, "values": {}},
        settled_at=now,
        due_at=None,
    )
    erase(connection, row.request_id, row.device_id)


def _close_link(connection: sa.Connection, proved: Proved, row: Any, now: datetime) -> None:
    """Close the link to their phone, unless it leads to another request that still awaits whoever holds the mobile."""
    others = sa.select(_rows.request_id).where(
        _rows.state == AwaitingState.AWAITING,
        _rows.customer_id.is_(None),
        _rows.mobile == row.mobile,
        _rows.maker == row.maker,
    )
    if connection.scalar(others.limit(1)) is None:
        deferrals.close(connection, row.mobile, row.maker, now, but_of=proved.challenge_id)


def _update(connection: sa.Connection, row: Any, **values: object) -> None:
    connection.execute(sa.update(awaiting_requests).where(_rows.request_id == row.request_id).values(**values))


def _told(connection: sa.Connection, row: Any, decision: Decision, now: datetime) -> AwaitingDecided | Refused:
    match AwaitingState(row.state), decision:
        case AwaitingState.FINISHED, "register":
            purchase = reading.one(connection, row.request_id, now)
            return AwaitingDecided(state="registered", purchase=purchase)
        case AwaitingState.REFUSED, "register":
            return Refused(row.refusal["code"], values=row.refusal["values"])
        case AwaitingState.AWAITING, "register":
            return AwaitingDecided(state="being_registered")
        case AwaitingState.WITHDRAWN, "withdraw":
            return AwaitingDecided(state="withdrawn")
        case AwaitingState.LAPSED, _:
            return Refused("purchase.lapsed")
        case _:
            return _DECIDED
