"""The icons are one family and come in the colour and size that is asked for."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from ui.app import QML
from ui.icons import FOLDER, IconProvider

DRAWINGS = sorted(FOLDER.glob("*.svg"))


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_an_icon_has_the_family_s_grid_and_stroke(path: Path) -> None:
    drawing = ElementTree.parse(path).getroot()

    assert drawing.attrib["viewBox"] == "0 0 24 24"
    assert drawing.attrib["stroke-width"] == "1.75"
    assert drawing.attrib["stroke-linecap"] == drawing.attrib["stroke-linejoin"] == "round"


def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    image = IconProvider().requestImage("check/b3261e", QSize(), QSize(96, 96))

    colours = {
        image.pixelColor(x, y).rgb() for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255
    }

    assert image.size() == QSize(96, 96)
    assert colours == {QColor("#b3261e").rgb()}


@pytest.mark.parametrize("name", ["unicorn/000000", "../fonts/OFL/000000", "/000000", ""])
def test_there_is_no_picture_for_an_unknown_icon(name: str) -> None:
    assert IconProvider().requestImage(name, QSize(), QSize(24, 24)).isNull()


def test_every_icon_that_a_screen_names_is_drawn() -> None:
    names = {
        name
        for path in QML.rglob("*.qml")
        for name in re.findall(
            r'\b(?:iconName|leadingIcon|iconWhenOn|name): "([a-z-]+)"', path.read_text(encoding="utf-8")
        )
    }

    assert names - {path.stem for path in DRAWINGS} == set()
