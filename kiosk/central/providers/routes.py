"""The simulators' own surface: a phone to read, a picture to see, people to add, and an outage to cause."""

from __future__ import annotations

import hmac
import re
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader
from pydantic import BaseModel, ConfigDict, Field

from kiosk import texts
from kiosk.central.context import CentralHere
from kiosk.central.devices.enrolment import issue_enrolment_code
from kiosk.central.problems import Declined, Refused
from kiosk.central.providers.outage import Mode
from kiosk.central.providers.simulated import SimulatedPerson, put_person
from kiosk.central.schema import documents, sim_captchas, sim_messages
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import persian_digits
from kiosk.wire import paths
from kiosk.wire.base import JalaliText, MobileText, NationalCodeText

_PAGES = Environment(loader=FileSystemLoader(Path(__file__).parent / "pages"), autoescape=True)
_NEWEST = 30
_LINK = re.compile(r"(https?://\S+)")


async def _with_key(request: Request, central: CentralHere) -> None:
    given = request.headers.get(paths.SIM_KEY_HEADER) or request.query_params.get("key", "")
    if not hmac.compare_digest(given.encode(), central.settings.sim_key.encode()):
        raise Declined(Refused("request.not_found"))


router = APIRouter(dependencies=[Depends(_with_key)], include_in_schema=False)


class _Ask(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PhoneQuestion(_Ask):
    mobile: MobileText


class PhoneMessage(BaseModel):
    at: datetime
    kind: str
    text: str


class PhoneAnswer(BaseModel):
    """Newest first."""

    messages: tuple[PhoneMessage, ...]


class CaptchaQuestion(_Ask):
    captcha_id: str


class CaptchaAnswer(BaseModel):
    answer: str


class NewPerson(_Ask):
    first_name: str
    last_name: str
    father_name: str
    national_code: NationalCodeText
    birth_date: JalaliText
    mobile: MobileText
    alive: bool = True
    active: bool = True
    licence_class: int | None = Field(default=3, ge=-1, le=3)
    active_plate: bool = False


class OutageOrder(_Ask):
    mode: Mode
    seconds: float = Field(default=3600.0, gt=0)


class EnrolmentOrder(_Ask):
    """Without a dealer the first one of the catalogue takes the terminal."""

    dealer_id: str | None = None


class EnrolmentCode(BaseModel):
    code: str


@router.post(paths.SIM_PHONE)
def phone(body: PhoneQuestion, central: CentralHere) -> PhoneAnswer:
    """Read the messages of one phone."""
    mine = sa.select(sim_messages).where(sim_messages.c.mobile == body.mobile)
    with central.database.read() as connection:
        rows = connection.execute(mine.order_by(sim_messages.c.id.desc()).limit(_NEWEST)).all()
    return PhoneAnswer(messages=tuple(PhoneMessage(at=row.at, kind=row.kind, text=row.text) for row in rows))


@router.get(paths.SIM_PHONE)
def phone_page(central: CentralHere) -> HTMLResponse:
    """Show the newest messages of all phones to whoever tries the product."""
    with central.database.read() as connection:
        rows = connection.execute(sa.select(sim_messages).order_by(sim_messages.c.id.desc()).limit(_NEWEST)).all()
    messages = [
        {"mobile": persian_digits(row.mobile), "parts": _parts(row.text), "at": _clock(row.at)} for row in rows
    ]
    page = _PAGES.get_template("phone.html").render(messages=messages, text=texts.text)
    return HTMLResponse(page, headers={"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})


@router.post(paths.SIM_CAPTCHA)
def captcha(body: CaptchaQuestion, central: CentralHere) -> CaptchaAnswer:
    """See what a picture shows."""
    query = sa.select(sim_captchas.c.answer).where(sim_captchas.c.captcha_id == body.captcha_id)
    with central.database.read() as connection:
        answer = connection.scalar(query)
    if answer is None:
        raise Declined(Refused("request.not_found"))
    return CaptchaAnswer(answer=answer)


@router.post(paths.SIM_PEOPLE, status_code=204)
def people(body: NewPerson, central: CentralHere) -> None:
    """Add a person to the simulated registries, with the line in their name; adding twice changes nothing."""
    with central.database.write() as connection:
        put_person(connection, SimulatedPerson(**body.model_dump()))


@router.post(paths.SIM_ENROLMENT)
def enrolment(body: EnrolmentOrder, central: CentralHere) -> EnrolmentCode:
    """Issue an enrolment code as the office would."""
    dealer_id = body.dealer_id
    if dealer_id is None:
        live = sa.and_(documents.c.stream == "dealers", documents.c.body.is_not(None))
        with central.database.read() as connection:
            dealer_id = connection.scalar(sa.select(sa.func.min(documents.c.key)).where(live))
    try:
        return EnrolmentCode(code=issue_enrolment_code(central, dealer_id or ""))
    except KeyError:
        raise Declined(Refused("request.not_found")) from None


@router.post(paths.SIM_OUTAGE, status_code=204)
def outage(body: OutageOrder, request: Request) -> None:
    """Break or mend this process of central."""
    request.app.state.outage.begin(body.mode, body.seconds)


def _parts(message: str) -> list[tuple[str, str]]:
    """Split a message into texts as a phone shows them and, beside each, the address where it is a link."""
    pieces = _LINK.split(message)
    return [(piece, piece) if _LINK.fullmatch(piece) else (persian_digits(piece), "") for piece in pieces]


def _clock(at: datetime) -> str:
    day = JalaliDate.in_tehran(at)
    seconds = int(at.timestamp() + 3.5 * 3600) % 86_400
    time = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{day.display()} {persian_digits(time)}"
