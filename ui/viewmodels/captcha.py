"""The security picture of a step with its field; the picture waits with the picture provider under a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.journeys.screen import Screen
from ui.pictures import Pictures
from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.journeys.definition import Field


@dataclass(frozen=True, slots=True)
class CaptchaState:
    """`waived` where central is out of reach and no picture is asked; `field` is empty where the step has none.

    A picture that is not `loading` and has no `source` did not come and may be asked for again.
    """

    field: str = ""
    label: str = ""
    text: str = ""
    error: str = ""
    source: str = ""
    loading: bool = False
    waived: bool = False


def derive_captcha(
    screen: Screen, words: Words, asked: Field | None, pictures: Pictures, *, coming: bool
) -> CaptchaState:
    """`asked` is the page's captcha field; `coming` while a picture is awaited."""
    captcha = screen.captcha
    if captcha is None or asked is None:
        return CaptchaState()
    return CaptchaState(
        field=asked.id,
        label=words.text(asked.label),
        text=captcha.text,
        error=words.refusal(captcha.refusal),
        source=pictures.keep("captcha", captcha.image),
        loading=coming and not captcha.image and not captcha.waived,
        waived=captcha.waived,
    )


class CaptchaView(View[CaptchaState]):
    changed = Signal()
    field = member(str, "field", changed)
    label = member(str, "label", changed)
    text = member(str, "text", changed)
    error = member(str, "error", changed)
    source = member(str, "source", changed)
    loading = member(bool, "loading", changed)
    waived = member(bool, "waived", changed)
