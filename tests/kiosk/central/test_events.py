"""Events: applied once, answered again, trusted only when whole and signed, judged by when the customer confirmed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.schema import audit, inbox, purchases, refused_events, sms_messages
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from kiosk.wire.events import body_hash, signed_text
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.device_key import DeviceKey
from tests.kiosk.central.terminal import PROFILE, SARA, Somebody, Terminal
from tests.kiosk.central.test_office_devices import message
from tests.kiosk.central.test_purchases import republish
from tests.strictness import ExpectedLog

REZA = Somebody("0007000014", "1362-11-02", "09127000014")


def _count(central: Running, table: sa.Table) -> int:
    with central.central.database.read() as connection:
        return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def _outcome(result: dict[str, Any]) -> tuple[str, str | None]:
    problem = result.get("problem")
    return result["status"], problem["code"] if problem else None


def _resigned(terminal: Terminal, event: dict[str, Any], body: str) -> dict[str, Any]:
    digest = body_hash(body)
    text = signed_text(event["event_id"], event["epoch"], event["seq"], event["type"], 1, digest)
    return event | {"body": body, "body_sha256": digest, "signature": terminal.key.sign(text)}


def test_an_event_that_comes_again_gets_its_first_result_and_has_no_second_effect(either: Running) -> None:
    terminal = either.terminal()
    event = terminal.event(terminal.submission(terminal.confirmed(), terminal.choice()))
    [first] = terminal.deliver(event)
    assert first["status"] == "applied"
    for result in terminal.deliver(event, event):
        assert (result["status"], result["result"]) == ("replayed", first["result"])
    assert _count(either, purchases) == 1
    terminal.message(SARA.mobile, "receipt")
    with either.central.database.read() as connection:
        receipts = sa.select(sa.func.count()).where(sms_messages.c.kind == "receipt")
        assert connection.scalar(receipts) == 1


def test_the_same_event_sent_many_times_at_once_is_applied_once(either: Running) -> None:
    terminal = either.terminal()
    event = terminal.event(terminal.submission(terminal.confirmed(), terminal.choice()))
    with ThreadPoolExecutor(12) as pool:
        results = [each[0] for each in pool.map(lambda _: terminal.deliver(event), range(12))]
    assert sorted(result["status"] for result in results) == ["applied"] + ["replayed"] * 11
    assert len({str(result["result"]) for result in results}) == 1


def test_an_identifier_used_for_another_body_or_by_another_terminal_is_refused(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    event = terminal.event(terminal.submission(customer, choice))
    terminal.deliver(event)
    changed = _resigned(terminal, event, event["body"].replace("1345678917", "1345678916"))
    assert _outcome(terminal.deliver(changed)[0]) == ("rejected", "event.reused")
    theirs = other.event(other.submission(customer, choice), event_id=event["event_id"])
    theirs = _resigned(other, theirs, theirs["body"])
    assert _outcome(other.deliver(theirs)[0]) == ("rejected", "event.reused")


def test_only_a_whole_event_signed_by_the_terminals_own_key_is_trusted(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    good = terminal.event(terminal.submission(customer, choice))
    foreign = terminal.submission(customer, choice, tracking_code=make_tracking_code(77, 1).value)
    broken_check = terminal.submission(customer, choice, tracking_code="000100000100")
    tampered = good["body"].replace('"claimed_total":1', '"claimed_total":2')
    stranger = DeviceKey().sign(signed_text(good["event_id"], 1, good["seq"], good["type"], 1, good["body_sha256"]))
    repeated = good["body"][:-1] + ',"captcha":"passed"}'
    cases = [
        (good | {"body": tampered}, "event.hash"),
        (good | {"body": tampered, "body_sha256": body_hash(tampered)}, "event.signature"),
        (good | {"signature": stranger}, "event.signature"),
        (good | {"signature": "A" * 86}, "event.signature"),
        (good | {"epoch": 9}, "event.signature"),
        (good | {"seq": good["seq"] + 5}, "event.signature"),
        (_resigned(terminal, good, "no json"), "event.body"),
        (_resigned(terminal, good, repeated), "event.body"),
        (_resigned(terminal, good, good["body"].replace('"maker"', '"mäker"')), "event.body"),
        (terminal.event(foreign), "event.tracking_code"),
        (terminal.event(broken_check), "event.tracking_code"),
    ]
    for event, code in cases:
        assert _outcome(terminal.deliver(event)[0]) == ("rejected", code)
    assert _count(central, purchases) == 0
    assert terminal.deliver(good)[0]["status"] == "applied"


def test_one_bad_event_delays_no_other(either: Running) -> None:
    terminal = either.terminal()
    sara, reza, choice = terminal.confirmed(), terminal.confirmed(REZA), terminal.choice()
    full = terminal.submission(sara, terminal.choice("ikco-16-full"))
    events = [terminal.event(full), terminal.event(terminal.submission(sara, choice))]
    events.append(events[1] | {"body_sha256": "0" * 64, "event_id": "e-broken"})
    events.append(terminal.event(terminal.submission(reza, choice)))
    outcomes = [_outcome(result) for result in terminal.deliver(*events)]
    assert outcomes == [
        ("rejected", "programme.full"),
        ("applied", None),
        ("rejected", "event.hash"),
        ("applied", None),
    ]
    assert _count(either, purchases) == 2


def test_an_unforeseen_failure_of_one_event_asks_to_come_back_and_spares_the_others(
    central: Running, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    from kiosk.central.purchases import submitting

    terminal = central.terminal()
    sara, reza, choice = terminal.confirmed(), terminal.confirmed(REZA), terminal.choice()
    poison, good = terminal.event(terminal.submission(sara, choice)), terminal.event(terminal.submission(reza, choice))
    real = submitting.submit

    def shaky(central: Any, device: Any, connection: Any, asked: Any, now: Any) -> Any:
        outcomes = real(central, device, connection, asked, now)
        if SARA.national_code in [one.body.national_code for one in asked]:
            raise ZeroDivisionError
        return outcomes

    monkeypatch.setattr(submitting, "submit", shaky)
    assert [_outcome(each) for each in terminal.deliver(poison, good)] == [
        ("retry_later", "server.failed"),
        ("applied", None),
    ]
    expected_log(r"event\.failed kind=ZeroDivisionError")
    monkeypatch.undo()
    assert terminal.deliver(poison)[0]["status"] == "applied"


def test_a_rejected_event_is_kept_for_the_office_and_judged_again_when_sent_again(central: Running) -> None:
    terminal = central.terminal()
    choice = terminal.choice("ikco-16-full")
    event = terminal.event(terminal.submission(terminal.confirmed(), choice))
    assert _outcome(terminal.deliver(event)[0]) == ("rejected", "programme.full")
    with central.central.database.read() as connection:
        row = connection.execute(sa.select(inbox)).one()
    assert (row.status, row.refusal, row.body) == ("rejected", "programme.full", event["body"])
    republish(central, "ikco-16-full", capacity=21)
    assert terminal.deliver(event)[0]["status"] == "applied"
    assert terminal.deliver(event)[0]["status"] == "replayed"


def test_who_confirmed_in_time_stays_in_time_and_who_confirmed_late_does_not(either: Running) -> None:
    terminal = either.terminal()
    sara, reza, choice = terminal.confirmed(), terminal.confirmed(REZA), terminal.choice()
    in_time = terminal.event(terminal.submission(sara, choice))
    either.clock.forward(seconds=2)
    republish(either, choice["programme_id"], closes_at=either.clock().isoformat())
    either.clock.forward(hours=3)
    terminal.renew_token()
    late = terminal.event(terminal.submission(reza, choice))
    early = terminal.event(terminal.submission(reza, choice, confirmed_at="2020-01-01T00:00:00+00:00"))
    outcomes = [_outcome(result) for result in terminal.deliver(in_time, late, early)]
    assert outcomes == [("applied", None), ("rejected", "programme.closed"), ("rejected", "programme.closed")]


def test_a_moment_of_confirmation_in_the_future_is_not_believed(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    ahead = (central.clock() + timedelta(minutes=10)).isoformat()
    event = terminal.event(terminal.submission(customer, choice, confirmed_at=ahead))
    assert _outcome(terminal.deliver(event)[0]) == ("rejected", "event.body")


@pytest.mark.row("EM-16", "IK-03", "SA-01")
def test_no_event_gets_past_identity_consent_contract_or_the_confirmed_profile(central: Running) -> None:
    terminal, other = central.terminal(), central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    reza = other.confirmed(REZA)
    contract = terminal.submission(customer, choice)["contract"]
    for changes, code in (
        ({"customer_id": "c-nobody"}, "identity.not_verified"),
        ({"national_code": REZA.national_code}, "identity.not_verified"),
        ({"mobile": REZA.mobile}, "identity.not_verified"),
        ({"profile": PROFILE | {"sheba": "IR840120000000000123456789"}}, "profile.not_confirmed"),
        ({"consent_version": "ikco-consent-0"}, "consent.missing"),
        ({"contract": contract | {"text_sha256": "0" * 64}}, "contract.outdated"),
        ({"contract": contract | {"version": "ikco-contract-0"}}, "contract.outdated"),
    ):
        event = terminal.event(terminal.submission(customer, choice, **changes))
        assert _outcome(terminal.deliver(event)[0]) == ("rejected", code), changes
    never_here = terminal.event(terminal.submission(reza, choice))
    assert _outcome(terminal.deliver(never_here)[0]) == ("rejected", "identity.not_verified")


def test_a_contract_replaced_after_it_was_accepted_still_counts(central: Running) -> None:
    terminal = central.terminal()
    sara, reza, choice = terminal.confirmed(), terminal.confirmed(REZA), terminal.choice()
    before = terminal.submission(sara, choice)
    late = terminal.submission(reza, choice, counter=2)
    contract = {"version": "ikco-contract-2", "title": "ت", "body": "متن تازه"}
    republish(central, choice["programme_id"], contract=contract)
    late["contract"] |= {"accepted_at": central.clock().isoformat()}
    outcomes = [_outcome(each) for each in terminal.deliver(terminal.event(before), terminal.event(late))]
    assert outcomes == [("applied", None), ("rejected", "contract.outdated")]


def test_a_terminals_price_is_only_a_claim(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    total = terminal.check(customer, choice)["amounts"]["total"]
    body = terminal.submission(customer, choice, claimed_total=1)
    assert terminal.deliver(terminal.event(body))[0]["result"]["total"] == total
    held = terminal.call("GET", paths.PURCHASE.format(tracking_code=body["tracking_code"]))
    assert held["amounts"]["total"] == total


def test_sequence_numbers_that_were_passed_over_are_noticed_and_delay_nobody(central: Running) -> None:
    terminal = central.terminal()
    customer, choice = terminal.confirmed(), terminal.choice()
    terminal.seq = 3
    answer = terminal.call("POST", paths.EVENTS, {"events": [terminal.event(terminal.submission(customer, choice))]})
    assert answer["results"][0]["status"] == "applied"
    assert answer["durable_seq"] == 4
    with central.central.database.read() as connection:
        gaps = sa.select(audit.c.fields).where(audit.c.action == "events.gap")
        assert connection.scalars(gaps).all() == [[1, 0, 4]]


def test_what_only_a_newer_central_can_read_stays_on_its_terminal(central: Running) -> None:
    terminal = central.terminal()
    unknown = message(terminal, "inspection.booked")
    newer = message(terminal)
    signed = signed_text(newer["event_id"], 1, newer["seq"], newer["type"], 2, newer["body_sha256"])
    newer |= {"schema_version": 2, "signature": terminal.key.sign(signed)}
    for result in terminal.deliver(unknown, newer):
        assert _outcome(result) == ("retry_later", "event.newer")
        assert result["problem"]["retry_after"] == 900
    assert _count(central, inbox) == _count(central, refused_events) == 0


def test_what_follows_an_event_that_must_come_again_waits_for_it_in_whatever_order_it_lies(either: Running) -> None:
    terminal = either.terminal()
    held = message(terminal, "inspection.booked")
    after = message(terminal, aggregate_id=held["aggregate_id"])
    other = message(terminal)
    outcomes = [_outcome(each) for each in terminal.deliver(after, other, held)]
    assert outcomes == [("gap", "event.order"), ("applied", None), ("retry_later", "event.newer")]
    first = message(terminal, aggregate_id=held["aggregate_id"])
    assert [each["status"] for each in terminal.deliver(after, first)] == ["applied", "applied"]


def test_two_batches_of_the_same_events_at_once_apply_each_once_and_wait_for_no_deadlock(either: Running) -> None:
    terminal = either.terminal()
    events = [message(terminal) for _ in range(8)]
    with ThreadPoolExecutor(4) as pool:
        sent = [events, events[::-1], events[4:] + events[:4], events]
        answers = list(pool.map(lambda batch: terminal.deliver(*batch), sent))
    statuses = [result["status"] for answer in answers for result in answer]
    assert (statuses.count("applied"), statuses.count("replayed")) == (8, 24)
    results = {(each["event_id"], str(each["result"])) for answer in answers for each in answer}
    assert len(results) == 8
