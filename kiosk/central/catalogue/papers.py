"""The papers that customers agree to, consents and contracts: no wording that was ever published is lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.database import insert_or
from kiosk.central.schema import papers

PaperKind = Literal["consent", "contract"]


def keep(connection: sa.Connection, maker: str, kind: PaperKind, text: Mapping[str, Any], now: datetime) -> None:
    """Keep the text of a document that is being published, where no paper of its version is held yet."""
    new = insert_or(connection, papers).values(
        maker=maker,
        kind=kind,
        version=text["version"],
        title=text["title"],
        body=text["body"],
        scopes=text.get("scopes", []),
        written_at=now,
        published_at=now,
    )
    connection.execute(new.on_conflict_do_nothing())
