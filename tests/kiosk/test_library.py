"""What ships with the product as data."""

from __future__ import annotations

from kiosk.library import load_journeys, load_places
from kiosk.texts import catalogue


def test_every_journey_that_ships_can_be_read_and_spoken() -> None:
    journeys = load_journeys()
    assert [journey.id for journey in journeys] == ["ikco-purchase"]
    for journey in journeys:
        for step in journey.steps.values():
            ids = {journey.title, step.section} | {page.heading for page in step.pages}
            ids |= {way.label for way in step.ways}
            assert all(text_id in catalogue("fa").entries and text_id in catalogue("en").entries for text_id in ids)


def test_iran_has_thirty_one_provinces_and_every_city_belongs_to_one() -> None:
    book = load_places()
    provinces = book.suggest_provinces("", 100)
    assert len(provinces) == 31
    for province in provinces:
        cities = book.suggest_cities(province.id, "", 1000)
        assert cities and all(city.province_id == province.id for city in cities)
