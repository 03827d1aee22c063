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
    StoreMissing,
    StoreNewer,
    StoreOlder,
    StoreUnwritable,
)
from kiosk.store.opening import Opened, has_store, open_store, open_view
from kiosk.store.store import Store
from kiosk.store.values import Committed, Correction, GivingUp, Print, SetAside, Submission
from kiosk.store.view import View

__all__ = [
    "Committed",
    "Correction",
    "CountersExhausted",
    "GivingUp",
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
    "StoreMissing",
    "StoreNewer",
    "StoreOlder",
    "StoreUnwritable",
    "Submission",
    "View",
    "has_store",
    "open_store",
    "open_view",
]
