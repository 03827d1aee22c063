"""The journeys that terminals walk through: the product's own are published, every maker's rules are read off them."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache, lru_cache

import sqlalchemy as sa

from kiosk.central.catalogue import feed
from kiosk.central.catalogue.publishing import publish
from kiosk.central.database import Database
from kiosk.central.problems import Refused
from kiosk.central.schema import documents
from kiosk.domain.maker_rules import MakerRules, rules_of
from kiosk.resources import journey_documents
from kiosk.wire.canonical import canonical_json
from kiosk.wire.catalogue import JourneyDocument


def publish_shipped(database: Database, now: datetime) -> None:
    """Publish the journeys that ship with the product, but for those that the network holds in a later release.

    Where the network has them all, as at every start but the first of a release, nothing is written.
    """
    live = sa.select(documents.c.key, documents.c.body).where(documents.c.stream == "journeys")
    with database.read() as connection:
        bodies = {row.key: row.body for row in connection.execute(live)}
    if all(bodies.get(id) == text for id, text in _shipped_texts().items()):
        return
    with database.write() as connection:
        for journey in _shipped():
            held = feed.document(connection, "journeys", journey.id)
            if held is None or held["release"] <= journey.release:
                publish(connection, "journeys", journey.id, journey.model_dump(mode="json"), now)


def rules_at(connection: sa.Connection, maker: str) -> MakerRules | Refused:
    """Return what a maker asks of its customers; refuse one that the network does not serve."""
    if feed.document(connection, "makers", maker) is not None:
        live = sa.and_(documents.c.stream == "journeys", documents.c.body.is_not(None))
        for body in connection.scalars(sa.select(documents.c.body).where(live).order_by(documents.c.key)):
            rules = _rules(body)
            if rules.maker == maker:
                return rules
    return Refused("request.invalid", "/maker")


@cache
def _shipped() -> tuple[JourneyDocument, ...]:
    return tuple(
        JourneyDocument(id=definition["id"], release=definition.get("release", 1), definition=definition)
        for definition in journey_documents().values()
    )


@cache
def _shipped_texts() -> dict[str, str]:
    return {journey.id: canonical_json(journey.model_dump(mode="json")) for journey in _shipped()}


@lru_cache(maxsize=64)
def _rules(body: str) -> MakerRules:
    return rules_of(json.loads(body)["definition"])
