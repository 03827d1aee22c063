"""Nothing personal can get into the log, whatever a caller hands over."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import log as log_module
from kiosk.log import FILE_NAME, REDACTED, Log
from tests.kiosk.samples import ADDRESS, CANARIES, MOBILE, NATIONAL_CODE, NOON, SHEBA


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / FILE_NAME).read_text("utf-8").splitlines()]


@pytest.fixture
def log(tmp_path: Path) -> Any:
    log = Log(tmp_path, now=lambda: NOON)
    yield log
    log.close()


def test_a_line_says_when_what_and_how_much(log: Log, tmp_path: Path) -> None:
    log.event("sync.delivered", count=3, ms=12.5, online=True, route="events")
    assert lines(tmp_path) == [
        {
            "at": "2026-11-22T08:30:00.000+00:00",
            "event": "sync.delivered",
            "count": 3,
            "ms": 12.5,
            "online": True,
            "route": "events",
        }
    ]


@pytest.mark.parametrize("value", [MOBILE, NATIONAL_CODE, SHEBA, ADDRESS, "علی", 9121234567, "کد ۱۲۳۴۵", None, [1], {}])
@pytest.mark.parametrize(
    "key", ["count", "reason", "route", "state", "event_id", "frames", "online", "error", "mobile"]
)
def test_what_is_not_allowed_is_redacted(log: Log, tmp_path: Path, key: str, value: object) -> None:
    log.event("some.event", **{key: value})
    (line,) = lines(tmp_path)
    assert REDACTED in line.values()
    assert str(value) not in json.dumps(line, ensure_ascii=False)


def test_an_unknown_key_is_redacted_with_its_value(log: Log, tmp_path: Path) -> None:
    log.event("some.event", **{MOBILE: "x", "name": "y"})
    (line,) = lines(tmp_path)
    assert set(line) == {"at", "event", REDACTED}


@pytest.mark.parametrize("name", [f"sent to {MOBILE}", "sent", "", f"sms.{MOBILE}", "پیام.رفت", "a.b\nc.d", "A.B"])
def test_a_name_that_is_not_fixed_is_redacted(log: Log, tmp_path: Path, name: str) -> None:
    log.event(name)
    assert lines(tmp_path)[0]["event"] == REDACTED


@given(st.text(), st.text(), st.one_of(st.text(), st.integers(), st.floats(), st.binary()))
def test_every_line_is_one_line_of_ascii_json(name: str, key: str, value: object) -> None:
    written: list[str] = []
    log = Log(None)
    log._write = written.append  # type: ignore[method-assign]
    log.event(name, **{key: value})
    (line,) = written
    assert line.isascii()
    assert "\n" not in line
    json.loads(line)


def test_an_exception_is_its_type_and_place_and_not_its_words(log: Log, tmp_path: Path) -> None:
    def buy(mobile: str) -> None:
        raise ValueError(f"{mobile} lives in {ADDRESS}")

    try:
        buy(MOBILE)
    except ValueError as error:
        log.failure("purchase.failed", error)
    (line,) = lines(tmp_path)
    assert line["error"] == "builtins.ValueError"
    assert line["frames"][-1].endswith(" buy")
    text = (tmp_path / FILE_NAME).read_text("utf-8")
    for canary in CANARIES:
        assert canary not in text


def test_what_libraries_say_is_kept_without_their_words(log: Log, tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    log.take_over_logging()
    logging.getLogger("httpx").info("GET /%s", MOBILE)
    logging.getLogger("urllib3.pool").warning("retrying %s", MOBILE)
    log.close()
    assert (root.handlers, root.level) == before
    (line,) = lines(tmp_path)
    assert (line["event"], line["library"], line["level"]) == ("library.message", "urllib3.pool", "warning")
    assert MOBILE not in str(line)


def test_the_log_turns_over_and_never_grows_beyond_its_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "MAX_BYTES", 500)
    monkeypatch.setattr(log_module, "KEPT_FILES", 2)
    log = Log(tmp_path)
    for count in range(100):
        log.event("some.event", count=count)
    log.close()
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 1500
    assert lines(tmp_path)[-1]["count"] == 99


def test_standard_error_gets_the_same_lines_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Log(None, to_stderr=True).event("some.event", count=1)
    assert json.loads(capsys.readouterr().err)["count"] == 1


def test_a_disk_that_takes_no_log_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("no directory")
    log = Log(tmp_path / "logs")
    log.event("some.event")
    log.close()
