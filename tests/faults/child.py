"""Terminals and centrals as processes of their own, to be killed at any moment; what they promised stays in a pipe."""

from __future__ import annotations

import contextlib
import functools
import importlib
import json
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from kiosk import failpoints
from kiosk.central.serve import serve
from kiosk.library import load_places
from tests.faults import people
from tests.faults.ledger import Confirmed
from tests.faults.world import ROOMY, SIM_KEY, Terminal, Time

Said = dict[str, Any]
Tell = Callable[..., None]

PATIENCE_S: Final = 30.0

PROCESSES: Final = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.faults.hatchery"])


@dataclass(frozen=True, slots=True)
class Orders:
    """What a terminal's process does: `enrol` with a code first, serve `customers` in a row, then wait for its end.

    `database_url` is central's, where everybody's earlier visit is written down at enrolment. Customers are counted
    from `first` on.

    Every `print_every`-th request gets its receipt at once; `reprint` are tracking codes whose receipts are asked for
    once more before anybody is served. Not `online` no sync loop runs.
    """

    folder: Path
    url: str
    customers: int = 1_000_000
    first: int = 0
    print_every: int = 8
    enrol: str = ""
    database_url: str = ""
    reprint: tuple[str, ...] = ()
    online: bool = True


class Life:
    """One process from its start to its end; `said` grows as it is listened to."""

    def __init__(self, work: Callable[..., None], *arguments: object, failpoint: str = "") -> None:
        """Start `work(tell, *arguments)`; with a `failpoint` as `KIOSK_FAILPOINT` names it."""
        self._ear, mouth = PROCESSES.Pipe(duplex=False)
        self._process = PROCESSES.Process(target=_live, args=(mouth, failpoint, work, arguments), daemon=True)
        self._process.start()
        mouth.close()
        self.said: list[Said] = []

    def is_over(self) -> bool:
        """It has ended, whatever of what it said may still be unheard."""
        return self._process.exitcode is not None

    def listen(self, seconds: float) -> Said | None:
        """Return the next thing it says; None when the time is over or it has ended."""
        with contextlib.suppress(EOFError, OSError):
            if self._ear.poll(seconds):
                self.said.append(json.loads(self._ear.recv_bytes()))
                return self.said[-1]
        return None

    def until(self, what: str, seconds: float = PATIENCE_S) -> Said:
        """Listen until it says `what`."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            heard = self.listen(deadline - time.monotonic())
            if heard is None:
                break
            if heard["said"] == what:
                return heard
        raise AssertionError(f"waited in vain for {what}; heard {self.said[-3:]}, ended with {self._process.exitcode}")

    def hear_out(self, seconds: float, what: str = "") -> None:
        """Listen for so long, or until it has ended or says `what`."""
        deadline = time.monotonic() + seconds
        while not self.is_over() and (left := deadline - time.monotonic()) > 0:
            heard = self.listen(min(left, 0.2))
            if what and heard is not None and heard["said"] == what:
                return

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process.pid is not None
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process.pid, signal.SIGKILL)
        self.end()

    def end(self, seconds: float = PATIENCE_S) -> int:
        """Hear it out until it is gone; return how it ended, -9 for a kill."""
        deadline = time.monotonic() + seconds
        while self._process.exitcode is None and time.monotonic() < deadline:
            self.listen(0.05)
        if self._process.exitcode is None:
            self._process.kill()
            raise AssertionError(f"the process lives on; heard {self.said[-3:]}")
        while self.listen(0) is not None:
            pass
        self._process.join()
        self._ear.close()
        return int(self._process.exitcode)

    def heard(self, what: str) -> list[Said]:
        """Everything that was said under one name."""
        return [each for each in self.said if each["said"] == what]


def _live(mouth: Connection, failpoint: str, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    if failpoint:
        os.environ["KIOSK_FAILPOINT"] = failpoint
        importlib.reload(failpoints)
    lock = threading.Lock()

    def tell(said: str, **more: object) -> None:
        with lock:
            mouth.send_bytes(json.dumps({"said": said, **more}).encode())

    work(tell, *arguments)


def central(tell: Tell, database_url: str, folder: Path, port: int) -> None:
    """Serve central until killed; its log goes to a file in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "central.log").open("ab") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
    serve(
        database_url,
        port=port,
        data_dir=folder,
        simulators=True,
        sim_key=SIM_KEY,
        limits=ROOMY,
        ready=lambda url: tell("ready"),
    )


places = functools.cache(load_places)
"""Read once by whoever forks the others."""


def terminal(tell: Tell, orders: Orders) -> None:
    """Open the terminal, serve customers one after another and say what each was promised, then wait."""
    temporary = orders.folder / "temporary"
    temporary.mkdir(parents=True, exist_ok=True)
    os.environ["TMPDIR"] = os.environ["SQLITE_TMPDIR"] = tempfile.tempdir = str(temporary)
    started, worked = time.monotonic(), time.process_time()
    post = Post(tell, orders)
    tell(
        "opened",
        seconds=time.monotonic() - started,
        worked=time.process_time() - worked,
        aside=post.opened.set_aside is not None,
        lost_rows=post.opened.lost_rows,
    )
    if orders.enrol:
        post.enrol(orders.enrol, orders.database_url)
        tell("enrolled", device_id=post.device_id)
    if orders.online:
        threading.Thread(target=post.loop.run, args=(threading.Event(),), daemon=True).start()
    for code in orders.reprint:
        post.paper(code)
    for number in range(orders.first, orders.first + orders.customers):
        post.serve(number)
    tell("idle")
    signal.pause()


class Post(Terminal):
    """A terminal that says at once, outside of its own process, what it promised and what it printed."""

    def __init__(self, tell: Tell, orders: Orders) -> None:
        super().__init__(orders.folder, orders.url, Time(calendar=False), hurried=False)
        vars(self.kiosk)["book"] = places()
        self._say, self._print_every = tell, orders.print_every

    def serve(self, number: int) -> None:
        """One customer: every fourth writes to support, the others buy, and some take their receipt with them."""
        if number % 4 == 3:
            self.tell()
        else:
            self.confirm(printed=number % self._print_every == 0)

    def paper(self, code: str) -> None:
        """Print the receipt of a request whose customer has left: the original, or a copy where there is paper."""
        row = self.store.row(code)
        assert row is not None
        copy = len({job.copy_no for job in self.store.prints(row.aggregate_id)})
        self._print(Confirmed(row.event_id, row.aggregate_id, code, ""), people.person(0), self._offer(), copy)

    def _promised(self, tracking_code: str) -> Confirmed:
        self._say("confirmed", code=tracking_code)
        promise = super()._promised(tracking_code)
        self._say("promised", line=promise.line())
        return promise

    def _print(self, done: Confirmed, who: people.Person, offer: people.Offer, copy: int = 0) -> bool:
        on_paper = super()._print(done, who, offer, copy)
        self._say("printed", code=done.tracking_code, copy=copy, on_paper=on_paper)
        return on_paper
