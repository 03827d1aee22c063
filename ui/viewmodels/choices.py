"""What there is to choose on a screen, and the step's own ways on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal

from kiosk.domain.text import search_key
from kiosk.journeys.screen import Screen
from ui.models.kept import KeptRows
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


_NO_CHOICE: Final = ChoiceRow("", "", "", "")
_NO_WAY: Final = WayRow("", "", "", "")
_SPARE_CARDS: Final[Mapping[str, int]] = {
    "service": 3,
    "programmes": 4,
    "vehicle": 2,
    "colour": 3,
    "dealer": 6,
    "records": 0,
}
"""The lists of cards, and how many cards are made for each ahead of need."""
_SPARE_WAYS: Final = 2
_ENTRIES: Final = ("entry", "menu")
"""The kinds of step whose ways on are its whole screen."""
_SHARED: Final[Mapping[str, str]] = {"change_vehicle": "vehicle"}
"""Kinds of step that show another's list; whatever else there is to choose, all of it on a clerk's screen (`counter`),
stands among the records."""


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
    """The cards of a step; the choices of a form's own fields are no cards."""
    fields = {view.id for view in screen.fields}
    return tuple(
        _row(group, choice, words, leads=number == 0)
        for group in screen.groups
        if group.field_id not in fields
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
    """The cards of a screen, narrowed by what the customer searches for.

    Every screen of cards has a list of its own, which stays as it is while another screen is shown: what is in sight
    now is `found`. `ways` stand beside other answers; those that are a whole screen are `entries`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ChoiceRow, ...] = ()
        self._sought = ""
        self._cards = {name: KeptRows(_NO_CHOICE, "address", spare, self) for name, spare in _SPARE_CARDS.items()}
        self._entries = KeptRows(_NO_WAY, "outcome", _SPARE_WAYS, self)
        self._beside = Rows(WayRow, "outcome", self)
        self._found: Rows[ChoiceRow] = self._cards["service"]
        self._ways: Rows[WayRow] = self._beside
        self._services = Rows(ServiceRow, "title", self)

    makers = Property(QObject, lambda self: self._cards["service"], constant=True)
    programmes = Property(QObject, lambda self: self._cards["programmes"], constant=True)
    vehicles = Property(QObject, lambda self: self._cards["vehicle"], constant=True)
    colours = Property(QObject, lambda self: self._cards["colour"], constant=True)
    dealers = Property(QObject, lambda self: self._cards["dealer"], constant=True)
    records = Property(QObject, lambda self: self._cards["records"], constant=True)
    entries = Property(QObject, lambda self: self._entries, constant=True)
    found = Property(QObject, lambda self: self._found, notify=changed)
    ways = Property(QObject, lambda self: self._beside, constant=True)
    services = Property(QObject, lambda self: self._services, constant=True)
    sought = Property(str, lambda self: self._sought, notify=changed)
    numbered = Property(bool, lambda self: bool(self._all or self._ways.count), notify=changed)
    empty = Property(bool, lambda self: not self._found.count, notify=changed)

    def show(
        self,
        kind: str,
        choices: tuple[ChoiceRow, ...],
        ways: tuple[WayRow, ...],
        services: tuple[ServiceRow, ...],
    ) -> None:
        """Show the choices, the ways on and the attract screen's services of a step of that kind."""
        if services:
            self._services.show(services)
        entry = kind in _ENTRIES
        found, on = self._list_of(kind, choices), self._entries if entry else self._beside
        moved = found is not self._found or on is not self._ways
        if moved or choices != self._all or ways != on.rows:
            self._found, self._ways, self._all = found, on, choices
            on.show(ways)
            if entry:
                self._beside.show(())
            self._narrow()

    def seek(self, sought: str) -> None:
        """Narrow the cards to those that hold these words."""
        if sought != self._sought:
            self._sought = sought
            self._narrow()

    def forget(self) -> None:
        """Drop what the screens that are thrown away showed; the one in sight keeps what it shows."""
        for cards in self._cards.values():
            if cards is not self._found:
                cards.show(())
            cards.forget()
        if self._ways is not self._entries:
            self._entries.show(())
        self._entries.forget()

    def _list_of(self, kind: str, choices: tuple[ChoiceRow, ...]) -> KeptRows[ChoiceRow]:
        name = _SHARED.get(kind, kind)
        if name == "vehicle" and any(row.colour for row in choices):
            name = "colour"
        return self._cards.get(name, self._cards["records"])

    def _narrow(self) -> None:
        self._found.show(derive_found(self._all, self._sought))
        self.changed.emit()
