"""The one client of the central API: HTTP in, typed messages and failures out; `simulators` is the demo's own."""

from __future__ import annotations

from kiosk.gateway.central import HttpCentral

__all__ = ["HttpCentral"]
