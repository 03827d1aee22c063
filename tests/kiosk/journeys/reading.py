"""Whether what a screen asks to be said can be said."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.journeys.screen import Phrase, Screen
from kiosk.texts import catalogue


def phrases(value: Any) -> list[Phrase]:
    """Every phrase that a screen holds."""
    if isinstance(value, Phrase):
        return [value]
    if is_dataclass(value):
        return [found for member in fields(value) for found in phrases(getattr(value, member.name))]
    return [found for item in value for found in phrases(item)] if isinstance(value, tuple) else []


def unreadable(screen: Screen) -> list[str]:
    """The ids of a screen that one of the languages does not have."""
    missing = []
    for language in ("fa", "en"):
        texts = catalogue(language)
        for phrase in phrases(screen):
            try:
                texts.text(phrase.id, **phrase.values)
            except KeyError:
                missing.append(f"{language}: {phrase.id}")
    return missing
