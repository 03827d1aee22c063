"""What a customer sees of their own requests: the list, one with its history, and a change before and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from kiosk.domain.jalali import JalaliDate, time_in_tehran
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import group_thousands, persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.choice import chosen_options, price_of
from kiosk.journeys.events import Now
from kiosk.journeys.orders import NEW, order_here, ordered_programme
from kiosk.journeys.outcomes import Order
from kiosk.journeys.parts import ChoiceGroup, ChoiceView, Detail, SummaryRow
from kiosk.journeys.screen import Phrase
from kiosk.journeys.session import Session

_KNOWN = frozenset(RequestState)


def state_phrase(state: str) -> Phrase:
    """Name a request's state; one that a newer central invented reads as being under way."""
    return Phrase(f"request.state.{state}" if state in _KNOWN else "request.state.other")


def moment_text(moment: datetime) -> str:
    """«۱۴۰۵/۰۲/۱۲ ۱۲:۰۰» in Iran's time."""
    return f"{JalaliDate.in_tehran(moment).display()} {time_in_tehran(moment)}"


def rials(amount: int) -> Phrase:
    return Phrase("money.rial", {"amount": group_thousands(amount)})


def request_groups(session: Session) -> tuple[ChoiceGroup, ...]:
    """Return the customer's requests to choose one of, newest first."""
    if session.requests is None:
        return ()
    picked = session.answers.typed("request")
    choices = tuple(_card(order, order.tracking_code == picked) for order in session.requests.items)
    return (ChoiceGroup("request", None, choices),)


def _card(order: Order, selected: bool) -> ChoiceView:
    details = [
        Detail(Phrase("request.tracking_code"), TrackingCode(order.tracking_code).grouped(), ltr=True),
        Detail(Phrase("request.confirmed_at"), JalaliDate.in_tehran(order.confirmed_at).display(), ltr=True),
    ]
    if order.payment_deadline is not None:
        details.append(Detail(Phrase("request.deadline"), moment_text(order.payment_deadline), ltr=True))
    return ChoiceView(
        order.tracking_code,
        title=order.vehicle_title,
        subtitle=order.programme_title,
        details=tuple(details),
        price=order.total,
        icon="document",
        badge=state_phrase(order.state),
        selected=selected,
    )


def history_of(session: Session) -> tuple[Detail, ...]:
    """Return what became of the request, newest first: the state, when, and the office's words."""
    order = order_here(session)
    if order is None:
        return ()
    return tuple(
        Detail(state_phrase(one.state), f"{moment_text(one.at)} {persian_digits(one.note)}".rstrip())
        for one in sorted(order.history, key=lambda one: one.at, reverse=True)
    )


def order_rows(session: Session, *, whole: bool) -> Iterator[SummaryRow]:
    """Tell which request this is about; the `whole` of it with its price and its times."""
    order = order_here(session)
    if order is None:
        return
    section = Phrase("summary.request")
    code = TrackingCode(order.tracking_code).grouped()
    yield SummaryRow("tracking_code", section, Phrase("request.tracking_code"), code, ltr=True)
    yield SummaryRow("programme", section, Phrase("summary.programme"), order.programme_title)
    yield SummaryRow("vehicle", section, Phrase("summary.model"), order.vehicle_title)
    yield SummaryRow("colour", section, Phrase("summary.colour"), order.colour_name)
    yield SummaryRow("state", section, Phrase("request.state"), state_phrase(order.state))
    if not whole:
        return
    yield SummaryRow("dealer", section, Phrase("summary.dealer"), order.dealer_name)
    confirmed = moment_text(order.confirmed_at)
    yield SummaryRow("confirmed_at", section, Phrase("request.confirmed_at"), confirmed, ltr=True)
    if order.payment_deadline is not None:
        deadline = moment_text(order.payment_deadline)
        yield SummaryRow("deadline", section, Phrase("request.deadline"), deadline, ltr=True)
    if order.file_completed_at is not None:
        completed = moment_text(order.file_completed_at)
        yield SummaryRow("file", section, Phrase("request.file_completed_at"), completed, ltr=True)
    price = Phrase("summary.price")
    yield SummaryRow("net", price, Phrase("summary.net"), rials(order.net))
    yield SummaryRow("vat", price, Phrase("summary.vat"), rials(order.vat))
    yield SummaryRow("total", price, Phrase("summary.total"), rials(order.total))


def change_rows(session: Session, now: Now) -> Iterator[SummaryRow]:
    """Set the ordered vehicle against the one that is to replace it, with what it costs more or less."""
    order, programme = session.order, ordered_programme(session)
    vehicle = programme.vehicle(session.answers.typed(f"{NEW}vehicle")) if programme else None
    colour = vehicle.colour(session.answers.typed(f"{NEW}colour")) if vehicle else None
    if order is None or vehicle is None or colour is None:
        return
    chosen = chosen_options(session, f"{NEW}options")
    titles = "، ".join(option.title for option in vehicle.options if option.id in chosen) or "—"
    total = price_of(vehicle, chosen, now).payable.rials
    before, after = Phrase("change.before"), Phrase("change.after")
    yield SummaryRow("before.vehicle", before, Phrase("summary.model"), order.vehicle_title)
    yield SummaryRow("before.colour", before, Phrase("summary.colour"), order.colour_name)
    yield SummaryRow("before.total", before, Phrase("summary.total"), rials(order.total))
    yield SummaryRow("after.vehicle", after, Phrase("summary.model"), vehicle.title)
    yield SummaryRow("after.colour", after, Phrase("summary.colour"), colour.name)
    yield SummaryRow("after.options", after, Phrase("summary.options"), titles)
    yield SummaryRow("after.total", after, Phrase("summary.total"), rials(total))
    difference = total - order.total
    label = Phrase("change.more" if difference > 0 else "change.less" if difference < 0 else "change.equal")
    yield SummaryRow("difference", Phrase("change.difference"), label, rials(abs(difference)))
