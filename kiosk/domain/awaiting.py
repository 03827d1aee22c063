"""A request that was taken down while central was out of reach: how long its customer has to finish it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

AWAITING_LIFE: Final = timedelta(days=7)
"""From its arrival at central; whoever has not proved who they are by then has made no request."""
