"""Enquiries about purchase requests: may this be bought, what was asked for, and what is changed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, cast

from kiosk.enquiry.answers import FAILURES
from kiosk.enquiry.messages import choice_message
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.wire import awaiting, purchases

if TYPE_CHECKING:
    from kiosk.domain.errors import Failure
    from kiosk.ports import CentralApi

Enquiry = (
    fx.CheckPurchase
    | fx.LoadEligibility
    | fx.LoadRequests
    | fx.CancelOrder
    | fx.WithdrawFromPlan
    | fx.ChangeVehicle
    | fx.CompleteFile
    | fx.DecideAwaiting
)


def enquire(api: CentralApi, effect: Enquiry) -> out.Outcome:
    """Ask central to check, show or change requests."""
    match effect:
        case fx.CheckPurchase():
            checked = api.check_purchase(_question(effect), effect.token)
            return checked if isinstance(checked, FAILURES) else out.Checked()
        case fx.LoadEligibility():
            eligible = api.eligibility(effect.token)
            if isinstance(eligible, FAILURES):
                return eligible
            return out.Eligibility({one.programme_id: one.problem.refusal() for one in eligible.items if one.problem})
        case fx.LoadRequests():
            held = api.own_purchases(effect.token)
            if isinstance(held, FAILURES):
                return held
            newest_first = sorted(held.items, key=lambda one: one.confirmed_at, reverse=True)
            return out.Requests(tuple(_order(one) for one in newest_first))
        case fx.CancelOrder():
            cancellation = purchases.OrderCancellation(command_id=effect.command_id, version=effect.version)
            return _changed(api.cancel_order(effect.tracking_code, cancellation, effect.token))
        case fx.WithdrawFromPlan():
            return _changed(api.withdraw_plan(effect.tracking_code, _withdrawal(effect), effect.token))
        case fx.ChangeVehicle():
            return _changed(api.change_vehicle(effect.tracking_code, _exchange(effect), effect.token))
        case fx.CompleteFile():
            return _changed(api.complete_file(effect.tracking_code, _file(effect), effect.token))
        case fx.DecideAwaiting():
            decision = awaiting.AwaitingDecision(decision=effect.decision)
            decided = api.decide_awaiting(effect.tracking_code, decision, effect.token)
            if isinstance(decided, FAILURES):
                return decided
            return out.AwaitingDecided(decided.state, _order(decided.purchase) if decided.purchase else None)
        case _:
            assert_never(effect)


def _question(effect: fx.CheckPurchase) -> purchases.CheckRequest:
    return purchases.CheckRequest(
        maker=effect.maker,
        choice=choice_message(effect.choice),
        contract_version=effect.contract_version,
        proxy_account=effect.proxy_account or None,
        captcha_id=effect.captcha_id or None,
        captcha_answer=effect.captcha_answer,
    )


def _withdrawal(effect: fx.WithdrawFromPlan) -> purchases.PlanWithdrawal:
    return purchases.PlanWithdrawal(
        command_id=effect.command_id,
        version=effect.version,
        reason=cast(purchases.WithdrawalReason, effect.reason),
        consequence_read=True,
    )


def _exchange(effect: fx.ChangeVehicle) -> purchases.VehicleChange:
    return purchases.VehicleChange(
        command_id=effect.command_id,
        version=effect.version,
        vehicle_id=effect.vehicle_id,
        colour_id=effect.colour_id,
        option_ids=effect.option_ids,
    )


def _file(effect: fx.CompleteFile) -> purchases.FileCompletion:
    return purchases.FileCompletion(
        command_id=effect.command_id,
        version=effect.version,
        licence_number=effect.licence_number,
        landline=effect.landline,
    )


def _changed(answer: purchases.Purchase | Failure) -> out.OrderChanged | Failure:
    return answer if isinstance(answer, FAILURES) else out.OrderChanged(_order(answer))


def _order(held: purchases.Purchase) -> out.Order:
    choice, amounts = held.choice, held.amounts
    return out.Order(
        tracking_code=held.tracking_code,
        request_id=held.request_id,
        maker=held.maker,
        state=held.state,
        version=held.version,
        confirmed_at=held.confirmed_at,
        programme_id=choice.programme_id,
        programme_title=held.programme_title,
        vehicle_id=choice.vehicle_id,
        vehicle_title=held.vehicle_title,
        colour_id=choice.colour_id,
        colour_name=held.colour_name,
        option_ids=choice.option_ids,
        dealer_id=choice.dealer_id,
        dealer_name=held.dealer_name,
        net=amounts.net,
        vat=amounts.vat,
        vat_percent=amounts.vat_percent,
        total=amounts.total,
        payment_deadline=held.payment_deadline,
        file_completed_at=held.file_completed_at,
        actions=held.actions,
        history=tuple(out.OrderStep(step.state, step.at, step.note) for step in held.history),
    )
