"""Bringing a database to the present schema, however many processes start at once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from kiosk.central.database import Database, serialise

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"


def migrate(database: Database) -> None:
    """Apply what is missing in one transaction; a database that is up to date, or a newer release's, costs one look."""
    if is_present(database):
        return
    from alembic import command

    settings = config()
    with database.write() as connection:
        serialise(connection, "migrations")
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")


def config() -> Config:
    """Return Alembic's settings for the packaged migrations."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return settings


@cache
def newest_revision() -> str:
    """Return the revision that the last file of `migrations/versions` brings; the files are numbered in order."""
    return max(path.name for path in (FOLDER / "versions").glob("[0-9]*.py")).partition("_")[0]


def is_present(database: Database) -> bool:
    """Tell whether a database has this release's schema, or that of a newer one which works beside this."""
    with database.read() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return False
        revision: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        return revision is not None and revision >= newest_revision()
