"""Taking a request down without central: the mobile read back, the claim, the last button; nobody is verified."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.domain.awaiting import AWAITING_LIFE
from kiosk.domain.errors import Refusal
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.text import persian_digits, spaced
from kiosk.journeys.choice import (
    choice_of,
    first_missing,
    proxy_account,
    refuse_programme,
    total_of,
    without_programme,
)
from kiosk.journeys.confirm import NO_CHOICE
from kiosk.journeys.definition import Field
from kiosk.journeys.effects import CollectRequest
from kiosk.journeys.events import Now
from kiosk.journeys.judging import Verdict, judge_steps, mend
from kiosk.journeys.kinds import OFFLINE, StepKind
from kiosk.journeys.outcomes import Fields
from kiosk.journeys.people import without_customer
from kiosk.journeys.session import SERVICE, Place, Session
from kiosk.journeys.travel import Turn, arrive, ask, go, journey_of, leave, stay, step_of

_MOBILE_GROUPS: Final = (4, 3, 4)
_BEFORE: Final[tuple[StepKind, ...]] = ("entry", "login", "mobile")
"""The kinds of step that may be gone back to, which ends the taking down: there nobody was signed in yet."""

_SECRET: Final = ("captcha", "code", "password", "repeat", "login_password")
"""What is of no use without central, and is not kept."""


def begun(session: Session, now: Now) -> Turn:
    """Go on without central: whoever was signed in is so no more, everything else that was typed is kept."""
    step, customer, challenge = step_of(session), session.customer, session.challenge
    known = customer.mobile if customer else challenge.mobile if challenge and step.kind != "mobile" else ""
    mobile = parse_mobile(known or session.answers.typed("mobile"))
    if isinstance(mobile, Refusal):
        return stay(session.change(refusals={"mobile": mobile}, notice=None))
    journey = journey_of(session)
    fields = [field for each in journey.steps.values() for field in each.fields]
    answers = session.answers.without(*(field.id for field in fields if field.kind in _SECRET))
    passed = (*session.trail, session.place)
    session = without_customer(session).change(
        collecting=True,
        trail=tuple(one for one in passed if one.step == SERVICE or journey.step(one.step).kind in _BEFORE),
        editing_from=None,
        answers=answers.set("mobile", mobile.value),
    )
    return arrive(session, Place(step.leads(OFFLINE, session.intent)), now)


def needs_central(session: Session) -> bool:
    """Tell whether nothing can be begun here without central: an account is made or opened by a proved person only."""
    return session.customer is None and not journey_of(session).has("read_back")


def ended(session: Session) -> Session:
    """Leave the taking down for what comes before it; what was typed stays."""
    return session.change(collecting=False, affirmed="")


def read_back(session: Session, values: Fields, now: Now) -> Turn:
    """«بله، همین شماره است»: the customer confirms the mobile that they were shown."""
    mobile = parse_mobile(session.answers.typed("mobile"))
    if isinstance(mobile, Refusal):
        return mend(session, Place(journey_of(session).first("mend_mobile").id), {"mobile": mobile}, now)
    return _given(session.change(affirmed=mobile.value), "affirmed", now)


def mend_mobile(session: Session, values: Fields, now: Now) -> Turn:
    """Another number is read back first; the last button asks that too."""
    return leave(session, "given", now)


def claim(session: Session, values: Fields, now: Now) -> Turn:
    """National code and birth date are taken down and believed by nobody."""
    return _given(session, "given", now)


def _given(session: Session, outcome: str, now: Now) -> Turn:
    target = session.editing_from
    if target is not None:
        return go(session.change(editing_from=None), target, now)
    return leave(session, outcome, now)


def collect(session: Session, values: Fields, now: Now) -> Turn:
    """The last button without central: whatever is missing is asked, then the terminal writes the request down."""
    journey = journey_of(session)
    if not session.collecting or session.committed is not None:
        return stay(session)
    given = judge_steps(session, ("mend_mobile", "claim", "profile"), now)
    if given.place is not None:
        return mend(session, given.place, given.refusals, now)
    if session.affirmed != given.values["mobile"]:
        place = Place(journey.first("read_back").id)
        return go(session.change(editing_from=session.place), place, now)
    missing = first_missing(session)
    if missing is not None:
        return go(session, Place(journey.first(missing).id), now, notice=NO_CHOICE)
    closed = refuse_programme(session, now)
    if closed:
        return leave(without_programme(session), "programme_gone", now, notice=closed)
    return _write_down(session.change(last_button_at=now.wall), given, now)


def _write_down(session: Session, given: Verdict, now: Now) -> Turn:
    choice, programme, terms = choice_of(session), session.programme, session.terms
    if choice is None or programme is None or terms is None:
        return stay(session)
    journey, values = journey_of(session), given.values
    return ask(
        session,
        now,
        lambda ticket: CollectRequest(
            ticket=ticket,
            event_id=session.event_id,
            request_id=session.request_id,
            maker=journey.maker,
            mobile=values["mobile"],
            national_code=values["national_code"],
            birth_date=values["birth_date"],
            profile={field_id: values[field_id] for field_id in journey.profile if field_id in values},
            choice=choice,
            contract_version=terms.version,
            contract_body=programme.contract.body,
            contract_accepted_at=terms.accepted_at,
            claimed_total=total_of(session, now).payable.rials,
            confirmed_at=now.wall,
            proxy_account=proxy_account(session),
        ),
    )


def number_read_back(session: Session) -> str:
    """Return the mobile in groups and Persian digits, as the customer is to compare it with their own."""
    typed = session.answers.typed("mobile")
    mobile = parse_mobile(typed)
    return persian_digits(typed if isinstance(mobile, Refusal) else spaced(mobile.value, _MOBILE_GROUPS))


def claimed(session: Session) -> tuple[Field, ...]:
    """Return the fields by which the customer said who they are, in the order in which they were asked."""
    kinds = ("mend_mobile", "claim")
    return tuple(
        field for step in journey_of(session).steps.values() if step.kind in kinds for field in step.fields
    )


def help_values(session: Session) -> Mapping[str, int]:
    """Return what texts of a request that awaits its customer may say: `{days}` they have from its arrival."""
    return {"days": AWAITING_LIFE.days} if session.collecting else {}
