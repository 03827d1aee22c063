"""What the engine asks of the outside, as values; `kiosk.app` does them and answers each by its ticket."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from kiosk.journeys.effects.identity import (
    ChangeMobile,
    ChangePassword,
    CheckCode,
    ConfirmProfile,
    DeferVerification,
    FetchCaptcha,
    LoadConsent,
    LoadConsents,
    LogIn,
    RecordConsent,
    ResendCode,
    SaveProfile,
    SendCode,
    SendOwnCode,
    SetPassword,
    StartMobileChange,
    VerifyIdentity,
    WithdrawConsent,
)
from kiosk.journeys.effects.purchase import (
    CancelOrder,
    ChangeVehicle,
    CheckPurchase,
    Choice,
    CollectRequest,
    CommitRequest,
    CompleteFile,
    DecideAwaiting,
    LoadEligibility,
    LoadOffers,
    LoadRequests,
    PrintOrder,
    PrintReceipt,
    WithdrawFromPlan,
)

__all__ = [
    "IN_BACKGROUND",
    "Asked",
    "CancelOrder",
    "ChangeMobile",
    "ChangePassword",
    "ChangeVehicle",
    "CheckCode",
    "CheckPurchase",
    "Choice",
    "CollectRequest",
    "CommitRequest",
    "CompleteFile",
    "ConfirmProfile",
    "DecideAwaiting",
    "DeferVerification",
    "Effect",
    "EndSession",
    "FetchCaptcha",
    "LoadConsent",
    "LoadConsents",
    "LoadEligibility",
    "LoadOffers",
    "LoadRequests",
    "LogIn",
    "PrintOrder",
    "PrintReceipt",
    "RecordConsent",
    "ResendCode",
    "RingBell",
    "SaveProfile",
    "SendCode",
    "SendOwnCode",
    "SendSupport",
    "SetPassword",
    "SoundWarning",
    "StartMobileChange",
    "VerifyIdentity",
    "WithdrawConsent",
    "WithdrawFromPlan",
]


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
    | DeferVerification
    | LoadConsent
    | RecordConsent
    | LogIn
    | SetPassword
    | SaveProfile
    | ConfirmProfile
    | LoadOffers
    | CheckPurchase
    | CommitRequest
    | CollectRequest
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
    | DecideAwaiting
    | PrintOrder
    | SendSupport
)
"""Effects that are answered."""

IN_BACKGROUND: Final = (FetchCaptcha, PrintReceipt, PrintOrder, LoadEligibility, SendSupport)
"""Effects that nobody waits for: the customer goes on meanwhile."""

BY_ITSELF: Final = (
    LoadOffers, LoadConsent, CommitRequest, CollectRequest, PrintReceipt, PrintOrder, SendSupport,
)  # fmt: skip
"""Effects that the terminal does without central; what comes of them tells nothing of it."""

Effect = Asked | RingBell | SoundWarning | EndSession
