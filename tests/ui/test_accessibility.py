"""A screen reader finds every control by role and Persian name, knows its state and can work it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.ui.gallery.shoot import GALLERY, show
from tests.ui.stage import Stage, stage

Role = QAccessible.Role
WORKED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.Link, Role.ListItem}
PERSIAN = re.compile(r"[\u0600-\u06ff]")


@pytest.fixture(scope="module")
def gallery() -> Iterator[Stage]:
    with stage(GALLERY) as shown:
        yield shown


def interface(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"{item.objectName()} is unknown to screen readers"
    return found


def spoken(item: QQuickItem) -> str:
    return interface(item).text(QAccessible.Text.Name)


def worked(gallery: Stage) -> Iterator[tuple[str, QAccessibleInterface]]:
    """Whatever a person can act on, on the page that is shown, with the name of its item."""
    for item in gallery.items():
        found = QAccessible.queryAccessibleInterface(item)
        if found is not None and found.isValid() and found.role() in WORKED:
            yield item.objectName(), found


@pytest.mark.parametrize("page", ["Buttons", "Fields", "Code", "Picking", "Cards", "Reading", "Idle"])
def test_every_control_has_a_persian_name(gallery: Stage, page: str) -> None:
    show(gallery, page)
    names = {name: found.text(QAccessible.Text.Name) for name, found in worked(gallery)}

    symbols = {name for name in names if name.startswith("key.") and len(name) == len("key.") + 1}
    nameless = {name for name, said in names.items() if not PERSIAN.search(said)} - symbols

    assert names
    assert nameless - {"key.IR", "key.switch"} == set()
    assert all(names[name] for name in symbols)


@pytest.mark.parametrize("page", ["Buttons", "Fields", "Picking", "Cards", "Idle"])
def test_every_control_can_be_reached_by_the_keyboard(gallery: Stage, page: str) -> None:
    show(gallery, page)
    drawn = ("key.", "suggestion.")

    unreachable = {
        name
        for name, found in worked(gallery)
        if not name.startswith(drawn) and not found.state().disabled and not found.state().focusable
    }

    assert unreachable == set()


def test_a_button_is_called_what_it_shows(gallery: Stage) -> None:
    show(gallery, "Buttons")

    assert spoken(gallery.item("primary")) == "ادامه"
    assert spoken(gallery.item("bell")) == "خبر کردن کارشناس"


def test_a_field_is_called_by_its_label_and_tells_help_and_error(gallery: Stage) -> None:
    show(gallery, "Fields")
    captcha = interface(gallery.item("captcha.entry.input"))

    assert captcha.role() == Role.EditableText
    assert captcha.text(QAccessible.Text.Name) == "کد امنیتی"
    assert "عدد داخل تصویر" in captcha.text(QAccessible.Text.Description)
    assert "کد تصویر درست نیست" in captcha.text(QAccessible.Text.Description)


def test_a_locked_field_says_that_it_is_locked_and_why(gallery: Stage) -> None:
    show(gallery, "Fields")
    name = interface(gallery.item("name.input"))

    assert name.state().readOnly
    assert "ثبت احوال" in name.text(QAccessible.Text.Description)


def test_a_password_is_never_read_out(gallery: Stage) -> None:
    show(gallery, "Fields")
    gallery.item("secret.input").forceActiveFocus()
    gallery.type("abc")
    secret = interface(gallery.item("secret.input"))

    assert secret.state().passwordEdit
    assert secret.text(QAccessible.Text.Name) == "رمز عبور"
    assert "abc" not in secret.text(QAccessible.Text.Value)


def test_parts_of_a_date_tell_which_date_they_belong_to(gallery: Stage) -> None:
    show(gallery, "Fields")

    assert [spoken(gallery.item(f"birth.{part}.input")) for part in ("day", "month", "year")] == [
        "تاریخ تولد روز",
        "تاریخ تولد ماه",
        "تاریخ تولد سال",
    ]


def test_choices_tell_whether_they_are_chosen(gallery: Stage) -> None:
    show(gallery, "Picking")
    chosen, other = (interface(gallery.item(f"choice.{name}")) for name in ("bachelor", "master"))

    assert (chosen.role(), other.role()) == (Role.RadioButton, Role.RadioButton)
    assert chosen.state().checked
    assert not other.state().checked


def test_a_statement_tells_whether_it_is_agreed_to(gallery: Stage) -> None:
    show(gallery, "Picking")
    assert not interface(gallery.item("agree")).state().checked

    gallery.item("agree").forceActiveFocus()
    gallery.press(Qt.Key.Key_Space)

    assert interface(gallery.item("agree")).state().checked


def test_an_unavailable_card_tells_why(gallery: Stage) -> None:
    show(gallery, "Cards")
    card = interface(gallery.item("card.three"))

    assert card.state().disabled
    assert "ظرفیت" in card.text(QAccessible.Text.Description)


@pytest.mark.parametrize(
    ("page", "name", "action", "result"),
    [
        ("Buttons", "primary", "Press", "primary"),
        ("Picking", "agree", "Press", "agree true"),
        ("Cards", "card.two", "Press", "card two"),
        ("Picking", "choice.master", "Press", "education master"),
        ("Fields", "key.۵", "Press", "mobile ۵"),
    ],
)
def test_a_screen_reader_can_press(gallery: Stage, page: str, name: str, action: str, result: str) -> None:
    show(gallery, page)
    actions = interface(gallery.item(name)).actionInterface()

    actions.doAction(action)

    assert gallery.view.rootObject().property("lastEvent") == result


@pytest.mark.parametrize(
    ("page", "key", "said"),
    [
        ("Picking", "key.ب", "ب"),
        ("Picking", "key.zwnj", "نیم‌فاصله"),
        ("Picking", "key.space", "فاصله"),
        ("Picking", "key.backspace", "پاک کردن"),
        ("Picking", "key.،", "ویرگول"),
        ("Fields", "key.۷", "۷"),
        ("Fields", "key.-", "خط تیره"),
    ],
)
def test_keys_are_called_as_people_call_them(gallery: Stage, page: str, key: str, said: str) -> None:
    show(gallery, page)

    assert spoken(gallery.item(key)) == said
