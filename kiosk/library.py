"""What the product knows as data: its own journeys or central's newer ones, provinces and cities."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.domain.places import City, PlaceBook, Province
from kiosk.journeys.definition import Journey
from kiosk.journeys.parsing import DefinitionError, parse_journey
from kiosk.resources import journey_documents, resource
from kiosk.texts import catalogue

Unreadable = Callable[[str, int], None]
"""Told id and release of a published journey that this terminal cannot run."""


def load_journeys() -> tuple[Journey, ...]:
    """Read every journey definition that ships; DefinitionError names file, step and field of a mistake."""
    return tuple(parse_journey(document, name) for name, document in journey_documents().items())


def with_published(
    shipped: tuple[Journey, ...], published: Mapping[str, Mapping[str, Any]], unreadable: Unreadable
) -> tuple[Journey, ...]:
    """Return the journeys with those that central has published in a later release in their place, new ones last.

    `published` are the documents of the stream `journeys` by key. One that cannot be run here, or says what this
    release has no words for, leaves the terminal's own as it is.
    """
    journeys = {journey.id: journey for journey in shipped}
    for key, document in published.items():
        own = journeys.get(key)
        release = document.get("release")
        if not isinstance(release, int) or (own is not None and release <= own.release):
            continue
        try:
            journey = parse_journey(document.get("definition", {}), key)
        except DefinitionError:
            unreadable(key, release)
            continue
        if journey.id == key and journey.release == release and spoken(journey) <= catalogue("fa").entries.keys():
            journeys[key] = journey
        else:
            unreadable(key, release)
    return tuple(journeys.values())


def spoken(journey: Journey) -> frozenset[str]:
    """Return the ids of every text that a journey shows."""
    return frozenset(text_id for text_id in _said(journey) if text_id)


def _said(journey: Journey) -> Iterator[str]:
    yield journey.title
    yield from journey.sections
    for step in journey.steps.values():
        yield from (step.section, step.primary)
        for page in step.pages:
            yield from (page.heading, page.help, page.primary)
        for field in step.fields:
            yield from (field.label, field.help, *field.options)
        for way in step.ways:
            yield from (way.label, way.help)


def load_places() -> PlaceBook:
    """Read the provinces and cities that ship with the product."""
    data = json.loads(resource("data", "places.json").read_text(encoding="utf-8"))
    provinces = [Province(one["id"], one["name"]) for one in data["provinces"]]
    cities = [City(city["id"], city["name"], one["id"]) for one in data["provinces"] for city in one["cities"]]
    return PlaceBook(provinces, cities)
