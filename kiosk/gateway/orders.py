"""The calls about purchase requests: may this be bought, what was asked for, and what is changed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from kiosk.gateway.channel import Channel
from kiosk.wire import paths

if TYPE_CHECKING:
    from kiosk.domain.errors import Failure
    from kiosk.wire import awaiting, purchases


class OrderCalls(Channel):
    """What central is asked about requests; `customer` is the token of the one they belong to."""

    def check_purchase(self, request: purchases.CheckRequest, customer: str) -> purchases.Checked | Failure:
        """Ask whether the choice is still open to the customer."""
        from kiosk.wire.purchases import Checked

        return self._send("purchase_check", "POST", paths.PURCHASE_CHECK, Checked, request, customer)

    def purchase(self, tracking_code: str) -> purchases.Purchase | Failure:
        """Read a request back."""
        from kiosk.wire.purchases import Purchase

        path = _of(paths.PURCHASE, tracking_code)
        return self._send("purchase", "GET", path, Purchase)

    def eligibility(self, customer: str) -> purchases.EligibilityList | Failure:
        """Ask which programmes are open to the customer."""
        from kiosk.wire.purchases import EligibilityList

        return self._send("eligibility", "GET", paths.ELIGIBILITY, EligibilityList, customer=customer)

    def own_purchases(self, customer: str) -> purchases.PurchaseList | Failure:
        """Read the customer's own requests."""
        from kiosk.wire.purchases import PurchaseList

        return self._send("own_purchases", "GET", paths.OWN_PURCHASES, PurchaseList, customer=customer)

    def decide_awaiting(
        self, tracking_code: str, request: awaiting.AwaitingDecision, customer: str
    ) -> purchases.AwaitingDecided | Failure:
        """Register or give up what was taken down offline."""
        from kiosk.wire.purchases import AwaitingDecided

        path = _of(paths.AWAITING, tracking_code)
        return self._send("awaiting", "POST", path, AwaitingDecided, request, customer)

    def cancel_order(
        self, tracking_code: str, request: purchases.OrderCancellation, customer: str
    ) -> purchases.Purchase | Failure:
        """Cancel one order (لغو سفارش)."""
        return self._changed("cancellation", paths.ORDER_CANCELLATION, tracking_code, request, customer)

    def withdraw_plan(
        self, tracking_code: str, request: purchases.PlanWithdrawal, customer: str
    ) -> purchases.Purchase | Failure:
        """Leave the plan altogether (انصراف از طرح)."""
        return self._changed("withdrawal", paths.PLAN_WITHDRAWAL, tracking_code, request, customer)

    def change_vehicle(
        self, tracking_code: str, request: purchases.VehicleChange, customer: str
    ) -> purchases.Purchase | Failure:
        """Take another vehicle of the same programme (تعویض خودرو)."""
        return self._changed("vehicle_change", paths.VEHICLE_CHANGE, tracking_code, request, customer)

    def complete_file(
        self, tracking_code: str, request: purchases.FileCompletion, customer: str
    ) -> purchases.Purchase | Failure:
        """Hand in what the dealership's file lacks (تشکیل پرونده)."""
        return self._changed("file_completion", paths.FILE_COMPLETION, tracking_code, request, customer)

    def _changed(
        self, route: str, path: str, tracking_code: str, request: purchases.OrderCommand, customer: str
    ) -> purchases.Purchase | Failure:
        from kiosk.wire.purchases import Purchase

        return self._send(route, "POST", _of(path, tracking_code), Purchase, request, customer)


def _of(path: str, tracking_code: str) -> str:
    return path.format(tracking_code=quote(tracking_code, safe=""))
