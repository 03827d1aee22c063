"""The list of provinces and cities that the address step offers."""

from __future__ import annotations

import json
import re

from tests.house.sources import ROOT

PROVINCES = json.loads((ROOT / "resources/data/places.json").read_text(encoding="utf-8"))["provinces"]
CITIES = [(province["id"], city["id"], city["name"]) for province in PROVINCES for city in province["cities"]]
NAMES = [province["name"] for province in PROVINCES] + [name for *_, name in CITIES]
LETTERS = "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
ZWNJ = "\u200c"


def test_every_province_and_city_is_there_once() -> None:
    assert (len(PROVINCES), len(CITIES)) == (31, 1324)
    assert len({city for _, city, _ in CITIES}) == 1324
    assert all(re.fullmatch(r"p\d\dc\d{4}", city) and city.startswith(province) for province, city, _ in CITIES)


def test_a_city_is_known_by_province_and_name_however_it_is_spaced() -> None:
    spoken = [(province, re.sub(rf"[ {ZWNJ}]", "", name)) for province, _, name in CITIES]
    assert len(set(spoken)) == len(spoken)


def test_names_are_spelt_in_persian() -> None:
    pattern = rf"[{LETTERS}{ZWNJ} ()۱۲۳۴]+"
    assert [name for name in NAMES if not re.fullmatch(pattern, name)] == []
    # No double or dangling space, no joiner after a letter that does not join, no «اباد» for «آباد».
    slips = rf"[ {ZWNJ}]{{2}}|^[ {ZWNJ}]|[ {ZWNJ}]$|[آادذرزژوؤ]{ZWNJ}| آباد"
    assert [name for name in NAMES if re.search(slips, name)] == []
    assert sorted({name for name in NAMES if "اباد" in name}) == ["بهاباد", "مهاباد", "گناباد"]
