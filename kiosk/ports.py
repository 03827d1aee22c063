"""What the kiosk needs from the outside, as protocols and the values they exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from kiosk.domain.errors import Failure as Failure
from kiosk.domain.errors import Offline as Offline
from kiosk.domain.errors import Refusal
from kiosk.domain.errors import Rejected as Rejected
from kiosk.domain.errors import Throttled as Throttled
from kiosk.domain.errors import Unauthorised as Unauthorised

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.wire import awaiting, catalogue, devices, events, identity, purchases


class CentralApi(Protocol):
    """The central API as one terminal sees it; every call blocks and answers a message or a failure, never raises.

    `customer` is the signed-in customer's token.
    """

    def captcha(self, request: identity.CaptchaRequest) -> identity.CaptchaChallenge | Failure: ...
    def start(self, request: identity.StartRequest) -> identity.CodeSent | Failure: ...
    def resend(self, request: identity.ResendRequest) -> identity.CodeSent | Failure: ...
    def check_code(self, request: identity.CodeRequest) -> identity.CodeAccepted | Failure: ...
    def verify(self, request: identity.VerifyRequest) -> identity.Verified | Failure: ...
    def defer(self, request: identity.DeferralRequest) -> identity.DeferralMade | Failure: ...
    def consent(self, request: identity.ConsentRequest) -> identity.ConsentRecorded | Failure: ...
    def set_password(self, request: identity.PasswordRequest) -> identity.PasswordSet | Failure: ...
    def login(self, request: identity.LoginRequest) -> identity.CustomerState | Failure: ...
    def save_profile(self, request: identity.ProfileRequest, customer: str) -> identity.ProfileSaved | Failure: ...
    def confirm_profile(self, request: identity.ProfileConfirm, customer: str) -> identity.CustomerState | Failure: ...
    def own_code(self, request: identity.OwnCodeRequest, customer: str) -> identity.CodeSent | Failure: ...
    def change_password(self, request: identity.PasswordChange, customer: str) -> identity.PasswordSet | Failure: ...
    def start_mobile_change(self, request: identity.MobileChangeStart) -> identity.CodeSent | Failure: ...
    def change_mobile(self, request: identity.MobileChange) -> identity.MobileChanged | Failure: ...
    def consents(self, customer: str) -> identity.ConsentList | Failure: ...
    def withdraw_consent(
        self, request: identity.ConsentWithdrawal, customer: str
    ) -> identity.ConsentList | Failure: ...
    def check_purchase(self, request: purchases.CheckRequest, customer: str) -> purchases.Checked | Failure: ...
    def eligibility(self, customer: str) -> purchases.EligibilityList | Failure: ...
    def own_purchases(self, customer: str) -> purchases.PurchaseList | Failure: ...
    def decide_awaiting(
        self, tracking_code: str, request: awaiting.AwaitingDecision, customer: str
    ) -> purchases.AwaitingDecided | Failure: ...
    def cancel_order(
        self, tracking_code: str, request: purchases.OrderCancellation, customer: str
    ) -> purchases.Purchase | Failure: ...
    def withdraw_plan(
        self, tracking_code: str, request: purchases.PlanWithdrawal, customer: str
    ) -> purchases.Purchase | Failure: ...
    def change_vehicle(
        self, tracking_code: str, request: purchases.VehicleChange, customer: str
    ) -> purchases.Purchase | Failure: ...
    def complete_file(
        self, tracking_code: str, request: purchases.FileCompletion, customer: str
    ) -> purchases.Purchase | Failure: ...
    def purchase(self, tracking_code: str) -> purchases.Purchase | Failure: ...
    def deliver(self, batch: events.Batch) -> events.BatchAnswer | Failure: ...
    def catalogue(self, cursor: str) -> catalogue.CataloguePage | Failure: ...
    def heartbeat(self, request: devices.Heartbeat) -> devices.HeartbeatAnswer | Failure: ...
    def enrol(self, code: str, app_version: str) -> devices.Enrolled | Failure: ...
    def reachable(self) -> bool:
        """Probe `/readyz`; True only when our own central answered."""


class Secrets(Protocol):
    """Keys of the terminal, kept outside the store."""

    def database_key(self) -> bytes:
        """Return the store's raw 32-byte key, made on first use alone; raise SecretsUnavailable, never fall back."""

    def device_key(self) -> DeviceKey:
        """Return the device's ES256 key, made on first use."""


class DeviceKey(Protocol):
    """The private key never leaves its holder."""

    def public_jwk(self) -> dict[str, str]: ...
    def sign(self, message: bytes) -> str:
        """Return the ES256 signature (raw r||s, 64 bytes) in base64url without padding."""


@dataclass(frozen=True, slots=True)
class Identity:
    """This terminal's place in the network, as enrolment gave it."""

    device_id: str
    device_number: int
    epoch: int
    dealer_id: str
    dealer_code: str
    dealer_name: str


OutboxState = Literal["pending", "delivered", "needs_attention", "set_aside"]


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One request on its way out, as staff see it; `refusal` says why it needs attention, or why it was given up.

    `former_event_ids` are those that it had before its corrections, oldest first; `set_aside_reason` is a
    `kiosk.wire.events.SetAsideReason` or empty; without `clock_sure` the moments may be wrong.
    """

    event_id: str
    aggregate_id: str
    seq: int
    type: str
    tracking_code: str
    state: OutboxState
    attempts: int
    created_at: datetime
    delivered_at: datetime | None
    refusal: Refusal | None
    clock_sure: bool = True
    former_event_ids: tuple[str, ...] = ()
    set_aside_reason: str = ""


Service = Literal["open", "no_room", "read_only", "damaged"]
"""Whether a terminal may begin with a new customer: not on a disk that is nearly full, nor with a store that takes no
writes or no longer reads as it was written."""


@dataclass(frozen=True, slots=True)
class OutboxHealth:
    """How many wait, how old the oldest is in seconds, and when central last took one."""

    waiting: int
    oldest_waiting_s: float
    needs_attention: int
    last_delivered_at: datetime | None
    last_seq: int


PrintState = Literal["queued", "sent", "confirmed", "failed", "unknown"]


class Printer(Protocol):
    """A receipt printer; takes a finished PDF."""

    def state(self) -> Literal["ready", "degraded", "out", "unknown"]: ...
    def print(self, job_id: str, pdf: bytes) -> PrintState: ...


class Clock(Protocol):
    def monotonic(self) -> float: ...
    def now(self) -> datetime:
        """Return the present instant, corrected by central's offset where that is known."""

    def offset_ms(self) -> int: ...
    def sure(self) -> bool: ...
    def correct(self, server_time: datetime, round_trip_s: float) -> None: ...


class OutboxStore(Protocol):
    """What the sync loop needs of the store."""

    def due(
        self, limit: int, max_bytes: int, besides: Sequence[events.Event] = ()
    ) -> Sequence[events.Event]:
        """Return the events to send now, at most one per aggregate, those that failed before last.

        `besides` are on their way: neither they nor later ones of their aggregates are among those returned.
        """

    def settle(self, results: Sequence[events.EventResult], at: datetime, durable_seq: int | None = None) -> None:
        """Record what became of events that were sent, and `durable_seq` as `durable` does."""

    def known_to_central(self, seq: int) -> int:
        """Note the last sequence number central holds; return how many rows it lost and gets again."""

    def catch_up_with(self, seq: int) -> int:
        """Go on after the last number that central holds, where this store is an old copy; return how many it lacks."""

    def durable(self, seq: int, at: datetime) -> None:
        """Note up to which sequence number central's copy is backed up; it starts the clock of erasure."""

    def retain(self, at: datetime) -> int:
        """Erase the payloads, and later the rows, whose time is over; return how many changed."""

    def health(self, at: datetime) -> OutboxHealth: ...
    def days(self) -> Sequence[devices.DayTally]:
        """Return how the last fourteen days on which anything was made stand, newest first."""

    def service(self) -> Service:
        """Return whether new customers may be served."""

    def tend(self) -> Service:
        """Try a store that failed once more and make the reserve anew, where there is room; return the service."""

    def examine(self) -> bool:
        """Check every page; False where the store is damaged, which `service` then says too."""

    def catalogue_cursor(self) -> str: ...
    def apply_page(self, page: catalogue.CataloguePage, at: datetime, after: str | None = None) -> bool:
        """Apply a page with its cursor in one transaction; return whether every stream's count and digest agree.

        `after` is the cursor that the page was asked with: where the feed stands elsewhere by now, nothing is written.
        """

    def restart_catalogue(self) -> None:
        """Ask for everything again; what is held stays readable until the last page has come."""
