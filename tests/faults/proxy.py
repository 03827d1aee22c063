"""What lies between a terminal and central: an HTTP proxy on its own thread that plays a fault for each request."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar
from urllib.parse import urlsplit

_T = TypeVar("_T")

_NO_LINGER: Final = struct.pack("ii", 1, 0)
_LONGEST_HEAD: Final = 1 << 20
_END: Final = b"\r\n\r\n"


class Away(ConnectionError):
    """Central is not there, or went away before it had answered."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it passes: when, which, and all its bytes."""

    at: float
    method: str
    path: str
    raw: bytes


class Fault(Protocol):
    """What becomes of one request; `way` is both ends of it."""

    async def play(self, way: Way) -> None: ...


Plan = Callable[[Call], Fault]
"""Chooses the fault for a request; called on the proxy's thread."""


@dataclass(frozen=True, slots=True)
class Through:
    """No fault: the request goes to central and its answer comes back."""

    async def play(self, way: Way) -> None:
        await way.answer(await way.ask())


class Way:
    """One exchange: the request that came, the terminal that waits for an answer, and the way on to central."""

    def __init__(self, call: Call, proxy: Proxy, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.call = call
        self._proxy, self._reader, self._writer = proxy, reader, writer

    async def ask(self, request: bytes | None = None) -> bytes:
        """Hand the request (or other bytes) to central; return its whole answer. Away where there is none."""
        reader, writer = await self._proxy.reach()
        try:
            writer.write(_closing(self.call.raw if request is None else request))
            await writer.drain()
            answer = await reader.read(-1)
        except OSError as error:
            raise Away from error
        finally:
            writer.close()
        if not answer:
            raise Away
        return _keeping(answer)

    async def begin(self, count: int) -> None:
        """Hand central the first bytes of the request and break off."""
        _, writer = await self._proxy.reach()
        writer.write(_closing(self.call.raw)[:count])
        await writer.drain()
        _reset(writer)

    async def answer(self, data: bytes) -> None:
        """Send bytes to the terminal; ConnectionError once it has turned away."""
        self._writer.write(data)
        await self._writer.drain()

    async def hold(self) -> None:
        """Say nothing until the terminal gives up."""
        await self._reader.read(1)

    def reset(self) -> None:
        """Break the terminal's connection as a router does that lost it."""
        _reset(self._writer)

    def later(self, deed: Coroutine[Any, Any, object]) -> None:
        """Do something after this exchange is over."""
        self._proxy.beside(deed)


class Proxy:
    """Listens on a port of its own and keeps it; `plan` may be changed at any moment, from any thread.

    `calls` are all requests so far. Of several `centrals` each request goes to the next that takes connections.
    """

    def __init__(
        self,
        centrals: Sequence[str],
        plan: Plan = lambda call: Through(),
        tls: ssl.SSLContext | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.plan = plan
        self.calls: list[Call] = []
        self._centrals = [urlsplit(url) for url in centrals]
        self._turn = 0
        self._tls, self._now = tls, now
        self._deeds: set[asyncio.Task[object]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        self._thread.start()
        self._server: asyncio.Server | None = None
        self._port = 0
        self.accept()

    @property
    def url(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self._port}"

    def accept(self) -> None:
        """Take connections (again)."""
        self._wait(self._listen())

    def refuse(self) -> None:
        """Have every new connection refused, and break those that there are."""
        self._wait(self._unlisten())

    def asked(self, path: str) -> list[Call]:
        """Return the requests of a path so far."""
        return [call for call in self.calls if call.path == path]

    def close(self) -> None:
        self.refuse()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect to a central that is there; Away where none is."""
        for _ in self._centrals:
            self._turn += 1
            central = self._centrals[self._turn % len(self._centrals)]
            try:
                return await asyncio.open_connection(central.hostname, central.port)
            except OSError:
                continue
        raise Away

    def beside(self, deed: Coroutine[Any, Any, object]) -> None:
        """Keep a task that nobody waits for."""
        task = self._loop.create_task(_unless_away(deed))
        self._deeds.add(task)
        task.add_done_callback(self._deeds.discard)

    async def _listen(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(
                self._met, "127.0.0.1", self._port, ssl=self._tls, limit=_LONGEST_HEAD
            )
            self._port = self._server.sockets[0].getsockname()[1]

    async def _unlisten(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        deeds = [*self._deeds]
        for deed in deeds:
            deed.cancel()
        await asyncio.gather(*deeds, return_exceptions=True)

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection in a task that `refuse` ends."""
        task = asyncio.current_task()
        assert task is not None
        self._deeds.add(task)
        try:
            while await self._exchange(reader, writer):
                continue
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            _reset(writer)
        finally:
            self._deeds.discard(task)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(_END)
        body = await reader.readexactly(int(_header(head, b"content-length") or 0))
        method, target, _ = head.split(b" ", 2)
        call = Call(self._now(), method.decode(), target.decode().partition("?")[0], head + body)
        self.calls.append(call)
        await self.plan(call).play(Way(call, self, reader, writer))
        return not writer.is_closing()

    def _wait(self, deed: Coroutine[Any, Any, _T]) -> _T:
        return asyncio.run_coroutine_threadsafe(deed, self._loop).result(10)


async def _unless_away(deed: Awaitable[object]) -> object:
    try:
        return await deed
    except OSError:
        return None


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with RST: what was not read yet is gone at both ends."""
    line = writer.get_extra_info("socket")
    if line is not None and line.fileno() >= 0:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
    writer.transport.abort()


def _header(head: bytes, name: bytes) -> bytes | None:
    for line in head.split(b"\r\n")[1:]:
        key, _, value = line.partition(b":")
        if key.strip().lower() == name:
            return value.strip()
    return None


def _without_connection(head: bytes) -> bytes:
    lines = head.split(b"\r\n")
    return b"\r\n".join([lines[0], *(line for line in lines[1:] if not line.lower().startswith(b"connection:"))])


def _closing(request: bytes) -> bytes:
    """Ask central to close after its answer, so that the answer's end is seen."""
    head, end, body = request.partition(_END)
    return _without_connection(head) + b"\r\nconnection: close" + end + body


def _keeping(answer: bytes) -> bytes:
    head, end, body = answer.partition(_END)
    return _without_connection(head) + end + body
