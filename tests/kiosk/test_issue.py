"""From a committed request to what its receipt says."""

from __future__ import annotations

from dataclasses import replace

from kiosk.issue import receipt_of
from kiosk.journeys.effects import Choice, PrintReceipt
from kiosk.ports import Identity
from kiosk.receipts.receipt import State
from tests.kiosk.shelf import NOW, Shelf

TERMINAL = Identity("d-1", 12, 1, "dealer-1", "1024", "نمایندگی ۱۰۲۴")
LINK = "https://central.example/t/token"


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
    said = repr(receipt_of(shelf, TERMINAL, effect(shelf), LINK))
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
