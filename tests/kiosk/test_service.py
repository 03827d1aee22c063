"""A terminal out of service takes nobody new, lets who is there finish, and comes back by itself."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.cli import main
from kiosk.devices.printers import FolderPrinter
from kiosk.journeys.events import Invited, SupportOpened
from kiosk.log import Log
from kiosk.secrets.keys import new_device_key
from kiosk.store import open_store
from kiosk.store.room import LEAST_FREE_BYTES, Room
from tests.kiosk.blank import blank_store
from tests.kiosk.samples import KEY, NOON, StillClock, stamp_key

ROOM = 2 * LEAST_FREE_BYTES


@pytest.fixture
def free() -> list[int]:
    return [ROOM]


@pytest.fixture
def start(tmp_path: Path, free: list[int]) -> Iterator[Callable[[], Kiosk]]:
    running: list[Kiosk] = []

    def begin() -> Kiosk:
        blank_store(tmp_path / "terminal")
        room = Room(tmp_path, lambda directory: free[0])
        store = open_store(tmp_path / "terminal", KEY, stamp_key, NOON, room=room).store
        running.append(
            Kiosk(
                store=store,
                api=None,  # type: ignore[arg-type]
                clock=StillClock(),
                printer=FolderPrinter(tmp_path / "receipts"),
                device_key=stamp_key,
                log=Log(None),
                link_base="https://central.example",
                exports=tmp_path / "exports",
            )
        )
        return running[-1]

    yield begin
    for kiosk in running:
        kiosk.close()


def step(kiosk: Kiosk) -> str:
    return kiosk.session.place.step


def test_on_a_full_disk_nobody_begins_until_there_is_room_again(start: Callable[[], Kiosk], free: list[int]) -> None:
    free[0] = 0
    kiosk = start()
    assert kiosk.status().service == "no_room"
    for event in (Invited(), SupportOpened()):
        assert kiosk.happen(event) == ()
    assert (step(kiosk), kiosk.session.support_open) == ("attract", False)
    free[0] = ROOM
    assert kiosk.status().service == "open"
    kiosk.happen(Invited())
    assert step(kiosk) == "service"


def test_who_has_begun_goes_on_when_the_disk_fills_up(start: Callable[[], Kiosk], free: list[int]) -> None:
    kiosk = start()
    kiosk.happen(Invited())
    free[0] = 0
    assert kiosk.status().service == "no_room"
    kiosk.happen(SupportOpened())
    assert kiosk.session.support_open


def test_a_terminal_that_takes_no_writes_keeps_its_enrolment_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "database-key").write_text(base64.b64encode(KEY).decode())
    (tmp_path / "device-key").write_text(new_device_key())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("KIOSK_SECRETS", "credentials")
    monkeypatch.setattr("kiosk.store.condition.Condition.service", lambda condition: "read_only")
    blank_store(tmp_path / "terminal")
    assert main(["enrol", "AAAABBBB", "--data", str(tmp_path / "terminal")]) == 1
    assert "نوشتن را نمی‌پذیرد" in capsys.readouterr().err
