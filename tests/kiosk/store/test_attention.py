"""A row of the outbox, state by state: what may happen to it, what comes of it, and what staff do about a refusal."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.errors import Refusal
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.ports import OutboxRow
from kiosk.store import Committed, Correction, GivingUp, Store
from kiosk.wire.events import EventResult, EventSetAside, body_hash, signed_text
from kiosk.wire.problems import Problem
from kiosk.wire.purchases import PurchaseSubmitted
from tests.kiosk.samples import ADDRESS, NOON, TERMINAL, StampKey, event_id, message, submission
from tests.kiosk.store.conftest import Open

LATER = NOON + timedelta(minutes=5)
NEW_ADDRESS = "اصفهان، خیابان چهارباغ، پلاک ۷"


def told(event: str, status: str) -> list[EventResult]:
    problem = Problem(title="", status=422, detail="", code="postal_code.digits", field="/profile/postal_code")
    return [EventResult(event_id=event, status=status, problem=problem)]  # type: ignore[arg-type]


def giving_up(event: str) -> GivingUp:
    return GivingUp(event, event_id(), "customer_withdrew", "تلفنی گفت", LATER, 0, True)


def correction(event: str, **fields: str) -> Correction:
    return Correction(event, event_id(), fields or {"address": NEW_ADDRESS}, LATER)


def pending(store: Store) -> Committed:
    return store.submit(submission())


def delivered(store: Store) -> Committed:
    sent = pending(store)
    store.settle(told(sent.event_id, "applied"), NOON)
    return sent


def needs_attention(store: Store) -> Committed:
    sent = pending(store)
    store.settle(told(sent.event_id, "rejected"), NOON)
    return sent


def set_aside(store: Store) -> Committed:
    sent = needs_attention(store)
    assert store.set_aside(giving_up(sent.event_id)) is not None
    return sent


STATES: dict[str, Callable[[Store], Committed]] = {
    "pending": pending,
    "delivered": delivered,
    "needs_attention": needs_attention,
    "set_aside": set_aside,
}
HAPPENINGS: dict[str, Callable[[Store, str], object]] = {
    **{
        status: lambda store, event, status=status: store.settle(told(event, status), LATER)  # type: ignore[misc]
        for status in ("applied", "replayed", "rejected", "retry_later", "gap")
    },
    "retry": lambda store, event: store.retry(event),
    "give up": lambda store, event: store.set_aside(giving_up(event)),
    "correct": lambda store, event: store.correct(correction(event)),
    "central set back": lambda store, event: store.known_to_central(0),
    "made durable": lambda store, event: store.durable(99, LATER),
}
COURSE = {
    "pending": {
        "applied": "delivered",
        "replayed": "delivered",
        "rejected": "needs_attention",
    },
    "delivered": {"central set back": "pending"},
    "needs_attention": {
        "applied": "delivered",
        "replayed": "delivered",
        "retry": "pending",
        "give up": "set_aside",
        "correct": "pending",
    },
    "set_aside": {"applied": "delivered", "replayed": "delivered"},
}
"""What each happening makes of each state; whatever is not named changes nothing."""


@pytest.mark.parametrize("state", STATES)
def test_every_happening_in_every_state_leads_where_it_should(store: Store, state: str) -> None:
    for happening, happen in HAPPENINGS.items():
        sent = STATES[state](store)
        before = row_of(store, sent)
        done = happen(store, sent.event_id)
        after = row_of(store, sent)
        expected = COURSE[state].get(happening, state)
        assert (happening, after.state) == (happening, expected)
        if expected != "delivered" and happening in ("retry", "give up", "correct"):
            assert bool(done) == (happening in COURSE[state])
        if happening not in COURSE[state]:
            assert (after.refusal, after.delivered_at, after.event_id) == (
                before.refusal,
                before.delivered_at,
                before.event_id,
            )
        assert (after.tracking_code, after.created_at) == (before.tracking_code, before.created_at)
        due = [event.event_id for event in store.due(500, 10**7)]
        held = happening in ("retry_later", "gap")
        assert (after.event_id in due) == (after.state == "pending" and not held)
    totals = store.days()[0]
    rows = store.rows()
    assert totals.made == len(rows)
    for counted in ("delivered", "needs_attention", "set_aside"):
        assert getattr(totals, counted) == sum(row.state == counted for row in rows)


def row_of(store: Store, sent: Committed) -> OutboxRow:
    row = store.row(sent.tracking_code)
    assert row is not None
    return row


def test_giving_up_tells_central_in_the_same_transaction(store: Store) -> None:
    sent = needs_attention(store)
    notice = store.set_aside(giving_up(sent.event_id))
    assert notice is not None and notice.seq == sent.seq + 1
    code = parse_tracking_code(notice.tracking_code)
    assert isinstance(code, TrackingCode) and code.device == TERMINAL.device_number
    (event,) = store.due(10, 10**6)
    assert (event.type, event.aggregate_id) == ("event.set_aside", notice.event_id)
    assert EventSetAside.model_validate_json(event.body) == EventSetAside(
        notice_id=notice.event_id,
        tracking_code=notice.tracking_code,
        event_id=sent.event_id,
        set_aside_code=sent.tracking_code,
        reason="customer_withdrew",
        note="تلفنی گفت",
        at=LATER,
    )
    row = row_of(store, sent)
    assert (row.state, row.set_aside_reason, row.refusal) == (
        "set_aside",
        "customer_withdrew",
        Refusal("postal_code.digits"),
    )
    assert (store.rows("needs_attention"), store.rows("set_aside")) == ([], [row])
    assert store.health(NOON).needs_attention == 0


def test_a_notice_that_central_refuses_can_only_be_sent_again(store: Store) -> None:
    notice = store.set_aside(giving_up(needs_attention(store).event_id))
    assert notice is not None
    store.settle(told(notice.event_id, "rejected"), NOON)
    assert store.set_aside(giving_up(notice.event_id)) is None
    assert store.correct(correction(notice.event_id)) == Refusal("outbox.not_correctable")
    assert store.retry(notice.event_id)


def test_what_was_given_up_holds_nothing_up_and_goes_after_ninety_days(store: Store) -> None:
    first = store.submit(submission(request="r-same"))
    second = store.submit(submission(request="r-same"))
    store.settle(told(first.event_id, "rejected"), NOON)
    assert store.due(10, 10**6) == []
    assert store.set_aside(giving_up(first.event_id)) is not None
    assert second.event_id in [event.event_id for event in store.due(10, 10**6)]
    store.retain(LATER + timedelta(days=90))
    assert store.export(first.event_id) is not None
    store.retain(LATER + timedelta(days=90, seconds=1))
    assert store.row(first.tracking_code) is None
    assert store.row(second.tracking_code) is not None


def test_a_correction_is_a_new_event_of_the_same_request(store: Store) -> None:
    sent = needs_attention(store)
    store.submit(submission())
    fixed = correction(sent.event_id, address=NEW_ADDRESS, landline="۰۲۱-۸۸۷۷۶۶۵۵", email="n@example.ir")
    done = store.correct(fixed)
    assert isinstance(done, Committed)
    assert (done.event_id, done.tracking_code, done.request_id) == (
        fixed.new_event_id,
        sent.tracking_code,
        sent.request_id,
    )
    assert (done.seq, done.created_at) == (3, sent.created_at)

    event = next(one for one in store.due(10, 10**6) if one.event_id == done.event_id)
    body = PurchaseSubmitted.model_validate_json(event.body)
    profile = body.profile
    assert (profile.address, profile.landline, profile.email) == (NEW_ADDRESS, "02188776655", "n@example.ir")
    assert (body.confirmed_at, body.tracking_code, body.request_id) == (NOON, sent.tracking_code, sent.request_id)
    assert ADDRESS not in event.body and event.body_sha256 == body_hash(event.body)
    signed = signed_text(event.event_id, event.epoch, event.seq, event.type, event.schema_version, event.body_sha256)
    assert event.signature == StampKey().sign(signed)
    assert row_of(store, sent).former_event_ids == (sent.event_id,)
    assert store.export(sent.event_id) is None

    store.settle(told(done.event_id, "rejected"), LATER)
    again = store.correct(correction(done.event_id))
    assert isinstance(again, Committed)
    assert row_of(store, sent).former_event_ids == (sent.event_id, done.event_id)
    assert store.submit(submission()).seq == again.seq + 1


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"postal_code": "12"}, "postal_code.length"),
        ({"address": "کوتاه"}, "address.short"),
        ({"landline": "نیست"}, "landline.characters"),
        ({"email": "nobody"}, "email.form"),
        ({"email": "n@example.ir", "proxy_account": "IR760170000000000000000002"}, "sheba.check"),
    ],
)
def test_a_correction_meets_the_rules_of_the_screen_and_costs_no_number(
    store: Store, fields: dict[str, str], refusal: str
) -> None:
    sent = needs_attention(store)
    done = store.correct(correction(sent.event_id, **fields))
    assert isinstance(done, Refusal) and done.code == refusal
    assert row_of(store, sent).state == "needs_attention"
    assert pending(store).seq == sent.seq + 1


def test_a_proxy_account_is_corrected_where_it_stands(store: Store) -> None:
    sent = needs_attention(store)
    done = store.correct(correction(sent.event_id, proxy_account="۷۶ 0170 0000 0000 0000 0000 01"))
    assert isinstance(done, Committed)
    exported = store.export(done.event_id)
    assert exported is not None
    assert json.loads(json.loads(exported)["body"])["proxy_account"] == "IR760170000000000000000001"


def test_a_message_is_not_corrected(store: Store) -> None:
    sent = store.submit(message())
    store.settle(told(sent.event_id, "rejected"), NOON)
    assert store.correct(correction(sent.event_id)) == Refusal("outbox.not_correctable")


def test_a_request_of_a_number_that_the_terminal_has_no_more_is_not_corrected(opening: Open, store: Store) -> None:
    from dataclasses import replace

    sent = needs_attention(store)
    store.save_identity(replace(TERMINAL, device_number=13))
    assert store.correct(correction(sent.event_id)) == Refusal("outbox.not_correctable")
    assert store.retry(sent.event_id)


def test_a_restart_knows_what_was_given_up_and_corrected(opening: Open, store: Store) -> None:
    aside, fixed = set_aside(store), needs_attention(store)
    store.correct(correction(fixed.event_id))
    again = opening()
    assert again.lost_rows == 0
    assert (row_of(again.store, aside).state, row_of(again.store, fixed).state) == ("set_aside", "pending")
    assert pending(again.store).seq == 5
