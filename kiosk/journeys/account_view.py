"""What a customer sees of the consents they gave: the list over all makers, and the one to be taken back."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import persian_digits
from kiosk.journeys.account import picked_consent
from kiosk.journeys.outcomes import ConsentHeld
from kiosk.journeys.parts import ChoiceGroup, ChoiceView, Detail, SummaryRow
from kiosk.journeys.screen import Phrase
from kiosk.journeys.session import Session


def consent_groups(session: Session) -> tuple[ChoiceGroup, ...]:
    """Return the last decision at every maker; only what is in force can be chosen."""
    if session.consents is None:
        return ()
    picked = session.answers.typed("consent")
    choices = tuple(_card(one, one.in_force and one.maker == picked) for one in session.consents.items)
    return (ChoiceGroup("consent", None, choices),)


def _card(consent: ConsentHeld, selected: bool) -> ChoiceView:
    return ChoiceView(
        consent.maker,
        title=consent.maker_name,
        details=(
            Detail(Phrase("consent.decided_at"), JalaliDate.in_tehran(consent.decided_at).display(), ltr=True),
            Detail(Phrase("consent.version"), persian_digits(consent.version), ltr=True),
            Detail(Phrase("consent.scopes"), "، ".join(consent.scopes)),
        ),
        icon="shield",
        badge=_badge(consent),
        selected=selected,
        enabled=consent.in_force,
    )


def _badge(consent: ConsentHeld) -> Phrase:
    if consent.in_force:
        return Phrase("consent.in_force")
    return Phrase("consent.not_in_force" if consent.granted else "consent.denied")


def consent_rows(session: Session) -> Iterator[SummaryRow]:
    """Tell the decision that is about to be taken back."""
    consent = picked_consent(session)
    if consent is None:
        return
    section = Phrase("consent.decision")
    decided = JalaliDate.in_tehran(consent.decided_at).display()
    yield SummaryRow("maker", section, Phrase("consent.maker"), consent.maker_name)
    yield SummaryRow("decided_at", section, Phrase("consent.decided_at"), decided, ltr=True)
    yield SummaryRow("version", section, Phrase("consent.version"), persian_digits(consent.version), ltr=True)
    yield SummaryRow("scopes", section, Phrase("consent.scopes"), "، ".join(consent.scopes))
