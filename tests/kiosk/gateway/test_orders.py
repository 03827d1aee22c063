"""Requests, deeds on them and messages to support, from a real terminal to the real central and back."""

from __future__ import annotations

from dataclasses import replace

from kiosk.central.schema import support_messages
from kiosk.domain.errors import Offline
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.ids import new_id
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.kiosk.gateway.visiting import (
    FERESHTE,
    MOBILE,
    PERSON,
    done,
    ordered,
    refused,
    signed_in,
    state_of,
)


def test_an_order_is_listed_changed_cancelled_and_left_and_each_deed_is_printed(
    terminal: Terminal, network: Network
) -> None:
    customer = signed_in(terminal)
    order = ordered(terminal, customer)
    assert (order.state, order.version) == ("registered", 1)
    assert {"cancel", "withdraw", "change"} <= set(order.actions)

    offers = done(terminal, fx.LoadOffers(1, "ikco", order.programme_id), out.Offers)
    programme = next(one for one in offers.programmes if one.id == order.programme_id)
    other = next(one for one in programme.vehicles if one.id != order.vehicle_id)
    change = fx.ChangeVehicle(
        1, customer.token, new_id(), order.tracking_code, order.version, other.id, other.colours[0].id, ()
    )
    changed = done(terminal, change, out.OrderChanged).order
    assert (changed.vehicle_id, changed.total == order.total) == (other.id, False)
    assert done(terminal, change, out.OrderChanged).order == changed, "a repetition changes nothing"

    stale = fx.CancelOrder(1, customer.token, new_id(), order.tracking_code, order.version)
    assert refused(terminal, stale) == "order.changed"
    cancel = replace(stale, command_id=new_id(), version=changed.version)
    cancelled = done(terminal, cancel, out.OrderChanged).order
    assert (cancelled.state, "reorder" in cancelled.actions) == ("order_cancelled", True)
    withdrawal = fx.WithdrawFromPlan(1, customer.token, new_id(), order.tracking_code, cancelled.version, "price")
    withdrawn = done(terminal, withdrawal, out.OrderChanged).order
    assert (withdrawn.state, withdrawn.actions) == ("withdrawn", ())
    assert [step.state for step in withdrawn.history][-2:] == ["order_cancelled", "withdrawn"]

    papers = len(terminal.papers)
    for deed, after, before in (
        ("changed", changed, order),
        ("cancelled", cancelled, None),
        ("withdrawn", withdrawn, None),
    ):
        paper = fx.PrintOrder(
            1,
            deed,
            after,
            terminal.clock.now(),
            0,
            customer.full_name,
            MOBILE,
            FERESHTE,
            before,  # type: ignore[arg-type]
        )
        assert done(terminal, paper, out.Printed).state == "confirmed"
        assert terminal.kiosk.receipt_preview(order.tracking_code).startswith(b"\x89PNG")
    assert len(terminal.papers) == papers + 3
    assert len(terminal.store.prints(order.request_id)) == 3


def test_what_is_not_possible_now_is_a_refusal(terminal: Terminal) -> None:
    customer = signed_in(terminal)
    order = ordered(terminal, customer)
    file = fx.CompleteFile(1, customer.token, new_id(), order.tracking_code, order.version, "1234567890", "02122003344")
    assert refused(terminal, file) == "order.not_possible"
    unknown = replace(file, tracking_code="999900000139")
    assert refused(terminal, unknown) == "purchase.not_found"


def test_the_gates_are_told_by_programme(terminal: Terminal, network: Network) -> None:
    customer = signed_in(terminal)
    ordered(terminal, customer)
    refusals = done(terminal, fx.LoadEligibility(1, customer.token), out.Eligibility).refusals
    assert refusals["ikco-11-immediate"].code == "eligibility.repeat"
    assert "ikco-12-presale" not in refusals

    network.phones.add_person(**PERSON, mobile=MOBILE, licence_class=None)
    refusals = done(terminal, fx.LoadEligibility(1, customer.token), out.Eligibility).refusals
    assert refusals["ikco-12-presale"].code == "eligibility.licence"


def test_a_message_to_support_needs_neither_customer_nor_central(terminal: Terminal, network: Network) -> None:
    network.stop()
    message = fx.SendSupport(1, new_id(), "09121234567", "پیامک کد نمی‌آید.", "", "", "welcome", terminal.clock.now())
    kept = done(terminal, message, out.SupportQueued)
    assert isinstance(parse_tracking_code(kept.tracking_code), TrackingCode)
    assert done(terminal, message, out.SupportQueued) == kept, "a second press writes nothing"
    assert isinstance(terminal.kiosk.perform(fx.FetchCaptcha(1, "identity")), Offline)
    assert state_of(terminal, kept.tracking_code) == "pending"

    network.start()
    terminal.until(lambda: state_of(terminal, kept.tracking_code) == "delivered", "the message's way")
    assert network.count(support_messages, tracking_code=kept.tracking_code) == 1


def test_a_request_made_elsewhere_has_its_receipt_here_too(terminal: Terminal) -> None:
    customer = signed_in(terminal)
    order = replace(ordered(terminal, customer), tracking_code="999900000139", state="order_cancelled")
    identity = terminal.store.identity()
    assert identity is not None and identity.device_number != 9999
    paper = fx.PrintOrder(1, "cancelled", order, terminal.clock.now(), 0, customer.full_name, MOBILE, FERESHTE)
    assert done(terminal, paper, out.Printed).state == "confirmed"
