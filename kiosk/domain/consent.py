"""The unified sign-in consent (ورود یکپارچه): which data goes to which maker, under which wording."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

_UNIT = "\x1f"


class ConsentDecision(StrEnum):
    """What the customer answered."""

    GRANTED = "granted"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Scope:
    """One kind of data that the maker would see; `text_id` is its line on the consent screen."""

    id: str
    text_id: str


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What the customer reads before deciding."""

    maker: str
    version: str
    body: str
    scopes: tuple[Scope, ...]

    @property
    def text_hash(self) -> str:
        """SHA-256 (64 hex digits) of maker, version, body and scope ids, stored with the decision.

        Line ends and Unicode composition do not count; every other character and the order of scopes do.
        """
        body = unicodedata.normalize("NFC", self.body.replace("\r\n", "\n").replace("\r", "\n"))
        parts = (self.maker, self.version, body, *(scope.id for scope in self.scopes))
        return sha256(_UNIT.join(parts).encode()).hexdigest()
