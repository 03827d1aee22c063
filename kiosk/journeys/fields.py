"""How each kind of field is judged and what of it is kept: one small reader a kind, over the domain's own rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.domain.card import parse_card
from kiosk.domain.code import parse_captcha, parse_code
from kiosk.domain.email import parse_email
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, parse_birth_date, parse_issue_date
from kiosk.domain.landline import parse_landline
from kiosk.domain.licence import parse_licence
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.national_code import parse_national_code
from kiosk.domain.password import parse_new_password, refuse_repeat
from kiosk.domain.postal_code import parse_postal_code
from kiosk.domain.profile import parse_address, parse_education
from kiosk.domain.sheba import parse_sheba
from kiosk.journeys.definition import Field
from kiosk.journeys.kinds import FieldKind
from kiosk.journeys.session import Answers, Session

CAPTCHA_LENGTH = 5
CODE_LENGTH = 6
DATE_PARTS = ("day", "month", "year")
TICKED = "yes"
"""What a tick holds where it is set."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the readers may look at: everything answered, the session's registry record, and today in Tehran.

    Without central the claimed birth date stands for the registry's.
    """

    answers: Answers
    registry: Mapping[str, str] = field(repr=False)
    code_length: int
    today: JalaliDate
    mobile: str = field(repr=False)


Reader = Callable[[str, Reading], str | Refusal]


def reading(session: Session, today: JalaliDate) -> Reading:
    """Gather what judging this session's fields needs."""
    customer, challenge = session.customer, session.code_asked
    registry: Mapping[str, str] = customer.registry if customer else {}
    if session.collecting:
        birth = parse_birth_date(date_parts("birth_date", session.answers), today)
        registry = {} if isinstance(birth, Refusal) else {"birth_date": birth.isoformat()}
    return Reading(
        answers=session.answers,
        registry=registry,
        code_length=challenge.length if challenge else CODE_LENGTH,
        today=today,
        mobile=customer.mobile if customer else challenge.mobile if challenge else session.answers.typed("mobile"),
    )


def read(field: Field, given: Reading) -> str | Refusal:
    """Return the canonical value of a field (`09…`, `IR…`, `1370-05-17`, an item's id) or why it is refused."""
    return _READERS[field.kind](field.id, given)


def text_keys(field: Field) -> tuple[str, ...]:
    """Return the answer keys that a field's typing goes to."""
    if field.kind in ("birth_date", "past_date"):
        return tuple(f"{field.id}.{part}" for part in DATE_PARTS)
    if field.kind in ("city", "province"):
        return (f"{field.id}.typed",)
    return (field.id,)


def date_parts(field_id: str, answers: Answers) -> tuple[str, str, str]:
    """Return (year, month, day) as typed."""
    return (
        answers.typed(f"{field_id}.year"),
        answers.typed(f"{field_id}.month"),
        answers.typed(f"{field_id}.day"),
    )


def _mobile(field_id: str, given: Reading) -> str | Refusal:
    mobile = parse_mobile(given.answers.typed(field_id))
    return mobile if isinstance(mobile, Refusal) else mobile.value


def _captcha(field_id: str, given: Reading) -> str | Refusal:
    answer = parse_captcha(given.answers.typed(field_id), CAPTCHA_LENGTH)
    return answer if isinstance(answer, Refusal) else str(answer)


def _code(field_id: str, given: Reading) -> str | Refusal:
    code = parse_code(given.answers.typed(field_id), given.code_length)
    return code if isinstance(code, Refusal) else str(code)


def _national_code(field_id: str, given: Reading) -> str | Refusal:
    code = parse_national_code(given.answers.typed(field_id))
    return code if isinstance(code, Refusal) else code.value


def _birth_date(field_id: str, given: Reading) -> str | Refusal:
    day = parse_birth_date(date_parts(field_id, given.answers), given.today)
    return day if isinstance(day, Refusal) else day.isoformat()


def _past_date(field_id: str, given: Reading) -> str | Refusal:
    birth = JalaliDate.parse(given.registry.get("birth_date", ""))
    if isinstance(birth, Refusal):
        birth = JalaliDate(1250, 1, 1)
    day = parse_issue_date(date_parts(field_id, given.answers), birth, given.today)
    return day if isinstance(day, Refusal) else day.isoformat()


def _education(field_id: str, given: Reading) -> str | Refusal:
    education = parse_education(given.answers.typed(field_id))
    return education if isinstance(education, Refusal) else education.value


def _province(field_id: str, given: Reading) -> str | Refusal:
    return _picked(field_id, given, "province")


def _city(field_id: str, given: Reading) -> str | Refusal:
    return _picked(field_id, given, "city")


def _picked(field_id: str, given: Reading, kind: str) -> str | Refusal:
    picked = given.answers.typed(field_id)
    if picked:
        return picked
    return Refusal(f"{kind}.not_picked" if given.answers.typed(f"{field_id}.typed").strip() else f"{kind}.empty")


def _address(field_id: str, given: Reading) -> str | Refusal:
    address = parse_address(given.answers.typed(field_id))
    return address if isinstance(address, Refusal) else str(address)


def _postal_code(field_id: str, given: Reading) -> str | Refusal:
    code = parse_postal_code(given.answers.typed(field_id))
    return code if isinstance(code, Refusal) else code.value


def _landline(field_id: str, given: Reading) -> str | Refusal:
    landline = parse_landline(given.answers.typed(field_id))
    return landline if isinstance(landline, Refusal) else landline.value


def _email(field_id: str, given: Reading) -> str | Refusal:
    email = parse_email(given.answers.typed(field_id))
    return email if isinstance(email, Refusal) else str(email)


def _card(field_id: str, given: Reading) -> str | Refusal:
    card = parse_card(given.answers.typed(field_id))
    return card if isinstance(card, Refusal) else card.value


def _licence(field_id: str, given: Reading) -> str | Refusal:
    licence = parse_licence(given.answers.typed(field_id))
    return licence if isinstance(licence, Refusal) else str(licence)


def _reason(field_id: str, given: Reading) -> str | Refusal:
    return given.answers.typed(field_id) or Refusal("reason.empty")


def _tick(field_id: str, given: Reading) -> str | Refusal:
    return TICKED if given.answers.typed(field_id) == TICKED else Refusal("tick.missing")


def _sheba(field_id: str, given: Reading) -> str | Refusal:
    sheba = parse_sheba(given.answers.typed(field_id))
    return sheba if isinstance(sheba, Refusal) else sheba.value


def _password(field_id: str, given: Reading) -> str | Refusal:
    claimed = {"national_code": _national_code, "birth_date": _birth_date}
    known = [given.registry.get(name) or read_claim(name, given) for name, read_claim in claimed.items()]
    numbers = [number for number in (given.mobile, *known) if number and not isinstance(number, Refusal)]
    return parse_new_password(given.answers.typed(field_id), numbers)


def _repeat(field_id: str, given: Reading) -> str | Refusal:
    repeat = given.answers.typed(field_id)
    return refuse_repeat(given.answers.typed("password"), repeat) or repeat


def _old_password(field_id: str, given: Reading) -> str | Refusal:
    password = given.answers.typed(field_id)
    return password or Refusal("password.empty")


def _locked(field_id: str, given: Reading) -> str | Refusal:
    return given.registry.get(field_id, "")


_READERS: dict[FieldKind, Reader] = {
    "mobile": _mobile,
    "captcha": _captcha,
    "code": _code,
    "national_code": _national_code,
    "birth_date": _birth_date,
    "past_date": _past_date,
    "education": _education,
    "province": _province,
    "city": _city,
    "address": _address,
    "postal_code": _postal_code,
    "landline": _landline,
    "email": _email,
    "sheba": _sheba,
    "card": _card,
    "licence": _licence,
    "reason": _reason,
    "tick": _tick,
    "password": _password,
    "repeat": _repeat,
    "login_password": _old_password,
    "locked": _locked,
}
