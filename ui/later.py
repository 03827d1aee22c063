"""Modules that are loaded when something of them is first asked for, so that the first frame does not wait for them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """Stands for the module of that name; its home is `if TYPE_CHECKING: … else: …`, so that types are checked."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, member: str) -> Any:
        return getattr(import_module(self._name), member)
