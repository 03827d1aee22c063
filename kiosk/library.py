"""What ships with the product as data: journey definitions, provinces and cities."""

from __future__ import annotations

import json

from kiosk.domain.places import City, PlaceBook, Province
from kiosk.journeys.definition import Journey
from kiosk.journeys.parsing import parse_journey
from kiosk.resources import journey_documents, resource


def load_journeys() -> tuple[Journey, ...]:
    """Read every journey definition; DefinitionError names file, step and field of a mistake."""
    return tuple(parse_journey(document, name) for name, document in journey_documents().items())


def load_places() -> PlaceBook:
    """Read the provinces and cities that ship with the product."""
    data = json.loads(resource("data", "places.json").read_text(encoding="utf-8"))
    provinces = [Province(one["id"], one["name"]) for one in data["provinces"]]
    cities = [City(city["id"], city["name"], one["id"]) for one in data["provinces"] for city in one["cities"]]
    return PlaceBook(provinces, cities)
