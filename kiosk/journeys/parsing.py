"""Makes a journey of what its file says, and refuses one that could not be run with the place of the mistake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, get_args

from kiosk.domain.profile import REGISTRY_LOCKED
from kiosk.journeys.definition import OUTCOMES, Field, FieldKind, Journey, Page, Step, StepKind, Way

_FIELDS: Final[Mapping[StepKind, Mapping[str, FieldKind]]] = MappingProxyType(
    {
        "mobile": {"mobile": "mobile", "captcha": "captcha"},
        "identity": {"national_code": "national_code", "birth_date": "birth_date"},
        "login": {"login.national_code": "national_code", "login.password": "login_password"},
        "password": {"password": "password", "password_repeat": "repeat"},
        "final": {"captcha": "captcha"},
    }
)
"""The fields, always asked, that the engine takes from a step of a kind."""

_VEHICLE_PAGES: Final = ("vehicle", "colour", "options")

_COMPANIONS: Final[Mapping[StepKind, tuple[StepKind, ...]]] = MappingProxyType(
    {
        "profile": ("confirmation",),
        "review": ("profile",),
        "final": ("programmes", "vehicle", "dealer", "contract"),
    }
)
"""The kinds of step that a journey needs as soon as it has one of the first kind."""


class DefinitionError(ValueError):
    """A journey file says something that cannot be run; the message names file, step and field."""


class _Reader:
    """Takes typed members out of one table and knows where it stands for the message."""

    def __init__(self, table: Any, where: str) -> None:
        if not isinstance(table, Mapping):
            raise DefinitionError(f"{where}: a table was expected")
        self._table = dict(table)
        self._where = where

    def fail(self, message: str) -> DefinitionError:
        return DefinitionError(f"{self._where}: {message}")

    def text(self, name: str, default: str | None = None) -> str:
        value = self._table.pop(name, default)
        if not isinstance(value, str) or not (value or default is not None):
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
    sections = reader.texts("sections")
    steps: dict[str, Step] = {}
    for table in reader.tables("step"):
        step = _parse_step(table, source, sections)
        if step.id in steps:
            raise reader.fail(f"step '{step.id}' is defined twice")
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
            for field in _fields(step)
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
        raise reader.fail("it has no page")
    _check_fields(step, reader)
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
    if (field.kind == "locked") is not (field.lock == "registry"):
        raise reader.fail("kind 'locked' and lock 'registry' belong together")
    if field.lock == "registry" and field.id not in REGISTRY_LOCKED:
        raise reader.fail("the registry has no such member")
    return field


def _parse_way(table: Any, where: str) -> Way:
    reader = _Reader(table, where)
    way = Way(reader.text("outcome"), reader.text("label"), reader.text("help", ""), reader.text("icon", ""))
    reader.end()
    return way


def _fields(step: Step) -> Iterator[Field]:
    for page in step.pages:
        yield from page.fields


def _check_fields(step: Step, reader: _Reader) -> None:
    """Check that the engine finds in a step what it takes from one of its kind."""
    ids = [field.id for field in _fields(step)]
    twice = next((field_id for field_id in ids if ids.count(field_id) > 1), None)
    if twice is not None:
        raise reader.fail(f"field '{twice}' is asked twice")
    for field_id, kind in _FIELDS.get(step.kind, {}).items():
        if not any(field.id == field_id and field.kind == kind and field.required for field in step.pages[0].fields):
            raise reader.fail(f"field '{field_id}' of kind '{kind}' must be asked on its first page")
    if step.kind in ("code", "confirmation") and [field.kind for field in _fields(step)] != ["code"]:
        raise reader.fail("it asks exactly one field, of kind 'code'")
    if step.kind == "vehicle" and tuple(page.id for page in step.pages) != _VEHICLE_PAGES:
        raise reader.fail(f"its pages are {', '.join(map(repr, _VEHICLE_PAGES))}")


def _check_ways(journey: Journey, source: str) -> None:
    if journey.start not in journey.steps:
        raise DefinitionError(f"{source}: start '{journey.start}' is no step")
    kinds = {step.kind for step in journey.steps.values()}
    intents = {way.outcome for step in journey.steps.values() if step.kind == "entry" for way in step.ways}
    for step in journey.steps.values():
        where = f"{source}: step '{step.id}'"
        outcomes = (*OUTCOMES[step.kind], *(way.outcome for way in step.ways))
        for name, target in step.next.items():
            outcome, _, intent = name.partition("@")
            if outcome not in outcomes or (intent and intent not in intents):
                raise DefinitionError(f"{where}: outcome '{name}' never comes of it")
            if target not in journey.steps:
                raise DefinitionError(f"{where}: outcome '{name}' leads to '{target}', which is no step")
            if step.kind == "login" and journey.steps[target].kind == "consent":
                raise DefinitionError(f"{where}: outcome '{name}' must lead by a code, on which consent is recorded")
        for outcome in outcomes:
            if outcome not in step.next:
                raise DefinitionError(f"{where}: outcome '{outcome}' leads nowhere")
        for kind in _COMPANIONS.get(step.kind, ()):
            if kind not in kinds:
                raise DefinitionError(f"{where}: the journey needs a step of kind '{kind}' too")
