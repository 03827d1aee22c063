"""One read-only list model for every list of the interface: rows are frozen dataclasses, roles are their members."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

RowT = TypeVar("RowT")
ROOT = QModelIndex()
DISPLAY_ROLE, USER_ROLE = 0, 0x100
"""Qt's numbers, for the reason that `ui.app` names."""


class Rows(QAbstractListModel, Generic[RowT]):
    """Shows rows of one dataclass; `key` names the member that tells a row apart.

    New rows are worked in where they differ: a row that stays keeps its delegate, and with it focus, caret and what
    is being typed. Roles are the members' names in camelCase.
    """

    countChanged = Signal()

    def __init__(self, kind: type[RowT], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._members = tuple(member.name for member in fields(kind))  # type: ignore[arg-type]
        self._rows: list[RowT] = []
        self._count = 0

    count = Property(int, lambda self: self._count, notify=countChanged)

    @property
    def rows(self) -> tuple[RowT, ...]:
        return tuple(self._rows[: self._count])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        member = role - USER_ROLE
        if not index.isValid() or not 0 <= member < len(self._members):
            return None
        value = getattr(self._rows[index.row()], self._members[member])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            USER_ROLE + number: QByteArray(camel(name).encode("ascii"))
            for number, name in enumerate(self._members)
        }

    def show(self, rows: Sequence[RowT]) -> None:
        """Make the list equal to `rows` with the fewest signals."""
        shown = self.rows
        if shown == tuple(rows):
            return
        old, new = [self._name(row) for row in shown], [self._name(row) for row in rows]
        start = _alike(old, new)
        end = min(_alike(old[::-1], new[::-1]), len(old) - start, len(new) - start)
        self._remove(start, len(old) - end)
        self._insert(start, rows[start : len(new) - end])
        for number in (*range(start), *range(len(new) - end, len(new))):
            self._update(number, rows[number])
        if len(old) != len(new):
            self.countChanged.emit()

    def _name(self, row: RowT) -> Any:
        return getattr(row, self._key)

    def _remove(self, start: int, stop: int) -> None:
        if start < stop:
            self.beginRemoveRows(ROOT, start, stop - 1)
            del self._rows[start:stop]
            self._count -= max(0, min(stop, self._count) - start)
            self.endRemoveRows()

    def _insert(self, start: int, rows: Sequence[RowT]) -> None:
        if rows:
            self.beginInsertRows(ROOT, start, start + len(rows) - 1)
            self._rows[start:start] = rows
            self._count += len(rows)
            self.endInsertRows()

    def _update(self, number: int, row: RowT, *also: int) -> None:
        """Put a row in the place of another and tell which roles differ, and which `also` do."""
        old = self._rows[number]
        changed = [
            USER_ROLE + role for role, name in enumerate(self._members) if getattr(old, name) != getattr(row, name)
        ]
        if changed or also:
            self._rows[number] = row
            place = self.index(number)
            self.dataChanged.emit(place, place, [*changed, *also])


def camel(name: str) -> str:
    """`lock_reason` as QML writes it: `lockReason`."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def _alike(one: list[Any], other: list[Any]) -> int:
    for count, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return count
    return min(len(one), len(other))
