"""The code field: how many cells, what is in them, and when another code may be asked for."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.journeys.screen import Screen
from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.journeys.definition import Field
    from kiosk.journeys.parts import CodeView as Code


@dataclass(frozen=True, slots=True)
class CodeState:
    """`resend` tells when a new code may be asked for; `field` is the id that typing belongs to."""

    present: bool = False
    field: str = ""
    label: str = ""
    length: int = 6
    text: str = dataclasses.field(default="", repr=False)
    mobile: str = ""
    resend: str = ""
    can_resend: bool = False
    validity: str = ""
    can_change: bool = False
    error: str = ""


def derive_code(screen: Screen, words: Words, asked: Field | None) -> CodeState:
    """`asked` is the page's code field, None where an accepted code is only shown."""
    code = screen.code
    if code is None:
        return CodeState()
    return CodeState(
        present=True,
        field=asked.id if asked else "",
        label=words.text(asked.label) if asked else "",
        length=code.length,
        text=code.text,
        mobile=words.number(code.mobile),
        resend=words.text("code.resend.in", time=clock(code.resend_in)) if code.resend_in else "",
        can_resend=code.resend_in == 0,
        validity=_validity(code, words),
        can_change=code.can_change_number,
        error=words.refusal(code.refusal),
    )


def clock(seconds: int) -> str:
    """`95` as `1:35`."""
    return f"{seconds // 60}:{seconds % 60:02}"


def _validity(code: Code, words: Words) -> str:
    if code.expires_in == 0:
        return words.text("code.expired")
    return words.text("code.valid", time=clock(code.expires_in))


class CodeView(View[CodeState]):
    changed = Signal()
    present = member(bool, "present", changed)
    field = member(str, "field", changed)
    label = member(str, "label", changed)
    length = member(int, "length", changed)
    text = member(str, "text", changed)
    mobile = member(str, "mobile", changed)
    resend = member(str, "resend", changed)
    canResend = member(bool, "can_resend", changed)
    validity = member(str, "validity", changed)
    canChange = member(bool, "can_change", changed)
    error = member(str, "error", changed)
