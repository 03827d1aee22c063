"""Iran Khodro's journey through the engine, from the attract screen to the receipt."""

from __future__ import annotations

import pytest

from kiosk.texts import catalogue
from tests.kiosk.journeys.reading import unreadable
from tests.kiosk.journeys.stay import WAY, Stay


@pytest.mark.row("EM-06", "EM-10", "IK-05", "IK-07", "IK-10")
def test_a_newcomer_goes_the_whole_way_in_this_order() -> None:
    stay = Stay()
    places = [stay.place]
    while stay.place != "done":
        stay.one_step()
        places.append(stay.place)
    assert places == WAY


@pytest.mark.parametrize("place", WAY)
def test_every_screen_can_be_read_in_both_languages(place: str) -> None:
    stay = Stay().walk(place)
    assert unreadable(stay.screen) == []
    stay.press()
    assert unreadable(stay.screen) == []
    codes = [refusal.code for _, refusal in stay.screen.faults] + ([stay.notice] if stay.notice else [])
    assert [code for code in codes if f"error.{code}" not in catalogue().entries] == []


def test_progress_goes_from_section_to_section_and_never_back() -> None:
    stay = Stay().walk("entry")
    shown = []
    while stay.place != "done":
        shown.append([step.state for step in stay.screen.progress].index("here"))
        stay.one_step()
    assert shown == sorted(shown)
    assert {step.state for step in stay.screen.progress} == {"done"}
