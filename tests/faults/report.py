"""What a long run writes: the figures of each seed and of all, as JSON and as a table to read."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from tests.faults.ledger import Verdict

FOLDER: Final = Path("build") / "soak"
_SUMS: Final = (
    "confirmed", "printed", "replayed", "centrals_killed", "backends_ended", "terminals_killed", "restarts"
)  # fmt: skip
_HEAD: Final = ("seed", "sound", *_SUMS, "drain_s", "heal_s", "seconds")


@dataclass
class Outcome:
    """What one seed did and found. `drain_s` is real time, `heal_s` the longest that a terminal's own clock counted
    from the end of the storm to its last delivery, asked pauses and spreads included."""

    seed: int
    seconds: float = 0.0
    centrals_killed: int = 0
    backends_ended: int = 0
    terminals_killed: int = 0
    restarts: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    replayed: int = 0
    drain_s: float = 0.0
    heal_s: float = 0.0
    verdict: Verdict = field(default_factory=lambda: Verdict(0, 0, 0))
    unsent: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        return self.verdict.sound and not self.wrong and not self.unsent

    def figures(self) -> dict[str, Any]:
        """Plain values for a report."""
        verdict = self.verdict
        return {
            "seed": self.seed,
            "sound": self.sound,
            "seconds": round(self.seconds, 1),
            "confirmed": verdict.confirmed,
            "applied": verdict.applied,
            "printed": verdict.printed,
            "centrals_killed": self.centrals_killed,
            "backends_ended": self.backends_ended,
            "terminals_killed": self.terminals_killed,
            "restarts": self.restarts,
            "faults": dict(sorted(self.faults.items())),
            "replayed": self.replayed,
            "drain_s": round(self.drain_s, 2),
            "heal_s": round(self.heal_s, 1),
            "unsent_texts": self.unsent,
            "wrongs": {name: list(codes) for name, codes in verdict.wrongs().items()},
            "notes": self.wrong,
        }


def write(outcomes: Sequence[Outcome], storm_s: float, folder: Path = FOLDER) -> Path:
    """Write `report.json` and `report.md`; return the latter's path."""
    folder.mkdir(parents=True, exist_ok=True)
    seeds = [outcome.figures() for outcome in outcomes]
    document = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "storm_s": storm_s, **summary(outcomes)}
    text = json.dumps({**document, "seeds": seeds}, ensure_ascii=False, indent=1)
    (folder / "report.json").write_text(text + "\n", encoding="utf-8")
    path = folder / "report.md"
    path.write_text(_page(document, outcomes, storm_s), encoding="utf-8")
    return path


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Return the figures of all seeds together."""
    drains = [outcome.drain_s for outcome in outcomes]
    wrongs: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    for outcome in outcomes:
        wrongs.update({name: len(codes) for name, codes in outcome.verdict.wrongs().items()})
        faults += outcome.faults
    return {
        "runs": len(outcomes),
        "sound": sum(outcome.sound for outcome in outcomes),
        **{name: sum(outcome.figures()[name] for outcome in outcomes) for name in _SUMS},
        "faults": sum(faults.values()),
        "faults_by_kind": dict(sorted(faults.items())),
        "wrongs": {name: wrongs[name] for name in ("lost", "doubled", "out_of_order", "stuck")} | dict(wrongs),
        "drain_s": {"p50": _quantile(drains, 0.5), "p99": _quantile(drains, 0.99), "max": _quantile(drains, 1.0)},
    }


def again(seed: int, storm_s: float) -> str:
    """Return the command that repeats one seed."""
    return f"python -m tests.faults --seed {seed} --storm {storm_s:g}"


def _quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of all do not exceed; 0 of none."""
    ordered = sorted(values)
    return round(ordered[max(0, math.ceil(share * len(ordered)) - 1)], 2) if ordered else 0.0


def _page(document: dict[str, Any], outcomes: Sequence[Outcome], storm_s: float) -> str:
    plain = [f"- {name}: {value}" for name, value in document.items() if not isinstance(value, dict)]
    nested = [
        f"- {name}: {', '.join(f'{key} {figure}' for key, figure in value.items())}"
        for name, value in document.items()
        if isinstance(value, dict)
    ]
    rows = [[str(outcome.figures()[name]) for name in _HEAD] for outcome in outcomes]
    table = [" | ".join(cells).join(("| ", " |")) for cells in (list(_HEAD), ["---"] * len(_HEAD), *rows)]
    bad = [outcome for outcome in outcomes if not outcome.sound]
    told = [
        f"- `{again(outcome.seed, storm_s)}`: {outcome.verdict}; {outcome.wrong}, {outcome.unsent} texts unsent"
        for outcome in bad
    ]
    parts = ["# The outbox under fire", *plain, *nested, "", *table, ""]
    parts += ["## Violations, and how to repeat them", "", *told] if bad else ["No violation."]
    parts += ["", f"A seed is repeated by `{again(1, storm_s)}` with its number."]
    return "\n".join(parts) + "\n"
