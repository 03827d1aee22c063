"""The parts of a screen as values: fields, choices, rows, and what a step of its own kind shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kiosk.domain.errors import Refusal
from kiosk.journeys.screen import Phrase

if TYPE_CHECKING:
    from kiosk.journeys.kinds import FieldKind, Tone


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a form.

    `text` is what was typed (or the name of what was picked); a date is three fields `<id>.day`, `<id>.month`,
    `<id>.year` in `parts`. `locked` fields show where they come from in `lock_reason`. `picked` tells that the
    text stands for an item of the list. Suggestions are asked from the session's place book; the options of an
    education or a reason are the screen's group of the same id. A tick's text is `yes` where it is set.
    """

    id: str
    kind: FieldKind
    label: Phrase
    help: Phrase | None
    text: str = field(repr=False)
    parts: tuple[str, str, str] = field(default=("", "", ""), repr=False)
    picked: bool = False
    required: bool = True
    locked: bool = False
    lock_reason: Phrase | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """One labelled line of a card or summary; `ltr` for numbers that must not be reordered."""

    label: Phrase
    value: str | Phrase
    ltr: bool = False


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A long text to read: the contract, or a programme's circular."""

    title: str
    body: str
    details: tuple[Detail, ...] = ()
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One thing to choose. `title` is data of the catalogue or, where empty, `phrase` is the text to show.

    `refusal` says why one that is not `enabled` is not open to this customer; `tone` is the colour role of a way.
    """

    id: str
    title: str = ""
    phrase: Phrase | None = None
    subtitle: str = ""
    help: Phrase | None = None
    details: tuple[Detail, ...] = ()
    price: int | None = None
    colour: str = ""
    icon: str = ""
    badge: Phrase | None = None
    document: DocumentView | None = None
    selected: bool = False
    enabled: bool = True
    refusal: Refusal | None = None
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """Choices for one field; `many` where several may be chosen."""

    field_id: str
    label: Phrase | None
    choices: tuple[ChoiceView, ...]
    many: bool = False


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A row of the review with «ویرایش» where `editable`; `section` heads the group it belongs to."""

    id: str
    section: Phrase
    label: Phrase
    value: str | Phrase = field(repr=False)
    ltr: bool = False
    editable: bool = False


@dataclass(frozen=True, slots=True)
class CaptchaView:
    """`image` is a PNG, empty while it loads; `waived` where central is out of reach and none is asked."""

    image: bytes = field(repr=False)
    waived: bool
    text: str
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class CodeView:
    """The code field; `resend_in` and `expires_in` in whole seconds, 0 when over; `mobile` is masked."""

    length: int
    text: str = field(repr=False)
    mobile: str
    resend_in: int
    expires_in: int
    can_change_number: bool
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class ConsentView:
    """Who asks, what for, under whose system (امتا), and which data items."""

    title: str
    body: str
    scopes: tuple[str, ...]
    granted: bool


@dataclass(frozen=True, slots=True)
class DoneView:
    """The confirmation; `tracking_code` in groups, `link` for the QR, `printed` the state of the paper.

    `awaiting` where the request was taken down without central: it counts once its customer proves who they are, for
    which they have `days` from its arrival.
    """

    tracking_code: str
    link: str
    delivered: bool
    printed: str
    mobile: str
    dealer: str
    dealer_phone: str
    awaiting: bool = False
    days: int = 0


@dataclass(frozen=True, slots=True)
class DeedView:
    """What was just done with a request; `tracking_code` in groups, `mobile` masked, `printed` the paper's state."""

    kind: Literal["cancelled", "withdrawn", "changed", "registered"]
    tracking_code: str
    printed: str
    mobile: str


@dataclass(frozen=True, slots=True)
class SupportText:
    """One of the two texts of a message to support."""

    id: str
    label: Phrase
    help: Phrase
    text: str = field(repr=False)
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class SupportView:
    """The form to write to support; `tracking_code`, in groups, is set once the last message was kept."""

    contact: SupportText
    text: SupportText
    tracking_code: str
    busy: bool


@dataclass(frozen=True, slots=True)
class ProgressStep:
    label: Phrase
    state: Literal["done", "here", "ahead"]


@dataclass(frozen=True, slots=True)
class IdleView:
    """The countdown before the session is dropped; `remaining` in whole seconds."""

    remaining: int
    can_extend: bool
