"""Programmes: which are open to this customer and why the others are not, and the account that some ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.errors import Offline, Refusal
from kiosk.domain.money import Money
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.texts import catalogue
from tests import factories, fakes
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import Stay, somebody

GATES = [
    Refusal("eligibility.licence"),
    Refusal("eligibility.plate"),
    Refusal("eligibility.waiting", {"months": 18}),
    Refusal("eligibility.withdrawn"),
    Refusal("eligibility.repeat"),
    Refusal("eligibility.age", {"age": 18}),
]


def customer(**gates: Refusal) -> Stay:
    stay = Stay(fakes.FakeCentral(somebody("saipa")), "saipa")
    stay.central.ineligible = {name.replace("_", "-"): refusal for name, refusal in gates.items()}
    return stay


def wanting_proxy() -> Stay:
    stay = customer()
    programme = replace(factories.programme(), proxy_account=True, deposit=Money(1_500_000_000))
    stay.central.offers = factories.offers(programmes=(programme,))
    return stay


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.code)
def test_a_programme_that_is_not_open_to_the_customer_says_why_and_cannot_be_chosen(gate: Refusal) -> None:
    stay = customer(ikco_405=gate).walk("programmes", way="sign_in")
    shut, open_one = stay.screen.groups[0].choices
    assert (shut.enabled, shut.refusal, open_one.enabled, open_one.refusal) == (False, gate, True, None)
    assert catalogue().refusal(gate)
    stay.pick("programme", "ikco-405").press()
    assert (stay.place, stay.notice) == ("programmes", "choice.empty")
    assert stay.pick("programme", "ikco-406").press().place == "vehicle"


def test_the_verified_are_told_of_an_age_that_they_lack_while_central_cannot_say() -> None:
    stay = customer()
    stay.central.offers = factories.offers(programmes=(factories.programme(minimum_age=40),))
    stay.central.plan(fx.LoadEligibility, Offline("unreachable"))
    stay.walk("programmes", way="sign_in")
    assert stay.screen.groups[0].choices[0].refusal == Refusal("eligibility.age", {"age": 40})


def test_who_may_register_is_asked_beside_the_offers_and_nobody_waits_for_it() -> None:
    stay = customer(ikco_405=GATES[0])
    stay.walk("menu", way="sign_in")
    stay.answers = False
    stay.take("buy")
    offers, eligibility = stay.open
    assert isinstance(offers, fx.LoadOffers) and isinstance(eligibility, fx.LoadEligibility)
    stay.answer(offers, stay.central.offers).pick("programme", "ikco-405")
    assert stay.screen.busy_for is None and stay.screen.primary_enabled
    stay.answer(eligibility, out.Eligibility({"ikco-405": GATES[0]}))
    assert stay.session.answers.typed("programme") == "" and stay.notice == "eligibility.licence"


def test_without_that_answer_every_programme_can_be_chosen_and_central_decides_in_the_end() -> None:
    stay = customer()
    stay.central.plan(fx.LoadEligibility, Offline("timeout"))
    stay.walk("programmes", way="sign_in")
    assert stay.notice == "" and all(choice.enabled for choice in stay.screen.groups[0].choices)
    assert stay.walk("done").place == "done"


def test_a_programme_without_a_proxy_account_asks_for_none() -> None:
    stay = customer().walk("dealer", way="sign_in").one_step()
    assert stay.place == "contract"
    assert stay.back().place == "dealer"
    [commit] = stay.walk("done").asked(fx.CommitRequest)
    assert isinstance(commit, fx.CommitRequest) and commit.proxy_account == ""


def test_a_programme_with_a_proxy_account_asks_for_its_sheba() -> None:
    stay = wanting_proxy().walk("programmes", way="sign_in")
    details = {detail.label.id: detail.value for detail in stay.screen.groups[0].choices[0].details}
    assert {"programme.deposit", "programme.proxy_account"} <= set(details)
    stay.walk("deposit")
    assert stay.press().refusal("proxy_account") == "sheba.empty"
    stay.type(proxy_account="IR830540102680020817909002").press()
    assert stay.refusal("proxy_account") == "sheba.check"
    assert stay.one_step().place == "contract"
    stay.one_step()
    row = next(row for row in stay.screen.rows if row.id == "proxy_account")
    assert row.editable and row.ltr and unreadable(stay.screen) == []
    stay.edit("proxy_account").type(proxy_account="IR84 0120 0000 0000 0123 4567 89").press()
    assert stay.place == "final"
    stay.one_step()
    [check], [commit] = stay.asked(fx.CheckPurchase), stay.asked(fx.CommitRequest)
    assert isinstance(check, fx.CheckPurchase) and isinstance(commit, fx.CommitRequest)
    assert check.proxy_account == commit.proxy_account == "IR840120000000000123456789"


def test_changing_to_a_programme_that_wants_a_proxy_account_asks_for_it_before_the_end() -> None:
    stay = wanting_proxy()
    plain = factories.programme(id="ikco-406")
    stay.central.offers = factories.offers(programmes=(*stay.central.offers.programmes, plain))
    stay.walk("programmes", way="sign_in").pick("programme", "ikco-406").press()
    while stay.place != "final":
        stay.one_step()
    stay.edit("programme").pick("programme", "ikco-405").press()
    places = [stay.place]
    while stay.place != "final":
        stay.one_step()
        places.append(stay.place)
    assert places == ["vehicle", "vehicle.1", "dealer", "deposit", "contract", "final"]
