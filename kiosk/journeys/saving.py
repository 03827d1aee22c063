"""Saving the customer's details: every page of them is judged, then central is asked, then the way goes on."""

from __future__ import annotations

from kiosk.journeys.choice import standing
from kiosk.journeys.effects import SaveProfile
from kiosk.journeys.events import Now
from kiosk.journeys.judging import judge, mend
from kiosk.journeys.paging import page_count, shown_page
from kiosk.journeys.session import Place, Session
from kiosk.journeys.travel import Turn, ask, go, is_locked, journey_of, leave, stay, step_of


def save_profile(session: Session, now: Now) -> Turn:
    """Judge every page of the profile; go to the first that is refused, or save the whole."""
    journey, customer = journey_of(session), session.customer
    if customer is None:
        return stay(session)
    values: dict[str, str] = {key: value for key, value in customer.profile.items() if key not in journey.profile}
    for step in journey.steps.values():
        if step.kind != "profile":
            continue
        values |= {field.id: customer.profile.get(field.id, "") for field in step.fields if is_locked(session, field)}
        for number in range(page_count(session, step)):
            read_values, refusals = judge(session, shown_page(session, step, number), now)
            if refusals:
                return mend(session, Place(step.id, number), refusals, now)
            values |= read_values
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
