"""The request for unified sign-in: who asks, for what, and which data items."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from kiosk.journeys.screen import Screen
from ui.viewmodels.view import View, member


@dataclass(frozen=True, slots=True)
class ConsentState:
    """What central asks consent for."""

    title: str = ""
    paragraphs: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()


def derive_consent(screen: Screen) -> ConsentState:
    consent = screen.consent
    if consent is None:
        return ConsentState()
    return ConsentState(consent.title, paragraphs(consent.body), consent.scopes)


def paragraphs(body: str) -> tuple[str, ...]:
    """The paragraphs of a text, which blank or new lines part."""
    return tuple(line.strip() for line in body.splitlines() if line.strip())


class ConsentView(View[ConsentState]):
    changed = Signal()
    title = member(str, "title", changed)
    paragraphs = member("QStringList", "paragraphs", changed)
    scopes = member("QStringList", "scopes", changed)
