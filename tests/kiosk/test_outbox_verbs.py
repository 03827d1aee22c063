"""`kiosk outbox`: what staff see of a terminal's requests from outside, and what they may do about a refused one."""

from __future__ import annotations

import base64
import io
import json
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from kiosk.cli import main
from kiosk.commands import outbox
from kiosk.domain.tracking import make_tracking_code
from kiosk.library import load_places
from kiosk.secrets import CredentialSecrets
from kiosk.secrets.keys import new_device_key
from kiosk.store import Committed, Store, open_store
from kiosk.store.correcting import PARSERS
from kiosk.wire.events import Event, EventResult, SetAsideReason
from kiosk.wire.problems import Problem
from tests.kiosk.blank import blank_store
from tests.kiosk.samples import CANARIES, KEY, NOON, TERMINAL, submission


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "database-key").write_text(base64.b64encode(KEY).decode())
    (tmp_path / "device-key").write_text(new_device_key())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("KIOSK_SECRETS", "credentials")
    return tmp_path / "terminal"


def opened(data: Path) -> Store:
    secrets = CredentialSecrets({"CREDENTIALS_DIRECTORY": str(data.parent)})
    return open_store(data, secrets.database_key(), secrets.device_key, NOON).store


@pytest.fixture
def refused(data: Path) -> Iterator[Committed]:
    """A terminal on which one request waits and another was refused; the kiosk does not run."""
    blank_store(data)
    store = opened(data)
    store.save_identity(TERMINAL)
    store.submit(submission())
    one = store.submit(submission())
    problem = Problem(title="", status=422, code="postal_code.digits", detail="", field="/profile/postal_code")
    store.settle([EventResult(event_id=one.event_id, status="rejected", problem=problem)], NOON)
    store.close()
    yield one


def run(data: Path, *arguments: str) -> int:
    return main(["outbox", *arguments, "--data", str(data)])


def records(data: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    assert run(data, "list", "--json", *arguments) == 0
    listed: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return listed


def test_the_list_names_states_and_reasons_and_nobody(
    data: Path, refused: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "list") == 0
    said = capsys.readouterr().out
    head, first, second = said.splitlines()
    assert head.startswith("کد رهگیری\tوضعیت")
    assert first.startswith(f"{refused.tracking_code}\tنیازمند رسیدگی\tدرخواست خرید\t۱۴۰۵/۰۹/۰۱ ۱۲:۰۰\t۱ بار\t")
    assert "(postal_code.digits)" in first and "در صف ارسال" in second
    assert not any(canary in said for canary in CANARIES)
    assert [row["state"] for row in records(data, capsys)] == ["needs_attention", "pending"]
    assert [row["tracking_code"] for row in records(data, capsys, "--state", "needs_attention")] == [
        refused.tracking_code
    ]
    assert run(data, "list", "--state", "set_aside") == 0
    assert capsys.readouterr().out == "ردیفی نیست.\n"


def test_one_is_shown_masked_and_whole_only_where_that_is_asked_for(
    data: Path, refused: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ((), ("--json",)):
        assert run(data, "show", refused.tracking_code, *form) == 0
        said = capsys.readouterr().out
        assert not any(canary in said for canary in CANARIES)
        assert refused.request_id in said and "p-1" in said
        assert run(data, "show", refused.tracking_code, "--reveal", *form) == 0
        assert CANARIES[0] in capsys.readouterr().out


def test_an_export_is_the_event_itself_in_a_private_file_that_replaces_nothing(
    data: Path, refused: Committed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "event.json"
    assert run(data, "export", refused.tracking_code, "--out", str(out)) == 0
    assert Event.model_validate_json(out.read_text("utf-8")).event_id == refused.event_id
    told = capsys.readouterr().out
    assert str(out) in told and "پاک کنید" in told
    if sys.platform != "win32":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert run(data, "export", refused.tracking_code, "--out", str(out)) == 1
    assert "outbox.not_exported" in capsys.readouterr().err


def test_a_refused_one_is_sent_again(data: Path, refused: Committed, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "retry", refused.tracking_code) == 0
    assert run(data, "retry", refused.tracking_code) == 1
    assert "outbox.not_refused" in capsys.readouterr().err
    assert [row["state"] for row in records(data, capsys)] == ["pending", "pending"]


def test_a_refused_one_is_corrected_by_the_rules_of_the_screen(
    data: Path, refused: Committed, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("12\n"))
    assert run(data, "fix", refused.tracking_code, "postal_code") == 1
    assert "(postal_code.length)" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.StringIO("۱۳۴۵۶-۷۸۹۱۸\n"))
    assert run(data, "fix", refused.tracking_code, "postal_code") == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("در صف ارسال گذاشته شد و با روشن شدن برنامه فرستاده می‌شود.\n", "کد پستی تازه:\n")
    row = records(data, capsys)[0]
    assert (row["state"], row["former_event_ids"], row["seq"]) == ("pending", [refused.event_id], 3)


def test_a_place_is_corrected_by_names_that_are_in_the_book_and_belong_together(
    data: Path, refused: Committed, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for typed, code in (("تهران\nتبریز\n", "city.not_picked"), ("خارج\nتبریز\n", "province.not_picked")):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert run(data, "fix", refused.tracking_code, "city") == 1
        assert f"({code})" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.StringIO("آذربایجان شرقي\nتبریز\n"))
    assert run(data, "fix", refused.tracking_code, "city") == 0
    assert capsys.readouterr().err == "استان تازه:\nشهر تازه:\n"
    assert run(data, "show", refused.tracking_code, "--json") == 0
    profile = json.loads(capsys.readouterr().out)["body"]["profile"]
    picked = load_places().city(profile["city_id"])
    assert picked is not None and (picked.name, picked.province_id) == ("تبریز", profile["province_id"])


def test_a_refused_one_is_given_up_with_a_reason_and_central_is_told(
    data: Path, refused: Committed, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "set-aside", refused.tracking_code, "--reason", "entered_again", "--note", "بار دوم") == 0
    assert run(data, "set-aside", refused.tracking_code, "--reason", "test") == 1
    capsys.readouterr()
    notice, row, _ = records(data, capsys)
    assert (notice["type"], notice["state"]) == ("event.set_aside", "pending")
    assert (row["state"], row["set_aside_reason"]) == ("set_aside", "entered_again")
    assert run(data, "list", "--state", "set_aside") == 0
    assert "درخواست دوباره ثبت شده است" in capsys.readouterr().out


def test_beside_the_running_kiosk_one_may_look_and_not_touch(
    data: Path, refused: Committed, tmp_path: Path
) -> None:
    """The command is a process of its own, as it is in earnest: no second library may open a live file."""
    import os
    import subprocess

    store = opened(data)
    command = [sys.executable, "-m", "kiosk.cli", "outbox"]
    known = [refused.tracking_code, "--data", str(data)]
    environment = dict(os.environ, PYTHONPATH=os.getcwd())
    late = store.submit(submission())
    listed = subprocess.run(
        [*command, "list", "--json", "--data", str(data)], env=environment, capture_output=True, text=True, check=True
    )
    assert [row["seq"] for row in json.loads(listed.stdout)] == [late.seq, 2, 1]
    touched = subprocess.run([*command, "retry", *known], env=environment, capture_output=True, text=True, check=False)
    assert (touched.returncode, touched.stdout) == (3, "")
    assert touched.stderr.startswith("برنامهٔ این پایانه روشن است")
    assert store.submit(submission()).seq == late.seq + 1
    store.close()


NOBODYS = make_tracking_code(12, 99).value


@pytest.mark.parametrize(
    ("code", "said"), [("12", "tracking.length"), ("001200000000", "tracking.check"), (NOBODYS, "outbox.unknown")]
)
def test_a_code_that_is_none_or_nobodys_is_named(
    data: Path, refused: Committed, capsys: pytest.CaptureFixture[str], code: str, said: str
) -> None:
    assert run(data, "show", code) == 1
    assert said in capsys.readouterr().err


def test_without_a_store_without_keys_and_with_a_wrong_setting_it_says_so(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(data, "list") == 1
    assert "(store.missing)" in capsys.readouterr().err
    assert not data.exists()
    opened(data).close()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", "/nowhere")
    assert run(data, "list") == 1
    assert "(secrets.absent)" in capsys.readouterr().err
    monkeypatch.setenv("KIOSK_SCALE", "huge")
    assert run(data, "list") == 1
    assert "scale" in capsys.readouterr().err


def test_the_choices_are_those_of_contract_and_store() -> None:
    assert get_args(SetAsideReason) == outbox.REASONS
    assert {*PARSERS} - {"province_id", "city_id"} == {*outbox.FIELDS} - {"city"}
