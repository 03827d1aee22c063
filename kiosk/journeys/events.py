"""What may happen to a session, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from kiosk.journeys.definition import Journey
from kiosk.journeys.moment import Now as Now
from kiosk.journeys.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody is there: touch, key, scan or the on-screen keyboard."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time passed."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The attract screen was touched."""


@dataclass(frozen=True, slots=True)
class JourneyChosen:
    """A service of a maker was chosen; the ids belong to the request that may come of it.

    `away` where the terminal knows already that central is out of reach.
    """

    journey: Journey
    request_id: str
    event_id: str
    away: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """A field's text changed as it is typed; nothing is judged yet."""

    field_id: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Picked:
    """An item of a list was chosen for a field (city, education, programme, colour, …)."""

    field_id: str
    item_id: str
    shown: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Left:
    """A field lost the focus: its value is judged."""

    field_id: str


@dataclass(frozen=True, slots=True)
class Submitted:
    """The primary button."""


@dataclass(frozen=True, slots=True)
class WayTaken:
    """One of the step's own ways (`ways` of the definition) was chosen.

    The ids are fresh ones, for the request or the command that may come of it; a way that needs them and is taken
    without changes nothing.
    """

    outcome: str
    request_id: str = ""
    event_id: str = ""


@dataclass(frozen=True, slots=True)
class ConsentDecided:
    """«اعطای مجوز ورود یکپارچه» or «عدم اعطای مجوز یکپارچه»."""

    granted: bool


@dataclass(frozen=True, slots=True)
class TermsTicked:
    """The contract's acceptance was ticked or unticked."""

    accepted: bool


@dataclass(frozen=True, slots=True)
class EditAsked:
    """«ویرایش» of a row of the review."""

    row_id: str


@dataclass(frozen=True, slots=True)
class Back:
    """One question back; nothing typed is lost."""


@dataclass(frozen=True, slots=True)
class RestartAsked:
    """Start over: asks first where something would be lost."""


@dataclass(frozen=True, slots=True)
class RestartAnswered:
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """The customer is done with the last screen."""


@dataclass(frozen=True, slots=True)
class CaptchaRefreshed:
    """Another picture, please."""


@dataclass(frozen=True, slots=True)
class ResendAsked:
    """Send the code again."""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """Yes, I am still here."""


@dataclass(frozen=True, slots=True)
class HelpToggled:
    open: bool


@dataclass(frozen=True, slots=True)
class SupportOpened:
    """«تماس با پشتیبانی»: the form to write to support, over whatever screen is shown."""


@dataclass(frozen=True, slots=True)
class SupportClosed:
    """Back to the screen below; what was written stays while the customer does."""


@dataclass(frozen=True, slots=True)
class SupportSent:
    """Send what was written to support; the id is a fresh one, for the message."""

    event_id: str


@dataclass(frozen=True, slots=True)
class BellRung:
    """The customer calls the clerk."""


@dataclass(frozen=True, slots=True)
class ReceiptAsked:
    """Print the receipt (again)."""


@dataclass(frozen=True, slots=True)
class Preferred:
    """A preference of this session changed."""

    name: Literal["language", "large_text", "high_contrast", "more_time", "low_reach"]
    value: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The outside answered effect number `ticket`; an answer that nobody waits for is a no-op."""

    ticket: int
    outcome: Outcome = field(repr=False)


@dataclass(frozen=True, slots=True)
class Delivered:
    """Central holds the request with this tracking code now."""

    tracking_code: str


Event = (
    Touched
    | Ticked
    | Invited
    | JourneyChosen
    | Edited
    | Picked
    | Left
    | Submitted
    | WayTaken
    | ConsentDecided
    | TermsTicked
    | EditAsked
    | Back
    | RestartAsked
    | RestartAnswered
    | Finished
    | CaptchaRefreshed
    | ResendAsked
    | MoreTime
    | HelpToggled
    | SupportOpened
    | SupportClosed
    | SupportSent
    | BellRung
    | ReceiptAsked
    | Preferred
    | Answered
    | Delivered
)
