"""A long text to read: the contract of a step, or the circular that a card opens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.viewmodels.consent import paragraphs
from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.journeys.parts import DocumentView as Document


@dataclass(frozen=True, slots=True)
class DocumentState:
    """`labels` and `values` are the lines above the text, in pairs."""

    open: bool = False
    title: str = ""
    labels: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    ticked: bool = False


def derive_document(document: Document | None, words: Words) -> DocumentState:
    if document is None:
        return DocumentState()
    return DocumentState(
        open=True,
        title=words.digits(document.title),
        labels=tuple(words.phrase(detail.label) for detail in document.details),
        values=tuple(words.value(detail.value, island=detail.ltr) for detail in document.details),
        paragraphs=tuple(words.digits(paragraph) for paragraph in paragraphs(document.body)),
        ticked=document.ticked,
    )


class DocumentView(View[DocumentState]):
    changed = Signal()
    open = member(bool, "open", changed)
    title = member(str, "title", changed)
    labels = member("QStringList", "labels", changed)
    values = member("QStringList", "values", changed)
    paragraphs = member("QStringList", "paragraphs", changed)
    ticked = member(bool, "ticked", changed)
