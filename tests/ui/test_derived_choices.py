"""What can be chosen, what was ordered and what was done is derived by pure functions too."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal
from kiosk.journeys.parts import ChoiceGroup, ChoiceView, DeedView, Detail, DoneView, SummaryRow
from kiosk.journeys.screen import Phrase
from tests.ui.echo import LABEL, PERSIAN, said, screen
from ui.viewmodels.choices import derive_choices, derive_found, derive_services, derive_ways
from ui.viewmodels.done import derive_done
from ui.viewmodels.summary import derive_history, derive_summary


def test_cards_are_found_by_any_of_their_words_in_any_spelling() -> None:
    group = ChoiceGroup(
        "dealer",
        None,
        (
            ChoiceView("1", title="نمایندگی حسن‌آباد", details=(Detail(Phrase("tel"), "021-66", ltr=True),)),
            ChoiceView("2", title="نمایندگی آزادی", subtitle="تهران"),
        ),
    )
    rows = derive_choices(screen(groups=(group,)), PERSIAN)
    assert rows[0].lines == (f"{said('tel')}: \u2066۰۲۱-۶۶\u2069",)
    assert [row.item for row in derive_found(rows, "حسن آباد")] == ["1"]
    assert [row.item for row in derive_found(rows, "تهران")] == ["2"]
    assert derive_found(rows, " ") == rows


def test_ways_that_cannot_be_taken_back_come_last() -> None:
    ways = (ChoiceView("leave", phrase=Phrase("l"), tone="danger"), ChoiceView("stay", phrase=Phrase("s")))
    rows = derive_ways(screen(ways=ways), PERSIAN)
    assert [(row.outcome, row.danger) for row in rows] == [("stay", False), ("leave", True)]


def test_a_card_that_is_not_open_says_why_and_its_group_is_named_once() -> None:
    closed = ChoiceView("2", title="b", enabled=False, refusal=Refusal("eligibility.licence"))
    group = ChoiceGroup("programme", Phrase("g"), (ChoiceView("1", title="a"), closed))
    rows = derive_choices(screen(groups=(group,)), PERSIAN)
    assert [(row.heading, row.available, bool(row.reason)) for row in rows] == [
        (said("g"), True, False),
        ("", False, True),
    ]


def test_the_attract_screen_names_each_service_once_with_all_who_offer_it() -> None:
    group = ChoiceGroup("journey", Phrase("g"), (ChoiceView("1", title="a", icon="car"), ChoiceView("2", title="b")))
    (service,) = derive_services(screen(kind="attract", groups=(group,)), PERSIAN)
    assert (service.title, service.offered_by, service.icon_name) == (said("g"), "a، b", "car")


def test_rows_of_the_review_stand_in_their_sections() -> None:
    first, second = Phrase("a"), Phrase("b")
    rows = (
        SummaryRow("1", first, LABEL, "x"),
        SummaryRow("2", second, LABEL, Phrase("education.master")),
        SummaryRow("3", first, LABEL, "y", editable=True),
    )
    lines = derive_summary(screen(rows=rows), PERSIAN)
    assert [(line.key, line.heading, line.last) for line in lines] == [
        ("1", said("a"), False),
        ("3", "", True),
        ("2", said("b"), True),
    ]
    assert lines[2].value == said("education.master")


def test_a_history_keeps_its_order_and_marks_its_end() -> None:
    entries = (Detail(Phrase("new"), "۱"), Detail(Phrase("old"), "۲"))
    lines = derive_history(screen(history=entries), PERSIAN)
    assert [(line.title, line.last) for line in lines] == [(said("new"), False), (said("old"), True)]


@pytest.mark.parametrize(
    ("printed", "mood"), [("", "info"), ("confirmed", "success"), ("failed", "warning"), ("unknown", "warning")]
)
def test_the_paper_is_told_truly(printed: str, mood: str) -> None:
    view = DoneView("0001 0000 4242", "", True, printed, "0912***4567", "", "")
    state = derive_done(screen(kind="done", done=view), PERSIAN, "", "")
    assert (state.paper, state.paper_mood) == (said(f"done.paper.{printed or 'none'}"), mood)
    assert state.steps == (said("done.delivered"), said("done.sms"))


def test_what_was_done_with_a_request_tells_its_code_and_what_it_means() -> None:
    deed = DeedView("withdrawn", "0001 0000 4242", "failed", "0912***4567")
    state = derive_done(screen(kind="deed", deed=deed), PERSIAN, "", "")
    assert state.steps == (said("deed.withdrawn.next"), said("deed.sms"))
    assert (state.spoken_code, state.paper_mood) == ("۰ ۰ ۰ ۱ ۰ ۰ ۰ ۰ ۴ ۲ ۴ ۲", "warning")
