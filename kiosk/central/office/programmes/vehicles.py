"""The form of one vehicle of a programme: model, colours, options and the lines of its price, in rows."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from typing import Any, Final

from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form
from kiosk.domain.text import fold_digits, group_thousands

Vehicle = dict[str, Any]

ROWS: Final = {"colour": 16, "option": 20, "line": 12}
"""How many rows of each kind a form may have."""
LINE_KINDS: Final = ("taxable", "exempt")

_SPARE: Final = 2
_MORE: Final = 4
_NAMED: Final = {"colour": "colour_name", "option": "option_title", "line": "line_title"}
_HEX: Final = re.compile(r"#[0-9a-f]{6}")
_ID: Final = re.compile(r"[A-Za-z0-9_.:-]{1,64}")


def read(entries: Entries, vehicle_id: str) -> Vehicle:
    """Return the vehicle that a form describes; rows without a name are left out."""
    vehicle: Vehicle = {
        "id": vehicle_id or _new_id(),
        "model": entries.line("model", 60),
        "trim": entries.line("trim", 60, needed=False),
        "delivery": entries.line("delivery", 200),
        "colours": [_colour(entries, place) for place in _filled(entries.form, "colour")],
        "options": [_option(entries, place) for place in _filled(entries.form, "option")],
        "price_lines": [_line(entries, place) for place in _filled(entries.form, "line")],
    }
    if not vehicle["colours"]:
        entries.refuse("colour_name_0", "office.colours")
    if not vehicle["price_lines"]:
        entries.refuse("line_title_0", "office.lines")
    elif not entries.wrong and not sum(each["amount"] for each in vehicle["price_lines"]):
        entries.refuse("line_amount_0", "office.price")
    return vehicle


def form_of(vehicle: Mapping[str, Any], *, copied: bool = False) -> Form:
    """Return a vehicle as its form shows it; a copy's colours and options get ids of their own."""
    values = {name: vehicle.get(name, "") for name in ("model", "trim", "delivery")}
    for place, each in enumerate(vehicle.get("colours", [])):
        values |= {f"colour_name_{place}": each["name"], f"colour_hex_{place}": each["hex"]}
        values |= {f"colour_id_{place}": "" if copied else each["id"]}
    for place, each in enumerate(vehicle.get("options", [])):
        values |= {f"option_title_{place}": each["title"], f"option_price_{place}": group_thousands(each["price"])}
        values |= {f"option_id_{place}": "" if copied else each["id"]}
    for place, each in enumerate(vehicle.get("price_lines", [])):
        values |= {f"line_title_{place}": each["title"], f"line_amount_{place}": group_thousands(each["amount"])}
        values |= {f"line_kind_{place}": each["kind"]}
    return Form({name: (str(value),) for name, value in values.items()})


def rows(form: Form, *, more: bool = False) -> dict[str, int]:
    """Return how many rows of each kind to show: those that are filled and a few empty ones."""
    spare = _SPARE + (_MORE if more else 0)
    last = {kind: max((place + 1 for place in _filled(form, kind)), default=0) for kind in ROWS}
    return {kind: min(most, last[kind] + spare) for kind, most in ROWS.items()}


def _filled(form: Form, kind: str) -> list[int]:
    return [place for place in range(ROWS[kind]) if form.one(f"{_NAMED[kind]}_{place}")]


def _colour(entries: Entries, place: int) -> dict[str, Any]:
    colour = fold_digits(entries.form.one(f"colour_hex_{place}")).lower()
    if not _HEX.fullmatch(colour):
        entries.refuse(f"colour_hex_{place}", "office.hex")
    return {"id": _id(entries, f"colour_id_{place}"), "name": entries.line(f"colour_name_{place}", 40), "hex": colour}


def _option(entries: Entries, place: int) -> dict[str, Any]:
    title = entries.line(f"option_title_{place}", 80)
    return {
        "id": _id(entries, f"option_id_{place}"),
        "title": title,
        "price": _amount(entries, f"option_price_{place}"),
    }


def _line(entries: Entries, place: int) -> dict[str, Any]:
    return {
        "title": entries.line(f"line_title_{place}", 80),
        "amount": _amount(entries, f"line_amount_{place}"),
        "kind": entries.one_of(f"line_kind_{place}", LINE_KINDS),
    }


def _amount(entries: Entries, name: str) -> int:
    if not entries.form.one(name):
        entries.refuse(name, "office.needed")
    return entries.rials(name) or 0


def _id(entries: Entries, name: str) -> str:
    held = entries.form.one(name)
    return held if _ID.fullmatch(held) else _new_id()


def _new_id() -> str:
    return secrets.token_hex(4)
