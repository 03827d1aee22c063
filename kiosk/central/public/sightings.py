"""What a public page tells of a request or of a message to support: its way so far, and no person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.awaiting.states import MISNAMED, AwaitingState, refusal_of, state_text
from kiosk.central.catalogue import feed
from kiosk.central.moments import day_and_time
from kiosk.central.schema import purchase_history, purchases, support_messages
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import ltr, only_digits, persian_digits
from kiosk.domain.tracking import TrackingCode

Tone = Literal["going", "waiting", "ended"]

_ENDED = frozenset(
    {
        RequestState.REJECTED,
        RequestState.ORDER_CANCELLED,
        RequestState.WITHDRAWN,
        RequestState.UNPAID_CANCELLED,
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened; `title` is empty where only the note tells of it."""

    title: str
    note: str
    moment: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask; `reach` are phone, e-mail and site as shown, each with its link or nothing."""

    title: str
    reach: tuple[tuple[str, str], ...]
    address: str = ""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A page's contents in words; what does not apply is empty. `facts` are labels' text ids and values.

    `deadline_for` is the text id of what is to be done until the deadline.
    """

    code: str
    state: str
    tone: Tone
    meaning: str
    deadline: str = ""
    deadline_for: str = "tracking.deadline"
    facts: tuple[tuple[str, str], ...] = ()
    history: tuple[Line, ...] = ()
    contacts: tuple[Contact, ...] = ()


def request_row(connection: sa.Connection, code: str) -> Any | None:
    """Return the row of the request with a tracking code."""
    return connection.execute(sa.select(purchases).where(purchases.c.tracking_code == code)).one_or_none()


def support_row(connection: sa.Connection, code: str) -> Any | None:
    """Return the row of the message to support with a tracking code."""
    query = sa.select(support_messages).where(support_messages.c.tracking_code == code)
    return connection.execute(query).one_or_none()


def of_request(connection: sa.Connection, row: Any) -> Sighting:
    """Tell of a request that central holds."""
    state, shown = RequestState(row.state), row.shown
    passed_on = state is RequestState.ORDER_CANCELLED and not row.holds_place
    meaning = "tracking.meaning.order_passed_on" if passed_on else f"tracking.meaning.{state.value}"
    lines = sa.select(purchase_history).where(purchase_history.c.request_id == row.request_id)
    history = connection.execute(lines.order_by(purchase_history.c.id)).all()
    return Sighting(
        code=_code(row.tracking_code),
        state=texts.text(f"request.state.{state.value}"),
        tone="ended" if state in _ENDED else "waiting" if state is RequestState.AWAITING_PAYMENT else "going",
        meaning=texts.text(meaning),
        deadline=_moment(row.payment_deadline, "tracking.deadline_until") if row.payment_deadline else "",
        facts=_facts(shown, row.confirmed_at),
        history=_history(history),
        contacts=_contacts(connection, row.maker, row.dealer_id),
    )


def of_awaiting(connection: sa.Connection, row: Any) -> Sighting:
    """Tell of a request that was taken down offline and has not become one of central's; why not is nobody else's."""
    state = AwaitingState(row.state)
    proven = state is AwaitingState.AWAITING and row.customer_id is not None
    open_until = row.expires_at if state is AwaitingState.AWAITING and not proven else None
    refusal = refusal_of(row)
    if refusal is not None and refusal.code == MISNAMED:
        meaning = texts.catalogue().refusal(refusal)
    else:
        meaning = texts.text("awaiting.meaning.proven" if proven else f"awaiting.meaning.{state.value}")
    return Sighting(
        code=_code(row.tracking_code),
        state=texts.text(state_text(state, refusal)),
        tone="waiting" if state is AwaitingState.AWAITING else "ended",
        meaning=meaning,
        deadline=_moment(open_until, "tracking.deadline_until") if open_until else "",
        deadline_for="awaiting.deadline",
        facts=_facts(row.shown, row.confirmed_at, "awaiting.day"),
        contacts=_contacts(connection, row.maker, row.dealer_id),
    )


def of_support(connection: sa.Connection, row: Any) -> Sighting:
    """Tell of a message to support, never of its text."""
    facts = [("tracking.message", _moment(row.written_at))]
    if row.reply:
        facts.append(("tracking.reply", persian_digits(row.reply)))
    state = texts.text(f"tracking.support.{row.state}")
    tone: Tone = "waiting" if row.state == "new" else "going"
    return Sighting(
        _code(row.tracking_code), state, tone, "", facts=tuple(facts), contacts=_contacts(connection, row.maker, "")
    )


def on_its_way(connection: sa.Connection, code: TrackingCode, dealer_id: str) -> Sighting:
    """Tell of a request that its terminal vouches for and central does not know yet."""
    dealer = feed.document(connection, "dealers", dealer_id) or {"name": "", "maker": ""}
    return Sighting(
        code=_code(code.value),
        state=texts.text("tracking.on_its_way"),
        tone="waiting",
        meaning=texts.text("tracking.not_received", dealer=dealer["name"]),
        contacts=_contacts(connection, dealer["maker"], dealer_id),
    )


def _facts(
    shown: Mapping[str, str], confirmed_at: datetime, day: str = "tracking.day"
) -> tuple[tuple[str, str], ...]:
    """What was asked for and when; a name that the catalogue had not is left out."""
    facts = (
        ("tracking.programme", persian_digits(shown["programme_title"])),
        ("tracking.vehicle", persian_digits("، ".join(filter(None, (shown["vehicle_title"], shown["colour_name"]))))),
        ("tracking.dealer", shown["dealer_name"]),
        (day, JalaliDate.in_tehran(confirmed_at).display_long()),
    )
    return tuple(fact for fact in facts if fact[1])


def _history(rows: Sequence[Any]) -> tuple[Line, ...]:
    """Newest first; a line that left the state as it was is told by its note alone."""
    lines, before = [], ""
    for row in rows:
        title = "" if row.state == before and row.note else texts.text(f"request.state.{row.state}")
        lines.append(Line(title, persian_digits(row.note), _moment(row.at)))
        before = row.state
    return tuple(reversed(lines))


def _contacts(connection: sa.Connection, maker: str, dealer_id: str) -> tuple[Contact, ...]:
    """The dealership, then every contact of the catalogue but those of other makers with dealerships."""
    others = {each["maker"] for each in feed.all_documents(connection, "dealers")} - {maker}
    listed = sorted(feed.all_documents(connection, "contacts"), key=lambda each: int(each["order"]))
    dealer = feed.document(connection, "dealers", dealer_id)
    own = () if dealer is None else (Contact(dealer["name"], _reach(dealer["phone"]), dealer["address"]),)
    return own + tuple(
        Contact(each["title"], _reach(each["phone"], each["email"], each["site"]))
        for each in listed
        if each["id"] not in others
    )


def _reach(phone: str, email: str = "", site: str = "") -> tuple[tuple[str, str], ...]:
    number = only_digits(phone) or ""
    ways = ((persian_digits(phone), f"tel:{number}" if number else ""), (email, f"mailto:{email}"), (site, ""))
    return tuple(way for way in ways if way[0])


def _code(code: str) -> str:
    return ltr(persian_digits(TrackingCode(code).grouped()))


def _moment(moment: datetime, text_id: str = "tracking.moment") -> str:
    day, time = day_and_time(moment)
    return texts.text(text_id, day=day, time=time)
