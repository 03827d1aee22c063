"""What a run that hung or crashed leaves behind: the lines of code it was at, in the folder of the logs; no values."""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.watchdog import Watchdog, limit_s, watcher

if TYPE_CHECKING:
    from kiosk.log import Log

OPEN_NAME: Final = "run.trace"
"""Of the run that is going on, and empty as long as it goes well."""
KEPT: Final = 5
KEPT_S: Final = 14 * 24 * 3600.0
_CODE: Final = "k171"


def traces(logs: Path) -> tuple[Path, ...]:
    """Return the traces of runs that did not end well, the youngest first, the last run's included."""
    found = [(path.stat().st_mtime, path) for path in logs.glob("*.trace") if path.stat().st_size]
    return tuple(path for _, path in sorted(found, reverse=True))


@contextmanager
def watched(logs: Path, log: Log, environ: Mapping[str, str]) -> Iterator[Watchdog]:
    """Keep what the last run left, note what becomes of this one, and give it a watchdog that is still to be started.

    Crashes of native code are noted too, but not on Windows. At an orderly end nothing is left.
    """
    _keep_last(logs, log)
    trace = _opened(logs)
    if sys.platform != "win32":  # there it would also note what Windows raises and its own libraries catch
        faulthandler.enable(trace)
    watchdog = Watchdog(limit_s(environ), watcher(environ), trace)
    try:
        yield watchdog
    finally:
        watchdog.close()
        faulthandler.disable()
        os.close(trace)
        with suppress(OSError):
            (logs / OPEN_NAME).unlink()


def _opened(logs: Path) -> int:
    """Open this run's trace, or nothing where the disk does not take it: the terminal starts all the same."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    try:
        logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(logs / OPEN_NAME, flags, 0o600)
    except OSError:
        return os.open(os.devnull, os.O_WRONLY)


def _keep_last(logs: Path, log: Log) -> None:
    """Say how the last run ended, put its trace aside, and let old ones go.

    The first line ends with the loops that were silent, or with what the system calls the crash; `aborted` is also what
    a watcher outside does to a process that says nothing.
    """
    last = logs / OPEN_NAME
    with suppress(OSError):
        if last.stat().st_size:
            with last.open("rb") as file:
                first = file.readline(200).decode("ascii", "replace")
            reason = first.rpartition(": ")[2].strip().lower().replace(" ", "-")
            log.event("run.ended_by_fault", code=_CODE, reason=reason)
            last.replace(logs / time.strftime("ended-%Y%m%dT%H%M%SZ.trace", time.gmtime(last.stat().st_mtime)))
    with suppress(OSError):
        for number, path in enumerate(traces(logs)):
            if number >= KEPT or time.time() - path.stat().st_mtime > KEPT_S:
                path.unlink()
