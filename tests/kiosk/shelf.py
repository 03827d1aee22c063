"""A shelf of catalogue documents as a terminal would hold them, filled with the sample."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from kiosk.central.sample.dealers import dealers
from kiosk.central.sample.papers import consent, contacts
from kiosk.central.sample.programmes import programmes

NOW = datetime(2026, 5, 2, 8, 30, tzinfo=UTC)


class Shelf:
    """Documents by stream and key, as the store gives them."""

    def __init__(self, streams: Mapping[str, dict[str, dict[str, Any]]] | None = None) -> None:
        self.streams = dict(streams or {})

    @classmethod
    def sample(cls) -> Shelf:
        return cls(
            {
                "programmes": {one.id: one.model_dump(mode="json") for one in programmes("ikco", NOW)},
                "dealers": {one.id: one.model_dump(mode="json") for one in dealers("ikco")},
                "contacts": {one.id: one.model_dump(mode="json") for one in contacts()},
                "consents": {"ikco": consent("ikco").model_dump(mode="json")},
            }
        )

    def documents(self, stream: str) -> Mapping[str, dict[str, Any]]:
        return self.streams.get(stream, {})

    def document(self, stream: str, key: str) -> dict[str, Any] | None:
        return self.streams.get(stream, {}).get(key)
