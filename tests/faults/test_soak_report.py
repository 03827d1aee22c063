"""What the long run says of itself: every broken promise with the command that repeats it, and how it ends."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from tests.faults.__main__ import Grounds
from tests.faults.ledger import Verdict
from tests.faults.report import Outcome, write
from tests.postgres import PostgresServer


def test_a_report_names_each_broken_promise_and_the_command_that_repeats_it(tmp_path: Path) -> None:
    kept = Outcome("kills", 1, 30.0, 60.0, kills=Counter(terminal=300), verdict=Verdict(80, 79, 9, handed_twice=("7",)))
    lost = Outcome("storm", 2, 12.5, verdict=Verdict(5, 4, 0, lost=("123456789012",)))
    slow = Outcome("kills", 3, 30.0, slowest_opening_s=1.2)
    assert [each.sound for each in (kept, lost, slow)] == [True, False, False]

    page = write([kept, lost, slow], 4, tmp_path).read_text(encoding="utf-8")
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [told[name] for name in ("runs", "sound", "kills", "told_twice", "left_out")] == [3, 1, 300, 1, 4]
    assert told["wrongs"] == {"lost": 1, "doubled": 0, "out_of_order": 0, "stuck": 0, "gaps": 0}
    assert '- `make soak ARGS="--kind storm --seed 2 --seconds 12.5"`' in page
    assert "lost 1: 123456789012" in page


def test_a_run_that_breaks_off_is_a_violation() -> None:
    def none() -> PostgresServer:
        raise RuntimeError("no PostgreSQL")

    broken = Grounds(none).run("storm", 7, 1.0)
    assert not broken.sound
    assert "no PostgreSQL" in broken.wrong[0]
