"""The unified sign-in consent (ورود یکپارچه): which data goes to which maker, and under which wording."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class ConsentDecision(StrEnum):
    """What the customer answered."""

    GRANTED = "granted"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Scope:
    """One kind of data that the maker would see; `title` is its line on the consent screen."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What the customer reads before deciding."""

    maker: str
    version: str
    body: str
    scopes: tuple[Scope, ...]
    title: str = ""

    @property
    def text_hash(self) -> str:
        """The fingerprint of the body, stored with the decision."""
        return text_hash(self.body)


def text_hash(text: str) -> str:
    """SHA-256 (64 hex digits) of a wording in UTF-8; only line ends and Unicode composition make no difference."""
    from hashlib import sha256  # loads OpenSSL, which nothing needs before the first frame

    canonical = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return sha256(canonical.encode()).hexdigest()
