"""What the product knows as data, and when central's word on a journey replaces its own."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.journeys.definition import Journey
from kiosk.library import load_journeys, load_places, spoken, with_published
from kiosk.resources import journey_documents
from kiosk.texts import catalogue

_BESIDE = ("profile", "confirmation", "awaiting", "awaiting_other")
"""The kinds of step that an edit, a second code and something asked for offline lead to, besides outcomes."""


def published(**changes: Any) -> dict[str, dict[str, Any]]:
    """The first journey that ships as central would publish its next release, by key."""
    definition = next(iter(journey_documents().values()))
    definition |= {"release": definition.get("release", 1) + 1, **changes}
    return {definition["id"]: {"id": definition["id"], "release": definition["release"], "definition": definition}}


def taken(documents: dict[str, dict[str, Any]]) -> tuple[tuple[Journey, ...], list[tuple[str, int]]]:
    unreadable: list[tuple[str, int]] = []
    journeys = with_published(load_journeys(), documents, lambda key, release: unreadable.append((key, release)))
    return journeys, unreadable


def test_every_journey_that_ships_can_be_read_and_spoken() -> None:
    journeys = load_journeys()
    assert len({journey.id for journey in journeys}) == len(journeys) == len(journey_documents())
    for journey in journeys:
        for language in ("fa", "en"):
            assert sorted(spoken(journey) - catalogue(language).entries.keys()) == []


def test_a_later_release_of_a_journey_takes_the_place_of_the_terminals_own() -> None:
    documents = published(title="attract.receipt")
    journeys, unreadable = taken(documents)
    assert [one.id for one in journeys] == [one.id for one in load_journeys()]
    assert (journeys[0].title, journeys[0].release) == ("attract.receipt", documents[journeys[0].id]["release"])
    assert unreadable == []


def test_the_same_or_an_earlier_release_changes_nothing() -> None:
    documents = published(release=load_journeys()[0].release, title="attract.receipt")
    assert taken(documents) == (load_journeys(), [])


def test_a_maker_that_is_new_here_comes_last() -> None:
    documents = published(id="new-purchase", maker="new")
    journeys, unreadable = taken(documents)
    assert [one.id for one in journeys] == [*(one.id for one in load_journeys()), "new-purchase"]
    assert unreadable == []


@pytest.mark.parametrize(
    "changes",
    [{"start": "nowhere"}, {"step": "none"}, {"swipe": True}, {"title": "words.nobody.has"}, {"step": []}],
    ids=["no start", "no steps", "newer member", "no words", "empty"],
)
def test_a_journey_that_cannot_be_run_here_leaves_the_terminals_own_and_is_told(changes: dict[str, Any]) -> None:
    documents = published(**changes)
    ((key, document),) = documents.items()
    assert taken(documents) == (load_journeys(), [(key, document["release"])])


def test_a_document_about_another_journey_or_release_than_it_says_is_not_believed() -> None:
    ((key, document),) = published().items()
    other = {"other": {**document, "id": "other"}, key: {**document, "release": document["release"] + 1}}
    journeys, unreadable = taken(other)
    assert journeys == load_journeys() and len(unreadable) == 2
    assert taken({key: {"id": key}}) == (load_journeys(), [])


def test_every_step_that_ships_can_be_reached() -> None:
    for journey in load_journeys():
        reached: set[str] = set()
        found = {journey.start, *(step.id for step in journey.steps.values() if step.kind in _BESIDE)}
        while found - reached:
            reached |= found
            found = {target for step_id in reached for target in journey.step(step_id).next.values()}
        assert sorted(set(journey.steps) - reached) == [], journey.id


def test_iran_has_thirty_one_provinces_and_every_city_belongs_to_one() -> None:
    book = load_places()
    provinces = book.suggest_provinces("", 100)
    assert len(provinces) == 31
    for province in provinces:
        cities = book.suggest_cities(province.id, "", 1000)
        assert cities and all(city.province_id == province.id for city in cities)
