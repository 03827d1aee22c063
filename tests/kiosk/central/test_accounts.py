"""What somebody may do with an account: recover it, change its password, move it to another mobile."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.providers.simulated import put_line
from kiosk.central.schema import audit, challenges, identity_attempts, persons
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Refusal, Somebody, Terminal

PASSWORD = "parande va 3 abr"
NEW_PASSWORD = "parande va 4 darakht"
NEW_MOBILE = "09351234567"
ZAHRA = Somebody("0001357921", "1368-07-30", "09191357921")
REZA = Somebody("0007000014", "1362-11-02", "09127000014")
NOBODY = Somebody("0002020203", "1370-01-01", "09359990000")


def with_password(terminal: Terminal) -> dict[str, Any]:
    """Make Sara a customer with a password; return her state."""
    challenge_id = terminal.proven()
    terminal.claim(challenge_id, password=PASSWORD)
    customer: dict[str, Any] = terminal.decide(challenge_id, True)["customer"]
    return customer


def own_line(central: Running, mobile: str = NEW_MOBILE, national_code: str = SARA.national_code) -> None:
    """Put a mobile in somebody's name."""
    with central.central.database.write() as connection:
        put_line(connection, mobile, national_code)


def move(terminal: Terminal, who: Somebody = SARA, mobile: str = NEW_MOBILE, **changes: Any) -> dict[str, Any]:
    """Begin to move an account to another mobile."""
    body = {"maker": terminal.maker, "national_code": who.national_code, "mobile": mobile, **terminal.solved()}
    sent: dict[str, Any] = terminal.call("POST", paths.MOBILE_START, body | changes)
    return sent


def moved(
    terminal: Terminal, sent: dict[str, Any], password: str = PASSWORD, mobile: str = NEW_MOBILE, **changes: Any
) -> Any:
    """Finish it."""
    body = {"challenge_id": sent["challenge_id"], "password": password}
    body |= {"code": terminal.code_on(mobile, "change_mobile")} | changes
    return terminal.call("POST", paths.MOBILE, body)


def changes_of(central: Running, action: str) -> list[Any]:
    with central.central.database.read() as connection:
        return list(connection.scalars(sa.select(audit.c.fields).where(audit.c.action == action)))


# --- recovery ---


@pytest.mark.row("SA-08", "SA-16", "BA-10", "BA-11", "EM-20")
def test_national_code_mobile_and_code_recover_an_account(either: Running) -> None:
    terminal = either.terminal()
    with_password(terminal)
    sent = terminal.recover()
    assert "بازیابی" in terminal.message(SARA.mobile, "recovery")
    assert terminal.entered(sent, SARA.mobile, "recovery")["person"] == "known"
    terminal.choose_password(sent["challenge_id"], NEW_PASSWORD)
    assert terminal.log_in(NEW_PASSWORD)["has_password"]
    with pytest.raises(Refusal, match=r"422 login\.wrong"):
        terminal.log_in(PASSWORD)
    assert changes_of(either, "password.set") == [[], []]


def test_a_recovery_answers_everybody_alike_before_the_code(central: Running) -> None:
    terminal = central.terminal()
    with_password(terminal)
    answers = []
    for who in (SARA, ZAHRA, NOBODY, Somebody(REZA.national_code, "", SARA.mobile)):
        body = {"mobile": who.mobile, "maker": "ikco", "purpose": "recover", "national_code": who.national_code}
        answers.append(terminal.send("POST", paths.START, body | terminal.solved()))
    assert {answer.status_code for answer in answers} == {200}
    bodies = [answer.json() for answer in answers]
    assert len({len(body.pop("challenge_id")) for body in bodies}) == 1
    assert bodies == [{"expires_in": 300, "resend_in": 60, "length": 6}] * 4


@pytest.mark.parametrize(("who", "mobile"), [(REZA, SARA.mobile), (SARA, REZA.mobile), (NOBODY, NOBODY.mobile)])
def test_a_recovery_of_anybody_elses_account_opens_none(central: Running, who: Somebody, mobile: str) -> None:
    terminal = central.terminal()
    with_password(terminal)
    sent = terminal.recover(Somebody(who.national_code, "", mobile))
    assert terminal.entered(sent, mobile, "recovery") == {"person": "new", "customer": None}
    with pytest.raises(Refusal, match=r"403 identity\.not_verified"):
        terminal.choose_password(sent["challenge_id"], NEW_PASSWORD)
    with central.central.database.read() as connection:
        assert connection.scalars(sa.select(challenges.c.claim)).all() == [None, None]


def test_a_recovery_wants_a_national_code_and_the_picture(central: Running) -> None:
    terminal = central.terminal()
    for changes, expected in (
        ({"national_code": None}, r"422 national_code\.empty /national_code"),
        ({"national_code": "0001234561"}, r"422 national_code\.check /national_code"),
        ({"captcha_id": None, "captcha_answer": ""}, r"422 captcha\.expired /captcha_answer"),
        ({"captcha_answer": "0"}, r"422 captcha\.wrong /captcha_answer"),
    ):
        with pytest.raises(Refusal, match=expected):
            terminal.recover(**changes)
    assert terminal.messages(SARA.mobile) == []


# --- the own password ---


def own_code(terminal: Terminal, customer: dict[str, Any]) -> str:
    return str(terminal.call("POST", paths.OWN_CODE, {}, customer["token"])["challenge_id"])


@pytest.mark.row("EM-21")
def test_the_own_password_is_changed_by_a_code_to_the_own_mobile(either: Running) -> None:
    terminal = either.terminal()
    customer = with_password(terminal)
    body = {"challenge_id": own_code(terminal, customer), "password": "short"}
    body["code"] = terminal.code_on(SARA.mobile, "change_password")
    for weak, code in (("short", "short"), (SARA.mobile, "personal"), ("irankhodro", "common")):
        with pytest.raises(Refusal, match=rf"422 password\.{code} /password"):
            terminal.call("POST", paths.OWN_PASSWORD, body | {"password": weak}, customer["token"])
    assert terminal.call("POST", paths.OWN_PASSWORD, body | {"password": NEW_PASSWORD}, customer["token"])
    assert terminal.log_in(NEW_PASSWORD)["has_password"]
    with pytest.raises(Refusal, match=r"code\.expired /code"):
        terminal.call("POST", paths.OWN_PASSWORD, body | {"password": PASSWORD}, customer["token"])


def test_a_code_for_the_own_password_serves_its_customer_and_nothing_else(central: Running) -> None:
    terminal = central.terminal()
    customer, other = with_password(terminal), terminal.consented(REZA)
    challenge_id = own_code(terminal, customer)
    code = {"challenge_id": challenge_id, "code": terminal.code_on(SARA.mobile, "change_password")}
    for path, body, token in (
        (paths.OWN_PASSWORD, code | {"password": NEW_PASSWORD}, other["token"]),
        (paths.PROFILE_CONFIRM, code | {"maker": "ikco"}, customer["token"]),
        (paths.CODE, code, ""),
        (paths.MOBILE, code | {"password": PASSWORD}, ""),
    ):
        with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
            terminal.call("POST", path, body, token)
    with pytest.raises(Refusal, match=r"401 customer\.token"):
        terminal.call("POST", paths.OWN_CODE, {})
    terminal.call("POST", paths.OWN_PASSWORD, code | {"password": NEW_PASSWORD}, customer["token"])
    with pytest.raises(Refusal, match=r"403 identity\.not_verified"):
        terminal.choose_password(challenge_id, PASSWORD)


# --- the mobile ---


@pytest.mark.row("EM-22")
def test_an_account_moves_to_another_mobile_of_its_owner_and_both_numbers_are_audited(either: Running) -> None:
    terminal = either.terminal()
    customer = with_password(terminal)
    own_line(either)
    sent = move(terminal)
    assert moved(terminal, sent)["mobile"] == NEW_MOBILE
    assert changes_of(either, "mobile.changed") == [{"old": SARA.mobile, "new": NEW_MOBILE}]
    assert "تغییر کرد" in terminal.message(SARA.mobile, "mobile_changed")
    entered = terminal.entered(terminal.start(NEW_MOBILE), NEW_MOBILE, "login")
    assert entered["customer"]["customer_id"] == customer["customer_id"]
    assert terminal.entered(terminal.start(SARA.mobile), SARA.mobile, "identity", 2)["person"] == "new"
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        moved(terminal, sent)


@pytest.mark.row("EM-07", "EM-22")
def test_a_mobile_in_another_name_is_not_taken_and_the_attempt_is_written_down(central: Running) -> None:
    terminal = central.terminal()
    with_password(terminal)
    sent = move(terminal, mobile=REZA.mobile)
    with pytest.raises(Refusal, match=r"422 identity\.mobile_mismatch /mobile"):
        moved(terminal, sent, mobile=REZA.mobile)
    with central.central.database.read() as connection:
        attempts = connection.scalars(sa.select(identity_attempts.c.outcome)).all()
        mobile = connection.scalar(sa.select(persons.c.mobile).where(persons.c.national_code == SARA.national_code))
    assert (attempts[-1], mobile) == ("mobile_mismatch", SARA.mobile)
    assert changes_of(central, "mobile.changed") == []


def test_known_and_unknown_accounts_get_one_answer_until_code_and_password_are_right(central: Running) -> None:
    terminal = central.terminal()
    with_password(terminal)
    answers, refusals = [], []
    for number, who in enumerate((SARA, ZAHRA, NOBODY)):
        mobile = f"0935999000{number}"
        sent = move(terminal, who, mobile)
        answers.append(sent | {"challenge_id": len(sent["challenge_id"])})
        with pytest.raises(Refusal, match=r"422 login\.wrong /password") as refused:
            moved(terminal, sent, "a wrong password", mobile)
        refusals.append(refused.value.problem)
    assert answers[0] == answers[1] == answers[2]
    assert refusals[0] == refusals[1] == refusals[2]


def test_a_wrong_password_leaves_the_code_alive_and_is_counted_for_the_account(central: Running) -> None:
    terminal = central.terminal()
    with_password(terminal)
    own_line(central)
    sent = move(terminal)
    with pytest.raises(Refusal, match=r"422 login\.wrong"):
        moved(terminal, sent, "a wrong password")
    assert moved(terminal, sent)["mobile"] == NEW_MOBILE
    for _ in range(5):
        with pytest.raises(Refusal, match=r"422 login\.wrong"):
            terminal.log_in("a wrong password")
    again = move(terminal, mobile=SARA.mobile)
    with pytest.raises(Refusal, match=r"429 login\.locked"):
        moved(terminal, again, mobile=SARA.mobile)


def test_the_same_mobile_and_one_that_takes_no_messages_are_named(central: Running) -> None:
    terminal = central.terminal()
    with_password(terminal)
    sent = move(terminal, mobile=SARA.mobile)
    with pytest.raises(Refusal, match=r"422 mobile\.same /mobile"):
        moved(terminal, sent, mobile=SARA.mobile)
    with pytest.raises(Refusal, match=r"422 mobile\.undeliverable /mobile"):
        move(terminal, mobile="09122718286")
    for changes, expected in (
        ({"captcha_id": None}, r"captcha\.expired"),
        ({"national_code": "1111111111"}, r"national_code\.repeated /national_code"),
    ):
        with pytest.raises(Refusal, match=expected):
            move(terminal, **changes)


def test_whoever_lost_the_mobile_to_another_owner_signs_in_again_only_after_proving_one(central: Running) -> None:
    terminal = central.terminal()
    customer = with_password(terminal)
    own_line(central, SARA.mobile, REZA.national_code)
    new_owner = Somebody(REZA.national_code, REZA.birth_date, SARA.mobile)
    sent = terminal.start(SARA.mobile)
    terminal.entered(sent, SARA.mobile, "login")
    terminal.claim(sent["challenge_id"], new_owner)
    terminal.decide(sent["challenge_id"], True)
    with pytest.raises(Refusal, match=r"403 identity\.not_verified"):
        terminal.log_in(PASSWORD)
    with pytest.raises(Refusal, match=r"403 identity\.not_verified"):
        terminal.save_profile(customer)
    own_line(central)
    assert moved(terminal, move(terminal))["mobile"] == NEW_MOBILE
    assert terminal.log_in(PASSWORD)["mobile"] == NEW_MOBILE
