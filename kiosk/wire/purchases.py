"""Vehicle purchases: the check before the last button, the submitted request, and how it is read back."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from kiosk.wire.base import (
    Id,
    MobileText,
    Moment,
    NationalCodeText,
    Request,
    Response,
    Rials,
    Sha256Text,
    TrackingCodeText,
)
from kiosk.wire.identity import ProfileFields, Registry


class Choice(Request):
    """What the customer chose, by the catalogue's ids."""

    programme_id: Id
    vehicle_id: Id
    colour_id: Id
    option_ids: tuple[Id, ...] = ()
    dealer_id: Id


class CheckRequest(Request):
    """Asked when the last button is pressed: is the captcha right and the choice still open to this customer?"""

    maker: Id
    choice: Choice
    contract_version: Id
    captcha_id: Id
    captcha_answer: Annotated[str, StringConstraints(max_length=16)]


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
    """The body of an event `purchase.submitted`, schema 1: the request itself, written once on the terminal."""

    request_id: Id
    tracking_code: TrackingCodeText
    maker: Id
    customer_id: Id
    mobile: MobileText
    national_code: NationalCodeText
    profile: ProfileFields
    choice: Choice
    contract: ContractAcceptance
    consent_version: Id
    claimed_total: Rials
    captcha: Literal["passed", "waived_offline"]
    confirmed_at: Moment


class StatusChange(Response):
    state: str
    at: Moment


class Purchase(Response):
    """A request as central holds it."""

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


class PurchaseList(Response):
    items: tuple[Purchase, ...]
