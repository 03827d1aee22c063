"""Bringing a database to the present schema, however many processes start at once."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.central.database import Database, serialise

FOLDER = Path(__file__).parent / "migrations"


def config() -> Config:
    """Return Alembic's settings for the packaged migrations."""
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return settings


def migrate(database: Database) -> None:
    """Apply what is missing in one transaction; a database that is up to date is only looked at."""
    settings = config()
    with database.read() as connection:
        current = MigrationContext.configure(connection).get_current_heads()
    if set(current) == set(ScriptDirectory.from_config(settings).get_heads()):
        return
    with database.write() as connection:
        serialise(connection, "migrations")
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")
