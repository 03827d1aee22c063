"""Sending a first code: to come in, to recover a password, to change it, to move an account to another mobile."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.identity import captcha
from kiosk.central.identity.challenges import Purpose, may_send, open_challenge, undeliverable
from kiosk.central.identity.sessions import CustomerSession
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import SmsKind
from kiosk.central.schema import persons
from kiosk.domain.errors import Refusal
from kiosk.domain.maker_rules import CaptchaPoint
from kiosk.domain.national_code import parse_national_code
from kiosk.wire.identity import CodeSent, MobileChangeStart, StartRequest


def start(central: Central, device: Device, request: StartRequest) -> CodeSent | Refused:
    """Spend the captcha, where one is asked, and send a code; nobody's being known shows before it was entered."""
    if request.purpose == "recover":
        return _send(central, device, request, "recover", "recover", request.national_code or "")
    return _send(central, device, request, "start", request.purpose)


def start_mobile_change(central: Central, device: Device, request: MobileChangeStart) -> CodeSent | Refused:
    """Send a code to the new mobile; whose account is meant, and whether the mobile is theirs, shows after it."""
    return _send(central, device, request, "mobile", "change_mobile", request.national_code)


def send_own_code(central: Central, device: Device, session: CustomerSession) -> CodeSent | Refused:
    """Send a code to the signed-in customer's own mobile, to change the password with (row EM-21)."""
    now = central.now()
    with central.database.write() as connection:
        row = records.signed_in(connection, session)
        if isinstance(row, Refused):
            return row
        refused = may_send(central, connection, device, row.mobile, now)
        if refused is not None:
            return refused
        sent, message_id = open_challenge(
            central,
            connection,
            device,
            row.mobile,
            session.maker,
            "change_password",
            "change_password",
            now,
            customer_id=session.customer_id,
            session=session.id,
        )
    central.nudge_sender()
    return undeliverable(central, message_id) or sent


def _send(
    central: Central,
    device: Device,
    request: StartRequest | MobileChangeStart,
    point: CaptchaPoint,
    purpose: Purpose,
    national_code: str | None = None,
) -> CodeSent | Refused:
    named = None if national_code is None else parse_national_code(national_code)
    if isinstance(named, Refusal):
        return Refused.because(named, "/national_code")
    now = central.now()
    with central.database.write() as connection:
        rules = rules_at(connection, request.maker)
        if isinstance(rules, Refused):
            return rules
        refused = captcha.spend_if_asked(central, connection, device, rules, point, request, now) or may_send(
            central, connection, device, request.mobile, now
        )
        if refused is not None:
            return refused
        sent, message_id = open_challenge(
            central,
            connection,
            device,
            request.mobile,
            request.maker,
            purpose,
            _kind(connection, request.mobile, purpose, by_emta=rules.by_emta),
            now,
            claim=None if named is None else {"national_code": named.value},
        )
    central.nudge_sender()
    return undeliverable(central, message_id) or sent


def _kind(connection: sa.Connection, mobile: str, purpose: Purpose, *, by_emta: bool) -> SmsKind:
    """Only the phone's owner reads what the message is called."""
    if purpose == "change_mobile":
        return "change_mobile"
    known = connection.scalar(sa.select(persons.c.id).where(persons.c.mobile == mobile)) is not None
    if purpose == "recover" or (purpose == "password" and known):
        return "recovery"
    if known:
        return "login"
    return "identity" if by_emta else "registration"
