"""The form to write to support, which may lie over any screen."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from PySide6.QtCore import Signal

from kiosk.journeys.screen import Screen
from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words


@dataclass(frozen=True, slots=True)
class SupportState:
    """Two texts with what is wrong in them; `tracking_code` once the message was kept."""

    open: bool = False
    contact_label: str = ""
    contact_help: str = ""
    contact: str = dataclasses.field(default="", repr=False)
    contact_error: str = ""
    text_label: str = ""
    text_help: str = ""
    text: str = dataclasses.field(default="", repr=False)
    text_error: str = ""
    tracking_code: str = ""
    spoken_code: str = ""
    busy: bool = False


def derive_support(screen: Screen, words: Words) -> SupportState:
    support = screen.support
    if support is None:
        return SupportState()
    return SupportState(
        open=True,
        contact_label=words.phrase(support.contact.label),
        contact_help=words.phrase(support.contact.help),
        contact=support.contact.text,
        contact_error=words.refusal(support.contact.refusal),
        text_label=words.phrase(support.text.label),
        text_help=words.phrase(support.text.help),
        text=support.text.text,
        text_error=words.refusal(support.text.refusal),
        tracking_code=words.number(support.tracking_code),
        spoken_code=words.digits(" ".join(support.tracking_code.replace(" ", ""))),
        busy=support.busy,
    )


class SupportView(View[SupportState]):
    changed = Signal()
    open = member(bool, "open", changed)
    contactLabel = member(str, "contact_label", changed)
    contactHelp = member(str, "contact_help", changed)
    contact = member(str, "contact", changed)
    contactError = member(str, "contact_error", changed)
    textLabel = member(str, "text_label", changed)
    textHelp = member(str, "text_help", changed)
    text = member(str, "text", changed)
    textError = member(str, "text_error", changed)
    trackingCode = member(str, "tracking_code", changed)
    spokenCode = member(str, "spoken_code", changed)
    busy = member(bool, "busy", changed)
