"""One database, one secret: its fingerprint is noted at the first start, and a server with another does not serve.

Codes, tokens and accounts are made by keys of the secret, so that hosts with different ones would refuse each other's.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.central.database import Database, insert_or
from kiosk.central.migrating import migrate
from kiosk.central.schema import server_secrets
from kiosk.central.settings import CentralSettings

_PURPOSE = "central"


def is_other(settings: CentralSettings, connection: sa.Connection) -> bool:
    """Tell whether the database is served with another secret; one that was never served belongs to anybody."""
    noted = connection.scalar(sa.select(server_secrets.c.fingerprint).where(server_secrets.c.purpose == _PURPOSE))
    return noted is not None and noted != _fingerprint(settings)


def may_serve(settings: CentralSettings, now: datetime) -> bool:
    """Bring the database to the present schema and note the secret where none is; False where it is another's."""
    database = Database(settings.database_url)
    try:
        migrate(database)
        with database.write() as connection:
            first = insert_or(connection, server_secrets).on_conflict_do_nothing()
            connection.execute(first, {"purpose": _PURPOSE, "fingerprint": _fingerprint(settings), "noted_at": now})
            return not is_other(settings, connection)
    finally:
        database.close()


def _fingerprint(settings: CentralSettings) -> str:
    return settings.key("fingerprint").hex()
