"""Both ends for real: a whole purchase from the attract screen to central's database, on either database."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from kiosk.central.schema import consents, purchases, sim_messages
from kiosk.domain.text import fold_digits
from kiosk.journeys import events as e
from kiosk.wire import paths
from kiosk.wire.purchases import Purchase
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import SARA, Visit, entered

Install = Callable[[Network], Terminal]


def receipts_sent(network: Network) -> int:
    return network.count(sim_messages, kind="receipt", mobile=SARA.mobile)


@pytest.mark.row("EM-06", "EM-09", "EM-10", "EM-11", "EM-12", "EM-14", "EM-17", "EM-18")
@pytest.mark.row("IK-03", "IK-05", "IK-07", "IK-08", "IK-09", "IK-10", "IK-11", "IK-12", "IK-13", "IK-17")
def test_a_newcomer_buys_and_central_holds_what_was_entered(either: Network, install: Install) -> None:
    terminal = install(either)
    consented = either.count(consents, granted=True)
    visit = Visit(terminal, either.phones).walk("done")

    code = visit.tracking_code
    terminal.until(lambda: code in terminal.delivered_at, "delivery")
    assert terminal.delivered_at[code] - visit.committed_at < 3.0
    held = terminal.api.purchase(code)
    assert isinstance(held, Purchase) and entered(held, visit)
    assert either.count(purchases) == 1
    assert either.count(consents, granted=True) == consented + 1
    assert code in fold_digits(visit.message())
    (paper,) = terminal.papers
    assert paper.read_bytes().startswith(b"%PDF") and code in paper.name
    assert "در انتظار ارسال" not in paper_text(paper)
    assert visit.kiosk.receipt_preview(code).startswith(b"\x89PNG")


def test_a_delivery_whose_answer_was_lost_makes_one_request_and_one_message(either: Network, install: Install) -> None:
    terminal = install(either)
    terminal.wire.lost[paths.EVENTS] = 2
    visit = Visit(terminal, either.phones).walk("done")

    terminal.until(lambda: visit.tracking_code in terminal.delivered_at, "delivery")
    assert terminal.wire.asked(paths.EVENTS) == 3
    visit.message()
    assert (either.count(purchases), receipts_sent(either)) == (1, 1)


def test_a_delivery_that_is_quicker_than_the_screen_is_told_all_the_same(network: Network, terminal: Terminal) -> None:
    visit = Visit(terminal, network.phones).walk("final").captcha()

    def until_delivered() -> None:
        terminal.until(lambda: [row.state for row in terminal.store.rows()] == ["delivered"], "delivery")
        time.sleep(0.1)

    visit.dawdle = until_delivered
    visit.press()
    assert visit.tracking_code in terminal.delivered_at
    visit.do(e.Delivered(visit.tracking_code))
    assert visit.screen.done and visit.screen.done.delivered


def test_the_paper_says_how_far_the_request_has_come(network: Network, terminal: Terminal) -> None:
    visit = Visit(terminal, network.phones).walk("final").captcha()
    network.stop()
    visit.press()
    network.start()
    terminal.until(lambda: visit.tracking_code in terminal.delivered_at, "delivery")
    visit.do(e.Delivered(visit.tracking_code), e.ReceiptAsked())

    original, copy = (paper_text(path) for path in terminal.papers)
    assert "در انتظار ارسال" in original and "المثنی" not in original
    assert "در انتظار ارسال" not in copy and "المثنی" in copy


def paper_text(path: Path) -> str:
    with closing(PdfDocument(path)) as document:
        pages = [document[number] for number in range(len(document))]
        return "\n".join(page.get_textpage().get_text_range() for page in pages)
