"""A terminal that cannot reach central takes a request down from the first touch; its customer decides on it later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pypdfium2
import pytest

from kiosk.central.schema import awaiting_requests, persons, purchases
from kiosk.domain.text import fold_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys import events as e
from kiosk.wire import paths
from kiosk.wire.purchases import Purchase
from tests.e2e.conftest import Build
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.test_deferred_verification import PUBLIC, on_the_phone
from tests.e2e.test_every_maker import Guest
from tests.e2e.visit import SARA, Visit


class Unreached(Guest):
    """Somebody who goes on without central as soon as the screen offers it."""

    def one_step(self, way: str = "") -> Visit:
        if any(one.id == "offline" for one in self.screen.ways):
            self.steps.append(self.place)
            return self.fill().take("offline")
        return super().one_step(way)


@pytest.fixture
def network(sqlite_url: str, build: Build) -> Network:
    return build(sqlite_url, PUBLIC)


def test_a_request_taken_down_without_central_is_completed_on_the_phone(network: Network, terminal: Terminal) -> None:
    visit = Unreached(terminal, network.phones, "saipa")
    network.stop()
    visit.walk("collected", way="register")
    committed = visit.kiosk.session.committed
    assert committed is not None and "read_back" in visit.steps
    network.start()
    terminal.until(lambda: visit.tracking_code in terminal.delivered_at, "delivery")

    [paper] = (terminal.folder / "receipts").glob(f"receipt-{visit.tracking_code}-*.pdf")
    printed = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    assert "رسید موقت" in printed and SARA.mobile not in printed
    assert "در انتظار احراز" in httpx.get(committed.link, timeout=30).text
    assert (network.count(purchases), network.count(persons, national_code=SARA.national_code)) == (0, 0)

    link = visit.message().rpartition("\n")[2]
    assert TrackingCode(visit.tracking_code).grouped() in fold_digits(on_the_phone(network, link, visit.code))
    held = terminal.api.purchase(visit.tracking_code)
    assert isinstance(held, Purchase)
    assert (held.state, held.profile.postal_code) == ("registered", SARA.postal_code)


@pytest.fixture
def elsewhere(network: Network, tmp_path: Path) -> Iterator[Terminal]:
    """Another dealership's terminal."""
    other = Terminal(tmp_path / "elsewhere", network)
    yield other.work()
    other.close()


def test_two_requests_taken_down_without_central_are_decided_on_at_another_terminal(
    network: Network, terminal: Terminal, elsewhere: Terminal
) -> None:
    visit, codes = Unreached(terminal, network.phones, "ikco"), []
    network.stop()
    for person in (replace(SARA, birth_date="1370-05-18"), SARA):
        visit.person = person
        codes.append(visit.walk("collected", way="register").tracking_code)
        visit.do(e.Finished())
    first, second = codes
    network.start()
    terminal.until(lambda: [row.state for row in terminal.store.rows()] == ["delivered"] * 2, "delivery")

    visit = Guest(elsewhere, network.phones, "ikco").walk("awaiting", way="register")
    shown = {row.id: row.value for row in visit.screen.rows}
    assert shown["tracking_code"] == TrackingCode(second).grouped() and shown["taken_by"] and shown["until"]
    assert "birth_date" not in shown and network.count(awaiting_requests, state="awaiting") == 2
    visit.take("withdraw").press()
    assert visit.screen.news is not None and visit.screen.news.id == "news.awaiting_withdrawn"
    assert (network.count(awaiting_requests, state="awaiting"), network.count(purchases)) == (1, 0)
    shown = {row.id: row.value for row in visit.screen.rows}
    assert shown["tracking_code"] == TrackingCode(first).grouped() and "birth_date" in shown, "it was mistyped"
    assert visit.take("later").place == "profile"
    assert "انصراف شما" in visit.message()
    visit.do(e.RestartAsked(), e.RestartAnswered(True))

    back = Guest(elsewhere, network.phones, "ikco").walk("awaiting", way="register")
    elsewhere.wire.lost[paths.AWAITING.format(tracking_code=first)] = 1
    assert (back.press().place, back.notice) == ("awaiting", "offline")
    assert back.press().place == "registered"
    deed = back.screen.deed
    assert deed is not None and deed.tracking_code == TrackingCode(first).grouped()
    assert network.count(purchases) == network.count(purchases, tracking_code=first, state="registered") == 1
    assert network.count(awaiting_requests, tracking_code=second, state="withdrawn", mobile=None) == 1
    [paper] = (elsewhere.folder / "receipts").glob(f"receipt-{first}-registered-*.pdf")
    assert "رسید ثبت درخواست" in pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    assert [one.kind for one in network.phones.messages(SARA.mobile)].count("receipt") == 1
