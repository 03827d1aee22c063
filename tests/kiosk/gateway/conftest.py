"""A still clock, and the real client on a wire of canned answers, or a whole terminal on the real central's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.gateway import HttpCentral
from kiosk.log import Log
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.kiosk.gateway.wire import Connect, Handler, Wire, token
from tests.kiosk.samples import TERMINAL, StampKey, StillClock


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def connect(clock: StillClock, tmp_path: Path) -> Iterator[Connect]:
    made: list[HttpCentral] = []
    log = Log(tmp_path)

    def make(handler: Handler, tokens: Handler = token, identity: Any = TERMINAL) -> tuple[HttpCentral, Wire]:
        wire = Wire(handler, tokens)
        made.append(
            HttpCentral("http://127.0.0.1:9", identity, StampKey, clock, log, transport=httpx.MockTransport(wire))
        )
        return made[-1], wire

    yield make
    for central in made:
        central.close()
    log.close()


@pytest.fixture
def network(sqlite_url: str) -> Iterator[Network]:
    network = Network(sqlite_url)
    yield network
    network.close()


@pytest.fixture
def terminal(network: Network, tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path / "terminal", network)
    yield terminal.work()
    terminal.close()
