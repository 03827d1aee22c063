"""Keeps the code that dataclasses write as text and compile anew in every process: a tenth of a terminal's start."""

from __future__ import annotations

import dataclasses
import marshal
import sys
from typing import Any, Final

from kiosk import kept

_NAME: Final = "dataclasses"
_STAMP: Final = b"%08x" % sys.hexversion
"""Code of another Python is not understood."""


class DataclassCode:
    """The compiled code of the methods of dataclasses by their text; `take_over` before they are made."""

    def __init__(self) -> None:
        found = kept.read(_NAME, _STAMP)
        self._known: dict[str, bytes] = marshal.loads(found) if found else {}
        self._grown = False

    def take_over(self) -> None:
        """Have the dataclasses that are made from now on use it; a Python that works otherwise takes no notice."""
        dataclasses.exec = self._run  # type: ignore[attr-defined]

    def keep(self) -> None:
        """Keep for the next start what this process had to compile."""
        if self._grown:
            kept.write(_NAME, _STAMP, marshal.dumps(self._known))

    def _run(self, text: str, names: dict[str, Any] | None, made: dict[str, Any]) -> None:
        if text not in self._known:
            self._known[text] = marshal.dumps(compile(text, "<dataclass>", "exec"))
            self._grown = True
        exec(marshal.loads(self._known[text]), names, made)
