"""What the staff's panel says of a terminal: a row for each part of it, and one for each request that was refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from kiosk.commands import faults
from kiosk.domain.text import spaced
from ui.viewmodels.status import SERVICE_FAULTS
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.ports import OutboxRow
    from kiosk.staff import Panel
    from kiosk.wire.events import SetAsideReason

Mood = Literal["success", "info", "warning", "error"]

_OLD_S: Final = 1800.0
"""A request that waits longer is red for staff, as the sync's own judgement has it."""
_LATE_S: Final = 300.0
_CLOCK_MS: Final = 60_000
"""A clock that is off by less is right for people, as the doctor has it."""
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400
_OLD_CATALOGUE_S: Final = 86400.0
REASONS: Final[tuple[SetAsideReason, ...]] = ("customer_withdrew", "entered_again", "programme_over", "test", "other")


@dataclass(frozen=True, slots=True)
class FactRow:
    """One part of the terminal; `mood` is the name of its icon too, `code` that of `kiosk doctor` for the fault."""

    key: str
    label: str
    value: str
    detail: str = ""
    mood: Mood = "success"
    code: str = ""
    remedy: str = ""


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
    tell = Facts(words)
    return (
        _line(panel, tell),
        _waiting(panel, tell),
        tell("delivered", tell.moment(panel.last_delivered_at) or words.text("panel.delivered.none")),
        _attention(panel, tell),
        _clock(panel, tell),
        _catalogue(panel, tell),
        _printer(panel, tell),
        _store(panel, tell),
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
            made_at=say_moment(row.created_at, words),
            reason=words.refusal(row.refusal),
        )
        for row in rows
    )


class Facts:
    """Says one part of the terminal, with the remedy of its fault, in the language of `words`."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.text = words.text

    def __call__(
        self, key: str, value: str, *details: str, mood: Mood = "success", code: str = "", remedy: bool = True
    ) -> FactRow:
        return FactRow(
            key=key,
            label=self.text(f"panel.{key}"),
            value=value,
            detail=" ".join(detail for detail in details if detail),
            mood=mood,
            code=code,
            remedy=self.words.remedy(code) if code and remedy else "",
        )

    def moment(self, moment: datetime | None) -> str:
        """The day and the time in Iran, empty for never."""
        return say_moment(moment, self.words)

    def age(self, seconds: float) -> str:
        """How long, in the largest unit that fits."""
        for unit, length in (("days", _DAY_S), ("hours", _HOUR_S), ("minutes", _MINUTE_S)):
            if seconds >= length:
                return self.text(f"panel.age.{unit}", count=int(seconds // length))
        return self.text("panel.age.moment")


def say_moment(moment: datetime | None, words: Words) -> str:
    """The day and the time in Iran, empty for never."""
    if moment is None:
        return ""
    from kiosk.domain.jalali import JalaliDate, time_in_tehran

    return words.text("panel.moment", day=JalaliDate.in_tehran(moment).display_long(), time=time_in_tehran(moment))


def _line(panel: Panel, tell: Facts) -> FactRow:
    heard = tell.moment(panel.last_heard_at)
    last = tell.text("panel.line.heard", moment=heard) if heard else ""
    if panel.paused is not None:
        code = faults.TOO_OLD if panel.paused.code == "version.too_old" else faults.NOT_ACCEPTED
        why = tell.words.refusal(panel.paused)
        return tell("line", tell.text("panel.line.paused"), why, mood="error", code=code)
    if panel.line == "offline":
        since = tell.text("panel.line.since", moment=tell.moment(panel.since)) if panel.since else ""
        gone = tell.text("panel.line.offline")
        return tell("line", gone, since, last, mood="warning", code=faults.UNREACHABLE)
    if panel.line == "online":
        return tell("line", tell.text("panel.line.online"), last)
    return tell("line", tell.text("panel.line.unknown"), mood="info")


def _waiting(panel: Panel, tell: Facts) -> FactRow:
    if not panel.waiting:
        return tell("waiting", tell.text("panel.waiting.none"))
    old = panel.oldest_waiting_s
    shown = tell.text("panel.waiting.some", count=panel.waiting)
    age = tell.text("panel.waiting.oldest", age=tell.age(old))
    if old >= _OLD_S:
        return tell("waiting", shown, age, mood="error", code=faults.WAITING_LONG)
    return tell("waiting", shown, age, mood="warning" if old >= _LATE_S else "info")


def _attention(panel: Panel, tell: Facts) -> FactRow:
    """The remedy is below: each row has its own buttons."""
    if not panel.needs_attention:
        return tell("attention", tell.text("panel.attention.none"))
    shown = tell.text("panel.attention.some", count=panel.needs_attention)
    return tell("attention", shown, mood="error", code=faults.NEEDS_ATTENTION, remedy=False)


def _clock(panel: Panel, tell: Facts) -> FactRow:
    off_ms = panel.clock_offset_ms
    shift, code = "", ""
    if abs(off_ms) >= _CLOCK_MS:
        way = "panel.clock.slow" if off_ms > 0 else "panel.clock.fast"
        shift, code = tell.text(way, age=tell.age(abs(off_ms) / 1000)), faults.CLOCK
    if not panel.clock_sure:
        unheard = tell.text("panel.clock.unheard")
        return tell("clock", tell.text("panel.clock.unsure"), unheard, shift, mood="warning", code=code)
    return tell("clock", tell.text("panel.clock.sure"), shift, mood="warning" if code else "success", code=code)


def _catalogue(panel: Panel, tell: Facts) -> FactRow:
    if panel.catalogue_at is None:
        return tell("catalogue", tell.text("panel.catalogue.none"), mood="warning", code=faults.NO_CATALOGUE)
    age = (panel.at - panel.catalogue_at).total_seconds()
    shown = tell.text("panel.catalogue.age", age=tell.age(age))
    compared = tell.text("panel.catalogue.compared", moment=tell.moment(panel.catalogue_at))
    if age > _OLD_CATALOGUE_S:
        return tell("catalogue", shown, compared, mood="warning", code=faults.OLD_CATALOGUE)
    return tell("catalogue", shown, compared)


def _printer(panel: Panel, tell: Facts) -> FactRow:
    shown = tell.text(f"panel.printer.{panel.printer}")
    match panel.printer:
        case "ready":
            return tell("printer", shown)
        case "degraded":
            return tell("printer", shown, mood="warning", code=faults.PRINTER_DEGRADED)
        case "out":
            return tell("printer", shown, mood="error", code=faults.PRINTER_OUT)
        case _:
            return tell("printer", shown, mood="info")


def _store(panel: Panel, tell: Facts) -> FactRow:
    if panel.fault:
        shown = tell.text("panel.store.fails")
        return tell("store", shown, tell.words.number(panel.fault), mood="error", code=faults.STORE_FAILS)
    code = SERVICE_FAULTS.get(panel.service, "")
    if code:
        return tell("store", tell.text(f"panel.store.{panel.service}"), mood="error", code=code)
    return tell("store", tell.text("panel.store.open"))
