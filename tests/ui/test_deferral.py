"""A provider that is silent: the way to one's own phone appears, and the screen after it says where the link went."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests.ui.desk import WAY, Desk, desk
from tests.ui.fakes import NOON

DOWN = Rejected(Refusal("identity.provider_down", {"deferrable": 1}))


@pytest.fixture(params=[(1920, 1080), (1080, 1920), (1024, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def panel(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with desk(request.param) as opened:
        yield opened


def test_the_way_to_ones_own_phone_is_one_tap(panel: Desk) -> None:
    panel.terminal.answers |= {
        fx.VerifyIdentity: lambda _: DOWN,
        fx.DeferVerification: lambda _: out.Deferred(NOON),
    }
    panel.go_to("identity")
    assert panel.find("way.defer") is None
    panel.happen(*WAY["identity"])
    assert panel.item("way.defer").property("text") == "ادامه با تلفن همراه"

    panel.item("way.defer").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    panel.settle()
    panel.tap("way.defer")
    panel.arrive("stopped")
    shown = " ".join(str(item.property("text")) for item in panel.items() if item.property("text"))
    assert "۰۹۱۲***۴۵۶۷" in shown and "آذر" in shown
    assert "۰۹۱۲۱۲۳" not in shown and "09121234567" not in shown
    panel.tap("way.end")
    panel.arrive("attract")
