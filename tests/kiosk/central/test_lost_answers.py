"""A right code whose answer was lost: the terminal asks again and is answered as at first, for two minutes."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from kiosk.central.schema import challenges, mobile_guards
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Refusal, Somebody

STRANGER = Somebody(national_code="0084575948", mobile=SARA.mobile)


def wrong(code: str) -> str:
    return "000000" if code != "000000" else "111111"


def test_a_newcomer_is_one_again_and_goes_on(either: Running) -> None:
    terminal = either.terminal()
    challenge_id = terminal.start(SARA.mobile)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "identity")
    assert [terminal.enter(challenge_id, code)["person"] for _ in range(3)] == ["new"] * 3
    terminal.claim(challenge_id)
    with pytest.raises(Refusal, match=r"code\.expired"):
        terminal.enter(challenge_id, code)
    with either.central.database.read() as connection:
        tries = sa.select(challenges.c.attempts).where(challenges.c.id == challenge_id)
        assert connection.scalar(tries) == 3
        today = sa.select(mobile_guards.c.tries_today).where(mobile_guards.c.mobile == SARA.mobile)
        assert connection.scalar(today) == 3


def test_somebody_known_is_signed_in_again_in_the_same_visit(central: Running) -> None:
    terminal = central.terminal()
    terminal.consented()
    challenge_id = terminal.start(SARA.mobile)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "login")
    first, second = (terminal.enter(challenge_id, code)["customer"] for _ in range(2))
    assert first["customer_id"] == second["customer_id"]
    assert terminal.save_profile(second)["code"]


def test_a_recovery_that_found_nobody_finds_nobody_again(central: Running) -> None:
    terminal = central.terminal()
    terminal.consented()
    challenge_id = terminal.recover(STRANGER)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "recovery")
    assert [terminal.enter(challenge_id, code)["person"] for _ in range(2)] == ["new", "new"]


def test_a_code_serves_once_where_it_is_late_wrong_or_somebody_elses(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    challenge_id = terminal.start(SARA.mobile)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "identity")
    terminal.enter(challenge_id, code)
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        other.enter(challenge_id, code)
    with pytest.raises(Refusal, match=r"code\.expired"):
        terminal.enter(challenge_id, wrong(code))
    central.clock.forward(seconds=121)
    with pytest.raises(Refusal, match=r"code\.expired"):
        terminal.enter(challenge_id, code)


def test_repetitions_use_up_the_tries_of_a_code(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = terminal.start(SARA.mobile)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "identity")
    for _ in range(5):
        terminal.enter(challenge_id, code)
    with pytest.raises(Refusal, match=r"code\.expired"):
        terminal.enter(challenge_id, code)
