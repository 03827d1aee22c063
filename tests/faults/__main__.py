"""The long run: `python -m tests.faults --seeds 20 --minutes 10` breaks everything by seed and compares the books.

Each seed has a storm, a run of kills, trials with damaged files, a game of the state machine and a run of hangs, which
share its time.
Ends with 1 where any promise was broken. `--kind kills --seed 7` repeats that one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Final, get_args

from tests.faults.damage import run_damage
from tests.faults.hangs import Hangs
from tests.faults.kills import Kills
from tests.faults.machine import run_model
from tests.faults.report import Kind, Outcome, write
from tests.faults.storm import Storm
from tests.faults.world import prepare
from tests.postgres import PostgresServer, running_postgres

SHARES: Final[dict[Kind, float]] = {"kills": 0.4, "damage": 0.05, "model": 0.15, "storm": 0.3, "hangs": 0.1}
"""Of a seed's time."""
LEAST_S: Final[dict[Kind, float]] = {"kills": 8.0, "damage": 1.0, "model": 3.0, "storm": 5.0, "hangs": 10.0}
"""Below so many seconds a run would do little but begin and end."""
LONGEST_STORM_S: Final = 100.0


class Grounds:
    """Where runs take place: folders, and databases that a central can use at once."""

    def __init__(self, postgres: Callable[[], PostgresServer]) -> None:
        """`postgres` is asked for by the first run that needs it."""
        self._postgres = cache(postgres)

    def run(self, kind: Kind, seed: int, seconds: float) -> Outcome:
        """Do one run; one that breaks off is a violation too."""
        with tempfile.TemporaryDirectory(prefix=f"kiosk-{kind}-", ignore_cleanup_errors=True) as name:
            started = time.monotonic()
            try:
                return self._run(kind, seed, seconds, Path(name))
            except Exception as error:
                broken = f"broke off: {error!r}\n{traceback.format_exc()}"
                return Outcome(kind, seed, seconds, time.monotonic() - started, wrong=[broken])

    def _run(self, kind: Kind, seed: int, seconds: float, folder: Path) -> Outcome:
        if kind == "damage":
            return run_damage(seed, seconds, folder)
        if kind == "model":
            return run_model(seed, seconds, folder)
        if kind == "hangs" or (kind == "kills" and seed % 2):
            url = f"sqlite:///{folder / 'central.db'}"
            prepare(url)
            work = Hangs if kind == "hangs" else Kills
            return work(seed, seconds, folder, url).run()
        server = self._postgres()
        database = server.create(server.template("faults", prepare))
        try:
            breaking = Storm if kind == "storm" else Kills
            return breaking(seed, seconds, folder, server.url(database)).run()
        finally:
            server.drop(database)


def main() -> int:
    asked = _arguments()
    seeds = [asked.seed] if asked.seed is not None else range(1, asked.seeds + 1)
    plan = [(kind, seed, _seconds(asked, kind)) for seed in seeds for kind in asked.kind or get_args(Kind)]
    ends = time.monotonic() + asked.minutes * 60
    outcomes: list[Outcome] = []
    with ExitStack() as undo:
        grounds = Grounds(lambda: undo.enter_context(running_postgres()))
        for number, (kind, seed, seconds) in enumerate(plan):
            if outcomes and time.monotonic() > ends:
                break
            outcomes.append(grounds.run(kind, seed, seconds))
            path = write(outcomes, len(plan) - number - 1)
            _say(outcomes[-1])
    bad = sum(not outcome.sound for outcome in outcomes)
    print(f"{len(outcomes)} of {len(plan)} runs, {bad} with a broken promise; see {path}")
    return 1 if bad else 0


def _seconds(asked: argparse.Namespace, kind: Kind) -> float:
    if asked.seconds:
        return float(asked.seconds)
    share = SHARES[kind] / sum(SHARES[each] for each in asked.kind or SHARES)
    given = round(max(LEAST_S[kind], asked.minutes * 60 / asked.seeds * share), 1)
    return min(given, LONGEST_STORM_S) if kind == "storm" else given


def _say(outcome: Outcome) -> None:
    said = outcome.figures()
    done = ", ".join(f"{said[name]} {name}" for name in ("kills", "faults", "restores", "confirmed", "effects"))
    print(f"{outcome.kind} {outcome.seed}: {outcome.verdict}; {done}; {outcome.seconds:.1f} s", flush=True)
    if not outcome.sound:
        print(f"  {outcome.wrong} {outcome.unsent} texts unsent; again: {outcome.again}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="how many seeds, from 1 on")
    parser.add_argument("--minutes", type=float, default=10.0, help="about how long all of them together may take")
    parser.add_argument("--seed", type=int, help="only this one")
    parser.add_argument("--kind", choices=get_args(Kind), action="append", help="only this, or these")
    parser.add_argument("--seconds", type=float, help="how long each run takes, whatever --minutes says")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
