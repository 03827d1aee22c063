"""The fields of a form and the suggestions of the one that is typed into."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Property, QObject

from kiosk.domain.banks import bank_of_card_bin, bank_of_sheba_code
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import fold_digits, only_digits, spaced
from kiosk.journeys.kinds import FieldKind
from kiosk.journeys.screen import Screen
from ui.models.kept import KeptRows
from ui.models.rows import Rows
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.journeys.parts import FieldView

Control = Literal["text", "date", "options", "pick", "long", "tick", "captcha", "locked"]

_CONTROLS: Final[dict[FieldKind, Control]] = {
    "birth_date": "date",
    "past_date": "date",
    "education": "options",
    "reason": "options",
    "tick": "tick",
    "province": "pick",
    "city": "pick",
    "address": "long",
    "captcha": "captcha",
}
_NUMBERS: Final = ("mobile", "landline", "national_code", "postal_code", "sheba", "card", "licence")
_SECRETS: Final = ("password", "repeat", "login_password")
_EXTRA_KEYS: Final[dict[FieldKind, tuple[str, ...]]] = {"mobile": ("+",), "sheba": ("IR",)}
_ICONS: Final[dict[FieldKind, str]] = {
    "mobile": "phone",
    "landline": "call",
    "email": "message",
    "card": "bank",
    "licence": "id-card",
    "national_code": "id-card",
    "postal_code": "map-pin",
    "sheba": "bank",
    "province": "search",
    "city": "search",
}
_SUGGESTIONS: Final = 30
_BANK_AT: Final = slice(2, 5)
_BIN_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field: which control shows it, and everything that control needs."""

    key: str
    control: Control
    label: str
    help: str = ""
    text: str = field(default="", repr=False)
    day: str = field(default="", repr=False)
    month: str = field(default="", repr=False)
    year: str = field(default="", repr=False)
    picked: bool = False
    optional: bool = False
    reason: str = ""
    error: str = ""
    hint: str = ""
    ltr: bool = False
    secret: bool = False
    keyboard: str = "persian"
    extras: tuple[str, ...] = ()
    icon: str = ""


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One answer to pick for a field; `option_id` is unique on the screen."""

    option_id: str
    field: str
    item: str
    title: str
    detail: str = ""


def derive_fields(screen: Screen, words: Words) -> tuple[FieldRow, ...]:
    """The rows of a form; where all are locked, the page's own help says why once for all of them."""
    rows = tuple(_row(view, words) for view in screen.fields)
    if screen.help and all(row.control == "locked" for row in rows):
        return tuple(replace(row, reason="") for row in rows)
    return rows


def _row(view: FieldView, words: Words) -> FieldRow:
    control: Control = "locked" if view.locked else _CONTROLS.get(view.kind, "text")
    number = view.kind in _NUMBERS
    day, month, year = view.parts
    return FieldRow(
        key=view.id,
        control=control,
        label=words.phrase(view.label),
        help=words.phrase(view.help),
        text=words.digits(view.text) if view.locked else view.text,
        day=day,
        month=month,
        year=year,
        picked=view.picked,
        optional=not view.required,
        reason=words.phrase(view.lock_reason),
        error=words.refusal(view.refusal),
        hint=derive_hint(view, words),
        ltr=number or view.kind == "email" or (view.locked and view.text[:1].isdigit()),
        secret=view.kind in _SECRETS,
        keyboard="digits" if number else "latin" if view.kind in (*_SECRETS, "email") else "persian",
        extras=_EXTRA_KEYS.get(view.kind, ()),
        icon=_ICONS.get(view.kind, ""),
    )


def derive_hint(view: FieldView, words: Words) -> str:
    """What a half-typed value already tells: the bank of a Sheba, a card in fours, the weekday of a date."""
    if view.kind == "sheba" and not view.locked:
        digits = only_digits(fold_digits(view.text).upper().replace("IR", "")) or ""
        bank = bank_of_sheba_code(digits[_BANK_AT])
        return words.text("field.sheba.bank", bank=bank.name) if bank else ""
    if view.kind == "card" and not view.locked:
        digits = only_digits(fold_digits(view.text)) or ""
        known = bank_of_card_bin(digits[:_BIN_DIGITS])
        parts = (words.number(spaced(digits, (4,))), known.name if known else "")
        return " — ".join(part for part in parts if part)
    if view.kind in ("birth_date", "past_date") and all(view.parts):
        day = JalaliDate.parse("/".join(reversed(view.parts)))
        return words.digits(day.display_long()) if isinstance(day, JalaliDate) else ""
    return ""


def derive_options(screen: Screen, words: Words) -> tuple[OptionRow, ...]:
    """The answers of the page's fields that offer all of them at once; other groups of choices are cards."""
    asked = {view.id for view in screen.fields if _CONTROLS.get(view.kind) == "options"}
    return tuple(
        _option(group.field_id, choice.id, choice.title or words.phrase(choice.phrase))
        for group in screen.groups
        if group.field_id in asked
        for choice in group.choices
    )


def derive_suggestions(book: PlaceBook, field_id: str, typed: str, province_id: str) -> tuple[OptionRow, ...]:
    """The places that fit what is typed; cities of the picked province, or of the country before one is picked."""
    if field_id == "province":
        provinces = book.suggest_provinces(typed, _SUGGESTIONS)
        return tuple(_option(field_id, province.id, province.name) for province in provinces)
    rows = []
    for city in book.suggest_cities(province_id or None, typed, _SUGGESTIONS):
        province = None if province_id else book.province(city.province_id)
        rows.append(_option(field_id, city.id, city.name, province.name if province else ""))
    return tuple(rows)


def _option(field_id: str, item_id: str, title: str, detail: str = "") -> OptionRow:
    return OptionRow(f"{field_id}.{item_id}", field_id, item_id, title, detail)


_NO_FIELD: Final = FieldRow("", "text", "")
_NO_OPTION: Final = OptionRow("", "", "", "")
_SPARE_FIELDS: Final = 4
_SPARE_OPTIONS: Final = 8
"""So many of each are made ahead of need."""


class FormView(QObject):
    """The lists of a form; what is typed goes to the session, never from here into a focused field."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = KeptRows(_NO_FIELD, "key", _SPARE_FIELDS, self)
        self._options = KeptRows(_NO_OPTION, "option_id", _SPARE_OPTIONS, self)
        self._suggestions = Rows(OptionRow, "option_id", self)

    fields = Property(QObject, lambda self: self._fields, constant=True)
    options = Property(QObject, lambda self: self._options, constant=True)
    suggestions = Property(QObject, lambda self: self._suggestions, constant=True)

    def show(self, fields: tuple[FieldRow, ...], options: tuple[OptionRow, ...]) -> None:
        self._fields.show(fields)
        self._options.show(options)

    def forget(self) -> None:
        """Drop what was typed into a form that is thrown away."""
        self._fields.forget()
        self._options.forget()

    def suggest(self, suggestions: tuple[OptionRow, ...]) -> None:
        self._suggestions.show(suggestions)

    def option(self, option_id: str) -> OptionRow | None:
        """The answer of that name, among the options and the suggestions in view."""
        shown = (*self._options.rows, *self._suggestions.rows)
        return next((row for row in shown if row.option_id == option_id), None)
