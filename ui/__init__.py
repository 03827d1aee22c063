"""Everything Qt; importing it loads PySide6 and gives Python's own import back."""

from __future__ import annotations

import builtins

import PySide6  # noqa: F401

# For its `from __feature__ import …`, which nothing here uses, PySide reads the source of every module that is imported
# after it and keeps the text: a tenth of a terminal's memory and of its work in the first seconds.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
