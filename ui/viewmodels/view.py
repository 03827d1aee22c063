"""What the view models have in common: properties that are the members of one frozen, derived state."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Property, QObject, Signal

StateT = TypeVar("StateT")


class View(QObject, Generic[StateT]):
    """Holds a state that a pure `derive_…` made; QML is told only when the state differs from the one before.

    Every view model declares `changed` itself: a property's notifying signal must belong to the property's own class.
    """

    changed: Signal

    def __init__(self, state: StateT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def state(self) -> StateT:
        return self._state

    def show(self, state: StateT) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def member(kind: type | str, name: str, changed: Signal) -> Property:
    """A read-only QML property that is the member `name` of the view model's state."""
    return Property(kind, lambda view: getattr(view.state, name), notify=changed)  # type: ignore[arg-type]  # or a name
