"""Single values by name."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.store.schema import facts

_GET = select(facts.c.value).where(facts.c.name == bindparam("sought"))
_INSERT = insert(facts)
_PUT = _INSERT.on_conflict_do_update(index_elements=[facts.c.name], set_={"value": _INSERT.excluded.value})


def get(connection: Connection, name: str) -> str | None:
    """Return the value, or None where it was never put."""
    return connection.scalar(_GET, {"sought": name})


def put(connection: Connection, name: str, value: str) -> None:
    """Write the value over what was there."""
    connection.execute(_PUT, {"name": name, "value": value})
