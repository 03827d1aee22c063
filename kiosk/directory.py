"""Makers and support contacts as the terminal's own catalogue names them; all that the first screen needs of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class Documents(Protocol):
    """Where documents are read by stream and key."""

    def documents(self, stream: str) -> Mapping[str, dict[str, Any]]: ...
    def document(self, stream: str, key: str) -> dict[str, Any] | None: ...


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom a customer may ask: a support phone is shown as it is and never validated."""

    title: str
    phone: str
    email: str
    site: str


@dataclass(frozen=True, slots=True)
class Maker:
    """A car maker as the kiosk names it."""

    id: str
    name: str
    order: int
    open: bool


def makers(source: Documents) -> tuple[Maker, ...]:
    """Return the makers in their order."""
    found = (
        Maker(document["id"], document["name"], document["order"], document["open"])
        for document in source.documents("makers").values()
    )
    return tuple(sorted(found, key=lambda maker: maker.order))


def contacts(source: Documents) -> tuple[Contact, ...]:
    """Return the support contacts in their order."""
    documents = sorted(source.documents("contacts").values(), key=lambda document: int(document["order"]))
    return tuple(Contact(one["title"], one["phone"], one["email"], one["site"]) for one in documents)
