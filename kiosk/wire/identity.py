"""Who the customer is: captcha, code by SMS, identity, consent and password."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.wire.base import (
    CodeText,
    Id,
    JalaliText,
    MobileText,
    Moment,
    NationalCodeText,
    PostalCodeText,
    Request,
    Response,
    Sha256Text,
    ShebaText,
)

CaptchaPurpose = Literal["identity", "submit"]
StartPurpose = Literal["register", "password"]


class CaptchaRequest(Request):
    purpose: CaptchaPurpose


class CaptchaChallenge(Response):
    """`image` is a PNG in base64; the answer is digits, single use."""

    captcha_id: str
    image: str
    expires_in: int


class StartRequest(Request):
    """Begin: the code goes out only when the captcha is right. Known and unknown people get one answer."""

    mobile: MobileText
    maker: Id
    purpose: StartPurpose = "register"
    captcha_id: Id
    captcha_answer: Annotated[str, StringConstraints(max_length=16)]


class CodeSent(Response):
    """A code is on its way; times in seconds, `length` in digits."""

    challenge_id: str
    expires_in: int
    resend_in: int
    length: int


class ResendRequest(Request):
    challenge_id: Id


class CodeRequest(Request):
    challenge_id: Id
    code: CodeText


class VerifyRequest(Request):
    """The claim of a person whose code was accepted; checked with Shahkar, EMTA and the civil registry."""

    challenge_id: Id
    national_code: NationalCodeText
    birth_date: JalaliText


class Verified(Response):
    """The person is who they claim to be; nothing of the registry is handed out before consent."""

    challenge_id: str
    consent_version: str


class ConsentRequest(Request):
    """The customer's decision over the text they were shown; `text_sha256` is of exactly that text."""

    challenge_id: Id
    maker: Id
    granted: bool
    version: Id
    text_sha256: Sha256Text
    scopes: tuple[Id, ...]
    shown_at: Moment
    decided_at: Moment


class Registry(Response):
    """What the civil registry says of a person; locked everywhere."""

    first_name: str
    last_name: str
    father_name: str
    national_code: NationalCodeText
    birth_date: JalaliText


class ProfileFields(Request):
    """What the customer adds to the registry's record (Iran Khodro's set); `education` is a domain code."""

    issue_date: JalaliText
    education: Id
    province_id: Id
    city_id: Id
    address: Annotated[str, StringConstraints(min_length=5, max_length=300)]
    postal_code: PostalCodeText
    sheba: ShebaText


class CustomerState(Response):
    """A customer as this terminal may see them for this session.

    `token` goes into the `Kiosk-Customer` header and lives `expires_in` seconds. `registry` is null until the
    maker has consent; `profile` is null until saved; `confirmed` tells whether the second code was entered.
    """

    customer_id: str
    token: str
    expires_in: int
    mobile: MobileText
    consented: bool
    consent_version: str
    registry: Registry | None = None
    profile: ProfileFields | None = None
    confirmed: bool = False
    has_password: bool = False


class CodeAccepted(Response):
    """`person` is `known` where this mobile's owner was verified before; then `customer` is set."""

    person: Literal["new", "known"]
    customer: CustomerState | None = None


class ConsentRecorded(Response):
    """`customer` is set only when consent was granted."""

    granted: bool
    customer: CustomerState | None = None


class PasswordRequest(Request):
    """Choose or replace the password; the challenge must have passed its code and, for the new, its identity."""

    challenge_id: Id
    password: Annotated[str, StringConstraints(max_length=256)] = Field(repr=False)


class PasswordSet(Response):
    changed_at: Moment


class LoginRequest(Request):
    """Sign in by national code and password at one maker."""

    maker: Id
    national_code: NationalCodeText
    password: Annotated[str, StringConstraints(max_length=256)] = Field(repr=False)


class ProfileRequest(Request):
    """Save the profile with one maker; a code goes to the customer's mobile to confirm it."""

    maker: Id
    fields: ProfileFields


class ProfileSaved(Response):
    """`code` is null where the profile was confirmed before in this session and no second code is needed."""

    customer: CustomerState
    code: CodeSent | None = None


class ProfileConfirm(Request):
    maker: Id
    challenge_id: Id
    code: CodeText
