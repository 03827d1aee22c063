"""The countdown before a stay is dropped, for the veil that hides everything personal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from kiosk.journeys.idle import COUNTDOWN_S
from kiosk.journeys.screen import Screen
from ui.viewmodels.view import View, member


@dataclass(frozen=True, slots=True)
class IdleState:
    """`remaining` and `total` in whole seconds."""

    active: bool = False
    remaining: int = 0
    total: int = int(COUNTDOWN_S)
    extensible: bool = True


def derive_idle(screen: Screen) -> IdleState:
    if screen.idle is None:
        return IdleState()
    return IdleState(active=True, remaining=screen.idle.remaining, extensible=screen.idle.can_extend)


class IdleView(View[IdleState]):
    changed = Signal()
    active = member(bool, "active", changed)
    remaining = member(int, "remaining", changed)
    total = member(int, "total", changed)
    extensible = member(bool, "extensible", changed)
