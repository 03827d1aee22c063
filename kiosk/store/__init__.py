"""The terminal's encrypted memory: its identity, its requests and outbox, the catalogue, and the print ledger."""

from __future__ import annotations

from kiosk.store.errors import (
    CountersExhausted,
    NotEnrolled,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreInUse,
    StoreNewer,
    StoreUnwritable,
)
from kiosk.store.opening import Opened, open_store
from kiosk.store.store import Store
from kiosk.store.values import Committed, Print, SetAside, Submission

__all__ = [
    "Committed",
    "CountersExhausted",
    "NotEnrolled",
    "Opened",
    "Print",
    "SetAside",
    "Store",
    "StoreBusy",
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoreInUse",
    "StoreNewer",
    "StoreUnwritable",
    "Submission",
    "open_store",
]
