"""One process that answers requests: uvicorn upon a socket of its own or one that it is given."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import uvicorn

from kiosk.central.workers import BEAT_S

if TYPE_CHECKING:
    from fastapi import FastAPI

_GRACE_SECONDS = 7
"""For requests in hand; with the sender's farewell a process ends within ten."""
_BACKLOG = 2048


class Server(uvicorn.Server):
    """uvicorn with its own listening socket; `start` and `stop` run it beside the caller, `run` instead of it.

    `beat` is called on the event loop when requests are answered, and every `BEAT_S` while they are.
    """

    def __init__(
        self,
        app: FastAPI,
        host: str = "127.0.0.1",
        port: int = 0,
        ready: Callable[[str], None] = lambda url: None,
        listening: socket.socket | None = None,
        beat: Callable[[], None] = lambda: None,
    ) -> None:
        async def at_work() -> None:
            beat()

        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            timeout_notify=int(BEAT_S),
            callback_notify=at_work,
        )
        super().__init__(config)
        self._listening = listening or bound(host, port)
        self.url = address_of(self._listening)
        self._ready, self._up = ready, threading.Event()
        self._thread = threading.Thread(target=self.run, name="central", daemon=True)

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            super().run(sockets or [self._listening])
        finally:
            self._up.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            self._up.set()
            await asyncio.to_thread(self._ready, self.url)

    def start(self) -> str:
        """Run in a thread; return the URL once it answers, RuntimeError where it cannot start."""
        self._thread.start()
        self._up.wait()
        if not self.started:
            raise RuntimeError("central did not start")
        return self.url

    def end(self) -> None:
        """Begin to end gracefully."""
        self.should_exit = True

    def stop(self) -> None:
        """End gracefully and wait for it."""
        self.end()
        self._thread.join(timeout=_GRACE_SECONDS)


def bound(host: str, port: int) -> socket.socket:
    """Bind a socket; only one that names TCP as its protocol gets TCP_NODELAY from asyncio, without which every
    answer waits 40 ms for the other side's delayed acknowledgement."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((host, port))
    listening.listen(_BACKLOG)
    return listening


def address_of(listening: socket.socket) -> str:
    """Return the URL of a bound socket."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
