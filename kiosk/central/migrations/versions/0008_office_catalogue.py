"""The catalogue as staff write it: drafts of programmes, every version published, and the papers customers agree to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _papers()
    _programmes()
    _keep_what_is_published()


def _papers() -> None:
    op.create_table(
        "papers",
        sa.Column("maker", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("stamp", sa.Integer(), server_default="0", nullable=False),
        sa.Column("written_at", _MOMENT, nullable=False),
        sa.Column("written_by", sa.String(length=64), nullable=True),
        sa.Column("published_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["written_by"], ["staff.id"], name=op.f("fk_papers_written_by")),
        sa.PrimaryKeyConstraint("maker", "kind", "version", name=op.f("pk_papers")),
    )


def _programmes() -> None:
    op.create_table(
        "programme_drafts",
        sa.Column("programme_id", sa.String(length=64), nullable=False),
        sa.Column("maker", sa.String(length=64), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("stamp", sa.Integer(), server_default="0", nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        sa.Column("changed_by", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["changed_by"], ["staff.id"], name=op.f("fk_programme_drafts_changed_by")),
        sa.PrimaryKeyConstraint("programme_id", name=op.f("pk_programme_drafts")),
    )
    op.create_table(
        "programme_versions",
        sa.Column("programme_id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("published_at", _MOMENT, nullable=False),
        sa.Column("published_by", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["published_by"], ["staff.id"], name=op.f("fk_programme_versions_published_by")),
        sa.PrimaryKeyConstraint("programme_id", "version", name=op.f("pk_programme_versions")),
    )


def _keep_what_is_published() -> None:
    """Take the live programmes as their first versions, and the texts in force as papers."""
    documents = _table("documents", stream=sa.String, key=sa.String, body=sa.Text, changed_at=_MOMENT)
    live = documents.c.body.is_not(None) & documents.c.stream.in_(("programmes", "consents"))
    papers: dict[tuple[str, str, str], dict[str, Any]] = {}
    versions: list[dict[str, Any]] = []
    for row in op.get_bind().execute(sa.select(documents).where(live)).all():
        body = json.loads(row.body)
        if row.stream == "programmes":
            kept = json.dumps({**body, "full": False}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            first = {"programme_id": row.key, "version": 1, "reason": "", "published_at": row.changed_at}
            versions.append({**first, "body": kept})
        kind, text = ("consent", body) if row.stream == "consents" else ("contract", body["contract"])
        papers[body["maker"], kind, text["version"]] = {
            **{name: text[name] for name in ("version", "title", "body")},
            **{"maker": body["maker"], "kind": kind, "scopes": text.get("scopes", [])},
            **dict.fromkeys(("written_at", "published_at"), row.changed_at),
        }
    _insert("papers", papers.values(), scopes=sa.JSON, written_at=_MOMENT, published_at=_MOMENT)
    _insert("programme_versions", versions, version=sa.Integer, published_at=_MOMENT)


def _insert(table: str, rows: Iterable[dict[str, Any]], **types: Any) -> None:
    for row in rows:
        typed = _table(table, **{name: types.get(name, sa.String) for name in row})
        op.get_bind().execute(sa.insert(typed).values(**row))


def _table(name: str, **types: Any) -> sa.TableClause:
    return sa.table(name, *(sa.column(each, type_) for each, type_ in types.items()))
