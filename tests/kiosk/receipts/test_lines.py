"""Bidi levels and line breaking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.text import ltr
from kiosk.receipts.bidi import embedding_levels, visual_runs
from kiosk.receipts.copying import spoken
from kiosk.receipts.lines import break_lines
from kiosk.receipts.weight import Weight

STEERING = "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e"
CHARACTERS = "ابپ xyz ۱۲۳ ٤٥ 67 ()[]«» +-/.,:٪٬\u200c\u0654\u064b" + STEERING
TEXTS = st.text(CHARACTERS, max_size=30)


class EvenMetrics:
    """Every visible character is one em wide."""

    def advances(self, text: str, weight: Weight, *, right_to_left: bool = True) -> list[float]:
        return [float(len(spoken(character))) for character in text]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("سلام 12 abc", "abc 12 مالس"),
        ("تلفن ۰۲۱-۴۱۶۰۶", "۴۱۶۰۶-۰۲۱ نفلت"),
        (f"تلفن {ltr('۰۲۱-۴۱۶۰۶')}", "\u2069۰۲۱-۴۱۶۰۶\u2066 نفلت"),
        ("۱۴۰۳/۰۱/۰۶ ۱۵:۳۰", "۱۵:۳۰ ۱۴۰۳/۰۱/۰۶"),
        ("۱۰٪", "۱۰٪"),
        ("به ۱۰٪", "٪۱۰ هب"),
        ("a (ب) c", "c )ب( a"),
        ("ا (b) پ", "پ )b( ا"),
    ],
)
def test_characters_stand_in_the_order_of_the_standard(text: str, shown: str) -> None:
    order = [
        index
        for run in visual_runs(text, embedding_levels(text))
        for index in (reversed(range(run.start, run.end)) if run.right_to_left else range(run.start, run.end))
    ]
    assert "".join(text[index] for index in order) == shown


@given(TEXTS, st.booleans())
def test_runs_cover_every_character_once(text: str, right_to_left: bool) -> None:
    levels = embedding_levels(text, right_to_left=right_to_left)
    runs = visual_runs(text, levels, right_to_left=right_to_left)
    assert len(levels) == len(text)
    assert sorted(index for run in runs for index in range(run.start, run.end)) == list(range(len(text)))


@given(TEXTS, TEXTS)
def test_what_an_isolate_holds_turns_nothing_outside(inner: str, other: str) -> None:
    def closed(text: str) -> str:
        return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069")

    first, second = f"سلام {ltr(closed(inner))} دنیا", f"سلام {ltr(closed(other))} دنیا"
    ends = [
        [levels[index] for index in (*range(6), *range(-6, 0))]
        for levels in (embedding_levels(first), embedding_levels(second))
    ]
    assert ends[0] == ends[1]


@given(st.lists(st.text("ابپxy۱۲", min_size=1, max_size=14), min_size=1, max_size=20), st.integers(4, 20))
def test_no_line_is_too_wide_and_no_word_is_lost(words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = break_lines(text, width, Weight.REGULAR, EvenMetrics())
    assert all(len(line.text) <= width and len(line.levels) == len(line.text) for line in lines)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")


def test_an_isolate_stays_whole_on_one_line() -> None:
    text = f"شبا {ltr('IR۷۶ ۰۱۷۰ ۰۰۰۱')} شما"
    lines = break_lines(text, 16, Weight.REGULAR, EvenMetrics())
    assert [line.text for line in lines] == ["شبا", ltr("IR۷۶ ۰۱۷۰ ۰۰۰۱"), "شما"]


def test_a_word_longer_than_a_line_breaks_inside() -> None:
    lines = break_lines("abcdefghij", 4, Weight.REGULAR, EvenMetrics(), right_to_left=False)
    assert [line.text for line in lines] == ["abcd", "efgh", "ij"]
