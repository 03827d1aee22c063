"""When nobody is there any more: the countdown and the end of a stay, by monotonic time alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from kiosk.journeys.kinds import CODE_STEPS
from kiosk.journeys.session import ATTRACT, SERVICE, Session

COUNTDOWN_S: Final = 20.0
ABSOLUTE_S: Final = 15 * 60.0
MOST_EXTENSIONS: Final = 10
MORE_TIME_FACTOR: Final = 3

_PLAIN_S: Final = 60.0
_FORM_S: Final = 90.0
_CODE_S: Final = 180.0
_DONE_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody is there, or nobody was expected."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """The countdown runs; `remaining` in seconds."""

    remaining: float


@dataclass(frozen=True, slots=True)
class Gone:
    """The stay is over."""


Presence = Present | Leaving | Gone


def patience(session: Session) -> float:
    """Return how many seconds without activity this screen allows before the countdown."""
    step = session.step
    if step is None or (step.kind == "entry" and not session.holds_anything):
        seconds = _PLAIN_S
    elif step.kind in CODE_STEPS:
        seconds = _CODE_S
    elif step.kind == "done":
        seconds = _DONE_S
    else:
        seconds = _FORM_S
    return seconds * (MORE_TIME_FACTOR if session.preferences.more_time else 1)


def presence(session: Session, monotonic: float) -> Presence:
    """Tell whether the customer is present, leaving or gone at this monotonic time in seconds."""
    if session.place.step == ATTRACT and not session.support_open:
        return Present()
    idle = session.idle
    longest = ABSOLUTE_S * (MORE_TIME_FACTOR if session.preferences.more_time else 1)
    warned_at = idle.warned_at
    if warned_at is None:
        quiet = monotonic - idle.active_at >= patience(session)
        too_long = monotonic - idle.began_at >= longest and session.place.step not in (ATTRACT, SERVICE)
        if not quiet and not too_long:
            return Present()
        warned_at = monotonic
    remaining = COUNTDOWN_S - (monotonic - warned_at)
    return Leaving(remaining) if remaining > 0 else Gone()


def touched(session: Session, monotonic: float) -> Session:
    """Note activity, unless the countdown already veils the screen."""
    if session.idle.warned_at is not None:
        return session
    return session.change(idle=replace(session.idle, active_at=monotonic))


def warned(session: Session, monotonic: float) -> Session:
    """Begin the countdown."""
    return session.change(idle=replace(session.idle, warned_at=monotonic))


def can_extend(session: Session) -> bool:
    return session.idle.extensions < MOST_EXTENSIONS


def extended(session: Session, monotonic: float) -> Session:
    """Give more time after the countdown began; without it, or too often, nothing changes."""
    idle = session.idle
    if idle.warned_at is None or not can_extend(session):
        return session
    return session.change(
        idle=replace(
            idle, active_at=monotonic, began_at=monotonic, warned_at=None, extensions=idle.extensions + 1
        )
    )
