"""What central refuses comes back corrected, or is given up and central told; both ends count the same by the day."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from kiosk.central.schema import device_days, inbox, set_aside_events
from kiosk.store import Committed, Correction, GivingUp
from kiosk.wire.devices import Heartbeat, HeartbeatAnswer
from kiosk.wire.purchases import PurchaseSubmitted
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.kiosk.samples import MOBILE, NATIONAL_CODE, event_id, message, purchase, submission


def stranger(tracking_code: str, at: datetime) -> PurchaseSubmitted:
    """A request of somebody whom central never verified."""
    return purchase("r-1", tracking_code, MOBILE, NATIONAL_CODE).model_copy(update={"confirmed_at": at})


def heartbeat(terminal: Terminal) -> HeartbeatAnswer:
    answer = terminal.api.heartbeat(
        Heartbeat(
            app_version="1",
            waiting=0,
            oldest_waiting_s=0,
            needs_attention=1,
            last_seq=9,
            printer="ready",
            clock_offset_ms=0,
            days=terminal.store.days(),
        )
    )
    assert isinstance(answer, HeartbeatAnswer)
    return answer


def test_a_refused_request_goes_out_again_corrected_and_is_given_up_at_last(
    network: Network, terminal: Terminal
) -> None:
    store, sync = terminal.store, terminal.kiosk.sync_loop
    now = terminal.clock.now()
    store.submit(message(at=now))
    sent = store.submit(submission(request="r-1", at=now, body=lambda code, seq: stranger(code, now)))

    def settled(seq: int) -> bool:
        row = store.row(sent.tracking_code)
        assert row is not None
        return row.seq == seq and row.state == "needs_attention"

    sync.wake()
    terminal.until(lambda: settled(sent.seq), "a refusal")
    first = store.rows("needs_attention")[0].refusal
    done = store.correct(Correction(sent.event_id, event_id(), {"postal_code": "1345678918"}, now))
    assert isinstance(done, Committed)
    sync.wake()
    terminal.until(lambda: settled(done.seq), "a second refusal")
    (row,) = store.rows("needs_attention")
    assert row.refusal == first and first is not None and not first.code.startswith("event.")

    known = heartbeat(terminal).known_seq
    notice = store.set_aside(GivingUp(done.event_id, event_id(), "test", "", now, 0, True))
    assert notice is not None
    sync.wake()
    terminal.until(lambda: store.health(now).waiting == 0, "the notice's delivery")
    assert network.count(set_aside_events, event_id=done.event_id, tracking_code=sent.tracking_code) == 1
    assert network.count(inbox, status="applied") == 2

    assert heartbeat(terminal).known_seq == notice.seq == known + 1
    assert store.known_to_central(notice.seq) == 0
    (day,) = store.days()
    with network.central.database.read() as connection:
        told = connection.execute(sa.select(device_days)).one()
    names = ("first_seq", "last_seq", "made", "delivered", "printed", "needs_attention", "set_aside")
    assert [getattr(told, name) for name in names] == [getattr(day, name) for name in names] == [1, 4, 3, 2, 0, 0, 1]
