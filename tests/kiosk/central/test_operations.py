"""Running central: whether it is ready, its numbers, how much it takes at once, and whom it still serves."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import httpx
import pytest
import sqlalchemy as sa
from prometheus_client import CollectorRegistry, generate_latest

from kiosk.central import operations, serve
from kiosk.central.app import create_app
from kiosk.central.context import utc_now
from kiosk.central.database import Database
from kiosk.central.devices import health
from kiosk.central.metrics import Counts, FromDatabase, MetricsAddress, show
from kiosk.central.providers.ports import DOWN
from kiosk.central.providers.simulated import SimulatedPhone
from kiosk.central.serve import CannotServe, Server
from kiosk.central.settings import CentralSettings, LaneLimits, Limits
from kiosk.central.sms.sender import Sender
from kiosk.wire import VERSION, VERSION_HEADER, paths
from tests.centrals import SECRET, SIM_KEY, MovableClock, prepare
from tests.kiosk.central.conftest import Running, Starter
from tests.kiosk.central.terminal import SARA, Terminal
from tests.kiosk.central.test_office_devices import heartbeat, message
from tests.postgres import PostgresServer
from tests.strictness import ExpectedLog


def test_central_is_ready_only_with_its_database_its_schema_and_its_sender(
    central: Running, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    monkeypatch.setattr(operations, "_BELIEVED_S", 0.0)
    assert central.http.get(paths.READY).status_code == 200
    for lacks, replacement in (
        ("sender", lambda: object.__setattr__(central.central, "sends", lambda: False)),
        ("migrations", lambda: monkeypatch.setattr("kiosk.central.migrating.newest_revision", lambda: "9999")),
        ("database", lambda: monkeypatch.setattr(operations, "is_present", _gone)),
    ):
        replacement()
        answer = central.http.get(paths.READY)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
        assert answer.json()["values"] == {"lacks": lacks}
        expected_log(f"central.not_ready lacks={lacks}")
    assert central.http.get(paths.HEALTH).status_code == 200


def _gone(_: object) -> bool:
    raise sa.exc.OperationalError("SELECT", {}, Exception("gone"))


@pytest.fixture
def measured(sqlite_url: str) -> Iterator[tuple[Running, str]]:
    """A central that counts, and where its numbers are shown."""
    registry, clock = CollectorRegistry(), MovableClock()
    settings = CentralSettings(sqlite_url, SECRET, simulators=True, sim_key=SIM_KEY)
    app = create_app(settings, now=clock, measures=Counts(registry))
    registry.register(FromDatabase(app.state.central.database, clock))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    end = show(registry, MetricsAddress(port))
    server = Server(app)
    with httpx.Client(base_url=server.start(), timeout=30) as http:
        yield Running(app.state.central, http, clock), f"http://127.0.0.1:{port}/metrics"
    server.stop()
    end()


def test_the_numbers_say_how_central_does_and_name_nobody(measured: tuple[Running, str]) -> None:
    running, address = measured
    terminal = running.terminal()
    running.terminal()
    terminal.deliver(message(terminal), message(terminal, "inspection.booked"))
    terminal.deliver(message(terminal) | {"signature": "A" * 86})
    heartbeat(terminal)
    terminal.start(SARA.mobile)
    assert running.http.get(paths.CATALOGUE).status_code == 401
    shown = httpx.get(address).text
    for line in (
        r'kiosk_central_requests_total{method="POST",route="/v1/events",status="200"} 2.0',
        r'kiosk_central_requests_total{method="GET",route="/v1/catalogue",status="401"} 1.0',
        r'kiosk_central_request_seconds_count{route="/v1/events"} 2.0',
        r'kiosk_central_events_total{status="applied",type="support.message"} 1.0',
        r'kiosk_central_events_total{status="rejected",type="support.message"} 1.0',
        r'kiosk_central_events_total{status="retry_later",type="other"} 1.0',
        r'kiosk_central_devices{freshness="good"} 1.0',
        r'kiosk_central_devices{freshness="never"} 1.0',
        "kiosk_central_dead_letters 1.0",
        "kiosk_central_database_up 1.0",
    ):
        assert line in shown, line
    assert re.search(r"^kiosk_central_sms_oldest_seconds \d", shown, re.M)
    for secret in (terminal.device_id, SARA.mobile, "support.message{"):
        assert secret not in shown
    assert httpx.get(str(running.http.base_url) + "/metrics").status_code == 404


def test_messages_that_do_not_go_out_grow_old_in_the_numbers(central: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = central.terminal()
    monkeypatch.setattr(type(central.central.providers.sms), "send", lambda self, message: DOWN)
    terminal.deliver(message(terminal))
    registry = CollectorRegistry()
    registry.register(FromDatabase(central.central.database, lambda: central.clock() + timedelta(minutes=10)))
    shown = generate_latest(registry).decode()
    assert "kiosk_central_sms_waiting 1.0" in shown
    age = re.search(r"^kiosk_central_sms_oldest_seconds ([\d.]+)", shown, re.M)
    assert age is not None and 600 <= float(age[1]) < 700


def test_a_database_that_is_away_is_a_number_too() -> None:
    database = Database("postgresql+psycopg://nobody@/nothing?host=/nowhere")
    registry = CollectorRegistry()
    registry.register(FromDatabase(database, MovableClock()))
    assert "kiosk_central_database_up 0.0" in generate_latest(registry).decode()
    database.close()


def test_terminals_that_are_too_many_at_once_come_back_and_customers_are_served_meanwhile(
    sqlite_url: str, start: Starter, monkeypatch: pytest.MonkeyPatch
) -> None:
    central = start(sqlite_url, Limits(background=LaneLimits(at_work=3, waiting=0), device_burst=1_000))
    terminal = central.terminal()
    held, entered, real = threading.Event(), threading.Semaphore(0), health.record_heartbeat

    def slow(*given: object) -> object:
        entered.release()
        held.wait(20)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(health, "record_heartbeat", slow)
    with ThreadPoolExecutor(3) as pool:
        inside = [pool.submit(heartbeat, terminal) for _ in range(3)]
        for _ in range(3):
            assert entered.acquire(timeout=10)
        turned_away = terminal.send("GET", paths.CATALOGUE)
        assert (turned_away.status_code, turned_away.headers["Retry-After"]) == (503, "1")
        assert turned_away.json()["code"] == "server.busy"
        assert terminal.call("POST", paths.CAPTCHA, {"purpose": "identity"})["captcha_id"]
        assert terminal.deliver(message(terminal))[0]["status"] == "applied"
        held.set()
        assert all(each.result()["known_seq"] == 1 for each in inside)
    assert terminal.send("GET", paths.CATALOGUE).status_code == 200


def test_what_central_has_in_hand_when_it_is_told_to_end_is_answered(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server(create_app(CentralSettings(sqlite_url, SECRET, simulators=True, sim_key=SIM_KEY)))
    entered, real = threading.Event(), health.record_heartbeat

    def slow(*given: object) -> object:
        entered.set()
        time.sleep(0.3)
        return real(*given)  # type: ignore[arg-type]

    with httpx.Client(base_url=server.start(), timeout=30) as http, ThreadPoolExecutor(1) as pool:
        terminal = Terminal.enrolled(http)
        monkeypatch.setattr(health, "record_heartbeat", slow)
        in_hand = pool.submit(heartbeat, terminal)
        assert entered.wait(10)
        server.stop()
        assert in_hand.result()["known_seq"] == 0
        with pytest.raises(httpx.ConnectError):
            http.get(paths.HEALTH)


def test_a_request_that_was_cut_short_does_nothing(central: Running) -> None:
    terminal = central.terminal()
    event = message(terminal)
    body = str({"events": [event]}).encode()
    address = central.http.base_url
    with socket.create_connection((address.host, address.port or 80)) as cut:
        head = f"POST {paths.EVENTS} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {terminal.token}\r\n"
        cut.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body[: len(body) // 2])
    assert heartbeat(terminal)["known_seq"] == 0
    assert terminal.deliver(event)[0]["status"] == "applied"


def test_a_terminal_that_is_too_old_hands_over_what_it_holds_and_nothing_else(central: Running) -> None:
    terminal = central.terminal()
    for version in (VERSION + 1, VERSION, VERSION - 1):
        headers = {VERSION_HEADER: str(version), "Authorization": f"Bearer {terminal.token}"}
        assert central.http.get(paths.CATALOGUE, headers=headers).status_code == 200
    central.clock.forward(minutes=11)
    old = httpx.Client(base_url=central.http.base_url, headers={VERSION_HEADER: "-1"}, timeout=30)

    def send(method: str, path: str, body: object = None) -> httpx.Response:
        return old.request(method, path, json=body, headers={"Authorization": f"Bearer {terminal.token}"})

    with old:
        assert send("GET", paths.HEALTH).status_code == 200
        terminal.token = send("POST", paths.TOKEN, {"assertion": terminal.assertion()}).json()["access_token"]
        assert send("POST", paths.EVENTS, {"events": [message(terminal)]}).json()["results"][0]["status"] == "applied"
        for method, path in (("GET", paths.CATALOGUE), ("POST", paths.START), ("POST", paths.ENROL)):
            refused = send(method, path, {} if method == "POST" else None)
            assert (refused.status_code, refused.json()["code"]) == (426, "version.too_old")


def test_several_workers_want_a_database_that_several_can_write(tmp_path: object) -> None:
    with pytest.raises(CannotServe, match="PostgreSQL"):
        serve.serve(data_dir=tmp_path, workers=2)  # type: ignore[arg-type]


@pytest.mark.postgres
def test_a_backend_that_is_terminated_in_the_middle_asks_to_come_back_and_loses_nothing(
    postgres_server: PostgresServer, start: Starter, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    from kiosk.central.support import receiving
    name = postgres_server.create(postgres_server.template("sample", prepare))
    central = start(postgres_server.url(name))
    terminal: Terminal = central.terminal()
    event, real = message(terminal), receiving.receive

    def struck(given: object, connection: sa.Connection, *more: object) -> object:
        done = real(given, connection, *more)  # type: ignore[arg-type]
        with pytest.raises(sa.exc.OperationalError):
            connection.execute(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))
        connection.execute(sa.text("SELECT 1"))
        return done

    with monkeypatch.context() as patch:
        patch.setattr(receiving, "receive", struck)
        answer = terminal.send("POST", paths.EVENTS, {"events": [event, message(terminal)]})
    assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (503, "server.busy", "2")
    expected_log(r"database\.unavailable kind=\w+")
    assert terminal.deliver(event)[0]["status"] == "applied"
    assert heartbeat(terminal)["known_seq"] == 1


def test_a_task_that_fails_beside_the_sender_holds_up_no_message(expected_log: ExpectedLog) -> None:
    done, tried = threading.Event(), threading.Event()
    database = Database("sqlite:///nowhere.db")
    phone = SimulatedPhone(database, utc_now)
    sender = Sender(CentralSettings("sqlite:///nowhere.db", SECRET), database, phone, utc_now)
    sender.send_due = lambda: (tried.set(), 0)[1]  # type: ignore[method-assign]

    def broken() -> None:
        raise ZeroDivisionError

    sender.beside(broken)
    sender.beside(done.set)
    sender.start()
    assert done.wait(10) and tried.wait(10)
    assert sender.alive
    sender.stop()
    assert not sender.alive
    expected_log("sms.sender_failed kind=ZeroDivisionError")
    database.close()
