"""A catalogue that answers every id with itself, so that tests see which text was chosen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.journeys.screen import Phrase, Screen
from kiosk.texts import Catalogue
from ui.viewmodels.words import Words

LABEL = Phrase("field.mobile")


@dataclass(frozen=True, slots=True)
class Echo:
    """Answers every id with itself; amounts and labelled lines with their values."""

    def __contains__(self, text_id: object) -> bool:
        return True

    def __getitem__(self, text_id: str) -> str:
        return {"money.rial": "{amount} ریال", "detail.line": "{label}: {value}"}.get(text_id, said(text_id))


def said(text_id: str) -> str:
    return f"«{text_id}»"


PERSIAN = Words(Catalogue("fa", Echo()))  # type: ignore[arg-type]
ENGLISH = Words(Catalogue("en", Echo()))  # type: ignore[arg-type]


def screen(**members: object) -> Screen:
    return Screen(**{"kind": "mobile", "step": "mobile", "page": 0, "session": 1, "heading": Phrase("h"), **members})  # type: ignore[arg-type]
