"""Turns a committed request, and what was done with one afterwards, into the receipt that says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from kiosk import catalogue
from kiosk.directory import Documents, contacts
from kiosk.domain.awaiting import AWAITING_LIFE
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine, Total
from kiosk.domain.text import group_thousands, ltr, persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.domain.words import rials_in_words
from kiosk.journeys.effects import PrintOrder, PrintReceipt
from kiosk.journeys.outcomes import Order
from kiosk.ports import Identity
from kiosk.receipts.receipt import Change, Fact, MaskedCustomer, Receipt, State, Support
from kiosk.texts import text

_STATES: Final = {
    "cancelled": State.ORDER_CANCELLED,
    "withdrawn": State.WITHDRAWN,
    "changed": State.VEHICLE_CHANGED,
    "registered": State.REGISTERED,
}
_NOTHING: Final = "—"


@dataclass(frozen=True, slots=True)
class Link:
    """The address behind a receipt's QR, and whether it opens the request itself or the form that asks for its code."""

    address: str
    opens: Literal["request", "form"]


def receipt_of(source: Documents, terminal: Identity | None, effect: PrintReceipt, link: Link) -> Receipt:
    """Gather what the paper says of a purchase; of one that awaits its customer, how and until when to complete it."""
    choice = effect.choice
    programme = catalogue.programme(source, choice.programme_id)
    vehicle = programme.vehicle(choice.vehicle_id) if programme else None
    bill = None
    if vehicle is not None:
        bill = Total.taxed(
            vehicle.lines_with(choice.option_ids), JalaliDate.in_tehran(effect.committed_at).to_gregorian()
        )
    registered = State.REGISTERED if effect.delivered else State.WAITING_TO_SEND
    awaiting = effect.awaiting
    return Receipt(
        title=text("receipt.awaiting.title" if awaiting else "receipt.purchase.title"),
        dealer_name=terminal.dealer_name if terminal else "",
        dealer_code=terminal.dealer_code if terminal else "",
        issued_at=effect.committed_at,
        tracking_code=TrackingCode(effect.tracking_code),
        tracking_link=link.address,
        customer=MaskedCustomer.of(effect.full_name, effect.national_code, effect.mobile),
        state=State.AWAITING_IDENTITY if awaiting else registered,
        support=_support(source, programme.maker if programme else ""),
        subject=(*_subject(source, effect), *_estimate(bill if awaiting else None)),
        consequence=text("receipt.awaiting.consequence", days=AWAITING_LIFE.days) if awaiting else "",
        bill=None if awaiting else bill,
        copy_number=effect.copy or None,
        link_opens=link.opens,
    )


def deed_receipt_of(source: Documents, terminal: Identity | None, effect: PrintOrder, link: Link) -> Receipt:
    """Gather what the paper says of an order that was cancelled, a plan that was left, or a vehicle that changed.

    A request that was taken down offline and is registered now has its bill like any other.
    Amounts and names are central's, as the order holds them; only options are named from the terminal's catalogue.
    """
    order, before = effect.order, effect.before
    bill = _bill(order) if effect.deed == "registered" else None
    follows = text(f"receipt.{effect.deed}.consequence")
    return Receipt(
        title=text(f"receipt.{effect.deed}.title"),
        dealer_name=terminal.dealer_name if terminal else "",
        dealer_code=terminal.dealer_code if terminal else "",
        issued_at=effect.at,
        tracking_code=TrackingCode(order.tracking_code),
        tracking_link=link.address,
        customer=MaskedCustomer.of(effect.full_name, effect.national_code, effect.mobile),
        state=_STATES[effect.deed],
        support=_support(source, order.maker),
        subject=tuple(_order(source, order, before, with_amount=bill is None)),
        consequence="" if before else follows,
        bill=bill,
        changes=tuple(_changes(source, before, order)) if before else (),
        notes=tuple(_notes(follows if before else "", link)),
        copy_number=effect.copy or None,
        link_opens=link.opens,
    )


def _notes(follows: str, link: Link) -> Iterator[str]:
    if follows:
        yield follows
    if link.opens == "form":
        yield text("receipt.track_at", address=ltr(link.address))


def _support(source: Documents, maker: str) -> Support:
    """Whom the paper names: the maker where it has a telephone, else the network's first contact."""
    own = source.document("contacts", maker)
    if own is not None and own["phone"]:
        return Support(own["phone"], own["email"])
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


def _estimate(bill: Total | None) -> Iterator[Fact]:
    """What a request that awaits its customer would come to by today's catalogue; no bill, for nothing is settled."""
    if bill is not None:
        yield Fact(text("receipt.awaiting.estimate"), _rials(bill.payable.rials))


def _bill(order: Order) -> Total:
    return Total((PriceLine(text("summary.net"), Money(order.net)),), Money(order.vat))


def _order(source: Documents, order: Order, before: Order | None, *, with_amount: bool) -> Iterator[Fact]:
    """What the deed was about; of a changed vehicle only what stayed."""
    yield Fact(text("summary.programme"), persian_digits(order.programme_title))
    former = _vehicle(source, before) if before else {}
    for label, value in _vehicle(source, order).items():
        if value and (before is None or former[label] == value):
            yield Fact(label, value)
    if before is None and with_amount:
        yield Fact(text("receipt.order.amount"), _rials(order.total))
    yield Fact(text("summary.dealer"), order.dealer_name)
    yield Fact(text("receipt.order.confirmed"), _day(order.confirmed_at))


def _changes(source: Documents, before: Order, after: Order) -> Iterator[Change]:
    former = _vehicle(source, before)
    for label, value in _vehicle(source, after).items():
        if former[label] != value:
            yield Change(label, former[label] or _NOTHING, value or _NOTHING)
    yield Change(text("receipt.order.price"), _rials(before.net), _rials(after.net))
    yield Change(text("summary.vat"), _rials(before.vat), _rials(after.vat))
    yield Change(text("receipt.total"), _rials(before.total), _rials(after.total))
    yield Change(text("summary.total_words"), "", rials_in_words(Money(after.total), text("receipt.unit")))
    yield Change(text("receipt.difference"), "", _difference(after.total - before.total))


def _vehicle(source: Documents, order: Order) -> dict[str, str]:
    """Vehicle, colour and options by their labels; an order without options has an empty value there."""
    programme = catalogue.programme(source, order.programme_id)
    vehicle = programme.vehicle(order.vehicle_id) if programme else None
    options = [option.title for option in vehicle.options if option.id in order.option_ids] if vehicle else []
    return {
        text("summary.model"): persian_digits(order.vehicle_title),
        text("summary.colour"): order.colour_name,
        text("summary.options"): "، ".join(options),
    }


def _difference(rials: int) -> str:
    if not rials:
        return text("receipt.difference.none")
    more = "receipt.difference.more" if rials > 0 else "receipt.difference.less"
    return text(more, amount=group_thousands(abs(rials)))


def _rials(amount: int) -> str:
    return text("receipt.rials", amount=group_thousands(amount))


def _day(moment: datetime) -> str:
    return JalaliDate.in_tehran(moment).display()
