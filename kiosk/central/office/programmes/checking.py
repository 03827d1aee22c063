"""What still stands between a draft and the terminals: every missing part and every broken rule, by form and field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from kiosk.central.office.papers.reading import contracts
from kiosk.central.office.programmes.drafts import Draft, version_of
from kiosk.central.office.rendering import Mistakes
from kiosk.central.problems import Refused
from kiosk.central.schema import programme_places
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.wire.catalogue import ProgrammeDocument

PARTS = ("terms", "vehicles", "circular")
_TERMS = {
    "title": "title",
    "kind": "kind",
    "group": "group",
    "price_kind": "price_kind",
    "opens_at": "opens_day",
    "closes_at": "closes_day",
    "minimum_age": "minimum_age",
    "contract_version": "contract_version",
}
_LETTER = ("number", "addressee", "subject", "issued_on", "effective_from", "body", "signer_name", "signer_role")


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong with a draft, by part: `terms`, `vehicles`, `circular`; and with the whole of it."""

    parts: dict[str, Mistakes]
    whole: Refused | None = None

    def __bool__(self) -> bool:
        return self.whole is not None or any(self.parts.values())


def faults(connection: sa.Connection, draft: Draft, live: ProgrammeDocument | None, now: datetime) -> Faults:
    """Hold a draft against every rule of publishing."""
    body, letter = draft.body, draft.body.get("circular", {})
    terms = [Refused("office.needed", f"/{field}") for name, field in _TERMS.items() if not body.get(name)]
    terms += _window(draft, live, now) + _places(connection, draft) + _contract(connection, draft)
    circular = [Refused("office.needed", f"/{name}") for name in _LETTER if not letter.get(name)]
    circular += _in_force(draft)
    vehicles = [] if draft.vehicles else [Refused("office.vehicles_needed", "/vehicles")]
    parts = {"terms": terms, "vehicles": vehicles, "circular": circular}
    stale = draft.body.get("base", 0) != version_of(connection, draft.programme_id)
    found = {name: Mistakes(tuple(each)) for name, each in parts.items()}
    return Faults(found, Refused("office.live_changed") if stale else None)


def document(connection: sa.Connection, draft: Draft) -> ProgrammeDocument | None:
    """Return a draft as the document that terminals would get, None while parts of it are missing."""
    paper = next(
        (p for p in contracts(connection, draft.maker) if p.version == draft.body.get("contract_version")), None
    )
    if paper is None:
        return None
    body: dict[str, Any] = {**draft.body, "id": draft.programme_id, "maker": draft.maker}
    body["contract"] = {"version": paper.version, "title": paper.title, "body": paper.body}
    try:
        return ProgrammeDocument.model_validate(body)
    except ValidationError:
        return None


def changes(before: ProgrammeDocument | None, after: ProgrammeDocument) -> list[str]:
    """Return the members of a programme that would change, by their names; text `office.part.<name>`."""
    if before is None:
        return []
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    return [name for name in new if name not in ("id", "maker", "full") and old[name] != new[name]]


def _window(draft: Draft, live: ProgrammeDocument | None, now: datetime) -> list[Refused]:
    opens, closes = _moment(draft, "opens_at"), _moment(draft, "closes_at")
    found = []
    if closes is not None and closes <= now and (live is None or closes != live.closes_at):
        found.append(Refused("office.closes_past", "/closes_day"))
    if live is not None and live.opens_at <= now and opens is not None and opens != live.opens_at:
        found.append(Refused("office.opened", "/opens_day"))
    return found


def _places(connection: sa.Connection, draft: Draft) -> list[Refused]:
    places, capacity = programme_places.c, draft.body.get("capacity")
    taken = connection.scalar(sa.select(places.taken).where(places.programme_id == draft.programme_id)) or 0
    if capacity is None or capacity >= taken:
        return []
    return [Refused("office.capacity_taken", "/capacity", {"taken": taken})]


def _contract(connection: sa.Connection, draft: Draft) -> list[Refused]:
    wanted = draft.body.get("contract_version")
    known = {each.version for each in contracts(connection, draft.maker)}
    return [Refused("office.choose", "/contract_version")] if wanted and wanted not in known else []


def _in_force(draft: Draft) -> list[Refused]:
    opens, written = _moment(draft, "opens_at"), draft.body.get("circular", {}).get("effective_from")
    effective = JalaliDate.parse(written) if written else None
    if opens is None or effective is None or isinstance(effective, Refusal):
        return []
    late = effective > JalaliDate.in_tehran(opens)
    return [Refused("office.effective_late", "/effective_from")] if late else []


def _moment(draft: Draft, name: str) -> datetime | None:
    written = draft.body.get(name)
    return datetime.fromisoformat(written) if written else None
