"""Every screen fits every panel: nothing to touch lies outside the window or under another thing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.accounts import SWEPT
from tests.ui.desk import WAY, Desk, desk
from tests.ui.fakes import NOON
from ui.display import pixels_per_mm

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
DOWN = Rejected(Refusal("identity.provider_down", {"deferrable": 1}))
ALWAYS = ("back", "restart", "help", "bell", "display")


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def panel(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with desk(request.param) as opened:
        yield opened


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_what_is_always_there_is_there_on_every_screen_in_both_sizes_of_text(panel: Desk) -> None:
    window = QRectF(QPointF(0, 0), QSizeF(panel.window.size()))
    panel.clear()
    for step, events in WAY.items():
        for _ in range(2):
            panel.arrive(panel.kind)
            panel.settle()
            shown = [item for name in (*ALWAYS, "primary", "consent.grant", "finish") if (item := panel.find(name))]
            for item in shown:
                assert window.contains(place(item)), f"{item.objectName()} leaves the window at {step}"
            for one in shown:
                assert not any(one is not other and place(one).intersects(place(other)) for other in shown), step
            large = panel.terminal.session.preferences.large_text
            panel.happen(e.Preferred("large_text", "off" if large else "on"))
        panel.walk(events)


def test_nothing_of_an_account_leaves_the_window_or_lies_under_another_thing(panel: Desk) -> None:
    window = QRectF(QPointF(0, 0), QSizeF(panel.window.size()))
    for screen in SWEPT:
        panel.come_back(screen)
        shown = [item for name in (*ALWAYS, "primary", "print") if (item := panel.find(name))]
        for item in shown:
            assert window.contains(place(item)), f"{item.objectName()} leaves the window at {screen}"
        for one in shown:
            assert not any(one is not other and place(one).intersects(place(other)) for other in shown), screen
        for item in panel.items():
            if item.objectName().startswith(("way.", "choice.", "field.", "row.")):
                across = place(item)
                assert across.left() >= 0 and across.right() <= window.right(), f"{item.objectName()} at {screen}"


def test_the_way_to_ones_own_phone_is_one_tap(panel: Desk) -> None:
    panel.clear()
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


def test_a_clerks_screens_fit_the_smallest_panel() -> None:
    with desk((1024, 768), counter=True) as opened:
        window = QRectF(QPointF(0, 0), QSizeF(opened.window.size()))
        for screen in ("ikco.menu", "ikco.request", "ikco.withdraw", "emta.change_password", "saipa.login"):
            opened.come_back(screen)
            opened.settle()
            keys = [item for name in (*ALWAYS, "keys", "primary") if (item := opened.find(name))]
            for item in keys:
                assert window.contains(place(item)), f"{item.objectName()} leaves the window at {screen}"
            for one in keys:
                assert not any(one is not other and place(one).intersects(place(other)) for other in keys), screen


@pytest.mark.parametrize(
    ("pixels", "panel_mm", "density"),
    [
        ((1920, 1080), (476.6, 268.1), 4.03),
        ((1920, 1080), (0, 0), 4.03),
        ((1080, 1920), (0, 0), 4.03),
        ((1024, 768), (0, 0), 3.4),
        ((1920, 1080), (16, 9), 4.03),
        ((3840, 2160), (0, 0), 4.0),
        ((3840, 2160), (476.6, 268.1), 8.06),
    ],
)
def test_millimetres_come_from_the_panel_or_from_what_is_known_of_it(
    pixels: tuple[int, int], panel_mm: tuple[float, float], density: float
) -> None:
    assert pixels_per_mm(QSize(*pixels), QSizeF(*panel_mm)) == pytest.approx(density, abs=0.01)
