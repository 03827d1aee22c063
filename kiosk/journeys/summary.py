"""The rows of the review and of the last screen, each with what is needed to change it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.jalali import JalaliDate
from kiosk.domain.profile import Education
from kiosk.domain.text import isolate, persian_digits, spaced
from kiosk.domain.words import rials_in_words
from kiosk.journeys.account_view import consent_rows
from kiosk.journeys.awaiting import awaiting_rows
from kiosk.journeys.choice import chosen_options, proxy_account, total_of
from kiosk.journeys.collecting import claimed, number_read_back
from kiosk.journeys.definition import Field
from kiosk.journeys.events import Now
from kiosk.journeys.fields import date_parts
from kiosk.journeys.kinds import CHOSEN_PASSWORD
from kiosk.journeys.order_view import change_rows, order_rows, rials
from kiosk.journeys.parts import SummaryRow
from kiosk.journeys.screen import Phrase
from kiosk.journeys.session import Session
from kiosk.journeys.travel import is_locked, journey_of


def summary_rows(session: Session, now: Now) -> tuple[SummaryRow, ...]:
    """Return the rows of the present step: the person at the review, the choice at the end, the request at a deed."""
    step = session.step
    if step is None:
        return ()
    match step.kind:
        case "review":
            return tuple(_person(session, now))
        case "final":
            return (*_choice(session, now), *_identity(session))
        case "collect":
            return (*_choice(session, now), *_claim(session, now))
        case "done":
            return tuple(_choice(session, now, editable=False))
        case "request":
            return tuple(order_rows(session, whole=True))
        case "cancel" | "withdraw":
            return tuple(order_rows(session, whole=False))
        case "deed":
            return tuple(order_rows(session, whole=session.deed is not None and session.deed.kind == "registered"))
        case "awaiting" | "awaiting_other" | "awaiting_withdrawal" | "awaiting_refused":
            return tuple(awaiting_rows(session))
        case "change_final":
            return tuple(change_rows(session, now))
        case "consent_withdrawal":
            return tuple(consent_rows(session))
        case _:
            return ()


def _person(session: Session, now: Now) -> Iterator[SummaryRow]:
    if session.collecting:
        yield from _claim(session, now)
    for step in journey_of(session).steps.values():
        if step.kind != "profile":
            continue
        for field in step.fields:
            if field.kind in CHOSEN_PASSWORD or (session.collecting and field.lock == "registry"):
                continue
            value, ltr = _value(session, field, now)
            section = "summary.registry" if field.lock == "registry" else "summary.profile"
            yield SummaryRow(
                id=field.id,
                section=Phrase(section),
                label=Phrase(field.label),
                value=value,
                ltr=ltr,
                editable=not is_locked(session, field),
            )
    customer = session.customer
    if customer is not None:
        mobile = persian_digits(spaced(customer.mobile, (4, 3, 4)))
        yield SummaryRow("mobile", Phrase("summary.registry"), Phrase("field.mobile"), mobile, ltr=True)


def _claim(session: Session, now: Now) -> Iterator[SummaryRow]:
    """Who the customer says they are, while central cannot tell."""
    for field in claimed(session):
        value, ltr = _value(session, field, now)
        label = Phrase(field.label)
        yield SummaryRow(field.id, Phrase("summary.claim"), label, value, ltr=ltr, editable=True)


def _identity(session: Session) -> Iterator[SummaryRow]:
    customer = session.customer
    if customer is None:
        return
    section = Phrase("summary.customer")
    yield SummaryRow("name", section, Phrase("summary.name"), customer.full_name)
    code = persian_digits(customer.national_code)
    yield SummaryRow("national_code", section, Phrase("field.national_code"), code, ltr=True)


def _value(session: Session, field: Field, now: Now) -> tuple[str | Phrase, bool]:
    """Return what a field's answer reads like, and whether it must stay left to right."""
    answers, customer = session.answers, session.customer
    if field.lock == "registry":
        value = customer.registry.get(field.id, "") if customer else ""
        day = JalaliDate.parse(value) if field.id.endswith("_date") else None
        if isinstance(day, JalaliDate):
            return day.display(), True
        return persian_digits(value), field.id == "national_code"
    match field.kind:
        case "past_date" | "birth_date":
            year, month, day_text = date_parts(field.id, answers)
            day = JalaliDate.from_parts(year, month, day_text, JalaliDate.in_tehran(now.wall))
            return (day.display(), True) if isinstance(day, JalaliDate) else ("", True)
        case "city" | "province":
            return answers.typed(f"{field.id}.typed"), False
        case "education" if answers.typed(field.id) in set(Education):
            return Phrase(f"education.{answers.typed(field.id)}"), False
        case "sheba":
            return spaced("".join(answers.typed(field.id).split()), (4,)), True
        case "card":
            return persian_digits(spaced("".join(answers.typed(field.id).split()), (4,))), True
        case "email":
            return answers.typed(field.id), True
        case "mobile":
            return number_read_back(session), True
        case "postal_code" | "landline" | "national_code":
            return persian_digits(answers.typed(field.id)), True
        case _:
            return persian_digits(answers.typed(field.id)), False


def _choice(session: Session, now: Now, *, editable: bool = True) -> Iterator[SummaryRow]:
    programme, dealer = session.programme, session.dealer
    vehicle = programme.vehicle(session.answers.typed("vehicle")) if programme else None
    colour = vehicle.colour(session.answers.typed("colour")) if vehicle else None
    if programme is None or vehicle is None or colour is None:
        return
    section = Phrase("summary.vehicle")
    yield SummaryRow("programme", section, Phrase("summary.programme"), programme.title, editable=editable)
    yield SummaryRow("vehicle", section, Phrase("summary.model"), vehicle.model, editable=editable)
    yield SummaryRow("colour", section, Phrase("summary.colour"), colour.name, editable=editable)
    if vehicle.options:
        titles = [option.title for option in vehicle.options if option.id in chosen_options(session)]
        yield SummaryRow("options", section, Phrase("summary.options"), "، ".join(titles) or "—", editable=editable)
    if dealer is not None:
        shown = f"{isolate(dealer.name)} ({persian_digits(dealer.code)})"
        yield SummaryRow("dealer", section, Phrase("summary.dealer"), shown, editable=editable)
    proxy = proxy_account(session)
    if proxy:
        value = spaced(proxy, (4,))
        yield SummaryRow("proxy_account", section, Phrase("field.proxy_account"), value, ltr=True, editable=editable)
    total = total_of(session, now)
    price = Phrase("summary.estimate" if session.collecting else "summary.price")
    for line in total.lines:
        label = Phrase("summary.line", {"title": line.label})
        yield SummaryRow(f"line.{line.label}", price, label, rials(line.amount.rials))
    yield SummaryRow("vat", price, Phrase("summary.vat"), rials(total.vat.rials))
    yield SummaryRow("total", price, Phrase("summary.total"), rials(total.payable.rials))
    yield SummaryRow("total_words", price, Phrase("summary.total_words"), rials_in_words(total.payable))
