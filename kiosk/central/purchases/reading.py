"""Reading a request back, for the terminal that made it and for its dealership."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.problems import Refused
from kiosk.central.schema import devices, purchase_history, purchases
from kiosk.wire.purchases import Amounts, Purchase, PurchaseSubmitted, StatusChange


def purchase(central: Central, device: Device, tracking_code: str) -> Purchase | Refused:
    """Return the request of a tracking code, or the same answer for another dealership's and for none."""
    with central.database.read() as connection:
        row = connection.execute(
            sa.select(purchases, devices.c.number)
            .join(devices)
            .where(purchases.c.tracking_code == tracking_code)
            .where(sa.or_(purchases.c.device_id == device.id, devices.c.dealer_id == device.dealer_id))
        ).one_or_none()
        if row is None:
            return Refused("purchase.not_found")
        query = sa.select(purchase_history).where(purchase_history.c.request_id == row.request_id)
        history = connection.execute(query.order_by(purchase_history.c.id)).all()
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
        choice=body.choice,
        contract_version=body.contract.version,
        consent_version=body.consent_version,
        amounts=Amounts(net=row.net, vat=row.vat, vat_percent=row.vat_percent, total=row.total),
        history=tuple(StatusChange(state=each.state, at=each.at) for each in history),
        **row.shown,
    )
