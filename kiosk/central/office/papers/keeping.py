"""Writing a new version of a paper and publishing it; a published wording never changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.catalogue.publishing import publish
from kiosk.central.database import serialise
from kiosk.central.office.entries import Entries
from kiosk.central.office.papers.reading import Paper
from kiosk.central.problems import Refused
from kiosk.central.schema import papers
from kiosk.domain.consent import text_hash
from kiosk.wire.catalogue import ConsentDocument, Scope

LONGEST: Final = 20_000
SCOPE_ROWS: Final = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """What a form says of a paper; `scopes` only of a consent."""

    title: str
    body: str
    scopes: tuple[tuple[str, str], ...]


def read(entries: Entries, kind: str) -> Wording | None:
    """Return what a form says, None where `entries.wrong` says what is amiss."""
    title, body = entries.line("title", 200), entries.text("body", LONGEST)
    scopes = _scopes(entries) if kind == "consent" else ()
    if kind == "consent" and not scopes:
        entries.refuse("scope_title_0", "office.scopes")
    return None if entries.wrong else Wording(title, body, scopes)


def asks_consent(connection: sa.Connection, maker: str) -> bool:
    """Tell whether a maker's journey asks for consent at all."""
    rules = rules_at(connection, maker)
    return not isinstance(rules, Refused) and rules.consent


def write(connection: sa.Connection, maker: str, kind: str, wording: Wording, staff_id: str, now: datetime) -> str:
    """Keep a new draft and return its version, the maker's next of the kind."""
    serialise(connection, f"papers {maker} {kind}")
    mine = sa.and_(papers.c.maker == maker, papers.c.kind == kind)
    held = set(connection.scalars(sa.select(papers.c.version).where(mine)))
    number = len(held) + 1
    while f"{maker}-{kind}-{number}" in held:
        number += 1
    version = f"{maker}-{kind}-{number}"
    values = {"maker": maker, "kind": kind, "version": version, "written_at": now, "written_by": staff_id}
    connection.execute(sa.insert(papers).values(**values, **_columns(wording)))
    return version


def rewrite(
    connection: sa.Connection, draft: Paper, wording: Wording, stamp: int, staff_id: str, now: datetime
) -> Refused | None:
    """Change a draft; `office.draft_changed` where a colleague changed or published it meanwhile."""
    values = {**_columns(wording), "stamp": papers.c.stamp + 1, "written_at": now, "written_by": staff_id}
    return _change(connection, draft, stamp, values)


def put_in_force(connection: sa.Connection, draft: Paper, stamp: int, now: datetime) -> Refused | None:
    """Publish a draft: a consent reaches every terminal and is asked of everybody anew, a contract may be chosen."""
    refused = _change(connection, draft, stamp, {"published_at": now})
    if refused is None and draft.kind == "consent":
        document = ConsentDocument(
            maker=draft.maker,
            version=draft.version,
            title=draft.title,
            body=draft.body,
            scopes=tuple(Scope(id=key, title=title) for key, title in draft.scopes),
            sha256=text_hash(draft.body),
        )
        publish(connection, "consents", draft.maker, document.model_dump(mode="json"), now)
    return refused


def discard(connection: sa.Connection, draft: Paper, stamp: int) -> Refused | None:
    """Throw a draft away."""
    gone = connection.execute(sa.delete(papers).where(_is(draft, stamp))).rowcount
    return None if gone else Refused("office.draft_changed")


def _change(connection: sa.Connection, draft: Paper, stamp: int, values: dict[str, Any]) -> Refused | None:
    changed = connection.execute(sa.update(papers).where(_is(draft, stamp)).values(**values)).rowcount
    return None if changed else Refused("office.draft_changed")


def _is(draft: Paper, stamp: int) -> sa.ColumnElement[bool]:
    named = (papers.c.maker == draft.maker, papers.c.kind == draft.kind, papers.c.version == draft.version)
    return sa.and_(*named, papers.c.stamp == stamp, papers.c.published_at.is_(None))


def _columns(wording: Wording) -> dict[str, Any]:
    scopes = [{"id": key, "title": title} for key, title in wording.scopes]
    return {"title": wording.title, "body": wording.body, "scopes": scopes}


def _scopes(entries: Entries) -> tuple[tuple[str, str], ...]:
    """Read the rows that have a title; one without an id is new and gets the next free."""
    rows = []
    for place in range(SCOPE_ROWS):
        title = entries.line(f"scope_title_{place}", needed=False)
        if title:
            rows.append((entries.form.one(f"scope_id_{place}"), title))
    taken = {key for key, _ in rows}
    free = (f"item-{number}" for number in range(1, 100) if f"item-{number}" not in taken)
    return tuple(
        (key if key.isascii() and key.replace("_", "").replace("-", "").isalnum() else next(free), title)
        for key, title in rows
    )
