"""What staff see of their terminal on a real store, and what they may do about a refused request."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.devices.printers import FolderPrinter
from kiosk.domain.errors import Refusal
from kiosk.staff import StaffDesk
from kiosk.store import Committed, Store, StoreFull, open_store
from kiosk.sync.loop import SyncStatus
from kiosk.wire.events import EventResult
from kiosk.wire.problems import Problem
from tests.kiosk.samples import KEY, MOBILE, NATIONAL_CODE, NOON, TERMINAL, StillClock, stamp_key, submission


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "terminal", KEY, stamp_key, NOON).store
    opened.save_identity(TERMINAL)
    yield opened
    opened.close()


@pytest.fixture
def woken() -> list[bool]:
    return []


@pytest.fixture
def desk(store: Store, tmp_path: Path, woken: list[bool]) -> StaffDesk:
    clock = SystemClock(wall=lambda: NOON)
    printer = FolderPrinter(tmp_path / "receipts")
    return StaffDesk(store, clock, printer, tmp_path / "terminal" / "export", lambda: woken.append(True))


def refused(store: Store) -> Committed:
    sent = store.submit(submission())
    problem = Problem(title="", status=422, detail="", code="programme.full")
    store.settle([EventResult(event_id=sent.event_id, status="rejected", problem=problem)], NOON)
    return sent


def told(*, online: bool) -> SyncStatus:
    return SyncStatus(online, None, 0, 0, 0, None, NOON, "fresh")


def test_before_anything_was_heard_the_line_is_unknown_and_nothing_waits(desk: StaffDesk) -> None:
    panel = desk.panel()
    assert (panel.line, panel.since, panel.waiting, panel.needs_attention, panel.fault) == ("unknown", None, 0, 0, "")
    assert (panel.clock_sure, panel.printer, panel.service) == (False, "ready", "open")
    assert panel.catalogue_at is None


def test_the_line_counts_from_its_last_change(desk: StaffDesk) -> None:
    desk.take_status(told(online=True))
    desk.take_status(told(online=False))
    panel = desk.panel()
    assert (panel.line, panel.since, panel.last_heard_at) == ("offline", NOON, NOON)


def test_a_refused_request_stands_in_the_panel_and_is_sent_once_more(
    desk: StaffDesk, store: Store, woken: list[bool]
) -> None:
    sent = refused(store)
    row = desk.panel().attention[0]
    assert (row.tracking_code, row.refusal) == (sent.tracking_code, Refusal("programme.full"))
    assert desk.retry(sent.event_id) is None
    assert woken == [True]
    assert (desk.panel().waiting, desk.panel().attention) == (1, ())
    assert desk.retry(sent.event_id) == Refusal("outbox.not_refused")


def test_a_refused_request_is_given_up_with_a_reason_and_central_is_told(
    desk: StaffDesk, store: Store, woken: list[bool]
) -> None:
    sent = refused(store)
    assert desk.set_aside(sent.event_id, "entered_again") is None
    row = store.row(sent.tracking_code)
    assert row is not None and (row.state, row.set_aside_reason) == ("set_aside", "entered_again")
    assert [event.type for event in store.due(5, 10**6)] == ["event.set_aside"]
    assert (woken, desk.panel().attention) == ([True], ())
    assert desk.set_aside(sent.event_id, "other") == Refusal("outbox.not_refused")


def test_an_export_is_whole_named_by_the_event_and_private(desk: StaffDesk, store: Store) -> None:
    sent = refused(store)
    for _ in range(2):
        written = desk.export(sent.event_id)
        assert isinstance(written, Path)
    assert json.loads(written.read_text("utf-8"))["event_id"] == sent.event_id
    assert MOBILE not in str(written) and NATIONAL_CODE not in str(written)
    assert [file.name for file in written.parent.iterdir()] == [f"{sent.event_id}.json"]
    if sys.platform != "win32":
        assert (os.stat(written).st_mode & 0o777, os.stat(written.parent).st_mode & 0o777) == (0o600, 0o700)


def test_an_export_is_erased_after_a_week_by_a_clock_that_is_sure(store: Store, tmp_path: Path) -> None:
    clock, folder = StillClock(), tmp_path / "terminal" / "export"
    desk = StaffDesk(store, clock, FolderPrinter(tmp_path / "receipts"), folder, lambda: None)
    early, late = refused(store), refused(store)
    desk.export(early.event_id)
    clock.passed += 6 * 86400
    desk.export(late.event_id)
    desk.take_status(told(online=True))
    assert len(list(folder.iterdir())) == 2
    clock.passed += 1.5 * 86400
    clock.is_sure = False
    desk.take_status(told(online=True))
    assert len(list(folder.iterdir())) == 2
    clock.is_sure = True
    desk.take_status(told(online=True))
    assert [file.stem for file in folder.iterdir()] == [late.event_id]


def test_what_cannot_be_exported_says_why(desk: StaffDesk, store: Store, tmp_path: Path) -> None:
    assert desk.export("unknown") == Refusal("outbox.erased")
    sent = refused(store)
    (tmp_path / "terminal" / "export").touch()
    assert desk.export(sent.event_id) == Refusal("outbox.not_exported")


def test_a_store_that_fails_is_named_by_its_code(
    desk: StaffDesk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> object:
        raise StoreFull

    monkeypatch.setattr(store, "health", fail)
    monkeypatch.setattr(store, "retry", fail)
    monkeypatch.setattr(store, "set_aside", fail)
    assert desk.panel().fault == "store.full"
    assert desk.retry("any") == desk.set_aside("any", "other") == Refusal("store.full")
