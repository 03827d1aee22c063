"""What a long run writes: the figures of each run and of all, as JSON and as a page to read."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from tests.faults.campaign import OPENING_S, TOLD_TWICE
from tests.faults.ledger import Verdict

Kind = Literal["kills", "damage", "model", "storm", "hangs"]

FOLDER: Final = Path("build") / "soak"
PROMISES: Final = ("lost", "doubled", "out_of_order", "stuck", "gaps")
"""What a report always counts, nought too; every other violation is named where there is one."""
_COLUMNS: Final = (
    *("kind", "seed", "sound", "seconds", "rounds", "kills", "faults", "restores"),
    *("confirmed", "effects", "replayed", "drain_s", "slowest_opening_s"),
)


@dataclass
class Outcome:
    """What one run of a kind and a seed did and found.

    `asked_s` is the time that it was given, `seconds` what it took; `rounds` are settlings, trials or examples by its
    kind. `kills` counts what was ended without a farewell by name, `steps` at which failpoints, `faults` what befell
    lines and files. `drain_s` is real time, `heal_s` the longest that a terminal's own clock counted from the end of a
    storm to its last delivery, asked pauses and spreads included. `slowest_opening_s` is processor time.
    """

    kind: Kind
    seed: int
    asked_s: float
    seconds: float = 0.0
    rounds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    steps: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    restores: int = 0
    restarts: int = 0
    replayed: int = 0
    drain_s: float = 0.0
    heal_s: float = 0.0
    slowest_opening_s: float = 0.0
    verdict: Verdict = field(default_factory=lambda: Verdict(0, 0, 0))
    unsent: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def wrongs(self) -> dict[str, tuple[str, ...]]:
        """The promises that were broken, with tracking codes."""
        return {name: codes for name, codes in self.verdict.wrongs().items() if name not in TOLD_TWICE}

    @property
    def sound(self) -> bool:
        return not (self.wrongs or self.wrong or self.unsent) and self.slowest_opening_s <= OPENING_S

    @property
    def again(self) -> str:
        """The command that repeats it."""
        return f'make soak ARGS="--kind {self.kind} --seed {self.seed} --seconds {self.asked_s:g}"'

    def figures(self) -> dict[str, Any]:
        """Plain values for a report."""
        return {
            "kind": self.kind,
            "seed": self.seed,
            "sound": self.sound,
            "again": self.again,
            "seconds": round(self.seconds, 1),
            "rounds": self.rounds,
            "kills": self.kills.total(),
            "killed": dict(sorted(self.kills.items())),
            "steps": dict(sorted(self.steps.items())),
            "faults": self.faults.total(),
            "befell": dict(sorted(self.faults.items())),
            "restores": self.restores,
            "restarts": self.restarts,
            "confirmed": self.verdict.confirmed,
            "printed": self.verdict.printed,
            "effects": self.verdict.applied,
            "replayed": self.replayed,
            "told_twice": len(self.verdict.handed_twice),
            "drain_s": round(self.drain_s, 2),
            "heal_s": round(self.heal_s, 1),
            "slowest_opening_s": round(self.slowest_opening_s, 3),
            "unsent_texts": self.unsent,
            "wrongs": {name: list(codes) for name, codes in self.wrongs.items()},
            "notes": self.wrong,
        }


def write(outcomes: Sequence[Outcome], left_out: int = 0, folder: Path = FOLDER) -> Path:
    """Write `report.json` and `report.md`; return the latter's path. `left_out` runs had no time."""
    folder.mkdir(parents=True, exist_ok=True)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    document = {"at": at, "left_out": left_out, **summary(outcomes)}
    each = [outcome.figures() for outcome in outcomes]
    text = json.dumps({**document, "each": each}, ensure_ascii=False, indent=1)
    (folder / "report.json").write_text(text + "\n", encoding="utf-8")
    path = folder / "report.md"
    path.write_text(_page(document, outcomes), encoding="utf-8")
    return path


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Return the figures of all runs together."""
    runs = [outcome.figures() for outcome in outcomes]
    drains = [outcome.drain_s for outcome in outcomes if outcome.drain_s]
    sums = ("kills", "faults", "restores", "restarts", "confirmed", "printed", "effects", "replayed", "told_twice")
    minutes = sum(outcome.seconds for outcome in outcomes) / 60
    killing = [outcome for outcome in outcomes if outcome.kind == "kills"]
    wrongs = Counter({name: len(codes) for each in outcomes for name, codes in each.wrongs.items()})
    return {
        "runs": len(outcomes),
        "sound": sum(outcome.sound for outcome in outcomes),
        "minutes": round(minutes, 2),
        **{name: sum(run[name] for run in runs) for name in sums},
        "kills_per_minute_of_killing": _pace(sum(each.kills.total() for each in killing), killing),
        "effects_per_minute_of_killing": _pace(sum(each.verdict.applied for each in killing), killing),
        "slowest_opening_s": max((run["slowest_opening_s"] for run in runs), default=0.0),
        "drain_s": {"p50": _quantile(drains, 0.5), "p99": _quantile(drains, 0.99), "max": _quantile(drains, 1.0)},
        "wrongs": dict.fromkeys(PROMISES, 0) | dict(wrongs),
        "killed": _together(run["killed"] for run in runs),
        "steps": _together(run["steps"] for run in runs),
        "befell": _together(run["befell"] for run in runs),
    }


def _pace(count: int, outcomes: Sequence[Outcome]) -> float:
    minutes = sum(outcome.seconds for outcome in outcomes) / 60
    return round(count / minutes, 1) if minutes else 0.0


def _together(counts: Any) -> dict[str, int]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return dict(sorted(total.items()))


def _quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of all do not exceed; 0 of none."""
    ordered = sorted(values)
    return round(ordered[max(0, math.ceil(share * len(ordered)) - 1)], 2) if ordered else 0.0


def _page(document: dict[str, Any], outcomes: Sequence[Outcome]) -> str:
    plain = [f"- {name}: {value}" for name, value in document.items() if not isinstance(value, dict)]
    nested = [
        f"- {name}: {', '.join(f'{key} {figure}' for key, figure in value.items()) or 'none'}"
        for name, value in document.items()
        if isinstance(value, dict)
    ]
    rows = [[str(outcome.figures()[name]) for name in _COLUMNS] for outcome in outcomes]
    table = [" | ".join(cells).join(("| ", " |")) for cells in (list(_COLUMNS), ["---"] * len(_COLUMNS), *rows)]
    bad = [outcome for outcome in outcomes if not outcome.sound]
    told = [line for outcome in bad for line in _told(outcome)]
    parts = ["# The outbox under fire", "", *plain, *nested, "", *table, ""]
    parts += ["## Violations, and how to repeat them", "", *told] if bad else ["No violation."]
    if outcomes:
        parts += ["", f"Any run is repeated by its kind, seed and seconds: `{outcomes[0].again}`."]
    return "\n".join(parts) + "\n"


def _told(outcome: Outcome) -> list[str]:
    lines = [f"- `{outcome.again}`", f"  - {outcome.verdict}", f"  - {outcome.unsent} texts unsent"]
    return lines + [f"  - {note}" for note in outcome.wrong]
