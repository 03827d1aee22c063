"""What a journey is: steps, pages and fields as data; `parsing` makes one of a file's contents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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
    "contract",
    "final",
    "stopped",
    "done",
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
    "sheba",
    "password",
    "repeat",
    "login_password",
    "locked",
]

STANDING: Final = ("consent_needed", "profile_needed", "complete")
"""How far a signed-in customer has come with this maker; outcomes of every step that signs in."""

OUTCOMES: Final[Mapping[StepKind, tuple[str, ...]]] = MappingProxyType(
    {
        "entry": (),
        "mobile": ("sent",),
        "code": ("new", *STANDING),
        "identity": ("verified", "mobile_mismatch"),
        "consent": (*STANDING[1:], "denied"),
        "login": STANDING,
        "password": STANDING,
        "profile": ("code_sent", "confirmed"),
        "confirmation": ("confirmed",),
        "review": ("accepted",),
        "programmes": ("chosen",),
        "vehicle": ("chosen",),
        "dealer": ("chosen",),
        "contract": ("accepted",),
        "final": ("committed", "programme_gone", "contract_changed"),
        "stopped": (),
        "done": (),
    }
)
"""The outcomes that every step of a kind must lead on from."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a step asks; `label` and `help` are text ids, `source` names the registry member of a locked field."""

    id: str
    kind: FieldKind
    label: str
    help: str = ""
    required: bool = True
    lock: Literal["", "registry", "first_save"] = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The fields that self-service shows together under one question."""

    id: str
    heading: str
    help: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A choice that leads from a step by an outcome of its own."""

    outcome: str
    label: str
    help: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `next` maps outcomes to step ids, `outcome@intent` winning over `outcome` under that intent."""

    id: str
    kind: StepKind
    section: str
    pages: tuple[Page, ...]
    primary: str
    ways: tuple[Way, ...]
    next: Mapping[str, str]

    def leads(self, outcome: str, intent: str) -> str:
        """Return the id of the step that an outcome leads to; raise KeyError for an outcome that is not mapped."""
        return self.next.get(f"{outcome}@{intent}") or self.next[outcome]


@dataclass(frozen=True, slots=True)
class Journey:
    """A whole journey of one maker; `sections` are text ids in the order of the progress indicator."""

    id: str
    maker: str
    service: str
    title: str
    icon: str
    start: str
    sections: tuple[str, ...]
    steps: Mapping[str, Step]
    profile: tuple[str, ...]

    def step(self, step_id: str) -> Step:
        """Return the step of an id; raise KeyError for one that the journey has not."""
        return self.steps[step_id]

    def first(self, kind: StepKind) -> Step:
        """Return the first step of a kind; raise KeyError where the journey has none."""
        for step in self.steps.values():
            if step.kind == kind:
                return step
        raise KeyError(kind)
