"""What a customer does with a request: «لغو سفارش» and «انصراف از طرح» apart, «تعویض خودرو», the dealer's file."""

from __future__ import annotations

from typing import Final

from kiosk.domain.errors import Refusal
from kiosk.domain.programme import Programme
from kiosk.journeys.choice import chosen_options
from kiosk.journeys.confirm import NO_CHOICE
from kiosk.journeys.definition import Step, Way
from kiosk.journeys.effects import (
    Asked,
    CancelOrder,
    ChangeVehicle,
    CompleteFile,
    WithdrawFromPlan,
)
from kiosk.journeys.events import Now, WayTaken
from kiosk.journeys.kinds import AWAITING, DEFER, OFFLINE, ORDER_WAYS
from kiosk.journeys.outcomes import Fields, Order, Requests
from kiosk.journeys.printing import print_receipt
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, arrive, ask, go, journey_of, leave, stay, step_of
from kiosk.journeys.underway import Deed

NEW: Final = "new."
"""What stands before the ids of a vehicle that is to replace the ordered one."""

_SERVED: Final = ("reason", "consequence", "licence_number", "file.landline", f"{NEW}vehicle", f"{NEW}colour",
                  f"{NEW}options")  # fmt: skip
"""The answers that a change of a request has used up."""


def order_here(session: Session) -> Order | None:
    """Return the request that the present screen is about."""
    step = session.step
    if step is not None and step.kind == "deed":
        return session.deed.order if session.deed else None
    return session.order


def open_ways(session: Session, step: Step) -> tuple[Way, ...]:
    """Return the ways that are open: those of a request by its state, others unless they wait to be offered."""
    closed = set()
    if step.kind in ("request", "deed"):
        order = order_here(session)
        closed |= ORDER_WAYS.keys() - (order.actions if order else ())
    if not session.awaiting and not (step.kind == "requests" and session.put_off):
        closed.add(AWAITING)
    if session.challenge is None or not session.challenge.deferrable:
        closed.add(DEFER)
    if session.collecting or not session.away:
        closed.add(OFFLINE)
    return tuple(way for way in step.ways if way.outcome not in closed)


def take_order_way(session: Session, event: WayTaken, now: Now) -> Turn:
    """Begin a change of a request, or another car after a cancelled order (row IK-21), under fresh ids."""
    order = order_here(session)
    if order is None or not event.request_id or not event.event_id:
        return stay(session)
    target = Place(step_of(session).leads(event.outcome, session.intent))
    if event.outcome != "reorder":
        return go(session.change(command_id=event.request_id), target, now)
    answers = session.answers.without("vehicle", "colour", "options")
    answers = answers.put({"programme": order.programme_id, "dealer": order.dealer_id})
    session = session.change(
        request_id=event.request_id,
        event_id=event.event_id,
        keeps=order.programme_id,
        answers=answers,
        offers=None,
        terms=None,
        terms_ticked=False,
        last_button_at=None,
    )
    return go(session, target, now)


def requests(session: Session, values: Fields, now: Now) -> Turn:
    if session.requests is None:
        return arrive(session, session.place, now)
    if session.order is None:
        return stay(session.change(notice=NO_CHOICE if session.requests.items else None))
    return leave(session, "chosen", now)


def requests_read(session: Session, outcome: Requests, now: Now) -> Turn:
    """Take the customer's requests; one that is looked at and not among them any more leads back to the list."""
    session = session.change(requests=outcome)
    if step_of(session).kind == "request" and session.order is None:
        place = Place(journey_of(session).first("requests").id)
        return go(session, place, now, notice=Refusal("purchase.not_found"))
    return stay(session)


def cancel(session: Session, values: Fields, now: Now) -> Turn:
    customer, order, command = session.customer, session.order, session.command_id
    if customer is None or order is None or not command:
        return stay(session)
    return ask(
        session,
        now,
        lambda ticket: CancelOrder(ticket, customer.token, command, order.tracking_code, order.version),
    )


def withdraw(session: Session, values: Fields, now: Now) -> Turn:
    """Leave the plan: only on this step, with a reason, after the consequence was ticked (row IK-20)."""
    customer, order, command = session.customer, session.order, session.command_id
    if customer is None or order is None or not command:
        return stay(session)
    return ask(
        session,
        now,
        lambda ticket: WithdrawFromPlan(
            ticket, customer.token, command, order.tracking_code, order.version, values["reason"]
        ),
    )


def ordered_programme(session: Session) -> Programme | None:
    """Return the programme of the request, while it is known here."""
    programmes = session.offers.programmes if session.offers else ()
    wanted = session.order.programme_id if session.order else ""
    return next((programme for programme in programmes if programme.id == wanted), None)


def change_vehicle(session: Session, values: Fields, now: Now) -> Turn:
    step, page, programme = step_of(session), session.place.page, ordered_programme(session)
    if session.offers is None:
        return arrive(session, session.place, now)
    vehicle = programme.vehicle(session.answers.typed(f"{NEW}vehicle")) if programme else None
    colour = vehicle.colour(session.answers.typed(f"{NEW}colour")) if vehicle else None
    last = session.counter or page > 0
    if vehicle is None or (last and colour is None):
        return stay(session.change(notice=NO_CHOICE))
    further = 2 if vehicle.options else 1
    if not session.counter and page < further:
        return go(session, Place(step.id, page + 1), now)
    if _same(session):
        return stay(session.change(notice=Refusal("order.same")))
    return leave(session, "chosen", now)


def _same(session: Session) -> bool:
    order, answers = session.order, session.answers
    if order is None:
        return False
    wanted = (answers.typed(f"{NEW}vehicle"), answers.typed(f"{NEW}colour"))
    options = set(chosen_options(session, f"{NEW}options"))
    return wanted == (order.vehicle_id, order.colour_id) and options == set(order.option_ids)


def change_final(session: Session, values: Fields, now: Now) -> Turn:
    customer, order, command, answers = session.customer, session.order, session.command_id, session.answers
    vehicle, colour = answers.typed(f"{NEW}vehicle"), answers.typed(f"{NEW}colour")
    if customer is None or order is None or not command or not (vehicle and colour):
        return stay(session)
    return ask(
        session,
        now,
        lambda ticket: ChangeVehicle(
            ticket=ticket,
            token=customer.token,
            command_id=command,
            tracking_code=order.tracking_code,
            version=order.version,
            vehicle_id=vehicle,
            colour_id=colour,
            option_ids=chosen_options(session, f"{NEW}options"),
        ),
    )


def file(session: Session, values: Fields, now: Now) -> Turn:
    customer, order, command = session.customer, session.order, session.command_id
    if customer is None or order is None or not command:
        return stay(session)
    return ask(
        session,
        now,
        lambda ticket: CompleteFile(
            ticket=ticket,
            token=customer.token,
            command_id=command,
            tracking_code=order.tracking_code,
            version=order.version,
            licence_number=values["licence_number"],
            landline=values["file.landline"],
        ),
    )


def order_changed(session: Session, effect: Asked, order: Order, now: Now) -> Turn:
    """Take the request as it is now; what is a deed of its own gets its screen and its receipt."""
    items = session.requests.items if session.requests else ()
    before = session.order
    session = session.change(
        requests=Requests(tuple(order if one.tracking_code == order.tracking_code else one for one in items)),
        command_id="",
        answers=session.answers.without(*_SERVED),
    )
    match effect:
        case CancelOrder():
            return show_deed(session, Deed("cancelled", order, now.wall), now)
        case WithdrawFromPlan():
            return show_deed(session, Deed("withdrawn", order, now.wall), now)
        case ChangeVehicle():
            return show_deed(session, Deed("changed", order, now.wall, before), now)
        case _:
            return leave(session, "completed", now, news="news.file_completed")


def show_deed(session: Session, deed: Deed, now: Now) -> Turn:
    """Show the deed and print its receipt; nothing before it can be gone back to."""
    session, effects = leave(session.change(deed=deed, printed="", copies=0), deed.kind, now)
    session, printing = print_receipt(session.change(trail=()), now)
    return session, (*effects, *printing)
