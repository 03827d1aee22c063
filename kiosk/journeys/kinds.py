"""The kinds of steps and of fields that a journey may have, and what belongs to a kind in every journey."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

StepKind = Literal[
    "entry",
    "mobile",
    "code",
    "identity",
    "consent",
    "login",
    "password",
    "profile",
    "confirmation",
    "review",
    "programmes",
    "vehicle",
    "dealer",
    "deposit",
    "contract",
    "final",
    "stopped",
    "done",
    "menu",
    "recover",
    "own_code",
    "change_password",
    "change_mobile",
    "confirm_mobile",
    "consents",
    "consent_withdrawal",
    "requests",
    "request",
    "cancel",
    "withdraw",
    "change_vehicle",
    "change_final",
    "file",
    "deed",
    "read_back",
    "mend_mobile",
    "claim",
    "collect",
    "awaiting",
    "awaiting_withdrawal",
    "awaiting_refused",
    "awaiting_other",
]

FieldKind = Literal[
    "mobile",
    "captcha",
    "code",
    "national_code",
    "birth_date",
    "past_date",
    "education",
    "province",
    "city",
    "address",
    "postal_code",
    "landline",
    "email",
    "sheba",
    "card",
    "licence",
    "reason",
    "tick",
    "password",
    "repeat",
    "login_password",
    "locked",
]

Tone = Literal["", "danger"]
"""The colour role of a button; `danger` for what cannot be taken back."""

CODE_STEPS: Final[tuple[StepKind, ...]] = ("code", "confirmation", "change_password", "confirm_mobile")
"""The kinds of step that ask for a code that was sent by SMS."""

CHOSEN_PASSWORD: Final = ("password", "repeat")
"""The kinds of field that choose a password; in a profile they are asked only of who has none."""

ORDER_WAYS: Final[Mapping[str, StepKind]] = MappingProxyType(
    {
        "cancel": "cancel",
        "withdraw": "withdraw",
        "change": "change_vehicle",
        "complete_file": "file",
        "reorder": "vehicle",
    }
)
"""The ways that a request's state opens, and the kind of step that each must lead to (row IK-22)."""

DEFER: Final = "defer"
"""The way of an identity step that is open once its provider could not answer: finish on one's own phone."""

OFFLINE: Final = "offline"
"""The way on without central, open while that is out of reach; also what steers outcomes once it was taken."""

OFFLINE_WAYS: Final[tuple[StepKind, ...]] = (
    "mobile", "code", "identity", "consent", "password", "profile", "confirmation",
)  # fmt: skip
"""The kinds of step, all before the customer is verified and confirmed, that may have the way on without central."""

COLLECT_ONLY: Final[tuple[StepKind, ...]] = ("read_back", "mend_mobile", "claim", "collect")
"""The kinds of step that exist only without central: the mobile read back and mended, the claim, the last button."""

COLLECTING: Final[tuple[StepKind, ...]] = (
    *COLLECT_ONLY, "profile", "review", "programmes", "vehicle", "dealer", "deposit", "contract", "done",
)  # fmt: skip
"""The kinds of step that a request is taken down at while central is out of reach; no other is reached then."""

AWAITING: Final = "awaiting"
"""The way of a deed, or of the list of requests, to what was taken down offline, open while some of it is undecided."""

LATER: Final = "later"
"""The way past a step of kind `awaiting`, to wherever the customer was going; it leads to no step of its own."""

END: Final = "end"
"""The way of a stopped step that ends the stay; it leads to no step."""
