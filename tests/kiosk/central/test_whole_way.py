"""The whole way of one customer over real HTTP, on SQLite and on PostgreSQL."""

from __future__ import annotations

import base64

import pytest

from kiosk.domain.text import persian_digits
from kiosk.wire import paths
from kiosk.wire.purchases import Purchase
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, SARA


@pytest.mark.row(
    "EM-01",
    "EM-06",
    "EM-09",
    "EM-10",
    "EM-11",
    "EM-17",
    "EM-18",
    "IK-03",
    "IK-08",
    "IK-09",
    "IK-11",
    "IK-12",
    "IK-13",
    "IK-17",
)
def test_a_newcomer_registers_buys_and_is_sent_the_tracking_code(either: Running) -> None:
    terminal = either.terminal()

    captcha = terminal.call("POST", paths.CAPTCHA, {"purpose": "identity"})
    assert base64.b64decode(captcha["image"]).startswith(b"\x89PNG")

    challenge_id = terminal.proven()
    assert terminal.message(SARA.mobile, "identity").startswith("کد احراز امتا")
    verified = terminal.claim(challenge_id)
    assert verified == {"challenge_id": challenge_id, "consent_version": "ikco-consent-1", "customer": None}

    customer = terminal.decide(challenge_id, True)["customer"]
    assert customer["registry"]["last_name"] == "محمدی‌نژاد"
    assert (customer["consented"], customer["confirmed"]) == (True, False)

    saved = terminal.save_profile(customer)
    assert "کد اعتبارسنجی" in terminal.message(SARA.mobile, "profile")
    code = terminal.code_on(SARA.mobile, "profile")
    confirm = {"maker": "ikco", "challenge_id": saved["code"]["challenge_id"], "code": code}
    customer = terminal.call("POST", paths.PROFILE_CONFIRM, confirm, customer["token"])
    assert customer["confirmed"]

    choice = terminal.choice()
    amounts = terminal.check(customer, choice)["amounts"]
    body = terminal.submission(customer, choice, claimed_total=amounts["total"])
    result = terminal.deliver(terminal.event(body))[0]
    assert result["status"] == "applied"
    assert result["result"]["tracking_code"] == body["tracking_code"]

    held = Purchase.model_validate(terminal.call("GET", paths.PURCHASE.format(tracking_code=body["tracking_code"])))
    assert held.profile.model_dump(exclude_none=True) == PROFILE
    assert (held.registry.national_code, held.mobile) == (SARA.national_code, SARA.mobile)
    assert held.amounts.model_dump() == amounts
    assert held.amounts.vat == (held.amounts.net - 262_700_000) * held.amounts.vat_percent // 100
    assert [change.state for change in held.history] == ["registered"]
    assert f"کد رهگیری: {persian_digits(body['tracking_code'])}" in terminal.message(SARA.mobile, "receipt")
