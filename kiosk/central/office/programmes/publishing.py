"""Bringing a programme to the terminals, closing it, extending it, taking it back; each with a reason on record."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.central.catalogue import programmes
from kiosk.central.catalogue import publishing as catalogue
from kiosk.central.catalogue.versions import Cause
from kiosk.central.database import serialise
from kiosk.central.office.programmes import checking, drafts
from kiosk.central.office.programmes.checking import Faults
from kiosk.central.problems import Refused
from kiosk.central.schema import programme_drafts
from kiosk.wire.catalogue import ProgrammeDocument


def publish_draft(
    connection: sa.Connection, programme_id: str, stamp: int, cause: Cause, now: datetime
) -> list[str] | Faults | Refused:
    """Make a draft what terminals pull and return which members of the published programme changed.

    Requests that were confirmed before keep the version they were made under.
    """
    serialise(connection, f"programme {programme_id}")
    draft = drafts.draft(connection, programme_id)
    if draft is None or draft.stamp != stamp:
        return Refused("office.draft_changed")
    live = programmes.published(connection, programme_id)
    found = checking.faults(connection, draft, live, now)
    wanted = checking.document(connection, draft)
    if found or wanted is None:
        return found or Refused("office.draft_incomplete")
    _put(connection, wanted, cause, now)
    drafts.discard(connection, programme_id, stamp)
    return checking.changes(live, wanted)


def close(connection: sa.Connection, programme_id: str, cause: Cause, now: datetime) -> Refused | None:
    """End a programme's window now; who confirmed before is still in time."""
    live = _locked(connection, programme_id)
    if live is None or not live.opens_at < now < live.closes_at:
        return Refused("office.not_open")
    _reschedule(connection, live, now, cause, now)
    return None


def extend(
    connection: sa.Connection, programme_id: str, until: datetime, cause: Cause, now: datetime
) -> Refused | None:
    """Move a programme's end to a later moment; a closed programme opens again."""
    live = _locked(connection, programme_id)
    if live is None or until <= max(live.closes_at, now):
        return Refused("office.extend_later", "/closes_day")
    _reschedule(connection, live, until, cause, now)
    return None


def take_back(connection: sa.Connection, programme_id: str, staff_id: str, now: datetime) -> Refused | None:
    """Make a programme that has not opened yet a draft again."""
    live = _locked(connection, programme_id)
    if live is None or live.opens_at <= now:
        return Refused("office.opened_already")
    drafts.begin(connection, live, staff_id, now)
    catalogue.withdraw(connection, "programmes", programme_id, now)
    return None


def _locked(connection: sa.Connection, programme_id: str) -> ProgrammeDocument | None:
    serialise(connection, f"programme {programme_id}")
    return programmes.published(connection, programme_id)


def _reschedule(
    connection: sa.Connection, live: ProgrammeDocument, closes_at: datetime, cause: Cause, now: datetime
) -> None:
    """Publish a new end, and carry it over to a draft that somebody is writing."""
    _put(connection, live.model_copy(update={"closes_at": closes_at}), cause, now)
    draft = drafts.draft(connection, live.id)
    if draft is not None:
        base = drafts.version_of(connection, live.id)
        body = {**draft.body, "closes_at": closes_at.isoformat(), "base": base}
        mine = programme_drafts.c.programme_id == live.id
        moved = sa.update(programme_drafts).where(mine)
        connection.execute(moved.values(body=body, stamp=programme_drafts.c.stamp + 1))


def _put(connection: sa.Connection, wanted: ProgrammeDocument, cause: Cause, now: datetime) -> None:
    catalogue.publish(connection, "programmes", wanted.id, wanted.model_dump(mode="json"), now, cause)
