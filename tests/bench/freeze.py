"""The longest time for which the interface's loop stood still over whole journeys, while things go wrong around it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.children import end, python
from tests.bench.display import display
from tests.bench.figures import Sample, in_turn, percentile
from tests.bench.options import Options
from tests.bench.places import BUILD, ROOT
from tests.bench.report import Goal, Line

_TROUBLES: Final = {
    "": "nothing wrong",
    "dead": "central gone before the last button",
    "hanging": "central hangs a second after every screen",
    "disk": "every sync of the disk 0.2 s longer",
}
_CUSTOMERS: Final = 2
_LONGEST_S: Final = 150
_WITHIN_S: Final = 160
_NOTE: Final = "what the autopilot does on the same loop is part of it"


def measure(options: Options) -> Iterator[Line]:
    """Each trouble in turn, two whole journeys each."""
    slow_disk = _slow_disk()
    spread: dict[str, list[float]] = {trouble: [] for trouble in _TROUBLES}
    places: dict[str, list[str]] = {trouble: [] for trouble in _TROUBLES}
    sides: dict[str, Sample] = {
        trouble: partial(_longest_ms, trouble, slow_disk, spread[trouble], places[trouble])
        for trouble in _TROUBLES
        if trouble != "disk" or slow_disk is not None
    }
    made = in_turn(sides, options.runs, _WITHIN_S)
    for trouble, what in _TROUBLES.items():
        note = _NOTE if trouble in made else "no compiler here: the disk cannot be made slow"
        if places[trouble]:
            note += "; longest at " + ", ".join(dict.fromkeys(places[trouble]))
        details = {"p99_ms": spread[trouble], "longest_at": places[trouble]}
        yield Line("freeze", f"longest gap, {what}", "ms", made.get(trouble), goal=Goal(100, "ours"), note=note,
                   details=details)  # fmt: skip


def _longest_ms(trouble: str, slow_disk: Path | None, spread: list[float], places: list[str]) -> float:
    """The longest gap between two ticks, and in `places` between which screens (customer/step/page) it was.

    RuntimeError when a customer did not come through.
    """
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, display() as screen:
        out = Path(folder, "ticks.json")
        command = python("tests.bench.drive", str(out), "--ticks", "--customers", str(_CUSTOMERS))
        if trouble in ("dead", "hanging"):
            command += ["--trouble", trouble]
        env = screen.environment()
        if trouble == "disk" and slow_disk is not None:
            env = {**env, "LD_PRELOAD": str(slow_disk)}
        child = subprocess.Popen(command, env=env, cwd=ROOT, start_new_session=True)
        try:
            child.wait(_LONGEST_S)
        finally:
            end(child)
        told = json.loads(out.read_text(encoding="utf-8")) if out.exists() else {"message": "no answer"}
    if told["message"]:
        raise RuntimeError(f"the walk ended early: {told['message']}")
    gaps: list[float] = told["gaps"]
    spread.append(percentile(gaps, 99))
    places.append(told["longest_at"])
    return max(gaps)


def _slow_disk() -> Path | None:
    """The library that makes a disk slow, compiled here; None without a compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return None
    BUILD.mkdir(parents=True, exist_ok=True)
    library = BUILD / "slow_disk.so"
    source = Path(__file__).with_name("peers") / "slow_disk.c"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(source), "-ldl"]
    done = subprocess.run(command, capture_output=True, timeout=60)
    return library if done.returncode == 0 else None
