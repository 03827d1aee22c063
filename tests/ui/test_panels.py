"""Every screen fits every panel: nothing to touch lies outside the window or under another thing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtQuick import QQuickItem

from kiosk.journeys import events as e
from tests.ui.accounts import SWEPT
from tests.ui.desk import WAY, Desk, desk
from ui.display import pixels_per_mm

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
ALWAYS = ("back", "restart", "help", "bell", "display")


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def panel(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with desk(request.param) as opened:
        yield opened


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("large", [False, True], ids=["plain", "large"])
def test_what_is_always_there_is_there_on_every_screen(panel: Desk, large: bool) -> None:
    window = QRectF(QPointF(0, 0), QSizeF(panel.window.size()))
    panel.clear()
    panel.happen(*([e.Preferred("large_text", "on")] if large else []))
    for step, events in WAY.items():
        panel.arrive(panel.kind)
        panel.settle()
        shown = [item for name in (*ALWAYS, "primary", "consent.grant", "finish") if (item := panel.find(name))]
        for item in shown:
            assert window.contains(place(item)), f"{item.objectName()} leaves the window at {step}"
        for one in shown:
            assert not any(one is not other and place(one).intersects(place(other)) for other in shown), step
        panel.happen(*(event(panel.terminal) if callable(event) else event for event in events))
        if step == "service" and large:
            panel.happen(e.Preferred("large_text", "on"))


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
