"""A disk that fails to write or to sync, once or for ever: only what was never confirmed is missing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

SOURCE: Final = Path(__file__).parent / "native" / "failing_disk.c"

Found = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """Run every trial of `failing.py` in one process upon a disk that fails on demand."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("needs a C compiler and LD_PRELOAD to stand between the store and its disk")
    folder = tmp_path_factory.mktemp("failing")
    library = folder / "failing_disk.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"], check=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.failing", folder],
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        check=True,
    )
    trials: Found = json.loads(done.stdout.splitlines()[-1])
    return trials


@pytest.mark.parametrize("trial", ["sync once", "write once", "sync for ever", "write for ever"])
def test_a_failure_of_the_log_costs_only_what_was_never_confirmed(found: Found, trial: str) -> None:
    """After a failed sync the handle is closed and never trusted again: the kernel may have dropped what it held."""
    came = found[trial]
    assert came["failures"] == came["refused"] == (1 if "once" in trial else 3)
    assert came["codes"] == ["store.unwritable"]
    assert (came["lost"], came["unseen"], came["whole"]) == ([], [], True)
    assert came["trusted_again"] == 0
    assert (came["confirmed"], came["service"]) == (8 - came["refused"], "open")


def test_tidying_that_fails_leaves_everything_in_the_log(found: Found) -> None:
    came = found["tidying"]
    assert came["failures"] > 0
    assert (came["confirmed"], came["refused"], came["lost"], came["whole"]) == (8, 0, [], True)


def test_a_mark_that_cannot_be_written_keeps_nobody_from_a_tracking_code(found: Found) -> None:
    came = found["mark"]
    assert came["failures"] == 5
    assert (came["confirmed"], came["refused"], came["lost"], came["whole"]) == (6, 0, [], True)


def test_a_log_that_cannot_be_written_goes_on_when_it_can(found: Found) -> None:
    assert found["log"]["lines"][0] == "store.opened"
    assert found["log"]["lines"][-1] == "store.closed"
