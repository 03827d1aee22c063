"""What frames every screen: the question, where one is, the buttons on the edge, what is wrong, and waiting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from kiosk.journeys.kinds import FieldKind, StepKind
from kiosk.journeys.screen import Screen
from ui.viewmodels.words import Words

_TAPPED: Final[tuple[FieldKind, ...]] = ("education", "reason", "tick")
"""The kinds of field that are answered without typing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A refused field in the summary of errors; `option_id` names the field."""

    option_id: str
    title: str


@dataclass(frozen=True, slots=True)
class FrameState:
    """`place` tells one screen from the next; `backward` (not derived from the screen) whether going back led here.

    `typing` tells that there is something to type into, `counter` asks for the dense layout of a clerk's screen.
    `primary_name` and `secondary_name` are the names by which tests and the autopilot find the buttons. `banner` stands
    calmly over every screen of a request that is taken down without central, `as_of` tells how old the offers are;
    `read_back` is the mobile to compare, and `spoken_back` the same digit by digit.
    """

    kind: str = "attract"
    place: str = ""
    backward: bool = False
    heading: str = ""
    help: str = ""
    maker: str = ""
    maker_name: str = ""
    sections: tuple[str, ...] = ()
    section: int = 0
    primary: str = ""
    primary_name: str = "primary"
    primary_icon: str = ""
    primary_enabled: bool = True
    danger: bool = False
    secondary: str = ""
    secondary_name: str = "secondary"
    secondary_icon: str = ""
    can_back: bool = False
    can_restart: bool = False
    notice: str = ""
    news: str = ""
    busy: bool = False
    typing: bool = False
    restart_asked: bool = False
    help_open: bool = False
    bell: bool = False
    counter: bool = False
    banner: str = ""
    as_of: str = ""
    read_back: str = field(default="", repr=False)
    spoken_back: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Buttons:
    """The buttons of a kind of step that are not the plain primary one; texts are ids."""

    name: str
    primary: str
    icon: str
    secondary_name: str
    secondary: str
    secondary_icon: str


_BUTTONS: Final[dict[StepKind, Buttons]] = {
    "consent": Buttons("consent.grant", "consent.grant", "check", "consent.deny", "consent.deny", "close"),
    "done": Buttons("finish", "", "check", "print", "done.print", "printer"),
    "deed": Buttons("finish", "", "check", "print", "done.print", "printer"),
}


def derive_frame(screen: Screen, words: Words) -> FrameState:
    here = next((number for number, step in enumerate(screen.progress) if step.state == "here"), None)
    buttons = _BUTTONS.get(screen.kind) if screen.kind not in ("attract", "service") else None  # type: ignore[arg-type]
    if screen.kind == "consent" and (screen.consent is None or screen.consent.granted):
        buttons = None
    primary = words.phrase(screen.primary)
    return FrameState(
        kind=screen.kind,
        place=f"{screen.session}.{screen.step}.{screen.page}",
        heading=words.phrase(screen.heading),
        help=words.phrase(screen.help),
        maker=screen.maker,
        maker_name=words.text(f"maker.{screen.maker}") if screen.maker else "",
        sections=tuple(words.phrase(step.label) for step in screen.progress),
        section=len(screen.progress) if here is None else here,
        primary=words.text(buttons.primary) if buttons and buttons.primary else primary,
        primary_name=buttons.name if buttons else "primary",
        primary_icon=buttons.icon if buttons else screen.primary_icon or "arrow-next",
        primary_enabled=screen.primary_enabled,
        danger=screen.tone == "danger",
        secondary=words.text(buttons.secondary) if buttons else "",
        secondary_name=buttons.secondary_name if buttons else "secondary",
        secondary_icon=buttons.secondary_icon if buttons else "",
        can_back=screen.can_back,
        can_restart=screen.can_restart,
        notice=words.refusal(screen.notice),
        news=words.phrase(screen.news),
        busy=screen.busy_for is not None,
        typing=screen.captcha is not None
        or screen.code is not None
        or any(not one.locked and one.kind not in _TAPPED for one in screen.fields),
        restart_asked=screen.restart_asked,
        help_open=screen.help_open,
        bell=screen.bell,
        counter=screen.counter,
        banner=words.phrase(screen.collecting),
        as_of=words.phrase(screen.as_of),
        read_back=words.number(screen.read_back),
        spoken_back=words.digits(" ".join(screen.read_back.replace(" ", ""))),
    )


def derive_faults(screen: Screen, words: Words) -> tuple[Fault, ...]:
    return tuple(Fault(field_id, words.refusal(refusal)) for field_id, refusal in screen.faults)
