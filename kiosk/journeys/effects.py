"""What the engine asks of the outside, as values; `kiosk.app` does them and answers each by its ticket."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from kiosk.journeys.outcomes import Fields


@dataclass(frozen=True, slots=True)
class FetchCaptcha:
    ticket: int
    purpose: Literal["identity", "submit"]


@dataclass(frozen=True, slots=True)
class SendCode:
    ticket: int
    mobile: str = field(repr=False)
    maker: str
    purpose: Literal["register", "password"]
    captcha_id: str
    captcha_answer: str


@dataclass(frozen=True, slots=True)
class ResendCode:
    ticket: int
    challenge_id: str


@dataclass(frozen=True, slots=True)
class CheckCode:
    ticket: int
    challenge_id: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class VerifyIdentity:
    """`birth_date` as 1370-05-17."""

    ticket: int
    challenge_id: str
    national_code: str = field(repr=False)
    birth_date: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoadConsent:
    ticket: int
    maker: str


@dataclass(frozen=True, slots=True)
class RecordConsent:
    ticket: int
    challenge_id: str
    maker: str
    granted: bool
    version: str
    text_sha256: str
    scopes: tuple[str, ...]
    shown_at: datetime
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class LogIn:
    ticket: int
    maker: str
    national_code: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetPassword:
    ticket: int
    challenge_id: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SaveProfile:
    ticket: int
    token: str = field(repr=False)
    maker: str
    profile: Fields = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConfirmProfile:
    ticket: int
    token: str = field(repr=False)
    maker: str
    challenge_id: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoadOffers:
    ticket: int
    maker: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What the customer chose, by the catalogue's ids."""

    programme_id: str
    vehicle_id: str
    colour_id: str
    option_ids: tuple[str, ...]
    dealer_id: str


@dataclass(frozen=True, slots=True)
class CheckPurchase:
    ticket: int
    token: str = field(repr=False)
    maker: str
    choice: Choice
    contract_version: str
    captcha_id: str
    captcha_answer: str


@dataclass(frozen=True, slots=True)
class CommitRequest:
    """Write the request durably; only ever made for a verified customer with accepted terms and the last button."""

    ticket: int
    event_id: str
    request_id: str
    maker: str
    customer_id: str
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    full_name: str = field(repr=False)
    profile: Fields = field(repr=False)
    choice: Choice
    contract_version: str
    contract_body: str = field(repr=False)
    contract_accepted_at: datetime
    consent_version: str
    claimed_total: int
    captcha: Literal["passed", "waived_offline"]
    confirmed_at: datetime


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    """Print the receipt of a committed request; `copy` 0 is the original, n the n-th «المثنی»."""

    ticket: int
    tracking_code: str
    committed_at: datetime
    copy: int
    delivered: bool
    choice: Choice
    full_name: str = field(repr=False)
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RingBell:
    """Call the clerk."""

    step: str


@dataclass(frozen=True, slots=True)
class SoundWarning:
    """The countdown has begun."""


@dataclass(frozen=True, slots=True)
class EndSession:
    """The stay is over: wipe screens, clipboard, undo and everything else that knew the customer."""

    session_id: int


Asked = (
    FetchCaptcha
    | SendCode
    | ResendCode
    | CheckCode
    | VerifyIdentity
    | LoadConsent
    | RecordConsent
    | LogIn
    | SetPassword
    | SaveProfile
    | ConfirmProfile
    | LoadOffers
    | CheckPurchase
    | CommitRequest
    | PrintReceipt
)
"""Effects that are answered."""

Effect = Asked | RingBell | SoundWarning | EndSession
