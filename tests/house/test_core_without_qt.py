"""The product without a screen does not know Qt."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from tests.house.sources import ROOT
from tests.without_qt import qt_blocked

_IMPORTS_ALL = """
import importlib, pkgutil, sys
sys.modules.update({"PySide6": None, "shiboken6": None})
import kiosk
for module in pkgutil.walk_packages(kiosk.__path__, "kiosk."):
    if ".migrations." not in module.name:
        importlib.import_module(module.name)
"""


def test_every_module_of_the_product_loads_with_qt_blocked() -> None:
    command = [sys.executable, "-c", _IMPORTS_ALL]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-5000:]


def test_the_cores_own_tests_cannot_load_qt() -> None:
    with qt_blocked(), pytest.raises(ImportError):
        importlib.import_module("PySide6.QtCore")
    assert importlib.import_module("PySide6.QtCore").qVersion()
