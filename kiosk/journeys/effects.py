"""What the engine asks of the outside, as values; `kiosk.app` does them and answers each by its ticket."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from kiosk.journeys.outcomes import Fields, Order


@dataclass(frozen=True, slots=True)
class FetchCaptcha:
    ticket: int
    purpose: Literal["identity", "submit"]


@dataclass(frozen=True, slots=True)
class SendCode:
    """`captcha_id` is empty where the journey asks no security picture; `national_code` belongs to recovery."""

    ticket: int
    mobile: str = field(repr=False)
    maker: str
    purpose: Literal["register", "password", "recover"]
    captcha_id: str
    captcha_answer: str
    national_code: str = field(default="", repr=False)


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
    """`birth_date` as 1370-05-17; `password` where it is chosen together with the claim, else empty."""

    ticket: int
    challenge_id: str
    national_code: str = field(repr=False)
    birth_date: str = field(repr=False)
    password: str = field(default="", repr=False)


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
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ConfirmProfile:
    ticket: int
    token: str = field(repr=False)
    maker: str
    challenge_id: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoadOffers:
    """Read what the maker offers; the programme `keep` too where the customer holds a place in it, open or not."""

    ticket: int
    maker: str
    keep: str = ""


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
    proxy_account: str = field(default="", repr=False)


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
    captcha: Literal["passed", "waived_offline", "not_asked"]
    confirmed_at: datetime
    proxy_account: str = field(default="", repr=False)


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
class SendOwnCode:
    """Send a code to the signed-in customer's own mobile, to change the password with (row EM-21)."""

    ticket: int
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangePassword:
    ticket: int
    token: str = field(repr=False)
    challenge_id: str
    code: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StartMobileChange:
    """Send a code to the account's new mobile (row EM-22)."""

    ticket: int
    maker: str
    national_code: str = field(repr=False)
    mobile: str = field(repr=False)
    captcha_id: str
    captcha_answer: str


@dataclass(frozen=True, slots=True)
class ChangeMobile:
    ticket: int
    challenge_id: str
    code: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoadConsents:
    ticket: int
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    ticket: int
    token: str = field(repr=False)
    maker: str


@dataclass(frozen=True, slots=True)
class LoadEligibility:
    """Ask which programmes are open to this customer, and why the others are not."""

    ticket: int
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LoadRequests:
    ticket: int
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """لغو سفارش: this order only; `version` is the one the customer saw."""

    ticket: int
    token: str = field(repr=False)
    command_id: str
    tracking_code: str
    version: int


@dataclass(frozen=True, slots=True)
class WithdrawFromPlan:
    """انصراف از طرح: the whole plan."""

    ticket: int
    token: str = field(repr=False)
    command_id: str
    tracking_code: str
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeVehicle:
    """تعویض خودرو within the same programme and dealer."""

    ticket: int
    token: str = field(repr=False)
    command_id: str
    tracking_code: str
    version: int
    vehicle_id: str
    colour_id: str
    option_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompleteFile:
    """Hand in what the dealership's file lacks."""

    ticket: int
    token: str = field(repr=False)
    command_id: str
    tracking_code: str
    version: int
    licence_number: str = field(repr=False)
    landline: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """Print the receipt of what was just done with a request; `deed` says what, `copy` as in PrintReceipt.

    `before` is the request as it was, so that the paper of another vehicle names both; None for the other deeds.
    """

    ticket: int
    deed: Literal["cancelled", "withdrawn", "changed"]
    order: Order
    at: datetime
    copy: int
    full_name: str = field(repr=False)
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    before: Order | None = None


@dataclass(frozen=True, slots=True)
class SendSupport:
    """Keep a message to support in the outbox; it leaves when central can be reached."""

    ticket: int
    event_id: str
    contact: str = field(repr=False)
    text: str = field(repr=False)
    maker: str
    customer_id: str
    step: str
    written_at: datetime


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
    | SendOwnCode
    | ChangePassword
    | StartMobileChange
    | ChangeMobile
    | LoadConsents
    | WithdrawConsent
    | LoadEligibility
    | LoadRequests
    | CancelOrder
    | WithdrawFromPlan
    | ChangeVehicle
    | CompleteFile
    | PrintOrder
    | SendSupport
)
"""Effects that are answered."""

IN_BACKGROUND: Final = (FetchCaptcha, PrintReceipt, PrintOrder, LoadEligibility, SendSupport)
"""Effects that nobody waits for: the customer goes on meanwhile."""

Effect = Asked | RingBell | SoundWarning | EndSession
