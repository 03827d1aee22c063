"""What customers may do with a request, and when a waiting period is over."""

from __future__ import annotations

import pytest

from kiosk.domain.jalali import JalaliDate
from kiosk.domain.purchase import OrderAction, RequestState, order_actions, waiting_ends

UNPAID = {RequestState.REGISTERED, RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT}
LEFT = {RequestState.REJECTED, RequestState.DELIVERED, RequestState.WITHDRAWN, RequestState.UNPAID_CANCELLED}


def _where(action: OrderAction, *, holds_place: bool = True, programme_open: bool = True) -> set[RequestState]:
    return {
        state
        for state in RequestState
        if action in order_actions(state, holds_place=holds_place, programme_open=programme_open)
    }


@pytest.mark.row("IK-19", "IK-21")
def test_an_order_is_changed_or_cancelled_until_it_is_paid() -> None:
    assert _where(OrderAction.CHANGE) == _where(OrderAction.CANCEL) == UNPAID


@pytest.mark.row("IK-20", "IK-22")
def test_the_plan_is_left_from_every_living_request_and_from_a_cancelled_order_that_keeps_its_place() -> None:
    assert _where(OrderAction.WITHDRAW) == set(RequestState) - LEFT
    assert RequestState.ORDER_CANCELLED not in _where(OrderAction.WITHDRAW, holds_place=False)


def test_the_file_is_completed_between_payment_and_invitation() -> None:
    assert _where(OrderAction.COMPLETE_FILE) == {RequestState.PAID}


@pytest.mark.row("IK-21")
def test_another_car_follows_a_cancelled_order_in_an_open_programme() -> None:
    assert _where(OrderAction.REORDER) == {RequestState.ORDER_CANCELLED}
    assert _where(OrderAction.REORDER, programme_open=False) == set()
    assert _where(OrderAction.REORDER, holds_place=False) == set()


def test_what_is_allowed_is_also_a_way_on() -> None:
    leads_to = {
        OrderAction.CANCEL: RequestState.ORDER_CANCELLED,
        OrderAction.WITHDRAW: RequestState.WITHDRAWN,
        OrderAction.COMPLETE_FILE: RequestState.FILE_MADE,
    }
    for action, later in leads_to.items():
        assert all(state.may_become(later) for state in _where(action))


@pytest.mark.parametrize(
    ("accepted", "months", "ends"),
    [
        (JalaliDate(1403, 1, 15), 18, JalaliDate(1404, 7, 15)),
        (JalaliDate(1403, 6, 31), 1, JalaliDate(1403, 7, 30)),
        (JalaliDate(1403, 11, 30), 1, JalaliDate(1403, 12, 30)),
        (JalaliDate(1404, 11, 30), 1, JalaliDate(1404, 12, 29)),
        (JalaliDate(1403, 12, 1), 12, JalaliDate(1404, 12, 1)),
        (JalaliDate(1403, 5, 5), 0, JalaliDate(1403, 5, 5)),
    ],
)
def test_months_are_counted_in_the_calendar_of_iran(accepted: JalaliDate, months: int, ends: JalaliDate) -> None:
    assert waiting_ends(accepted, months) == ends
