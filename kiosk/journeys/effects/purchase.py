"""What the engine asks about buying: offers, the request, its paper, and what becomes of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from kiosk.journeys.outcomes import Fields, Order


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
class CollectRequest:
    """Write down durably what a customer asked for while central was out of reach, of whom nothing is verified.

    Only ever made for somebody who confirmed the mobile they were read back, gave claim, profile and choice, accepted
    the terms and pressed the last button. `birth_date` as 1370-05-17.
    """

    ticket: int
    event_id: str
    request_id: str
    maker: str
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    birth_date: str = field(repr=False)
    profile: Fields = field(repr=False)
    choice: Choice
    contract_version: str
    contract_body: str = field(repr=False)
    contract_accepted_at: datetime
    claimed_total: int
    confirmed_at: datetime
    proxy_account: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    """Print the receipt of a committed request; `copy` 0 is the original, n the n-th «المثنی».

    `awaiting` makes it the provisional one of a request that was taken down without central; it names nobody.
    """

    ticket: int
    tracking_code: str
    committed_at: datetime
    copy: int
    delivered: bool
    choice: Choice
    full_name: str = field(repr=False)
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    awaiting: bool = False


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
class DecideAwaiting:
    """Register or give up a request of the customer's own that was taken down offline."""

    ticket: int
    token: str = field(repr=False)
    tracking_code: str
    decision: Literal["register", "withdraw"]


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """Print the receipt of what was just done with a request; `deed` says what, `copy` as in PrintReceipt.

    `before` is the request as it was, so that the paper of another vehicle names both; None for the other deeds.
    """

    ticket: int
    deed: Literal["cancelled", "withdrawn", "changed", "registered"]
    order: Order
    at: datetime
    copy: int
    full_name: str = field(repr=False)
    mobile: str = field(repr=False)
    national_code: str = field(repr=False)
    before: Order | None = None
