"""Makes a journey of what its file says, and refuses one that could not be run with the place of the mistake."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, get_args

from kiosk.domain.profile import REGISTRY_LOCKED
from kiosk.journeys.definition import Field, Journey, Page, Step, Way
from kiosk.journeys.demands import demand_of_journey, demand_of_step
from kiosk.journeys.kinds import CHOSEN_PASSWORD, FieldKind, StepKind, Tone


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

    def number(self, name: str, default: int) -> int:
        value = self._table.pop(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.fail(f"'{name}' must be a number from 1 on")
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
    filled = [field for step in steps.values() if step.kind == "profile" for field in step.fields if _is_saved(field)]
    journey = Journey(
        id=reader.text("id"),
        maker=reader.text("maker"),
        service=reader.text("service"),
        title=reader.text("title"),
        icon=reader.text("icon", ""),
        start=reader.text("start"),
        release=reader.number("release", 1),
        password=reader.one_of("password", ("required", "optional"), "optional"),
        sections=sections,
        steps=MappingProxyType(steps),
        profile=tuple(field.id for field in filled),
        needed=tuple(field.id for field in filled if field.required),
    )
    reader.end()
    complaint = demand_of_journey(journey)
    if complaint:
        raise reader.fail(complaint)
    return journey


def _is_saved(field: Field) -> bool:
    return field.lock != "registry" and field.kind not in CHOSEN_PASSWORD


def _parse_step(table: Any, source: str, sections: tuple[str, ...]) -> Step:
    named = table.get("id", "?") if isinstance(table, dict) else "?"
    where = f"{source}: step '{named}'"
    reader = _Reader(table, where)
    kind = reader.one_of("kind", get_args(StepKind))
    step = Step(
        id=reader.text("id"),
        kind=kind,
        section=reader.one_of("section", ("", *sections), ""),
        primary=reader.text("primary", ""),
        pages=tuple(_parse_page(page, where) for page in reader.tables("page")),
        ways=tuple(_parse_way(way, where, remembered=kind == "entry") for way in reader.tables("way")),
        next=MappingProxyType(reader.mapping("next")),
        icon=reader.text("icon", ""),
        tone=reader.one_of("tone", get_args(Tone), ""),
        heading=reader.text("heading", ""),
    )
    reader.end()
    complaint = demand_of_step(step)
    if complaint:
        raise reader.fail(complaint)
    return step


def _parse_page(table: Any, where: str) -> Page:
    reader = _Reader(table, where)
    page = Page(
        id=reader.text("id", ""),
        heading=reader.text("heading"),
        help=reader.text("help", ""),
        fields=tuple(_parse_field(field, where) for field in reader.tables("field")),
        primary=reader.text("primary", ""),
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
        options=reader.texts("options"),
    )
    reader.end()
    if (field.kind == "locked") is not (field.lock == "registry"):
        raise reader.fail("kind 'locked' and lock 'registry' belong together")
    if field.lock == "registry" and field.id not in REGISTRY_LOCKED:
        raise reader.fail("the registry has no such member")
    if (field.kind == "reason") is not bool(field.options):
        raise reader.fail("a field of kind 'reason', and no other, has options")
    return field


def _parse_way(table: Any, where: str, remembered: bool) -> Way:
    """Read a way; at an entry its outcome is what the customer came for, where it names no other intent."""
    reader = _Reader(table, where)
    outcome = reader.text("outcome")
    way = Way(
        outcome=outcome,
        label=reader.text("label"),
        help=reader.text("help", ""),
        icon=reader.text("icon", ""),
        intent=reader.text("intent", outcome if remembered else ""),
        tone=reader.one_of("tone", get_args(Tone), ""),
    )
    reader.end()
    return way
