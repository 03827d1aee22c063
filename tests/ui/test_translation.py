"""Qt answers ids from the catalogue, without asking Python and without forgetting."""

from __future__ import annotations

import gc

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, qtTrId

from kiosk.texts import catalogue
from ui.app import start_qt
from ui.translation import Translation, translator

ids = st.text(st.characters(codec="ascii", categories=("Ll", "Nd"), include_characters="."), min_size=1, max_size=40)
texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=80)


@given(st.dictionaries(ids, texts, min_size=1, max_size=50))
@settings(max_examples=15)
def test_every_id_is_answered_with_its_own_text(entries: dict[str, str]) -> None:
    spoken = translator(entries)
    gc.collect()

    assert {text_id: spoken.translate("", text_id) for text_id in entries} == entries


def test_ids_that_share_a_hash_are_told_apart() -> None:
    spoken = translator({"ap": "یک", "b`": "دو"})

    assert (spoken.translate("", "ap"), spoken.translate("", "b`")) == ("یک", "دو")


def test_an_unknown_id_is_not_answered() -> None:
    assert not translator({"a": "b"}).translate("", "c")


def test_another_language_takes_the_place_of_the_first() -> None:
    translation = Translation(start_qt())

    for language in ("fa", "en", "fa"):
        spoken = catalogue(language)
        translation.speak(language)
        assert {text_id: qtTrId(text_id) for text_id in spoken.entries} == dict(spoken.entries)


def test_the_words_of_qt_itself_are_persian() -> None:
    translation = Translation(start_qt())

    translation.speak("fa")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
