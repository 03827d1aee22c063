"""What customers do with their own requests: cancel, withdraw, change the vehicle, complete the file; each once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import programmes
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.database import serialise
from kiosk.central.devices.device import Device
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.purchases import changing, reading
from kiosk.central.purchases.expiring import expire_due
from kiosk.central.schema import order_commands, purchases
from kiosk.domain.errors import Refusal
from kiosk.domain.landline import parse_landline
from kiosk.domain.purchase import OrderAction, RequestState
from kiosk.wire.canonical import canonical_json
from kiosk.wire.events import body_hash
from kiosk.wire.purchases import (
    Choice,
    FileCompletion,
    OrderCancellation,
    OrderCommand,
    PlanWithdrawal,
    Purchase,
    VehicleChange,
)

_Do = Callable[[sa.Connection, Any, datetime], Any]
"""Carries a command out on a held row; returns the new row or Refused, having changed nothing."""


def cancel_order(
    central: Central, device: Device, session: CustomerSession, tracking_code: str, command: OrderCancellation
) -> Purchase | Refused:
    """Cancel this order only (row IK-21): the person keeps the place in the plan for another car."""

    def do(connection: sa.Connection, row: Any, now: datetime) -> Any:
        return _to(connection, row, RequestState.ORDER_CANCELLED, now)

    return _once(central, device, session, tracking_code, command, OrderAction.CANCEL, do)


def withdraw_from_plan(
    central: Central, device: Device, session: CustomerSession, tracking_code: str, command: PlanWithdrawal
) -> Purchase | Refused:
    """Leave the plan (row IK-20): the place goes to somebody else, and the person cannot come back to this plan."""

    def do(connection: sa.Connection, row: Any, now: datetime) -> Any:
        left = _to(connection, row, RequestState.WITHDRAWN, now)
        return left if isinstance(left, Refused) else _with(connection, left, withdrawal_reason=command.reason)

    return _once(central, device, session, tracking_code, command, OrderAction.WITHDRAW, do)


def change_vehicle(
    central: Central, device: Device, session: CustomerSession, tracking_code: str, command: VehicleChange
) -> Purchase | Refused:
    """Swap the vehicle (row IK-19) at the catalogue's present price; programme, dealership and code stay."""

    def do(connection: sa.Connection, row: Any, now: datetime) -> Any:
        wanted = command.model_dump(include={"vehicle_id", "colour_id", "option_ids"})
        present = reading.choice_of(row)
        choice = present.model_copy(update=wanted)
        if _alike(choice, present):
            return Refused("order.same")
        found = programmes.offered(connection, row.maker, choice)
        if isinstance(found, Refused):
            return Refused(found.code, (found.field or "").removeprefix("/choice") or None)
        titles = {"vehicle_title": found.vehicle_title, "colour_name": found.colour.name}
        values = {
            "changed_choice": choice.model_dump(mode="json"),
            "shown": row.shown | titles,
            **programmes.amounts(found, now).model_dump(),
        }
        before = row.shown["vehicle_title"]
        note = texts.text("request.note.vehicle_changed", before=before, after=found.vehicle_title)
        renewed = changing.amend(connection, [(row, note)], values, actor="customer", now=now)
        changing.tell(connection, renewed.values(), "vehicle_changed", now)
        return renewed[row.request_id]

    return _once(central, device, session, tracking_code, command, OrderAction.CHANGE, do)


def complete_file(
    central: Central, device: Device, session: CustomerSession, tracking_code: str, command: FileCompletion
) -> Purchase | Refused:
    """Hand in what the dealership's file lacks; the file is made with it."""

    def do(connection: sa.Connection, row: Any, now: datetime) -> Any:
        landline = parse_landline(command.landline)
        if isinstance(landline, Refusal):
            return Refused.because(landline, "/landline")
        made = _to(connection, row, RequestState.FILE_MADE, now)
        if isinstance(made, Refused):
            return made
        papers = {"licence_number": command.licence_number, "landline": landline.value}
        return _with(connection, made, file=papers, file_completed_at=now)

    return _once(central, device, session, tracking_code, command, OrderAction.COMPLETE_FILE, do)


def _to(connection: sa.Connection, row: Any, state: RequestState, now: datetime) -> Any:
    return changing.change_state(
        connection, row.request_id, state, expected_version=row.version, actor="customer", now=now
    )


def _alike(one: Choice, other: Choice) -> bool:
    """Whether both are the same vehicle, in whatever order its options are named."""
    vehicles = [(each.vehicle_id, each.colour_id, frozenset(each.option_ids)) for each in (one, other)]
    return vehicles[0] == vehicles[1]


def _with(connection: sa.Connection, row: Any, **values: Any) -> Any:
    mine = sa.update(purchases).where(purchases.c.request_id == row.request_id)
    return connection.execute(mine.values(**values).returning(*purchases.c)).one()


def _once(
    central: Central,
    device: Device,
    session: CustomerSession,
    tracking_code: str,
    command: OrderCommand,
    action: OrderAction,
    do: _Do,
) -> Purchase | Refused:
    """Carry a command out on the version it was decided on, and keep the answer for whoever sends it again.

    A refusal is not kept: the same command may succeed later. Another command under the same id is refused.
    """
    expire_due(central)
    now = central.now()
    asked = {"action": action.value, "tracking_code": tracking_code, **command.model_dump(mode="json")}
    fingerprint = body_hash(canonical_json(asked))
    with central.database.write() as connection:
        serialise(connection, f"command {command.command_id}")
        held = connection.execute(
            sa.select(order_commands).where(order_commands.c.command_id == command.command_id)
        ).one_or_none()
        if held is not None:
            if (held.customer_id, held.body_sha256) != (session.customer_id, fingerprint):
                return Refused("event.reused", "/command_id")
            return Purchase.model_validate(held.result)
        row = _own(connection, session, tracking_code)
        if isinstance(row, Refused):
            return row
        if row.version != command.version:
            return Refused("order.changed", "/version")
        if action not in reading.actions_of(connection, row, now):
            return Refused("order.not_possible")
        done = do(connection, row, now)
        if isinstance(done, Refused):
            return done
        answer = reading.one(connection, row.request_id, now)
        connection.execute(
            sa.insert(order_commands).values(
                command_id=command.command_id,
                customer_id=session.customer_id,
                device_id=device.id,
                request_id=row.request_id,
                kind=action.value,
                body_sha256=fingerprint,
                result=answer.model_dump(mode="json"),
                at=now,
            )
        )
    central.nudge_sender()
    return answer


def _own(connection: sa.Connection, session: CustomerSession, tracking_code: str) -> Any | Refused:
    customer = records.signed_in(connection, session)
    if isinstance(customer, Refused):
        return customer
    mine = sa.and_(purchases.c.tracking_code == tracking_code, purchases.c.customer_id == session.customer_id)
    request_id = connection.scalar(sa.select(purchases.c.request_id).where(mine))
    held = None if request_id is None else changing.hold(connection, request_id)
    return held or Refused("purchase.not_found")
