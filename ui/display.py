"""What the panel and the machine can do: the renderer to use and the pixels in a millimetre."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF

_KNOWN_PANELS = {(1920, 1080): 4.03, (1080, 1920): 4.03, (1024, 768): 3.4}
"""Pixels per millimetre of the usual kiosk panels: 21.5 inch full HD, 15 inch XGA."""

_LIKELY = 4.0
_BELIEVABLE = (2.0, 12.0)


def choose_renderer() -> None:
    """Draw in software unless told otherwise or a graphics card is at hand; must run before Qt's window is made.

    Mesa's OpenGL on the processor starts 1.5 times slower and takes twice the memory of Qt's own software renderer.
    """
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    if "QT_QUICK_BACKEND" not in os.environ and not _has_graphics_card():
        os.environ["QT_QUICK_BACKEND"] = "software"


def pixels_per_mm(pixels: QSize, panel: QSizeF | None) -> float:
    """Return the density of a screen; panels that report no believable size are known by their resolution."""
    if panel is not None and panel.width() > 0:
        told = pixels.width() / panel.width()
        if _BELIEVABLE[0] <= told <= _BELIEVABLE[1]:
            return told
    return _KNOWN_PANELS.get((pixels.width(), pixels.height()), _LIKELY)


def _has_graphics_card() -> bool:
    if sys.platform == "win32":
        return True
    nodes = Path("/dev/dri")
    if not nodes.is_dir() or not any(os.access(node, os.R_OK | os.W_OK) for node in nodes.glob("renderD*")):
        return False
    import ctypes.util

    return ctypes.util.find_library("EGL") is not None
