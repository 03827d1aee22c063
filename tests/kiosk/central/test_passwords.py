"""Passwords: what may be chosen, signing in with them, and pauses that lock nobody out elsewhere."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.identity import passwords
from kiosk.central.schema import persons
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Refusal, Terminal

PASSWORD = "خورشید و ۴ پرنده"
AS_SHIPPED = passwords._hasher


def _login(terminal: Terminal, password: str = PASSWORD, national_code: str = SARA.national_code) -> Any:
    body = {"maker": "ikco", "national_code": national_code, "password": password}
    return terminal.call("POST", paths.LOGIN, body)


def _with_password(terminal: Terminal) -> str:
    challenge_id = terminal.proven()
    terminal.claim(challenge_id)
    terminal.decide(challenge_id, True)
    terminal.call("POST", paths.PASSWORD, {"challenge_id": challenge_id, "password": PASSWORD})
    return challenge_id


@pytest.mark.row("EM-02", "EM-13", "SA-12")
def test_a_chosen_password_signs_in_with_the_national_code_whatever_keyboard_wrote_it(
    either: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_hasher", AS_SHIPPED)
    terminal = either.terminal()
    _with_password(terminal)
    for typed in (PASSWORD, PASSWORD.replace("۴", "4"), PASSWORD.replace("ی", "ي")):
        customer = _login(terminal, typed)
        assert customer["has_password"] and customer["consented"]
        assert customer["registry"]["national_code"] == SARA.national_code
    with either.central.database.read() as connection:
        mine = persons.c.national_code == SARA.national_code
        hashed = connection.scalar(sa.select(persons.c.password_hash).where(mine))
    assert str(hashed).startswith("$argon2id$v=19$m=47104,t=1,p=1$")


def test_weak_passwords_are_refused_with_their_reason(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = terminal.proven()
    with pytest.raises(Refusal, match=r"403 identity\.not_verified"):
        terminal.call("POST", paths.PASSWORD, {"challenge_id": challenge_id, "password": PASSWORD})
    terminal.claim(challenge_id)
    terminal.decide(challenge_id, True)
    for password, code in (
        ("کوتاه", "short"),
        ("x" * 129, "long"),
        ("password1", "common"),
        ("۱۲۳۴۵۶۷۸", "common"),
        ("iranKhodro", "common"),
        ("09121234567", "personal"),
        ("0001234560ab", "personal"),
        ("1370/05/17", "personal"),
        ("08-08-1991", "personal"),
    ):
        with pytest.raises(Refusal, match=rf"422 password\.{code} /password"):
            terminal.call("POST", paths.PASSWORD, {"challenge_id": challenge_id, "password": password})


def test_a_wrong_password_no_password_and_nobody_get_one_answer(central: Running) -> None:
    terminal = central.terminal()
    _with_password(terminal)
    answers = []
    for national_code in (SARA.national_code, "0001357921", "0004242424", "1234567891"):
        with pytest.raises(Refusal, match=r"422 login\.wrong /password") as refused:
            _login(terminal, "wrong password", national_code)
        answers.append(refused.value.problem)
    assert all(answer == answers[0] for answer in answers)


def test_five_failures_pause_the_account_at_that_terminal_only_and_a_code_ends_the_pause(either: Running) -> None:
    terminal, other = either.terminal(), either.terminal()
    _with_password(terminal)
    for _ in range(5):
        with pytest.raises(Refusal, match=r"login\.wrong"):
            _login(terminal, "wrong password")
    with pytest.raises(Refusal, match=r"429 login\.locked") as refused:
        _login(terminal)
    assert 55 <= refused.value.problem["retry_after"] <= 60
    assert _login(other)["has_password"]

    sent = terminal.start(SARA.mobile)
    terminal.enter(sent["challenge_id"], terminal.code_on(SARA.mobile, "login"))
    assert _login(terminal)["has_password"]


def test_pauses_grow_and_twenty_failures_leave_only_the_code(central: Running) -> None:
    terminal = central.terminal()
    _with_password(terminal)
    for failures, minutes in ((5, 1), (10, 15), (15, 60)):
        for _ in range(5):
            with pytest.raises(Refusal, match=r"login\.wrong"):
                _login(terminal, "wrong password")
        with pytest.raises(Refusal, match=r"login\.locked") as refused:
            _login(terminal)
        assert refused.value.problem["values"] == {"minutes": minutes}, failures
        central.clock.forward(minutes=minutes)
        terminal.renew_token()
    for _ in range(5):
        with pytest.raises(Refusal, match=r"login\.wrong"):
            _login(terminal, "wrong password")
    with pytest.raises(Refusal, match=r"429 login\.recover"):
        _login(terminal)
    terminal.entered(terminal.recover(), SARA.mobile, "recovery")
    assert _login(terminal)["has_password"]


@pytest.mark.row("EM-20", "SA-16")
def test_a_forgotten_password_is_replaced_after_a_code_by_sms(central: Running) -> None:
    terminal = central.terminal()
    _with_password(terminal)
    sent = terminal.start(SARA.mobile, "password")
    assert "بازیابی" in terminal.message(SARA.mobile, "recovery")
    accepted = terminal.enter(sent["challenge_id"], terminal.code_on(SARA.mobile, "recovery"))
    assert accepted["person"] == "known"
    terminal.call("POST", paths.PASSWORD, {"challenge_id": sent["challenge_id"], "password": "a new one, longer"})
    assert _login(terminal, "a new one, longer")["has_password"]
    with pytest.raises(Refusal, match=r"login\.wrong"):
        _login(terminal)
