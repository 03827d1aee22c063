"""What staff read where central fails: a page in Persian, never the API's own document."""

from __future__ import annotations

import logging

import pytest
import sqlalchemy as sa

from kiosk.central.office.draws import reading
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Visitor

HTML = "text/html; charset=utf-8"


def _fail(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def failing(central: object) -> None:
        raise error

    monkeypatch.setattr(reading, "programmes", failing)


def test_a_busy_database_is_a_page_that_asks_for_patience(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _fail(monkeypatch, sa.exc.OperationalError("SELECT", None, Exception("database is locked")))
    with caplog.at_level(logging.CRITICAL, "kiosk.central"):
        answer = admin.get("draws")
    assert (answer.status_code, answer.headers["content-type"]) == (503, HTML)
    assert answer.headers["retry-after"] == "2" and answer.headers["cache-control"] == "no-store"
    assert admin.reads("سامانه شلوغ است") and admin.reads("چند لحظه صبر کنید")


def test_a_mistake_of_ours_is_a_page_that_betrays_nothing(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _fail(monkeypatch, RuntimeError("09121234567"))
    with caplog.at_level(logging.CRITICAL, "kiosk.central"):
        answer = admin.get("draws")
    assert (answer.status_code, answer.headers["content-type"]) == (500, HTML)
    assert admin.reads("این کار به پایان نرسید") and "09121234567" not in answer.text


def test_an_address_that_takes_no_form_is_a_page_and_the_api_answers_as_ever(admin: Visitor, central: Running) -> None:
    assert admin.post("assets/office.css").headers["content-type"] == HTML
    assert central.http.get("/v1/nothing").headers["content-type"] == "application/problem+json"
