"""The faults that a proxy can play, each for one request; what they do is what networks and strangers on them do."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tests.faults.proxy import Through, Way

__all__ = ["Through"]

PROBLEM: Final = "application/problem+json"
PORTAL: Final = "<!doctype html><title>Wi-Fi</title><form method=post>برای اتصال به اینترنت وارد شوید</form>"


@dataclass(frozen=True, slots=True)
class Reset:
    """The connection breaks before central hears anything."""

    async def play(self, way: Way) -> None:
        way.reset()


@dataclass(frozen=True, slots=True)
class Hang:
    """Nothing arrives and nothing is answered: both ways are cut, or the one to central."""

    async def play(self, way: Way) -> None:
        await way.hold()


@dataclass(frozen=True, slots=True)
class OnlyThere:
    """The request arrives and its answer does not: the way back is cut."""

    async def play(self, way: Way) -> None:
        await way.ask()
        await way.hold()


@dataclass(frozen=True, slots=True)
class LostAnswer:
    """Central did it, and the connection breaks before it can say so."""

    async def play(self, way: Way) -> None:
        await way.ask()
        way.reset()


@dataclass(frozen=True, slots=True)
class CutRequest:
    """Central gets so many bytes of the request."""

    count: int

    async def play(self, way: Way) -> None:
        await way.begin(self.count)
        way.reset()


@dataclass(frozen=True, slots=True)
class CutAnswer:
    """The terminal gets so many bytes of the answer; counted from its end where negative."""

    count: int

    async def play(self, way: Way) -> None:
        answer = await way.ask()
        await way.answer(answer[: self.count])
        way.reset()


@dataclass(frozen=True, slots=True)
class Slow:
    """The answer comes in pieces with a pause before each."""

    piece: int = 64
    pause_s: float = 0.01

    async def play(self, way: Way) -> None:
        answer = await way.ask()
        for start in range(0, len(answer), self.piece):
            await asyncio.sleep(self.pause_s)
            await way.answer(answer[start : start + self.piece])


@dataclass(frozen=True, slots=True)
class Twice:
    """The request arrives twice at once; the terminal hears either answer."""

    async def play(self, way: Way) -> None:
        first, second = await asyncio.gather(way.ask(), way.ask(), return_exceptions=True)
        answer = second if isinstance(second, bytes) else first
        if isinstance(answer, BaseException):
            raise answer
        await way.answer(answer)


@dataclass(frozen=True, slots=True)
class Again:
    """All goes well, and the same bytes arrive once more a while later."""

    after_s: float = 0.05

    async def play(self, way: Way) -> None:
        async def echo() -> None:
            await asyncio.sleep(self.after_s)
            await way.ask()

        await way.answer(await way.ask())
        way.later(echo())


@dataclass(frozen=True, slots=True)
class Late:
    """The connection breaks at once, and the request arrives all the same a while later."""

    after_s: float = 0.05

    async def play(self, way: Way) -> None:
        async def arrive() -> None:
            await asyncio.sleep(self.after_s)
            await way.ask()

        way.later(arrive())
        way.reset()


@dataclass(frozen=True, slots=True)
class Say:
    """Somebody else answers, and central never hears of it."""

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)

    async def play(self, way: Way) -> None:
        await way.answer(_message(self.status, self.headers, self.body))


@dataclass(frozen=True, slots=True)
class Instead:
    """Central did it, and the terminal hears something else."""

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)

    async def play(self, way: Way) -> None:
        await way.ask()
        await way.answer(_message(self.status, self.headers, self.body))


@dataclass(frozen=True, slots=True)
class Changed:
    """Central answers, and its JSON is changed on the way."""

    change: Callable[[dict[str, Any]], None]

    async def play(self, way: Way) -> None:
        head, _, body = (await way.ask()).partition(b"\r\n\r\n")
        if body and b" 200 " in head.split(b"\r\n")[0]:
            document = json.loads(body)
            self.change(document)
            await way.answer(_message(200, {"content-type": "application/json"}, json.dumps(document).encode()))
        else:
            await way.answer(head + b"\r\n\r\n" + body)


@dataclass(frozen=True, slots=True)
class Flood:
    """An answer without end, of which so many bytes are offered; `in_head` as header lines."""

    size: int = 10 << 30
    in_head: bool = False

    async def play(self, way: Way) -> None:
        begun = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        length = f"content-length: {self.size}\r\n\r\n".encode()
        piece = b"x-filler: " + b"x" * 65_524 + b"\r\n" if self.in_head else b" " * 65_536
        await way.answer(begun if self.in_head else begun + length)
        for _ in range(self.size // len(piece)):
            await way.answer(piece)


@dataclass(frozen=True, slots=True)
class Drip:
    """An answer that never stops coming, a byte at a time; `in_head` as one header line."""

    pause_s: float = 0.05
    in_head: bool = False

    async def play(self, way: Way) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        await way.answer(head + (b"x-filler: " if self.in_head else b"content-length: 1000000\r\n\r\n"))
        while True:
            await asyncio.sleep(self.pause_s)
            await way.answer(b"1")


def busy(status: int, retry_after: str | None) -> Say:
    """A 429 or 503 that asks for patience in its header; None asks for nothing."""
    code = "request.too_many" if status == 429 else "server.busy"
    document = {"title": "", "status": status, "code": code, "detail": "", "values": {}}
    headers = {} if retry_after is None else {"retry-after": retry_after}
    return Say(status, json.dumps(document).encode(), {"content-type": PROBLEM, **headers})


def portal(status: int = 200) -> Say:
    """A captive portal's page, whatever was asked."""
    return Say(status, PORTAL.encode(), {"content-type": "text/html; charset=utf-8"})


def elsewhere(location: str) -> Say:
    """A redirection."""
    return Say(302, b"", {"location": location})


def json_text(text: str) -> Say:
    """A JSON answer with exactly this text."""
    return Say(200, text.encode(), {"content-type": "application/json"})


def bomb(size: int = 64 << 20) -> Say:
    """A small body that unpacks to `size` bytes."""
    packed = gzip.compress(b" " * size, 9)
    return Say(200, packed, {"content-type": "application/json", "content-encoding": "gzip"})


def _message(status: int, headers: Mapping[str, str], body: bytes) -> bytes:
    said = "".join(f"{name}: {value}\r\n" for name, value in {**headers, "content-length": str(len(body))}.items())
    return f"HTTP/1.1 {status} -\r\n{said}\r\n".encode() + body
