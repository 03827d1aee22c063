"""The rows of a run as one table on standard output and as one JSON file."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Literal

from tests.bench.figures import Figure
from tests.bench.places import BUILD

Verdict = Literal["met", "not met", "not counted"]

_PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "httpx", "pydantic", "reportlab", "uharfbuzz", "fastapi")


@dataclass(frozen=True, slots=True)
class Goal:
    """At most `limit`, of the ratio to the peer where `of` is "ratio", else of our own median in the row's unit.

    With `least` it is at least `limit`: for what is counted per second.
    """

    limit: float
    of: Literal["ratio", "ours"] = "ratio"
    least: bool = False

    def met_by(self, value: float) -> bool:
        return value >= self.limit if self.least else value <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.least else '≤'} {self.limit:g}{' ×' if self.of == 'ratio' else ''}"


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison: what was measured in which unit, ours beside a peer or a floor, and the goal it has.

    A goal on a ratio whose peer is missing is not counted, and `note` says what is missing.
    """

    row: str
    what: str
    unit: str
    ours: Figure | None
    peer_name: str = ""
    peer: Figure | None = None
    goal: Goal | None = None
    note: str = ""
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        if self.ours is None or self.peer is None or self.peer.median == 0:
            return None
        return self.ours.median / self.peer.median

    @property
    def verdict(self) -> Verdict:
        value = None
        if self.goal is not None and self.ours is not None:
            value = self.ours.median if self.goal.of == "ours" else self.ratio
        if value is None or self.goal is None:
            return "not counted"
        return "met" if self.goal.met_by(value) else "not met"


def table(lines: Sequence[Line]) -> str:
    """The table for a terminal."""
    head = ("row", "what", "ours", "peer", "ratio", "goal", "", "note")
    body = [
        (
            line.row,
            f"{line.what}, {line.unit}",
            _shown(line.ours),
            f"{line.peer_name} {_shown(line.peer)}".strip() if line.peer_name else "",
            "" if line.ratio is None else f"{line.ratio:.2f} ×",
            "" if line.goal is None else str(line.goal),
            "" if line.goal is None else line.verdict,
            line.note,
        )
        for line in lines
    ]
    widths = [max(_width(row[column]) for row in (head, *body)) for column in range(len(head) - 1)]
    rule = tuple("─" * width for width in widths)
    return "\n".join(
        "  ".join([*(text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=False)), *row[7:]])
        .rstrip()
        for row in (head, rule, *body)
    )


def write(lines: Sequence[Line], runs: int) -> Path:
    """Write `latest.json` and return its path; rows that this run did not measure keep their last figures."""
    path = BUILD / "latest.json"
    measured = {line.row for line in lines}
    kept = [one for one in _last(path) if one["row"] not in measured]
    now = datetime.now(UTC).isoformat(timespec="seconds")
    rows = kept + [{**asdict(line), "ratio": line.ratio, "verdict": line.verdict, "at": now} for line in lines]
    whole = {"at": now, "runs": runs, "machine": _machine(), "versions": _versions(), "rows": rows}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def _shown(figure: Figure | None) -> str:
    if figure is None:
        return "missing"
    median, low, high = (_number(value) for value in (figure.median, figure.low, figure.high))
    return median if figure.count == 1 else f"{median} ({low}…{high})"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _width(text: str) -> int:
    return sum(not unicodedata.combining(character) for character in text)


def _last(path: Path) -> list[dict[str, Any]]:
    try:
        rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["rows"]
    except (OSError, ValueError, KeyError):
        return []
    return rows


def _machine() -> dict[str, Any]:
    cpu = memory = ""
    for name, file, mark in (("cpu", "cpuinfo", "model name"), ("memory", "meminfo", "MemTotal")):
        found = [line.split(":")[1].strip() for line in Path("/proc", file).read_text().splitlines() if mark in line]
        if name == "cpu":
            cpu = found[0] if found else platform.machine()
        else:
            memory = found[0] if found else ""
    return {
        "system": platform.platform(),
        "processor": cpu,
        "cores": os.cpu_count(),
        "memory": memory,
        "load": [round(value, 2) for value in os.getloadavg()],
    }


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
    try:
        told = subprocess.run(["chromium", "--version"], capture_output=True, text=True, timeout=20)
        found["chromium"] = told.stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        found["chromium"] = "missing"
    return found
