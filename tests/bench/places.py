"""Where the measurements keep what they make; everything is under `build/bench` and may be thrown away."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build" / "bench"
SCREEN: Final = (1920, 1080)
"""The usual panel: every side is measured on it."""
