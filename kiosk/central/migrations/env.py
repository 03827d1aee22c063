"""Runs migrations on the connection that `kiosk.central.migrating` opened; there is no offline way."""

from __future__ import annotations

from alembic import context

from kiosk.central.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
)
context.run_migrations()
