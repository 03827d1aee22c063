"""Finding a request among very many, by tracking code, mobile and national code, and opening such a store."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from kiosk.store.connection import connect
from kiosk.store.lookup import Lookup
from kiosk.store.opening import FILE_NAME
from tests.bench.figures import Figure, Sample, in_turn
from tests.bench.options import Options
from tests.bench.report import Goal, Line
from tests.bench.store.filled import SMALL, key, opened, stores
from tests.bench.store.filling import code_of, mobile_of, person_of
from tests.bench.terminal import Terminal

_TIMES: Final = 2_000
_OPENINGS: Final = 20
_SELECT: Final = """SELECT event_id, request_id, seq, type, number, attempts, created_at, delivered_at FROM requests
    WHERE {} = ? AND delivered_at IS NOT NULL"""


def measure(options: Options) -> Iterator[Line]:
    """Beside the bare driver's select by the same index on the very same file and its rows."""
    terminals = stores(options.rows)
    large = terminals[options.rows]
    made = _found(large, options)
    for what in ("tracking code", "mobile", "national code"):
        where = f"by {what}, {options.rows:,} rows"
        yield Line("look-up", where, "µs", made[what], "raw select", made[f"raw {what}"], Goal(3.0))
    sides: dict[str, Sample] = {str(rows): partial(_opening_ms, terminal) for rows, terminal in terminals.items()}
    times = in_turn(sides, max(options.runs, _OPENINGS))
    what = f"opening the store, {options.rows:,} rows"
    yield Line("look-up", what, "ms", times[str(options.rows)], f"{SMALL:,}", times[str(SMALL)], Goal(5, "ours"))


def _found(terminal: Terminal, options: Options) -> dict[str, Figure]:
    numbers = [1 + number * options.rows // _TIMES for number in range(_TIMES)]
    codes = [code_of(number, options.rows) for number in numbers]
    mobiles, people = [mobile_of(number) for number in numbers], [person_of(number) for number in numbers]
    store = opened(terminal).store
    raw = connect(Path(terminal.settings()["KIOSK_DATA_DIR"], FILE_NAME), key(terminal))
    try:
        sides: dict[str, Sample] = {
            "tracking code": partial(_each_us, codes, store.row),
            "mobile": partial(_each_us, mobiles, store.rows_of_mobile),
            "national code": partial(_each_us, people, store.rows_of_person),
        }
        lookup = Lookup(key(terminal))
        bare: dict[str, tuple[str, list[object]]] = {
            "tracking code": ("number", [int(code) for code in codes]),
            "mobile": ("mobile_mac", [lookup.mobile(mobile) for mobile in mobiles]),
            "national code": ("national_code_mac", [lookup.national_code(person) for person in people]),
        }
        for what, (column, values) in bare.items():
            select = _SELECT.format(column)
            sides[f"raw {what}"] = partial(
                _each_us, values, lambda value, select=select: raw.execute(select, (value,)).fetchone()
            )
        in_turn(sides, 1)
        return in_turn(sides, options.runs)
    finally:
        raw.close()
        store.close()


def _each_us(keys: Sequence[Any], find: Callable[[Any], object]) -> float:
    """Microseconds a look-up; LookupError where one finds nothing."""
    began = time.perf_counter()
    for key_ in keys:
        if not find(key_):
            raise LookupError
    return (time.perf_counter() - began) / len(keys) * 1e6


def _opening_ms(terminal: Terminal) -> float:
    began = time.perf_counter()
    store = opened(terminal).store
    took = time.perf_counter() - began
    store.close()
    return took * 1000
