"""From a session to its screen: one pure function, the same for every interface."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import mask_mobile
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.definition import Field, Journey, Step, Way
from kiosk.journeys.effects import FetchCaptcha
from kiosk.journeys.events import Now
from kiosk.journeys.fields import date_parts
from kiosk.journeys.offers import choice_groups, contract_document, education_group
from kiosk.journeys.screen import (
    CaptchaView,
    ChoiceGroup,
    ChoiceView,
    CodeView,
    ConsentView,
    DoneView,
    FieldView,
    Phrase,
    ProgressStep,
    Screen,
)
from kiosk.journeys.session import Session, Waiting
from kiosk.journeys.summary import summary_rows
from kiosk.journeys.travel import asks_captcha, is_locked
from kiosk.journeys.welcome import countdown, describe_welcome

_NOTHING_OPEN = Refusal("programme.none")


def describe(session: Session, journeys: Sequence[Journey], now: Now) -> Screen:
    """Derive the whole screen of a session; `journeys` are those that the service screen offers."""
    step = session.step
    if step is None:
        return describe_welcome(session, journeys, now)
    page = step.pages[session.place.page]
    groups = _groups(session, step, now)
    nothing_open = step.kind == "programmes" and any(not group.choices for group in groups)
    return Screen(
        kind=step.kind,
        step=step.id,
        page=session.place.page,
        session=session.number,
        heading=Phrase(page.heading),
        help=Phrase(page.help) if page.help else None,
        maker=session.journey.maker if session.journey else "",
        section=Phrase(step.section),
        progress=_progress(session, step),
        fields=tuple(_field(session, field) for field in page.fields if field.kind not in ("captcha", "code")),
        groups=groups,
        ways=tuple(_way(way) for way in step.ways),
        rows=summary_rows(session, now),
        captcha=_captcha(session),
        code=_code(session, step, now),
        consent=_consent(session, step),
        document=contract_document(session) if step.kind == "contract" else None,
        done=_done(session, step),
        primary=Phrase(step.primary) if step.primary else None,
        primary_enabled=session.waiting is None and _filled(session, step),
        can_back=session.committed is None,
        can_restart=session.committed is None,
        notice=_NOTHING_OPEN if nothing_open else session.notice,
        faults=tuple(
            (field.id, session.refusals[field.id]) for field in page.fields if field.id in session.refusals
        ),
        busy_for=_busy(session.waiting, now),
        idle=countdown(session, now),
        restart_asked=session.restart_asked,
        help_open=session.help_open,
        bell=session.bell,
    )


def _way(way: Way) -> ChoiceView:
    return ChoiceView(way.outcome, phrase=Phrase(way.label), help=Phrase(way.help) if way.help else None, icon=way.icon)


def _progress(session: Session, step: Step) -> tuple[ProgressStep, ...]:
    sections = session.journey.sections if session.journey else ()
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
        picked=bool(session.answers.typed(field.id)) and field.kind in ("city", "province", "education"),
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


def _filled(session: Session, step: Step) -> bool:
    """EM-09: the primary button of a step with a security picture stays off until its fields hold something."""
    fields = step.pages[session.place.page].fields
    if not asks_captcha(session) or session.captcha_waived:
        return True
    return all(session.answers.typed(field.id).strip() for field in fields)


def _groups(session: Session, step: Step, now: Now) -> tuple[ChoiceGroup, ...]:
    if step.kind == "profile":
        fields = step.pages[session.place.page].fields
        return tuple(education_group(session, field) for field in fields if field.kind == "education")
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


def _code(session: Session, step: Step, now: Now) -> CodeView | None:
    """The code to type; on the identity screen (EM-11) the accepted one, as the first of the three fields."""
    challenge = session.code_asked
    if challenge is None or step.kind not in ("code", "confirmation", "identity"):
        return None
    field = step.pages[0].fields[0]
    accepted = step.kind == "identity"
    return CodeView(
        length=challenge.length,
        text="•" * challenge.length if accepted else session.answers.typed(field.id),
        mobile=mask_mobile(challenge.mobile),
        resend_in=max(0, ceil(challenge.resend_at - now.monotonic)),
        expires_in=max(0, ceil(challenge.expires_at - now.monotonic)),
        can_change_number=step.kind == "code",
        refusal=session.refusals.get(field.id),
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
        mobile=mask_mobile(session.customer.mobile) if session.customer else "",
        dealer=dealer.name if dealer else "",
        dealer_phone=dealer.phone if dealer else "",
    )


def _busy(waiting: Waiting | None, now: Now) -> float | None:
    return None if waiting is None or isinstance(waiting.effect, FetchCaptcha) else now.monotonic - waiting.since
