"""A still clock, and the real client on a wire of canned answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.gateway import HttpCentral
from kiosk.log import Log
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
