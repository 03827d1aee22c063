"""From a session to its screen: one pure function, the same for every interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Final

from kiosk.domain.awaiting import AWAITING_LIFE
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, time_in_tehran
from kiosk.domain.text import mask_mobile
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.account_view import consent_groups
from kiosk.journeys.awaiting import until_values
from kiosk.journeys.back import can_go_back
from kiosk.journeys.collecting import help_values, needs_central, number_read_back
from kiosk.journeys.deferral import link_values
from kiosk.journeys.definition import Field, Journey, Page, Step, Way
from kiosk.journeys.effects import FetchCaptcha
from kiosk.journeys.events import Now
from kiosk.journeys.fields import date_parts
from kiosk.journeys.kinds import OFFLINE, StepKind
from kiosk.journeys.offers import choice_groups, contract_document, education_group, reason_group
from kiosk.journeys.order_view import history_of, request_groups
from kiosk.journeys.orders import open_ways
from kiosk.journeys.paging import shown_page
from kiosk.journeys.parts import (
    CaptchaView,
    ChoiceGroup,
    ChoiceView,
    CodeView,
    ConsentView,
    DeedView,
    DoneView,
    FieldView,
    ProgressStep,
)
from kiosk.journeys.screen import Phrase, Screen
from kiosk.journeys.session import Session
from kiosk.journeys.summary import summary_rows
from kiosk.journeys.support import support_view
from kiosk.journeys.travel import asks_captcha, is_locked
from kiosk.journeys.underway import Waiting
from kiosk.journeys.welcome import countdown, describe_welcome

_FROM_CATALOGUE: Final[tuple[StepKind, ...]] = ("programmes", "vehicle", "dealer", "contract", "final", "collect")
"""The kinds of step that show what the maker offers."""

_NOTHING: Final[Mapping[StepKind, Refusal]] = {
    "programmes": Refusal("programme.none"),
    "requests": Refusal("request.none"),
    "consents": Refusal("consent.none"),
}
"""What an empty list of a kind of step says."""


def describe(session: Session, journeys: Sequence[Journey], now: Now) -> Screen:
    """Derive the whole screen of a session; `journeys` are those that the service screen offers."""
    step = session.step
    if step is None:
        return describe_welcome(session, journeys, now)
    page = shown_page(session, step, session.place.page)
    groups = _groups(session, step, page, now)
    return Screen(
        kind=step.kind,
        step=step.id,
        page=session.place.page,
        session=session.number,
        heading=Phrase(page.heading),
        help=_help(session, step, page),
        maker=session.journey.maker if session.journey else "",
        section=Phrase(step.section) if step.section else None,
        progress=_progress(session, step),
        fields=tuple(_field(session, field) for field in page.fields if field.kind not in ("captcha", "code")),
        groups=groups,
        ways=tuple(_way(way) for way in open_ways(session, step)),
        rows=summary_rows(session, now),
        captcha=_captcha(session),
        code=_code(session, step, page, now),
        consent=_consent(session, step),
        document=contract_document(session) if step.kind == "contract" else None,
        done=_done(session, step),
        history=history_of(session) if step.kind == "request" else (),
        deed=_deed(session, step),
        read_back=number_read_back(session) if step.kind == "read_back" else "",
        collecting=Phrase("collect.banner") if session.collecting and session.committed is None else None,
        as_of=_as_of(session, step),
        support=support_view(session),
        primary=_primary(step, page),
        primary_enabled=session.waiting is None and _filled(session, page),
        primary_icon="" if page.primary else step.icon,
        tone=step.tone if not page.primary else "",
        can_back=can_go_back(session) or session.support_open,
        can_restart=session.committed is None,
        notice=_nothing_there(session, step, groups) or session.notice or _way_on(session, step),
        news=Phrase(session.news) if session.news else None,
        faults=tuple(
            (field.id, session.refusals[field.id]) for field in page.fields if field.id in session.refusals
        ),
        busy_for=_busy(session.waiting, now),
        idle=countdown(session, now),
        restart_asked=session.restart_asked,
        help_open=session.help_open,
        counter=session.counter,
        bell=session.bell,
    )


def _help(session: Session, step: Step, page: Page) -> Phrase | None:
    if session.collecting and step.kind == "programmes":
        return Phrase("collect.programmes.help")
    values = {**link_values(session), **help_values(session), **until_values(session)}
    return Phrase(page.help, values) if page.help else None


def _primary(step: Step, page: Page) -> Phrase | None:
    label = page.primary or step.primary
    return Phrase(label) if label else None


def _nothing_there(session: Session, step: Step, groups: tuple[ChoiceGroup, ...]) -> Refusal | None:
    """Say what an empty list means; a list that is still on its way means nothing yet."""
    if any(group.choices for group in groups) or not groups:
        return None
    return _NOTHING.get(step.kind)


def _way_on(session: Session, step: Step) -> Refusal | None:
    """Say why a screen offers to go on without central, or cannot, where nothing that was asked of it has said it."""
    if session.waiting is not None:
        return None
    if session.away and needs_central(session):
        return Refusal("offline.account")
    return Refusal("offline.way") if any(way.outcome == OFFLINE for way in open_ways(session, step)) else None


def _way(way: Way) -> ChoiceView:
    text = Phrase(way.help) if way.help else None
    return ChoiceView(way.outcome, phrase=Phrase(way.label), help=text, icon=way.icon, tone=way.tone)


def _progress(session: Session, step: Step) -> tuple[ProgressStep, ...]:
    sections = session.journey.sections if session.journey and step.section else ()
    if not sections:
        return ()
    here = sections.index(step.section)
    done = session.committed is not None
    return tuple(
        ProgressStep(
            Phrase(section), "done" if number < here or done else "here" if number == here else "ahead"
        )
        for number, section in enumerate(sections)
    )


def _field(session: Session, field: Field) -> FieldView:
    locked = is_locked(session, field)
    text = session.answers.typed(field.id)
    parts = ("", "", "")
    if field.kind in ("birth_date", "past_date"):
        year, month, day = date_parts(field.id, session.answers)
        parts = (day, month, year)
    elif field.kind in ("city", "province"):
        text = session.answers.typed(f"{field.id}.typed")
    elif field.lock == "registry":
        text = _registry_text(session, field.id)
    return FieldView(
        id=field.id,
        kind=field.kind,
        label=Phrase(field.label),
        help=Phrase(field.help) if field.help else None,
        text=text,
        parts=parts,
        picked=bool(session.answers.typed(field.id)) and field.kind in ("city", "province", "education", "reason"),
        required=field.required,
        locked=locked,
        lock_reason=_lock_reason(field) if locked else None,
        refusal=session.refusals.get(field.id),
    )


def _lock_reason(field: Field) -> Phrase:
    if field.lock == "first_save":
        return Phrase(f"lock.{field.id}")
    return Phrase("lock.registry" if field.lock == "registry" else "lock.verified")


def _registry_text(session: Session, field_id: str) -> str:
    value = session.customer.registry.get(field_id, "") if session.customer else ""
    day = JalaliDate.parse(value) if field_id.endswith("_date") else None
    return day.display() if isinstance(day, JalaliDate) else value


def _filled(session: Session, page: Page) -> bool:
    """EM-09: the primary button of a step with a security picture stays off until its fields hold something."""
    if not asks_captcha(session) or session.captcha_waived:
        return True
    return all(session.answers.typed(field.id).strip() for field in page.fields)


def _groups(session: Session, step: Step, page: Page, now: Now) -> tuple[ChoiceGroup, ...]:
    match step.kind:
        case "profile":
            return tuple(education_group(session, field) for field in page.fields if field.kind == "education")
        case "withdraw":
            return tuple(reason_group(session, field) for field in page.fields if field.kind == "reason")
        case "requests":
            return request_groups(session)
        case "consents":
            return consent_groups(session)
        case _:
            return choice_groups(session, now)


def _captcha(session: Session) -> CaptchaView | None:
    if not asks_captcha(session):
        return None
    return CaptchaView(
        image=session.captcha.image if session.captcha else b"",
        waived=session.captcha_waived,
        text=session.answers.typed("captcha"),
        refusal=session.refusals.get("captcha"),
    )


def _code(session: Session, step: Step, page: Page, now: Now) -> CodeView | None:
    """The code to type; on the identity screen (EM-11) the accepted one, as the first of its fields."""
    challenge = session.code_asked
    field = next((field for field in page.fields if field.kind == "code"), None)
    accepted = step.kind == "identity"
    if challenge is None or (field is None and not accepted):
        return None
    return CodeView(
        length=challenge.length,
        text=session.answers.typed(field.id) if field else "•" * challenge.length,
        mobile=mask_mobile(challenge.mobile),
        resend_in=max(0, ceil(challenge.resend_at - now.monotonic)),
        expires_in=max(0, ceil(challenge.expires_at - now.monotonic)),
        can_change_number=step.kind == "code",
        refusal=session.refusals.get(field.id) if field else None,
    )


def _consent(session: Session, step: Step) -> ConsentView | None:
    text = session.consent
    if step.kind != "consent" or text is None:
        return None
    granted = session.customer is not None and session.customer.consented
    return ConsentView(text.title, text.body, tuple(title for _, title in text.scopes), granted)


def _done(session: Session, step: Step) -> DoneView | None:
    committed = session.committed
    if step.kind != "done" or committed is None:
        return None
    dealer = session.dealer
    return DoneView(
        tracking_code=TrackingCode(committed.tracking_code).grouped(),
        link=committed.link,
        delivered=session.delivered,
        printed=session.printed,
        mobile=mask_mobile(session.customer.mobile if session.customer else session.affirmed),
        dealer=dealer.name if dealer else "",
        dealer_phone=dealer.phone if dealer else "",
        awaiting=session.collecting,
        days=AWAITING_LIFE.days if session.collecting else 0,
    )


def _as_of(session: Session, step: Step) -> Phrase | None:
    """How old the catalogue is, wherever something of it is shown while central cannot be asked for a newer one."""
    moment = session.offers.as_of if session.offers else None
    if step.kind not in _FROM_CATALOGUE or moment is None or not (session.collecting or session.away):
        return None
    values = {"day": JalaliDate.in_tehran(moment).display_long(), "time": time_in_tehran(moment)}
    return Phrase("collect.as_of", values)


def _deed(session: Session, step: Step) -> DeedView | None:
    deed = session.deed
    if step.kind != "deed" or deed is None:
        return None
    return DeedView(
        kind=deed.kind,
        tracking_code=TrackingCode(deed.order.tracking_code).grouped(),
        printed=session.printed,
        mobile=mask_mobile(session.customer.mobile) if session.customer else "",
    )


def _busy(waiting: Waiting | None, now: Now) -> float | None:
    return None if waiting is None or isinstance(waiting.effect, FetchCaptcha) else now.monotonic - waiting.since
