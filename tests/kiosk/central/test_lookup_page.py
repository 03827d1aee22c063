"""Following a request by its tracking code and the last four digits of the mobile."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from kiosk.central.schema import persons
from kiosk.domain.purchase import RequestState
from kiosk.domain.text import persian_digits
from kiosk.domain.tracking import make_tracking_code
from tests.kiosk.central.buyers import bring, buy, ready_buyers
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import Terminal

LOOKUP = "/t"


def _ask(central: Running, code: str, digits: str) -> httpx.Response:
    return central.http.post(LOOKUP, data={"code": code, "digits": digits})


@pytest.fixture
def order(central: Running) -> tuple[Terminal, dict[str, Any]]:
    terminal = central.terminal()
    [customer] = ready_buyers(central, terminal, 1)
    return terminal, buy(terminal, customer, terminal.choice())


def test_the_form_asks_for_code_and_digits_and_runs_no_code(central: Running) -> None:
    page = central.http.get(LOOKUP)
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    assert "form-action 'self'" in page.headers["Content-Security-Policy"]
    assert 'method="post"' in page.text and "<script" not in page.text


def test_code_and_digits_show_the_way_of_a_request_and_nobodys_data(
    central: Running, order: tuple[Terminal, dict[str, Any]]
) -> None:
    _, request = order
    states = (RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT)
    deadline = central.clock() + timedelta(days=3)
    bring(central, request, *states, deadline=deadline, note="به شمارهٔ ۱۲ مراجعه کنید.")
    spaced = f"{request['tracking_code'][:4]} {request['tracking_code'][4:]}"
    for code, digits in ((request["tracking_code"], "0001"), (persian_digits(spaced), "۰۰۰۱")):
        response = _ask(central, code, digits)
        assert response.status_code == 200
        page = response.text
        for words in (
            "در انتظار پرداخت",
            "مهلت پرداخت",
            "پذیرفته شده",
            "به شمارهٔ ۱۲",
            "آزادی",
            "تارا",
            "پشتیبانی امتا",
        ):
            assert words in page
        for personal in ("0936", "۰۹۳۶", "خریدار", request["registry"]["national_code"], "IR7601"):
            assert personal not in page
        assert request["tracking_code"] not in str(response.url)


def test_unknown_code_and_wrong_digits_are_answered_alike(
    central: Running, order: tuple[Terminal, dict[str, Any]]
) -> None:
    terminal, request = order
    unknown = make_tracking_code(terminal.number, 777).value
    answers = [_ask(central, code, "9999") for code in (request["tracking_code"], unknown)]
    typed = re.compile(r'value="\d+"')
    assert [each.status_code for each in answers] == [404, 404]
    assert typed.sub("", answers[0].text) == typed.sub("", answers[1].text)


def test_what_cannot_be_a_code_or_digits_is_said_beside_its_field(central: Running) -> None:
    for code, digits, words in (
        ("", "1234", "کد رهگیری را بنویسید"),
        ("000100000100", "1234", "این کد رهگیری درست نیست"),
        (make_tracking_code(1, 1).value, "12", "چهار رقم آخر"),
        (make_tracking_code(1, 1).value, "abcd", "چهار رقم آخر"),
    ):
        response = _ask(central, code, digits)
        assert response.status_code == 422
        assert words in response.text and 'aria-invalid="true"' in response.text
    assert central.http.post(LOOKUP, content=b"\xff\xfe").status_code == 422


@pytest.mark.parametrize("known", [True, False])
def test_a_code_rests_after_five_wrong_tries_even_for_the_right_digits(
    central: Running, order: tuple[Terminal, dict[str, Any]], known: bool
) -> None:
    terminal, request = order
    code = request["tracking_code"] if known else make_tracking_code(terminal.number, 777).value
    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(lambda number: _ask(central, code, f"88{number:02}").status_code, range(20)))
    assert (statuses.count(404), statuses.count(429)) == (5, 15)
    resting = _ask(central, code, "0001")
    assert resting.status_code == 429
    assert "۳۰ دقیقهٔ دیگر" in resting.text
    central.clock.forward(minutes=31)
    assert _ask(central, code, "0001").status_code == (200 if known else 404)


def test_an_address_that_guesses_across_codes_rests_as_well(
    central: Running, order: tuple[Terminal, dict[str, Any]]
) -> None:
    terminal, request = order
    statuses = [
        _ask(central, make_tracking_code(terminal.number, number).value, "0001").status_code for number in range(2, 33)
    ]
    assert statuses == [404] * 30 + [429]
    assert _ask(central, request["tracking_code"], "0001").status_code == 429


def test_right_answers_are_never_counted(central: Running, order: tuple[Terminal, dict[str, Any]]) -> None:
    _, request = order
    assert {_ask(central, request["tracking_code"], "0001").status_code for _ in range(40)} == {200}


def test_the_present_mobile_answers_as_well_as_the_one_on_the_receipt(
    either: Running,
) -> None:
    terminal = either.terminal()
    [customer] = ready_buyers(either, terminal, 1)
    request = buy(terminal, customer, terminal.choice())
    with either.central.database.write() as connection:
        mine = persons.c.national_code == customer["registry"]["national_code"]
        connection.execute(sa.update(persons).where(mine).values(mobile="09301112233"))
    assert [_ask(either, request["tracking_code"], digits).status_code for digits in ("2233", "0001", "4444")] == [
        200,
        200,
        404,
    ]


def test_a_deadline_that_has_passed_is_never_shown_as_open(
    central: Running, order: tuple[Terminal, dict[str, Any]]
) -> None:
    _, request = order
    states = (RequestState.IN_REVIEW, RequestState.ACCEPTED, RequestState.AWAITING_PAYMENT)
    bring(central, request, *states, deadline=central.clock() + timedelta(days=3))
    central.clock.forward(days=4)
    page = _ask(central, request["tracking_code"], "0001").text
    assert "لغو به علت عدم پرداخت" in page and "مهلت پرداخت گذشت" in page
