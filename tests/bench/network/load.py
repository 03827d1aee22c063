"""One process that asks a server over many kept connections, with as little work of its own as HTTP/1.1 allows.

On a machine of two cores it takes a share of what is measured: it shows which of two servers is the quicker and where
one gives in, not what a server could do with a machine of its own.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from kiosk.wire import CUSTOMER_HEADER, VERSION, VERSION_HEADER

LONGEST_ANSWER_S = 60.0
KEPT_OPEN_S = 4.0
"""A terminal closes a connection that was idle for so long, before any server or balancer does."""
UNANSWERED = 0
"""The status of a call whose answer did not come, or not whole."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request, written out but for its host; `kind` is what its answers are counted under."""

    kind: str
    method: str
    path: str
    body: bytes = b""
    token: str = ""
    customer: str = ""

    def encoded(self) -> bytes:
        head = f"{self.method} {self.path} HTTP/1.1\r\nHost: central\r\n{VERSION_HEADER}: {VERSION}\r\n"
        if self.token:
            head += f"Authorization: Bearer {self.token}\r\n"
        if self.customer:
            head += f"{CUSTOMER_HEADER}: {self.customer}\r\n"
        if self.body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(self.body)}\r\n"
        return f"{head}\r\n".encode() + self.body


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the body whole, header names in lower case, the seconds it took, and what went wrong if not."""

    kind: str
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float
    failure: str = ""


@dataclass(slots=True)
class Tally:
    """The answers of a run by kind: seconds of those with 2xx, and every other status by how often it came."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    refused: dict[int, int] = field(default_factory=dict)
    bodies: list[bytes] = field(default_factory=list)
    """Of the answers with 2xx."""

    @property
    def count(self) -> int:
        return sum(len(each) for each in self.seconds.values())

    def all(self) -> list[float]:
        """The seconds of every kind."""
        return [one for each in self.seconds.values() for one in each]

    def take(self, answer: Answer, seconds: float | None = None) -> None:
        """Count an answer, with the seconds since it was due where that was before it was asked."""
        if 200 <= answer.status < 300:
            self.seconds.setdefault(answer.kind, []).append(answer.seconds if seconds is None else seconds)
            self.bodies.append(answer.body)
        else:
            self.refused[answer.status] = self.refused.get(answer.status, 0) + 1


class Connection:
    """One connection, kept open; used by one call at a time."""

    def __init__(self, url: str) -> None:
        self._address = urlsplit(url)
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._used_at = 0.0

    async def ask(self, call: Call) -> Answer:
        """Send one call and read its answer whole."""
        began = time.perf_counter()
        if began - self._used_at > KEPT_OPEN_S:
            self.close()
        try:
            async with asyncio.timeout(LONGEST_ANSWER_S):
                head, body = await self._exchanged(call.encoded())
        except (TimeoutError, asyncio.IncompleteReadError, OSError) as error:
            self.close()
            return Answer(call.kind, UNANSWERED, {}, b"", time.perf_counter() - began, type(error).__name__)
        self._used_at = time.perf_counter()
        status, _, rest = head.partition("\r\n")
        headers = _headers(rest)
        if headers.get("connection") == "close":
            self.close()
        return Answer(call.kind, int(status.split()[1]), headers, body, self._used_at - began)

    async def _exchanged(self, request: bytes) -> tuple[str, bytes]:
        if self._writer is None or self._reader is None:
            self._reader, self._writer = await asyncio.open_connection(
                self._address.hostname, self._address.port, limit=4 * 1024 * 1024
            )
        self._writer.write(request)
        return await _read(self._reader)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None


async def _read(reader: asyncio.StreamReader) -> tuple[str, bytes]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    length = _headers(head.partition("\r\n")[2]).get("content-length", "0")
    return head, await reader.readexactly(int(length))


def _headers(lines: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in lines.split("\r\n") if line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


async def flood(urls: Sequence[str], calls: Iterator[Call], lines: int, seconds: float) -> tuple[Tally, float]:
    """Ask without a pause on so many connections until the time is over or the calls are; return the seconds used."""
    tally = Tally()
    began = time.perf_counter()

    async def one(line: Connection) -> None:
        while time.perf_counter() - began < seconds:
            call = next(calls, None)
            if call is None:
                break
            tally.take(await line.ask(call))
        line.close()

    await asyncio.gather(*(one(Connection(urls[number % len(urls)])) for number in range(lines)))
    return tally, time.perf_counter() - began


async def steady(urls: Sequence[str], calls: Iterator[Call], per_second: float, lines: int, seconds: float) -> Tally:
    """Ask at a fixed rate whatever comes back; an answer is as late as it is after the moment its call was due."""
    tally = Tally()
    free: asyncio.Queue[Connection] = asyncio.Queue()
    for number in range(lines):
        free.put_nowait(Connection(urls[number % len(urls)]))

    async def one(call: Call, due: float) -> None:
        line = await free.get()
        try:
            answer = await line.ask(call)
            tally.take(answer, time.perf_counter() - due)
        finally:
            free.put_nowait(line)

    began = time.perf_counter()
    asked: list[asyncio.Task[None]] = []
    for number in range(int(per_second * seconds)):
        due = began + number / per_second
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        call = next(calls, None)
        if call is None:
            break
        asked.append(asyncio.create_task(one(call, due)))
    await asyncio.gather(*asked)
    while not free.empty():
        free.get_nowait().close()
    return tally
