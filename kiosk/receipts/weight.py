"""The weights of the typeface, by name alone, so that layout needs no font machinery."""

from __future__ import annotations

from enum import Enum


class Weight(Enum):
    """A weight of Vazirmatn; the value is its file's name."""

    REGULAR = "Vazirmatn-Regular"
    MEDIUM = "Vazirmatn-Medium"
    BOLD = "Vazirmatn-Bold"

    __hash__ = object.__hash__  # a member is only ever itself; the enum's own hash costs a call of Python
