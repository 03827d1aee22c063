"""The suite itself notices what it must notice, and its PostgreSQL server is real and fresh."""

from __future__ import annotations

import logging

import psycopg
import pytest

from tests.postgres import PostgresServer
from tests.strictness import ExpectedLog, Noise


def plain(url: str) -> str:
    return url.replace("+psycopg", "")


def test_a_warning_nobody_announced_is_a_complaint(expected_log: ExpectedLog) -> None:
    expected_log("central is gone")
    with Noise() as noise:
        logging.getLogger("kiosk.sync").warning("central is gone")
    expected = ExpectedLog()
    assert "unexpected: WARNING kiosk.sync: central is gone" in expected.complaint(noise.heard)


def test_an_announced_warning_is_none_and_its_absence_is_one() -> None:
    expected = ExpectedLog()
    expected("central is gone")
    assert expected.complaint(["WARNING kiosk.sync: central is gone"]) == ""
    assert expected.complaint([]) == "expected, but never came: central is gone"


def test_lines_below_warning_pass() -> None:
    with Noise() as noise:
        logging.getLogger("kiosk").info("started")
    assert noise.heard == []


def test_an_exception_in_a_slot_is_a_complaint(expected_log: ExpectedLog) -> None:
    from PySide6.QtCore import QObject, Signal

    class Source(QObject):
        fired = Signal()

    def broken() -> None:
        raise ValueError("in a slot")

    source = Source()
    source.fired.connect(broken)
    with Noise() as noise:
        source.fired.emit()
    assert "ValueError: in a slot" in ExpectedLog().complaint(noise.heard)


def test_a_qt_warning_is_a_complaint() -> None:
    from PySide6.QtCore import qDebug, qWarning

    with Noise() as noise:
        qDebug("harmless")
        qWarning("Main.qml: Unable to assign [undefined] to QString")
    assert len(noise.heard) == 1
    assert "Unable to assign" in noise.heard[0]


@pytest.mark.postgres
def test_every_test_gets_a_fresh_database_of_a_real_server(postgres_url: str) -> None:
    with psycopg.connect(plain(postgres_url)) as connection:
        assert connection.execute("SELECT count(*) FROM pg_stat_user_tables").fetchone() == (0,)
        connection.execute("CREATE TABLE mark (id int)")


@pytest.mark.postgres
def test_a_prepared_database_is_filled_once_and_copied(postgres_server: PostgresServer) -> None:
    fillings = []

    def fill(url: str) -> None:
        fillings.append(url)
        with psycopg.connect(plain(url)) as connection:
            connection.execute("CREATE TABLE mark (id int)")

    for _ in range(2):
        database = postgres_server.create(postgres_server.template("house", fill))
        with psycopg.connect(plain(postgres_server.url(database))) as connection:
            connection.execute("INSERT INTO mark VALUES (1)")
        postgres_server.drop(database)
    assert len(fillings) == 1
