"""Names of people as they are typed."""

from __future__ import annotations

import re
from typing import NewType

from kiosk.domain.errors import Refusal
from kiosk.domain.text import ZWNJ, fold_letters

PersonName = NewType("PersonName", str)
"""Folded letters, parted by single spaces, ZWNJs and hyphens; at most 60 code points."""

_LIMIT = 60
_NAME = re.compile(f"[^\\W\\d_]\u0654?(?:[ {ZWNJ}-]?[^\\W\\d_]\u0654?)*")


def parse_person_name(text: str) -> PersonName | Refusal:
    """A first name, surname or father's name, folded to one spelling."""
    name = fold_letters(text)
    if not name:
        return Refusal("name.empty")
    if len(name) > _LIMIT:
        return Refusal("name.length", {"limit": _LIMIT})
    if not _NAME.fullmatch(name):
        return Refusal("name.characters")
    return PersonName(name)
