"""A message to support waits in the outbox like a request, and names nobody that the store could look up."""

from __future__ import annotations

from kiosk.domain.errors import Refusal
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.store import Store
from kiosk.wire.events import EventResult, signed_text
from kiosk.wire.problems import Problem
from kiosk.wire.support import SupportMessage
from tests.kiosk.samples import MOBILE, NOON, StampKey, message, submission


def test_a_message_is_numbered_signed_and_due_like_a_request(store: Store) -> None:
    first = store.submit(submission())
    sent = store.submit(message())

    code = parse_tracking_code(sent.tracking_code)
    assert isinstance(code, TrackingCode) and (code.device, code.counter, sent.seq) == (12, 2, first.seq + 1)
    event = next(one for one in store.due(10, 10**6) if one.event_id == sent.event_id)
    assert (event.type, event.aggregate_id) == ("support.message", sent.event_id)
    assert event.signature == StampKey().sign(
        signed_text(event.event_id, 1, sent.seq, "support.message", 1, event.body_sha256)
    )
    body = SupportMessage.model_validate_json(event.body)
    assert (body.message_id, body.tracking_code) == (sent.event_id, sent.tracking_code)


def test_a_message_that_central_refuses_stays_and_asks_for_attention(store: Store) -> None:
    sent = store.submit(message())
    problem = Problem(title="", status=422, code="event.body", detail="")
    store.settle([EventResult(event_id=sent.event_id, status="rejected", problem=problem)], NOON)

    row = store.row(sent.tracking_code)
    assert row is not None
    assert (row.type, row.state, row.refusal) == ("support.message", "needs_attention", Refusal("event.body"))
    assert store.health(NOON).needs_attention == 1
    assert store.retry(sent.event_id) and store.health(NOON).waiting == 1


def test_a_message_is_found_by_its_mobile_where_one_was_given(store: Store) -> None:
    nameless, reachable = store.submit(message()), store.submit(message(mobile=MOBILE))
    assert [row.tracking_code for row in store.rows_of_mobile(MOBILE)] == [reachable.tracking_code]
    assert {row.tracking_code for row in store.rows()} == {nameless.tracking_code, reachable.tracking_code}
