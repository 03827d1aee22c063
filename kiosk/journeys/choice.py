"""What a session has settled so far: the customer's standing, the vehicle chosen, its price."""

from __future__ import annotations

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Total
from kiosk.domain.programme import Programme, VehicleOffer, refuse_age, refuse_closed
from kiosk.domain.sheba import parse_sheba
from kiosk.journeys.effects import Choice
from kiosk.journeys.events import Now
from kiosk.journeys.fields import reading
from kiosk.journeys.kinds import StepKind
from kiosk.journeys.session import Session


def standing(session: Session) -> str:
    """Return how far the signed-in customer has come with this maker, as an outcome; nobody has come anywhere."""
    journey, customer = session.journey, session.customer
    if journey is None or customer is None:
        return "nobody"
    unsaved = any(not customer.profile.get(field_id) for field_id in journey.needed)
    missing = {
        "consent_needed": not customer.consented,
        "password_needed": not customer.has_password,
        "profile_needed": unsaved or (journey.has("confirmation") and not customer.confirmed),
    }
    return next((outcome for outcome in journey.standings if missing.get(outcome)), "complete")


def may_buy(session: Session) -> bool:
    """Tell whether central knows who this is and holds all that the maker asks for, consent included."""
    customer = session.customer
    return customer is not None and bool(customer.national_code) and standing(session) == "complete"


def proxy_account(session: Session) -> str:
    """Return the Sheba over which the maker holds power, where the programme wants one and it was given, else empty."""
    if session.programme is None or not session.programme.proxy_account:
        return ""
    sheba = parse_sheba(session.answers.typed("proxy_account"))
    return "" if isinstance(sheba, Refusal) else sheba.value


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
    if programme.proxy_account and not proxy_account(session):
        return "deposit"
    return None if accepted(session) else "contract"


def chosen_options(session: Session, key: str = "options") -> tuple[str, ...]:
    return tuple(option for option in session.answers.typed(key).split(",") if option)


def refuse_programme(session: Session, now: Now) -> Refusal | None:
    """Why the chosen programme cannot be registered in: it is shut, or not open to this customer.

    Who cancelled an order keeps the place in the plan (row IK-21), and for them neither counts.
    """
    programme = session.programme
    if programme is None or programme.id == session.keeps:
        return None
    return refuse_closed(programme, now.wall) or refuse_person(session, programme, now)


def refuse_person(session: Session, programme: Programme, now: Now) -> Refusal | None:
    """Why a programme is not open to this customer: by what central said, and by their age, which needs no central.

    Without central the claimed birth date counts; what only central knows is judged when they have proved it.
    """
    said = session.eligibility.refusals.get(programme.id) if session.eligibility else None
    if said is not None:
        return said
    today = JalaliDate.in_tehran(now.wall)
    born = JalaliDate.parse(reading(session, today).registry.get("birth_date", ""))
    return None if isinstance(born, Refusal) else refuse_age(programme.minimum_age, born, today)


def vehicle_has_options(session: Session) -> bool:
    programme = session.programme
    vehicle = programme.vehicle(session.answers.typed("vehicle")) if programme else None
    return bool(vehicle and vehicle.options)


def total_of(session: Session, now: Now) -> Total:
    """Return the price of the chosen vehicle with its options and today's tax; zero where nothing is chosen."""
    programme = session.programme
    vehicle = programme.vehicle(session.answers.typed("vehicle")) if programme else None
    return price_of(vehicle, chosen_options(session), now)


def price_of(vehicle: VehicleOffer | None, options: tuple[str, ...], now: Now) -> Total:
    """Return a vehicle's price with options and today's tax; zero for none."""
    lines = vehicle.lines_with(options) if vehicle else ()
    return Total.taxed(lines, JalaliDate.in_tehran(now.wall).to_gregorian())


def without_programme(session: Session) -> Session:
    """Forget the chosen programme and what hangs on it; the dealer stays."""
    answers = session.answers.without("programme", "vehicle", "colour", "options")
    return session.change(answers=answers, terms=None, terms_ticked=False, last_button_at=None)
