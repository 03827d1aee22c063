"""The paper of a committed request and of what was done with one: the original first, every further one numbered."""

from __future__ import annotations

from kiosk.domain.errors import Refusal
from kiosk.domain.national_code import parse_national_code
from kiosk.journeys.choice import choice_of
from kiosk.journeys.effects import PrintOrder, PrintReceipt
from kiosk.journeys.events import Now
from kiosk.journeys.session import Session
from kiosk.journeys.travel import Turn, ask, stay


def print_receipt(session: Session, now: Now) -> Turn:
    """Ask for the paper of what the present screen tells is done; nothing where it tells nothing."""
    if any(isinstance(one.effect, PrintReceipt | PrintOrder) for one in session.pending):
        return stay(session)
    step = session.step
    if step is not None and step.kind == "deed":
        return _print_deed(session, now)
    return _print_request(session, now)


def _print_request(session: Session, now: Now) -> Turn:
    committed, customer, choice = session.committed, session.customer, choice_of(session)
    if committed is None or choice is None or (customer is None and not session.collecting):
        return stay(session)
    return ask(
        session.change(printed="queued"),
        now,
        lambda ticket: PrintReceipt(
            ticket=ticket,
            tracking_code=committed.tracking_code,
            committed_at=committed.at,
            copy=session.copies,
            delivered=session.delivered,
            choice=choice,
            full_name=customer.full_name if customer else "",
            mobile=customer.mobile if customer else session.affirmed,
            national_code=customer.national_code if customer else _claimed_code(session),
            awaiting=session.collecting,
        ),
        notice=session.notice,
    )


def _claimed_code(session: Session) -> str:
    code = parse_national_code(session.answers.typed("national_code"))
    return "" if isinstance(code, Refusal) else code.value


def _print_deed(session: Session, now: Now) -> Turn:
    deed, customer = session.deed, session.customer
    if deed is None or customer is None:
        return stay(session)
    return ask(
        session.change(printed="queued"),
        now,
        lambda ticket: PrintOrder(
            ticket=ticket,
            deed=deed.kind,
            order=deed.order,
            at=deed.at,
            copy=session.copies,
            full_name=customer.full_name,
            mobile=customer.mobile,
            national_code=customer.national_code,
            before=deed.before,
        ),
        notice=session.notice,
    )
