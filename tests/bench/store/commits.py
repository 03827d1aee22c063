"""From the press of the last button to the row that survives a power cut: requests a second."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.bench.children import environment, python
from tests.bench.figures import Sample, in_turn
from tests.bench.options import Options
from tests.bench.places import BUILD, ROOT
from tests.bench.report import Goal, Line
from tests.bench.store.filled import SMALL, copied, key, stores
from tests.bench.terminal import Terminal

_COUNT: Final = 400
_WITHIN_S: Final = 170
_NOTE: Final = "the whole press beside a bare insert: encrypted, numbered, signed, hashed, with its look-up digests"


def measure(options: Options) -> Iterator[Line]:
    """Our store, small and large, beside the standard library's driver without a key and beside the bare disk."""
    shares: dict[int, list[dict[str, float]]] = {SMALL: [], options.rows: []}
    sides: dict[str, Sample] = {
        f"ours {rows}": partial(_ours, terminal, shares[rows]) for rows, terminal in stores(options.rows).items()
    }
    sides |= {"raw": partial(_bare, "raw"), "disk": partial(_bare, "disk")}
    made = in_turn(sides, options.runs, _WITHIN_S)
    small, large = made[f"ours {SMALL}"], made[f"ours {options.rows}"]
    what = f"commits with {SMALL:,} old rows"
    goal = Goal(0.40, least=True)
    yield Line("commit", what, "/s", small, "raw sqlite3, no key", made["raw"], goal, _NOTE, _parts(shares[SMALL]))
    yield Line("commit", what, "/s", small, "fdatasync", made["disk"])
    what, flat, parts = f"with {options.rows:,} old rows", Goal(0.90, least=True), _parts(shares[options.rows])
    yield Line("commit", what, "/s", large, f"{SMALL:,}", small, flat, details=parts)


def _parts(shares: list[dict[str, float]]) -> dict[str, float]:
    """The median of every figure but the rate itself."""
    return {name: median(one[name] for one in shares) for name in shares[0] if name != "per_second"}


def _ours(terminal: Terminal, shares: list[dict[str, float]]) -> float:
    with copied(terminal) as data:
        (data.parent / "key").write_text(key(terminal).hex(), "ascii")
        told = _child("ours", data.parent)
    shares.append(told)
    return told["per_second"]


def _bare(side: str) -> float:
    with TemporaryDirectory(dir=BUILD) as folder:
        return _child(side, Path(folder))["per_second"]


def _child(side: str, folder: Path) -> dict[str, Any]:
    command = python("tests.bench.store.committing", side, str(folder), str(_COUNT))
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), check=True, timeout=120, stdout=subprocess.PIPE, text=True
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told
