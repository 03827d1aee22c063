"""Adapters to the public services, against answers in the shape that the services publish."""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Callable

import httpx
import pytest

from kiosk.central.context import utc_now
from kiosk.central.database import Database
from kiosk.central.providers.choosing import providers_for
from kiosk.central.providers.emta import EmtaStandIn
from kiosk.central.providers.kavenegar import Kavenegar
from kiosk.central.providers.ports import (
    DOWN,
    CivilRecord,
    DrivingLicence,
    MobileMismatch,
    NoLicence,
    NotAlive,
    NotMatched,
    OutgoingSms,
    Providers,
    SmsAccepted,
    SmsUndeliverable,
)
from kiosk.central.providers.zibal import Zibal
from kiosk.central.settings import CentralSettings
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.strictness import ExpectedLog

KEY = "key-that-must-not-leak"
CODE = OutgoingSms("09121234567", "identity", "کد احراز امتا: 123456", "123456", "m-1")
RECEIPT = OutgoingSms("09121234567", "receipt", "درخواست شما ثبت شد.", None, "m-2")

Handler = Callable[[httpx.Request], httpx.Response]


def _client(handler: Handler) -> httpx.Client:
    return httpx.Client(transport=httpx.MockTransport(handler))


def _kavenegar(status: int, seen: list[httpx.Request] | None = None) -> Kavenegar:
    def answer(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        http_status = 200 if status == 200 else status
        return httpx.Response(http_status, json={"return": {"status": status, "message": "…"}, "entries": []})

    return Kavenegar(_client(answer), KEY, "10004346")


def test_a_code_goes_out_by_template_and_everything_else_as_a_message() -> None:
    seen: list[httpx.Request] = []
    gateway = _kavenegar(200, seen)
    assert gateway.send(CODE) == SmsAccepted()
    assert gateway.send(RECEIPT) == SmsAccepted()
    assert gateway.send(RECEIPT) == SmsAccepted()
    forms = [dict(urllib.parse.parse_qsl(request.content.decode())) for request in seen]
    assert [request.url.path.removeprefix(f"/v1/{KEY}") for request in seen] == [
        "/verify/lookup.json",
        "/sms/send.json",
        "/sms/send.json",
    ]
    assert forms[0] == {"receptor": CODE.mobile, "token": "123456", "template": "kiosk-identity"}
    number = forms[1]["localid"]
    assert number.isdigit() and int(number) < 2**63
    message = {"receptor": RECEIPT.mobile, "sender": "10004346", "message": RECEIPT.text, "localid": number}
    assert forms[1] == forms[2] == message


def test_a_wrong_number_is_not_the_gateways_failure_and_an_empty_account_is(expected_log: ExpectedLog) -> None:
    assert _kavenegar(411).send(CODE) == SmsUndeliverable()
    assert _kavenegar(418).send(CODE) == DOWN
    expected_log(r"sms\.gateway_refused status=418$")


def test_a_silent_or_senseless_gateway_is_down_and_its_key_is_not_logged(
    expected_log: ExpectedLog, caplog: pytest.LogCaptureFixture
) -> None:
    def silent(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow", request=request)

    for handler in (silent, lambda _: httpx.Response(200, text="<html>"), lambda _: httpx.Response(200, json=[])):
        assert Kavenegar(_client(handler), KEY, "").send(CODE) == DOWN
    expected_log(r"sms\.gateway_down")
    assert KEY not in caplog.text and CODE.mobile not in caplog.text


def _zibal(answers: dict[str, object], seen: list[httpx.Request] | None = None) -> Zibal:
    def answer(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        return httpx.Response(200, json=answers[request.url.path.rpartition("/")[2]])

    return Zibal(_client(answer), KEY)


def test_shahkar_says_yes_or_no() -> None:
    seen: list[httpx.Request] = []
    for matched in (True, False):
        zibal = _zibal({"shahkarInquiry": {"result": 1, "data": {"matched": matched}}}, seen)
        assert zibal.matches("09121234567", "0001234560") is matched
    assert json.loads(seen[0].content) == {"mobile": "09121234567", "nationalCode": "0001234560"}
    assert seen[0].headers["Authorization"] == f"Bearer {KEY}"


def test_the_registry_answers_with_a_person_or_with_no_match() -> None:
    seen: list[httpx.Request] = []
    person = {"matched": True, "firstName": "سارا", "lastName": "محمدی", "fatherName": "علی", "alive": True}
    found = _zibal({"nationalIdentityInquiry": {"result": 1, "data": person}}, seen).find("0001234560", "1370-05-17")
    assert found == CivilRecord("0001234560", "1370-05-17", "سارا", "محمدی", "علی", True)
    assert json.loads(seen[0].content)["birthDate"] == "1370/05/17"
    no = _zibal({"nationalIdentityInquiry": {"result": 1, "data": {"matched": False}}})
    assert no.find("0001234560", "1370-05-17") == NotMatched()


def test_an_inquiry_that_fails_is_down_and_never_a_no(expected_log: ExpectedLog) -> None:
    for answer in ({"result": 29, "message": "credit"}, {"result": 1}, {"result": 1, "data": {"matched": "yes"}}):
        zibal = _zibal({"shahkarInquiry": answer, "nationalIdentityInquiry": {"result": 5}})
        assert zibal.matches("09121234567", "0001234560") == DOWN
        assert zibal.find("0001234560", "1370-05-17") == DOWN
    half = {"result": 1, "data": {"matched": True, "firstName": "سارا"}}
    assert _zibal({"nationalIdentityInquiry": half}).find("0001234560", "1370-05-17") == DOWN
    expected_log(r"inquiry\.(refused|down)")


@pytest.mark.row("EM-07", "EM-16")
def test_the_identity_stand_in_asks_for_the_mobile_first_and_refuses_the_dead() -> None:
    record = {"matched": True, "firstName": "د", "lastName": "ی", "fatherName": "ر", "alive": False}
    answers: dict[str, object] = {
        "shahkarInquiry": {"result": 1, "data": {"matched": False}},
        "nationalIdentityInquiry": {"result": 1, "data": record},
    }
    seen: list[httpx.Request] = []
    zibal = _zibal(answers, seen)
    assert EmtaStandIn(zibal, zibal).identify("09121234567", "0001234560", "1370-05-17") == MobileMismatch()
    assert len(seen) == 1
    answers["shahkarInquiry"] = {"result": 1, "data": {"matched": True}}
    assert EmtaStandIn(zibal, zibal).identify("09121234567", "0001234560", "1370-05-17") == NotAlive()


def test_the_simulated_police_know_what_the_simulators_surface_was_told(central: Running) -> None:
    police, terminal = central.central.providers.traffic, central.terminal()
    person = {
        "first_name": "ا",
        "last_name": "ب",
        "father_name": "پ",
        "national_code": "0001234560",
        "birth_date": "1370-05-17",
        "mobile": "09121234567",
    }
    for told, licence, plate in (
        ({}, DrivingLicence(3), False),
        ({"licence_class": 1, "active_plate": True}, DrivingLicence(1), True),
        ({"licence_class": None}, NoLicence(), False),
        ({"licence_class": -1}, DOWN, DOWN),
    ):
        terminal.sim(paths.SIM_PEOPLE, person | told)
        assert (police.licence("0001234560"), police.active_plate("0001234560")) == (licence, plate)
    assert (police.licence("0499370899"), police.active_plate("0499370899")) == (NoLicence(), False)


def test_an_installation_without_simulators_needs_its_keys_and_says_which(sqlite_url: str) -> None:
    database = Database(sqlite_url)

    def choose(**keys: str) -> Providers:
        return providers_for(CentralSettings(sqlite_url, b"s" * 32, **keys), database, utc_now)

    with pytest.raises(ValueError, match="KIOSK_CENTRAL_KAVENEGAR_KEY"):
        choose()
    with pytest.raises(ValueError, match="KIOSK_CENTRAL_ZIBAL_KEY"):
        choose(kavenegar_key="k")
    real = choose(kavenegar_key="k", zibal_key="z")
    assert isinstance(real.sms, Kavenegar) and isinstance(real.ownership, Zibal)
    assert real.captcha_witness is None
    assert (real.traffic.licence("0001234560"), real.traffic.active_plate("0001234560")) == (DOWN, DOWN)
    database.close()
