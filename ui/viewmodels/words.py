"""Turns the core's phrases, refusals and numbers into what a customer reads, in the language of the session."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.domain.errors import Refusal
from kiosk.domain.text import fold_digits, group_thousands, ltr, persian_digits
from kiosk.journeys.screen import Phrase
from kiosk.texts import Catalogue

if TYPE_CHECKING:
    from kiosk.journeys.parts import Detail

_RIGHT_TO_LEFT = "\u200f"
_WORD = re.compile(r"\S+")
_LATIN = re.compile(r"^(?!IR[0-9]).*[A-Za-z]")


class Words:
    """Says things in the language of one catalogue."""

    __slots__ = ("_catalogue",)

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def text(self, text_id: str, **values: str | int) -> str:
        return self._led(self._catalogue.text(text_id, **self._shown(values)))

    def phrase(self, phrase: Phrase | None) -> str:
        """The phrase's text, empty where there is none."""
        return self.text(phrase.id, **phrase.values) if phrase else ""

    def refusal(self, refusal: Refusal | None) -> str:
        if refusal is None:
            return ""
        return self._led(self._catalogue.refusal(Refusal(refusal.code, self._shown(refusal.values))))

    def remedy(self, fault: str) -> str:
        """What staff do about a fault of `kiosk.commands.faults`."""
        return self.text(f"doctor.remedy.{fault.lower()}")

    def digits(self, value: str) -> str:
        """`value` with the digits of the language; a Latin name keeps its own (XU7P), a Sheba is a number.

        What was typed by hand is never passed through here.
        """
        if self._catalogue.language != "fa":
            return fold_digits(value)
        return _WORD.sub(lambda word: word[0] if _LATIN.search(word[0]) else persian_digits(word[0]), value)

    def number(self, value: str) -> str:
        """A phone number, code, Sheba or clock: the language's digits on a left-to-right island."""
        return ltr(self.digits(value)) if value else ""

    def value(self, value: str | Phrase, *, island: bool = False) -> str:
        """What stands beside a label; `island` for a number that must not be reordered."""
        if isinstance(value, Phrase):
            return self.phrase(value)
        return self.number(value) if island else self.digits(value)

    def line(self, detail: Detail) -> str:
        """A labelled line, «شماره: ۱۲»."""
        value = self.value(detail.value, island=detail.ltr)
        return self._led(self._catalogue.text("detail.line", label=self.phrase(detail.label), value=value))

    def rials(self, amount: int) -> str:
        """An amount of integer rials with its unit."""
        return self.text("money.rial", amount=self.digits(group_thousands(amount).replace("٬", self._thousands)))

    @property
    def _thousands(self) -> str:
        return "٬" if self._catalogue.language == "fa" else ","

    def _led(self, text: str) -> str:
        """A Persian sentence that begins with a Latin word is told to read from the right all the same."""
        persian = self._catalogue.language == "fa"
        return f"{_RIGHT_TO_LEFT}{text}" if persian and text[:1].isascii() and text[:1].isalpha() else text

    def _shown(self, values: Mapping[str, str | int]) -> dict[str, str | int]:
        return {name: value if isinstance(value, int) else self._inline(value) for name, value in values.items()}

    def _inline(self, value: str) -> str:
        """A value inside a sentence: a number (even a masked one) stands as an island, words take their digits."""
        if any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in value):
            return self.digits(value)
        return self.number(value) if any(sign.isdigit() for sign in value) else value
