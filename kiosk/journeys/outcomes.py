"""What the outside may answer to an effect, in the engine's own terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from kiosk.domain.errors import Failure, Refusal
from kiosk.domain.programme import Dealer, Programme

Fields = Mapping[str, str]
"""Stored values by the journey's field ids (`issue_date` as 1388-02-01, ids for what is picked)."""


@dataclass(frozen=True, slots=True)
class Customer:
    """A signed-in customer of one maker; `registry` holds the locked fields, `profile` what was saved before."""

    customer_id: str
    token: str = field(repr=False)
    mobile: str = field(repr=False)
    consented: bool
    consent_version: str
    registry: Fields = field(repr=False)
    profile: Fields = field(repr=False)
    confirmed: bool
    has_password: bool

    @property
    def national_code(self) -> str:
        """The registry's, empty before consent."""
        return self.registry.get("national_code", "")

    @property
    def full_name(self) -> str:
        """First name and surname as the registry has them, empty before consent."""
        return f"{self.registry.get('first_name', '')} {self.registry.get('last_name', '')}".strip()

    @property
    def may_buy(self) -> bool:
        """Whether central knows who this is, holds their consent and a profile confirmed by the second code."""
        return self.consented and self.confirmed and bool(self.national_code)


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
    """National code, birth date and mobile belong to one living person."""


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
    """What the maker sells at this moment, from the terminal's own catalogue."""

    programmes: tuple[Programme, ...]
    dealers: tuple[Dealer, ...]


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


Outcome = (
    CaptchaReady
    | CodeSent
    | PersonNew
    | SignedIn
    | IdentityVerified
    | ConsentText
    | ConsentDenied
    | PasswordSaved
    | ProfileSaved
    | Offers
    | Checked
    | Committed
    | NotCommitted
    | Printed
    | Failure
)
