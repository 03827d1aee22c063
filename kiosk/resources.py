"""Where the product's unmoving files are: `resources/` and `i18n/`, beside the code or inside a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """Return the folder that holds `resources/`, `i18n/` and `ui/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file under `resources/`."""
    return root().joinpath("resources", *parts)
