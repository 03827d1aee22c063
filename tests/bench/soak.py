"""Many customers through one process: does it stay as small and as quick as it was?"""

from __future__ import annotations

import itertools
import json
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.children import end, python
from tests.bench.display import display
from tests.bench.figures import Figure
from tests.bench.options import Options
from tests.bench.places import ROOT
from tests.bench.report import Goal, Line

_SAMPLES = 25
_S_PER_CUSTOMER = 30
_ENOUGH = 500
_COUNTED = (("handles", "handles"), ("threads", "threads"), ("qobjects", "QObjects"))


def measure(options: Options) -> Iterator[Line]:
    """Slopes over the later half of the run: the first half fills caches that stay."""
    every = max(1, options.customers // _SAMPLES)
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, display() as screen:
        out = Path(folder, "soak.json")
        command = python(
            "tests.bench.drive", str(out), "--customers", str(options.customers), "--samples", str(every)
        )
        child = subprocess.Popen(command, env=screen.environment(), cwd=ROOT, start_new_session=True)
        try:
            child.wait(options.customers * _S_PER_CUSTOMER + 60)
        finally:
            end(child)
        told = json.loads(out.read_text(encoding="utf-8"))
    samples = told["samples"]
    later = samples[len(samples) // 2 :]
    if told["message"] or len(later) < 3:
        yield Line("soak", "customers", "", None, note=f"ended early: {told['message']}")
        return
    at = [one["customers"] for one in later]
    slope = statistics.linear_regression(at, [one["pss_mb"] for one in later]).slope * 1000
    note = f"{options.customers} customers, {samples[0]['pss_mb']:.0f} to {samples[-1]['pss_mb']:.0f} MB"
    long_enough = options.customers >= _ENOUGH
    if not long_enough:
        note += f"; a slope counts from {_ENOUGH} customers on"
    goal = Goal(1.0, "ours") if long_enough else None
    yield Line("soak", "PSS growth per 1,000 customers", "MB", Figure.of([slope]), goal=goal, note=note,
               details={"samples": samples})
    for name, what in _COUNTED:
        grown = later[-1][name] - later[0][name]
        yield Line("soak", f"growth of {what}", "", Figure.of([grown]), goal=Goal(0, "ours"))
    steps = [
        (two["at_s"] - one["at_s"]) / (two["customers"] - one["customers"])
        for one, two in itertools.pairwise(samples)
    ]
    third = max(1, len(steps) // 3)
    first, last = Figure.of(steps[:third]), Figure.of(steps[-third:])
    yield Line("soak", "seconds a customer, the last third", "s", last, "first third", first, Goal(1.1))
