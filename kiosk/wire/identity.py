"""Who the customer is: captcha, code by SMS, identity, consent and password."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.wire.awaiting import AwaitingRequest, MisnamedRequest
from kiosk.wire.base import (
    CardText,
    CodeText,
    Id,
    JalaliText,
    LandlineText,
    MobileText,
    Moment,
    NationalCodeText,
    PostalCodeText,
    Request,
    Response,
    Sha256Text,
    ShebaText,
)

CaptchaAnswer = Annotated[str, StringConstraints(max_length=16)]
Password = Annotated[str, StringConstraints(max_length=256)]
CaptchaPurpose = Literal["identity", "submit"]
StartPurpose = Literal["register", "password", "recover"]


class CaptchaRequest(Request):
    purpose: CaptchaPurpose


class CaptchaChallenge(Response):
    """`image` is a PNG in base64; the answer is digits, single use."""

    captcha_id: str
    image: str
    expires_in: int


class StartRequest(Request):
    """Begin: the code goes out only when the captcha is right. Known and unknown people get one answer.

    `captcha_id` is null where the maker's journey has no security picture at this point. `national_code` is asked for
    recovery: only the entered code tells whether it and the mobile belong to somebody verified.
    """

    mobile: MobileText
    maker: Id
    purpose: StartPurpose = "register"
    national_code: NationalCodeText | None = None
    captcha_id: Id | None = None
    captcha_answer: CaptchaAnswer = ""


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
    """The claim of a person whose code was accepted; checked with Shahkar, EMTA and the civil registry.

    `password` is set at once where the journey asks it together with the claim (row EM-13).
    """

    challenge_id: Id
    national_code: NationalCodeText
    birth_date: JalaliText
    password: Password | None = Field(default=None, repr=False)


class Verified(Response):
    """The person is who they claim to be; nothing of the registry is handed out before consent.

    `customer` is set, and `consent_version` empty, where the maker's journey has no consent of its own (row BA-12).
    """

    challenge_id: str
    consent_version: str
    customer: CustomerState | None = None


class DeferralRequest(Request):
    """Ask for a link by which somebody whose code was accepted finishes on their own phone what the provider could not.

    It is sent to the challenge's mobile; the terminal has no further part in that challenge.
    """

    challenge_id: Id


class DeferralMade(Response):
    """The link is on its way and can be used until `expires_at`."""

    expires_at: Moment


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
    """What the customer adds to the registry's record; `education` is a domain code.

    Which members must be there, and which may not change after their first save, is the maker's own rule.
    """

    issue_date: JalaliText | None = None
    education: Id | None = None
    province_id: Id | None = None
    city_id: Id | None = None
    address: Annotated[str, StringConstraints(min_length=5, max_length=300)] | None = None
    postal_code: PostalCodeText | None = None
    landline: LandlineText | None = None
    email: Annotated[str, StringConstraints(max_length=254)] | None = None
    sheba: ShebaText | None = None
    card: CardText | None = None


class CustomerState(Response):
    """A customer as this terminal may see them for this session.

    `token` goes into the `Kiosk-Customer` header and lives `expires_in` seconds. `registry` is null until the
    maker has consent; `profile` is null until saved; `confirmed` tells whether the second code was entered. `awaiting`
    and `misnamed` are named only as a code has let the customer in and the maker has consent; the former, in the order
    of confirmation, names exactly this person.
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
    awaiting: tuple[AwaitingRequest, ...] = ()
    misnamed: tuple[MisnamedRequest, ...] = ()


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
    password: Password = Field(repr=False)


class PasswordSet(Response):
    changed_at: Moment


class LoginRequest(Request):
    """Sign in by national code and password at one maker."""

    maker: Id
    national_code: NationalCodeText
    password: Password = Field(repr=False)


class ProfileRequest(Request):
    """Save the profile with one maker; a code goes to the customer's mobile where the journey confirms it by one.

    `password` comes along where the maker asks it in the same form (row BA-06).
    """

    maker: Id
    fields: ProfileFields
    password: Password | None = Field(default=None, repr=False)


class ProfileSaved(Response):
    """`code` is null where the profile was confirmed before in this session and no second code is needed."""

    customer: CustomerState
    code: CodeSent | None = None


class ProfileConfirm(Request):
    maker: Id
    challenge_id: Id
    code: CodeText


class OwnCodeRequest(Request):
    """Ask for a code to the signed-in customer's own mobile, to change the password with (row EM-21)."""

    purpose: Literal["change_password"] = "change_password"


class PasswordChange(Request):
    """Replace the password of the signed-in customer by the code that was sent for it."""

    challenge_id: Id
    code: CodeText
    password: Password = Field(repr=False)


class MobileChangeStart(Request):
    """Begin to move an account to another mobile (row EM-22); known and unknown people get one answer."""

    maker: Id
    national_code: NationalCodeText
    mobile: MobileText
    captcha_id: Id | None = None
    captcha_answer: CaptchaAnswer = ""


class MobileChange(Request):
    """Finish it: the code that went to the new mobile, and the account's present password."""

    challenge_id: Id
    code: CodeText
    password: Password = Field(repr=False)


class MobileChanged(Response):
    """`mobile` is the number from now on."""

    mobile: MobileText
    changed_at: Moment


class ConsentHeld(Response):
    """The last decision of a person over one maker's consent; `in_force` until withdrawn or outdated."""

    maker: str
    maker_name: str
    version: str
    granted: bool
    in_force: bool
    decided_at: Moment
    scopes: tuple[str, ...]


class ConsentList(Response):
    items: tuple[ConsentHeld, ...]


class ConsentWithdrawal(Request):
    """Take a maker's consent back; its past requests stay, nothing new may be read or submitted there."""

    maker: Id
