"""Saving the customer's details: every page of them is judged, then central is asked, then the way goes on."""

from __future__ import annotations

from kiosk.journeys.choice import standing
from kiosk.journeys.effects import SaveProfile
from kiosk.journeys.events import Now
from kiosk.journeys.judging import judge_steps, mend
from kiosk.journeys.session import Session
from kiosk.journeys.travel import Turn, ask, go, is_locked, journey_of, leave, stay, step_of


def save_profile(session: Session, now: Now) -> Turn:
    """Judge every page of the profile; go to the first that is refused, or save the whole.

    Without central it is only taken down, with the request.
    """
    journey, customer = journey_of(session), session.customer
    if customer is None and not session.collecting:
        return stay(session)
    given = judge_steps(session, ("profile",), now)
    if given.place is not None:
        return mend(session, given.place, given.refusals, now)
    if customer is None:
        return profile_settled(session, now)
    asked = [field for step in journey.steps.values() if step.kind == "profile" for field in step.fields]
    locked = {field.id: customer.profile.get(field.id, "") for field in asked if is_locked(session, field)}
    values = {**locked, **given.values}
    profile = {field_id: values[field_id] for field_id in journey.profile if field_id in values}
    saved = {field_id: customer.profile[field_id] for field_id in journey.profile if customer.profile.get(field_id)}
    if profile == saved and standing(session) == "complete":
        return profile_settled(session, now)
    password = values.get("password", "")
    return ask(session, now, lambda ticket: SaveProfile(ticket, customer.token, journey.maker, profile, password))


def profile_settled(session: Session, now: Now, *, news: str = "") -> Turn:
    """Go on once the profile stands with central: back where an edit was asked for, else to what follows."""
    target = session.editing_from
    if target is not None:
        return go(session.change(editing_from=None), target, now, news=news)
    return leave(session, "accepted" if step_of(session).kind == "review" else "confirmed", now, news=news)
