"""Pulling the catalogue: page by page, and from the start again where what is held is not what central has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.domain.errors import Offline, Rejected
from kiosk.ports import CentralApi, Clock, OutboxStore
from kiosk.sync.contact import Contact
from kiosk.sync.policy import Uniform, backoff

if TYPE_CHECKING:
    from kiosk.log import Log

PULL_EVERY_S: Final = 300.0


class Feed:
    """Reads one page at a time; `at` is when the next is due."""

    def __init__(
        self, store: OutboxStore, api: CentralApi, clock: Clock, log: Log, contact: Contact, uniform: Uniform
    ) -> None:
        self._store = store
        self._api = api
        self._clock = clock
        self._log = log
        self._contact = contact
        self._uniform = uniform
        self._healing = False
        self._failures = 0
        self.at = clock.monotonic()

    def hasten(self, at: float) -> None:
        """Read at that time at the latest, but not before central's wish for quiet ends."""
        self.at = max(min(self.at, at), self._contact.quiet_until)

    def run(self) -> None:
        """Read and apply one page."""
        from kiosk.wire.catalogue import CataloguePage

        cursor = self._store.catalogue_cursor()
        answer = self._api.catalogue(cursor)
        now = self._clock.monotonic()
        if isinstance(answer, CataloguePage):
            self._contact.succeeded()
            self._failures = 0
            whole = self._store.apply_page(answer, self._clock.now(), after=cursor)
            if answer.more or (not whole and self._start_over()):
                self.at = now
                return
            self._healing = False
            self.at = now + PULL_EVERY_S
            return
        self._contact.failed(answer)
        if isinstance(answer, Offline):
            self._failures += 1
            self.at = max(now + backoff(self._failures, self._uniform), self._contact.quiet_until)
        elif isinstance(answer, Rejected) and self._contact.paused is None and cursor and self._start_over():
            self.at = now
        else:
            self.at = max(now + PULL_EVERY_S, self._contact.quiet_until)

    def _start_over(self) -> bool:
        """Ask for everything again, once in a row; return whether that was done."""
        if self._healing:
            return False
        self._healing = True
        self._store.restart_catalogue()
        self._log.event("sync.catalogue.healed")
        return True
