"""Turns a committed request, and what was done with one afterwards, into the receipt that says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from kiosk import catalogue
from kiosk.directory import Documents, contacts
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine, Total
from kiosk.domain.text import group_thousands, persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.effects import PrintOrder, PrintReceipt
from kiosk.journeys.outcomes import Order
from kiosk.ports import Identity
from kiosk.receipts.receipt import Change, Fact, MaskedCustomer, Receipt, State, Support
from kiosk.texts import text

_STATES: Final = {
    "cancelled": State.ORDER_CANCELLED,
    "withdrawn": State.WITHDRAWN,
    "changed": State.VEHICLE_CHANGED,
}


@dataclass(frozen=True, slots=True)
class Link:
    """The address behind a receipt's QR, and whether it opens the request itself or the form that asks for its code."""

    address: str
    opens: Literal["request", "form"]


def receipt_of(source: Documents, terminal: Identity | None, effect: PrintReceipt, link: Link) -> Receipt:
    """Gather what the paper says of a purchase."""
    choice = effect.choice
    programme = catalogue.programme(source, choice.programme_id)
    vehicle = programme.vehicle(choice.vehicle_id) if programme else None
    bill = None
    if vehicle is not None:
        bill = Total.taxed(
            vehicle.lines_with(choice.option_ids), JalaliDate.in_tehran(effect.committed_at).to_gregorian()
        )
    return Receipt(
        title=text("receipt.purchase.title"),
        dealer_name=terminal.dealer_name if terminal else "",
        dealer_code=terminal.dealer_code if terminal else "",
        issued_at=effect.committed_at,
        tracking_code=TrackingCode(effect.tracking_code),
        tracking_link=link.address,
        customer=MaskedCustomer.of(effect.full_name, effect.national_code, effect.mobile),
        state=State.REGISTERED if effect.delivered else State.WAITING_TO_SEND,
        support=_support(source),
        subject=tuple(_subject(source, effect)),
        bill=bill,
        copy_number=effect.copy or None,
        link_opens=link.opens,
    )


def deed_receipt_of(source: Documents, terminal: Identity | None, effect: PrintOrder, link: Link) -> Receipt:
    """Gather what the paper says of an order that was cancelled, a plan that was left, or a vehicle that changed.

    Amounts and names are central's, as the order holds them; only options are named from the terminal's catalogue.
    """
    order, before = effect.order, effect.before
    changed = effect.deed == "changed"
    return Receipt(
        title=text(f"receipt.{effect.deed}.title"),
        dealer_name=terminal.dealer_name if terminal else "",
        dealer_code=terminal.dealer_code if terminal else "",
        issued_at=effect.at,
        tracking_code=TrackingCode(order.tracking_code),
        tracking_link=link.address,
        customer=MaskedCustomer.of(effect.full_name, effect.national_code, effect.mobile),
        state=_STATES[effect.deed],
        support=_support(source),
        subject=tuple(_order(source, order, with_vehicle=not (changed and before))),
        consequence=text(f"receipt.{effect.deed}.consequence"),
        changes=tuple(_changes(source, before, order)) if changed and before else (),
        bill=_bill(order) if changed else None,
        copy_number=effect.copy or None,
        link_opens=link.opens,
    )


def _support(source: Documents) -> Support:
    first = next(iter(contacts(source)), None)
    return Support(first.phone, first.email) if first else Support("")


def _subject(source: Documents, effect: PrintReceipt) -> Iterator[Fact]:
    choice = effect.choice
    programme = catalogue.programme(source, choice.programme_id)
    dealer = catalogue.dealer(source, choice.dealer_id)
    if programme is not None:
        yield Fact(text("summary.programme"), programme.title)
        yield Fact(text("programme.circular"), persian_digits(programme.circular.number), left_to_right=True)
        vehicle = programme.vehicle(choice.vehicle_id)
        colour = vehicle.colour(choice.colour_id) if vehicle else None
        if vehicle is not None:
            yield Fact(text("summary.model"), vehicle.model)
            titles = [option.title for option in vehicle.options if option.id in choice.option_ids]
            if titles:
                yield Fact(text("summary.options"), "، ".join(titles))
        if colour is not None:
            yield Fact(text("summary.colour"), colour.name)
    if dealer is not None:
        yield Fact(text("summary.dealer"), f"{dealer.name} ({persian_digits(dealer.code)})")


def _order(source: Documents, order: Order, *, with_vehicle: bool) -> Iterator[Fact]:
    yield Fact(text("summary.programme"), persian_digits(order.programme_title))
    if with_vehicle:
        yield Fact(text("summary.model"), persian_digits(order.vehicle_title))
        options = _options(source, order)
        if options:
            yield Fact(text("summary.options"), options)
        yield Fact(text("summary.colour"), order.colour_name)
        yield Fact(text("receipt.order.amount"), _rials(order.total))
    yield Fact(text("summary.dealer"), order.dealer_name)
    yield Fact(text("receipt.order.confirmed"), _day(order.confirmed_at))


def _changes(source: Documents, before: Order, after: Order) -> Iterator[Change]:
    yield Change(text("summary.model"), persian_digits(before.vehicle_title), persian_digits(after.vehicle_title))
    yield Change(text("summary.colour"), before.colour_name, after.colour_name)
    options = _options(source, before), _options(source, after)
    if any(options):
        yield Change(text("summary.options"), *(titles or "—" for titles in options))
    yield Change(text("receipt.order.amount"), _rials(before.total), _rials(after.total))
    yield Change(text("receipt.difference"), "", _difference(after.total - before.total))


def _difference(rials: int) -> str:
    if not rials:
        return text("receipt.difference.none")
    more = "receipt.difference.more" if rials > 0 else "receipt.difference.less"
    return text(more, amount=group_thousands(abs(rials)))


def _bill(order: Order) -> Total:
    return Total((PriceLine(text("receipt.order.price"), Money(order.net)),), Money(order.vat))


def _options(source: Documents, order: Order) -> str:
    programme = catalogue.programme(source, order.programme_id)
    vehicle = programme.vehicle(order.vehicle_id) if programme else None
    options = vehicle.options if vehicle else ()
    return "، ".join(option.title for option in options if option.id in order.option_ids)


def _rials(amount: int) -> str:
    return text("receipt.rials", amount=group_thousands(amount))


def _day(moment: datetime) -> str:
    return JalaliDate.in_tehran(moment).display()
