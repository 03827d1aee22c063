"""The check before the last button, and who may read a request back."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.publishing import publish
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import Refusal, Somebody

MINOR = Somebody("0008080801", "1389-10-10", "09108080801")


def republish(central: Running, programme_id: str, **changes: Any) -> None:
    """Change a programme as the office would."""
    with central.central.database.write() as connection:
        body = feed.document(connection, "programmes", programme_id)
        assert body is not None
        publish(connection, "programmes", programme_id, body | changes, central.clock())


def test_the_amounts_are_centrals_own_with_the_days_tax_on_the_taxable_part(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    amounts = terminal.check(customer, choice)["amounts"]
    taxable = 14_980_000_000 + 38_000_000
    assert amounts == {
        "net": taxable + 94_500_000 + 168_200_000,
        "vat": taxable // 10,
        "vat_percent": 10,
        "total": taxable + taxable // 10 + 94_500_000 + 168_200_000,
    }


def test_a_choice_that_is_not_on_offer_is_refused_with_its_member(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    for changes, expected in (
        ({"programme_id": "nothing"}, r"404 programme\.unknown /choice/programme_id"),
        ({"vehicle_id": "soren"}, r"422 choice\.unknown /choice/vehicle_id"),
        ({"colour_id": "pink"}, r"422 choice\.unknown /choice/colour_id"),
        ({"option_ids": ["mats", "rocket"]}, r"422 choice\.unknown /choice/option_ids"),
        ({"option_ids": ["mats", "mats"]}, r"422 choice\.unknown /choice/option_ids"),
        ({"dealer_id": "nowhere"}, r"422 choice\.unknown /choice/dealer_id"),
    ):
        with pytest.raises(Refusal, match=expected):
            terminal.check(customer, choice | changes)
    with pytest.raises(Refusal, match=r"409 contract\.outdated"):
        terminal.check(customer, choice, contract_version="ikco-contract-0")


@pytest.mark.row("BA-08")
def test_a_programme_that_is_closed_full_or_not_open_yet_takes_nobody(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.confirmed()
    for programme_id, code in (
        ("ikco-10-closed", "closed"),
        ("ikco-17-later", "closed"),
        ("ikco-16-full", "full"),
    ):
        with pytest.raises(Refusal, match=rf"409 programme\.{code} /choice/programme_id"):
            terminal.check(customer, terminal.choice(programme_id))
    choice = terminal.choice()
    terminal.check(customer, choice)
    republish(central, choice["programme_id"], closes_at=central.clock().isoformat())
    with pytest.raises(Refusal, match=r"programme\.closed"):
        terminal.check(customer, choice)


@pytest.mark.row("IK-13", "SA-01")
def test_the_captcha_counts_once_and_the_profile_must_be_confirmed(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.consented(), terminal.choice()
    with pytest.raises(Refusal, match=r"409 profile\.incomplete|422 profile\.incomplete"):
        terminal.check(customer, choice)
    terminal.save_profile(customer)
    with pytest.raises(Refusal, match=r"409 profile\.not_confirmed"):
        terminal.check(customer, choice)
    solved = terminal.solved("submit")
    for expected in (r"profile\.not_confirmed", r"captcha\.expired /captcha_answer"):
        with pytest.raises(Refusal, match=expected):
            terminal.check(customer, choice, **solved)


def test_whoever_is_too_young_cannot_buy(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented(MINOR)
    saved = terminal.save_profile(customer, issue_date="1389-11-01")
    code = terminal.code_on(MINOR.mobile, "profile")
    body = {"maker": "ikco", "challenge_id": saved["code"]["challenge_id"], "code": code}
    customer = terminal.call("POST", paths.PROFILE_CONFIRM, body, customer["token"])
    with pytest.raises(Refusal, match=r"409 eligibility\.age") as refused:
        terminal.check(customer, terminal.choice())
    assert "۱۸" in refused.value.problem["detail"]


def test_one_national_code_buys_one_car_in_a_programme(either: Running) -> None:
    terminal = either.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    first = terminal.submission(customer, choice)
    assert terminal.deliver(terminal.event(first))[0]["status"] == "applied"
    with pytest.raises(Refusal, match=r"409 eligibility\.repeat"):
        terminal.check(customer, choice)
    second = terminal.deliver(terminal.event(terminal.submission(customer, choice)))[0]
    assert (second["status"], second["problem"]["code"]) == ("rejected", "eligibility.repeat")
    elsewhere = terminal.submission(customer, terminal.choice("ikco-12-presale"))
    assert terminal.deliver(terminal.event(elsewhere))[0]["status"] == "applied"


def test_a_request_is_read_by_its_terminal_and_dealership_and_by_nobody_else(central: Running) -> None:
    terminal = central.terminal("ikco-4007")
    colleague, stranger = central.terminal("ikco-4007"), central.terminal("ikco-2014")
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    path = paths.PURCHASE.format(tracking_code=body["tracking_code"])
    assert terminal.call("GET", path) == colleague.call("GET", path)
    with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
        stranger.call("GET", path)
    with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
        terminal.call("GET", paths.PURCHASE.format(tracking_code="000100000196"))
