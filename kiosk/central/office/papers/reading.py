"""The papers of every maker: which version is in force, which came before, which is being written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.context import Central
from kiosk.central.office.dealers.reading import makers
from kiosk.central.schema import papers, staff

KINDS = ("consent", "contract")


@dataclass(frozen=True, slots=True)
class Paper:
    """One version of a text; `state` is `draft`, `in_force` or `earlier`, `programmes` how many go by it now.

    `scopes` are (id, title); `stamp` counts the changes of a draft.
    """

    maker: str
    maker_name: str
    kind: str
    version: str
    title: str
    body: str
    scopes: tuple[tuple[str, str], ...]
    stamp: int
    state: str
    programmes: int
    written_at: datetime
    published_at: datetime | None
    writer: str | None

    @property
    def path(self) -> str:
        """Its page's path under the papers'."""
        return f"{self.maker}/{self.kind}/{self.version}"


def all_papers(connection: sa.Connection, maker: str = "") -> list[Paper]:
    """Return the papers of a maker, or of all: by maker and kind, drafts and then the newest first."""
    query = sa.select(papers, staff.c.name).outerjoin(staff, papers.c.written_by == staff.c.id)
    query = query.where(papers.c.maker == maker) if maker else query
    query = query.order_by(papers.c.published_at.is_not(None), papers.c.published_at.desc(), papers.c.version.desc())
    names = dict(makers(connection))
    order = list(names)
    in_use = _in_use(connection)
    found = [_paper(row, names, in_use) for row in connection.execute(query)]
    return sorted(found, key=lambda each: (order.index(each.maker) if each.maker in names else 99, each.kind))


def paper(connection: sa.Connection, maker: str, kind: str, version: str) -> Paper | None:
    """Return one version."""
    found = all_papers(connection, maker)
    return next((each for each in found if (each.kind, each.version) == (kind, version)), None)


def contracts(connection: sa.Connection, maker: str) -> list[Paper]:
    """Return a maker's published contracts, newest first: what a programme may go by."""
    return [each for each in all_papers(connection, maker) if each.kind == "contract" and each.published_at]


def listed(central: Central) -> list[Paper]:
    """Return every paper."""
    with central.database.read() as connection:
        return all_papers(connection)


def _in_use(connection: sa.Connection) -> Counter[tuple[str, str, str]]:
    """Count what goes by each version now: the consent of a maker, and programmes by their contracts."""
    used = Counter(
        (each["maker"], "contract", each["contract"]["version"])
        for each in feed.all_documents(connection, "programmes")
    )
    used.update((each["maker"], "consent", each["version"]) for each in feed.all_documents(connection, "consents"))
    return used


def _paper(row: Any, names: dict[str, str], in_use: Counter[tuple[str, str, str]]) -> Paper:
    used = in_use[row.maker, row.kind, row.version]
    return Paper(
        maker=row.maker,
        maker_name=names.get(row.maker, row.maker),
        kind=row.kind,
        version=row.version,
        title=row.title,
        body=row.body,
        scopes=tuple((each["id"], each["title"]) for each in row.scopes),
        stamp=row.stamp,
        state="draft" if row.published_at is None else "in_force" if used else "earlier",
        programmes=used if row.kind == "contract" else 0,
        written_at=row.written_at,
        published_at=row.published_at,
        writer=row.name,
    )
