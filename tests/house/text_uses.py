"""Where the product speaks: every text id that Python, QML, pages and journeys ask for, or could build."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache

from tests.house.sources import files, python_nodes, text

ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
_HOLE = "[a-z0-9_.]+"
_OURS = ("kiosk", "ui")
# Calls whose first argument is an id, and what stands before it in the catalogue.
_CALLS = {"text": "", "Phrase": "", "Refusal": "error."}
# A journey's members that name its own parts, not texts.
_NAMES = {"id", "next"}


def _constants(node: ast.AST) -> set[str]:
    inside = ast.walk(node)
    return {part.value for part in inside if isinstance(part, ast.Constant) and isinstance(part.value, str)}


@cache
def python_literals() -> frozenset[str]:
    """Return every string that stands in the code."""
    constants = (node.value for _, node in python_nodes(*_OURS) if isinstance(node, ast.Constant))
    return frozenset(value for value in constants if isinstance(value, str))


@cache
def python_patterns() -> frozenset[str]:
    """Return a regular expression for every f-string that could build an id."""
    patterns = set()
    for _, node in python_nodes(*_OURS):
        if not isinstance(node, ast.JoinedStr):
            continue
        parts = [str(part.value) if isinstance(part, ast.Constant) else None for part in node.values]
        fixed = "".join(part or "" for part in parts)
        if "." in fixed and re.fullmatch(r"[a-z0-9_.]*[a-z]{2}[a-z0-9_.]*", fixed):
            patterns.add("".join(_HOLE if part is None else re.escape(part) for part in parts))
    return frozenset(patterns - {rf"error\.{_HOLE}"})


@cache
def qml_literals() -> frozenset[str]:
    """Return every string that stands in QML and its JavaScript."""
    return frozenset(
        literal for path in files(".qml", ".js", under="ui") for literal in re.findall(r'"([^"\n]*)"', text(path))
    )


@cache
def page_literals() -> frozenset[str]:
    """Return every string that stands in the central server's page templates."""
    pages = files(".html", ".jinja", under="kiosk")
    return frozenset(literal for path in pages for literal in re.findall(r"""["']([a-z0-9_.]+)["']""", text(path)))


@cache
def journey_literals() -> frozenset[str]:
    """Return every string of the journeys that is not the name of a part."""

    def walk(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inside in value.items():
                if key not in _NAMES:
                    yield from walk(inside)
        elif isinstance(value, list):
            for inside in value:
                yield from walk(inside)
        elif isinstance(value, str):
            yield value

    journeys = files(".toml", under="resources/journeys")
    return frozenset(literal for path in journeys for literal in walk(tomllib.loads(text(path))))


def asked_for() -> set[str]:
    """Return every id that somebody asks the catalogue for by its full name."""
    asked = {literal for literal in journey_literals() if ID.fullmatch(literal)}
    for path in files(".qml", ".js", under="ui"):
        for call in re.findall(r"qsTrId\(([^()]*(?:\([^()]*\)[^()]*)*)\)", text(path)):
            asked |= {literal for literal in re.findall(r'"([^"]*)"', call) if ID.fullmatch(literal)}
    for path in files(".html", ".jinja", under="kiosk"):
        asked |= set(re.findall(r"""(?<![.\w])t(?:ext)?\(["']([a-z0-9_.]*[a-z0-9_])["']""", text(path)))
    for _, node in python_nodes(*_OURS):
        if isinstance(node, ast.Call) and node.args and not isinstance(node.args[0], ast.JoinedStr):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _CALLS:
                asked |= {_CALLS[name] + literal for literal in _constants(node.args[0]) if ID.fullmatch(literal)}
    return asked


@cache
def _literals() -> frozenset[str]:
    return python_literals() | qml_literals() | page_literals() | journey_literals()


@cache
def _beginnings() -> tuple[str, ...]:
    return tuple(literal for literal in qml_literals() | page_literals() if re.fullmatch(r"([a-z_]+\.)+", literal))


@cache
def _built() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in sorted(python_patterns())))


def could_be_used(text_id: str) -> bool:
    """Tell whether the id, or an error's code, stands somewhere in full or fits something built of parts."""
    spoken = {text_id, text_id.removeprefix("error.")}
    if spoken & _literals() or text_id.startswith(_beginnings()):
        return True
    return any(_built().fullmatch(one) for one in spoken)
