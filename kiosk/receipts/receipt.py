"""What one receipt says, as values without any arrangement on paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Literal

from kiosk.domain.money import Total
from kiosk.domain.text import mask_mobile, mask_name, mask_national_code
from kiosk.domain.tracking import TrackingCode

Words = Callable[..., str]
"""The catalogue as a receipt needs it: `words(id, **values)` gives the Persian text of `id`."""

_PLAIN_ACCENT = "#1f4e8c"


class State(Enum):
    """How far the request has come when the paper leaves; the value ends the text's id."""

    REGISTERED = "registered"
    WAITING_TO_SEND = "waiting_to_send"
    AWAITING_IDENTITY = "awaiting_identity"
    ORDER_CANCELLED = "order_cancelled"
    WITHDRAWN = "withdrawn"
    VEHICLE_CHANGED = "vehicle_changed"


@dataclass(frozen=True, slots=True)
class Fact:
    """A label of the catalogue and a value, both ready to be shown.

    `left_to_right` is for what keeps its order inside Persian: phone and reference numbers, Sheba, e-mail.
    """

    label: str
    value: str
    left_to_right: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """A label of the catalogue with what it said before, empty where that says nothing, and what it says now."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class MaskedCustomer:
    """Who the receipt is for, as far as paper may tell: every part is masked, the name empty where none is known."""

    name: str
    national_code: str
    mobile: str

    @classmethod
    def of(cls, name: str, national_code: str, mobile: str) -> MaskedCustomer:
        """The masked form of a full name, a canonical national code and a canonical mobile."""
        return cls(mask_name(name), mask_national_code(national_code), mask_mobile(mobile))


@dataclass(frozen=True, slots=True)
class Support:
    """Whom to call: a phone number with its hyphen and an e-mail address; either may be empty."""

    phone: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything that one receipt shows.

    `issued_at` is an aware moment, printed in Tehran's time; `tracking_link` goes into the QR symbol and opens this
    very request, or the form that asks for its tracking code. `consequence` is what the customer must know of what was
    done; `changes` compare before and after. `bill` is None where nothing is priced. `payments` hold each number under
    its own name (trace, reference, terminal, merchant). `copy_number` counts reprints from 1 and is None on the
    original; `accent` is the maker's colour as #rrggbb. ValueError for a moment without a time zone, a colour of
    another form or a copy number below 1.
    """

    title: str
    dealer_name: str
    dealer_code: str
    issued_at: datetime
    tracking_code: TrackingCode
    tracking_link: str
    customer: MaskedCustomer
    state: State
    support: Support
    subject: tuple[Fact, ...] = ()
    consequence: str = ""
    changes: tuple[Change, ...] = ()
    bill: Total | None = None
    payments: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    copy_number: int | None = None
    accent: str = _PLAIN_ACCENT
    link_opens: Literal["request", "form"] = "request"

    @property
    def provisional(self) -> bool:
        """Whether the request only counts once its customer has proved who they are."""
        return self.state is State.AWAITING_IDENTITY

    def __post_init__(self) -> None:
        if self.issued_at.tzinfo is None:
            raise ValueError("a receipt's moment needs its time zone")
        if not re.fullmatch("#[0-9a-fA-F]{6}", self.accent):
            raise ValueError("a colour is #rrggbb")
        if self.copy_number is not None and self.copy_number < 1:
            raise ValueError("reprints are counted from 1")
