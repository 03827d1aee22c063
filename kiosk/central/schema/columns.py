"""What all tables share: moments in UTC, names of constraints, and short words for the usual columns."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, String


class Instant(sa.TypeDecorator[datetime]):
    """A moment with its time zone, kept in UTC by either database."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def key(name: str = "id") -> Column[str]:
    return Column(name, String(64), primary_key=True)


def at(name: str, *, optional: bool = False) -> Column[datetime]:
    return Column(name, Instant, nullable=optional)


def text(name: str, length: int = 64, *, optional: bool = False, **more: Any) -> Column[str]:
    return Column(name, String(length), nullable=optional, **more)


def to(name: str, target: str, *, optional: bool = False, **more: Any) -> Column[str]:
    return Column(name, String(64), ForeignKey(target), nullable=optional, **more)


def count(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=optional, server_default=None if optional else "0")
