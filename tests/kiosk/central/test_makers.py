"""One server, many makers: what each journey asks is asked, and nothing else, whoever sends it."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.journeys import publish_shipped
from kiosk.central.catalogue.publishing import publish
from kiosk.central.schema import customers, persons
from kiosk.domain.mobile import Mobile
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal, Somebody, Terminal, filled
from tests.kiosk.small_journeys import BARE, BY_EMTA, WITH_CONSENT

PASSWORD = "parande va 3 abr"
PLACE = {name: PROFILE[name] for name in ("province_id", "city_id", "address", "postal_code", "sheba")}
REZA = Somebody("0007000014", "1362-11-02", "09127000014")


def follow(central: Running, document: dict[str, Any]) -> None:
    """Let a maker's customers walk another journey, as the network may order at any time."""
    with central.central.database.write() as connection:
        held = feed.all_documents(connection, "journeys")
        of_maker = {each["id"] for each in held if each["definition"]["maker"] == document["maker"]}
        for journey_id in of_maker or {document["id"]}:
            body = {"id": journey_id, "release": 1000, "definition": document}
            publish(connection, "journeys", journey_id, body, central.clock())


def at(central: Running, document: dict[str, Any]) -> Terminal:
    """Return a terminal with a customer at the maker of a journey."""
    follow(central, document)
    terminal = central.terminal()
    terminal.maker = document["maker"]
    return terminal


def newcomer(terminal: Terminal, who: Somebody = SARA) -> dict[str, Any]:
    """Let a newcomer in where neither picture nor consent is asked; return the customer's state."""
    sent = terminal.start(who.mobile, captcha_id=None, captcha_answer="")
    assert terminal.entered(sent, who.mobile, "registration") == {"person": "new", "customer": None}
    verified = terminal.claim(sent["challenge_id"], who)
    assert verified["consent_version"] == ""
    customer: dict[str, Any] = verified["customer"]
    return customer


@pytest.mark.row("BA-04", "BA-05", "BA-06", "BA-07", "BA-12")
def test_where_no_consent_is_asked_the_claim_makes_a_customer_and_the_profile_brings_the_password(
    either: Running,
) -> None:
    terminal = at(either, BARE)
    customer = newcomer(terminal)
    assert (customer["consented"], customer["consent_version"], customer["has_password"]) == (True, "", False)
    assert customer["registry"]["national_code"] == SARA.national_code
    with pytest.raises(Refusal, match=r"422 password\.empty /password"):
        terminal.save_fields(customer, PLACE)
    for password, code in (("1370/05/17", "personal"), ("bahman1234", "common"), ("short", "short")):
        with pytest.raises(Refusal, match=rf"422 password\.{code} /password"):
            terminal.save_fields(customer, PLACE, password=password)
    saved = terminal.save_fields(customer, PLACE, password=PASSWORD)
    assert saved["code"] is None and saved["customer"]["confirmed"] and saved["customer"]["has_password"]
    assert filled(saved["customer"]["profile"]) == PLACE
    assert terminal.log_in(PASSWORD)["customer_id"] == customer["customer_id"]


@pytest.mark.row("EM-07", "EM-16", "BA-12")
def test_without_emta_the_mobile_must_still_be_the_persons_own(central: Running) -> None:
    terminal = at(central, BARE)
    borrower = Somebody("0001618032", "1365-09-21", "09121618000")
    sent = terminal.start(borrower.mobile, captcha_id=None)
    terminal.entered(sent, borrower.mobile, "registration")
    with pytest.raises(Refusal, match=r"422 identity\.mobile_mismatch"):
        terminal.claim(sent["challenge_id"], borrower)


def test_a_claim_whose_answer_was_lost_is_answered_again_and_another_persons_is_not(central: Running) -> None:
    terminal = at(central, BARE)
    sent = terminal.start(SARA.mobile)
    terminal.entered(sent, SARA.mobile, "registration")
    first, again = (terminal.claim(sent["challenge_id"])["customer"] for _ in range(2))
    assert first["customer_id"] == again["customer_id"]
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        terminal.claim(sent["challenge_id"], REZA)


@pytest.mark.row("BA-09")
def test_what_one_maker_locks_another_leaves_open(central: Running) -> None:
    terminal = at(central, BARE)
    customer = newcomer(terminal)
    terminal.save_fields(customer, PLACE, password=PASSWORD)
    other = PLACE | {"sheba": "IR840120000000000123456789", "card": "6037990000000006", "landline": "02188776655"}
    saved = terminal.save_fields(customer, other)
    assert saved["code"] is None and filled(saved["customer"]["profile"]) == other
    with pytest.raises(Refusal, match=r"422 profile\.locked /fields/first_name"):
        terminal.save_fields(customer, PLACE | {"first_name": "دیگری"})


@pytest.mark.row("SA-14", "BA-05")
def test_what_a_maker_requires_is_named_when_it_is_missing_and_what_it_does_not_ask_is_not_taken(
    central: Running,
) -> None:
    terminal = at(central, BARE)
    customer = newcomer(terminal)
    for member, code in (
        ("province_id", "province"),
        ("city_id", "city"),
        ("address", "address"),
        ("postal_code", "postal_code"),
        ("sheba", "sheba"),
    ):
        with pytest.raises(Refusal, match=rf"422 {code}\.empty /fields/{member}"):
            terminal.save_fields(customer, PLACE | {member: None}, password=PASSWORD)
    for member, value in (("education", "bachelor"), ("email", "sara@example.ir")):
        with pytest.raises(Refusal, match=rf"422 request\.invalid /fields/{member}"):
            terminal.save_fields(customer, PLACE | {member: value}, password=PASSWORD)
    for member, value, code in (("landline", "09121234567", "mobile"), ("card", "6037990000000007", "check")):
        with pytest.raises(Refusal, match=rf"422 (request\.invalid|{member}\.{code}) /fields/{member}"):
            terminal.save_fields(customer, PLACE | {member: value}, password=PASSWORD)


@pytest.mark.row("EM-13", "EM-14")
def test_a_password_chosen_with_the_claim_counts_from_then_on(central: Running) -> None:
    terminal = at(central, BY_EMTA)
    challenge_id = terminal.proven()
    for weak, code in (("emta1234", "common"), ("0001234560", "personal"), ("1991-08-08", "personal")):
        with pytest.raises(Refusal, match=rf"422 password\.{code} /password"):
            terminal.claim(challenge_id, password=weak)
    customer = terminal.claim(challenge_id, password=PASSWORD)["customer"]
    assert customer["has_password"] and terminal.log_in(PASSWORD)["customer_id"] == customer["customer_id"]
    saved = terminal.save_fields(customer, {"email": "Sara@Example.IR"})
    assert filled(saved["customer"]["profile"]) == {"email": "Sara@example.ir"}


@pytest.mark.row("EM-13")
def test_a_password_chosen_before_consent_waits_for_it(central: Running) -> None:
    terminal = central.terminal()
    challenge_id = terminal.proven()
    terminal.claim(challenge_id, password=PASSWORD)
    with pytest.raises(Refusal, match=r"422 login\.wrong"):
        terminal.log_in(PASSWORD)
    assert terminal.decide(challenge_id, True)["customer"]["has_password"]
    assert terminal.log_in(PASSWORD)["has_password"]


@pytest.mark.row("EM-02", "EM-03", "SA-03")
def test_one_identity_serves_every_maker_each_after_its_own_consent(central: Running) -> None:
    terminal = central.terminal()
    first = terminal.confirmed()
    follow(central, WITH_CONSENT)
    terminal.maker = "saipa"
    sent = terminal.start(SARA.mobile)
    known = terminal.entered(sent, SARA.mobile, "login")["customer"]
    assert known["customer_id"] != first["customer_id"]
    assert (known["consented"], known["registry"], known["profile"]) == (False, None, None)
    customer = terminal.decide(sent["challenge_id"], True)["customer"]
    assert customer["registry"] == first["registry"] and customer["profile"] is None
    with central.central.database.read() as connection:
        people = connection.scalars(sa.select(persons.c.id).where(persons.c.national_code == SARA.national_code)).all()
        makers = connection.scalars(sa.select(customers.c.maker).where(customers.c.person_id == people[0])).all()
    assert len(people) == 1 and sorted(makers) == ["ikco", "saipa"]


@pytest.mark.row("SA-01", "SA-07", "SA-09", "SA-11", "SA-12")
def test_whoever_was_verified_without_a_password_chooses_one_by_the_code_of_the_visit(central: Running) -> None:
    verified = Somebody("0001357921", "1368-07-30", "09191357921")
    terminal = at(central, WITH_CONSENT)
    sent = terminal.start(verified.mobile)
    assert not terminal.entered(sent, verified.mobile, "login")["customer"]["has_password"]
    customer = terminal.decide(sent["challenge_id"], True)["customer"]
    place = {name: PROFILE[name] for name in ("province_id", "city_id")} | {"landline": "02188776655"}
    with pytest.raises(Refusal, match=r"422 password\.empty /password"):
        terminal.save_fields(customer, place)
    terminal.choose_password(sent["challenge_id"], PASSWORD)
    assert terminal.log_in(PASSWORD, verified)["has_password"]
    assert terminal.save_fields(customer, place)["customer"]["confirmed"]


def test_nobody_replaces_an_older_password_by_a_profile_without_having_entered_a_code(central: Running) -> None:
    terminal = at(central, BARE)
    customer = newcomer(terminal)
    terminal.save_fields(customer, PLACE, password=PASSWORD)
    with pytest.raises(Refusal, match=r"422 request\.invalid /password"):
        terminal.save_fields(terminal.log_in(PASSWORD), PLACE, password="something else 1")
    terminal.save_fields(customer, PLACE, password="something else 2")
    assert terminal.log_in("something else 2")["has_password"]


def test_a_maker_that_the_network_does_not_serve_is_refused_everywhere(central: Running) -> None:
    terminal = central.terminal()
    named = {"maker": "nobody", "national_code": SARA.national_code, "mobile": SARA.mobile}
    for path, body in (
        (paths.START, {"mobile": SARA.mobile, "maker": "nobody"}),
        (paths.MOBILE_START, named),
        (paths.LOGIN, {"maker": "nobody", "national_code": SARA.national_code, "password": "x"}),
    ):
        with pytest.raises(Refusal, match=r"422 request\.invalid /maker"):
            terminal.call("POST", path, body)


def test_the_networks_later_journeys_stay_and_the_products_newer_ones_replace_older(central: Running) -> None:
    follow(central, BARE)
    publish_shipped(central.central.database, central.clock())
    held = central.terminal().catalogue()
    assert [body["release"] for body in held.values() if body.get("definition", {}).get("maker") == "bahman"] == [1000]
    shipped = held["journeys", "ikco-purchase"]
    assert (shipped["definition"]["maker"], shipped["release"]) == ("ikco", shipped["definition"].get("release", 1))


@pytest.mark.row("EM-06")
def test_the_server_takes_mobiles_in_their_one_canonical_form(central: Running) -> None:
    terminal = central.terminal()
    for mobile in ("+989121234567", "9121234567", "۰۹۱۲۱۲۳۴۵۶۷"):
        with pytest.raises(Refusal, match=r"422 request\.invalid /mobile"):
            terminal.start(mobile)
    assert terminal.start(Mobile("09981110000").value)["length"] == 6
