"""FastAPI and pydantic with the batch's own messages and nothing behind them: what an answer costs at the least.

`python -m tests.bench.peers.bare_api` prints its port and serves until its standard input ends.
"""

from __future__ import annotations

import os
import socket
import sys
import threading
from datetime import UTC, datetime

import uvicorn
from fastapi import FastAPI

from kiosk.wire import paths
from kiosk.wire.events import Batch, BatchAnswer, EventResult

app = FastAPI()


@app.post(paths.EVENTS)
async def receive(batch: Batch) -> BatchAnswer:
    """Call every event applied."""
    results = tuple(EventResult(event_id=event.event_id, status="applied", result={}) for event in batch.events)
    return BatchAnswer(results=results, server_time=datetime.now(UTC), durable_seq=batch.events[-1].seq)


def main() -> None:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen(2048)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    print(listening.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False)).run([listening])


if __name__ == "__main__":
    main()
