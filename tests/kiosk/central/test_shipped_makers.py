"""Registration at each maker as its shipped journey orders it, and the sample's people in their four states."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.central.sample.people import KNOWN_PEOPLE, SIMULATED_PEOPLE
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal, Somebody, Terminal, filled

PASSWORD = "parande va 3 abr"
PLACE = {name: PROFILE[name] for name in ("education", "province_id", "city_id", "address", "postal_code")} | {
    "landline": "02188776655"
}
PEOPLE = {
    person.national_code: Somebody(person.national_code, person.birth_date, person.mobile)
    for person, _ in SIMULATED_PEOPLE
}
ZAHRA, HAMID, FERESHTE = (PEOPLE[known.national_code] for known in KNOWN_PEOPLE)


def come_back(terminal: Terminal, who: Somebody) -> dict[str, Any]:
    """Sign somebody known in by code; return the customer's state."""
    customer: dict[str, Any] = terminal.entered(terminal.start(who.mobile), who.mobile, "login")["customer"]
    return customer


@pytest.mark.row("SA-10", "SA-11", "SA-12", "SA-13", "SA-14", "SA-17")
def test_saipa_takes_consent_then_a_password_then_the_profile_and_from_then_on_the_password_is_enough(
    either: Running,
) -> None:
    terminal = either.terminal()
    terminal.maker = "saipa"
    customer = terminal.consented()
    challenge = terminal.start(SARA.mobile)
    terminal.entered(challenge, SARA.mobile, "login")
    terminal.choose_password(challenge["challenge_id"], PASSWORD)
    saved = terminal.save_fields(customer, PLACE)
    assert saved["code"] is None and saved["customer"]["confirmed"]
    assert terminal.log_in(PASSWORD)["confirmed"]
    with pytest.raises(Refusal, match=r"422 request\.invalid /fields/sheba"):
        terminal.save_fields(customer, PLACE | {"sheba": PROFILE["sheba"]})


@pytest.mark.row("BA-01", "BA-04", "BA-05", "BA-06", "BA-07", "BA-08", "BA-12")
def test_bahman_takes_place_contact_bank_and_password_in_one_form_without_emta_or_consent(either: Running) -> None:
    terminal = either.terminal()
    terminal.maker = "bahman"
    sent = terminal.start(SARA.mobile, captcha_id=None, captcha_answer="")
    terminal.entered(sent, SARA.mobile, "registration")
    assert "امتا" not in terminal.message(SARA.mobile, "registration")
    customer = terminal.claim(sent["challenge_id"])["customer"]
    fields = PLACE | {"sheba": PROFILE["sheba"], "card": "6037990000000006"}
    saved = terminal.save_fields(customer, fields, password=PASSWORD)
    assert saved["code"] is None and filled(saved["customer"]["profile"]) == fields
    later = terminal.log_in(PASSWORD)
    assert later["confirmed"] and later["consented"]
    other = fields | {"sheba": "IR840120000000000123456789"}
    assert terminal.save_fields(later, other)["customer"]["profile"]["sheba"] == other["sheba"]


@pytest.mark.row("EM-02", "EM-13", "EM-14", "IK-16")
def test_an_account_made_at_emta_signs_in_at_a_maker_by_national_code_and_password(central: Running) -> None:
    terminal = central.terminal()
    terminal.maker = "emta"
    challenge_id = terminal.proven()
    customer = terminal.claim(challenge_id, password=PASSWORD)["customer"]
    edited = terminal.save_fields(customer, {"email": "sara@example.ir", "address": PROFILE["address"]})
    assert edited["customer"]["confirmed"]
    terminal.maker = "ikco"
    at_maker = terminal.log_in(PASSWORD)
    assert at_maker["has_password"] and not at_maker["consented"] and at_maker["registry"] is None


@pytest.mark.row("IK-18")
def test_iran_khodro_locks_the_sheba_with_the_first_confirmed_save_for_every_later_visit(central: Running) -> None:
    terminal = central.terminal()
    terminal.confirmed()
    later = come_back(terminal, SARA)
    for sheba in ("IR840120000000000123456789", None):
        with pytest.raises(Refusal, match=r"409 sheba\.locked /fields/sheba|422 sheba\.empty /fields/sheba"):
            terminal.save_profile(later, sheba=sheba)
    assert terminal.save_profile(later, education="doctorate")["code"] is not None
    with pytest.raises(Refusal, match=r"409 sheba\.locked /fields/sheba"):
        terminal.save_profile(later, sheba="IR840120000000000123456789")


@pytest.mark.row("SA-07", "SA-09", "EM-28")
def test_the_samples_people_are_in_all_four_states(central: Running) -> None:
    terminal = central.terminal()
    assert terminal.entered(terminal.start(SARA.mobile), SARA.mobile, "identity")["person"] == "new"
    verified, without = come_back(terminal, ZAHRA), come_back(terminal, HAMID)
    assert (verified["consented"], verified["confirmed"], verified["has_password"]) == (False, False, False)
    assert (without["consented"], without["confirmed"], without["has_password"]) == (True, True, False)
    password = KNOWN_PEOPLE[-1].password
    for maker in ("ikco", "saipa", "bahman", "emta"):
        terminal.maker = maker
        there = terminal.log_in(password, FERESHTE)
        assert (there["consented"], there["confirmed"], there["has_password"]) == (True, True, True)
        saved = terminal.save_fields(there, filled(there["profile"]))
        assert saved["customer"]["confirmed"] and saved["code"] is None
