"""Terminals, their lines and central as a state machine on real database files, for Hypothesis to play with."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar, Final, Literal

import httpx
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.central import backup
from kiosk.central.devices.enrolment import issue_enrolment_code
from kiosk.ids import new_id
from kiosk.store import GivingUp
from kiosk.wire import paths
from kiosk.wire.events import Event, body_hash
from tests.faults import world
from tests.faults.ledger import Confirmed, compare, read_books
from tests.faults.report import Outcome
from tests.kiosk.samples import submission

Way = Literal["up", "away", "answer lost", "twice"]

WAYS: Final = st.sampled_from(("up", "up", "away", "answer lost", "twice"))
TERMINALS: Final = 2
GAME: Final = 5
"""So many examples are played with one seed before the time is looked at."""
SETTLED_S: Final = 1200.0
"""In this time everything arrives, whatever came before: the longest pause that anybody asks for, and a heartbeat."""

which = st.integers(0, TERMINALS - 1)


class Line(httpx.BaseTransport):
    """What lies between a terminal and central."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner
        self.way: Way = "up"

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.way == "away":
            raise httpx.ConnectError("no way")
        batch = request.url.path == paths.EVENTS
        if self.way == "twice" and batch:
            self._inner.handle_request(request).close()
        response = self._inner.handle_request(request)
        if self.way == "answer lost" and batch:
            response.close()
            raise httpx.ReadError("the answer was lost")
        return response

    def close(self) -> None:
        self._inner.close()


class Central(world.Central):
    """A central whose backups decide what terminals may forget."""

    def start(self) -> None:
        self._settings = replace(self._settings, backups="registered")
        super().start()


@dataclass
class Desk:
    """A terminal as the model knows it: what it promised, what central must refuse, and what staff gave up."""

    folder: Path
    terminal: world.Terminal
    line: Line
    promised: list[Confirmed] = field(default_factory=list)
    refusable: set[str] = field(default_factory=set)
    given_up: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Town:
    """What every example begins with: a central, and terminals that are enrolled and have the catalogue."""

    folder: Path

    def build(self) -> None:
        """Make it once; each example copies it."""
        url = f"sqlite:///{self.folder / 'central.db'}"
        world.prepare(url)
        clock = world.Time()
        central = Central(url, clock.now)
        for number in range(TERMINALS):
            terminal = world.Terminal(self.folder / f"terminal-{number}", central.url, clock, hurried=False)
            terminal.enrol(issue_enrolment_code(central.context, "ikco-1021"), url)
            terminal.close()
        central.stop()


class Outbox(RuleBasedStateMachine):
    """Whatever happens, in whatever order: what was confirmed arrives once, in order, and is not forgotten too soon."""

    town: ClassVar[Town]
    outcome: ClassVar[Outcome]

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-machine-"))
        shutil.copytree(self.town.folder, self.folder, dirs_exist_ok=True)
        self.clock = world.Time()
        self.central = Central(f"sqlite:///{self.folder / 'central.db'}", self.clock.now)
        self.desks = [self._opened(self.folder / f"terminal-{number}") for number in range(TERMINALS)]
        self.backups = 0
        self.crashes = 0

    def _opened(self, folder: Path) -> Desk:
        terminal = world.Terminal(folder, self.central.url, self.clock, hurried=False)
        line = Line(terminal.wire._inner)
        terminal.wire._inner = line
        return Desk(folder, terminal, line)

    # --- what customers and staff do ---

    @rule(at=which, talk=st.sampled_from(("", "", "a", "b")))
    def confirm(self, at: int, talk: str) -> None:
        """A request, or one more message of a conversation, which must keep its order."""
        desk = self.desks[at]
        done = desk.terminal.tell(f"talk-{at}-{talk}") if talk else desk.terminal.confirm()
        desk.promised.append(done)

    @rule(at=which)
    def confirm_what_central_refuses(self, at: int) -> None:
        desk = self.desks[at]
        kept = desk.terminal.store.submit(submission(at=self.clock.now()))
        told = desk.terminal.store.export(kept.event_id)
        assert told is not None
        digest = body_hash(Event.model_validate_json(told).body)
        desk.promised.append(Confirmed(kept.event_id, kept.request_id, kept.tracking_code, digest))
        desk.refusable.add(kept.event_id)

    @rule(at=which, again=st.booleans())
    def attend(self, at: int, again: bool) -> None:
        """Staff send a refused request once more, or give it up."""
        desk = self.desks[at]
        for row in desk.terminal.store.rows("needs_attention", 1):
            assert row.event_id in desk.refusable
            if again:
                assert desk.terminal.store.retry(row.event_id)
                continue
            giving_up = GivingUp(row.event_id, new_id(), "entered_again", "", self.clock.now(), 0, True)
            notice = desk.terminal.store.set_aside(giving_up)
            assert notice is not None
            desk.given_up[row.event_id] = notice.event_id

    # --- what happens to them ---

    @rule(at=which, way=WAYS, seconds=st.sampled_from((1.0, 10.0, 90.0)))
    def work(self, at: int, way: Way, seconds: float) -> None:
        """The terminal's loop turns for a while upon such a line."""
        self.desks[at].line.way = way
        self.outcome.faults.update([way] if way != "up" else [])
        world.run([self.desks[at].terminal], seconds)

    @rule(at=which)
    def crash(self, at: int) -> None:
        """The terminal loses its power: what is on the disk is all that the next start has."""
        desk, self.crashes = self.desks[at], self.crashes + 1
        self.outcome.kills["terminal"] += 1
        after = self.folder / f"terminal-{at}-{self.crashes}"
        subprocess.run(["cp", "-r", desk.folder, after], check=True)
        desk.terminal.close()
        again = self._opened(after)
        assert (again.terminal.opened.set_aside, again.terminal.opened.lost_rows) == (None, 0)
        self.desks[at] = replace(desk, folder=after, terminal=again.terminal, line=again.line)

    @rule(hours=st.sampled_from((1, 13, 25)))
    def time_passes(self, hours: int) -> None:
        """Long enough for terminals to forget what is safe."""
        self.clock.skip(hours * 3600)

    @rule()
    def back_up(self) -> None:
        self.backups += 1
        backup.to_file(self.central.context.database, self._backup, self.clock.now)

    @precondition(lambda self: self.backups)
    @rule()
    def restore(self) -> None:
        """Central goes back to its last backup, however old that is."""
        self.outcome.restores += 1
        self.central.stop()
        live = self.folder / "central.db"
        for suffix in ("-wal", "-shm"):
            Path(f"{live}{suffix}").unlink(missing_ok=True)
        shutil.copy(self._backup, live)
        self.central.start()

    @property
    def _backup(self) -> Path:
        return self.folder / f"backup-{self.backups}.db"

    # --- what must hold ---

    @invariant()
    def numbers_have_no_holes(self) -> None:
        for desk in self.desks:
            held = {row.seq for row in desk.terminal.outbox()}
            assert held == set(range(1, len(held) + 1))

    @invariant()
    def every_promise_is_in_the_outbox(self) -> None:
        for desk in self.desks:
            held = {row.event_id for row in desk.terminal.outbox()}
            assert {promise.event_id for promise in desk.promised} <= held

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            self._settle()
        finally:
            for desk in self.desks:
                desk.terminal.close()
            self.central.stop()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _settle(self) -> None:
        for desk in self.desks:
            desk.line.way = "up"
        terminals = [desk.terminal for desk in self.desks]
        world.run(terminals, 130)  # a heartbeat of each, in which central tells what it has lost
        assert world.run(terminals, SETTLED_S, lambda: world.drained(terminals)), "stuck"
        books = read_books(self.central.database_url)
        given_up = {event_id: notice for desk in self.desks for event_id, notice in desk.given_up.items()}
        promised = [promise for desk in self.desks for promise in desk.promised if promise.event_id not in given_up]
        refusable = {event_id for desk in self.desks for event_id in desk.refusable}
        outboxes = {desk.terminal.device_id: desk.terminal.outbox() for desk in self.desks}
        verdict = compare(promised, outboxes, books, refusable)
        before, self.outcome.rounds = self.outcome.verdict, self.outcome.rounds + 1
        counted = {name: getattr(before, name) + getattr(verdict, name) for name in ("confirmed", "applied")}
        self.outcome.verdict = replace(verdict, **counted)
        assert verdict.sound, verdict
        assert all(books.inbox[notice].status == "applied" for notice in given_up.values())


def machine_in(folder: Path, outcome: Outcome | None = None) -> type[Outbox]:
    """Return the machine with its town built in `folder`; what it does is counted in `outcome`."""
    town = Town(folder)
    town.build()
    return type("Outbox", (Outbox,), {"town": town, "outcome": outcome or Outcome("model", 0, 0.0)})


def playing(examples: int, steps: int, **more: Any) -> settings:
    """Settings for so many examples of at most so many steps, however slow the machine is."""
    slow = list(HealthCheck)
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        suppress_health_check=slow,
        **more,
    )


def run_model(number: int, seconds: float, folder: Path) -> Outcome:
    """Play game after game by one seed until the time is over; the first that breaks a promise is told shortened."""
    outcome, started = Outcome("model", number, seconds), time.monotonic()
    machine = machine_in(folder, outcome)
    games = 0
    while not outcome.wrong and (not games or time.monotonic() < started + seconds):
        try:
            run_state_machine_as_test(seed(number * 10_000 + games)(machine), settings=playing(GAME, 40))
        except Exception as error:
            outcome.wrong.append("\n".join((f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ()))))
        games += 1
    outcome.seconds = time.monotonic() - started
    return outcome
