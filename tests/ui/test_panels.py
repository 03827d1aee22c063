"""Every screen fits every panel: nothing to touch lies outside the window or under another thing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtQuick import QQuickItem

from kiosk.journeys import events as e
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
