"""What the outside may answer to an effect, in the engine's own terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from kiosk.domain.awaiting import AwaitingRequest
from kiosk.domain.errors import Failure, Refusal
from kiosk.domain.programme import Dealer, Programme

Fields = Mapping[str, str]
"""Stored values by the journey's field ids (`issue_date` as 1388-02-01, ids for what is picked)."""


@dataclass(frozen=True, slots=True)
class Customer:
    """A signed-in customer of one maker; `registry` holds the locked fields, `profile` what was saved before.

    `awaiting` is what they asked for offline and have not decided on, known only as a code lets them in.
    """

    customer_id: str
    token: str = field(repr=False)
    mobile: str = field(repr=False)
    consented: bool
    consent_version: str
    registry: Fields = field(repr=False)
    profile: Fields = field(repr=False)
    confirmed: bool
    has_password: bool
    awaiting: tuple[AwaitingRequest, ...] = ()

    @property
    def national_code(self) -> str:
        """The registry's, empty before consent."""
        return self.registry.get("national_code", "")

    @property
    def full_name(self) -> str:
        """First name and surname as the registry has them, empty before consent."""
        return f"{self.registry.get('first_name', '')} {self.registry.get('last_name', '')}".strip()


@dataclass(frozen=True, slots=True)
class CaptchaReady:
    """`image` is a PNG; `expires_in` in seconds."""

    captcha_id: str
    image: bytes
    expires_in: float


@dataclass(frozen=True, slots=True)
class CodeSent:
    """A code is on its way; times in seconds."""

    challenge_id: str
    expires_in: float
    resend_in: float
    length: int


@dataclass(frozen=True, slots=True)
class PersonNew:
    """The code was right; nobody is known under this mobile."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The customer is known and signed in, or has just granted consent, logged in or set a password."""

    customer: Customer


@dataclass(frozen=True, slots=True)
class IdentityVerified:
    """National code, birth date and mobile belong to one living person.

    `customer` is signed in at once where the journey asks no consent, else None.
    """

    customer: Customer | None = None


@dataclass(frozen=True, slots=True)
class Deferred:
    """A link went to the customer's phone; it can be used until `expires_at`."""

    expires_at: datetime


@dataclass(frozen=True, slots=True)
class ConsentDenied:
    """The refusal is on record and nothing was handed out."""


@dataclass(frozen=True, slots=True)
class PasswordSaved:
    """The new password is in force."""


@dataclass(frozen=True, slots=True)
class ProfileSaved:
    """`code` is None where the profile needs no second code."""

    customer: Customer
    code: CodeSent | None


@dataclass(frozen=True, slots=True)
class Offers:
    """What the maker sells at this moment, from the terminal's own catalogue, last compared with central at `as_of`."""

    programmes: tuple[Programme, ...]
    dealers: tuple[Dealer, ...]
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """Captcha right, choice open to this customer."""


@dataclass(frozen=True, slots=True)
class Committed:
    """The request is durable on this terminal; `link` is the tracking page's address, signed by the terminal."""

    tracking_code: str
    at: datetime
    link: str


@dataclass(frozen=True, slots=True)
class NotCommitted:
    """The terminal could not keep the request; nothing was promised."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of the paper; it never decides whether the request exists."""

    state: Literal["queued", "sent", "confirmed", "failed", "unknown"]


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The maker's text of unified sign-in, as shown; `scopes` are (id, title) pairs."""

    version: str
    title: str
    body: str
    sha256: str
    scopes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    """The signed-in customer's new password is in force."""


@dataclass(frozen=True, slots=True)
class MobileChanged:
    """The account's mobile from now on."""

    mobile: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConsentHeld:
    """The last decision over one maker's consent; `scopes` are titles to show."""

    maker: str
    maker_name: str
    version: str
    granted: bool
    in_force: bool
    decided_at: datetime
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Consents:
    """What the person has decided at every maker, and what is left after a withdrawal."""

    items: tuple[ConsentHeld, ...]


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Why programmes are not open to this customer, by programme id; the others are."""

    refusals: Mapping[str, Refusal]


@dataclass(frozen=True, slots=True)
class OrderStep:
    """One entry of a request's history; `state` is a `RequestState`, `note` the office's words for the customer."""

    state: str
    at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class Order:
    """A request as central holds it now; amounts in rials, `actions` what its state allows the customer."""

    tracking_code: str
    request_id: str
    maker: str
    state: str
    version: int
    confirmed_at: datetime
    programme_id: str
    programme_title: str
    vehicle_id: str
    vehicle_title: str
    colour_id: str
    colour_name: str
    option_ids: tuple[str, ...]
    dealer_id: str
    dealer_name: str
    net: int
    vat: int
    vat_percent: int
    total: int
    payment_deadline: datetime | None
    file_completed_at: datetime | None
    actions: tuple[str, ...]
    history: tuple[OrderStep, ...]


@dataclass(frozen=True, slots=True)
class Requests:
    """The customer's own requests with this maker, newest first."""

    items: tuple[Order, ...]


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """The request after a cancellation, a withdrawal, a change of vehicle or a completed file."""

    order: Order


@dataclass(frozen=True, slots=True)
class AwaitingDecided:
    """What became of a request that was taken down offline; `order` is set once it is registered."""

    state: Literal["registered", "being_registered", "withdrawn"]
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class SupportQueued:
    """The message is durable on this terminal under a tracking code of its own."""

    tracking_code: str


Outcome = (
    CaptchaReady
    | CodeSent
    | PersonNew
    | SignedIn
    | IdentityVerified
    | Deferred
    | ConsentText
    | ConsentDenied
    | PasswordSaved
    | ProfileSaved
    | Offers
    | Checked
    | Committed
    | NotCommitted
    | Printed
    | PasswordChanged
    | MobileChanged
    | Consents
    | Eligibility
    | Requests
    | OrderChanged
    | AwaitingDecided
    | SupportQueued
    | Failure
)
