"""Everything Qt; importing it loads PySide6, without the work that PySide does for other programs."""

from __future__ import annotations

import builtins
import enum
import inspect
import re
import sys
from typing import Any

from kiosk.late_modules import LateModules

_SIGNATURES = "shibokensupport.signature"
_FOR_OTHERS = ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator")
"""What PySide needs for messages about wrong calls, for `help` and to write stubs."""
_compile = re.compile
_LONG = 4096
_create = enum.EnumMeta._create_  # type: ignore[attr-defined]  # not in the stubs
_MANY = 100


class _LaterPattern:
    """A regular expression whose methods compile it when they are first called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, method: str) -> Any:
        return lambda *given: getattr(_compile(self._pattern, self._flags), method)(*given)


def _compile_later(pattern: Any, flags: int = 0) -> Any:
    """PySide compiles three patterns of 6,000 characters that only help texts and stubs need: 45 ms of every start."""
    long = isinstance(pattern, str) and len(pattern) > _LONG
    return _LaterPattern(pattern, flags) if long else _compile(pattern, flags)


def _create_few(kind: type, name: str, names: Any = None, **more: Any) -> Any:
    """At its import PySide makes the 800 languages, scripts and countries that a locale may have: nothing names one."""
    return _create(kind, name, () if isinstance(names, list) and len(names) > _MANY else names, **more)


def _no_source(module: object) -> str:
    raise OSError


LateModules([f"{_SIGNATURES}.{name}" for name in _FOR_OTHERS]).take_over()
re.compile = _compile_later
enum.EnumMeta._create_ = _create_few  # type: ignore[attr-defined]
vars(inspect).setdefault("currentframe", sys._getframe)  # the same, and all that it wants of a module not loaded yet
vars(inspect).setdefault("getsource", _no_source)
try:
    import PySide6.QtCore  # noqa: F401
finally:
    re.compile = _compile
    enum.EnumMeta._create_ = _create  # type: ignore[attr-defined]
    if inspect.getsource is _no_source:
        del inspect.getsource

# For its `from __feature__ import …`, which nothing here uses, PySide reads the source of every module that is imported
# after it and keeps the text: a tenth of a terminal's memory and of its work in the first seconds.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
