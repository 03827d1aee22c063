"""The forms of a programme's own terms and of its circular: from a form to a draft's members and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form
from kiosk.central.office.programmes.drafts import Body
from kiosk.central.office.showing import day, hour
from kiosk.domain.programme import ApplicantGroup, PriceKind, ProgrammeKind
from kiosk.domain.text import group_thousands

KINDS: Final = tuple(each.value for each in ProgrammeKind)
GROUPS: Final = tuple(each.value for each in ApplicantGroup)
PRICE_KINDS: Final = tuple(each.value for each in PriceKind)

_MOST_PLACES: Final = 1_000_000
_OLDEST: Final = 120
_MOST_MONTHS: Final = 240
_LETTER_LINES: Final = {"number": 60, "addressee": 200, "subject": 200, "signer_name": 120, "signer_role": 120}


def read_terms(entries: Entries, contracts: list[str]) -> dict[str, Any]:
    """Return what a form says of a programme; what was left empty is None until it is published."""
    opens, closes = entries.moment("opens_day", "opens_time"), entries.moment("closes_day", "closes_time")
    if opens is not None and closes is not None and closes <= opens:
        entries.refuse("closes_day", "office.closes_before")
    return {
        "title": entries.line("title"),
        "kind": entries.one_of("kind", KINDS, needed=False),
        "group": entries.one_of("group", GROUPS, needed=False),
        "price_kind": entries.one_of("price_kind", PRICE_KINDS, needed=False),
        "opens_at": None if opens is None else opens.isoformat(),
        "closes_at": None if closes is None else closes.isoformat(),
        "capacity": entries.number("capacity", _MOST_PLACES, least=1),
        "minimum_age": entries.number("minimum_age", _OLDEST, least=18),
        "gates": {
            "one_per_national_code": entries.ticked("one_per_national_code"),
            "licence": entries.ticked("licence"),
            "no_active_plate": entries.ticked("no_active_plate"),
            "waiting_months": entries.number("waiting_months", _MOST_MONTHS) or 0,
        },
        "deposit": entries.rials("deposit") or 0,
        "proxy_account": entries.ticked("proxy_account"),
        "contract_version": entries.one_of("contract_version", contracts, needed=False),
    }


def terms_form(body: Body) -> Form:
    """Return a draft's terms as their form shows them; a new draft begins with the usual ones."""
    gates = body.get("gates", {"one_per_national_code": True})
    values: dict[str, Any] = {
        name: body.get(name) for name in ("title", "kind", "group", "price_kind", "capacity", "contract_version")
    }
    values |= {
        "minimum_age": body.get("minimum_age", 18),
        "deposit": group_thousands(body["deposit"]) if body.get("deposit") else "",
    }
    values |= {"waiting_months": gates.get("waiting_months") or ""}
    for name in ("one_per_national_code", "licence", "no_active_plate"):
        values[name] = "yes" if gates.get(name) else ""
    values["proxy_account"] = "yes" if body.get("proxy_account") else ""
    for name in ("opens", "closes"):
        written = body.get(f"{name}_at")
        moment = datetime.fromisoformat(written) if written else None
        values[f"{name}_day"] = day(moment) if moment else ""
        values[f"{name}_time"] = hour(moment) if moment else ""
    return _form(values)


def read_circular(entries: Entries) -> dict[str, Any]:
    """Return what a form says of the circular."""
    issued, effective = entries.day("issued_on"), entries.day("effective_from")
    if issued is not None and effective is not None and effective < issued:
        entries.refuse("effective_from", "office.effective_early")
    letter: dict[str, Any] = {name: entries.line(name, most, needed=False) for name, most in _LETTER_LINES.items()}
    letter["issued_on"] = "" if issued is None else issued.isoformat()
    letter["effective_from"] = "" if effective is None else effective.isoformat()
    letter["body"] = entries.text("body", 20_000, needed=False)
    return {"circular": letter}


def circular_form(body: Body) -> Form:
    """Return a draft's circular as its form shows it."""
    letter = body.get("circular", {})
    values = {name: letter.get(name) for name in (*_LETTER_LINES, "body")}
    for name in ("issued_on", "effective_from"):
        values[name] = day(letter[name]) if letter.get(name) else ""
    return _form(values)


def _form(values: dict[str, Any]) -> Form:
    return Form({name: ("" if value is None else str(value),) for name, value in values.items()})
