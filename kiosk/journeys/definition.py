"""What a journey is: steps, pages and fields as data, checked on load; reading the file is not done here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

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


class DefinitionError(ValueError):
    """A journey file says something that cannot be run; the message names file, step and field."""


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
        return self.steps[step_id]

    def first(self, kind: StepKind) -> Step:
        """Return the first step of a kind; raise KeyError where the journey has none."""
        for step in self.steps.values():
            if step.kind == kind:
                return step
        raise KeyError(kind)


class _Reader:
    """Takes typed members out of one table and knows where it stands for the message."""

    def __init__(self, table: Any, where: str) -> None:
        if not isinstance(table, dict):
            raise DefinitionError(f"{where}: a table was expected")
        self._table = dict(table)
        self._where = where

    def fail(self, message: str) -> DefinitionError:
        return DefinitionError(f"{self._where}: {message}")

    def text(self, name: str, default: str | None = None) -> str:
        value = self._table.pop(name, default)
        if not isinstance(value, str):
            raise self.fail(f"'{name}' must be a text")
        return value

    def flag(self, name: str, default: bool) -> bool:
        value = self._table.pop(name, default)
        if not isinstance(value, bool):
            raise self.fail(f"'{name}' must be true or false")
        return value

    def one_of(self, name: str, allowed: tuple[str, ...], default: str | None = None) -> Any:
        value = self.text(name, default)
        if value not in allowed:
            raise self.fail(f"'{name}' is '{value}', which is none of {', '.join(map(repr, allowed))}")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._table.pop(name, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fail(f"'{name}' must be a list of texts")
        return tuple(value)

    def mapping(self, name: str) -> dict[str, str]:
        value = self._table.pop(name, {})
        if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
            raise self.fail(f"'{name}' must map outcomes to steps")
        return dict(value)

    def tables(self, name: str) -> list[Any]:
        value = self._table.pop(name, [])
        if not isinstance(value, list):
            raise self.fail(f"'{name}' must be a list of tables")
        return value

    def end(self) -> None:
        if self._table:
            raise self.fail(f"unknown member '{min(self._table)}'")


def parse_journey(data: Mapping[str, Any], source: str) -> Journey:
    """Build a journey from a parsed TOML document; `source` is the file's name for messages.

    Raises DefinitionError that names file, step and field.
    """
    reader = _Reader(data, source)
    steps: dict[str, Step] = {}
    sections = reader.texts("sections")
    for table in reader.tables("step"):
        step = _parse_step(table, source, sections)
        if step.id in steps:
            raise DefinitionError(f"{source}: step '{step.id}' is defined twice")
        steps[step.id] = step
    journey = Journey(
        id=reader.text("id"),
        maker=reader.text("maker"),
        service=reader.text("service"),
        title=reader.text("title"),
        icon=reader.text("icon", ""),
        start=reader.text("start"),
        sections=sections,
        steps=MappingProxyType(steps),
        profile=tuple(
            field.id
            for step in steps.values()
            if step.kind == "profile"
            for page in step.pages
            for field in page.fields
            if field.lock != "registry"
        ),
    )
    reader.end()
    _check_ways(journey, source)
    return journey


def _parse_step(table: Any, source: str, sections: tuple[str, ...]) -> Step:
    named = table.get("id", "?") if isinstance(table, dict) else "?"
    where = f"{source}: step '{named}'"
    reader = _Reader(table, where)
    step = Step(
        id=reader.text("id"),
        kind=reader.one_of("kind", get_args(StepKind)),
        section=reader.one_of("section", sections),
        primary=reader.text("primary", ""),
        pages=tuple(_parse_page(page, where) for page in reader.tables("page")),
        ways=tuple(_parse_way(way, where) for way in reader.tables("way")),
        next=MappingProxyType(reader.mapping("next")),
    )
    reader.end()
    if not step.pages:
        raise DefinitionError(f"{where}: it has no page")
    return step


def _parse_page(table: Any, where: str) -> Page:
    reader = _Reader(table, where)
    page = Page(
        id=reader.text("id", ""),
        heading=reader.text("heading"),
        help=reader.text("help", ""),
        fields=tuple(_parse_field(field, where) for field in reader.tables("field")),
    )
    reader.end()
    return page


def _parse_field(table: Any, where: str) -> Field:
    named = table.get("id", "?") if isinstance(table, dict) else "?"
    reader = _Reader(table, f"{where}, field '{named}'")
    field = Field(
        id=reader.text("id"),
        kind=reader.one_of("kind", get_args(FieldKind)),
        label=reader.text("label"),
        help=reader.text("help", ""),
        required=reader.flag("required", True),
        lock=reader.one_of("lock", ("", "registry", "first_save"), ""),
    )
    reader.end()
    return field


def _parse_way(table: Any, where: str) -> Way:
    reader = _Reader(table, where)
    way = Way(reader.text("outcome"), reader.text("label"), reader.text("help", ""), reader.text("icon", ""))
    reader.end()
    return way


def _check_ways(journey: Journey, source: str) -> None:
    if journey.start not in journey.steps:
        raise DefinitionError(f"{source}: start '{journey.start}' is no step")
    for step in journey.steps.values():
        where = f"{source}: step '{step.id}'"
        for outcome, target in step.next.items():
            if target not in journey.steps:
                raise DefinitionError(f"{where}: outcome '{outcome}' leads to '{target}', which is no step")
        for outcome in (*OUTCOMES[step.kind], *(way.outcome for way in step.ways)):
            if outcome not in step.next:
                raise DefinitionError(f"{where}: outcome '{outcome}' leads nowhere")
