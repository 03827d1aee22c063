"""Opens a terminal: settings and keys become adapters, the adapters become a kiosk."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from kiosk.app import Kiosk
from kiosk.ports import Clock, Printer, Secrets

if TYPE_CHECKING:
    from kiosk.gateway import HttpCentral
    from kiosk.log import Log
    from kiosk.settings import Settings

EXPORTS_NAME: Final = "export"
"""The folder in the data directory that holds what staff exported."""


def open_kiosk(
    settings: Settings, secrets: Secrets, printer: Printer, log: Log, clock: Clock | None = None
) -> tuple[Kiosk, HttpCentral]:
    """Put a terminal together from its settings; the store is opened, nothing goes over the network.

    Raises SecretsUnavailable or StoreError with a service code where the terminal cannot work.
    """
    from kiosk.clock import SystemClock
    from kiosk.gateway import HttpCentral
    from kiosk.store import open_store

    system = SystemClock()
    clock = clock or system
    opened = open_store(
        settings.data_dir,
        secrets.database_key(),
        secrets.device_key,
        clock.now(),
        row_delay=_row_delay,
    )
    if opened.set_aside is not None:
        log.event("store.set_aside", reason=opened.set_aside.reason, rescued=opened.rescued)
    if opened.lost_rows:
        log.event("store.rows_lost", lost=opened.lost_rows)
    if opened.mark_unreadable:
        log.event("store.mark_unreadable")
    if opened.read_only:
        log.event("store.read_only")
    passed = opened.store.catalogue_at()
    if passed is not None:
        system.not_before(passed)
    api = HttpCentral(
        settings.central_url, opened.store.identity(), secrets.device_key, clock, log, settings.central_ca
    )
    kiosk = Kiosk(
        store=opened.store,
        api=api,
        clock=clock,
        printer=printer,
        device_key=secrets.device_key,
        log=log,
        link_base=settings.central_url,
        exports=settings.data_dir / EXPORTS_NAME,
        paper=settings.paper,
        counter=settings.face == "counter",
    )
    return kiosk, api


def _row_delay(attempts: int) -> float:
    from kiosk.sync.policy import backoff

    return backoff(attempts, random.uniform)
