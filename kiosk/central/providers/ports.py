"""What central needs of the world outside, as protocols, and every way it may answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

import sqlalchemy as sa


@dataclass(frozen=True, slots=True)
class Down:
    """The provider gave no usable answer; asking again later may help."""


DOWN = Down()

# --- text messages -------------------------------------------------------------------------------------------------

SmsKind = Literal[
    "identity",
    "registration",
    "login",
    "recovery",
    "profile",
    "change_password",
    "change_mobile",
    "mobile_changed",
    "deferral",
    "awaiting",
    "awaiting_link",
    "awaiting_reminder",
    "awaiting_reminder_link",
    "awaiting_refused",
    "awaiting_withdrawn",
    "awaiting_lapsed",
    "receipt",
    "cancelled",
    "withdrawn",
    "vehicle_changed",
    "file_made",
    "accepted",
    "rejected",
    "payment_asked",
    "unpaid",
    "invited",
    "support",
    "support_reply",
]
"""Text `sms.<kind>`; up to `change_mobile` each carries a code. `registration` is `identity` without امتا."""


@dataclass(frozen=True, slots=True)
class OutgoingSms:
    """One message; `code` is what a gateway's template fills in, None where the text carries no code.

    `reference` is the message's own: a gateway that is handed it twice sends it once, where it can.
    """

    mobile: str
    kind: SmsKind
    text: str
    code: str | None
    reference: str


@dataclass(frozen=True, slots=True)
class SmsAccepted:
    """The gateway took it."""


@dataclass(frozen=True, slots=True)
class SmsUndeliverable:
    """This number cannot receive messages."""


class SmsGateway(Protocol):
    def send(self, message: OutgoingSms) -> SmsAccepted | SmsUndeliverable | Down: ...


# --- identity ------------------------------------------------------------------------------------------------------


class MobileOwnership(Protocol):
    """Shahkar: whether a mobile is registered in the name of a national code's holder."""

    def matches(self, mobile: str, national_code: str) -> bool | Down: ...


@dataclass(frozen=True, slots=True)
class CivilRecord:
    """What the civil registry holds; `birth_date` is Solar Hijri, `1370-05-17`."""

    national_code: str
    birth_date: str
    first_name: str
    last_name: str
    father_name: str
    alive: bool


@dataclass(frozen=True, slots=True)
class NotMatched:
    """National code and birth date are not one person's."""


class CivilRegistry(Protocol):
    """ثبت احوال: the record of a person named by national code and birth date."""

    def find(self, national_code: str, birth_date: str) -> CivilRecord | NotMatched | Down: ...


@dataclass(frozen=True, slots=True)
class MobileMismatch:
    """The mobile is not in the claimed person's own name."""


@dataclass(frozen=True, slots=True)
class NotAlive:
    """The registry knows of the person's death."""


Identification = CivilRecord | MobileMismatch | NotMatched | NotAlive | Down


class IdentityProvider(Protocol):
    """A national e-identity system such as امتا; `name` and `owner` are shown to the customer."""

    @property
    def name(self) -> str: ...
    @property
    def owner(self) -> str: ...
    def identify(self, mobile: str, national_code: str, birth_date: str) -> Identification: ...


# --- gates ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DrivingLicence:
    """A licence in force; `grade` is its class (پایه): 1 is the highest, 3 the usual one for cars, 0 a motorcycle's."""

    grade: int


@dataclass(frozen=True, slots=True)
class NoLicence:
    """No licence is in force in this person's name."""


class TrafficRecords(Protocol):
    """The traffic police's records of a person: the licence, and whether a private car of theirs has active plates."""

    def licence(self, national_code: str) -> DrivingLicence | NoLicence | Down: ...
    def active_plate(self, national_code: str) -> bool | Down: ...


class NoTrafficRecords:
    """Where no service answers for the police's records, and none has published an interface: nobody gets past."""

    def licence(self, national_code: str) -> Down:
        return DOWN

    def active_plate(self, national_code: str) -> Down:
        return DOWN


NO_TRAFFIC_RECORDS = NoTrafficRecords()

# --- the whole -----------------------------------------------------------------------------------------------------


class CaptchaWitness(Protocol):
    """Sees the answer to each picture as it is drawn; only simulators have one."""

    def saw(self, connection: sa.Connection, captcha_id: str, answer: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Providers:
    """The outside of one central."""

    sms: SmsGateway
    identity: IdentityProvider
    ownership: MobileOwnership
    captcha_witness: CaptchaWitness | None = None
    traffic: TrafficRecords = NO_TRAFFIC_RECORDS
