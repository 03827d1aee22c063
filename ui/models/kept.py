"""A list model whose delegates outlive their rows, for screens that are shown again and again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QModelIndex, QObject, QPersistentModelIndex

from ui.models.rows import DISPLAY_ROLE, USER_ROLE, Rows, RowT


class KeptRows(Rows[RowT]):
    """A row that goes leaves its delegate, out of sight, to the next one that comes: making one takes milliseconds.

    The role `shown` tells which delegates are in sight, always the first `count` ones. `spare` delegates are there
    from the start, standing for the row `blank`. What was shown stays with its delegate until `forget`.
    """

    def __init__(self, blank: RowT, key: str, spare: int, parent: QObject | None = None) -> None:
        super().__init__(type(blank), key, parent)
        self._spare = [blank] * spare
        self._rows = [*self._spare]
        self._shown_role = USER_ROLE + len(self._members)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = DISPLAY_ROLE) -> Any:
        if role == self._shown_role:
            return index.isValid() and index.row() < self._count
        return super().data(index, role)

    def roleNames(self) -> dict[int, QByteArray]:
        return {**super().roleNames(), self._shown_role: QByteArray(b"shown")}

    def show(self, rows: Sequence[RowT]) -> None:
        """Make what is in sight equal to `rows`; where none of them was there before, all delegates are used again."""
        before = {self._name(row) for row in self.rows}
        if before.isdisjoint(self._name(row) for row in rows):
            self._use_again(rows)
        else:
            super().show(rows)

    def forget(self) -> None:
        """Drop what is out of sight, and the delegates beyond the spare ones."""
        self._remove(max(self._count, len(self._spare)), len(self._rows))
        for number in range(self._count, len(self._rows)):
            self._update(number, self._spare[number])

    def _use_again(self, rows: Sequence[RowT]) -> None:
        before, there = self._count, min(len(rows), len(self._rows))
        self._count = there
        for number in range(there):
            self._update(number, rows[number], *([self._shown_role] if number >= before else []))
        for number in range(there, before):
            self._update(number, self._rows[number], self._shown_role)
        self._insert(there, rows[there:])
        if self._count != before:
            self.countChanged.emit()
