"""What the engine asks about who the customer is, what is saved of them, and their account."""

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
class DeferVerification:
    """Have a link sent by which the customer finishes on their own phone what the provider could not answer."""

    ticket: int
    challenge_id: str


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
