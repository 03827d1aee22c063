"""Every version of a programme that was published: what changed, when, why, and what held at a given moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from kiosk.central.schema import programme_versions
from kiosk.wire.canonical import canonical_json
from kiosk.wire.catalogue import ProgrammeDocument


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a document is published, and the id of the member of staff who does it; None where the system does."""

    reason: str = ""
    staff_id: str | None = None


def keep(connection: sa.Connection, programme_id: str, body: dict[str, Any], now: datetime, cause: Cause) -> None:
    """Keep a programme as its next version, unless nothing but its being full has changed."""
    rows = programme_versions.c
    text = canonical_json({**body, "full": False})
    newest = sa.select(rows.version, rows.body).where(rows.programme_id == programme_id)
    last = connection.execute(newest.order_by(rows.version.desc()).limit(1)).one_or_none()
    if last is not None and last.body == text:
        return
    connection.execute(
        sa.insert(programme_versions).values(
            programme_id=programme_id,
            version=1 if last is None else last.version + 1,
            body=text,
            reason=cause.reason,
            published_at=now,
            published_by=cause.staff_id,
        )
    )


def at(connection: sa.Connection, programme_id: str, moment: datetime) -> ProgrammeDocument | None:
    """Return the programme as it was published at `moment`; before its first version, that one."""
    rows = programme_versions.c
    of_programme = sa.select(rows.body).where(rows.programme_id == programme_id)
    then = of_programme.where(rows.published_at <= moment).order_by(rows.version.desc()).limit(1)
    first = of_programme.order_by(rows.version).limit(1)
    body = connection.scalar(then) or connection.scalar(first)
    return None if body is None else parsed(body)


def all_of(connection: sa.Connection, programme_id: str) -> list[tuple[datetime, str]]:
    """Return when each version of a programme was published and its text, first version first."""
    rows = programme_versions.c
    query = sa.select(rows.published_at, rows.body).where(rows.programme_id == programme_id).order_by(rows.version)
    return [(row.published_at, row.body) for row in connection.execute(query)]


def as_of(versions: Sequence[tuple[datetime, str]], moment: datetime) -> ProgrammeDocument | None:
    """Choose among `all_of` what `at` would find."""
    then = [body for published_at, body in versions if published_at <= moment]
    return parsed(then[-1] if then else versions[0][1]) if versions else None


@lru_cache(maxsize=256)
def parsed(body: str) -> ProgrammeDocument:
    """Read a version; the same text is read once."""
    return ProgrammeDocument.model_validate_json(body)
