"""What a finger feels: screens, digits and suggestions, from the tap in the X server to the pixels on its screen.

Both sides are tapped and watched from outside in the same way. Central's time to answer is left out of our screens;
the browser swaps without asking anybody. Movement is off on both sides: a slide would only be waited for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.bench.display import display
from tests.bench.figures import Figure, percentile
from tests.bench.options import Options
from tests.bench.peers import chromium
from tests.bench.peers.walk import walk
from tests.bench.report import Goal, Line
from tests.bench.watched import Times, drive

FRAME_MS = 1000 / 60
_CUSTOMERS = 2


def screens(options: Options) -> Iterator[Line]:
    """Tap to the next complete screen, on first and later visits, and while receipts are being made."""
    ours, theirs, missing = _walks(options.runs)
    busy = _walked(max(1, options.runs // 2), "--receipts")
    for per_cent, limit in ((50, 0.30), (95, 0.5)):
        peer = _spread([one.screens for one in theirs], per_cent)
        mine = _spread([one.screens for one in ours], per_cent)
        slowest = {name: round(percentile(values, 50), 1) for name, values in _merged(ours).by_screen.items()}
        yield Line("screens", f"p{per_cent}, all visits", "ms", mine, "Chromium", peer, Goal(limit), missing,
                   {"median_ms_by_screen": slowest} if per_cent == 50 else {})
    for what, name in (("first visits", "first"), ("later visits", "later")):
        mine = _spread([getattr(one, name) for one in ours], 95)
        peer = _spread([getattr(one, name) for one in theirs], 95)
        yield Line("screens", f"p95, {what}", "ms", mine, "Chromium", peer, None, missing)
    calm, making = (_spread([one.screens for one in walks], 95) for walks in (ours, busy))
    yield Line("screens", "p95 while receipts are made", "ms", making, "without", calm, Goal(1.5))


def keys(options: Options) -> Iterator[Line]:
    """Keypad digit to the repainted number."""
    ours, theirs, missing = _walks(options.runs)
    for per_cent, goal in ((50, Goal(0.5)), (95, None)):
        mine, peer = (_spread([one.keys for one in walks], per_cent) for walks in (ours, theirs))
        yield Line("keys", f"p{per_cent}", "ms", mine, "Chromium", peer, goal, missing)


def suggestions(options: Options) -> Iterator[Line]:
    """Letter on the drawn keyboard to the painted suggestions of the city field."""
    ours, theirs, missing = _walks(options.runs, "--suggestions")
    for per_cent, goal in ((50, None), (99, Goal(round(FRAME_MS, 1), "ours"))):
        mine, peer = (_spread([one.suggestions for one in walks], per_cent) for walks in (ours, theirs))
        yield Line("suggestions", f"city, p{per_cent}", "ms", mine, "Chromium", peer, goal, missing)


def _walks(runs: int, *more: str) -> tuple[list[Times], list[Times], str]:
    """Ours and the browser's walks in turn, and what is missing."""
    ours: list[Times] = []
    theirs: list[Times] = []
    for _ in range(runs):
        ours += _walked(1, *more)
        if chromium.installed():
            with display() as screen:
                theirs.append(walk(screen, _CUSTOMERS, suggestions="--suggestions" in more))
    return ours, theirs, "" if theirs else "chromium is not installed"


def _walked(runs: int, *more: str) -> list[Times]:
    found = []
    for _ in range(runs):
        with display() as screen:
            found.append(drive(screen, "--customers", str(_CUSTOMERS), *more))
    return found


def _spread(walks: Sequence[Sequence[float]], per_cent: float) -> Figure | None:
    """The percentile of each walk, as median and spread over the walks; None where nothing was measured."""
    values = [percentile(walk, per_cent) for walk in walks if walk]
    return Figure.of(values) if values else None


def _merged(walks: Sequence[Times]) -> Times:
    whole = Times()
    for one in walks:
        whole.add(one)
    return whole
