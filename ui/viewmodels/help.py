"""Whom to call, for the help panel of every screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject

from ui.models.rows import Rows
from ui.viewmodels.words import Words


class Contact(Protocol):
    """A support desk as the facade names it."""

    @property
    def title(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def site(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A desk, and the ways to write to it."""

    title: str
    phone: str
    written: tuple[str, ...]


def derive_contacts(contacts: Sequence[Contact], words: Words) -> tuple[ContactRow, ...]:
    """One row a desk."""
    return tuple(
        ContactRow(
            contact.title,
            words.number(contact.phone),
            tuple(address for address in (contact.email, contact.site) if address),
        )
        for contact in contacts
    )


class HelpView(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contacts = Rows(ContactRow, "title", self)

    contacts = Property(QObject, lambda self: self._contacts, constant=True)

    def show(self, contacts: tuple[ContactRow, ...]) -> None:
        self._contacts.show(contacts)
