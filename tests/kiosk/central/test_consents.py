"""Consent is the person's own: seen at every maker, and taken back at any time."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.publishing import publish
from kiosk.central.schema import audit, consents
from kiosk.domain.consent import text_hash
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Refusal, Terminal
from tests.kiosk.central.test_makers import at
from tests.kiosk.small_journeys import WITH_CONSENT


def held(terminal: Terminal, customer: dict[str, Any]) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = terminal.call("GET", paths.CONSENTS, customer=customer["token"])["items"]
    return items


def take_back(terminal: Terminal, customer: dict[str, Any], maker: str) -> list[dict[str, Any]]:
    answer = terminal.call("POST", paths.CONSENT_WITHDRAWAL, {"maker": maker}, customer["token"])
    items: list[dict[str, Any]] = answer["items"]
    return items


def at_both(central: Running) -> tuple[Terminal, dict[str, Any], dict[str, Any]]:
    """Let Sara consent at Iran Khodro and at SAIPA; return her states there."""
    terminal = at(central, WITH_CONSENT)
    terminal.maker = "ikco"
    first = terminal.confirmed()
    terminal.maker = "saipa"
    sent = terminal.start(SARA.mobile)
    terminal.entered(sent, SARA.mobile, "login")
    return terminal, first, terminal.decide(sent["challenge_id"], True)["customer"]


@pytest.mark.row("EM-17", "EM-18")
def test_a_person_sees_every_makers_consent_with_what_it_covers(central: Running) -> None:
    terminal, first, second = at_both(central)
    items = held(terminal, first)
    assert items == held(terminal, second)
    assert [(each["maker"], each["maker_name"], each["in_force"]) for each in items] == [
        ("saipa", "سایپا", True),
        ("ikco", "ایران خودرو", True),
    ]
    assert "کد ملی" in items[0]["scopes"] and items[0]["version"] == "saipa-consent-1"


def test_a_consent_taken_back_hides_everything_from_that_maker_and_from_no_other(either: Running) -> None:
    terminal, first, second = at_both(either)
    left = take_back(terminal, second, "ikco")
    assert [(each["maker"], each["granted"], each["in_force"]) for each in left] == [
        ("ikco", False, False),
        ("saipa", True, True),
    ]
    terminal.maker = "ikco"
    with pytest.raises(Refusal, match=r"403 consent\.missing"):
        terminal.save_profile(first)
    sent = terminal.start(SARA.mobile)
    again = terminal.entered(sent, SARA.mobile, "login", 2)["customer"]
    assert (again["consented"], again["registry"], again["profile"]) == (False, None, None)
    assert terminal.decide(sent["challenge_id"], True)["customer"]["confirmed"]


def test_taking_back_is_a_decision_of_its_own_and_repeating_it_changes_nothing(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented()
    mine = sa.select(consents.c.granted, consents.c.version).where(consents.c.device_id == terminal.device_id)
    once = take_back(terminal, customer, "ikco")
    assert once == take_back(terminal, customer, "ikco") == take_back(terminal, customer, "bahman")
    with central.central.database.read() as connection:
        decisions = connection.execute(mine.order_by(consents.c.id)).all()
        noted = connection.execute(sa.select(audit).where(audit.c.action == "consent.withdrawn")).all()
    assert [tuple(row) for row in decisions] == [(True, "ikco-consent-1"), (False, "ikco-consent-1")]
    assert [(row.customer_id, row.device_id) for row in noted] == [(customer["customer_id"], terminal.device_id)]


def test_a_new_wording_is_no_longer_covered_by_the_old_consent(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented()
    with central.central.database.write() as connection:
        text = feed.document(connection, "consents", "ikco")
        assert text is not None
        changed = {"version": "ikco-consent-2", "body": "متن تازه", "sha256": text_hash("متن تازه")}
        publish(connection, "consents", "ikco", text | changed, central.clock())
    [only] = held(terminal, customer)
    assert (only["granted"], only["in_force"], only["version"]) == (True, False, "ikco-consent-1")


def test_nobody_sees_or_takes_back_a_consent_without_signing_in(central: Running) -> None:
    terminal = central.terminal()
    for method, path, body in (("GET", paths.CONSENTS, None), ("POST", paths.CONSENT_WITHDRAWAL, {"maker": "ikco"})):
        with pytest.raises(Refusal, match=r"401 customer\.token"):
            terminal.call(method, path, body)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2999-01-01T00:00:00Z"])
def test_a_decision_outside_of_every_calendar_or_in_the_future_is_a_mistake_of_the_message(
    central: Running, moment: str
) -> None:
    terminal = central.terminal()
    challenge_id = terminal.proven()
    terminal.claim(challenge_id)
    with pytest.raises(Refusal, match=r"422 request\.invalid /decided_at"):
        terminal.decide(challenge_id, True, decided_at=moment)
