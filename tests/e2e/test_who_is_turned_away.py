"""Codes, captchas and identities that are refused: what central says, what the customer reads, what is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.central.schema import consents, customers, identity_attempts, persons, sms_messages
from kiosk.journeys import events as e
from tests.e2e.conftest import Come
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import PERSIAN, SARA, Person, Visit

KEYVAN = Person(mobile="09121618000", national_code="0001618032", birth_date="1365-09-21")
"""His mobile is in the name of somebody else."""
DAVOOD = Person(mobile="09123141594", national_code="0003141594", birth_date="1331-03-14")
"""The registry knows that he has died."""
MINA = Person(mobile="09122718286", national_code="0002718286", birth_date="1372-02-18")
"""Her line is switched off."""


@pytest.mark.row("EM-07", "EM-15", "EM-16", "IK-06")
def test_a_mobile_of_somebody_else_stops_the_way_and_makes_no_account(network: Network, come: Come) -> None:
    visit = come(KEYVAN).walk("identity")
    before = [network.count(table) for table in (persons, customers, consents)]
    visit.one_step()

    assert visit.place == "mismatch"
    assert {way.id for way in visit.screen.ways} == {"change_mobile", "leave"}
    assert [network.count(table) for table in (persons, customers, consents)] == before
    assert network.count(identity_attempts, outcome="mobile_mismatch", mobile=KEYVAN.mobile) == 1
    visit.press().do(e.ConsentDecided(True), e.EditAsked("mobile"))
    assert visit.place == "mismatch"


@pytest.mark.row("EM-15")
def test_whoever_changes_the_mobile_goes_on_with_their_own(network: Network, terminal: Terminal) -> None:
    visit = Visit(terminal, network.phones, replace(SARA, mobile=KEYVAN.mobile)).walk("mismatch")
    visit.take("change_mobile")

    assert visit.place == "mobile"
    assert visit.kiosk.session.answers.typed("mobile")
    visit.become(SARA)
    visit.walk("profile")
    assert network.count(persons, mobile=SARA.mobile) == 1


def test_the_dead_are_not_identified_and_nothing_typed_is_lost(network: Network, come: Come) -> None:
    visit = come(DAVOOD).walk("identity")
    visit.one_step()

    assert (visit.place, visit.notice) == ("identity", "identity.not_alive")
    assert PERSIAN.search(visit.words)
    assert visit.answers()["national_code"] and visit.answers()["birth_date.year"]
    assert network.count(persons, national_code=DAVOOD.national_code) == 0


def test_a_birth_date_that_is_not_the_registrys_is_refused_three_times_and_then_for_good(
    network: Network, come: Come
) -> None:
    visit = come().walk("identity")
    wrong = visit.type(national_code=SARA.national_code).date("birth_date", "1370-05-18")
    for _ in range(3):
        wrong.press()
        assert (visit.place, visit.refusal("birth_date")) == ("identity", "identity.not_matched")
    visit.date("birth_date", SARA.birth_date).press()

    assert (visit.place, visit.notice) == ("identity", "identity.limit")
    assert network.count(persons, national_code=SARA.national_code) == 0


@pytest.mark.row("EM-08", "IK-06")
def test_a_line_that_is_switched_off_is_told_at_its_field(network: Network, come: Come) -> None:
    visit = come(MINA).walk("mobile")
    visit.one_step()

    assert (visit.place, visit.refusal("mobile")) == ("mobile", "mobile.undeliverable")
    assert visit.answers()["mobile"]
    visit.become(SARA)
    visit.walk("code")


@pytest.mark.row("EM-09", "IK-07")
def test_a_wrong_captcha_keeps_the_mobile_and_brings_a_new_picture(network: Network, come: Come) -> None:
    visit = come().walk("mobile").type(mobile="۰۹۱۲ ۱۲۳ ۴۵۶۷")
    assert not visit.screen.primary_enabled
    first = visit.kiosk.session.captcha
    visit.type(captcha="00000").press()
    second = visit.kiosk.session.captcha

    assert (visit.place, visit.refusal("captcha")) == ("mobile", "captcha.wrong")
    assert first and second and first.captcha_id != second.captcha_id and first.image != second.image
    assert visit.answers()["mobile"] == "۰۹۱۲ ۱۲۳ ۴۵۶۷" and visit.screen.captcha and not visit.screen.captcha.text
    assert network.count(sms_messages) == 0
    visit.captcha().press()
    assert visit.place == "code"


@pytest.mark.row("EM-10")
def test_a_wrong_code_may_be_tried_five_times_then_a_fresh_one_helps(terminal: Terminal, come: Come) -> None:
    visit = come().walk("code")
    wrong = visit.wrong(visit.code())
    for left in (4, 3, 2, 1):
        visit.type(code=wrong).press()
        (fault,) = visit.screen.faults
        assert (fault[1].code, fault[1].values) == ("code.wrong", {"left": left})
    visit.type(code=wrong).press()

    assert visit.place == "code" and "دیگر پذیرفته نمی‌شود" in visit.words
    terminal.wait(61)
    visit.do(e.ResendAsked()).type(code=visit.code()).press()
    assert visit.place == "identity"


def test_an_expired_code_is_refused_and_a_fresh_one_accepted(terminal: Terminal, come: Come) -> None:
    visit = come().walk("code")
    code = visit.code()
    terminal.wait(301)
    visit.type(code=code).press()

    assert (visit.place, visit.refusal("code")) == ("code", "code.expired")
    visit.do(e.ResendAsked()).type(code=visit.code()).press()
    assert visit.place == "identity"


def test_a_resent_code_is_the_same_while_it_lives(network: Network, terminal: Terminal, come: Come) -> None:
    visit = come().walk("code")
    code = visit.code()
    visit.do(e.ResendAsked())
    assert network.count(sms_messages) == 1
    terminal.wait(61)
    visit.do(e.ResendAsked())

    assert visit.code() == code
    visit.type(code=code).press()
    assert visit.place == "identity"


@pytest.mark.row("EM-19")
def test_who_denies_consent_is_back_at_the_entry_and_nothing_was_handed_out(network: Network, come: Come) -> None:
    before = network.count(customers), network.count(consents, granted=True)
    visit = come().walk("consent").do(e.ConsentDecided(False))

    assert (visit.place, visit.notice) == ("entry", "consent.denied")
    assert not visit.answers() and visit.kiosk.session.customer is None
    assert network.count(consents, granted=False) == 1
    assert (network.count(customers), network.count(consents, granted=True)) == before
    assert network.count(persons, national_code=SARA.national_code) == 0
    visit.walk("profile")
    assert network.count(consents, granted=True) == before[1] + 1
