"""Our own keyboards reach the focused field, stand in the right order and have the right size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from tests.ui.gallery.shoot import GALLERY, show
from tests.ui.stage import Stage, stage

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
PX_PER_MM = 4.03


@pytest.fixture(scope="module")
def gallery() -> Iterator[Stage]:
    with stage(GALLERY) as shown:
        yield shown


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


def typed(gallery: Stage, field: str) -> str:
    return gallery.item(field).property("text")


def test_the_digit_pad_types_persian_digits_into_the_focused_field(gallery: Stage) -> None:
    show(gallery, "Fields")

    gallery.type_on_screen("۰۹۱۲-۳۴۵۶۷۸۹")

    assert typed(gallery, "mobile.input") == "۰۹۱۲-۳۴۵۶۷۸۹"
    assert gallery.view.rootObject().property("lastEvent") == "mobile ۰۹۱۲-۳۴۵۶۷۸۹"
    assert gallery.focused() == "mobile.input"


def test_a_finger_types_as_a_mouse_does(gallery: Stage, finger: QPointingDevice) -> None:
    show(gallery, "Fields")

    for digit in "۱۲۳":
        where = gallery.centre(f"key.{digit}").toPoint()
        QTest.touchEvent(gallery.view, finger).press(1, where, gallery.view).commit()
        QTest.touchEvent(gallery.view, finger).release(1, where, gallery.view).commit()

    assert typed(gallery, "mobile.input") == "۱۲۳"


def test_two_fingers_that_overlap_lose_no_digit(gallery: Stage, finger: QPointingDevice) -> None:
    show(gallery, "Fields")
    first, second = (gallery.centre(f"key.{digit}").toPoint() for digit in "۷۸")

    QTest.touchEvent(gallery.view, finger).press(1, first, gallery.view).commit()
    QTest.touchEvent(gallery.view, finger).stationary(1).press(2, second, gallery.view).commit()
    QTest.touchEvent(gallery.view, finger).release(1, first, gallery.view).stationary(2).commit()
    QTest.touchEvent(gallery.view, finger).release(2, second, gallery.view).commit()

    assert typed(gallery, "mobile.input") == "۷۸"


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_digit_pad_reads_as_a_telephone_in_every_language(language: str) -> None:
    with stage(GALLERY, language=language) as gallery:
        show(gallery, "Fields")
        digits = "۱۲۳۴۵۶۷۸۹" if language == "fa" else "123456789"
        corners = [gallery.rect(f"key.{digit}").topLeft() for digit in digits]
        columns = [[corner.x() for corner in corners[column::3]] for column in range(3)]
        rows = [[corner.y() for corner in corners[row * 3 : row * 3 + 3]] for row in range(3)]

        assert all(len(set(line)) == 1 for line in columns + rows)
        assert columns[0] < columns[1] < columns[2]
        assert rows[0] < rows[1] < rows[2]
        assert gallery.rect("key.backspace").left() > gallery.rect(f"key.{digits[2]}").right()


def test_digit_keys_are_twenty_millimetres_with_gaps_of_three(gallery: Stage) -> None:
    show(gallery, "Fields")
    one, two = gallery.rect("key.۱"), gallery.rect("key.۲")

    assert one.width() == pytest.approx(20 * PX_PER_MM, abs=1)
    assert one.height() == pytest.approx(20 * PX_PER_MM, abs=1)
    assert two.left() - one.right() == pytest.approx(3 * PX_PER_MM, abs=1)


def test_the_smallest_panel_still_holds_the_whole_pad() -> None:
    with stage(GALLERY, size=(1024, 768), pxPerMm=3.4) as gallery:
        show(gallery, "Fields")
        keys = [gallery.rect(name) for name in ("key.۱", "key.۰", "key.enter", "key.backspace")]

        assert all(rect.bottom() <= 768 and rect.right() <= 1024 for rect in keys)
        assert keys[0].height() >= 15 * 3.4


def test_backspace_and_clear_erase(gallery: Stage) -> None:
    show(gallery, "Fields")
    gallery.type_on_screen("۱۲۳۴")

    gallery.tap("key.backspace")
    assert typed(gallery, "mobile.input") == "۱۲۳"

    gallery.tap("key.clear")
    assert typed(gallery, "mobile.input") == ""


def test_holding_backspace_goes_on_erasing(gallery: Stage) -> None:
    show(gallery, "Fields")
    gallery.type_on_screen("۱۲۳۴۵۶۷۸")
    where = gallery.centre("key.backspace").toPoint()

    QTest.mousePress(gallery.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    for _ in range(100):
        if typed(gallery, "mobile.input") == "":
            break
        QTest.qWait(50)
    QTest.mouseRelease(gallery.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    assert typed(gallery, "mobile.input") == ""


def test_a_field_brings_its_own_extra_keys(gallery: Stage) -> None:
    show(gallery, "Fields")
    gallery.item("sheba.input").forceActiveFocus()
    gallery.settle()

    gallery.tap("key.IR")
    gallery.type_on_screen("۷۶")

    assert typed(gallery, "sheba.input") == "IR۷۶"


def test_every_letter_and_the_half_space_are_in_view_at_once(gallery: Stage) -> None:
    show(gallery, "Picking")

    shown = {item.objectName() for item in gallery.items()}

    assert {f"key.{letter}" for letter in ALPHABET} <= shown
    assert {"key.zwnj", "key.space", "key.،", "key..", "key./", "key.-", "key.(", "key.)"} <= shown


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768)])
def test_letter_keys_fit_every_panel_without_touching(size: tuple[int, int]) -> None:
    with stage(GALLERY, size=size, pxPerMm=3.4 if size[0] == 1024 else PX_PER_MM) as gallery:
        show(gallery, "Picking")
        keys = [gallery.rect(i.objectName()) for i in gallery.items() if i.objectName().startswith("key.")]

        assert all(rect.left() >= 0 and rect.right() <= size[0] and rect.bottom() <= size[1] for rect in keys)
        assert not any(a.intersects(b) for n, a in enumerate(keys) for b in keys[n + 1 :])
        assert min(rect.height() for rect in keys) >= 15 * (3.4 if size[0] == 1024 else PX_PER_MM)


def test_persian_words_with_half_spaces_are_typed_on_the_screen(gallery: Stage) -> None:
    show(gallery, "Picking")
    gallery.item("address.input").forceActiveFocus()
    gallery.settle()

    gallery.type_on_screen("کوچه می\u200cرود، ژاله (۱۲)")

    assert typed(gallery, "address.input") == "کوچه می\u200cرود، ژاله (۱۲)"


def test_shift_shows_the_other_letters_for_one_key(gallery: Stage) -> None:
    show(gallery, "Picking")

    gallery.tap("key.shift")
    gallery.settle()
    gallery.tap("key.ؤ")
    gallery.settle()
    gallery.tap("key.ش")

    assert typed(gallery, "city.input") == "ؤش"


def test_an_address_of_mail_is_typed_in_latin(gallery: Stage) -> None:
    show(gallery, "Picking")
    gallery.item("email.input").forceActiveFocus()
    gallery.settle()

    gallery.type_on_screen("sara.b@post")
    gallery.tap("key..ir")

    assert typed(gallery, "email.input") == "sara.b@post.ir"


def test_a_letter_field_can_change_to_latin_and_back(gallery: Stage) -> None:
    show(gallery, "Picking")

    gallery.tap("key.switch")
    gallery.settle()
    gallery.tap("key.k")
    gallery.tap("key.switch")
    gallery.settle()
    gallery.tap("key.ک")

    assert typed(gallery, "city.input") == "kک"


def test_the_keyboard_goes_when_nothing_asks_for_it(gallery: Stage) -> None:
    show(gallery, "Buttons")

    assert "keyboard" not in {item.objectName() for item in gallery.items()}


def test_typing_goes_where_the_caret_is(gallery: Stage) -> None:
    show(gallery, "Fields")
    gallery.type_on_screen("۱۳")
    gallery.press(Qt.Key.Key_Left)

    gallery.type_on_screen("۲")

    assert typed(gallery, "mobile.input") == "۱۲۳"


def test_a_tap_between_two_keys_reaches_nothing_beneath(gallery: Stage) -> None:
    show(gallery, "Fields")
    gap = QPoint(round(gallery.rect("key.۱").right()) + 4, round(gallery.centre("key.۱").y()))

    QTest.mouseClick(gallery.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, gap)

    assert gallery.focused() == "mobile.input"
