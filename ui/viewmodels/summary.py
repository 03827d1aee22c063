"""The rows of the review, of the last look before the final button, of the confirmation, and a request's history."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject

from kiosk.journeys.screen import Screen
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


class SummaryView(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = Rows(SummaryLine, "key", self)
        self._history = Rows(HistoryLine, "key", self)

    lines = Property(QObject, lambda self: self._lines, constant=True)
    history = Property(QObject, lambda self: self._history, constant=True)

    def show(self, lines: tuple[SummaryLine, ...], history: tuple[HistoryLine, ...]) -> None:
        self._lines.show(lines)
        self._history.show(history)
