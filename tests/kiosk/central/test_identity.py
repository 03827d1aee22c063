"""Proving who one is: the own mobile, the registry, consent, and what happens to everybody else."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa

from kiosk.central.providers.simulated import (
    SimulatedPerson,
    put_line,
    put_person,
)
from kiosk.central.schema import challenges, consents, customers, identity_attempts, persons
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Refusal, Somebody, filled

KNOWN = Somebody("0001357921", "1368-07-30", "09191357921")
DEAD = Somebody("0003141594", "1331-03-14", "09123141594")
BORROWER = Somebody("0001618032", "1365-09-21", "09121618000")
REZA = Somebody("0007000014", "1362-11-02", "09127000014")


def _rows(central: Running, table: sa.Table) -> list[sa.Row[tuple[object, ...]]]:
    with central.central.database.read() as connection:
        return list(connection.execute(sa.select(table)))


def _decided(central: Running) -> list[sa.Row[tuple[object, ...]]]:
    """Return the decisions on consent that were made at a terminal, not by the sample."""
    return [row for row in _rows(central, consents) if row.device_id is not None]


@pytest.mark.row("EM-07", "EM-15", "EM-16", "IK-06", "SA-02")
def test_a_mobile_of_somebody_else_stops_everything_and_is_written_down(central: Running) -> None:
    terminal = central.terminal()
    before = len(_rows(central, persons))
    challenge_id = terminal.proven(BORROWER)
    with pytest.raises(Refusal, match=r"422 identity\.mobile_mismatch") as refused:
        terminal.claim(challenge_id, BORROWER)
    assert "شماره را عوض کنید" in refused.value.problem["detail"]
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        terminal.decide(challenge_id, True)
    assert len(_rows(central, persons)) == before
    assert [row.outcome for row in _rows(central, identity_attempts)] == ["mobile_mismatch"]


def test_a_birth_date_that_is_not_the_persons_is_not_matched(central: Running) -> None:
    terminal = central.terminal()
    with pytest.raises(Refusal, match=r"422 identity\.not_matched /birth_date"):
        terminal.claim(terminal.proven(), replace(SARA, birth_date="1370-05-18"))


def test_the_dead_do_not_register(central: Running) -> None:
    terminal = central.terminal()
    with pytest.raises(Refusal, match=r"identity\.not_alive"):
        terminal.claim(terminal.proven(DEAD), DEAD)


@pytest.mark.row("EM-11", "EM-12")
def test_impossible_values_are_named_with_their_field_and_cost_no_look_up(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = terminal.proven()
    for who, expected in (
        (replace(SARA, national_code="0001234561"), r"422 national_code\.check /national_code"),
        (replace(SARA, birth_date="1370-07-31"), r"422 date\.impossible /birth_date"),
        (replace(SARA, birth_date="1404-12-30"), r"422 date\.impossible /birth_date"),
        (replace(SARA, birth_date="1429-01-01"), r"422 date\.future /birth_date"),
    ):
        with pytest.raises(Refusal, match=expected):
            terminal.claim(challenge_id, who)
    assert _rows(central, identity_attempts) == []
    assert terminal.claim(challenge_id)["challenge_id"] == challenge_id


def test_three_mismatches_end_a_session_and_five_end_a_mobiles_day(central: Running) -> None:
    terminal = central.terminal()
    wrong = replace(SARA, birth_date="1370-05-18")
    first = terminal.proven()
    for _ in range(3):
        with pytest.raises(Refusal, match=r"identity\.not_matched"):
            terminal.claim(first, wrong)
    with pytest.raises(Refusal, match=r"429 identity\.limit"):
        terminal.claim(first)
    sent = terminal.start(SARA.mobile)
    second = sent["challenge_id"]
    terminal.enter(second, terminal.code_on(SARA.mobile, "identity", count=2))
    for _ in range(2):
        with pytest.raises(Refusal, match=r"identity\.not_matched"):
            terminal.claim(second, wrong)
    with pytest.raises(Refusal, match=r"429 identity\.limit"):
        terminal.claim(second)
    central.clock.forward(days=1)
    terminal.renew_token()
    terminal.start(SARA.mobile)


def test_a_person_verified_with_another_mobile_is_sent_back_to_it(central: Running) -> None:
    terminal = central.terminal()
    terminal.consented()
    second_line = replace(SARA, mobile="09351234567")
    with central.central.database.write() as connection:
        put_line(connection, second_line.mobile, SARA.national_code)
    with pytest.raises(Refusal, match=r"409 identity\.other_mobile"):
        terminal.claim(terminal.proven(second_line), second_line)


@pytest.mark.row("EM-02", "EM-28", "IK-14")
def test_people_known_already_are_signed_in_by_code_with_what_they_saved(either: Running) -> None:
    terminal = either.terminal()
    saved = terminal.confirmed()
    sent = terminal.start(SARA.mobile)
    accepted = terminal.enter(sent["challenge_id"], terminal.code_on(SARA.mobile, "login"))
    assert accepted["person"] == "known"
    customer = accepted["customer"]
    assert customer["customer_id"] == saved["customer_id"]
    assert (customer["consented"], customer["confirmed"]) == (True, True)
    assert customer["profile"] == saved["profile"]
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        terminal.claim(sent["challenge_id"])


@pytest.mark.row("EM-03", "EM-17")
def test_a_known_person_without_consent_hands_over_nothing_until_it_is_given(central: Running) -> None:
    terminal = central.terminal()
    sent = terminal.start(KNOWN.mobile)
    customer = terminal.enter(sent["challenge_id"], terminal.code_on(KNOWN.mobile, "login"))["customer"]
    assert customer["registry"] is None and customer["profile"] is None and not customer["consented"]
    with pytest.raises(Refusal, match=r"403 consent\.missing"):
        terminal.save_profile(customer)
    customer = terminal.decide(sent["challenge_id"], True)["customer"]
    assert customer["registry"]["first_name"] == "زهرا"


def test_a_mobile_that_changed_hands_opens_nobodys_account(central: Running) -> None:
    terminal = central.terminal()
    terminal.consented()
    new_owner = replace(REZA, mobile=SARA.mobile)
    with central.central.database.write() as connection:
        put_line(connection, SARA.mobile, REZA.national_code)
    sent = terminal.start(SARA.mobile)
    accepted = terminal.enter(sent["challenge_id"], terminal.code_on(SARA.mobile, "login"))
    assert accepted == {"person": "new", "customer": None}
    terminal.claim(sent["challenge_id"], new_owner)
    customer = terminal.decide(sent["challenge_id"], True)["customer"]
    assert customer["registry"]["national_code"] == REZA.national_code
    mobiles = {row.national_code: row.mobile for row in _rows(central, persons)}
    assert mobiles[SARA.national_code] is None and mobiles[REZA.national_code] == SARA.mobile


@pytest.mark.row("EM-17", "EM-18", "IK-09")
def test_a_grant_is_kept_with_time_scopes_text_and_terminal(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = terminal.proven()
    verified = terminal.claim(challenge_id)
    assert filled(verified) == {"challenge_id": challenge_id, "consent_version": terminal.consent_text()["version"]}
    terminal.decide(challenge_id, True)
    text = terminal.consent_text()
    [row] = _decided(central)
    assert (row.granted, row.version, row.text_sha256) == (True, text["version"], text["sha256"])
    assert row.scopes == sorted(scope["id"] for scope in text["scopes"])
    assert (row.device_id, row.challenge_id) == (terminal.device_id, challenge_id)
    assert row.shown_at <= row.recorded_at and row.decided_at.tzinfo is not None


@pytest.mark.row("EM-19")
def test_a_refusal_is_kept_hands_out_nothing_and_ends_the_challenge(either: Running) -> None:
    terminal = either.terminal()
    before = len(_rows(either, persons)), len(_rows(either, customers))
    challenge_id = terminal.proven()
    terminal.claim(challenge_id)
    assert terminal.decide(challenge_id, False) == {"granted": False, "customer": None}
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        terminal.decide(challenge_id, True)
    assert (len(_rows(either, persons)), len(_rows(either, customers))) == before
    [row] = _decided(either)
    assert (row.granted, row.person_id) == (False, None)
    assert [row.claim for row in _rows(either, challenges)] == [None]


def test_consent_to_another_text_or_other_scopes_does_not_count(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = terminal.proven()
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        terminal.decide(challenge_id, True)
    terminal.claim(challenge_id)
    for changes in ({"version": "ikco-consent-0"}, {"text_sha256": "0" * 64}, {"scopes": ["name"]}):
        with pytest.raises(Refusal, match=r"409 consent\.outdated"):
            terminal.decide(challenge_id, True, **changes)
    assert terminal.decide(challenge_id, True)["granted"]


def test_a_step_cannot_be_skipped_or_taken_at_another_terminal(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    sent = terminal.start(SARA.mobile)
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        terminal.claim(sent["challenge_id"])
    terminal.enter(sent["challenge_id"], terminal.code_on(SARA.mobile, "identity"))
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        other.claim(sent["challenge_id"])
    terminal.claim(sent["challenge_id"])
    with pytest.raises(Refusal, match=r"challenge\.unknown"):
        other.decide(sent["challenge_id"], True)
    customer = terminal.decide(sent["challenge_id"], True)["customer"]
    with pytest.raises(Refusal, match=r"401 customer\.token"):
        other.save_profile(customer)
    central.clock.forward(minutes=30)
    terminal.renew_token()
    with pytest.raises(Refusal, match=r"401 customer\.token"):
        terminal.save_profile(customer)


def test_what_the_registry_said_of_people_who_walked_away_is_erased(central: Running) -> None:
    terminal = central.terminal()
    terminal.claim(terminal.proven())
    assert [row.claim is not None for row in _rows(central, challenges)] == [True]
    central.clock.forward(minutes=31)
    terminal.renew_token()
    terminal.claim(terminal.proven(REZA), REZA)
    assert [row.claim is not None for row in _rows(central, challenges)] == [False, True]


@pytest.mark.row("EM-01")
def test_the_identity_provider_is_named_with_its_owner(central: Running) -> None:
    provider = central.central.providers.identity
    assert provider.name == "امتا"
    assert "وزارت صمت" in provider.owner


def test_a_person_added_to_the_simulated_registry_can_register(central: Running) -> None:
    terminal = central.terminal()
    person = SimulatedPerson("پری", "دریایی", "کاوه", "0005553210", "1380-01-31", "09120005553")
    with central.central.database.write() as connection:
        put_person(connection, person)
    body = {name: getattr(person, name) for name in SimulatedPerson.__dataclass_fields__}
    for _ in range(2):
        terminal.sim(paths.SIM_PEOPLE, body)
    customer = terminal.consented(Somebody(person.national_code, person.birth_date, person.mobile))
    assert customer["registry"]["father_name"] == "کاوه"
