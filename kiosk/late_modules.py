"""Loads other people's modules when something of them is first used: many are imported for uses that never come."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any, Final

_OF_THE_IMPORT: Final = ("__path__", "__file__", "__cached__")
"""Every import asks for these before it sets those that the module has."""

_lock: Final = RLock()


class LateModules:
    """A finder that answers for modules of these names with ones that are still empty; first in `sys.meta_path`."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = frozenset(names)

    def take_over(self) -> None:
        sys.meta_path.insert(0, self)

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self._names:
            return None
        others = [finder for finder in sys.meta_path if not isinstance(finder, LateModules)]
        found = (finder.find_spec(name, path, target) for finder in others)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _LateLoader(spec.loader)  # type: ignore[assignment]
        return spec


class _LateLoader:
    """Makes the module and puts off what it does at its import."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module empty."""

    def load(self, module: ModuleType) -> None:
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        module.__class__ = ModuleType


class _LateModule(ModuleType):
    """Empty until the first question for a member; every thread that asks meanwhile waits."""

    def __getattr__(self, member: str) -> Any:
        if member in _OF_THE_IMPORT:
            raise AttributeError(member)
        with _lock:
            loader: object = self.__loader__
            if isinstance(loader, _LateLoader):
                loader.load(self)
        return ModuleType.__getattribute__(self, member)


def is_late(module: object) -> bool:
    """Tell whether nothing of the module was used yet."""
    return type(module) is _LateModule
