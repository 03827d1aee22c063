"""Every screen fits every panel, and speaks: nothing to touch lies outside the window, under another or unnamed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, QSizeF, Qt

from kiosk.domain.errors import Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.accounts import SWEPT
from tests.ui.desk import WAY, Desk, desk
from tests.ui.fakes import NOON
from tests.ui.looking import nameless, outside_or_overlapping, place
from ui.display import pixels_per_mm

SIZES = [(1920, 1080), (1080, 1920), (1024, 768)]
DOWN = Rejected(Refusal("identity.provider_down", {"deferrable": 1}))


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def panel(request: pytest.FixtureRequest) -> Iterator[Desk]:
    with desk(request.param) as opened:
        yield opened


def speaks(panel: Desk) -> bool:
    """Names do not depend on the panel's size: they are looked at on the first one."""
    return (panel.window.width(), panel.window.height()) == SIZES[0]


def test_every_screen_fits_in_both_sizes_of_text_and_speaks_persian(panel: Desk) -> None:
    panel.clear()
    for step, events in WAY.items():
        large = panel.terminal.session.preferences.large_text
        for change in ((), (e.Preferred("large_text", "off" if large else "on"),)):
            panel.happen(*change)
            panel.arrive(panel.kind)
            panel.settle()
            assert outside_or_overlapping(panel, "primary", "consent.grant", "finish") == [], step
        if speaks(panel):
            assert nameless(panel) - {"language"} == set(), step
        panel.walk(events)


@pytest.mark.row("EM-23")
def test_every_screen_of_an_account_fits_speaks_persian_and_has_support_one_touch_away(panel: Desk) -> None:
    right = panel.window.width()
    for screen in SWEPT:
        panel.come_back(screen)
        assert outside_or_overlapping(panel, "primary", "print") == [], screen
        for item in panel.items():
            if item.objectName().startswith(("way.", "choice.", "field.", "row.")):
                across = place(item)
                assert across.left() >= 0 and across.right() <= right, f"{item.objectName()} at {screen}"
        if speaks(panel):
            assert nameless(panel) == set(), screen
            panel.tap("help")
            assert panel.find("help.write"), screen


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
        for screen in ("ikco.menu", "ikco.request", "ikco.withdraw", "emta.change_password", "saipa.login"):
            opened.come_back(screen)
            opened.settle()
            assert outside_or_overlapping(opened, "keys", "primary") == [], screen


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
