"""How rows of the outbox read: a line, a page, a JSON record; personal data is shown only where it was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from kiosk.domain.jalali import JalaliDate, time_in_tehran
from kiosk.ports import OutboxRow
from kiosk.texts import catalogue, text

MASK: Final = "•••"
PLAIN: Final = frozenset(
    {"request_id", "message_id", "notice_id", "event_id", "tracking_code", "set_aside_code", "maker", "customer_id"}
    | {"programme_id", "vehicle_id", "colour_id", "option_ids", "dealer_id", "version", "text_sha256", "accepted_at"}
    | {"consent_version", "claimed_total", "captcha", "confirmed_at", "education", "province_id", "city_id", "step"}
    | {"written_at", "reason", "at"}
)
"""The members of a body that say nothing of a person."""


def heading() -> str:
    """Return the names of a line's columns, parted by tabs."""
    return "\t".join(text(f"outbox.column.{name}") for name in ("code", "state", "kind", "made", "attempts", "reason"))


def as_line(row: OutboxRow) -> str:
    """Return one row as a line, its columns parted by tabs."""
    columns = (row.tracking_code, text(f"outbox.state.{row.state}"), _kind(row), _moment(row.created_at))
    return "\t".join((*columns, catalogue("fa").text("outbox.attempts", count=row.attempts), _reason(row)))


def as_record(row: OutboxRow) -> dict[str, Any]:
    """Return one row as plain data for `--json`; moments in UTC."""
    refusal = None
    if row.refusal is not None:
        refusal = {"code": row.refusal.code, "text": catalogue("fa").refusal(row.refusal)}
    return {
        "tracking_code": row.tracking_code,
        "event_id": row.event_id,
        "request_id": row.aggregate_id,
        "seq": row.seq,
        "type": row.type,
        "state": row.state,
        "attempts": row.attempts,
        "created_at": row.created_at.isoformat(),
        "clock_sure": row.clock_sure,
        "delivered_at": None if row.delivered_at is None else row.delivered_at.isoformat(),
        "refusal": refusal,
        "former_event_ids": list(row.former_event_ids),
        "set_aside_reason": row.set_aside_reason,
    }


def as_pages(row: OutboxRow, record: Mapping[str, Any]) -> str:
    """Return the row as a line under its heading, then every member of the record on a line of its own."""
    lines = [heading(), as_line(row), ""]
    lines += [f"{name}: {value}" for name, value in _flat("", record)]
    return "\n".join(lines)


def masked(value: Any, name: str = "") -> Any:
    """Return a body with every value masked that may be about a person."""
    if isinstance(value, dict):
        return {key: masked(inside, key) for key, inside in value.items()}
    if isinstance(value, list):
        return [masked(inside, name) for inside in value]
    return value if value is None or name in PLAIN else MASK


def _flat(name: str, value: Any) -> list[tuple[str, Any]]:
    if isinstance(value, Mapping):
        inside = [_flat(f"{name}.{key}" if name else str(key), part) for key, part in value.items()]
        return [pair for pairs in inside for pair in pairs]
    return [(name, value)]


def _kind(row: OutboxRow) -> str:
    text_id = f"panel.kind.{row.type}"
    return text(text_id) if text_id in catalogue("fa").entries else row.type


def _moment(at: datetime) -> str:
    try:
        day = JalaliDate.in_tehran(at).display()
    except ValueError:
        return at.isoformat()
    return f"{day} {time_in_tehran(at)}"


def _reason(row: OutboxRow) -> str:
    said = [_refusal(row)]
    if row.set_aside_reason:
        said.append(text(f"panel.aside.{row.set_aside_reason}"))
    if row.former_event_ids:
        said.append(catalogue("fa").text("outbox.corrected", count=len(row.former_event_ids)))
    if not row.clock_sure:
        said.append(text("outbox.clock_unsure"))
    return " ".join(part for part in said if part)


def _refusal(row: OutboxRow) -> str:
    return "" if row.refusal is None else f"{catalogue('fa').refusal(row.refusal)} ({row.refusal.code})"
