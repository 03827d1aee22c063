"""Requests of made-up customers: as a finished journey hands them over, and signed as a terminal sends them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from kiosk.central.sample.papers import consent
from kiosk.central.sample.programmes import programmes
from kiosk.domain.consent import text_hash
from kiosk.domain.tracking import make_tracking_code
from kiosk.ids import new_id
from kiosk.store import Submission
from kiosk.wire.events import Batch, Event, body_hash, signed_text
from kiosk.wire.purchases import Choice, ContractAcceptance, PurchaseSubmitted
from tests.bench.network.peopled import MAKER, PROFILE, PROGRAMME, Buyer, device_key, identity

_KIND: Final = "purchase.submitted"


def submission(buyer: Buyer, at: datetime) -> Submission:
    """What the store is given when the buyer presses the last button."""
    event_id = new_id()
    return Submission(
        event_id=event_id,
        request_id=f"r-{event_id}",
        occurred_at=at,
        clock_offset_ms=0,
        clock_sure=True,
        mobile=buyer.mobile,
        national_code=buyer.national_code,
        body=lambda code, seq: _body(buyer, f"r-{event_id}", code, at),
    )


def signed(buyers: Iterable[Buyer]) -> Iterator[Event]:
    """The buyers' requests, each numbered by its terminal from 1 on without a gap."""
    now = datetime.now(UTC)
    numbers: dict[int, int] = {}
    for buyer in buyers:
        seq = numbers[buyer.device] = numbers.get(buyer.device, 0) + 1
        event_id = new_id()
        code = make_tracking_code(buyer.device, seq).value
        body = _body(buyer, f"r-{event_id}", code, now).model_dump_json(exclude_none=True)
        digest = body_hash(body)
        yield Event(
            event_id=event_id,
            epoch=1,
            seq=seq,
            aggregate_id=f"r-{event_id}",
            type=_KIND,
            schema_version=1,
            occurred_at=now,
            clock_offset_ms=0,
            clock_sure=True,
            body=body,
            body_sha256=digest,
            signature=device_key(buyer.device).sign(signed_text(event_id, 1, seq, _KIND, 1, digest)),
        )


def batches(events: Sequence[Event], size: int) -> list[bytes]:
    """The events as the bodies of as many calls, `size` to each."""
    return [
        Batch(events=tuple(events[start : start + size])).model_dump_json(exclude_none=True).encode()
        for start in range(0, len(events), size)
    ]


def _body(buyer: Buyer, request_id: str, tracking_code: str, at: datetime) -> PurchaseSubmitted:
    choice, version, digest, consented = _chosen()
    return PurchaseSubmitted(
        request_id=request_id,
        tracking_code=tracking_code,
        maker=MAKER,
        customer_id=buyer.customer_id,
        mobile=buyer.mobile,
        national_code=buyer.national_code,
        profile=PROFILE,
        choice=choice,
        contract=ContractAcceptance(version=version, text_sha256=digest, accepted_at=at),
        consent_version=consented,
        claimed_total=1_000_000,
        captcha="waived_offline",
        confirmed_at=at,
    )


@functools.cache
def _chosen() -> tuple[Choice, str, str, str]:
    """The choice that everybody makes, the version and digest of its contract, and the version of the consent."""
    programme = next(one for one in programmes(MAKER, datetime.now(UTC)) if one.id == PROGRAMME)
    vehicle = programme.vehicles[0]
    choice = Choice(
        programme_id=PROGRAMME,
        vehicle_id=vehicle.id,
        colour_id=vehicle.colours[0].id,
        option_ids=(vehicle.options[0].id,),
        dealer_id=identity(1).dealer_id,
    )
    return choice, programme.contract.version, text_hash(programme.contract.body), consent(MAKER).version
