"""Requests that were taken down offline: kept and shown, with nothing promised before their customer is proved."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests, programme_places, purchases
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.wire import paths
from kiosk.wire.links import TRACKING_PATH
from tests.kiosk.central.buyers import ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import SARA, Refusal, Terminal


def _outcome(result: dict[str, Any]) -> tuple[str, str | None]:
    return result["status"], (result.get("problem") or {}).get("code")


def _collected(terminal: Terminal, *bodies: dict[str, Any]) -> list[tuple[str, str | None]]:
    events = [terminal.event(body, "purchase.collected") for body in bodies]
    return [_outcome(result) for result in terminal.deliver(*events)]


def test_a_request_taken_down_offline_is_kept_and_takes_no_place(central: Running) -> None:
    terminal = central.terminal()
    body = terminal.collection(terminal.choice())
    event = terminal.event(body, "purchase.collected")
    [first], [again] = terminal.deliver(event), terminal.deliver(event)
    assert (first["status"], again["status"]) == ("applied", "replayed")
    assert first["result"] == again["result"]
    assert (first["result"]["state"], first["result"]["tracking_code"]) == ("awaiting", body["tracking_code"])
    with central.central.database.read() as connection:
        [row] = connection.execute(sa.select(awaiting_requests)).all()
        assert connection.execute(sa.select(purchases)).all() == []
        places = sa.select(programme_places.c.taken).where(programme_places.c.programme_id == row.programme_id)
        assert connection.scalar(places) == 0
    assert (row.state, row.doubt, row.customer_id) == ("awaiting", None, None)
    assert row.body == body | {"proxy_account": None, "profile": row.body["profile"], "contract": row.body["contract"]}


def test_what_speaks_against_a_choice_is_noted_and_decides_nothing(central: Running) -> None:
    terminal = central.terminal()
    choice = terminal.choice()
    bodies = [
        terminal.collection(choice, counter=1) | {"choice": choice | {"programme_id": "gone"}},
        terminal.collection(terminal.choice("ikco-10-closed"), counter=2),
        terminal.collection(choice, counter=3) | {"choice": choice | {"dealer_id": "nobody"}},
    ]
    outdated = terminal.collection(choice, counter=4)
    outdated["contract"] |= {"text_sha256": "0" * 64}
    assert _collected(terminal, *bodies, outdated) == [("applied", None)] * 4
    with central.central.database.read() as connection:
        doubts = sa.select(awaiting_requests.c.doubt).order_by(awaiting_requests.c.tracking_code)
        assert connection.scalars(doubts).all() == [
            "programme.unknown",
            "programme.closed",
            "choice.unknown",
            "contract.outdated",
        ]


def test_what_could_never_be_proved_is_refused(central: Running) -> None:
    terminal = central.terminal()
    [buyer], choice = ready_buyers(central, terminal, 1), terminal.choice()
    kept = terminal.collection(choice, counter=1)
    late = (central.clock().replace(year=central.clock().year + 1)).isoformat()
    refused = [
        terminal.collection(choice, counter=2, national_code="0001234561"),
        terminal.collection(choice, counter=2, confirmed_at=late),
        terminal.collection(choice, counter=2, maker="nobody"),
        terminal.collection(choice, counter=1),
        terminal.collection(choice, counter=2, request_id=kept["request_id"]),
        terminal.submission(buyer, choice, counter=1),
    ]
    assert _collected(terminal, kept, *refused[:-1]) == [
        ("applied", None),
        ("rejected", "national_code.check"),
        ("rejected", "event.body"),
        ("rejected", "request.invalid"),
        ("rejected", "event.tracking_code"),
        ("rejected", "event.tracking_code"),
    ]
    assert _outcome(terminal.deliver(terminal.event(refused[-1]))[0]) == ("rejected", "event.tracking_code")


def test_the_tracking_page_and_its_terminal_say_what_is_to_be_done(central: Running) -> None:
    terminal, stranger = central.terminal("ikco-4007"), central.terminal("ikco-2014")
    body = terminal.collection(terminal.choice())
    _collected(terminal, body)
    page = central.http.get(TRACKING_PATH + terminal.tracking_token(body["tracking_code"])).text
    form = {"code": body["tracking_code"], "digits": SARA.mobile[-4:]}
    assert central.http.post(TRACKING_PATH.rstrip("/"), data=form).text == page
    assert "در انتظار احراز" in page and "مهلت احراز" in page
    assert persian_digits(TrackingCode(body["tracking_code"]).grouped()) in page
    for personal in (SARA.mobile, SARA.national_code, SARA.birth_date):
        assert personal not in page and persian_digits(personal) not in page
    assert central.http.post(TRACKING_PATH.rstrip("/"), data=form | {"digits": "0000"}).status_code == 404
    path = paths.PURCHASE.format(tracking_code=body["tracking_code"])
    with pytest.raises(Refusal, match=r"404 purchase\.awaiting") as refused:
        terminal.call("GET", path)
    assert "در انتظار احراز" in refused.value.problem["detail"]
    with pytest.raises(Refusal, match=r"404 purchase\.not_found"):
        stranger.call("GET", path)
