"""The catalogue of texts: complete in both languages, used in full, and spelt as Persian is."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping

import pytest

from kiosk.texts import catalogue
from tests.house.text_uses import asked_for, could_be_used

SLIPS = {
    "Latin digit": r"[0-9]",
    "Arabic letter or digit": r"[يكىة٠-٩]",
    "Latin punctuation": r"[?;,%]|\.\.\.|[\"']",
    "stray space": r"  |^ | $| [،؛:.!؟»)]|[«(] |\u200c\u200c|\u200c | \u200c",
    "«می» apart from its verb": r"(?<![آ-ی\u200c])ن?می [آ-ی]",
    "«ها» apart from its noun": r"[آ-ی] ها(?:ی)?(?![آ-ی\u200c])",
}


def persian() -> Mapping[str, str]:
    return catalogue("fa").entries


def english() -> Mapping[str, str]:
    return catalogue("en").entries


def placeholders(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


def test_every_text_asked_for_exists() -> None:
    assert sorted(asked_for() - persian().keys()) == []


def test_no_text_is_left_unused() -> None:
    assert [text_id for text_id in persian() if not could_be_used(text_id)] == []


def test_both_languages_hold_the_same_texts_and_none_is_empty() -> None:
    assert persian().keys() == english().keys()
    assert [text_id for text_id in persian() if not (persian()[text_id] and english()[text_id])] == []


def test_placeholders_agree() -> None:
    differing = [
        text_id
        for text_id, template in persian().items()
        if placeholders(template) != placeholders(english().get(text_id, ""))
    ]
    assert differing == []


@pytest.mark.parametrize("slip", SLIPS)
def test_persian_is_spelt_as_persian(slip: str) -> None:
    found = {
        text_id: template
        for text_id, template in persian().items()
        if re.search(SLIPS[slip], re.sub(r"\{\w*\}", "آ", template))
    }
    assert found == {}
