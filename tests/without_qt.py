"""Qt out of reach while a test of the core runs, as on a machine that has none."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_QT = ("PySide6", "shiboken6")


@contextmanager
def qt_blocked() -> Iterator[None]:
    """Importing Qt fails, even where other tests of this process have loaded it; afterwards it is there again."""
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] in _QT}
    sys.modules.update(dict.fromkeys(_QT))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in _QT:
            del sys.modules[name]
        sys.modules.update(hidden)
