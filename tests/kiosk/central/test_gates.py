"""Who may register in a programme: the same gates at the last button, in the list of programmes and on arrival."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from kiosk.central.context import utc_now
from kiosk.central.providers.ports import NO_TRAFFIC_RECORDS, Providers
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.purchase import RequestState
from kiosk.wire import paths
from tests.kiosk.central.buyers import bring, buy, command, ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import Refusal, Terminal
from tests.kiosk.central.test_purchases import republish

PROGRAMME = "ikco-11-immediate"
ELSEWHERE = "ikco-13-family"
OPEN = {"one_per_national_code": True, "licence": False, "no_active_plate": False, "waiting_months": 0}


def _gated(central: Running, programme_id: str = PROGRAMME, **changes: Any) -> None:
    republish(central, programme_id, minimum_age=18, proxy_account=False, gates=OPEN | changes)


def _answers(terminal: Terminal, customer: dict[str, Any], programme_id: str = PROGRAMME) -> tuple[str, str, str]:
    """What the last button, the list of programmes and an arriving request say, in this order."""
    choice = terminal.choice(programme_id)
    try:
        terminal.check(customer, choice)
        at_button = "open"
    except Refusal as refused:
        at_button = refused.code
    listed = terminal.call("GET", paths.ELIGIBILITY, customer=customer["token"])["items"]
    [problem] = [each["problem"] for each in listed if each["programme_id"] == programme_id]
    [result] = terminal.deliver(terminal.event(terminal.submission(customer, choice)))
    return at_button, problem["code"] if problem else "open", (result["problem"] or {"code": "open"})["code"]


@pytest.mark.parametrize(
    ("gates", "facts", "expected"),
    [
        ({"licence": True}, {"licence_class": 3}, "open"),
        ({"licence": True}, {"licence_class": 1}, "open"),
        ({"licence": True}, {"licence_class": 0}, "eligibility.licence"),
        ({"licence": True}, {"licence_class": None}, "eligibility.licence"),
        ({}, {"licence_class": None, "active_plate": True}, "open"),
        ({"no_active_plate": True}, {"active_plate": True}, "eligibility.plate"),
        ({"no_active_plate": True}, {"active_plate": False}, "open"),
        ({}, {"birth_date": "1389-10-10"}, "eligibility.age"),
    ],
)
def test_a_gate_says_the_same_at_the_button_in_the_list_and_on_arrival(
    central: Running, gates: dict[str, Any], facts: dict[str, Any], expected: str
) -> None:
    terminal = central.terminal()
    _gated(central, **gates)
    [customer] = ready_buyers(central, terminal, 1, **facts)
    assert _answers(terminal, customer) == (expected,) * 3


def test_the_list_names_every_programme_of_the_maker_and_what_closes_it(central: Running) -> None:
    terminal = central.terminal()
    _gated(central)
    [customer] = ready_buyers(central, terminal, 1)
    listed = terminal.call("GET", paths.ELIGIBILITY, customer=customer["token"])["items"]
    codes = {each["programme_id"]: (each["problem"] or {}).get("code") for each in listed}
    assert codes[PROGRAMME] is None
    assert (codes["ikco-10-closed"], codes["ikco-16-full"]) == ("programme.closed", "programme.full")
    assert {programme_id.partition("-")[0] for programme_id in codes} == {"ikco"}


def test_the_waiting_period_counts_from_the_last_acceptance_by_the_maker(either: Running) -> None:
    terminal = either.terminal()
    _gated(either)
    _gated(either, ELSEWHERE, waiting_months=18)
    sara, reza = ready_buyers(either, terminal, 2)
    for customer in (sara, reza):
        order = buy(terminal, customer, terminal.choice(PROGRAMME))
        bring(either, order, RequestState.IN_REVIEW, RequestState.ACCEPTED)
        if customer is reza:
            command(terminal, reza, paths.ORDER_CANCELLATION, order, version=3)
    assert _answers(terminal, sara, ELSEWHERE) == ("eligibility.waiting",) * 3
    assert _answers(terminal, reza, ELSEWHERE) == ("open",) * 3

    either.clock.forward(days=18 * 31)
    later = (either.clock() + timedelta(days=1)).isoformat()
    republish(either, ELSEWHERE, closes_at=later)
    terminal.renew_token()
    [sara] = ready_buyers(either, terminal, 1)
    assert _answers(terminal, sara, ELSEWHERE) == ("open",) * 3


def test_a_programme_may_sell_several_cars_to_one_person(either: Running) -> None:
    terminal = either.terminal()
    _gated(either, one_per_national_code=False)
    [customer] = ready_buyers(either, terminal, 1)
    for _ in range(2):
        assert _answers(terminal, customer) == ("open",) * 3
    _gated(either)
    assert _answers(terminal, customer) == ("eligibility.repeat",) * 3


def test_records_that_do_not_answer_refuse_nobody_for_good(either: Running) -> None:
    terminal = either.terminal()
    _gated(either, licence=True, no_active_plate=True)
    [customer] = ready_buyers(either, terminal, 1, licence_class=-1)
    assert _answers(terminal, customer) == ("identity.provider_down",) * 3
    with pytest.raises(Refusal, match="503"):
        terminal.check(customer, terminal.choice())
    event = terminal.event(terminal.submission(customer, terminal.choice()))
    for _ in range(2):
        assert terminal.deliver(event)[0]["status"] == "retry_later"
    ready_buyers(either, terminal, 1, licence_class=3)
    assert terminal.deliver(event)[0]["status"] == "applied"
    ready_buyers(either, terminal, 1, licence_class=-1)
    assert terminal.deliver(event)[0]["status"] == "replayed"


@pytest.fixture
def without_records(central: Running) -> Iterator[Running]:
    outside = central.central.providers
    silent = Providers(outside.sms, outside.identity, outside.ownership, outside.captcha_witness)
    assert silent.traffic is NO_TRAFFIC_RECORDS
    object.__setattr__(central.central, "providers", silent)
    yield central
    object.__setattr__(central.central, "providers", outside)


def test_where_no_service_answers_only_programmes_that_ask_for_it_are_closed(without_records: Running) -> None:
    terminal = without_records.terminal()
    [customer] = ready_buyers(without_records, terminal, 1)
    _gated(without_records, licence=True)
    assert _answers(terminal, customer) == ("identity.provider_down",) * 3
    _gated(without_records)
    assert _answers(terminal, customer) == ("open",) * 3


def test_a_proxy_account_is_asked_for_where_the_programme_wants_one(either: Running) -> None:
    terminal = either.terminal()
    republish(either, PROGRAMME, proxy_account=True, gates=OPEN)
    [customer] = ready_buyers(either, terminal, 1)
    choice = terminal.choice()
    for sheba, code in ((None, r"proxy_account\.missing"), ("IR760170000000000000000002", r"sheba\.\w+")):
        with pytest.raises(Refusal, match=rf"422 {code} /proxy_account"):
            terminal.check(customer, choice, proxy_account=sheba)
        [result] = terminal.deliver(terminal.event(terminal.submission(customer, choice, proxy_account=sheba)))
        assert (result["status"], result["problem"]["field"]) == ("rejected", "/proxy_account")
    good = "IR760170000000000000000001"
    terminal.check(customer, choice, proxy_account=good)
    assert buy(terminal, customer, choice, proxy_account=good)["proxy_account"] == good


def test_a_gate_is_judged_by_the_moment_of_confirmation(central: Running) -> None:
    terminal = central.terminal()
    _gated(central)
    today = JalaliDate.in_tehran(utc_now())
    eighteen = JalaliDate(today.year - 18, today.month, min(today.day, 29))
    tomorrow = eighteen.plus_days(1) if eighteen.day == today.day else eighteen
    [young] = ready_buyers(central, terminal, 1, birth_date=tomorrow.isoformat())
    early = terminal.submission(young, terminal.choice())
    central.clock.forward(days=3)
    terminal.renew_token()
    [result] = terminal.deliver(terminal.event(early))
    assert result["problem"]["code"] == "eligibility.age"
    late = terminal.submission(young, terminal.choice())
    assert terminal.deliver(terminal.event(late))[0]["status"] == "applied"


def test_the_gates_of_the_moment_of_confirmation_hold_though_the_office_has_changed_them_since(
    central: Running,
) -> None:
    terminal = central.terminal()
    without, holder = ready_buyers(central, terminal, 2, licence_class=None)
    _gated(central, licence=True)
    under_gate = terminal.submission(without, terminal.choice())
    _gated(central)
    [result] = terminal.deliver(terminal.event(under_gate))
    assert result["problem"]["code"] == "eligibility.licence"
    before_gate = terminal.submission(holder, terminal.choice())
    _gated(central, licence=True)
    assert terminal.deliver(terminal.event(before_gate))[0]["status"] == "applied"


@pytest.mark.row("BA-08", "BA-12")
def test_a_maker_whose_journey_knows_neither_consent_nor_picture_asks_for_neither(either: Running) -> None:
    terminal = either.terminal()
    terminal.maker = "bahman"
    republish(either, "bahman-31-immediate", minimum_age=18, proxy_account=False, gates=OPEN)
    [customer] = ready_buyers(either, terminal, 1)
    assert (customer["consented"], customer["consent_version"]) == (True, "")
    choice = terminal.choice("bahman-31-immediate")
    terminal.check(customer, choice, captcha_id=None, captcha_answer="")
    order = buy(terminal, customer, choice, captcha="not_asked")
    assert (order["maker"], order["consent_version"], order["state"]) == ("bahman", "", "registered")
