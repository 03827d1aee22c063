"""How long both sides wait between taps, so that what a tap changed can be told from what the next one changes."""

from __future__ import annotations

from typing import Final

SCREEN_REST_S: Final = 0.3
KEY_REST_S: Final = 0.15
