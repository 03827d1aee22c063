"""The rows of the review, of the last look before the final button, of the confirmation, and a request's history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Property, QObject

from kiosk.journeys.screen import Screen
from ui.models.kept import KeptRows
from ui.models.rows import Rows
from ui.viewmodels.words import Words


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One row; `heading` is its section's name on the section's first row, `last` ends the section."""

    key: str
    heading: str
    label: str
    value: str = field(repr=False)
    island: bool = False
    editable: bool = False
    last: bool = False


def derive_summary(screen: Screen, words: Words) -> tuple[SummaryLine, ...]:
    """The rows, grouped by the sections they name, in the order in which the sections first appear."""
    sections = {row.section.id: row.section for row in screen.rows}
    lines = []
    for section_id, section in sections.items():
        rows = [row for row in screen.rows if row.section.id == section_id]
        for number, row in enumerate(rows):
            lines.append(
                SummaryLine(
                    key=row.id,
                    heading=words.phrase(section) if number == 0 else "",
                    label=words.phrase(row.label),
                    value=words.value(row.value),
                    island=row.ltr,
                    editable=row.editable,
                    last=number == len(rows) - 1,
                )
            )
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What became of a request at one moment; `last` is the oldest."""

    key: int
    title: str
    detail: str
    last: bool = False


def derive_history(screen: Screen, words: Words) -> tuple[HistoryLine, ...]:
    """A request's history, newest first."""
    return tuple(
        HistoryLine(
            number, words.phrase(entry.label), words.value(entry.value), last=number == len(screen.history) - 1
        )
        for number, entry in enumerate(screen.history)
    )


_NO_LINE: Final = SummaryLine("", "", "", "", editable=True)
_SPARE: Final = 6
"""So many lines are made ahead of need for each of those screens: half of what most show, for each takes 0.13 MB."""
LISTS: Final[Mapping[str, str]] = {
    "review": "review",
    "consent_withdrawal": "review",
    "cancel": "review",
    "change_final": "review",
    "awaiting_withdrawal": "review",
    "awaiting_refused": "review",
    "final": "final",
    "collect": "final",
    "done": "done",
    "deed": "done",
}
"""The kinds of step whose screen has a list of its own, which stays as it is while another screen is shown."""


class SummaryView(QObject):
    """What was answered, in the list of the screen that shows it; `lines` is for every screen without its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own = {name: KeptRows(_NO_LINE, "key", _SPARE, self) for name in ("review", "final", "done")}
        self._lines = KeptRows(_NO_LINE, "key", 0, self)
        self._in_sight = self._lines
        self._history = Rows(HistoryLine, "key", self)

    lines = Property(QObject, lambda self: self._lines, constant=True)
    review = Property(QObject, lambda self: self._own["review"], constant=True)
    lastLook = Property(QObject, lambda self: self._own["final"], constant=True)
    receipt = Property(QObject, lambda self: self._own["done"], constant=True)
    history = Property(QObject, lambda self: self._history, constant=True)

    def show(self, kind: str, lines: tuple[SummaryLine, ...], history: tuple[HistoryLine, ...]) -> None:
        """Show the answers and the history of a step of that kind."""
        self._history.show(history)
        self._in_sight = self._own.get(LISTS.get(kind, ""), self._lines)
        if self._in_sight is not self._lines:
            self._lines.show(())
        self._in_sight.show(lines)

    def forget(self) -> None:
        """Drop what the screens that are thrown away showed; the one in sight keeps what it shows."""
        for rows in (*self._own.values(), self._lines):
            if rows is not self._in_sight:
                rows.show(())
            rows.forget()
