"""What the terminal writes durably by itself, as rows of the outbox: requests, verified or not, and messages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.mobile import Mobile, parse_mobile
from kiosk.enquiry.messages import choice_message, profile_message
from kiosk.journeys import effects as fx
from kiosk.store import Submission
from kiosk.wire.purchases import ContractAcceptance, PurchaseCollected, PurchaseSubmitted
from kiosk.wire.support import SupportMessage

if TYPE_CHECKING:
    from kiosk.ports import Clock


def request_to_keep(effect: fx.CommitRequest | fx.CollectRequest, clock: Clock) -> Submission:
    """The request of a customer who pressed the last button, or of one whom nobody could verify."""
    return Submission(
        event_id=effect.event_id,
        request_id=effect.request_id,
        occurred_at=effect.confirmed_at,
        clock_offset_ms=clock.offset_ms(),
        clock_sure=clock.sure(),
        mobile=effect.mobile,
        national_code=effect.national_code,
        body=_submitted(effect) if isinstance(effect, fx.CommitRequest) else _collected(effect),
        type="purchase.submitted" if isinstance(effect, fx.CommitRequest) else "purchase.collected",
    )


def _submitted(effect: fx.CommitRequest) -> Callable[[str, int], PurchaseSubmitted]:
    def body(tracking_code: str, seq: int) -> PurchaseSubmitted:
        return PurchaseSubmitted(
            request_id=effect.request_id,
            tracking_code=tracking_code,
            maker=effect.maker,
            customer_id=effect.customer_id,
            mobile=effect.mobile,
            national_code=effect.national_code,
            profile=profile_message(effect.profile),
            choice=choice_message(effect.choice),
            contract=_acceptance(effect),
            consent_version=effect.consent_version,
            claimed_total=effect.claimed_total,
            captcha=effect.captcha,
            confirmed_at=effect.confirmed_at,
            proxy_account=effect.proxy_account or None,
        )

    return body


def _collected(effect: fx.CollectRequest) -> Callable[[str, int], PurchaseCollected]:
    def body(tracking_code: str, seq: int) -> PurchaseCollected:
        return PurchaseCollected(
            request_id=effect.request_id,
            tracking_code=tracking_code,
            maker=effect.maker,
            mobile=effect.mobile,
            national_code=effect.national_code,
            birth_date=effect.birth_date,
            profile=profile_message(effect.profile),
            choice=choice_message(effect.choice),
            contract=_acceptance(effect),
            claimed_total=effect.claimed_total,
            confirmed_at=effect.confirmed_at,
            proxy_account=effect.proxy_account or None,
        )

    return body


def _acceptance(effect: fx.CommitRequest | fx.CollectRequest) -> ContractAcceptance:
    return ContractAcceptance(
        version=effect.contract_version,
        text_sha256=hashlib.sha256(effect.contract_body.encode()).hexdigest(),
        accepted_at=effect.contract_accepted_at,
    )


def message_to_keep(effect: fx.SendSupport, clock: Clock) -> Submission:
    """A message to support, found by the mobile that stands in it as the contact, where one does."""

    def body(tracking_code: str, seq: int) -> SupportMessage:
        return SupportMessage(
            message_id=effect.event_id,
            tracking_code=tracking_code,
            contact=effect.contact,
            text=effect.text,
            maker=effect.maker,
            customer_id=effect.customer_id,
            step=effect.step,
            written_at=effect.written_at,
        )

    mobile = parse_mobile(effect.contact)
    return Submission(
        event_id=effect.event_id,
        request_id=effect.event_id,
        occurred_at=effect.written_at,
        clock_offset_ms=clock.offset_ms(),
        clock_sure=clock.sure(),
        mobile=mobile.value if isinstance(mobile, Mobile) else "",
        national_code="",
        body=body,
        type="support.message",
    )
