"""systemd's unit says what the code does: the same limits and keys, started again for ever, nothing left behind."""

from __future__ import annotations

import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from kiosk.commands.watch import START_S
from kiosk.watchdog import LIMIT_S
from tests.house.sources import ROOT

UNIT = ROOT / "build_spec" / "systemd" / "kiosk.service"


def said() -> dict[str, list[str]]:
    """Every setting with its values in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in UNIT.read_text("utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found[name].append(value)
    return found


def test_a_terminal_is_watched_and_started_again_for_ever_by_the_limits_of_the_code() -> None:
    unit = said()
    assert unit["WatchdogSec"] == [f"{LIMIT_S:.0f}"] and unit["TimeoutStartSec"] == [f"{START_S / 60:.0f}min"]
    assert (unit["Type"], unit["Restart"], unit["StartLimitIntervalSec"]) == (["notify"], ["always"], ["0"])
    assert unit["WatchdogSignal"] == ["SIGABRT"] and unit["NotifyAccess"] == ["all"] and "PAMName" not in unit
    assert unit["ExecStart"][0].endswith("/bin/kiosk run")


def test_its_keys_come_from_systemd_and_nothing_personal_is_left() -> None:
    unit = said()
    assert [value.partition(":")[0] for value in unit["LoadCredentialEncrypted"]] == ["database-key", "device-key"]
    assert "KIOSK_SECRETS=credentials" in unit["Environment"][0].split()
    assert (unit["LimitCORE"], unit["MemorySwapMax"], unit["UMask"]) == (["0"], ["0"], ["0077"])
    assert unit["NoNewPrivileges"] == ["yes"] and unit["CapabilityBoundingSet"] == [""]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_systemd_knows_every_word_of_it(tmp_path: Path) -> None:
    unit = shutil.copy(UNIT, tmp_path)
    told = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False).stderr
    missing_here = ("is not executable", "Unit seatd.service not found")
    assert [line for line in told.splitlines() if not any(each in line for each in missing_here)] == []
