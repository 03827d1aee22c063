"""Whether the terminal is ready, as the attract screen tells it before anybody starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, Protocol

from PySide6.QtCore import Signal

from kiosk.ports import Service
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
    @property
    def service(self) -> Service: ...


CODES: Final[dict[Service, str]] = {
    "no_room": "store.full",
    "read_only": "store.unwritable",
    "damaged": "store.damaged",
}
"""What staff read out to support where a terminal takes no new customers."""
_NOT_ENROLLED: Final = "store.not_enrolled"


@dataclass(frozen=True, slots=True)
class StatusState:
    """`mood` is success when everything works, warning when something is out that `text` names.

    `out` is the service code of a terminal that takes no customers, empty where it takes them; then `text` says what
    staff can do.
    """

    dealer: str = ""
    mood: Literal["success", "warning"] = "success"
    text: str = ""
    out: str = ""


def derive_status(health: Health, words: Words) -> StatusState:
    """What keeps customers away, else everything that is out of order, or that the terminal is ready."""
    dealer = words.digits(health.dealer_name)
    out = CODES.get(health.service, "") if health.ready else _NOT_ENROLLED
    if out:
        return StatusState(dealer, "warning", words.text(f"out.{out}"), words.number(out))
    ills = [] if health.online else [words.text("status.offline")]
    if health.printer == "out":
        ills.append(words.text("status.printer"))
    return StatusState(dealer, "warning" if ills else "success", " ".join(ills) or words.text("status.ready"))


class StatusView(View[StatusState]):
    changed = Signal()
    dealer = member(str, "dealer", changed)
    mood = member(str, "mood", changed)
    text = member(str, "text", changed)
    out = member(str, "out", changed)
