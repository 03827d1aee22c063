"""Several processes at one work: none stays dead, none outlives the others, and what they share they share rightly."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from kiosk.central.database import Database
from kiosk.central.devices.pace import Rate, SharedPace
from kiosk.central.schema import devices, sim_messages, sms_messages
from kiosk.central.workers import Supervisor
from kiosk.resources import root
from kiosk.wire import paths
from tests.centrals import SIM_KEY, prepare
from tests.kiosk.central.terminal import Terminal
from tests.kiosk.central.toil import fail, send, toil
from tests.postgres import PostgresServer
from tests.strictness import ExpectedLog


def _until(done: Callable[[], bool], seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_worker_that_dies_or_hangs_is_replaced_and_none_outlives_the_end(
    tmp_path: Path, expected_log: ExpectedLog
) -> None:
    gone: list[int] = []
    supervisor = Supervisor(2, toil, str(tmp_path), silence_s=3.0)
    supervisor.gone = gone.append
    ready = threading.Event()
    running = threading.Thread(target=supervisor.run, args=(ready.set,))
    running.start()
    assert ready.wait(30)
    before = {int(path.name) for path in tmp_path.iterdir()}
    assert len(before) == 2
    killed, hung = before
    os.kill(killed, signal.SIGKILL)
    os.kill(hung, signal.SIGSTOP)
    _until(lambda: len({int(path.name) for path in tmp_path.iterdir()} - before) == 2)
    expected_log("worker.ended code=-9")
    expected_log("worker.silent")
    expected_log("worker.ended code=-9")
    assert gone == [killed, hung]
    supervisor.end()
    running.join(30)
    for path in tmp_path.iterdir():
        assert not Path("/proc", path.name).exists()


def test_workers_that_cannot_begin_are_no_service(expected_log: ExpectedLog) -> None:
    with pytest.raises(RuntimeError, match="did not start"):
        Supervisor(1, fail).run(lambda: None)
    expected_log("worker.ended code=3")


@pytest.fixture
def filled(postgres_server: PostgresServer) -> Iterator[str]:
    """PostgreSQL with the sample in it."""
    name = postgres_server.create(postgres_server.template("sample", prepare))
    yield postgres_server.url(name)
    postgres_server.drop(name)


def _terminal(database: Database, number: int = 1) -> str:
    row = {"id": f"d-{number}", "number": number, "dealer_id": "ikco-4007", "epoch": 1, "thumbprint": f"t-{number}"}
    row |= {"hardware_id": "", "app_version": "0.1.0", "enrolled_at": datetime.now(UTC)}
    with database.write() as connection:
        connection.execute(sa.insert(devices).values(**row))
    return str(row["id"])


@pytest.mark.postgres
def test_every_process_counts_a_terminals_requests_into_one_bucket(filled: str) -> None:
    databases = [Database(filled) for _ in range(2)]
    mine, theirs = (_terminal(databases[0], number) for number in (1, 2))
    here, there = (SharedPace(Rate(per_minute=2, burst=3), database) for database in databases)
    assert [here.take(mine), there.take(mine), here.take(mine)] == [None] * 3
    for pace in (here, there):
        refused = pace.take(mine)
        assert refused is not None and refused.retry_after in (29, 30)
    assert there.take(theirs) is None
    for database in databases:
        database.close()


_SENDER = """
import sys
from tests.kiosk.central.toil import send
send(*sys.argv[1:])
"""


def _killed_sender(url: str, log: Path, failpoint: str) -> None:
    """Send until the failpoint; another process sends meanwhile."""
    environment = os.environ | {"PYTHONPATH": str(root()), "KIOSK_FAILPOINT": failpoint}
    sender = subprocess.Popen([sys.executable, "-c", _SENDER, url, str(log)], env=environment)
    _until(lambda: log.exists() or sender.poll() is not None)
    assert sender.wait(60) == -signal.SIGKILL


@pytest.mark.postgres
def test_senders_of_which_some_are_killed_lose_no_message_and_no_phone_rings_twice(filled: str, tmp_path: Path) -> None:
    database, now = Database(filled), datetime.now(UTC)
    device_id = _terminal(database)
    usual = {"kind": "support", "details": {"tracking_code": "۱"}, "resend": False, "device_id": device_id}
    usual |= {"address": "", "state": "queued", "due_at": now, "created_at": now}
    with database.write() as connection:
        rows = [usual | {"id": f"m-{number}", "mobile": f"0930{number:07}"} for number in range(40)]
        connection.execute(sa.insert(sms_messages), rows)
    logs = [tmp_path / name for name in ("unsent", "sent", "here", "later")]
    with ThreadPoolExecutor(2) as pool:
        deaths = [
            pool.submit(_killed_sender, filled, log, failpoint)
            for log, failpoint in zip(logs, ("sms.claimed:3", "sms.sent:3"), strict=False)
        ]
        _until(lambda: all(log.exists() for log in logs[:2]))
        send(filled, str(logs[2]))
        for death in deaths:
            death.result()
    send(filled, str(logs[2]))
    with database.read() as connection:
        states = Counter(connection.scalars(sa.select(sms_messages.c.state)))
    assert states == {"sent": 38, "sending": 2}
    send(filled, str(logs[3]), later=91)
    handed = Counter(" ".join(log.read_text() for log in logs).split())
    assert len(handed) == 40 and sum(handed.values()) == 41
    with database.read() as connection:
        assert set(connection.scalars(sa.select(sms_messages.c.state))) == {"sent"}
        assert connection.scalar(sa.select(sa.func.count()).select_from(sim_messages)) == 40
    database.close()


@pytest.mark.postgres
def test_central_with_two_workers_serves_counts_together_and_ends(filled: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk.cli", "central", "serve", "--database", filled, "--data", str(tmp_path)]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command += ["--port", "0", "--workers", "2", "--metrics-port", port, "--simulators", "--with-parent"]
    environment = os.environ | {"PYTHONPATH": str(root()), "KIOSK_SIM_KEY": SIM_KEY}
    central = subprocess.Popen(
        command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert central.stdout is not None
        url = central.stdout.readline().split()[-1]
        with httpx.Client(base_url=url, timeout=30) as http:
            terminal = Terminal.enrolled(http)
            for _ in range(5):
                assert terminal.call("GET", paths.CATALOGUE, params={"cursor": "", "limit": 1})
        served = 'kiosk_central_requests_total{method="GET",route="/v1/catalogue",status="200"} 5.0'
        assert served in httpx.get(f"http://127.0.0.1:{port}/metrics").text
        central.send_signal(signal.SIGTERM)
        started = time.monotonic()
        _, said = central.communicate(timeout=20)
        assert time.monotonic() - started < 15
    finally:
        central.kill()
    assert central.returncode == 0
    assert "Traceback" not in said and said.count("Application shutdown complete") == 2
