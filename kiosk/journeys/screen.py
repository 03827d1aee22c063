"""What a screen shows, as a value without language or pixels; `describe` in `present.py` derives it from a session.

Its parts stand in `parts.py`: the first frame needs none of them, and every dataclass takes a millisecond to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kiosk.domain.errors import Refusal
    from kiosk.journeys.kinds import StepKind, Tone
    from kiosk.journeys.parts import (
        CaptchaView,
        ChoiceGroup,
        ChoiceView,
        CodeView,
        ConsentView,
        DeedView,
        Detail,
        DocumentView,
        DoneView,
        FieldView,
        IdleView,
        ProgressStep,
        SummaryRow,
        SupportView,
    )

    ScreenKind = Literal["attract", "service"] | StepKind


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of the catalogue with its values; a value may be personal and is not represented."""

    id: str
    values: Mapping[str, str | int] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything one screen shows.

    `ways` are the step's own ways on by outcome. `notice` is what went wrong, `news` what was just done; both stand on
    top. `history` is a request's, newest first. `faults` are the refused fields in order with the words shown beside
    them. `busy_for` is how many seconds an answer has been awaited, None when none is. `support` lies over the screen
    while the customer writes to support. `collecting` is said calmly on every screen of a request that is taken down
    without central, `as_of` how old what is offered is while central is away; `read_back` is the mobile in groups that
    the customer is to compare with their own. `counter` asks for the dense layout of a clerk's screen.
    """

    kind: ScreenKind
    step: str
    page: int
    session: int
    heading: Phrase
    help: Phrase | None = None
    maker: str = ""
    section: Phrase | None = None
    progress: tuple[ProgressStep, ...] = ()
    fields: tuple[FieldView, ...] = ()
    groups: tuple[ChoiceGroup, ...] = ()
    ways: tuple[ChoiceView, ...] = ()
    rows: tuple[SummaryRow, ...] = ()
    captcha: CaptchaView | None = None
    code: CodeView | None = None
    consent: ConsentView | None = None
    document: DocumentView | None = None
    done: DoneView | None = None
    history: tuple[Detail, ...] = ()
    deed: DeedView | None = None
    read_back: str = field(default="", repr=False)
    collecting: Phrase | None = None
    as_of: Phrase | None = None
    support: SupportView | None = None
    primary: Phrase | None = None
    primary_enabled: bool = True
    primary_icon: str = ""
    tone: Tone = ""
    can_back: bool = False
    can_restart: bool = True
    notice: Refusal | None = None
    news: Phrase | None = None
    faults: tuple[tuple[str, Refusal], ...] = ()
    busy_for: float | None = None
    idle: IdleView | None = None
    restart_asked: bool = False
    help_open: bool = False
    bell: bool = False
    counter: bool = False
