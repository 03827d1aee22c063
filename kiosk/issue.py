"""Turns a committed request into the receipt that says so."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk import catalogue
from kiosk.directory import Documents, contacts
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Total
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.effects import PrintReceipt
from kiosk.ports import Identity
from kiosk.receipts.receipt import Fact, MaskedCustomer, Receipt, State, Support
from kiosk.texts import text


def receipt_of(source: Documents, terminal: Identity | None, effect: PrintReceipt, link: str) -> Receipt:
    """Gather what the paper says of a purchase; `link` is the signed address behind its QR."""
    choice = effect.choice
    programme = catalogue.programme(source, choice.programme_id)
    vehicle = programme.vehicle(choice.vehicle_id) if programme else None
    bill = None
    if vehicle is not None:
        bill = Total.taxed(
            vehicle.lines_with(choice.option_ids), JalaliDate.in_tehran(effect.committed_at).to_gregorian()
        )
    support = next(iter(contacts(source)), None)
    return Receipt(
        title=text("receipt.purchase.title"),
        dealer_name=terminal.dealer_name if terminal else "",
        dealer_code=terminal.dealer_code if terminal else "",
        issued_at=effect.committed_at,
        tracking_code=TrackingCode(effect.tracking_code),
        tracking_link=link,
        customer=MaskedCustomer.of(effect.full_name, effect.national_code, effect.mobile),
        state=State.REGISTERED if effect.delivered else State.WAITING_TO_SEND,
        support=Support(support.phone, support.email) if support else Support(""),
        subject=tuple(_subject(source, effect)),
        bill=bill,
        copy_number=effect.copy or None,
    )


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
