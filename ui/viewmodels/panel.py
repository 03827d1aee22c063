"""What the staff's panel says of a terminal: a row for each part of it, and one for each request that was refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from kiosk.domain.text import spaced
from ui.viewmodels.status import CODES
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.ports import OutboxRow
    from kiosk.staff import Panel
    from kiosk.wire.events import SetAsideReason

Mood = Literal["success", "info", "warning", "error"]

_OLD_S: Final = 1800.0
"""A request that waits longer is red for staff, as the sync's own judgement has it."""
_LATE_S: Final = 300.0
_CLOCK_MS: Final = 2000
"""A clock that is off by less is right for people."""
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400
_OLD_CATALOGUE_S: Final = 86400.0
REASONS: Final[tuple[SetAsideReason, ...]] = ("customer_withdrew", "entered_again", "programme_over", "test", "other")


@dataclass(frozen=True, slots=True)
class FactRow:
    """One part of the terminal; `mood` is the name of its icon too."""

    key: str
    label: str
    value: str
    detail: str
    mood: Mood


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """A reason to give a request up, as an option of a list."""

    option_id: str
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A request that central refused; `spoken_code` is its tracking code digit by digit."""

    event_id: str
    tracking_code: str
    spoken_code: str
    subject: str
    made_at: str
    reason: str


def derive_facts(panel: Panel, words: Words) -> tuple[FactRow, ...]:
    return (
        _line(panel, words),
        _waiting(panel, words),
        _fact("delivered", words, _moment(panel.last_delivered_at, words) or words.text("panel.delivered.none")),
        _fact(
            "attention",
            words,
            words.text("panel.attention.some", count=panel.needs_attention)
            if panel.needs_attention
            else words.text("panel.attention.none"),
            mood="error" if panel.needs_attention else "success",
        ),
        _clock(panel, words),
        _catalogue(panel, words),
        _printer(panel, words),
        _store(panel, words),
    )


def derive_reasons(words: Words) -> tuple[ReasonRow, ...]:
    return tuple(ReasonRow(reason, words.text(f"panel.aside.{reason}")) for reason in REASONS)


def derive_refused(rows: Sequence[OutboxRow], words: Words) -> tuple[RefusedRow, ...]:
    return tuple(
        RefusedRow(
            event_id=row.event_id,
            tracking_code=words.number(spaced(row.tracking_code, (4,))),
            spoken_code=words.digits(" ".join(row.tracking_code)),
            subject=words.text(f"panel.kind.{row.type}"),
            made_at=_moment(row.created_at, words),
            reason=words.refusal(row.refusal),
        )
        for row in rows
    )


def _line(panel: Panel, words: Words) -> FactRow:
    heard = _moment(panel.last_heard_at, words)
    last = words.text("panel.line.heard", moment=heard) if heard else ""
    if panel.paused is not None:
        return _fact("line", words, words.text("panel.line.paused"), words.refusal(panel.paused), "error")
    if panel.line == "offline":
        since = words.text("panel.line.since", moment=_moment(panel.since, words)) if panel.since else ""
        return _fact("line", words, words.text("panel.line.offline"), _sentence(since, last), "warning")
    if panel.line == "online":
        return _fact("line", words, words.text("panel.line.online"), last)
    return _fact("line", words, words.text("panel.line.unknown"), mood="info")


def _waiting(panel: Panel, words: Words) -> FactRow:
    if not panel.waiting:
        return _fact("waiting", words, words.text("panel.waiting.none"))
    age = words.text("panel.waiting.oldest", age=_age(panel.oldest_waiting_s, words))
    old = panel.oldest_waiting_s
    mood: Mood = "error" if old >= _OLD_S else "warning" if old >= _LATE_S else "info"
    return _fact("waiting", words, words.text("panel.waiting.some", count=panel.waiting), age, mood)


def _clock(panel: Panel, words: Words) -> FactRow:
    off = abs(panel.clock_offset_ms)
    shift = ""
    if off >= _CLOCK_MS:
        way = "panel.clock.slow" if panel.clock_offset_ms > 0 else "panel.clock.fast"
        shift = words.text(way, age=_age(off / 1000, words))
    if not panel.clock_sure:
        unheard = words.text("panel.clock.unheard")
        return _fact("clock", words, words.text("panel.clock.unsure"), _sentence(unheard, shift), "warning")
    return _fact("clock", words, words.text("panel.clock.sure"), shift)


def _printer(panel: Panel, words: Words) -> FactRow:
    moods: dict[str, Mood] = {"ready": "success", "degraded": "warning", "out": "error"}
    return _fact("printer", words, words.text(f"panel.printer.{panel.printer}"), mood=moods.get(panel.printer, "info"))


def _catalogue(panel: Panel, words: Words) -> FactRow:
    if panel.catalogue_at is None:
        return _fact("catalogue", words, words.text("panel.catalogue.none"), mood="warning")
    age = (panel.at - panel.catalogue_at).total_seconds()
    compared = words.text("panel.catalogue.compared", moment=_moment(panel.catalogue_at, words))
    shown = words.text("panel.catalogue.age", age=_age(age, words))
    return _fact("catalogue", words, shown, compared, "warning" if age >= _OLD_CATALOGUE_S else "success")


def _store(panel: Panel, words: Words) -> FactRow:
    code = panel.fault or CODES.get(panel.service, "")
    if not code:
        return _fact("store", words, words.text("panel.store.open"))
    return _fact("store", words, words.text(f"error.{code}"), words.number(code), "error")


def _fact(key: str, words: Words, value: str, detail: str = "", mood: Mood = "success") -> FactRow:
    return FactRow(key, words.text(f"panel.{key}"), value, detail, mood)


def _sentence(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _moment(moment: datetime | None, words: Words) -> str:
    """The day and the time in Iran, empty for never."""
    if moment is None:
        return ""
    from kiosk.domain.jalali import JalaliDate, time_in_tehran

    return words.text("panel.moment", day=JalaliDate.in_tehran(moment).display_long(), time=time_in_tehran(moment))


def _age(seconds: float, words: Words) -> str:
    """How long, in the largest unit that fits."""
    for unit, length in (("days", _DAY_S), ("hours", _HOUR_S), ("minutes", _MINUTE_S)):
        if seconds >= length:
            return words.text(f"panel.age.{unit}", count=int(seconds // length))
    return words.text("panel.age.moment")
