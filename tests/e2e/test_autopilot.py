"""The product as its user meets it: the real window, real HTTP, the real central; only the hands are synthetic."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.text import fold_digits
from kiosk.resources import resource

SAMPLE = json.loads(resource("data", "sample-customer.json").read_text(encoding="utf-8"))
PNG = b"\x89PNG"


def fly(
    tmp_path: Path, customer: dict[str, Any], *options: str, goal: str = "purchase", out_name: str = "out"
) -> tuple[subprocess.CompletedProcess[str], Path]:
    file, out = tmp_path / "customer.json", tmp_path / out_name
    file.write_text(json.dumps(customer, ensure_ascii=False), encoding="utf-8")
    command = [sys.executable, "-m", "kiosk.cli", "demo", "--autopilot", goal]
    done = subprocess.run(
        [*command, "--customer", str(file), "--out", str(out), *options],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        timeout=240,
    )
    return done, out


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.timeout(300)
@pytest.mark.row("EM-06", "EM-09", "EM-10", "EM-11", "EM-12", "EM-17", "EM-18")
@pytest.mark.row("IK-05", "IK-08", "IK-09", "IK-13", "IK-17")
@pytest.mark.row("EM-02", "EM-28", "IK-14")
def test_a_walk_in_customer_buys_a_car_comes_back_and_leaves_the_plan(tmp_path: Path) -> None:
    profile = ("--profile", str(tmp_path / "profile"))
    bought = _buys(tmp_path, *profile)
    done, out = fly(tmp_path, SAMPLE, "--size", "1024x768", "--still", *profile, goal="withdraw", out_name="back")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    names = [step["name"] for step in read(out / "result.json")["steps"]]
    assert "identity" not in names and "consent" not in names
    assert names[names.index("code") + 1] == "requests"
    assert names[-4:] == ["request", "withdraw-reason", "withdraw-consequence", "withdrawn"]
    held = read(out / "request.json")
    assert (held["tracking_code"], held["state"], held["version"]) == (bought, "withdrawn", 2)
    assert (out / "receipt.pdf").read_bytes().startswith(b"%PDF")
    assert [message["kind"] for message in read(out / "sms.json")][-1] == "withdrawn"


def _buys(tmp_path: Path, *options: str) -> str:
    """Return the tracking code."""
    notes = tmp_path / "out" / "notes.txt"
    notes.parent.mkdir()
    notes.write_text("mine")
    done, out = fly(tmp_path, SAMPLE, "--size", "1920x1080", *options)

    assert notes.read_text() == "mine"
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    result, held = read(out / "result.json"), read(out / "request.json")
    assert held["tracking_code"] == result["tracking_code"]
    assert held["request_id"] == result["request_id"]
    assert held["state"] == "registered"
    assert (out / "receipt.pdf").read_bytes().startswith(b"%PDF")
    names = [step["name"] for step in result["steps"]]
    assert names[0] == "attract" and names[-1] == "done"
    assert {"code", "identity", "consent", "confirmation", "review", "contract", "final"} <= set(names)
    pictures = sorted(out.glob("*.png"))
    assert [picture.stem for picture in pictures] == [f"{n:02}-{name}" for n, name in enumerate(names, start=1)]
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    kinds = [message["kind"] for message in read(out / "sms.json")]
    assert kinds == ["identity", "profile", "receipt"]
    assert result["tracking_code"] in fold_digits(read(out / "sms.json")[-1]["text"])
    return str(result["tracking_code"])


@pytest.mark.timeout(300)
def test_the_journey_goes_on_without_central_and_delivers_when_it_returns(tmp_path: Path) -> None:
    done, out = fly(tmp_path, SAMPLE, "--size", "1080x1920", "--still", "--offline-after", "contract")

    assert (done.returncode, done.stderr) == (0, "")
    assert read(out / "request.json")["tracking_code"] == read(out / "result.json")["tracking_code"]


@pytest.mark.timeout(300)
def test_a_wrong_sheba_stops_at_its_field_with_the_words_the_customer_reads(tmp_path: Path) -> None:
    done, out = fly(tmp_path, {**SAMPLE, "sheba": "IR760170000000000000000002"}, "--size", "1024x768", "--still")

    assert done.returncode == 2
    assert "شبا" in done.stdout
    assert read(out / "result.json")["tracking_code"] == ""
    assert [step["name"] for step in read(out / "result.json")["steps"]][-1] == "profile-refused"


@pytest.mark.timeout(300)
@pytest.mark.row("EM-22")
def test_an_account_moves_to_another_mobile_at_the_terminal(tmp_path: Path) -> None:
    done, out = fly(tmp_path, {**SAMPLE, "maker": "saipa"}, "--size", "1024x768", "--still", goal="change-mobile")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    held = read(out / "account.json")
    assert held["has_password"] and held["registry"]["national_code"] == SAMPLE["national_code"]
    assert held["mobile"] != fold_digits(SAMPLE["mobile"]).replace(" ", "")
