"""What a database knows of the servers that work upon it."""

from __future__ import annotations

from sqlalchemy import Table

from kiosk.central.schema.columns import at, key, metadata, text

server_secrets = Table("server_secrets", metadata, key("purpose"), text("fingerprint"), at("noted_at"))
"""One row: the fingerprint of the secret with which central first served from this database."""
