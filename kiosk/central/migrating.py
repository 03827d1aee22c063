"""Bringing a database to the present schema, however many processes start at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from kiosk.central.database import Database, serialise

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"


def migrate(database: Database) -> None:
    """Apply what is missing in one transaction; a database that is up to date costs one look."""
    if _revision_of(database) == newest_revision():
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


def newest_revision() -> str:
    """Return the revision that the last file of `migrations/versions` brings; the files are numbered in order."""
    return max(path.name for path in (FOLDER / "versions").glob("[0-9]*.py")).partition("_")[0]


def _revision_of(database: Database) -> str | None:
    with database.read() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        revision: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        return revision
