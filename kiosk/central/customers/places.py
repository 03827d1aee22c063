"""The provinces and cities that an address may name, read once from the product's own list."""

from __future__ import annotations

import json
from functools import cache

from kiosk.domain.places import City, PlaceBook, Province
from kiosk.resources import resource


@cache
def place_book() -> PlaceBook:
    """Read `resources/data/places.json`."""
    provinces = json.loads(resource("data", "places.json").read_text(encoding="utf-8"))["provinces"]
    return PlaceBook(
        (Province(each["id"], each["name"]) for each in provinces),
        (City(city["id"], city["name"], each["id"]) for each in provinces for city in each["cities"]),
    )
