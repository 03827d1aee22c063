"""What still stands between a draft and the terminals: every missing part and every broken rule, by form and field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.central.office.papers.reading import contracts
from kiosk.central.office.programmes.drafts import Draft, version_of
from kiosk.central.office.rendering import Mistakes
from kiosk.central.problems import Refused
from kiosk.central.schema import programme_places
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.wire.catalogue import ProgrammeDocument

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
    terms = [Refused("office.needed", f"/{field}") for field in _unwritten(draft)[0]]
    terms += _window(draft, live, now) + _places(connection, draft) + _contract(connection, draft)
    circular = [Refused("office.needed", f"/{field}") for field in _unwritten(draft)[1]]
    circular += _in_force(draft)
    vehicles = [] if draft.vehicles else [Refused("office.vehicles_needed", "/vehicles")]
    parts = {"terms": terms, "vehicles": vehicles, "circular": circular}
    stale = draft.body.get("base", 0) != version_of(connection, draft.programme_id)
    found = {name: Mistakes(tuple(each)) for name, each in parts.items()}
    return Faults(found, Refused("office.live_changed") if stale else None)


def document(connection: sa.Connection, draft: Draft) -> ProgrammeDocument | None:
    """Return a draft as the document that terminals would get, None while parts of it are missing."""
    if any(_unwritten(draft)) or not draft.vehicles:
        return None
    version = draft.body["contract_version"]
    paper = next((each for each in contracts(connection, draft.maker) if each.version == version), None)
    if paper is None:
        return None
    contract = {"version": paper.version, "title": paper.title, "body": paper.body}
    own = {"id": draft.programme_id, "maker": draft.maker, "contract": contract}
    return ProgrammeDocument.model_validate({**draft.body, **own})


def changes(before: ProgrammeDocument | None, after: ProgrammeDocument) -> list[str]:
    """Return the members of a programme that would change, by their names; text `office.part.<name>`."""
    if before is None:
        return []
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    return [name for name in new if name not in ("id", "maker", "full") and old[name] != new[name]]


def _unwritten(draft: Draft) -> tuple[list[str], list[str]]:
    """Return the fields of the terms and of the circular that are still empty."""
    letter = draft.body.get("circular", {})
    terms = [field for name, field in _TERMS.items() if not draft.body.get(name)]
    return terms, [name for name in _LETTER if not letter.get(name)]


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
