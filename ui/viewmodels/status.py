"""Whether the terminal is ready, as the attract screen tells it before anybody starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, Protocol

from PySide6.QtCore import Signal

from kiosk.commands import faults
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


SERVICE_FAULTS: Final[dict[Service, str]] = {
    "no_room": faults.DISK,
    "read_only": faults.DIRECTORY,
    "damaged": faults.PAGES_DAMAGED,
}
"""What `kiosk doctor` calls the fault of a terminal that takes no new customers."""


@dataclass(frozen=True, slots=True)
class StatusState:
    """`mood` is success when everything works, warning when something is out that `text` names.

    `out` is the fault's code of a terminal that takes no customers, empty where it takes them; then `text` is the
    remedy.
    """

    dealer: str = ""
    mood: Literal["success", "warning"] = "success"
    text: str = ""
    out: str = ""


def derive_status(health: Health, words: Words) -> StatusState:
    """What keeps customers away, else everything that is out of order, or that the terminal is ready."""
    dealer = words.digits(health.dealer_name)
    out = SERVICE_FAULTS.get(health.service, "") if health.ready else faults.NOT_ENROLLED
    if out:
        return StatusState(dealer, "warning", words.remedy(out), out)
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
