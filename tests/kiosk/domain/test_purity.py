"""The domain stays pure: nothing but itself and the harmless part of the standard library."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import kiosk.domain

MODULES = sorted(Path(kiosk.domain.__path__[0]).glob("*.py"))
HARMLESS = {
    "__future__",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "hashlib",
    "itertools",
    "jdatetime",
    "re",
    "types",
    "typing",
    "unicodedata",
}
CLOCK_AND_FILES = {"now", "today", "utcnow", "open", "print", "input"}


def _imported(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def _called(tree: ast.AST) -> set[str]:
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_domain_module_reads_no_clock_no_file_and_nobody_else(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    outside = {name for name in _imported(tree) if not name.startswith("kiosk.domain")}
    assert {name.partition(".")[0] for name in outside} <= HARMLESS
    assert not _called(tree) & CLOCK_AND_FILES
