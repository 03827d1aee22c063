"""The list of dead letters, and one of them with its person hidden until somebody gave a reason."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, get_args

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.office import personal, showing
from kiosk.central.office.deadletters.letters import STATES, letters
from kiosk.central.office.forms import Form
from kiosk.central.office.paging import Paged, page_number, paged
from kiosk.central.office.periods import period
from kiosk.central.office.rendering import Mistakes
from kiosk.central.office.support.reading import hidden
from kiosk.central.problems import Refused
from kiosk.central.schema import devices, inbox, set_aside_events
from kiosk.domain.text import mask_mobile, mask_national_code, only_digits
from kiosk.wire.events import EventType

_Shown = tuple[str, str, Callable[[str], Any]]

_KINDS = frozenset(get_args(EventType))
_MASKED: tuple[_Shown, ...] = (
    ("field.mobile", "mobile", lambda value: showing.code(mask_mobile(value))),
    ("field.national_code", "national_code", lambda value: showing.code(mask_national_code(value))),
    ("office.support_text", "text", lambda value: showing.digits(hidden(value))),
)
_WHOLE: tuple[_Shown, ...] = (
    ("field.mobile", "mobile", showing.code),
    ("field.national_code", "national_code", showing.code),
    ("field.birth_date", "birth_date", showing.day),
    ("office.contact", "contact", showing.code),
    ("office.support_text", "text", showing.digits),
    ("office.programme", "programme_id", showing.latin),
    ("office.vehicle", "vehicle_id", showing.latin),
)
"""What an event's body may say: the text that names a member, the member, and how its value stands."""


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A dead letter; `kind` is an event's type or `other`, `reason` a sentence, `age` since it first came."""

    event_id: str
    device_id: str
    device_number: int
    dealer: str
    kind: str
    reason: str
    state: str
    epoch: int
    seq: int
    first_at: datetime
    last_at: datetime
    age: timedelta


@dataclass(frozen=True, slots=True)
class LetterList:
    """One page of the list, and the filters that led to it."""

    found: Paged[LetterRow]
    values: Mapping[str, str]
    wrong: Mistakes


@dataclass(frozen=True, slots=True)
class GivenUp:
    """What staff at the terminal wrote when they set it aside; `note` is whole only where the letter was revealed."""

    reason: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """One dead letter; `tracking_code` is empty and `facts` are none where its text is not held here."""

    row: LetterRow
    tracking_code: str
    facts: list[personal.Fact]
    given_up: GivenUp | None


def listed(central: Central, query: Form) -> LetterList:
    """Return the letters that a query leaves, the newest first; without a state those that still want somebody."""
    found, asked = letters(), period(query)
    conditions: list[Any] = [*asked.within(found.c.first_at)]
    state = query.one("state") or "open"
    conditions += [found.c.state == state] if state in STATES else []
    wrong = list(asked.wrong.refusals)
    typed = query.one("device")
    digits = only_digits(typed)
    if digits and len(digits) < 10:
        conditions.append(devices.c.number == int(digits))
    elif typed:
        wrong.append(Refused("office.whole", "/device", {"least": 1, "most": 9_999}))
    rows = _selected(found).where(*conditions).order_by(found.c.first_at.desc(), found.c.event_id)
    now = central.now()
    with central.database.read() as connection:
        names = _dealers(connection)
        page = paged(connection, rows, page_number(query.one("page")), lambda row: _row(row, names, now))
    values = {name: query.one(name) for name in ("device", "from", "to")} | {"state": state}
    return LetterList(page, values, Mistakes(tuple(wrong)))


def letter(central: Central, device_id: str, event_id: str, *, revealed: bool = False) -> Letter | None:
    """Return one letter."""
    found = letters()
    mine = sa.and_(found.c.device_id == device_id, found.c.event_id == event_id)
    with central.database.read() as connection:
        row = connection.execute(_selected(found).where(mine).limit(1)).one_or_none()
        if row is None:
            return None
        held = inbox.c.device_id == device_id, inbox.c.event_id == event_id
        body = _body(connection.scalar(sa.select(inbox.c.body).where(*held)) or "")
        aside = set_aside_events.c
        told = sa.select(set_aside_events).where(aside.event_id == event_id, aside.device_id == device_id)
        notice = connection.execute(told).one_or_none()
        names = _dealers(connection)
    return Letter(
        row=_row(row, names, central.now()),
        tracking_code=str(body.get("tracking_code", "")) or (notice.tracking_code if notice else ""),
        facts=_whole(body) if revealed else _masked(body),
        given_up=None if notice is None else _given_up(notice, revealed=revealed),
    )


def _given_up(notice: Any, *, revealed: bool) -> GivenUp:
    return GivenUp(notice.reason, notice.note if revealed else hidden(notice.note), notice.at)


def _selected(found: sa.Subquery) -> sa.Select[Any]:
    return sa.select(found, devices.c.number, devices.c.dealer_id).join(devices, devices.c.id == found.c.device_id)


def _dealers(connection: sa.Connection) -> dict[str, str]:
    return {each["id"]: each["name"] for each in feed.all_documents(connection, "dealers")}


def _row(row: Any, dealers: Mapping[str, str], now: datetime) -> LetterRow:
    return LetterRow(
        event_id=row.event_id,
        device_id=row.device_id,
        device_number=row.number,
        dealer=dealers.get(row.dealer_id, row.dealer_id),
        kind=row.type if row.type in _KINDS else "other",
        reason=_reason(row.refusal),
        state=row.state,
        epoch=row.epoch,
        seq=row.seq,
        first_at=row.first_at,
        last_at=row.last_at,
        age=now - row.first_at,
    )


def _reason(code: str) -> str:
    """Say why in a sentence; one that names values has its code instead, because they are not kept."""
    if not code:
        return texts.text("office.letter_only_told")
    sentence = texts.catalogue().entries.get(f"error.{code}")
    return texts.text("office.letter_code", code=code) if sentence is None or "{" in sentence else sentence


def _body(text: str) -> Mapping[str, Any]:
    read = json.loads(text) if text else {}
    return read if isinstance(read, dict) else {}


def _masked(body: Mapping[str, Any]) -> list[personal.Fact]:
    return _facts(body, _MASKED)


def _whole(body: Mapping[str, Any]) -> list[personal.Fact]:
    return _facts({**body, **body.get("choice", {})}, _WHOLE) + personal.profile(body.get("profile"))


def _facts(body: Mapping[str, Any], shown: Sequence[_Shown]) -> list[personal.Fact]:
    return [(texts.text(name), show(body[member])) for name, member, show in shown if body.get(member)]
