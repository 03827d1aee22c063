"""The long run: `python -m tests.faults --seeds 20 --minutes 10` breaks everything by seed and compares the books.

Ends with 1 where any promise was broken. `--seed 7` repeats that one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.faults.report import Outcome, again, write
from tests.faults.storm import Storm
from tests.faults.world import prepare
from tests.postgres import PostgresServer, running_postgres

_SHARE_OF_STORM = 0.6
"""Of a seed's time; the rest goes into beginning and ending it."""


def main() -> int:
    asked = _arguments()
    seeds = [asked.seed] if asked.seed is not None else range(1, asked.seeds + 1)
    storm_s = asked.storm or min(60.0, max(3.0, asked.minutes * 60 / asked.seeds * _SHARE_OF_STORM))
    outcomes: list[Outcome] = []
    with running_postgres() as server:
        for seed in seeds:
            outcomes.append(_one(server, seed, storm_s))
            path = write(outcomes, storm_s)
            _say(outcomes[-1], storm_s)
    bad = sum(not outcome.sound for outcome in outcomes)
    print(f"{len(outcomes)} seeds, {bad} with a broken promise; see {path}")
    return 1 if bad else 0


def _one(server: PostgresServer, seed: int, storm_s: float) -> Outcome:
    database = server.create(server.template("faults", prepare))
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-storm-", ignore_cleanup_errors=True) as folder:
            return Storm(seed, storm_s, Path(folder), server.url(database)).run()
    finally:
        server.drop(database)


def _say(outcome: Outcome, storm_s: float) -> None:
    kills = f"{outcome.centrals_killed}+{outcome.terminals_killed} kills"
    faults = f"{sum(outcome.faults.values())} faults, {kills}, {outcome.replayed} replayed"
    print(f"seed {outcome.seed}: {outcome.verdict}; {faults}; drained in {outcome.drain_s:.1f} s", flush=True)
    if not outcome.sound:
        print(f"  {outcome.wrong} {outcome.unsent} texts unsent; again: {again(outcome.seed, storm_s)}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="how many seeds, from 1 on")
    parser.add_argument("--minutes", type=float, default=10.0, help="about how long all of them together may take")
    parser.add_argument("--seed", type=int, help="only this one")
    parser.add_argument("--storm", type=float, help="how many seconds each storm lasts, whatever --minutes says")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
