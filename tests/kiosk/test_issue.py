"""From a committed request, or what was done with it later, to what its receipt says."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from kiosk.domain.text import group_thousands
from kiosk.issue import Link, deed_receipt_of, receipt_of
from kiosk.journeys.effects import Choice, PrintOrder, PrintReceipt
from kiosk.journeys.outcomes import Order
from kiosk.ports import Identity
from kiosk.receipts.receipt import Receipt, State
from kiosk.texts import text
from tests.factories import order
from tests.kiosk.shelf import NOW, Shelf

TERMINAL = Identity("d-1", 12, 1, "dealer-1", "1024", "نمایندگی ۱۰۲۴")
LINK = Link("https://central.example/t/token", "request")
FORM = Link("https://central.example/t", "form")


def effect(shelf: Shelf, *, options: bool = True) -> PrintReceipt:
    programme = shelf.streams["programmes"]["ikco-11-immediate"]
    vehicle = programme["vehicles"][0]
    choice = Choice(
        programme["id"],
        vehicle["id"],
        vehicle["colours"][0]["id"],
        (vehicle["options"][0]["id"],) if options else (),
        min(shelf.streams["dealers"]),
    )
    return PrintReceipt(1, "000100000142", NOW, 0, False, choice, "سارا محمدی‌نژاد", "09121234567", "0001234560")


def deed(
    kind: Literal["cancelled", "withdrawn", "changed", "registered"],
    after: Order,
    before: Order | None = None,
    copy: int = 0,
) -> PrintOrder:
    return PrintOrder(1, kind, after, NOW, copy, "سارا محمدی‌نژاد", "09121234567", "0001234560", before)


def sampled(shelf: Shelf, vehicle_number: int, **changes: object) -> Order:
    """An order of one of the sample's vehicles, with its first option."""
    programme = shelf.streams["programmes"]["ikco-11-immediate"]
    vehicle = programme["vehicles"][vehicle_number]
    colour = vehicle["colours"][0]
    return order(
        programme_id=programme["id"],
        programme_title=programme["title"],
        vehicle_id=vehicle["id"],
        vehicle_title=vehicle["model"],
        colour_id=colour["id"],
        colour_name=colour["name"],
        option_ids=(vehicle["options"][0]["id"],) if vehicle["options"] else (),
        **changes,
    )


def test_the_bill_is_the_vehicle_with_its_options_and_the_days_tax() -> None:
    shelf = Shelf.sample()
    vehicle = shelf.streams["programmes"]["ikco-11-immediate"]["vehicles"][0]
    receipt = receipt_of(shelf, TERMINAL, effect(shelf), LINK)
    net = sum(line["amount"] for line in vehicle["price_lines"]) + vehicle["options"][0]["price"]

    assert receipt.bill and receipt.bill.subtotal.rials == net
    assert receipt.bill.payable.rials == net + receipt.bill.vat.rials
    facts = [fact.value for fact in receipt.subject]
    assert vehicle["options"][0]["title"] in facts and vehicle["colours"][0]["name"] in facts


def test_the_paper_names_nobody_in_full() -> None:
    shelf = Shelf.sample()
    papers = [receipt_of(shelf, TERMINAL, effect(shelf), LINK), deed_receipt_of(shelf, TERMINAL, CANCELLED, LINK)]
    for said in map(repr, papers):
        assert not any(secret in said for secret in ("محمدی‌نژاد", "09121234567", "0001234560", "۰۹۱۲۱۲۳۴۵۶۷"))


def test_a_copy_is_numbered_and_says_how_far_the_request_is() -> None:
    shelf = Shelf.sample()
    first, copy = effect(shelf), replace(effect(shelf), copy=2, delivered=True)
    papers = [receipt_of(shelf, TERMINAL, each, LINK) for each in (first, copy)]
    assert [paper.copy_number for paper in papers] == [None, 2]
    assert [paper.state for paper in papers] == [State.WAITING_TO_SEND, State.REGISTERED]


def test_a_receipt_comes_out_even_when_the_programme_has_gone_since() -> None:
    shelf = Shelf.sample()
    asked = effect(shelf)
    receipt = receipt_of(Shelf(), None, asked, LINK)
    assert receipt.bill is None and receipt.subject == () and receipt.tracking_code.value == asked.tracking_code


@pytest.mark.parametrize("delivered", [False, True])
def test_a_request_that_awaits_its_customer_has_a_provisional_paper_that_promises_nothing(delivered: bool) -> None:
    shelf = Shelf.sample()
    asked = replace(effect(shelf), awaiting=True, delivered=delivered, full_name="")
    paper, whole = (receipt_of(shelf, TERMINAL, each, LINK) for each in (asked, effect(shelf)))
    assert (paper.title, paper.state) == (text("receipt.awaiting.title"), State.AWAITING_IDENTITY)
    assert paper.provisional and not whole.provisional
    assert "۷ روز" in paper.consequence and "قطعی نیست" in paper.consequence
    assert paper.bill is None and whole.bill is not None
    estimate = {fact.label: fact.value for fact in paper.subject}[text("receipt.awaiting.estimate")]
    assert estimate == text("receipt.rials", amount=group_thousands(whole.bill.payable.rials))
    assert (paper.customer.name, paper.customer.mobile) == ("", "0912***4567")


CANCELLED = deed("cancelled", order(state="order_cancelled", version=2))
WITHDRAWN = deed("withdrawn", order(state="withdrawn", version=2))


@pytest.mark.parametrize(("asked", "state"), [(CANCELLED, State.ORDER_CANCELLED), (WITHDRAWN, State.WITHDRAWN)])
def test_the_two_exits_have_receipts_of_their_own_with_what_follows(asked: PrintOrder, state: State) -> None:
    receipt = deed_receipt_of(Shelf.sample(), TERMINAL, asked, LINK)
    assert receipt.title == text(f"receipt.{asked.deed}.title")
    assert receipt.consequence == text(f"receipt.{asked.deed}.consequence")
    assert (receipt.state, receipt.issued_at, receipt.bill, receipt.changes) == (state, NOW, None, ())
    facts = [fact.value for fact in receipt.subject]
    assert {asked.order.programme_title, asked.order.colour_name, "۱۰٬۰۷۵٬۰۰۰٬۰۰۰ ریال"} <= set(facts)


def test_a_request_that_awaited_its_customer_has_central_s_bill_once_it_is_registered() -> None:
    paper = deed_receipt_of(Shelf.sample(), TERMINAL, deed("registered", order()), FORM)
    assert (paper.title, paper.state, paper.provisional) == (
        text("receipt.registered.title"), State.REGISTERED, False,
    )  # fmt: skip
    assert paper.bill is not None and paper.bill.payable.rials == order().total
    assert text("receipt.order.amount") not in [fact.label for fact in paper.subject]
    assert "رسید موقت" in paper.consequence


def test_only_the_cancelled_order_keeps_the_place_in_the_plan() -> None:
    cancelled, withdrawn = (deed_receipt_of(Shelf(), None, one, LINK) for one in (CANCELLED, WITHDRAWN))
    assert "محفوظ است" in cancelled.consequence and "محفوظ" not in withdrawn.consequence
    assert "لغو سفارش" in cancelled.title and "انصراف از طرح" in withdrawn.title


def test_another_vehicle_stands_beside_the_former_with_the_difference_and_the_new_bill() -> None:
    shelf = Shelf.sample()
    before = sampled(shelf, 0, total=10_000, net=9_000, vat=1_000)
    after = sampled(shelf, 1, total=12_500, net=11_400, vat=1_100, version=2)
    receipt = deed_receipt_of(shelf, TERMINAL, deed("changed", after, before, copy=1), LINK)

    compared = {change.label: (change.before, change.after) for change in receipt.changes}
    assert len(set(compared[text("summary.model")])) == 2
    assert compared[text("summary.vat")] == ("۱٬۰۰۰ ریال", "۱٬۱۰۰ ریال")
    assert compared[text("receipt.total")] == ("۱۰٬۰۰۰ ریال", "۱۲٬۵۰۰ ریال")
    assert compared[text("summary.total_words")] == ("", "دوازده هزار و پانصد ریال")
    assert compared[text("receipt.difference")] == ("", "۲٬۵۰۰ ریال بیشتر")
    assert text("summary.colour") not in compared and before.colour_name in [fact.value for fact in receipt.subject]
    assert (receipt.state, receipt.copy_number) == (State.VEHICLE_CHANGED, 1)


@pytest.mark.parametrize(("total", "said"), [(10_000, "بدون تفاوت"), (7_500, "۲٬۵۰۰ ریال کمتر")])
def test_the_difference_is_told_in_words_and_never_as_a_minus(total: int, said: str) -> None:
    changed = deed("changed", order(total=total), order(total=10_000))
    assert deed_receipt_of(Shelf(), None, changed, LINK).changes[-1].after == said


def test_options_that_were_given_up_leave_a_dash() -> None:
    shelf = Shelf.sample()
    before = sampled(shelf, 0)
    changed = deed("changed", replace(before, option_ids=()), before)
    title = shelf.streams["programmes"]["ikco-11-immediate"]["vehicles"][0]["options"][0]["title"]
    receipt = deed_receipt_of(shelf, None, changed, LINK)
    assert (text("summary.options"), title, "—") in [(one.label, one.before, one.after) for one in receipt.changes]


def test_a_request_made_elsewhere_is_tracked_by_its_code() -> None:
    receipt: Receipt = deed_receipt_of(Shelf(), TERMINAL, CANCELLED, FORM)
    assert (receipt.tracking_link, receipt.link_opens) == ("https://central.example/t", "form")
    assert any("https://central.example/t" in note for note in receipt.notes)


@pytest.mark.parametrize(("maker", "contact"), [("ikco", "ikco"), ("saipa", "saipa"), ("bahman", "emta")])
def test_the_paper_names_the_maker_to_call_or_the_network_where_the_maker_has_no_telephone(
    maker: str, contact: str
) -> None:
    shelf = Shelf.sample()
    paper = deed_receipt_of(shelf, TERMINAL, deed("cancelled", replace(CANCELLED.order, maker=maker)), LINK)
    assert paper.support.phone == shelf.streams["contacts"][contact]["phone"]
