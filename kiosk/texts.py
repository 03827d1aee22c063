"""The one catalogue of texts: Qt Linguist files by id, read without Qt, serving core, central, command line and QML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kiosk.domain.errors import Refusal
from kiosk.domain.text import persian_digits
from kiosk.kept import kept
from kiosk.resources import root

Language = Literal["fa", "en"]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language by id."""

    language: Language
    entries: Mapping[str, str]

    def text(self, text_id: str, /, **values: str | int) -> str:
        """Return the text with its `{name}` placeholders filled; whole numbers take the language's digits.

        Raises KeyError for an id that the catalogue does not have.
        """
        template = self.entries[text_id]
        if not values:
            return template
        return template.format(**{name: self._shown(value) for name, value in values.items()})

    def refusal(self, refusal: Refusal) -> str:
        """Return what the customer reads for a refusal; an unknown code reads as a refusal by central."""
        text_id = f"error.{refusal.code}"
        if text_id not in self.entries:
            return self.text("error.unknown")
        return self.text(text_id, **refusal.values)

    def _shown(self, value: str | int) -> str:
        if isinstance(value, int) and self.language == "fa":
            return persian_digits(str(value))
        return str(value)


@cache
def catalogue(language: Language = "fa") -> Catalogue:
    """Read `i18n/<language>.ts`; the answer is kept for the life of the process."""
    return Catalogue(language, json.loads(kept(f"texts-{language}", document(language), _entries)))


def document(language: Language) -> bytes:
    """Return `i18n/<language>.ts` as it stands."""
    return (root() / "i18n" / f"{language}.ts").read_bytes()


def _entries(document: bytes) -> bytes:
    """Read the document, which takes a twentieth of a terminal's start, and write its texts by id as JSON."""
    from xml.etree import ElementTree

    entries = {
        message.attrib["id"]: message.findtext("translation") or ""
        for message in ElementTree.fromstring(document).iter("message")
        if "id" in message.attrib
    }
    return json.dumps(entries, ensure_ascii=False).encode()


def text(text_id: str, /, **values: str | int) -> str:
    """Return a text of the product's own language, Persian."""
    return catalogue("fa").text(text_id, **values)
