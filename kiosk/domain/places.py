"""Provinces and cities, and the suggestions made from them while a name is typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from kiosk.domain.errors import Refusal
from kiosk.domain.text import collation_key, search_key, search_words


@dataclass(frozen=True, slots=True)
class Province:
    """A province (استان)."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class City:
    """A city (شهر); its name alone is not unique, with its province it is."""

    id: str
    name: str
    province_id: str


PlaceT = TypeVar("PlaceT", Province, City)

_Entry: TypeAlias = tuple[str, tuple[str, ...], PlaceT]  # the search key, and its tails from each later word on


def _entry(place: PlaceT) -> _Entry[PlaceT]:
    words = search_words(place.name)
    return "".join(words), tuple("".join(words[start:]) for start in range(1, len(words))), place


class _Index(Generic[PlaceT]):
    """Entries in the order of the alphabet."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Iterable[_Entry[PlaceT]]) -> None:
        self._entries: tuple[_Entry[PlaceT], ...] = tuple(entries)

    def suggest(self, typed: str, limit: int) -> tuple[PlaceT, ...]:
        key = search_key(typed)
        starting: list[PlaceT] = []
        later_word: list[PlaceT] = []
        inside: list[PlaceT] = []
        for whole, tails, place in self._entries:
            if whole.startswith(key):
                starting.append(place)
                if len(starting) == limit:
                    break
            elif key in whole:
                (later_word if any(tail.startswith(key) for tail in tails) else inside).append(place)
        return tuple((starting + later_word + inside)[:limit])

    def named(self, name: str) -> tuple[PlaceT, ...]:
        key = search_key(name)
        return tuple(place for whole, _, place in self._entries if whole == key)


class PlaceBook:
    """All provinces and cities, their search keys made once; ValueError for a doubled id or an unknown province.

    Suggestions come in three ranks (the name starts with what is typed; a later word of it does; it is inside) and
    in the order of the Persian alphabet within each. Spaces, ZWNJs and Arabic letters make no difference; nothing
    typed gives the beginning of the alphabet.
    """

    __slots__ = ("_all_cities", "_cities", "_cities_of", "_province_index", "_provinces")

    def __init__(self, provinces: Iterable[Province], cities: Iterable[City]) -> None:
        provinces, cities = tuple(provinces), tuple(cities)
        self._provinces = {province.id: province for province in provinces}
        self._cities = {city.id: city for city in cities}
        if len(self._provinces) != len(provinces) or len(self._cities) != len(cities):
            raise ValueError("two places have one id")
        if any(city.province_id not in self._provinces for city in cities):
            raise ValueError("a city's province is not in the book")
        self._province_index = _Index(map(_entry, sorted(provinces, key=_by_name)))
        entries = [_entry(city) for city in sorted(cities, key=_by_name)]
        self._all_cities = _Index(entries)
        members: dict[str, list[_Entry[City]]] = {province.id: [] for province in provinces}
        for entry in entries:
            members[entry[2].province_id].append(entry)
        self._cities_of = {province_id: _Index(own) for province_id, own in members.items()}

    def province(self, province_id: str) -> Province | None:
        """The province of an id."""
        return self._provinces.get(province_id)

    def city(self, city_id: str) -> City | None:
        """The city of an id."""
        return self._cities.get(city_id)

    def suggest_provinces(self, typed: str, limit: int) -> tuple[Province, ...]:
        """At most `limit` provinces for what is typed."""
        return self._province_index.suggest(typed, limit)

    def suggest_cities(self, province_id: str | None, typed: str, limit: int) -> tuple[City, ...]:
        """At most `limit` cities for what is typed, of one province or, with None, of the country."""
        index = self._all_cities if province_id is None else self._cities_of.get(province_id)
        return index.suggest(typed, limit) if index else ()

    def province_named(self, name: str) -> Province | None:
        """The one province of that name in any spelling."""
        return _only(self._province_index.named(name))

    def city_named(self, province_id: str | None, name: str) -> City | None:
        """The one city of that name in any spelling; None also where several provinces have one."""
        index = self._all_cities if province_id is None else self._cities_of.get(province_id)
        return _only(index.named(name)) if index else None

    def pick(self, province_id: str | None, city_id: str | None) -> City | Refusal:
        """The picked city; free text is no pick, and the city must lie in the picked province."""
        if province_id is None or province_id not in self._provinces:
            return Refusal("province.not_picked")
        city = self._cities.get(city_id) if city_id is not None else None
        if city is None:
            return Refusal("city.not_picked")
        if city.province_id != province_id:
            return Refusal("city.other_province")
        return city


def _by_name(place: Province | City) -> str:
    return collation_key(place.name)


def _only(places: tuple[PlaceT, ...]) -> PlaceT | None:
    return places[0] if len(places) == 1 else None
