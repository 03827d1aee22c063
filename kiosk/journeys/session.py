"""The customer's stay as one frozen value that owns everything known of them; ending it drops it whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from kiosk.journeys.kinds import OFFLINE
from kiosk.journeys.paging import shown_page

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.awaiting import AwaitingRequest
    from kiosk.domain.errors import Refusal
    from kiosk.domain.programme import Dealer, Programme
    from kiosk.journeys.definition import Journey, Page, Step
    from kiosk.journeys.outcomes import (
        CaptchaReady,
        Committed,
        Consents,
        ConsentText,
        Customer,
        Eligibility,
        Offers,
        Order,
        Requests,
    )
    from kiosk.journeys.underway import Challenge, Deed, Terms, Waiting

ATTRACT = "attract"
SERVICE = "service"

Preference = Literal["language", "large_text", "high_contrast", "more_time", "low_reach"]


class Answers(Mapping[str, str]):
    """What the customer typed and picked so far, by field id; immutable, and silent in every representation."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str] | None = None) -> None:
        self._items = dict(items or {})

    def __getitem__(self, key: str) -> str:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Answers({len(self._items)})"

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def put(self, items: Mapping[str, str]) -> Answers:
        return Answers({**self._items, **items})

    def set(self, key: str, value: str) -> Answers:
        return Answers({**self._items, key: value})

    def without(self, *keys: str) -> Answers:
        return Answers({key: value for key, value in self._items.items() if key not in keys})

    def typed(self, key: str) -> str:
        """Return the text of a field, empty where nothing was entered."""
        return self._items.get(key, "")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the customer is: a step and one of its pages."""

    step: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Deferral:
    """A link to finish the verification by went to `mobile`, which is masked; it can be used `until` then."""

    mobile: str = field(repr=False)
    until: datetime


@dataclass(frozen=True, slots=True)
class Preferences:
    """How this customer wants the screen; dropped with the session."""

    language: str = "fa"
    large_text: bool = False
    high_contrast: bool = False
    more_time: bool = False
    low_reach: bool = False


@dataclass(frozen=True, slots=True)
class Idle:
    """When somebody was last there, when the stay began, and how often more time was asked for."""

    active_at: float
    began_at: float
    warned_at: float | None = None
    extensions: int = 0


@dataclass(frozen=True, slots=True)
class Session:
    """One customer's stay. `number` counts the stays of this process and names none of their people.

    `tickets` goes on counting over stays, so that an answer to the last customer never fits a question of the next.
    `challenge` proved the mobile, `profile_challenge` confirms the profile, `account_challenge` a new password or
    mobile; `profile_of` is the customer whose profile the answers hold. `command_id` belongs to the change of a request
    that is being decided, `keeps` names the programme in which a cancelled order left a place. `news` is the id of the
    text that says what was just done. `counter` shows all fields of a step on one page and outlives the stay.
    `away` tells that central was out of reach when it was last asked or probed. `collecting` stands once the customer
    goes on without it: nobody is verified then, and `affirmed` is the mobile that they were read back and confirmed.
    `awaiting` is what they asked for offline before and have not decided on, the first of it being asked about;
    `put_off` is what of it they left for later, and `onward` where they were going when it was shown.
    """

    number: int
    idle: Idle
    place: Place = Place(ATTRACT)
    trail: tuple[Place, ...] = ()
    journey: Journey | None = None
    intent: str = ""
    request_id: str = ""
    event_id: str = ""
    answers: Answers = field(default_factory=Answers)
    refusals: Mapping[str, Refusal] = field(default_factory=dict)
    notice: Refusal | None = None
    news: str = ""
    editing_from: Place | None = None
    tickets: int = 0
    pending: tuple[Waiting, ...] = ()
    captcha: CaptchaReady | None = field(default=None, repr=False)
    captcha_waived: bool = False
    challenge: Challenge | None = None
    profile_challenge: Challenge | None = None
    account_challenge: Challenge | None = None
    profile_of: str = ""
    verified: bool = False
    away: bool = False
    collecting: bool = False
    affirmed: str = field(default="", repr=False)
    deferred: Deferral | None = None
    awaiting: tuple[AwaitingRequest, ...] = ()
    put_off: tuple[AwaitingRequest, ...] = ()
    onward: Place | None = None
    customer: Customer | None = None
    consent: ConsentText | None = field(default=None, repr=False)
    consent_shown_at: datetime | None = None
    offers: Offers | None = field(default=None, repr=False)
    eligibility: Eligibility | None = None
    consents: Consents | None = None
    requests: Requests | None = field(default=None, repr=False)
    command_id: str = ""
    keeps: str = ""
    deed: Deed | None = field(default=None, repr=False)
    terms_ticked: bool = False
    terms: Terms | None = None
    last_button_at: datetime | None = None
    committed: Committed | None = None
    delivered: bool = False
    printed: str = ""
    copies: int = 0
    restart_asked: bool = False
    help_open: bool = False
    support_open: bool = False
    support_refusals: Mapping[str, Refusal] = field(default_factory=dict)
    support_code: str = ""
    counter: bool = False
    bell: bool = False
    preferences: Preferences = Preferences()

    def change(self, **members: Any) -> Session:
        return replace(self, **members)

    @property
    def step(self) -> Step | None:
        """The journey's step the customer is at; None on the attract and service screens."""
        if self.journey is None or self.place.step in (ATTRACT, SERVICE):
            return None
        return self.journey.step(self.place.step)

    @property
    def page(self) -> Page | None:
        """The fields that the screen shows together; None where the customer is at no step."""
        step = self.step
        return shown_page(self, step, self.place.page) if step else None

    @property
    def waiting(self) -> Waiting | None:
        """The effect whose answer the customer is waiting for; what `IN_BACKGROUND` names comes when it comes."""
        if not self.pending:
            return None
        from kiosk.journeys.effects import IN_BACKGROUND

        return next((one for one in self.pending if not isinstance(one.effect, IN_BACKGROUND)), None)

    @property
    def committing(self) -> bool:
        """Whether the terminal is writing the request just now."""
        if not self.pending:
            return False
        from kiosk.journeys.effects import CollectRequest, CommitRequest

        return any(isinstance(one.effect, CommitRequest | CollectRequest) for one in self.pending)

    @property
    def course(self) -> str:
        """What steers outcomes: what the customer came for, or that they go on without central."""
        return OFFLINE if self.collecting else self.intent

    @property
    def code_asked(self) -> Challenge | None:
        """The challenge whose code the present step is about."""
        step = self.step
        match step.kind if step else "":
            case "confirmation":
                return self.profile_challenge
            case "change_password" | "confirm_mobile":
                return self.account_challenge
            case _:
                return self.challenge

    @property
    def programme(self) -> Programme | None:
        """The chosen programme, while it is on offer."""
        wanted = self.answers.typed("programme")
        programmes = self.offers.programmes if self.offers else ()
        return next((programme for programme in programmes if programme.id == wanted), None)

    @property
    def dealer(self) -> Dealer | None:
        wanted = self.answers.typed("dealer")
        dealers = self.offers.dealers if self.offers else ()
        return next((dealer for dealer in dealers if dealer.id == wanted), None)

    @property
    def order(self) -> Order | None:
        """The request that was picked of the customer's own."""
        picked = self.answers.typed("request")
        items = self.requests.items if self.requests else ()
        return next((order for order in items if order.tracking_code == picked), None)

    @property
    def holds_anything(self) -> bool:
        """Whether starting over would lose something the customer entered."""
        return self.committed is None and any(self.answers.values())


def fresh_session(number: int, tickets: int, monotonic: float, *, counter: bool = False) -> Session:
    """Return the attract screen, nobody there; `counter` for a clerk's terminal."""
    return Session(number=number, tickets=tickets, counter=counter, idle=Idle(active_at=monotonic, began_at=monotonic))
