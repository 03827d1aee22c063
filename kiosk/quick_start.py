"""What is not done, or not done again, until a terminal's first frame is on the screen: a third of its start."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.late_modules import LateModules

_LATE: Final = ("ast", "bz2", "inspect", "lzma", "random", "subprocess", "tempfile", "urllib.request", "zipfile")
"""Libraries import these for what a start never does; with what they import that is a twentieth of its work."""


@contextmanager
def quick_start() -> Iterator[None]:
    """Start within it, before anything else is imported; whoever draws the first frame enables the collector again."""
    LateModules(_LATE).take_over()
    from kiosk.dataclass_code import DataclassCode

    code = DataclassCode()
    code.take_over()
    gc.disable()  # until the first frame nothing is garbage
    yield
    code.keep()
