"""Staff look at their terminal: a key or a long touch, what is wrong, and what to do about a refused request."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.domain.errors import Refusal
from kiosk.ports import OutboxRow, Service
from kiosk.staff import Panel
from kiosk.texts import catalogue
from tests.ui.desk import Desk
from tests.ui.fakes import CALM, NOON
from ui.viewmodels.panel import derive_facts, derive_refused
from ui.viewmodels.words import Words

Key = Qt.Key
WORDS = Words(catalogue("fa"))
ROW = OutboxRow(
    event_id="e1",
    aggregate_id="r1",
    seq=7,
    type="purchase.submitted",
    tracking_code="000100004242",
    state="needs_attention",
    attempts=1,
    created_at=NOON - timedelta(hours=2),
    delivered_at=None,
    refusal=Refusal("sheba.check"),
)
TROUBLE = replace(
    CALM,
    line="offline",
    since=NOON - timedelta(hours=2),
    waiting=4,
    oldest_waiting_s=7300.0,
    needs_attention=1,
    attention=(ROW,),
    clock_sure=False,
    clock_offset_ms=190_000,
    printer="out",
)


def look(desk: Desk, panel: Panel = TROUBLE) -> None:
    desk.terminal.staff.now = panel
    desk.press(Key.Key_F7)
    assert desk.find("staff.sheet")


def test_nothing_is_wrong_with_a_terminal_at_rest() -> None:
    assert {fact.key: fact.mood for fact in derive_facts(CALM, WORDS)} == dict.fromkeys(
        ("line", "waiting", "delivered", "attention", "clock", "catalogue", "printer", "store"), "success"
    )


def test_what_is_wrong_is_told_with_since_when_and_how_long() -> None:
    facts = {fact.key: fact for fact in derive_facts(replace(TROUBLE, fault="store.failed"), WORDS)}
    assert (facts["line"].value, facts["line"].mood) == ("قطع است", "warning")
    assert "۱۰:۰۰" in facts["line"].detail and "۱۱:۵۹" in facts["line"].detail
    assert (facts["waiting"].value, facts["waiting"].detail) == ("۴ مورد", "قدیمی‌ترین: ۲ ساعت")
    assert "۳ دقیقه عقب" in facts["clock"].detail
    found = {key: (fact.mood, fact.code) for key, fact in facts.items() if fact.code}
    assert found == {
        "line": ("warning", "K132"),
        "waiting": ("error", "K161"),
        "attention": ("error", "K162"),
        "clock": ("warning", "K136"),
        "printer": ("error", "K141"),
        "store": ("error", "K125"),
    }
    assert "store.failed" in facts["store"].detail


@pytest.mark.parametrize(
    ("seconds", "said", "mood"),
    [(20, "کمتر از یک دقیقه", "info"), (400, "۶ دقیقه", "warning"), (200_000, "۲ روز", "error")],
)
def test_the_oldest_is_told_in_people_s_units(seconds: float, said: str, mood: str) -> None:
    waiting = derive_facts(replace(CALM, waiting=1, oldest_waiting_s=seconds), WORDS)[1]
    assert (waiting.detail, waiting.mood) == (f"قدیمی‌ترین: {said}", mood)


@pytest.mark.parametrize(("service", "code"), [("no_room", "K103"), ("read_only", "K102"), ("damaged", "K126")])
def test_a_disk_that_takes_no_customers_is_named_by_the_doctors_code(service: Service, code: str) -> None:
    store = derive_facts(replace(CALM, service=service), WORDS)[-1]
    assert (store.mood, store.code, bool(store.remedy)) == ("error", code, True)


def test_an_old_catalogue_is_told_by_its_age() -> None:
    old = derive_facts(replace(CALM, catalogue_at=NOON - timedelta(days=3)), WORDS)[5]
    assert (old.value, old.mood) == ("سن اطلاعات: ۳ روز", "warning")
    assert derive_facts(replace(CALM, catalogue_at=None), WORDS)[5].mood == "warning"


def test_a_terminal_that_central_refuses_says_so_before_anything_else() -> None:
    line = derive_facts(replace(CALM, paused=Refusal("device.revoked")), WORDS)[0]
    assert (line.mood, line.code) == ("error", "K133") and line.detail and line.remedy


def test_a_refused_request_is_named_by_code_day_and_reason() -> None:
    (row,) = derive_refused((ROW,), WORDS)
    assert row.tracking_code.strip("\u2066\u2069") == "۰۰۰۱ ۰۰۰۰ ۴۲۴۲"
    assert (row.subject, row.made_at) == ("درخواست خرید", "یکشنبه ۱ آذر ۱۴۰۵ ساعت \u2066۱۰:۰۰\u2069")
    assert row.reason == catalogue("fa").refusal(Refusal("sheba.check"))


@pytest.mark.parametrize("name", ["dealer", "status"])
def test_where_anybody_may_stand_a_long_touch_opens_it_and_only_another_try_is_offered(
    at_desk: Desk, name: str
) -> None:
    assert at_desk.find("staff") is None
    at_desk.terminal.staff.now = replace(CALM, needs_attention=1, attention=(ROW,))
    first = at_desk.item("screen.attract")
    assert first.property("holdSeconds") == 3
    first.setProperty("holdSeconds", 0.9)
    where = middle(at_desk, name)
    QTest.mousePress(at_desk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    at_desk.wait(lambda: at_desk.find("staff.sheet") is not None, "the panel")
    QTest.mouseRelease(at_desk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    first.setProperty("holdSeconds", 3)
    at_desk.settle()
    assert at_desk.kind == "attract"
    assert at_desk.find("retry.e1") and at_desk.find("export.e1") is None
    at_desk.tap("retry.e1")
    panel = at_desk.interface.session.staff_view
    panel.export("e1")
    panel.askAside("e1")
    panel.pickReason("test")
    panel.giveUp()
    at_desk.settle()
    assert at_desk.terminal.staff.deeds == [("retry", "e1")]


def test_the_panel_closes_by_itself_when_nobody_is_there(at_desk: Desk) -> None:
    look(at_desk)
    panel = at_desk.interface.session.staff_view
    panel.patience.setInterval(150)
    for _ in range(3):
        panel.touched()
        QTest.qWait(75)
        assert at_desk.find("staff.sheet")
    at_desk.wait(lambda: at_desk.find("staff.sheet") is None, "its end")
    panel.patience.setInterval(60_000)


def test_a_clerk_sends_again_and_exports_with_keys_alone(counter: Desk) -> None:
    look(counter)
    assert counter.focused == "staff.sheet.close"
    for _ in range(2):
        counter.press(Key.Key_Tab)
    assert counter.focused == "export.e1"
    counter.press(Key.Key_Return)
    assert "/var/lib/kiosk/export/e1.json" in counter.item("staff.news").property("text")
    counter.terminal.staff.refusal = Refusal("outbox.not_refused")
    counter.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    counter.press(Key.Key_Return)
    assert counter.item("staff.news").property("kind") == "error"
    assert counter.terminal.staff.deeds == [("export", "e1"), ("retry", "e1")]
    counter.press(Key.Key_Escape)
    assert counter.find("staff.sheet") is None
    assert counter.kind == "attract" and counter.focused == "primary"


def test_a_request_is_given_up_by_keys_only_with_a_reason_and_a_second_yes(counter: Desk) -> None:
    look(counter)
    counter.tap("aside.e1")
    assert counter.focused == "choice.customer_withdrew"
    assert not counter.item("aside.confirm").isEnabled()
    counter.press(Key.Key_Escape)
    assert counter.find("aside.confirm") is None and counter.focused == "staff.sheet.close"
    counter.tap("aside.e1")
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Space)
    while counter.focused != "aside.confirm":
        counter.press(Key.Key_Tab)
    counter.press(Key.Key_Return)
    assert counter.terminal.staff.deeds == [("set_aside", "e1", "entered_again")]
    assert counter.item("staff.news").property("kind") == "success"
    assert counter.find("refused.e1")


def test_what_is_not_listed_is_counted(counter: Desk) -> None:
    look(counter, replace(TROUBLE, needs_attention=8))
    assert "۷ مورد دیگر" in {str(item.property("text"))[:11] for item in counter.items()}


def test_a_clerk_s_first_screen_has_a_button_for_it(counter: Desk) -> None:
    counter.tap("staff")
    assert counter.find("staff.sheet") and counter.kind == "attract"
    counter.tap("staff.sheet.close")
    counter.press(Key.Key_Return)
    counter.arrive("service")
    counter.press(Key.Key_F7)
    assert counter.find("staff.sheet") is None


def middle(desk: Desk, name: str) -> QPoint:
    item = desk.item(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
