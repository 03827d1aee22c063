"""A terminal that cannot reach central takes a request down from the first touch; its customer completes it later."""

from __future__ import annotations

import httpx
import pypdfium2
import pytest

from kiosk.central.schema import persons, purchases
from kiosk.domain.text import fold_digits
from kiosk.domain.tracking import TrackingCode
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
