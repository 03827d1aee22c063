"""Sizes follow the panel's millimetres, colours reach their contrast, and the languages keep their directions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression

from tests.ui.gallery.shoot import GALLERY, show
from tests.ui.stage import Stage, stage

MAKERS = ("ikco", "saipa", "bahman", "emta", "")
READ = (
    ("ink", "page"), ("ink", "surface"), ("ink", "sunken"), ("inkSoft", "page"), ("inkSoft", "surface"),
    ("inkSoft", "sunken"), ("inkSoft", "accentSoft"), ("ink", "accentSoft"), ("accent", "page"), ("accent", "surface"),
    ("accent", "accentSoft"), ("inkOnAccent", "accent"), ("inkOnAccent", "accentPressed"), ("error", "page"),
    ("inkOnAccent", "error"), ("inkOnAccent", "errorPressed"),
    ("error", "surface"), ("error", "errorSoft"), ("ink", "errorSoft"), ("warning", "warningSoft"),
    ("warning", "sunken"), ("ink", "warningSoft"), ("success", "successSoft"), ("success", "surface"),
    ("ink", "successSoft"),
)  # fmt: skip
"""Colours of words, and what they are written on."""

DRAWN = (("outline", "surface"), ("outline", "page"), ("accent", "page"), ("error", "surface"))
"""Colours of edges that tell a control from its ground."""


@pytest.fixture(scope="module")
def gallery() -> Iterator[Stage]:
    with stage(GALLERY) as shown:
        yield shown


@pytest.fixture
def theme(gallery: Stage) -> Iterator[QObject]:
    yield gallery.theme
    for name, value in {
        "pxPerMm": 4.03,
        "screenWidth": 1920,
        "screenHeight": 1080,
        "maker": "ikco",
        "language": "fa",
    }.items():
        gallery.theme.setProperty(name, value)
    for flag in ("largeText", "highContrast", "dense"):
        gallery.theme.setProperty(flag, False)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def evaluated(gallery: Stage, expression: str) -> str:
    """What the gallery's QML makes of an expression."""
    root = gallery.view.rootObject()
    answer = QQmlExpression(QQmlEngine.contextForObject(root), root, f"String({expression})").evaluate()
    return str(answer[0] if isinstance(answer, tuple) else answer)


def contrast(gallery: Stage, first: str, second: str) -> float:
    colours = (QColor(evaluated(gallery, f"Theme.colours.{name}")) for name in (first, second))
    lighter, darker = sorted((luminance(colour) for colour in colours), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)])
def test_words_stand_out_from_their_ground(
    gallery: Stage, theme: QObject, maker: str, high: bool, least: float
) -> None:
    theme.setProperty("maker", maker)
    theme.setProperty("highContrast", high)

    weak = {pair: contrast(gallery, *pair) for pair in READ if contrast(gallery, *pair) < least}

    assert weak == {}


@pytest.mark.parametrize("maker", MAKERS)
def test_edges_stand_out_from_their_ground(gallery: Stage, theme: QObject, maker: str) -> None:
    theme.setProperty("maker", maker)

    assert all(contrast(gallery, *pair) >= 3 for pair in DRAWN)


def test_body_text_has_capitals_of_nearly_five_millimetres(theme: QObject) -> None:
    font = QFont("Vazirmatn")
    font.setPixelSize(theme.property("body"))

    assert QFontMetricsF(font).tightBoundingRect("H").height() == pytest.approx(4.8 * 4.03, abs=1)


def test_sizes_are_millimetres_of_the_panel(theme: QObject) -> None:
    theme.setProperty("pxPerMm", 3.0)

    assert theme.property("target") == 45
    assert theme.property("key") == 60


def test_code_cells_are_written_larger_than_text(theme: QObject) -> None:
    assert theme.property("code") == pytest.approx(1.7 * theme.property("body"), abs=1)


def test_larger_text_is_a_quarter_larger(theme: QObject) -> None:
    before = theme.property("body")

    theme.setProperty("largeText", True)

    assert theme.property("body") == pytest.approx(1.25 * before, abs=1)


def test_a_clerks_screen_is_smaller_with_rows_of_nine_millimetres(theme: QObject) -> None:
    body = theme.property("body")
    theme.setProperty("dense", True)

    assert theme.property("target") >= 9 * 4.03
    assert theme.property("body") < 0.7 * body


def test_a_panel_too_small_for_full_sizes_shrinks_them_together(theme: QObject) -> None:
    theme.setProperty("screenWidth", 1280)
    theme.setProperty("screenHeight", 800)
    theme.setProperty("pxPerMm", 8.0)

    assert theme.property("key") == 20 * 800 / 200


@pytest.mark.parametrize(
    ("language", "given", "shown"),
    [("fa", "12 ٣ ۴ a", "۱۲ ۳ ۴ a"), ("en", "12 ٣ ۴ a", "12 3 4 a")],
)
def test_digits_are_shown_as_the_language_writes_them(
    gallery: Stage, theme: QObject, language: str, given: str, shown: str
) -> None:
    gallery.theme.setProperty("language", language)

    assert evaluated(gallery, f"Theme.digits('{given}')") == shown


@pytest.mark.parametrize("page", ["Buttons", "Fields", "Picking", "Cards", "Idle"])
def test_everything_that_can_be_tapped_is_at_least_fifteen_millimetres_high(gallery: Stage, page: str) -> None:
    show(gallery, page)
    tapped = ("QQuickButton", "QQuickAbstractButton", "QQuickRadioButton", "QQuickTextField", "QQuickItemDelegate")

    small = {
        item.objectName() or item.metaObject().className(): item.height()
        for item in gallery.items()
        if any(item.inherits(name) for name in tapped) and item.height() < round(15 * 4.03)
    }

    assert small == {}
