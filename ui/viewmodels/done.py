"""What was done: the tracking code, what happens next, the paper, and of a new request the QR and the preview."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Signal

from kiosk.journeys.screen import Screen
from ui.viewmodels.view import View, member
from ui.viewmodels.words import Words

if TYPE_CHECKING:
    from kiosk.journeys.parts import DeedView
    from kiosk.journeys.parts import DoneView as Done

Mood = Literal["info", "success", "warning"]

_PAPER: Final[dict[str, Mood]] = {
    "": "info",
    "queued": "info",
    "sent": "info",
    "confirmed": "success",
    "failed": "warning",
    "unknown": "warning",
}


@dataclass(frozen=True, slots=True)
class DoneState:
    """`steps` tell what happens next and when, each with the icon of the same place in `icons`; `paper` what became of
    the receipt, in the mood `paper_mood`.
    """

    tracking_code: str = ""
    spoken_code: str = ""
    steps: tuple[str, ...] = ()
    icons: tuple[str, ...] = ()
    paper: str = ""
    paper_mood: Mood = "info"
    qr: str = ""
    preview: str = ""


def derive_done(screen: Screen, words: Words, qr: str, preview: str) -> DoneState:
    """The confirmation; `qr` and `preview` are addresses of pictures, empty until they are there."""
    done = screen.done
    if done is None:
        return _derive_deed(screen.deed, words) if screen.deed else DoneState()
    return DoneState(
        tracking_code=words.number(done.tracking_code),
        spoken_code=words.digits(" ".join(done.tracking_code)),
        steps=tuple(_awaiting(done, words) if done.awaiting else _registered(done, words)),
        icons=("clock", "message", "info" if done.awaiting else "building"),
        paper=words.text(f"done.paper.{done.printed or 'none'}"),
        paper_mood=_PAPER[done.printed],
        qr=qr,
        preview=preview,
    )


def _registered(done: Done, words: Words) -> Iterator[str]:
    yield words.text("done.delivered" if done.delivered else "done.waiting")
    yield words.text("done.sms", mobile=done.mobile)
    if done.dealer:
        call = "done.dealer" if done.dealer_phone else "done.dealer.nophone"
        yield words.text(call, dealer=done.dealer, phone=done.dealer_phone)


def _awaiting(done: Done, words: Words) -> Iterator[str]:
    """A request that was taken down without central promises nothing but the way to complete it."""
    yield words.text("collect.done.sent" if done.delivered else "collect.done.kept")
    yield words.text("collect.done.link", mobile=done.mobile)
    yield words.text("collect.done.price")


def _derive_deed(deed: DeedView, words: Words) -> DoneState:
    """A request that was cancelled, left or given another vehicle."""
    return DoneState(
        tracking_code=words.number(deed.tracking_code),
        spoken_code=words.digits(" ".join(deed.tracking_code.replace(" ", ""))),
        steps=(
            words.text(f"deed.{deed.kind}.next"),
            words.text("deed.sms", mobile=deed.mobile),
        ),
        icons=("info", "message"),
        paper=words.text(f"done.paper.{deed.printed or 'none'}"),
        paper_mood=_PAPER[deed.printed],
    )


class DoneView(View[DoneState]):
    changed = Signal()
    trackingCode = member(str, "tracking_code", changed)
    spokenCode = member(str, "spoken_code", changed)
    steps = member("QStringList", "steps", changed)
    icons = member("QStringList", "icons", changed)
    paper = member(str, "paper", changed)
    paperMood = member(str, "paper_mood", changed)
    qr = member(str, "qr", changed)
    preview = member(str, "preview", changed)
