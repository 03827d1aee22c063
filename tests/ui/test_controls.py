"""Each control tells what the person does, shows what it is given, and keeps nothing that it was not asked to keep."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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


@pytest.mark.parametrize("name", ["primary", "secondary", "quiet", "bell"])
def test_a_button_answers_a_tap(gallery: Stage, name: str) -> None:
    show(gallery, "Buttons")

    gallery.tap(name)

    assert told(gallery) == name


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_answers_the_keyboard(gallery: Stage, key: Qt.Key) -> None:
    show(gallery, "Buttons")
    focus(gallery, "secondary")

    gallery.press(key)

    assert told(gallery) == "secondary"


def test_a_disabled_button_answers_nothing(gallery: Stage) -> None:
    show(gallery, "Buttons")

    gallery.tap("disabled")

    assert told(gallery) == ""


def test_a_button_shows_at_once_that_it_is_pressed(gallery: Stage) -> None:
    show(gallery, "Buttons")
    where = gallery.centre("primary").toPoint()
    edge = gallery.rect("primary").left() + 12
    before = gallery.shot().pixelColor(int(edge), where.y())

    QTest.mousePress(gallery.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    during = gallery.shot().pixelColor(int(edge), where.y())
    QTest.mouseRelease(gallery.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    assert before != during


def test_a_message_of_the_summary_leads_to_its_field(gallery: Stage) -> None:
    show(gallery, "Buttons")

    gallery.tap("message.captcha")

    assert told(gallery) == "follow captcha"


def test_typing_searches_and_a_tap_picks(gallery: Stage) -> None:
    show(gallery, "Picking")
    gallery.type_on_screen("اص")
    gallery.settle()
    assert told(gallery) == "search اص"

    gallery.tap("suggestion.isfahan")

    assert told(gallery) == "picked isfahan"
    assert gallery.item("city").property("typed") == "اصفهان"
    assert gallery.item("picked").isVisible()
    assert "suggestions" not in {item.objectName() for item in gallery.items()}


def test_a_suggestion_is_picked_by_arrow_and_enter(gallery: Stage) -> None:
    show(gallery, "Picking")
    gallery.type_on_screen("ا")
    gallery.settle()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        gallery.press(key)

    assert told(gallery) == "picked eslamshahr"


def test_an_option_is_asked_for_and_shown_only_when_it_is_granted(gallery: Stage) -> None:
    show(gallery, "Picking")

    gallery.item("choice.master").click()
    gallery.settle()

    assert told(gallery) == "education master"
    assert gallery.item("choice.bachelor").property("checked")
    assert not gallery.item("choice.master").property("checked")


def test_a_statement_is_agreed_to_and_taken_back(gallery: Stage) -> None:
    show(gallery, "Picking")
    focus(gallery, "agree")

    gallery.press(Qt.Key.Key_Space)
    assert told(gallery) == "agree true"

    gallery.press(Qt.Key.Key_Return)
    assert told(gallery) == "agree false"


def test_a_card_that_cannot_be_chosen_says_why_and_answers_nothing(gallery: Stage) -> None:
    show(gallery, "Cards")

    gallery.tap("card.three")
    assert told(gallery) == ""

    gallery.tap("card.two")
    assert told(gallery) == "card two"


def test_each_answer_of_the_review_leads_straight_back(gallery: Stage) -> None:
    show(gallery, "Cards")

    gallery.tap("edit.mobile")

    assert told(gallery) == "edit mobile"


def test_another_security_picture_is_one_tap_away(gallery: Stage) -> None:
    show(gallery, "Fields")

    gallery.tap("captcha.refresh")

    assert told(gallery) == "refresh"


def test_a_long_text_is_turned_by_arrows_and_by_keys_to_its_end(gallery: Stage) -> None:
    show(gallery, "Reading")
    pane = gallery.item("contract")
    assert pane.property("atStart")
    assert not pane.property("atEnd")

    gallery.tap("contract.down")
    QTest.qWait(50)
    assert not pane.property("atStart")

    pane.forceActiveFocus()
    for _ in range(8):
        gallery.press(Qt.Key.Key_PageDown)
        QTest.qWait(20)
    assert pane.property("atEnd")


def test_a_wait_shows_words_first_and_a_way_out_later(gallery: Stage) -> None:
    show(gallery, "Buttons")

    QTest.qWait(100)

    assert gallery.item("waiting").property("slow")
    assert gallery.item("waiting.leave").isVisible()


def test_the_idle_veil_hides_everything_and_offers_more_time_first(gallery: Stage) -> None:
    show(gallery, "Idle")
    assert gallery.focused() == "idle.more"

    gallery.tap("idle.finish")
    assert told(gallery) == "finish"

    gallery.press(Qt.Key.Key_Return)
    assert told(gallery) == "more"


def test_a_form_follows_the_field_that_is_typed_into(gallery: Stage) -> None:
    show(gallery, "Picking")

    focus(gallery, "email.input")
    gallery.settle()

    field, keys = gallery.rect("email.input"), gallery.rect("keyboard")
    assert field.bottom() <= keys.top()


def test_tab_follows_the_order_of_reading(gallery: Stage) -> None:
    show(gallery, "Fields")
    visited = [gallery.focused()]

    for _ in range(5):
        gallery.press(Qt.Key.Key_Tab)
        visited.append(gallery.focused())

    assert visited == [
        "mobile.input",
        "captcha.refresh",
        "captcha.entry.input",
        "birth.day.input",
        "birth.month.input",
        "birth.year.input",
    ]
