"""Running central: on loopback unless told otherwise, announced by one line, ended gracefully."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from kiosk.central.app import create_app
from kiosk.central.office.staff import SAMPLE_PASSWORD, SAMPLE_USERNAME
from kiosk.central.sample.filling import fill
from kiosk.central.settings import CentralSettings, Limits, secret_in

_GRACE_SECONDS = 10
_BACKLOG = 2048


def announce(url: str) -> None:
    """Tell whoever started this process where central is."""
    print(f"central ready on {url}", flush=True)


def serve(
    database_url: str | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    data_dir: Path,
    sample: bool = False,
    simulators: bool = False,
    sim_key: str | None = None,
    limits: Limits | None = None,
    ready: Callable[[str], None] = announce,
    with_parent: bool = False,
) -> None:
    """Serve until SIGTERM or SIGINT, or `with_parent` until standard input closes; blocks.

    `data_dir` holds the server's secret, and the SQLite database where no `database_url` is given. Port 0 takes a
    free one. `ready` is called with the URL once requests are answered; before that it is told whom the sample's office
    lets in.
    """
    settings = settings_in(data_dir, database_url)
    app = create_app(replace(settings, simulators=simulators, sim_key=sim_key or "", limits=limits or Limits()))
    if sample:
        fill(app.state.central)
    if sample and simulators:
        print(f"sample staff {SAMPLE_USERNAME} {SAMPLE_PASSWORD}", flush=True)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    server = Server(app, host, port, ready)
    if with_parent:
        threading.Thread(target=_end_with_parent, args=(server,), daemon=True).start()
    server.run()


def settings_in(data_dir: Path, database_url: str | None) -> CentralSettings:
    """Return the settings of a central whose secret, and SQLite database where no URL is given, are in `data_dir`."""
    return CentralSettings(
        database_url or f"sqlite:///{data_dir / 'central.db'}",
        secret_in(data_dir),
        public_url=os.environ.get("KIOSK_CENTRAL_PUBLIC_URL", ""),
        kavenegar_key=os.environ.get("KIOSK_CENTRAL_KAVENEGAR_KEY", ""),
        kavenegar_sender=os.environ.get("KIOSK_CENTRAL_KAVENEGAR_SENDER", ""),
        zibal_key=os.environ.get("KIOSK_CENTRAL_ZIBAL_KEY", ""),
    )


def _end_with_parent(server: Server) -> None:
    """Standard input ends when whoever started this process closes it or dies."""
    sys.stdin.buffer.read()
    server.should_exit = True


class Server(uvicorn.Server):
    """uvicorn with its own listening socket; `start` and `stop` run it beside the caller, `run` instead of it."""

    def __init__(
        self, app: FastAPI, host: str = "127.0.0.1", port: int = 0, ready: Callable[[str], None] = lambda url: None
    ) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        super().__init__(config)
        self._listening = _listening(host, port)
        name = f"[{host}]" if ":" in host else host
        self.url = f"http://{name}:{self._listening.getsockname()[1]}"
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

    def stop(self) -> None:
        """End gracefully and wait for it."""
        self.should_exit = True
        self._thread.join(timeout=_GRACE_SECONDS)


def _listening(host: str, port: int) -> socket.socket:
    """Bind a socket; only one that names TCP as its protocol gets TCP_NODELAY from asyncio, without which every
    answer waits 40 ms for the other side's delayed acknowledgement."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((host, port))
    listening.listen(_BACKLOG)
    return listening
