"""Requests that were taken down offline: kept and shown, with nothing promised before their customer is proved."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.central.schema import awaiting_requests, programme_places, purchases
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import TrackingCode, make_tracking_code
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


def test_a_request_taken_down_offline_is_kept_takes_no_place_and_is_shown_as_awaiting(central: Running) -> None:
    terminal, stranger = central.terminal("ikco-4007"), central.terminal("ikco-2014")
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


def test_what_speaks_against_a_choice_is_noted_and_what_could_never_be_proved_is_refused(central: Running) -> None:
    terminal = central.terminal()
    [buyer], choice = ready_buyers(central, terminal, 1), terminal.choice()
    kept = terminal.collection(choice, counter=1)
    closed = choice | {"programme_id": "ikco-10-closed"}
    doubtful = [
        kept,
        kept | {"choice": choice | {"programme_id": "gone"}},
        kept | {"choice": closed},
        kept | {"choice": choice | {"dealer_id": "nobody"}},
        kept | {"contract": kept["contract"] | {"text_sha256": "0" * 64}},
    ]
    for number, body in enumerate(doubtful[1:], start=2):
        body |= {"request_id": f"r-{number}", "tracking_code": make_tracking_code(terminal.number, number).value}
    other = {"request_id": "r-9", "tracking_code": make_tracking_code(terminal.number, 9).value}
    late = central.clock().replace(year=central.clock().year + 1).isoformat()
    refused = [
        kept | other | {"national_code": "0001234561"},
        kept | other | {"confirmed_at": late},
        kept | other | {"maker": "nobody"},
        kept | {"request_id": "r-9"},
        kept | {"tracking_code": other["tracking_code"]},
    ]
    assert _collected(terminal, *doubtful, *refused) == [("applied", None)] * 5 + [
        ("rejected", "national_code.check"),
        ("rejected", "event.body"),
        ("rejected", "request.invalid"),
        ("rejected", "event.tracking_code"),
        ("rejected", "event.tracking_code"),
    ]
    bought = terminal.event(terminal.submission(buyer, choice, counter=1))
    assert _outcome(terminal.deliver(bought)[0]) == ("rejected", "event.tracking_code")
    with central.central.database.read() as connection:
        doubts = sa.select(awaiting_requests.c.doubt).order_by(awaiting_requests.c.tracking_code)
        noted = connection.scalars(doubts).all()
    assert noted == [None, "programme.unknown", "choice.unknown", "choice.unknown", "contract.outdated"]
