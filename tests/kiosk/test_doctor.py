"""`kiosk doctor`: every fault has its code, its words and its remedy, and a sound terminal none."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.commands import checks, faults
from kiosk.commands.checks import Finding
from kiosk.domain.errors import Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.ports import Identity, OutboxHealth
from kiosk.secrets import CredentialSecrets
from kiosk.secrets.keys import new_device_key
from kiosk.store import open_store
from kiosk.store.connection import connect
from kiosk.store.mark import Counters, Mark
from kiosk.store.room import Room
from kiosk.texts import catalogue
from tests.kiosk.blank import blank_store
from tests.kiosk.samples import KEY, NOON, TERMINAL, StillClock, submission


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A terminal that is not running, enrolled, with one request; central is away."""
    (tmp_path / "database-key").write_text(base64.b64encode(KEY).decode())
    (tmp_path / "device-key").write_text(new_device_key())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("KIOSK_SECRETS", "credentials")
    monkeypatch.setenv("KIOSK_CENTRAL_URL", "http://127.0.0.1:9")
    secrets = CredentialSecrets(os.environ)
    folder = tmp_path / "terminal"
    blank_store(folder)
    store = open_store(folder, secrets.database_key(), secrets.device_key, NOON).store
    store.save_identity(TERMINAL)
    store.submit(submission(at=datetime.now(NOON.tzinfo)))
    store.close()
    return folder


def codes(data: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    status = main(["doctor", "--json", "--data", str(data)])
    findings: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    found = [finding["code"] for finding in findings if not finding["well"]]
    assert status == (1 if found else 0)
    return found


def test_a_sound_terminal_without_central_lacks_central_alone(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert codes(data, capsys) == ["K132", "K151"]
    assert main(["doctor", "--data", str(data)]) == 1
    said = capsys.readouterr().out
    assert "K132 ✗ سامانهٔ مرکزی پاسخ نمی‌دهد.\n     ← شبکه" in said
    assert "     ✓ دادهٔ پایانه سالم است" in said


def test_without_a_store_the_terminal_was_never_started(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert codes(tmp_path / "other", capsys) == ["K121"]
    assert not (tmp_path / "other").exists()


def test_missing_keys_and_a_wrong_setting_are_named(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", "/nowhere")
    assert codes(data, capsys) == ["K111"]
    monkeypatch.setenv("KIOSK_SCALE", "huge")
    assert codes(data, capsys) == ["K101"]


@pytest.mark.parametrize(("revision", "code"), [("0001", "K123"), ("9999", "K122")])
def test_a_store_of_another_release_is_named(
    data: Path, capsys: pytest.CaptureFixture[str], revision: str, code: str
) -> None:
    connection = connect(data / "kiosk.db", CredentialSecrets(os.environ).database_key())
    connection.execute(f"UPDATE alembic_version SET version_num = '{revision}'")
    connection.close()
    assert codes(data, capsys) == [code]


def test_damage_lost_rows_and_files_set_aside_are_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(data / "kiosk.db", data / "kiosk.db.aside-20260101T000000Z-1")
    (data / "kiosk.mark").write_text("12 1 9 9")
    assert codes(data, capsys) == ["K129", "K128", "K132", "K151"]
    (data / "kiosk.mark").unlink()
    mark = Mark(data / "kiosk.mark")
    mark.advance(Counters(12, 1, 9, 9))
    mark.close()
    whole = (data / "kiosk.db").read_bytes()
    assert codes(data, capsys) == ["K127", "K128", "K132", "K151"]
    connection = connect(data / "kiosk.db", CredentialSecrets(os.environ).database_key())
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'prints'").fetchone()
    connection.close()
    broken = bytearray(whole)
    broken[4096 * page - 2000] ^= 1
    (data / "kiosk.db").write_bytes(bytes(broken))
    assert codes(data, capsys) == ["K126", "K127", "K128", "K132", "K151"]
    (data / "kiosk.db").write_bytes(b"\x55" * len(whole))
    assert codes(data, capsys) == ["K124"]


WELL = OutboxHealth(0, 0.0, 0, None, 0)


@dataclass
class Seen:
    """A store's answers."""

    enrolled: Identity | None = TERMINAL
    at: datetime | None = NOON
    waiting: OutboxHealth = WELL

    def identity(self) -> Identity | None:
        return self.enrolled

    def catalogue_cursor(self) -> str:
        return ""

    def catalogue_at(self) -> datetime | None:
        return self.at

    def health(self, at: datetime) -> OutboxHealth:
        return self.waiting


@dataclass
class Answering:
    """Central's answers."""

    answer: object = None
    there: bool = True

    def reachable(self) -> bool:
        return self.there

    def catalogue(self, cursor: str) -> object:
        return self.answer


class OffClock(StillClock):
    """A device's clock that is so many milliseconds behind."""

    def __init__(self, off_ms: int, sure: bool = True) -> None:
        super().__init__()
        self.off_ms = off_ms
        self.is_sure = sure

    def offset_ms(self) -> int:
        return self.off_ms


def found(findings: Iterator[Finding]) -> list[str]:
    return [finding.code for finding in findings if finding.code]


@pytest.mark.parametrize(
    ("seen", "api", "clock", "expected"),
    [
        (Seen(), Answering(), OffClock(0), []),
        (Seen(), Answering(), OffClock(-60_000), []),
        (Seen(), Answering(), OffClock(-60_001), ["K136"]),
        (Seen(), Answering(), OffClock(10**9, sure=False), []),
        (Seen(enrolled=None), Answering(), OffClock(0), ["K131"]),
        (Seen(enrolled=None), Answering(there=False), OffClock(0), ["K131", "K132"]),
        (Seen(), Answering(Offline("timeout")), OffClock(0), ["K132"]),
        (Seen(), Answering(Unauthorised(Refusal("device.revoked"))), OffClock(0), ["K133"]),
        (Seen(), Answering(Rejected(Refusal("version.too_old"))), OffClock(0), ["K134"]),
        (Seen(), Answering(Rejected(Refusal("server.refused"))), OffClock(0), ["K135"]),
        (Seen(), Answering(Throttled(Refusal("request.too_many"), 5.0)), OffClock(0), ["K135"]),
    ],
)
def test_what_central_says_has_its_code(seen: Seen, api: Answering, clock: OffClock, expected: list[str]) -> None:
    assert found(checks.check_central(seen, api, clock)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        (Seen(), []),
        (Seen(at=None), ["K151"]),
        (Seen(at=NOON - timedelta(hours=25)), ["K152"]),
        (Seen(waiting=OutboxHealth(4, 1800.0, 0, None, 9)), []),
        (Seen(waiting=OutboxHealth(4, 1801.0, 2, None, 9)), ["K161", "K162"]),
    ],
)
def test_what_the_store_holds_has_its_code(seen: Seen, expected: list[str]) -> None:
    assert found(checks.check_contents(seen, StillClock())) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "expected"), [("ready", []), ("unknown", []), ("out", ["K141"]), ("degraded", ["K142"])]
)
def test_the_printer_has_its_code(state: str, expected: list[str]) -> None:
    class Printer:
        def state(self) -> str:
            return state

    assert found(checks.check_printer(Printer())) == expected  # type: ignore[arg-type]


def test_a_disk_that_is_full_or_takes_no_writes_has_its_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(checks.check_disk(tmp_path / "new" / "terminal")) == []
    monkeypatch.setattr(Room, "enough", lambda room: False)
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert found(checks.check_disk(tmp_path)) == ["K102", "K103", "K104"]


def test_every_code_has_words_and_a_remedy_and_no_two_faults_share_one() -> None:
    written = [value for name, value in vars(faults).items() if name.isupper()]
    every = [code for value in written for code in (value.values() if isinstance(value, dict) else [value])]
    assert all(re.fullmatch(r"K1\d\d", code) for code in every) and len(set(every)) == len(every)
    texts = catalogue("fa").entries.keys()
    known = {f"doctor.{kind}.{code.lower()}" for code in every for kind in ("fault", "remedy")}
    assert known == {text_id for text_id in texts if re.match(r"doctor\.(fault|remedy)\.", text_id)}
