"""What is typed into a field stays as it was typed, is told at once, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.gallery.shoot import GALLERY, show
from tests.ui.stage import Stage, stage


@pytest.fixture(scope="module")
def gallery() -> Iterator[Stage]:
    with stage(GALLERY) as shown:
        yield shown


def told(gallery: Stage) -> str:
    """The last thing that a control of the page has told."""
    return gallery.view.rootObject().property("lastEvent")


def focus(gallery: Stage, name: str) -> None:
    gallery.item(name).forceActiveFocus()
    gallery.settle()


def test_leaving_a_field_is_told(gallery: Stage) -> None:
    show(gallery, "Fields")

    focus(gallery, "sheba.input")

    assert told(gallery) == "departed mobile"


def test_what_is_typed_stays_as_it_was_typed(gallery: Stage) -> None:
    show(gallery, "Fields")

    gallery.type("0912 12-34")

    assert gallery.item("mobile").property("typed") == "0912 12-34"


def test_digits_of_a_latin_keyboard_look_like_all_others_and_stay_what_they_are(gallery: Stage) -> None:
    shots = []
    for typed in ("0912", "۰۹۱۲", "0913"):
        show(gallery, "Fields")
        gallery.type(typed)
        assert gallery.item("mobile").property("typed") == typed
        gallery.view.contentItem().forceActiveFocus()
        shots.append(gallery.shot().copy(gallery.rect("mobile").toRect()))

    assert shots[0] == shots[1] != shots[2]


def test_a_locked_field_refuses_typing_and_brings_no_keyboard(gallery: Stage) -> None:
    show(gallery, "Fields")

    focus(gallery, "name.input")
    gallery.type("x")

    assert gallery.item("name").property("typed") == "مریم"
    assert "keyboard" not in {item.objectName() for item in gallery.items()}


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_nothing_typed_reaches_the_clipboard(gallery: Stage, key: Qt.Key) -> None:
    show(gallery, "Fields")
    QGuiApplication.clipboard().clear()
    gallery.type_on_screen("۱۲۳")
    gallery.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    gallery.press(key, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == ""
    assert gallery.item("mobile").property("typed") == "۱۲۳"


def test_a_purged_field_cannot_be_brought_back(gallery: Stage) -> None:
    show(gallery, "Fields")
    gallery.type_on_screen("۱۲۳")

    QMetaObject.invokeMethod(gallery.item("mobile"), "purge")
    gallery.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert gallery.item("mobile").property("typed") == ""


def test_length_is_counted_in_characters_as_people_count_them(gallery: Stage) -> None:
    show(gallery, "Picking")
    focus(gallery, "address.input")
    gallery.item("address").setProperty("text", "🚗" * 39)
    gallery.press(Qt.Key.Key_Home)

    gallery.type_on_screen("آب")
    gallery.type("x")

    assert gallery.item("address").property("typed") == "آ" + "🚗" * 39


def test_a_hidden_word_can_be_looked_at(gallery: Stage) -> None:
    show(gallery, "Fields")
    focus(gallery, "secret.input")
    gallery.type("abc")
    assert gallery.item("secret.input").property("displayText") == "●●●"

    gallery.tap("secret.look")

    assert gallery.item("secret.input").property("displayText") == "abc"


def test_a_code_fills_cell_by_cell_from_the_left(gallery: Stage) -> None:
    show(gallery, "Code")
    cells = [gallery.rect(f"cell.{index}") for index in range(6)]
    assert sorted(rect.left() for rect in cells) == [rect.left() for rect in cells]

    gallery.type_on_screen("۱۲۳")
    assert told(gallery) == "code ۴۲۱۲۳"

    gallery.type_on_screen("۹۹")
    assert gallery.item("code").property("typed") == "۴۲۱۲۳۹"
    assert told(gallery) == "completed ۴۲۱۲۳۹"


def test_a_code_takes_digits_of_every_kind_and_nothing_else(gallery: Stage) -> None:
    show(gallery, "Code")

    gallery.type("x1 ")
    gallery.press(Qt.Key.Key_Backspace)
    gallery.press(Qt.Key.Key_Backspace)

    assert gallery.item("code").property("typed") == "۴"


def test_a_date_moves_on_when_a_part_is_full_and_back_when_it_is_empty(gallery: Stage) -> None:
    show(gallery, "Fields")
    focus(gallery, "birth.day.input")

    gallery.type_on_screen("۱۷")
    assert gallery.focused() == "birth.month.input"

    gallery.tap("key.backspace")
    gallery.type_on_screen("۰۵۱۳۷۰")
    assert told(gallery) == "birth ۱۳۷۰/۰۵/۱۷"
    assert gallery.focused() == "birth.year.input"

    for _ in range(5):
        gallery.tap("key.backspace")
    assert gallery.focused() == "birth.month.input"


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_date_reads_day_month_year(language: str) -> None:
    with stage(GALLERY, language=language) as gallery:
        show(gallery, "Fields")
        day, month, year = (gallery.rect(f"birth.{part}").left() for part in ("day", "month", "year"))

        assert day > month > year if language == "fa" else day < month < year


@pytest.mark.parametrize(("typed", "name"), [("1", "فروردین"), ("۱۲", "اسفند"), ("٠٧", "مهر"), ("13", ""), ("0", "")])
def test_a_month_shows_its_name(gallery: Stage, typed: str, name: str) -> None:
    show(gallery, "Fields")

    gallery.item("birth").setProperty("month", typed)

    assert gallery.item("birth").property("monthName") == name
