"""The files of the checkout, as the house rules look at them."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {"build", "node_modules", "__pycache__"}


@cache
def _all() -> tuple[Path, ...]:
    found = []
    for folder, subfolders, names in os.walk(ROOT):
        subfolders[:] = [name for name in subfolders if name not in _NOT_OURS and (name == ".ci" or name[0] != ".")]
        found += [Path(folder, name) for name in names]
    return tuple(sorted(found))


def files(*suffixes: str, under: str = ".") -> Iterator[Path]:
    """Yield the checkout's files with one of the suffixes (all files when none is named), sorted."""
    for path in _all():
        if path.is_relative_to(ROOT / under) and (not suffixes or path.suffix in suffixes):
            yield path


def shown(path: Path) -> str:
    """Return a path as a reader of a failure wants it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text(path: Path) -> str:
    """Return what a file says."""
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(text(path), filename=str(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Return every node of a Python file."""
    return tuple(ast.walk(tree(path)))


def python_nodes(*places: str) -> Iterator[tuple[Path, ast.AST]]:
    """Yield every node of every Python file under the places, with its file."""
    for place in places:
        for path in files(".py", under=place):
            for node in nodes(path):
                yield path, node


def imported(path: Path) -> Iterator[str]:
    """Yield the dotted names of all modules a Python file imports, at its top or later."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
