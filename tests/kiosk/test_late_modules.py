"""Modules that stand ready and load when they are first used."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.late_modules import LateModules


@pytest.fixture
def loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Which of the modules that are late were executed."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    done: list[str] = []
    monkeypatch.setattr(sys, "done", done, raising=False)
    (tmp_path / "plain_late.py").write_text("import sys\nsys.done.append(__name__)\nVALUE = 7\n", "ascii")
    (tmp_path / "package_late").mkdir()
    (tmp_path / "package_late" / "__init__.py").write_text("import sys\nsys.done.append(__name__)\n", "ascii")
    (tmp_path / "package_late" / "part.py").write_text("VALUE = 8\n", "ascii")
    LateModules(["plain_late", "package_late"]).take_over()
    yield done
    for name in ("plain_late", "package_late", "package_late.part"):
        sys.modules.pop(name, None)


def test_a_late_module_loads_once_when_it_is_first_asked(loads: list[str]) -> None:
    late = importlib.import_module("plain_late")
    assert late.__file__ and late.__name__ == "plain_late"
    assert loads == []
    assert late.VALUE == 7
    with pytest.raises(AttributeError):
        _ = late.MISSING
    assert importlib.import_module("plain_late") is late
    assert loads == ["plain_late"]


def test_a_late_package_still_has_its_parts(loads: list[str]) -> None:
    assert importlib.import_module("package_late.part").VALUE == 8
    assert importlib.import_module("package_late").part.VALUE == 8
