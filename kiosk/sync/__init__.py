"""Keeping terminal and central in step: the rules (pure) and the loop that follows them."""

from __future__ import annotations

from kiosk.sync.loop import SyncLoop, SyncStatus

__all__ = ["SyncLoop", "SyncStatus"]
