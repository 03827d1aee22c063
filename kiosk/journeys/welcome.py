"""The screens before a journey begins, kept light: the attract screen is drawn before the engine is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from kiosk.journeys.screen import Phrase, Screen
from kiosk.journeys.session import ATTRACT, SERVICE, Session

if TYPE_CHECKING:
    from kiosk.journeys.definition import Journey
    from kiosk.journeys.moment import Now
    from kiosk.journeys.parts import ChoiceGroup, IdleView, SupportView


def describe_welcome(session: Session, journeys: Sequence[Journey], now: Now) -> Screen:
    """Derive the attract or the service screen; `journeys` are those on offer."""
    attract = session.place.step == ATTRACT
    return Screen(
        kind="attract" if attract else "service",
        step=ATTRACT if attract else SERVICE,
        page=0,
        session=session.number,
        heading=Phrase("attract.heading" if attract else "service.heading"),
        help=Phrase("attract.help" if attract else "service.help"),
        groups=_services(journeys) if journeys else (),
        primary=Phrase("attract.start") if attract else None,
        can_back=not attract or session.support_open,
        can_restart=not attract,
        notice=session.notice,
        idle=countdown(session, now),
        restart_asked=session.restart_asked,
        help_open=session.help_open,
        support=_support(session),
        counter=session.counter,
        bell=session.bell,
    )


def _services(journeys: Sequence[Journey]) -> tuple[ChoiceGroup, ...]:
    from kiosk.journeys.parts import ChoiceGroup, ChoiceView

    services = dict.fromkeys(journey.service for journey in journeys)
    return tuple(
        ChoiceGroup(
            "journey",
            Phrase(f"service.{service}"),
            tuple(
                ChoiceView(
                    journey.id,
                    phrase=Phrase(journey.title),
                    help=Phrase(f"{journey.title}.help"),
                    icon=journey.icon,
                )
                for journey in journeys
                if journey.service == service
            ),
        )
        for service in services
    )


def _support(session: Session) -> SupportView | None:
    if not session.support_open:
        return None
    from kiosk.journeys.support import support_view

    return support_view(session)


def countdown(session: Session, now: Now) -> IdleView | None:
    """Return the countdown that runs, None while somebody is there."""
    if session.idle.warned_at is None:
        return None
    from kiosk.journeys.idle import Leaving, can_extend, presence
    from kiosk.journeys.parts import IdleView

    match presence(session, now.monotonic):
        case Leaving(remaining):
            return IdleView(ceil(remaining), can_extend(session))
        case _:
            return IdleView(0, can_extend(session))
