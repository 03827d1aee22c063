"""`python -m tests.bench [ROW] [--runs N] …`: measure, print the table, write the file; `--help` tells the rest.

Without a row everything is measured but the soak, which runs only when it is named. Exit status 0 whenever everything
that was asked for could be measured, whether or not it met its goal; 1 when a row broke.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
import traceback
from collections.abc import Sequence

from tests.bench.options import Options
from tests.bench.report import Line, table, write

_ROWS = {
    "start": ("start", "measure"),
    "memory": ("memory", "measure"),
    "screens": ("touch", "screens"),
    "keys": ("touch", "keys"),
    "suggestions": ("touch", "suggestions"),
    "receipt": ("receipts", "measure"),
    "idle": ("idle", "measure"),
    "commit": ("store.commits", "measure"),
    "look-up": ("store.lookups", "measure"),
    "drain": ("network.drains", "measure"),
    "central": ("network.central", "measure"),
    "fleet": ("network.fleet", "measure"),
    "reconnect": ("network.reconnect", "measure"),
    "freeze": ("freeze", "measure"),
}
"""Each row's module and function; loaded when its turn comes, so that a broken row stops no other."""
_NAMED_ONLY = {"soak": ("soak", "measure")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for."""
    default = Options()
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="measure the product beside its peers")
    parser.add_argument("row", nargs="?", choices=[*_ROWS, *_NAMED_ONLY], help="one row; all but the soak without it")
    parser.add_argument("--runs", type=int, default=default.runs, help="how often every side is measured, in turn")
    parser.add_argument("--idle", type=float, default=default.idle_s, help="seconds of idleness (60 for a full run)")
    parser.add_argument("--customers", type=int, default=default.customers, help="of a soak (5000 for a full run)")
    parser.add_argument("--requests", type=int, default=default.requests, help="that wait in an outbox to be drained")
    parser.add_argument("--rows", type=int, default=default.rows, help="that a full store holds")
    given = parser.parse_args(arguments)
    options = Options(given.runs, given.idle, given.customers, given.requests, given.rows)
    chosen = {given.row: (_ROWS | _NAMED_ONLY)[given.row]} if given.row else _ROWS
    lines: list[Line] = []
    broken = 0
    for name, (module, function) in chosen.items():
        began = time.monotonic()
        print(f"{name} …", end=" ", file=sys.stderr, flush=True)
        try:
            lines += getattr(importlib.import_module(f"tests.bench.{module}"), function)(options)
        except Exception as error:
            traceback.print_exc()
            lines.append(Line(name, "broken", "", None, note=f"{type(error).__name__}: {error}"))
            broken += 1
        print(f"{time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    path = write(lines, options.runs)
    print(table(lines))
    counted = [line.verdict for line in lines if line.goal is not None]
    told = ", ".join(f"{counted.count(verdict)} {verdict}" for verdict in ("met", "not met", "not counted"))
    print(f"\nmedian (lowest…highest); goals {told}; written to {path.relative_to(path.parents[2])}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
