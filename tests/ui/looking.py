"""What must hold of every screen, looked at as a whole: it fits its panel, and everything on it has a Persian name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.desk import Desk

ALWAYS = ("back", "restart", "help", "bell", "display")
PERSIAN = re.compile(r"[\u0600-\u06ff]")

_ROLE = QAccessible.Role
_WORKED = {
    _ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.EditableText, _ROLE.ComboBox, _ROLE.Link, _ROLE.ListItem,
}  # fmt: skip


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def outside_or_overlapping(desk: Desk, *more: str) -> Sequence[str]:
    """Of what is always there, and of `more`: the names of the items that leave the window or lie over another."""
    names = {*ALWAYS, *more}
    shown = [(name, place(item)) for item in desk.items() if (name := item.objectName()) in names]
    room = QRectF(QPointF(0, 0), QSizeF(desk.window.size()))
    return [
        name
        for name, here in shown
        if not room.contains(here) or any(here is not there and here.intersects(there) for _, there in shown)
    ]


def controls(desk: Desk) -> Iterator[tuple[str, str]]:
    """Name of the item and what a screen reader says, of everything a customer can act on, but for single keys."""
    for item in desk.items():
        found = QAccessible.queryAccessibleInterface(item)
        if found is None or not found.isValid() or found.role() not in _WORKED:
            continue
        if not re.fullmatch(r"key\.(.{1,2}|\.com|\.ir)", item.objectName()):
            yield item.objectName(), found.text(QAccessible.Text.Name)


def nameless(desk: Desk) -> set[str]:
    """The controls that a Persian screen reader could not name; a screen without any control is no screen."""
    spoken = dict(controls(desk))
    assert spoken
    return {name for name, said in spoken.items() if not PERSIAN.search(said)}
