"""The one client of the central API: HTTP in, typed messages and failures out."""

from __future__ import annotations

from kiosk.gateway.central import HttpCentral
from kiosk.gateway.simulators import SimulatedMessage, Simulators

__all__ = ["HttpCentral", "SimulatedMessage", "Simulators"]
