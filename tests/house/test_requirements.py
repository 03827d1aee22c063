"""What is imported and what is asked for in the requirements are the same."""

from __future__ import annotations

import re
import sys
from importlib.metadata import packages_distributions

import pytest

from tests.house.sources import ROOT, files, imported, shown, text

PINS = ROOT / "build_spec" / "requirements"
OURS = {"kiosk", "ui", "tests"}
# Loaded by name, or run as a command, instead of imported.
BY_NAME = {"pytest-xdist", "pytest-timeout", "ruff", "mypy", "import-linter"}
# Halves of PySide6 and of pydantic that are packed by themselves, each pinned by the other.
COMES_WITH = {"shiboken6", "pydantic-core"}
# The other programs that the bench sets up beside ours bring their own packages.
ELSEWHERE = "tests/bench/peers/"


def asked_for(name: str) -> set[str]:
    """The distributions that a list of requirements names, in the index's spelling."""
    lines = text(PINS / f"{name}.in").splitlines()
    return {_normal(match.group()) for line in lines if (match := re.match(r"\w[\w.-]*", line))}


def _normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def distributions(*places: str) -> set[str]:
    """The distributions that the Python files under the places import from."""
    known = packages_distributions()
    modules = {
        name.split(".")[0]
        for place in places
        for path in files(".py", under=place)
        if not shown(path).startswith(ELSEWHERE)
        for name in imported(path)
    }
    foreign = modules - OURS - set(sys.stdlib_module_names)
    return {_normal(known[module][0]) if module in known else module for module in foreign}


def test_the_product_asks_for_what_it_imports_and_for_nothing_else() -> None:
    assert distributions("kiosk", "ui") - COMES_WITH == asked_for("run")


def test_tests_ask_for_what_they_import_and_for_nothing_else() -> None:
    needed = distributions("tests") - asked_for("run") - COMES_WITH
    assert needed == asked_for("dev") - BY_NAME


@pytest.mark.parametrize("name", ["run", "dev", "lock"])
def test_what_is_asked_for_is_what_is_pinned(name: str) -> None:
    asked = [line.strip() for line in text(PINS / f"{name}.in").splitlines() if re.match(r"\w", line)]
    pinned = text(PINS / f"{name}.txt")
    names = [re.sub(r"\[.*?\]", "", want) for want in asked]
    absent = [name for name in names if not re.search(rf"^{re.escape(name)}\b", pinned, re.MULTILINE)]
    assert absent == [], "run `make lock`"


@pytest.mark.parametrize("name", ["run", "dev", "lock"])
def test_requirements_are_pinned_with_hashes_and_name_no_source(name: str) -> None:
    listed = text(PINS / f"{name}.txt")
    assert not re.search(r"https?:|file:|^-", listed, re.MULTILINE)
    pins = [pin for pin in listed.replace("\\\n", " ").splitlines() if pin and not pin.startswith("#")]
    assert pins
    unhashed = [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin]
    assert unhashed == []
