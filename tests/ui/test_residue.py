"""After a customer nothing of them is left: not on the screens, in undo, in the clipboard or in a picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.journeys import events as e
from tests.ui.accounts import CARD, EMAIL, LANDLINE, TRACKED
from tests.ui.desk import Desk
from tests.ui.fakes import TRACKING_CODE
from tests.ui.samples import ADDRESS, MOBILE, NATIONAL_CODE, POSTAL_CODE, SHEBA, captcha_picture
from ui.models.rows import Rows

SECRET = "رسید من کجاست"
CANARIES = (
    *(MOBILE, NATIONAL_CODE, SHEBA[2:], ADDRESS, POSTAL_CODE, TRACKING_CODE, "محمدی‌نژاد", "کرم‌آباد"),
    *(TRACKED, EMAIL, LANDLINE, CARD, SECRET),
)


def texts(desk: Desk) -> Iterator[str]:
    """Every text of every item, shown or not, and of every row that a list keeps."""
    for item in desk.items(hidden=True):
        for name in ("text", "title", "value", "label", "spoken", "code", "source", "typed"):
            value = item.property(name)
            if isinstance(value, str):
                yield value
    for rows in desk.interface.session.findChildren(Rows):
        yield from (str(getattr(row, member.name)) for row in rows.rows for member in fields(row))


def residue(desk: Desk) -> set[str]:
    held = "\n".join(texts(desk))
    digits = held.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789", " \u2066\u2069"))
    return {canary for canary in CANARIES if canary in held or canary in digits}


def test_the_search_finds_what_is_there(at_desk: Desk) -> None:
    at_desk.go_to("review")
    assert {ADDRESS, POSTAL_CODE, MOBILE, NATIONAL_CODE} <= residue(at_desk)


def test_the_search_finds_requests_and_messages(at_desk: Desk) -> None:
    at_desk.come_back("ikco.request")
    at_desk.happen(e.SupportOpened(), e.Edited("support.text", SECRET))
    assert {TRACKED, MOBILE, SECRET} <= residue(at_desk)


@pytest.mark.parametrize(
    "screen", ["emta.change_password.new", "emta.confirm_mobile", "ikco.withdraw.tick", "ikco.cancelled", "ikco.file"]
)
def test_nothing_of_an_account_is_left_on_the_screens(at_desk: Desk, screen: str) -> None:
    at_desk.come_back(screen)
    at_desk.type("12345")
    at_desk.happen(e.SupportOpened(), e.Edited("support.text", SECRET))
    at_desk.clear()
    at_desk.settle()
    assert residue(at_desk) == set()


@pytest.mark.parametrize("step", ["identity", "confirmation", "review", "final", "done"])
def test_nothing_is_left_on_the_screens(at_desk: Desk, step: str) -> None:
    at_desk.go_to(step)
    at_desk.clear()
    at_desk.settle()
    assert residue(at_desk) == set()


def test_the_screens_that_were_typed_into_are_not_used_again(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    at_desk.type(MOBILE)
    gone: list[str] = []
    at_desk.item("field.mobile.input").destroyed.connect(lambda: gone.append("field.mobile.input"))
    at_desk.happen(e.RestartAsked(), e.RestartAnswered(True))
    at_desk.wait(lambda: bool(gone), "the field's end")
    at_desk.go_to("mobile")
    at_desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at_desk.item("field.mobile.input").property("text") == ""


def test_the_clipboard_is_empty(at_desk: Desk) -> None:
    at_desk.go_to("mobile")
    QGuiApplication.clipboard().setText(MOBILE)
    at_desk.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_no_picture_of_the_customer_can_be_asked_for(at_desk: Desk) -> None:
    at_desk.terminal.preview = captcha_picture()
    at_desk.go_to("done")
    at_desk.wait(lambda: at_desk.find("preview") is not None, "the preview")
    assert at_desk.interface._pictures._kept
    at_desk.clear()
    assert not at_desk.interface._pictures._kept


def test_preferences_end_with_the_customer(at_desk: Desk) -> None:
    at_desk.go_to("entry")
    at_desk.happen(e.Preferred("large_text", "on"), e.Preferred("language", "en"))
    at_desk.clear()
    preferences = at_desk.interface.session.property("preferences")
    assert (preferences.property("largeText"), preferences.property("language")) == (False, "fa")
