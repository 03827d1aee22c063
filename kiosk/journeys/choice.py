"""What a session has settled so far: the customer's standing, the vehicle chosen, its price."""

from __future__ import annotations

from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Total
from kiosk.journeys.definition import StepKind
from kiosk.journeys.effects import Choice
from kiosk.journeys.events import Now
from kiosk.journeys.session import Session


def standing(session: Session) -> str:
    """Return how far the signed-in customer has come with this maker, as an outcome."""
    customer = session.customer
    if customer is None or not customer.consented:
        return "consent_needed"
    return "complete" if customer.confirmed else "profile_needed"


def choice_of(session: Session) -> Choice | None:
    """Return the whole choice once programme, vehicle, colour and dealer stand, else None."""
    programme, dealer = session.programme, session.dealer
    vehicle = programme.vehicle(session.answers.typed("vehicle")) if programme else None
    colour = vehicle.colour(session.answers.typed("colour")) if vehicle else None
    if programme is None or dealer is None or vehicle is None or colour is None:
        return None
    return Choice(programme.id, vehicle.id, colour.id, chosen_options(session), dealer.id)


def accepted(session: Session) -> bool:
    """Tell whether the customer accepted the very text that the chosen programme's contract has now."""
    programme, terms = session.programme, session.terms
    if programme is None or terms is None:
        return False
    return (terms.programme_id, terms.version) == (programme.id, programme.contract.version)


def first_missing(session: Session) -> StepKind | None:
    """Return the kind of the first step that still has something to choose or accept, None when nothing has."""
    programme = session.programme
    if programme is None:
        return "programmes"
    vehicle = programme.vehicle(session.answers.typed("vehicle"))
    if vehicle is None or vehicle.colour(session.answers.typed("colour")) is None:
        return "vehicle"
    if session.dealer is None:
        return "dealer"
    return None if accepted(session) else "contract"


def chosen_options(session: Session) -> tuple[str, ...]:
    return tuple(option for option in session.answers.typed("options").split(",") if option)


def vehicle_has_options(session: Session) -> bool:
    programme = session.programme
    vehicle = programme.vehicle(session.answers.typed("vehicle")) if programme else None
    return bool(vehicle and vehicle.options)


def total_of(session: Session, now: Now) -> Total:
    """Return the price of the chosen vehicle with its options and today's tax; zero where nothing is chosen."""
    programme = session.programme
    vehicle = programme.vehicle(session.answers.typed("vehicle")) if programme else None
    lines = vehicle.lines_with(chosen_options(session)) if vehicle else ()
    return Total.taxed(lines, JalaliDate.in_tehran(now.wall).to_gregorian())


def without_programme(session: Session) -> Session:
    """Forget the chosen programme and what hangs on it; the dealer stays."""
    answers = session.answers.without("programme", "vehicle", "colour", "options")
    return session.change(answers=answers, terms=None, terms_ticked=False, last_button_at=None)
