"""What there is to choose: education, programmes with their circulars, vehicles, colours, options and dealers."""

from __future__ import annotations

from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money
from kiosk.domain.profile import Education
from kiosk.domain.programme import Circular, Programme, VehicleOffer, refuse_closed
from kiosk.domain.text import group_thousands, persian_digits
from kiosk.journeys.choice import chosen_options, refuse_person
from kiosk.journeys.definition import Field
from kiosk.journeys.edit import options_of
from kiosk.journeys.events import Now
from kiosk.journeys.orders import NEW, ordered_programme
from kiosk.journeys.parts import ChoiceGroup, ChoiceView, Detail, DocumentView
from kiosk.journeys.screen import Phrase
from kiosk.journeys.session import Session


def education_group(session: Session, field: Field) -> ChoiceGroup:
    """Return the certificates to choose from, lowest first."""
    chosen = session.answers.typed(field.id)
    choices = tuple(
        ChoiceView(one.value, phrase=Phrase(f"education.{one.value}"), selected=one.value == chosen)
        for one in Education
    )
    return ChoiceGroup(field.id, Phrase(field.label), choices)


def reason_group(session: Session, field: Field) -> ChoiceGroup:
    """Return the reasons to choose from, in the journey's order."""
    chosen = session.answers.typed(field.id)
    choices = tuple(
        ChoiceView(one, phrase=Phrase(text), selected=one == chosen)
        for one, text in zip(options_of(field), field.options, strict=True)
    )
    return ChoiceGroup(field.id, Phrase(field.label), choices)


def choice_groups(session: Session, now: Now) -> tuple[ChoiceGroup, ...]:
    """Return what the present step offers to choose of the catalogue, empty where it offers nothing."""
    step = session.step
    if step is None or session.offers is None:
        return ()
    pages = tuple(page.id for page in step.pages) if session.counter else (step.pages[session.place.page].id,)
    match step.kind:
        case "programmes":
            return (ChoiceGroup("programme", None, _programmes(session, now)),)
        case "vehicle":
            return _vehicle_groups(session, session.programme, pages, "")
        case "change_vehicle":
            return _vehicle_groups(session, ordered_programme(session), pages, NEW)
        case "dealer":
            return (ChoiceGroup("dealer", None, _dealers(session)),)
        case _:
            return ()


def contract_document(session: Session) -> DocumentView | None:
    """Return the chosen programme's contract text."""
    programme = session.programme
    if programme is None:
        return None
    contract = programme.contract
    details = (Detail(Phrase("contract.version"), contract.version, ltr=True),)
    return DocumentView(contract.title, contract.body, details, session.terms_ticked)


def _programmes(session: Session, now: Now) -> tuple[ChoiceView, ...]:
    chosen = session.answers.typed("programme")
    programmes = session.offers.programmes if session.offers else ()
    return tuple(
        ChoiceView(
            programme.id,
            title=programme.title,
            details=_programme_details(programme),
            badge=Phrase(f"programme.kind.{programme.kind.value}"),
            document=_circular(programme.circular),
            selected=programme.id == chosen,
            enabled=refusal is None,
            refusal=refusal,
        )
        for programme in programmes
        if refuse_closed(programme, now.wall) is None or programme.id == session.keeps
        for refusal in (refuse_person(session, programme, now),)
    )


def _programme_details(programme: Programme) -> tuple[Detail, ...]:
    closes = JalaliDate.in_tehran(programme.closes_at)
    details = [
        Detail(Phrase("programme.circular"), programme.circular.number, ltr=True),
        Detail(Phrase("programme.price_kind"), Phrase(f"programme.price.{programme.price_kind.value}")),
        Detail(Phrase("programme.group"), Phrase(f"programme.group.{programme.group.value}")),
        Detail(Phrase("programme.closes"), closes.display_long()),
        Detail(Phrase("programme.vehicles"), "، ".join(dict.fromkeys(one.model for one in programme.vehicles))),
    ]
    if programme.deposit is not None and programme.deposit.rials:
        amount = Phrase("money.rial", {"amount": group_thousands(programme.deposit.rials)})
        details.append(Detail(Phrase("programme.deposit"), amount))
    if programme.proxy_account:
        details.append(Detail(Phrase("programme.proxy_account"), Phrase("programme.proxy_account.wanted")))
    return tuple(details)


def _circular(circular: Circular) -> DocumentView:
    return DocumentView(
        circular.subject,
        circular.body,
        (
            Detail(Phrase("circular.number"), persian_digits(circular.number), ltr=True),
            Detail(Phrase("circular.addressee"), circular.addressee),
            Detail(Phrase("circular.issued_on"), circular.issued_on.display()),
            Detail(Phrase("circular.effective_from"), circular.effective_from.display()),
            Detail(Phrase("circular.signer"), f"{circular.signer_name}، {circular.signer_role}"),
        ),
    )


def _vehicle_groups(
    session: Session, programme: Programme | None, pages: tuple[str, ...], before: str
) -> tuple[ChoiceGroup, ...]:
    """Return the vehicles and what goes with the chosen one; `before` stands before the ids of their fields."""
    if programme is None:
        return ()
    chosen = session.answers.typed(f"{before}vehicle")
    vehicle = programme.vehicle(chosen)
    groups = []
    if "vehicle" in pages:
        groups.append(ChoiceGroup(f"{before}vehicle", None, tuple(_vehicle(one, chosen) for one in programme.vehicles)))
    if "colour" in pages and vehicle is not None:
        colour = session.answers.typed(f"{before}colour")
        swatches = tuple(
            ChoiceView(one.id, title=one.name, colour=one.hex, selected=one.id == colour) for one in vehicle.colours
        )
        groups.append(ChoiceGroup(f"{before}colour", None, swatches))
    if "options" in pages and vehicle is not None and (vehicle.options or not session.counter):
        options = chosen_options(session, f"{before}options")
        extras = tuple(
            ChoiceView(one.id, title=one.title, price=one.price.rials, selected=one.id in options)
            for one in vehicle.options
        )
        groups.append(ChoiceGroup(f"{before}options", None, extras, many=True))
    return tuple(groups)


def _vehicle(vehicle: VehicleOffer, chosen: str) -> ChoiceView:
    return ChoiceView(
        vehicle.id,
        title=vehicle.model,
        details=(Detail(Phrase("vehicle.delivery"), persian_digits(vehicle.delivery)),),
        price=_price(vehicle),
        icon="car",
        selected=vehicle.id == chosen,
    )


def _price(vehicle: VehicleOffer) -> int:
    return Money.sum(line.amount for line in vehicle.price_lines).rials


def _dealers(session: Session) -> tuple[ChoiceView, ...]:
    chosen = session.answers.typed("dealer")
    city = session.customer.profile.get("city", "") if session.customer else session.answers.typed("city")
    dealers = session.offers.dealers if session.offers else ()
    nearest_first = sorted(dealers, key=lambda one: (one.city_id != city, one.name))
    return tuple(
        ChoiceView(
            one.id,
            title=one.name,
            subtitle=one.address,
            details=(
                Detail(Phrase("dealer.code"), persian_digits(one.code), ltr=True),
                Detail(Phrase("dealer.phone"), persian_digits(one.phone), ltr=True),
            ),
            badge=Phrase("dealer.near") if one.city_id == city and city else None,
            selected=one.id == chosen,
        )
        for one in nearest_first
    )
