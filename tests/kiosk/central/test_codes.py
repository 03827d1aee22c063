"""Captchas and codes by SMS: single use, bound, counted, limited, and the same to known and unknown people."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from kiosk.central.schema import challenges, metadata, mobile_guards, sms_messages
from kiosk.central.settings import CodeLimits
from kiosk.domain.text import persian_digits
from kiosk.wire import paths
from tests.centrals import ROOMY
from tests.kiosk.central.conftest import Running, Starter
from tests.kiosk.central.terminal import SARA, Refusal, Somebody, Terminal
from tests.strictness import ExpectedLog

KNOWN = Somebody("0001357921", "1368-07-30", "09191357921")
DEAD_LINE = "09122718286"
NOBODYS = "09359990000"


def _start(terminal: Terminal, mobile: str = SARA.mobile, **changes: Any) -> Any:
    body = {"mobile": mobile, "maker": "ikco", "purpose": "register", **terminal.solved(), **changes}
    return terminal.call("POST", paths.START, body)


def _wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


@pytest.mark.row("EM-09", "EM-10")
def test_no_code_goes_out_before_the_captcha_is_right_and_a_picture_is_good_once(either: Running) -> None:
    terminal = either.terminal()
    solved = terminal.solved()
    wrong = solved | {"captcha_answer": f"{(int(solved['captcha_answer']) + 1) % 100_000:05}"}
    with pytest.raises(Refusal, match=r"422 captcha\.wrong /captcha_answer"):
        _start(terminal, **wrong)
    with pytest.raises(Refusal, match=r"captcha\.expired"):
        _start(terminal, **solved)
    assert terminal.messages(SARA.mobile) == []

    solved = terminal.solved()
    _start(terminal, **solved)
    with pytest.raises(Refusal, match=r"captcha\.expired"):
        _start(terminal, **solved)


def test_a_captcha_takes_digits_of_any_script(central: Running) -> None:
    terminal = central.terminal()
    solved = terminal.solved()
    _start(terminal, **solved | {"captcha_answer": persian_digits(solved["captcha_answer"])})


def test_a_captcha_dies_after_five_minutes_and_serves_one_terminal_and_purpose(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    with pytest.raises(Refusal, match=r"captcha\.expired"):
        _start(other, **terminal.solved())
    with pytest.raises(Refusal, match=r"captcha\.expired"):
        _start(terminal, **terminal.solved("submit"))
    solved = terminal.solved()
    central.clock.forward(minutes=5, seconds=1)
    with pytest.raises(Refusal, match=r"captcha\.expired"):
        _start(terminal, **solved)


@pytest.mark.row("EM-28", "IK-14")
def test_known_and_unknown_mobiles_get_one_answer_and_only_the_message_differs(central: Running) -> None:
    terminal = central.terminal()
    responses: list[httpx.Response] = []
    for mobile in (KNOWN.mobile, SARA.mobile, NOBODYS):
        body = {"mobile": mobile, "maker": "ikco", "purpose": "register", **terminal.solved()}
        responses.append(terminal.send("POST", paths.START, body))
    assert {response.status_code for response in responses} == {200}
    bodies = [response.json() for response in responses]
    assert len({len(body.pop("challenge_id")) for body in bodies}) == 1
    assert bodies[0] == bodies[1] == bodies[2] == {"expires_in": 300, "resend_in": 60, "length": 6}
    names = [{name.lower() for name in response.headers} for response in responses]
    assert names[0] == names[1] == names[2]
    assert terminal.message(KNOWN.mobile, "login").startswith("رمز عبور پیامکی")
    assert terminal.message(SARA.mobile, "identity").startswith("کد احراز امتا")


@pytest.mark.row("EM-08")
def test_a_line_that_takes_no_messages_is_named_at_once_and_stays_so(central: Running) -> None:
    terminal = central.terminal()
    with pytest.raises(Refusal, match=r"422 mobile\.undeliverable /mobile"):
        _start(terminal, DEAD_LINE)


def test_sixty_four_guesses_at_once_count_as_five_at_most(either: Running) -> None:
    terminal = either.terminal()
    challenge_id = _start(terminal)["challenge_id"]
    wrong = _wrong(terminal.code_on(SARA.mobile, "identity"))

    def guess(_: int) -> str:
        response = terminal.send("POST", paths.CODE, {"challenge_id": challenge_id, "code": wrong})
        return str(response.json()["code"])

    with ThreadPoolExecutor(64) as pool:
        answers = list(pool.map(guess, range(64)))
    assert answers.count("code.wrong") == 4
    assert answers.count("code.exhausted") == 60
    with either.central.database.read() as connection:
        assert connection.scalar(sa.select(challenges.c.attempts)) == 5
        assert connection.scalar(sa.select(mobile_guards.c.tries_today)) == 5


def test_a_right_code_that_comes_many_times_at_once_gets_one_answer_while_it_has_tries(either: Running) -> None:
    terminal = either.terminal()
    challenge_id = _start(terminal)["challenge_id"]
    body = {"challenge_id": challenge_id, "code": terminal.code_on(SARA.mobile, "identity")}
    with ThreadPoolExecutor(16) as pool:
        responses = list(pool.map(lambda _: terminal.send("POST", paths.CODE, body), range(16)))
    answers = [response.json() for response in responses if response.status_code == 200]
    assert len(answers) == 5 and all(answer == {"person": "new", "customer": None} for answer in answers)
    with pytest.raises(Refusal, match=r"code\.expired"):
        terminal.call("POST", paths.CODE, body)


def test_wrong_codes_say_how_many_tries_are_left(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = _start(terminal)["challenge_id"]
    wrong = _wrong(terminal.code_on(SARA.mobile, "identity"))
    for left in (4, 3, 2, 1):
        with pytest.raises(Refusal, match=r"code\.wrong /code") as refused:
            terminal.enter(challenge_id, wrong)
        assert refused.value.problem["values"] == {"left": left}
        assert persian_digits(str(left)) in refused.value.problem["detail"]
    for _ in range(2):
        with pytest.raises(Refusal, match=r"429 code\.exhausted"):
            terminal.enter(challenge_id, wrong)


def test_a_code_serves_one_challenge_terminal_and_purpose(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    first = _start(terminal)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "identity")
    second = _start(terminal)["challenge_id"]
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        other.enter(first, code)
    with pytest.raises(Refusal, match=r"code\.wrong"):
        terminal.enter(second, code)
    customer = terminal.confirmed(Somebody("0007000014", "1362-11-02", "09127000014"))
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        body = {"maker": "ikco", "challenge_id": first, "code": code}
        terminal.call("POST", paths.PROFILE_CONFIRM, body, customer["token"])
    assert terminal.enter(first, code)["person"] == "new"


def test_a_code_dies_after_five_minutes(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = _start(terminal)["challenge_id"]
    code = terminal.code_on(SARA.mobile, "identity")
    central.clock.forward(minutes=5, seconds=1)
    with pytest.raises(Refusal, match=r"422 code\.expired"):
        terminal.enter(challenge_id, code)


@pytest.mark.row("SE-06")
def test_a_resend_waits_longer_each_time_and_repeats_the_living_code(central: Running) -> None:
    terminal = central.terminal()
    challenge = {"challenge_id": _start(terminal)["challenge_id"]}
    code = terminal.code_on(SARA.mobile, "identity")
    with pytest.raises(Refusal, match=r"429 code\.resend_early") as early:
        terminal.call("POST", paths.RESEND, challenge)
    assert 55 <= early.value.problem["retry_after"] <= 60
    assert early.value.response.headers["Retry-After"] == str(early.value.problem["retry_after"])

    central.clock.forward(seconds=60)
    again = terminal.call("POST", paths.RESEND, challenge)
    assert again["resend_in"] == 120
    assert 235 <= again["expires_in"] <= 240
    assert terminal.code_on(SARA.mobile, "identity", count=2) == code

    central.clock.forward(seconds=120)
    assert terminal.call("POST", paths.RESEND, challenge)["resend_in"] == 300
    central.clock.forward(seconds=300)
    renewed = terminal.call("POST", paths.RESEND, challenge)
    assert renewed["expires_in"] == 300
    assert terminal.code_on(SARA.mobile, "identity", count=4) != code
    with pytest.raises(Refusal, match=r"code\.wrong"):
        terminal.enter(challenge["challenge_id"], code)


def test_resends_to_a_mobile_are_limited(start: Starter, sqlite_url: str) -> None:
    codes = replace(ROOMY.codes, resend_waits=(1, 1, 1))
    central = start(sqlite_url, replace(ROOMY, codes=codes))
    terminal = central.terminal()
    challenge = {"challenge_id": _start(terminal)["challenge_id"]}
    for _ in range(3):
        central.clock.forward(seconds=2)
        terminal.call("POST", paths.RESEND, challenge)
    central.clock.forward(seconds=2)
    with pytest.raises(Refusal, match=r"429 code\.resend_limit") as refused:
        terminal.call("POST", paths.RESEND, challenge)
    assert 580 <= refused.value.problem["retry_after"] <= 600


def test_ten_codes_a_day_go_to_one_mobile_and_pumping_raises_the_alarm(
    start: Starter, sqlite_url: str, expected_log: ExpectedLog
) -> None:
    central = start(sqlite_url)
    terminal = central.terminal()
    for _ in range(10):
        _start(terminal)
    with pytest.raises(Refusal, match=r"429 code\.send_limit"):
        _start(terminal)
    for number in range(10):
        _start(terminal, f"0935000000{number}")
    central.clock.forward(minutes=6)
    terminal.renew_token()
    _start(terminal, NOBODYS)
    expected_log(r"sms\.alarm entered=0 of=20")


def test_a_terminal_and_an_address_may_send_only_so_many(start: Starter, sqlite_url: str) -> None:
    codes = CodeLimits(device_sends_per_hour=2, address_sends_per_hour=3)
    central = start(sqlite_url, replace(ROOMY, codes=codes))
    terminal, other = central.terminal(), central.terminal()
    for number in range(2):
        _start(terminal, f"0935000000{number}")
    with pytest.raises(Refusal, match=r"code\.send_limit"):
        _start(terminal, NOBODYS)
    _start(other, NOBODYS)
    with pytest.raises(Refusal, match=r"code\.send_limit"):
        _start(other, NOBODYS)


def test_ten_wrong_codes_in_a_row_pause_a_mobile_for_half_an_hour(central: Running) -> None:
    terminal = central.terminal()
    for _ in range(2):
        challenge_id = _start(terminal)["challenge_id"]
        for _ in range(5):
            with pytest.raises(Refusal, match=r"code\.(wrong|exhausted)"):
                terminal.enter(challenge_id, "000000")
    with pytest.raises(Refusal, match=r"429 code\.locked") as refused:
        _start(terminal)
    assert 1790 <= refused.value.problem["retry_after"] <= 1800
    assert refused.value.problem["values"] == {"minutes": 30}
    central.clock.forward(minutes=30)
    terminal.renew_token()
    assert terminal.proven()


def test_no_code_and_no_captcha_answer_stand_in_the_database(central: Running) -> None:
    terminal = central.terminal()
    solved = terminal.solved()
    _start(terminal, **solved)
    code = terminal.code_on(SARA.mobile, "identity")
    with central.central.database.read() as connection:
        for table in metadata.sorted_tables:
            if not table.name.startswith("sim_"):
                written = " ".join(str(tuple(row)) for row in connection.execute(sa.select(table)))
                assert f"'{code}'" not in written and solved["captcha_answer"] not in written.split("'")
        assert connection.scalar(sa.select(sms_messages.c.state)) == "sent"
