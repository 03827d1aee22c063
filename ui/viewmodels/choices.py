"""What there is to choose on a screen, and the step's own ways on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal

from kiosk.domain.text import search_key
from kiosk.journeys.screen import Screen
from ui.models.rows import Rows
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.journeys.parts import ChoiceGroup, ChoiceView

_MOODS: Final[Mapping[str, str]] = {
    "request.state.awaiting_payment": "warning",
    "request.state.order_cancelled": "quiet",
    "request.state.unpaid_cancelled": "quiet",
    "request.state.withdrawn": "quiet",
    "request.state.rejected": "quiet",
    "consent.in_force": "success",
    "consent.withdrawn": "quiet",
    "consent.denied": "quiet",
}
"""How a badge is coloured beside what it says: what asks for something, what is well, what is over."""


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One card; `address` is unique on the screen: the field's id and the item's.

    `heading` is the group's name on the group's first card, `reason` why a card that is not `available` is not.
    """

    address: str
    field: str
    item: str
    title: str
    group: str = ""
    heading: str = ""
    subtitle: str = ""
    help: str = ""
    lines: tuple[str, ...] = ()
    price: str = ""
    colour: str = ""
    icon_name: str = ""
    badge: str = ""
    mood: str = ""
    reason: str = ""
    document: bool = False
    selected: bool = False
    many: bool = False
    available: bool = True


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way on from the step, named by its outcome; `danger` for one that cannot be taken back."""

    outcome: str
    title: str
    help: str
    icon_name: str
    danger: bool = False


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service of this terminal and who offers it, for the attract screen."""

    title: str
    offered_by: str
    icon_name: str


def derive_services(screen: Screen, words: Words) -> tuple[ServiceRow, ...]:
    if screen.kind != "attract":
        return ()
    return tuple(
        ServiceRow(
            words.phrase(group.label),
            "، ".join(choice.title or words.phrase(choice.phrase) for choice in group.choices),
            group.choices[0].icon,
        )
        for group in screen.groups
        if group.choices
    )


def derive_choices(screen: Screen, words: Words) -> tuple[ChoiceRow, ...]:
    return tuple(
        _row(group, choice, words, leads=number == 0)
        for group in screen.groups
        for number, choice in enumerate(group.choices)
    )


def derive_ways(screen: Screen, words: Words) -> tuple[WayRow, ...]:
    """The ways in their order, the dangerous ones last."""
    return tuple(
        WayRow(
            way.id, way.title or words.phrase(way.phrase), words.phrase(way.help), way.icon, danger=way.tone == "danger"
        )
        for way in sorted(screen.ways, key=lambda one: one.tone == "danger")
    )


def derive_found(rows: tuple[ChoiceRow, ...], sought: str) -> tuple[ChoiceRow, ...]:
    """The rows in whose words `sought` occurs, in any spelling; all of them where nothing is sought."""
    key = search_key(sought)
    if not key:
        return rows
    return tuple(row for row in rows if key in search_key(" ".join((row.title, row.subtitle, *row.lines))))


def _row(group: ChoiceGroup, choice: ChoiceView, words: Words, *, leads: bool) -> ChoiceRow:
    return ChoiceRow(
        address=f"{group.field_id}.{choice.id}",
        field=group.field_id,
        item=choice.id,
        title=choice.title or words.phrase(choice.phrase),
        group=words.phrase(group.label),
        heading=words.phrase(group.label) if leads else "",
        subtitle=words.digits(choice.subtitle),
        help=words.phrase(choice.help),
        lines=tuple(words.line(detail) for detail in choice.details),
        price="" if choice.price is None else words.rials(choice.price),
        colour=choice.colour,
        icon_name=choice.icon,
        badge=words.phrase(choice.badge),
        mood=_MOODS.get(choice.badge.id, "") if choice.badge else "",
        reason="" if choice.enabled else words.refusal(choice.refusal) or words.phrase(choice.help),
        document=choice.document is not None,
        selected=choice.selected,
        many=group.many,
        available=choice.enabled,
    )


class ChoicesView(QObject):
    """The cards of a screen, narrowed by what the customer searches for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ChoiceRow, ...] = ()
        self._sought = ""
        self._found = Rows(ChoiceRow, "address", self)
        self._ways = Rows(WayRow, "outcome", self)
        self._services = Rows(ServiceRow, "title", self)

    found = Property(QObject, lambda self: self._found, constant=True)
    ways = Property(QObject, lambda self: self._ways, constant=True)
    services = Property(QObject, lambda self: self._services, constant=True)
    sought = Property(str, lambda self: self._sought, notify=changed)
    coloured = Property(bool, lambda self: any(row.colour for row in self._all), notify=changed)
    numbered = Property(bool, lambda self: bool(self._all or self._ways.rows), notify=changed)
    empty = Property(bool, lambda self: not self._found.rows, notify=changed)

    def show(
        self, choices: tuple[ChoiceRow, ...], ways: tuple[WayRow, ...], services: tuple[ServiceRow, ...]
    ) -> None:
        self._services.show(services)
        if ways != self._ways.rows:
            self._ways.show(ways)
            self.changed.emit()
        if choices != self._all:
            self._all = choices
            self._narrow()

    def seek(self, sought: str) -> None:
        """Narrow the cards to those that hold these words."""
        if sought != self._sought:
            self._sought = sought
            self._narrow()

    def _narrow(self) -> None:
        self._found.show(derive_found(self._all, self._sought))
        self.changed.emit()
