"""Whether the terminal is ready, as the attract screen tells it before anybody starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import Signal

from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words


class Health(Protocol):
    """The facade's status of this terminal."""

    @property
    def online(self) -> bool: ...
    @property
    def printer(self) -> str: ...
    @property
    def ready(self) -> bool: ...
    @property
    def dealer_name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class StatusState:
    """`mood` is success when everything works, warning when something is out that `text` names."""

    dealer: str = ""
    mood: Literal["success", "warning"] = "success"
    text: str = ""


def derive_status(health: Health, words: Words) -> StatusState:
    """Everything that is out of order, or that the terminal is ready."""
    ills = [] if health.ready else [words.text("status.setting_up")]
    if health.ready and not health.online:
        ills.append(words.text("status.offline"))
    if health.printer == "out":
        ills.append(words.text("status.printer"))
    return StatusState(
        dealer=words.digits(health.dealer_name),
        mood="warning" if ills else "success",
        text=" ".join(ills) or words.text("status.ready"),
    )


class StatusView(View[StatusState]):
    changed = Signal()
    dealer = member(str, "dealer", changed)
    mood = member(str, "mood", changed)
    text = member(str, "text", changed)
