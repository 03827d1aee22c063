"""What the customer chose to buy, and the states that the request passes through afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, days_in_month
from kiosk.domain.programme import Dealer, Programme, refuse_closed


@dataclass(frozen=True, slots=True)
class PurchaseChoice:
    """A whole choice by ids, with the version of the contract that was accepted and when (aware, UTC)."""

    programme_id: str
    vehicle_id: str
    colour_id: str
    option_ids: tuple[str, ...]
    dealer_id: str
    contract_version: str
    contract_accepted_at: datetime

    def __post_init__(self) -> None:
        if self.contract_accepted_at.tzinfo is None:
            raise ValueError("a time of acceptance needs its time zone")


def refuse_choice(
    choice: PurchaseChoice, programme: Programme, dealers: Mapping[str, Dealer], now: datetime
) -> Refusal | None:
    """Why `choice` cannot be registered in its `programme` at the aware `now`; `dealers` are the maker's, by id."""
    if choice.programme_id != programme.id:
        return Refusal("programme.unknown")
    if closed := refuse_closed(programme, now):
        return closed
    vehicle = programme.vehicle(choice.vehicle_id)
    if vehicle is None:
        return Refusal("vehicle.unknown")
    if vehicle.colour(choice.colour_id) is None:
        return Refusal("colour.unknown")
    if any(vehicle.option(option_id) is None for option_id in choice.option_ids):
        return Refusal("option.unknown")
    if choice.dealer_id not in dealers:
        return Refusal("dealer.unknown")
    if choice.contract_version != programme.contract.version:
        return Refusal("contract.changed")
    return None


class RequestState(StrEnum):
    """Where a purchase request stands; text `request.state.<value>`."""

    REGISTERED = "registered"
    IN_REVIEW = "in_review"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    AWAITING_PAYMENT = "awaiting_payment"
    PAID = "paid"
    FILE_MADE = "file_made"
    INVITED = "invited"
    DELIVERED = "delivered"
    ORDER_CANCELLED = "order_cancelled"
    WITHDRAWN = "withdrawn"
    UNPAID_CANCELLED = "unpaid_cancelled"

    def may_become(self, later: RequestState) -> bool:
        """Whether `later` may follow this state."""
        return later in TRANSITIONS[self]

    @property
    def is_final(self) -> bool:
        """Whether nothing follows."""
        return not TRANSITIONS[self]

    @property
    def keeps_place_in_plan(self) -> bool:
        """Whether the customer stays in the plan: cancelling an order keeps it, withdrawing gives it up."""
        return self not in _OUT_OF_PLAN


class OrderAction(StrEnum):
    """What customers may do with their own request."""

    CANCEL = "cancel"
    WITHDRAW = "withdraw"
    CHANGE = "change"
    COMPLETE_FILE = "complete_file"
    REORDER = "reorder"


_EXITS = frozenset({RequestState.ORDER_CANCELLED, RequestState.WITHDRAWN})
_OUT_OF_PLAN = frozenset({RequestState.WITHDRAWN, RequestState.REJECTED, RequestState.UNPAID_CANCELLED})

TRANSITIONS: Mapping[RequestState, frozenset[RequestState]] = MappingProxyType(
    {
        RequestState.REGISTERED: _EXITS | {RequestState.IN_REVIEW},
        RequestState.IN_REVIEW: _EXITS | {RequestState.ACCEPTED, RequestState.REJECTED},
        RequestState.ACCEPTED: _EXITS | {RequestState.AWAITING_PAYMENT},
        RequestState.AWAITING_PAYMENT: _EXITS | {RequestState.PAID, RequestState.UNPAID_CANCELLED},
        RequestState.PAID: _EXITS | {RequestState.FILE_MADE},
        RequestState.FILE_MADE: _EXITS | {RequestState.INVITED},
        RequestState.INVITED: _EXITS | {RequestState.DELIVERED},
        RequestState.ORDER_CANCELLED: frozenset({RequestState.WITHDRAWN}),
        RequestState.REJECTED: frozenset(),
        RequestState.DELIVERED: frozenset(),
        RequestState.WITHDRAWN: frozenset(),
        RequestState.UNPAID_CANCELLED: frozenset(),
    }
)
"""What may follow what; another vehicle after a cancelled order is a new request."""

_BEFORE_PAYMENT = frozenset(
    {RequestState.REGISTERED, RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT}
)


def waiting_ends(accepted_on: JalaliDate, months: int) -> JalaliDate:
    """The first day on which `months` months have passed since an acceptance; a day that a month lacks is its last."""
    year, month = divmod(accepted_on.year * 12 + accepted_on.month - 1 + months, 12)
    return JalaliDate(year, month + 1, min(accepted_on.day, days_in_month(year, month + 1)))


def order_actions(state: RequestState, *, holds_place: bool, programme_open: bool) -> tuple[OrderAction, ...]:
    """What the customer may do with a request in `state` (rows IK-19 to IK-21), gentlest first.

    `holds_place` tells whether the request still keeps a place in the plan: a cancelled order does until another
    request of the same person takes the place over. `programme_open` is whether the programme still takes requests.
    """
    possible = {
        OrderAction.COMPLETE_FILE: state is RequestState.PAID,
        OrderAction.REORDER: state is RequestState.ORDER_CANCELLED and holds_place and programme_open,
        OrderAction.CHANGE: state in _BEFORE_PAYMENT,
        OrderAction.CANCEL: state in _BEFORE_PAYMENT,
        OrderAction.WITHDRAW: state.may_become(RequestState.WITHDRAWN) and holds_place,
    }
    return tuple(action for action, allowed in possible.items() if allowed)
