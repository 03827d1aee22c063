"""The product without a screen does not know Qt."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.house.sources import ROOT

# Blocks Qt before anything is imported, then runs the core's own tests.
_BLOCKED = """
import sys
sys.modules.update({"PySide6": None, "shiboken6": None})
import pytest
sys.exit(pytest.main(["-q", "-n", "0", "-p", "no:cacheprovider", "--hypothesis-profile=brief", *sys.argv[1:]]))
"""


@pytest.mark.timeout(300)
def test_the_core_passes_its_tests_with_qt_blocked() -> None:
    core = [f"tests/kiosk/{package}" for package in ("domain", "journeys", "wire")]
    present = [folder for folder in core if (ROOT / folder).is_dir()]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [sys.executable, "-c", _BLOCKED, *present]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-5000:]
