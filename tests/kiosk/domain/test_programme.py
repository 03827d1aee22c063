"""Programmes, choices and the states of a request."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine
from kiosk.domain.programme import (
    ApplicantGroup,
    Circular,
    Colour,
    ContractText,
    Dealer,
    OptionItem,
    PriceKind,
    Programme,
    ProgrammeKind,
    VehicleOffer,
    is_open,
    refuse_closed,
)
from kiosk.domain.purchase import TRANSITIONS, PurchaseChoice, RequestState, refuse_choice

OPENS = datetime(2026, 4, 29, 5, 30, tzinfo=UTC)
CLOSES = OPENS + timedelta(days=3)
NOON = OPENS + timedelta(hours=3)

VEHICLE = VehicleOffer(
    id="tara",
    model="تارا",
    colours=(Colour("white", "سفید", "#ffffff"),),
    options=(OptionItem("camera", "دوربین عقب", Money(50_000_000)),),
    price_lines=(PriceLine("قیمت خودرو", Money(9_000_000_000)),),
    delivery="۹۰ روز",
    trim="اتوماتیک",
)
PROGRAMME = Programme(
    id="ikco-1",
    maker="ikco",
    title="فروش فوق‌العاده",
    kind=ProgrammeKind.IMMEDIATE,
    group=ApplicantGroup.ORDINARY,
    circular=Circular(
        "۱", "نمایندگی‌ها", "فروش", JalaliDate(1405, 2, 1), JalaliDate(1405, 2, 5), "…", "…", "معاون فروش و بازاریابی"
    ),
    opens_at=OPENS,
    closes_at=CLOSES,
    capacity=None,
    price_kind=PriceKind.FIXED,
    vehicles=(VEHICLE,),
    contract=ContractText("3", "قرارداد", "متن"),
)
DEALERS = {"d1": Dealer("d1", "1234", "نمایندگی آزادی", "p08", "tehran", "خیابان آزادی", "021-41606")}
CHOICE = PurchaseChoice("ikco-1", "tara", "white", ("camera",), "d1", "3", NOON)


@pytest.mark.row("BA-08")
@pytest.mark.parametrize(
    ("now", "code"),
    [
        (OPENS - timedelta(seconds=1), "programme.not_yet"),
        (OPENS, None),
        (CLOSES - timedelta(seconds=1), None),
        (CLOSES, "programme.closed"),
    ],
)
def test_a_programme_is_open_exactly_within_its_hours(now: datetime, code: str | None) -> None:
    assert refuse_closed(PROGRAMME, now) == (Refusal(code) if code else None)
    assert is_open(PROGRAMME, now) is (code is None)


def test_a_full_programme_takes_nobody_more() -> None:
    assert refuse_closed(replace(PROGRAMME, capacity=0), NOON) == Refusal("programme.full")
    assert is_open(replace(PROGRAMME, capacity=1), NOON)


def test_a_programme_with_impossible_hours_is_a_bug() -> None:
    with pytest.raises(ValueError, match="closes after"):
        replace(PROGRAMME, closes_at=OPENS)
    with pytest.raises(ValueError, match="time zone"):
        replace(PROGRAMME, opens_at=datetime(2026, 1, 1))


@pytest.mark.row("IK-02", "IK-15")
def test_a_circular_is_in_force_from_its_date() -> None:
    circular = replace(PROGRAMME.circular, effective_from=JalaliDate(1399, 2, 15))
    assert not circular.in_force(JalaliDate(1399, 2, 14))
    assert circular.in_force(JalaliDate(1399, 2, 15))
    assert circular.signer_role == "معاون فروش و بازاریابی"


def test_a_vehicle_is_priced_with_its_chosen_options() -> None:
    assert VEHICLE.title == "تارا اتوماتیک"
    assert replace(VEHICLE, trim="").title == "تارا"
    assert VEHICLE.lines_with(()) == VEHICLE.price_lines
    assert [line.amount.rials for line in VEHICLE.lines_with(("camera",))] == [9_000_000_000, 50_000_000]


def test_a_word_of_a_newer_central_reads_as_other() -> None:
    assert ProgrammeKind("auction") is ProgrammeKind.OTHER
    assert ApplicantGroup("students") is ApplicantGroup.OTHER
    assert PriceKind("auctioned") is PriceKind.OTHER
    assert ProgrammeKind("presale") is ProgrammeKind.PRESALE


def test_a_choice_of_what_is_on_offer_is_taken() -> None:
    assert refuse_choice(CHOICE, PROGRAMME, DEALERS, NOON) is None


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (replace(CHOICE, programme_id="ikco-2"), "programme.unknown"),
        (replace(CHOICE, vehicle_id="dena"), "vehicle.unknown"),
        (replace(CHOICE, colour_id="green"), "colour.unknown"),
        (replace(CHOICE, option_ids=("camera", "roof")), "option.unknown"),
        (replace(CHOICE, dealer_id="d2"), "dealer.unknown"),
        (replace(CHOICE, contract_version="2"), "contract.changed"),
    ],
)
def test_a_choice_of_what_is_not_on_offer_is_refused(choice: PurchaseChoice, code: str) -> None:
    assert refuse_choice(choice, PROGRAMME, DEALERS, NOON) == Refusal(code)


def test_a_programme_that_closes_while_the_customer_chooses_refuses_the_choice() -> None:
    assert refuse_choice(CHOICE, PROGRAMME, DEALERS, CLOSES) == Refusal("programme.closed")


def test_an_acceptance_without_time_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        replace(CHOICE, contract_accepted_at=datetime(2026, 1, 1))


@pytest.mark.row("IK-20", "IK-21", "IK-22")
def test_cancelling_an_order_keeps_the_plan_and_withdrawing_leaves_it() -> None:
    assert RequestState.ORDER_CANCELLED.keeps_place_in_plan
    assert not RequestState.WITHDRAWN.keeps_place_in_plan
    assert RequestState.ORDER_CANCELLED.may_become(RequestState.WITHDRAWN)
    assert RequestState.WITHDRAWN.is_final


def test_a_request_passes_through_its_states_in_order() -> None:
    way = [
        RequestState.REGISTERED,
        RequestState.IN_REVIEW,
        RequestState.ACCEPTED,
        RequestState.AWAITING_PAYMENT,
        RequestState.PAID,
        RequestState.FILE_MADE,
        RequestState.INVITED,
        RequestState.DELIVERED,
    ]
    for place, state in enumerate(way):
        later = [other for other in way if state.may_become(other)]
        assert later == way[place + 1 : place + 2]
        assert state.may_become(RequestState.WITHDRAWN) is not state.is_final


def test_every_state_has_its_transitions_and_is_reachable() -> None:
    assert set(TRANSITIONS) == set(RequestState)
    reachable = frozenset[RequestState]().union(*TRANSITIONS.values())
    assert set(RequestState) - reachable == {RequestState.REGISTERED}
    assert {state for state in RequestState if state.is_final} == {
        RequestState.REJECTED,
        RequestState.DELIVERED,
        RequestState.WITHDRAWN,
        RequestState.UNPAID_CANCELLED,
    }
