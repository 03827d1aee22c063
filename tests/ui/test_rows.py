"""A list model equals what it is given, and tells the least of how it came about."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from ui.models.rows import Rows, camel


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    shown_text: str = ""
    lines: tuple[str, ...] = ()


LISTS = st.lists(st.builds(Row, st.sampled_from("abcdef"), st.sampled_from(("x", "y"))), unique_by=lambda row: row.key)


class Mirror:
    """Follows a model by its signals alone."""

    def __init__(self, model: Rows[Row]) -> None:
        self._model = model
        self.keys: list[str] = []
        self.updates: list[tuple[int, list[int]]] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(lambda first, last, roles: self.updates.append((first.row(), list(roles))))

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self.keys[first:first] = [self._model.rows[number].key for number in range(first, last + 1)]

    def _removed(self, parent: QModelIndex, first: int, last: int) -> None:
        del self.keys[first : last + 1]


@given(st.lists(LISTS, min_size=1, max_size=5))
@settings(max_examples=30)
def test_whoever_follows_the_signals_knows_the_rows(states: list[list[Row]]) -> None:
    model = Rows(Row, "key")
    mirror = Mirror(model)
    for rows in states:
        model.show(rows)
        assert list(model.rows) == rows
        assert mirror.keys == [row.key for row in rows]
        assert model.property("count") == len(rows)


def test_a_row_that_stays_is_updated_in_place_and_only_where_it_differs() -> None:
    model = Rows(Row, "key")
    model.show([Row("a", "x"), Row("b", "x")])
    mirror = Mirror(model)
    mirror.keys = ["a", "b"]
    model.show([Row("a", "x"), Row("b", "y")])
    role = next(role for role, name in model.roleNames().items() if name == b"shownText")
    assert mirror.updates == [(1, [role])]
    assert mirror.keys == ["a", "b"]


def test_rows_that_do_not_change_tell_nothing() -> None:
    model = Rows(Row, "key")
    model.show([Row("a", "x")])
    mirror = Mirror(model)
    model.show([Row("a", "x")])
    assert mirror.updates == []


def test_roles_are_the_members_in_the_way_of_qml() -> None:
    model = Rows(Row, "key")
    model.show([Row("a", "x", ("one", "two"))])
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert set(roles) == {"key", "shownText", "lines"}
    assert model.data(model.index(0), roles["lines"]) == ["one", "two"]
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert camel("lock_reason") == "lockReason"
