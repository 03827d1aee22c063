"""Vehicle purchases: the check before the last button, the submitted request, and how it is read back."""

from __future__ import annotations

from typing import Literal

from kiosk.wire.base import (
    Id,
    JalaliText,
    LandlineText,
    LicenceText,
    MobileText,
    Moment,
    NationalCodeText,
    Request,
    Response,
    Rials,
    Sha256Text,
    ShebaText,
    TrackingCodeText,
)
from kiosk.wire.identity import CaptchaAnswer, ProfileFields, Registry
from kiosk.wire.problems import Problem


class Choice(Request):
    """What the customer chose, by the catalogue's ids."""

    programme_id: Id
    vehicle_id: Id
    colour_id: Id
    option_ids: tuple[Id, ...] = ()
    dealer_id: Id


class CheckRequest(Request):
    """Asked when the last button is pressed: is the captcha right and the choice still open to this customer?

    `captcha_id` is null where the maker's journey has no security picture at its end; `proxy_account` is the Sheba of
    the account over which the maker holds power («حساب وکالتی»), where the programme wants one.
    """

    maker: Id
    choice: Choice
    contract_version: Id
    proxy_account: ShebaText | None = None
    captcha_id: Id | None = None
    captcha_answer: CaptchaAnswer = ""


class Amounts(Response):
    """Rials, as central computes them from its own catalogue; `vat_percent` by the day's table."""

    net: Rials
    vat: Rials
    vat_percent: int
    total: Rials


class Checked(Response):
    amounts: Amounts


class ContractAcceptance(Request):
    version: Id
    text_sha256: Sha256Text
    accepted_at: Moment


class PurchaseSubmitted(Request):
    """The body of an event `purchase.submitted`, schema 1: the request itself, written once on the terminal.

    `consent_version` is empty where the maker's journey has no consent of its own (row BA-12).
    """

    request_id: Id
    tracking_code: TrackingCodeText
    maker: Id
    customer_id: Id
    mobile: MobileText
    national_code: NationalCodeText
    profile: ProfileFields
    choice: Choice
    contract: ContractAcceptance
    consent_version: Id | Literal[""]
    claimed_total: Rials
    captcha: Literal["passed", "waived_offline", "not_asked"]
    confirmed_at: Moment
    proxy_account: ShebaText | None = None


class PurchaseCollected(Request):
    """The body of an event `purchase.collected`, schema 1: a request taken down while central was out of reach.

    Nothing of it is verified. Central sends a link to `mobile`; who finishes the verification there, or at any terminal
    decides to register it, with this very national code and birth date, makes it a request. The terminal stored no
    consent: it is asked then.
    """

    request_id: Id
    tracking_code: TrackingCodeText
    maker: Id
    mobile: MobileText
    national_code: NationalCodeText
    birth_date: JalaliText
    profile: ProfileFields
    choice: Choice
    contract: ContractAcceptance
    claimed_total: Rials
    confirmed_at: Moment
    proxy_account: ShebaText | None = None


class AwaitingDecided(Response):
    """What became of it; `purchase` is set once it is `registered`.

    `being_registered` where a service is silent that has to be asked: central registers it, or says why not by SMS.
    """

    state: Literal["registered", "being_registered", "withdrawn"]
    purchase: Purchase | None = None


OrderAction = Literal["cancel", "withdraw", "change", "complete_file", "reorder"]
"""What a customer may do with a request in its present state; `reorder` offers another car after a cancelled order."""


class StatusChange(Response):
    """`state` is a `RequestState`; `note` is what the office wrote for the customer."""

    state: str
    at: Moment
    note: str = ""


class Purchase(Response):
    """A request as central holds it; `version` goes up with every change and must be named by the next one."""

    request_id: str
    tracking_code: str
    maker: str
    state: str
    received_at: Moment
    confirmed_at: Moment
    device_number: int
    mobile: str
    registry: Registry
    profile: ProfileFields
    choice: Choice
    programme_title: str
    circular_number: str
    vehicle_title: str
    colour_name: str
    dealer_name: str
    contract_version: str
    consent_version: str
    amounts: Amounts
    history: tuple[StatusChange, ...]
    version: int = 1
    payment_deadline: Moment | None = None
    proxy_account: str | None = None
    file_completed_at: Moment | None = None
    actions: tuple[str, ...] = ()


class PurchaseList(Response):
    items: tuple[Purchase, ...]


class OrderCommand(Request):
    """A change the customer asks for; `command_id` makes a repetition harmless."""

    command_id: Id
    version: int


class OrderCancellation(OrderCommand):
    """Cancel this order only (لغو سفارش): the customer stays in the plan and may choose another car."""


WithdrawalReason = Literal["price", "delivery", "bought_elsewhere", "finances", "other"]


class PlanWithdrawal(OrderCommand):
    """Leave the plan altogether (انصراف از طرح); `consequence_read` was ticked on a screen of its own."""

    reason: WithdrawalReason
    consequence_read: Literal[True]


class VehicleChange(OrderCommand):
    """Another vehicle, colour or options within the same programme and dealer (تعویض خودرو)."""

    vehicle_id: Id
    colour_id: Id
    option_ids: tuple[Id, ...] = ()


class FileCompletion(OrderCommand):
    """What the dealership's file still lacks (تشکیل پرونده)."""

    licence_number: LicenceText
    landline: LandlineText


class Eligibility(Response):
    """Whether a programme is open to this customer; `problem` is the gate that fails first, null where none does."""

    programme_id: str
    problem: Problem | None


class EligibilityList(Response):
    items: tuple[Eligibility, ...]
