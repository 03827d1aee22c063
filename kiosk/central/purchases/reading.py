"""Reading requests back: for the terminal that made one, for its dealership, and for the customer's own list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.awaiting.lapsing import lapse_due
from kiosk.central.awaiting.states import AwaitingState, by_code
from kiosk.central.catalogue import programmes
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.moments import day_and_time
from kiosk.central.problems import Refused
from kiosk.central.purchases.expiring import expire_due
from kiosk.central.schema import devices, purchase_history, purchases
from kiosk.domain.purchase import OrderAction, RequestState, order_actions
from kiosk.wire.purchases import Amounts, Choice, Purchase, PurchaseList, PurchaseSubmitted, StatusChange


def purchase(central: Central, device: Device, tracking_code: str) -> Purchase | Refused:
    """Return the request of a tracking code, or the same answer for another dealership's and for none."""
    expire_due(central)
    lapse_due(central)
    mine = sa.or_(purchases.c.device_id == device.id, devices.c.dealer_id == device.dealer_id)
    with central.database.read() as connection:
        found = _read(connection, sa.and_(purchases.c.tracking_code == tracking_code, mine), central.now())
        return found[0] if found else _not_registered(connection, device, tracking_code)


def own(central: Central, session: CustomerSession) -> PurchaseList | Refused:
    """Return the customer's requests with this maker, newest first."""
    expire_due(central)
    with central.database.read() as connection:
        customer = records.signed_in(connection, session)
        if isinstance(customer, Refused):
            return customer
        found = _read(connection, purchases.c.customer_id == session.customer_id, central.now())
    return PurchaseList(items=tuple(found))


def one(connection: sa.Connection, request_id: str, now: datetime) -> Purchase:
    """Return a request as it stands within a transaction; KeyError where there is none."""
    found = _read(connection, purchases.c.request_id == request_id, now)
    if not found:
        raise KeyError("no such request")
    return found[0]


def actions_of(connection: sa.Connection, row: Any, now: datetime) -> tuple[OrderAction, ...]:
    """Return what the customer may do with a request of this row now."""
    state = RequestState(row.state)
    programme = None
    if state is RequestState.ORDER_CANCELLED:
        programme = programmes.published(connection, row.programme_id)
    still_open = programme is not None and programmes.outside_window(programme, now) is None
    return order_actions(state, holds_place=row.holds_place, programme_open=still_open)


def choice_of(row: Any) -> Choice:
    """Return the present choice of a request's row."""
    return Choice.model_validate(row.changed_choice or row.body["choice"])


def _not_registered(connection: sa.Connection, device: Device, tracking_code: str) -> Refused:
    """Say of a request that was taken down offline, here or at the same dealership, why there is none to be read."""
    row = by_code(connection, tracking_code)
    if row is None or (row.device_id != device.id and not _same_dealership(connection, row.device_id, device)):
        return Refused("purchase.not_found")
    if row.state != AwaitingState.AWAITING:
        return Refused("purchase.lapsed" if row.state == AwaitingState.LAPSED else "purchase.not_registered")
    if row.customer_id is not None:
        return Refused("purchase.being_registered")
    return Refused("purchase.awaiting", values={"day": day_and_time(row.expires_at)[0]})


def _same_dealership(connection: sa.Connection, device_id: str, device: Device) -> bool:
    dealer_id = connection.scalar(sa.select(devices.c.dealer_id).where(devices.c.id == device_id))
    return dealer_id == device.dealer_id


def _read(connection: sa.Connection, which: sa.ColumnElement[bool], now: datetime) -> list[Purchase]:
    query = sa.select(purchases, devices.c.number).join(devices).where(which)
    rows = connection.execute(query.order_by(purchases.c.received_at.desc(), purchases.c.tracking_code.desc())).all()
    history: dict[str, list[StatusChange]] = {row.request_id: [] for row in rows}
    lines = sa.select(purchase_history).where(purchase_history.c.request_id.in_(history))
    for line in connection.execute(lines.order_by(purchase_history.c.id)):
        history[line.request_id].append(StatusChange(state=line.state, at=line.at, note=line.note))
    return [_shown(connection, row, tuple(history[row.request_id]), now) for row in rows]


def _shown(connection: sa.Connection, row: Any, history: tuple[StatusChange, ...], now: datetime) -> Purchase:
    body = PurchaseSubmitted.model_validate(row.body)
    return Purchase(
        request_id=row.request_id,
        tracking_code=row.tracking_code,
        maker=row.maker,
        state=row.state,
        received_at=row.received_at,
        confirmed_at=row.confirmed_at,
        device_number=row.number,
        mobile=body.mobile,
        profile=body.profile,
        choice=choice_of(row),
        contract_version=body.contract.version,
        consent_version=body.consent_version,
        amounts=Amounts(net=row.net, vat=row.vat, vat_percent=row.vat_percent, total=row.total),
        history=history,
        version=row.version,
        payment_deadline=row.payment_deadline,
        proxy_account=body.proxy_account,
        file_completed_at=row.file_completed_at,
        actions=tuple(action.value for action in actions_of(connection, row, now)),
        **row.shown,
    )
