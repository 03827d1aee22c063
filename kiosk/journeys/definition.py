"""What a journey is: steps, pages and fields as data; `parsing` makes one of a file's contents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from kiosk.journeys.kinds import FieldKind, StepKind, Tone


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a step asks; `label`, `help` and `options` are text ids, an option's last word is what is kept.

    `lock` says when the customer may not change it: the registry's never, others not after their first save.
    """

    id: str
    kind: FieldKind
    label: str
    help: str = ""
    required: bool = True
    lock: Literal["", "registry", "first_save"] = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The fields that self-service shows together under one question; `primary` stands for the step's own."""

    id: str
    heading: str
    help: str
    fields: tuple[Field, ...]
    primary: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A choice that leads from a step by an outcome of its own; `intent` is remembered and steers later outcomes."""

    outcome: str
    label: str
    help: str = ""
    icon: str = ""
    intent: str = ""
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `next` maps outcomes to step ids, `outcome@intent` winning over `outcome` under that intent.

    `section` is empty for a step beside the way that the progress indicator shows. `heading` is that of all its pages
    together, where the first one's would not do.
    """

    id: str
    kind: StepKind
    section: str
    pages: tuple[Page, ...]
    primary: str
    ways: tuple[Way, ...]
    next: Mapping[str, str]
    icon: str = ""
    tone: Tone = ""
    heading: str = ""

    @property
    def fields(self) -> Iterator[Field]:
        """The fields of all its pages, in order."""
        return (field for page in self.pages for field in page.fields)

    def leads(self, outcome: str, intent: str) -> str:
        """Return the id of the step that an outcome leads to; raise KeyError for an outcome that is not mapped."""
        return self.next.get(f"{outcome}@{intent}") or self.next[outcome]


@dataclass(frozen=True, slots=True)
class Journey:
    """A whole journey of one maker; `sections` are text ids in the order of the progress indicator.

    `profile` and `needed` are the ids of the fields that are saved with the customer and of those that must be there.
    """

    id: str
    maker: str
    service: str
    title: str
    icon: str
    start: str
    release: int
    password: Literal["required", "optional"]
    sections: tuple[str, ...]
    steps: Mapping[str, Step]
    profile: tuple[str, ...]
    needed: tuple[str, ...]

    def step(self, step_id: str) -> Step:
        """Return the step of an id; raise KeyError for one that the journey has not."""
        return self.steps[step_id]

    def first(self, kind: StepKind) -> Step:
        """Return the first step of a kind; raise KeyError where the journey has none."""
        for step in self.steps.values():
            if step.kind == kind:
                return step
        raise KeyError(kind)

    def has(self, kind: StepKind) -> bool:
        """Tell whether the journey has a step of a kind."""
        return any(step.kind == kind for step in self.steps.values())

    @property
    def standings(self) -> tuple[str, ...]:
        """How far a signed-in customer may have come with this maker; outcomes of every step that signs in."""
        missing = {
            "consent_needed": self.has("consent"),
            "password_needed": self.password == "required",
            "profile_needed": bool(self.needed),
        }
        return (*(outcome for outcome, possible in missing.items() if possible), "complete")

    def outcomes(self, kind: StepKind) -> tuple[str, ...]:
        """Return the outcomes, besides its ways, that a step of a kind must lead on from in this journey."""
        standings = self.standings
        match kind:
            case "code":
                return ("new", *standings)
            case "login":
                return tuple(outcome for outcome in standings if outcome != "password_needed")
            case "consent":
                return (*(outcome for outcome in standings if outcome != "consent_needed"), "denied")
            case "password":
                return tuple(outcome for outcome in standings if outcome != "password_needed")
            case "profile":
                return ("code_sent", "confirmed") if self.has("confirmation") else ("confirmed",)
            case _:
                return _OUTCOMES.get(kind, ())


_OUTCOMES: Final[Mapping[StepKind, tuple[str, ...]]] = MappingProxyType(
    {
        "mobile": ("sent",),
        "identity": ("verified", "mobile_mismatch"),
        "confirmation": ("confirmed",),
        "review": ("accepted",),
        "programmes": ("chosen",),
        "vehicle": ("chosen",),
        "dealer": ("chosen",),
        "deposit": ("given",),
        "contract": ("accepted",),
        "final": ("committed", "programme_gone", "contract_changed"),
        "recover": ("sent",),
        "own_code": ("sent",),
        "change_password": ("changed",),
        "change_mobile": ("sent",),
        "confirm_mobile": ("changed",),
        "consents": ("chosen",),
        "consent_withdrawal": ("withdrawn", "signed_out"),
        "requests": ("chosen",),
        "cancel": ("cancelled",),
        "withdraw": ("withdrawn",),
        "change_vehicle": ("chosen",),
        "change_final": ("changed",),
        "file": ("completed",),
        "read_back": ("affirmed",),
        "mend_mobile": ("given",),
        "claim": ("given",),
        "collect": ("committed", "programme_gone"),
        "awaiting": ("registered", "refused"),
    }
)
"""The outcomes of the kinds of step that have the same ones in every journey."""
