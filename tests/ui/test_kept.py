"""What a screen shows is kept in its delegates: used again in place, hidden while it is not needed, and forgotten."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.desk import Desk
from ui.models.kept import KeptRows
from ui.viewmodels.summary import LISTS


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    text: str = ""


STATES = st.lists(
    st.lists(st.builds(Row, st.sampled_from("abcdef"), st.sampled_from("xy")), unique_by=lambda row: row.key),
    min_size=1,
)


def delegates(model: KeptRows[Row]) -> list[tuple[str, str, bool]]:
    """What every delegate stands for and whether it is in sight, asked as a view asks."""
    key, text, shown = sorted(model.roleNames())
    places = [model.index(number) for number in range(model.rowCount())]
    return [(model.data(place, key), model.data(place, text), model.data(place, shown)) for place in places]


@given(STATES)
@settings(max_examples=30)
def test_the_first_delegates_show_the_rows_and_the_others_are_out_of_sight(states: list[list[Row]]) -> None:
    model = KeptRows(Row("", ""), "key", 2)
    for rows in states:
        model.show(rows)
        found = delegates(model)
        assert [(key, text) for key, text, shown in found if shown] == [(row.key, row.text) for row in rows]
        assert [shown for *_, shown in found] == sorted((shown for *_, shown in found), reverse=True)
        assert model.property("count") == len(rows)
    model.show([])
    model.forget()
    assert delegates(model) == [("", "", False)] * model.rowCount()


def test_other_rows_take_over_the_delegates_of_those_before() -> None:
    model = KeptRows(Row("", ""), "key", 1)
    made: list[int] = []
    model.rowsInserted.connect(lambda parent, first, last: made.append(last - first + 1))
    model.rowsRemoved.connect(lambda parent, first, last: made.append(first - last - 1))
    for rows in (["a", "b"], ["c"], [], ["d", "e"]):
        model.show([Row(key) for key in rows])
    assert made == [1]


def test_every_screen_with_answers_of_its_own_is_given_them(at_desk: Desk) -> None:
    files = next(child.property("files") for child in at_desk.deck.children() if child.property("files")).toVariant()
    names = {"Review": "review", "Final": "final", "Done": "done"}
    assert {kind: names[file] for kind, file in files.items() if file in names} == LISTS


def test_only_the_screen_in_sight_is_in_the_scene(at_desk: Desk) -> None:
    at_desk.go_to("entry")
    kept = {str(item.property("modelData")): item for item in at_desk.items(hidden=True) if item.childItems()}
    assert kept["Entry"].window() is at_desk.window
    assert kept["Attract"].window() is None
