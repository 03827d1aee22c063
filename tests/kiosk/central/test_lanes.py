"""What terminals do by themselves keeps to its lane: how many at once, who waits, and when the others come back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from kiosk.central.edge import Edge
from kiosk.central.lanes import Lane
from kiosk.central.measures import UNMEASURED
from kiosk.central.settings import LaneLimits, Limits
from kiosk.wire import paths


@dataclass
class _Server:
    """An edge before an application that answers when the test says so."""

    limits: Limits
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    at_work: list[str] = field(default_factory=list)
    bodies_read: int = 0
    line: asyncio.Event | None = None
    """Where there is one, answers wait for it on their way."""

    def __post_init__(self) -> None:
        self._edge = Edge(self._app, self.limits, UNMEASURED)

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.at_work.append(scope["path"])
        await self.may_answer.wait()
        self.at_work.remove(scope["path"])
        await PlainTextResponse("done")(scope, receive, send)

    async def ask(self, path: str, length: int = 100_000) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body of an answer; `length` is what the request says of its body."""
        said: list[Message] = []

        async def receive() -> Message:
            self.bodies_read += 1
            return {"type": "http.request", "body": b"{}", "more_body": False}

        async def send(message: Message) -> None:
            if self.line:
                await self.line.wait()
            said.append(message)

        scope = {"type": "http", "method": "POST", "path": path, "headers": [(b"content-length", b"%d" % length)]}
        await self._edge(scope, receive, send)
        headers = {name.decode(): value.decode() for name, value in said[0]["headers"]}
        return said[0]["status"], headers, said[1]["body"]


def _run(trial: Callable[[], Awaitable[None]]) -> None:
    async def limited() -> None:
        async with asyncio.timeout(10):
            await trial()

    asyncio.run(limited())


async def _settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_a_thousand_terminals_keep_to_their_lane_and_customers_do_not_wait() -> None:
    async def trial() -> None:
        server = _Server(Limits(background=LaneLimits(at_work=2, waiting=8)))
        storm = [
            asyncio.ensure_future(server.ask(path))
            for _ in range(250)
            for path in (paths.EVENTS, paths.EVENTS, paths.HEARTBEAT, paths.CATALOGUE)
        ]
        await _settled()
        assert len(server.at_work) == 2 and server.bodies_read == 10
        sent_away = [each.result() for each in storm if each.done()]
        assert len(sent_away) == 990
        batches = server.at_work.count(paths.EVENTS)
        live = [asyncio.ensure_future(server.ask(path, 3_000)) for path in (paths.CODE, paths.TOKEN, paths.EVENTS)]
        await _settled()
        assert server.at_work.count(paths.CODE) == server.at_work.count(paths.TOKEN) == 1
        assert server.at_work.count(paths.EVENTS) == batches + 1
        server.may_answer.set()
        let_in = [answer for answer in await asyncio.gather(*storm, *live) if answer[0] == 200]
        assert len(let_in) == 13
        for status, headers, body in sent_away:
            assert status == 503 and json.loads(body)["code"] == "server.busy"
            assert int(headers["retry-after"]) == json.loads(body)["retry_after"]
        pauses = sorted(int(headers["retry-after"]) for _, headers, _ in sent_away)
        assert pauses[0] == 1 and 15 <= pauses[-1] <= 25
        assert max(pauses.count(each) for each in set(pauses)) <= 80
        assert (await server.ask(paths.EVENTS))[0] == 200

    _run(trial)


def test_an_answer_on_a_slow_line_holds_up_nobody() -> None:
    async def trial() -> None:
        server = _Server(Limits(background=LaneLimits(at_work=1, waiting=0)), line=asyncio.Event())
        server.may_answer.set()
        slow = [asyncio.ensure_future(server.ask(paths.CATALOGUE))]
        await _settled()
        assert not server.at_work and not slow[0].done()
        slow.append(asyncio.ensure_future(server.ask(paths.CATALOGUE)))
        await _settled()
        assert server.line
        server.line.set()
        assert [status for status, *_ in await asyncio.gather(*slow)] == [200, 200]

    _run(trial)


def test_more_customers_than_there_is_room_for_are_asked_to_come_back() -> None:
    async def trial() -> None:
        server = _Server(Limits(in_flight=1))
        first = asyncio.ensure_future(server.ask(paths.CODE))
        await _settled()
        status, headers, _ = await server.ask(paths.CODE)
        assert (status, headers["retry-after"]) == (503, "2")
        server.may_answer.set()
        assert (await first)[0] == 200
        assert (await server.ask(paths.HEALTH))[0] == 200

    _run(trial)


def test_a_lane_is_served_in_order_and_goes_on_when_somebody_leaves_it() -> None:
    async def trial() -> None:
        lane, served = Lane(LaneLimits(at_work=1)), []
        ready = asyncio.Event()

        async def work(number: int) -> None:
            async with lane.place(), lane.turn():
                await ready.wait()
                served.append(number)

        tasks = [asyncio.ensure_future(work(number)) for number in range(5)]
        await _settled()
        tasks[0].cancel()
        tasks[3].cancel()
        ready.set()
        await asyncio.wait(tasks)
        assert served == [1, 2, 4] and lane.wait() is None

    _run(trial)


@pytest.mark.parametrize(("each_takes", "let_in"), [(0.1, True), (2.0, False)])
def test_nobody_is_let_in_to_wait_longer_than_a_caller_would(each_takes: float, let_in: bool) -> None:
    now = 0.0

    async def trial() -> None:
        nonlocal now
        lane = Lane(LaneLimits(at_work=1, longest_wait_s=5.0, longest_pause_s=60.0), lambda: now)
        for _ in range(200):
            async with lane.turn():
                now += each_takes
        async with lane.place(), lane.place(), lane.place(), lane.place():
            wait = lane.wait()
            assert (wait is None) is let_in
            if wait is not None:
                pauses = [wait, *(lane.wait() for _ in range(40))]
                assert pauses[:3] == [8, 10, 12] and max(each or 0 for each in pauses) <= 60
                assert 2 <= (pauses[30] or 0) <= 12

    _run(trial)
