"""Backups: what they cover, what terminals may forget by them, and that a restored one loses nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central import backup
from kiosk.central.backup import BackupFailed
from kiosk.central.database import Database
from kiosk.central.schema import backups, inbox
from kiosk.cli import main
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running, Starter
from tests.kiosk.central.terminal import Terminal
from tests.kiosk.central.test_office_devices import heartbeat, message, tally


def _counting_on_backups(running: Running) -> Running:
    object.__setattr__(running.central, "settings", replace(running.central.settings, backups="registered"))
    return running


def _deliver(terminal: Terminal, *events: dict[str, Any]) -> int:
    answer = terminal.call("POST", paths.EVENTS, {"events": list(events)})
    assert {each["status"] for each in answer["results"]} <= {"applied", "replayed"}
    return int(answer["durable_seq"])


def test_without_backups_whatever_is_held_is_as_safe_as_it_gets(central: Running) -> None:
    terminal = central.terminal()
    assert _deliver(terminal, message(terminal), message(terminal)) == 2
    assert heartbeat(terminal)["durable_seq"] == 2


def test_the_horizon_moves_with_each_backup_and_steps_back_for_what_came_late(either: Running, tmp_path: Path) -> None:
    running = _counting_on_backups(either)
    terminal, database = running.terminal(), running.central.database
    first, late, third = message(terminal), message(terminal), message(terminal)
    assert _deliver(terminal, first, third) == 0
    backup.to_file(database, tmp_path / "one", running.clock)
    assert heartbeat(terminal)["durable_seq"] == 3
    assert _deliver(terminal, late) == 1
    running.clock.forward(minutes=6)
    backup.register(database, running.clock(), running.clock())
    assert heartbeat(terminal)["durable_seq"] == 3
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o600
    with database.read() as connection:
        assert sorted(connection.scalars(sa.select(backups.c.kind))) == ["external", "file"]


def test_an_external_backup_covers_nothing_that_may_have_been_committed_after_it(central: Running) -> None:
    running = _counting_on_backups(central)
    terminal = running.terminal()
    _deliver(terminal, message(terminal))
    backup.register(running.central.database, running.clock(), running.clock())
    assert heartbeat(terminal)["durable_seq"] == 0
    with pytest.raises(BackupFailed, match="has not come"):
        backup.register(running.central.database, running.clock() + timedelta(hours=1), running.clock())


def test_a_backup_that_fails_covers_nothing_and_leaves_no_file(
    central: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = _counting_on_backups(central)
    terminal, database = running.terminal(), running.central.database
    _deliver(terminal, message(terminal))

    def broken(*_: object) -> None:
        raise OSError("no space")

    with monkeypatch.context() as patch:
        patch.setattr(backup, "_keep", broken)
        with pytest.raises(BackupFailed, match="OSError"):
            backup.to_file(database, tmp_path / "one", running.clock)
    assert list(tmp_path.glob("one*")) == []
    assert heartbeat(terminal)["durable_seq"] == 0
    backup.to_file(database, tmp_path / "two", running.clock)
    assert heartbeat(terminal)["durable_seq"] == 1
    with pytest.raises(BackupFailed, match="exists"):
        backup.to_file(database, tmp_path / "two", running.clock)


def test_a_restored_central_says_what_it_lost_whatever_arrives_first_and_takes_it_again(
    sqlite_url: str, start: Starter, tmp_path: Path
) -> None:
    before = _counting_on_backups(start(sqlite_url))
    terminal = before.terminal()
    events = [message(terminal) for _ in range(5)]
    _deliver(terminal, *events[:2])
    backup.to_file(before.central.database, tmp_path / "hourly", before.clock)
    assert _deliver(terminal, *events[2:]) == 2
    assert heartbeat(terminal, tally(terminal))["known_seq"] == 5

    after = _counting_on_backups(start(f"sqlite:///{tmp_path / 'hourly'}"))
    terminal.http = after.http
    answer = heartbeat(terminal, tally(terminal))
    assert (answer["known_seq"], answer["durable_seq"]) == (2, 0)
    _deliver(terminal, message(terminal))
    assert heartbeat(terminal, tally(terminal, made=6, last_seq=6))["known_seq"] == 2
    _deliver(terminal, *events)
    assert heartbeat(terminal, tally(terminal))["known_seq"] == 6
    with after.central.database.read() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(inbox)) == 6


def test_a_dump_of_postgresql_without_its_tool_asks_for_one_made_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(backup.shutil, "which", lambda name: None)
    database = Database("postgresql+psycopg://nobody@/nothing")
    with pytest.raises(BackupFailed, match="register"):
        backup._dump_postgres(database, tmp_path / "dump")
    database.close()


def test_the_command_line_copies_registers_and_says_why_not(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usual = ["central", "backup", "--database", sqlite_url, "--data", str(tmp_path / "data")]
    assert main([*usual, "--out", str(tmp_path / "copy")]) == 0
    assert main([*usual, "--register", "2026-11-22T03:00+03:30"]) == 0
    assert main([*usual, "--out", str(tmp_path / "copy")]) == 1
    assert main([*usual, "--register", "yesterday"]) == 1
    assert main([*usual[:3], f"sqlite:///{tmp_path / 'empty.db'}", *usual[4:], "--out", str(tmp_path / "none")]) == 1
    said = capsys.readouterr()
    assert said.out == "backup registered\n" * 2
    assert [line.split(": ", 1)[1] for line in said.err.splitlines()] == [
        "copy exists",
        "Invalid isoformat string: 'yesterday'",
        "the database is not of this release: copy it by the one that it is of",
    ]
