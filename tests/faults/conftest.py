"""Prepared centrals, terminals that are enrolled with them, and a street of one each that many trials share."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.central.devices.enrolment import issue_enrolment_code
from tests.faults.faults import Through
from tests.faults.ledger import Confirmed
from tests.faults.line import HURRIED_S, IMPATIENT_S
from tests.faults.proxy import Call, Fault, Proxy
from tests.faults.world import Central, Terminal, Time, drained, prepare, run, verdict
from tests.run_wide import made_once

Install = Callable[..., Terminal]


@pytest.fixture(scope="session")
def prepared(compiled_once: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the sample and its customers, to be copied for each central."""

    def make(folder: Path) -> None:
        prepare(f"sqlite:///{folder / 'central.db'}")

    return made_once(tmp_path_factory, "faults", make) / "central.db"


@pytest.fixture
def clock() -> Time:
    """The time of central and all its terminals."""
    return Time()


@pytest.fixture
def central(prepared: Path, tmp_path: Path, clock: Time) -> Iterator[Central]:
    """One central on SQLite."""
    central = Central(f"sqlite:///{shutil.copy(prepared, tmp_path / 'central.db')}", clock.now)
    yield central
    central.stop()


@pytest.fixture
def proxy(central: Central, clock: Time) -> Iterator[Proxy]:
    """A proxy before that central, without a fault."""
    proxy = Proxy([central.url], now=clock.monotonic)
    yield proxy
    proxy.close()


@pytest.fixture
def install(central: Central, tmp_path: Path, clock: Time) -> Iterator[Install]:
    """Put up enrolled terminals with the catalogue, closed with the test; each gets a folder of its own."""
    terminals: list[Terminal] = []

    def install(url: str = "", **options: object) -> Terminal:
        folder = tmp_path / f"terminal-{len(terminals)}"
        terminals.append(Terminal(folder, url or central.url, clock, **options))  # type: ignore[arg-type]
        terminals[-1].enrol(issue_enrolment_code(central.context, "ikco-1021"), central.database_url)
        return terminals[-1]

    yield install
    for terminal in terminals:
        terminal.close()


@dataclass
class Street:
    """One terminal, one proxy, one central."""

    clock: Time
    central: Central
    proxy: Proxy
    terminal: Terminal

    def befall(self, fault: Fault, path: str = "", times: int = 1_000_000) -> None:
        """Let a fault befall so many of the next requests of a path, or of any."""
        left = times

        def plan(call: Call) -> Fault:
            nonlocal left
            if path not in ("", call.path) or left == 0:
                return Through()
            left -= 1
            return fault

        self.proxy.plan = plan

    def hang(self, fault: Fault, path: str = "", times: int = 1_000_000) -> None:
        """As `befall`, for a fault that keeps the terminal waiting: it waits but shortly."""
        self.terminal.wire.silence_s = IMPATIENT_S
        self.befall(fault, path, times)

    def heal(self) -> None:
        """Let everything through."""
        self.proxy.plan = lambda call: Through()
        self.terminal.wire.silence_s = HURRIED_S

    def drain(self, seconds: float = 3600) -> None:
        """Let time pass until nothing waits, and see that every promise was kept."""
        self.empty(seconds)
        self.check()

    def empty(self, seconds: float = 3600) -> None:
        """Let time pass until nothing waits."""
        assert run([self.terminal], seconds, lambda: drained([self.terminal])), "the queue is stuck"

    def check(self, may_be_refused: Sequence[Confirmed] = ()) -> None:
        """See that every promise was kept."""
        found = verdict([self.terminal], self.central.database_url, may_be_refused)
        assert found.sound, str(found)

    def states(self, promises: Sequence[Confirmed]) -> set[str]:
        """Return the states in which the terminal holds these."""
        rows = {row.event_id: row.state for row in self.terminal.outbox()}
        return {rows[promise.event_id] for promise in promises}


@pytest.fixture(scope="module")
def shared(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """A street that every trial of a file uses in turn."""
    folder, clock = tmp_path_factory.mktemp("street"), Time()
    with ExitStack() as undo:
        central = Central(f"sqlite:///{shutil.copy(prepared, folder / 'central.db')}", clock.now)
        undo.callback(central.stop)
        proxy = Proxy([central.url], now=clock.monotonic)
        undo.callback(proxy.close)
        terminal = Terminal(folder / "terminal", proxy.url, clock)
        undo.callback(terminal.close)
        terminal.enrol(issue_enrolment_code(central.context, "ikco-1021"), central.database_url)
        yield Street(clock, central, proxy, terminal)


@pytest.fixture
def street(shared: Street) -> Street:
    """That street, whole again, with nothing on its way."""
    shared.proxy.accept()
    shared.heal()
    shared.empty()
    return shared
