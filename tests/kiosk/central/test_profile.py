"""The profile: every field by its rule, the registry's part and the Sheba locked, a second code to confirm."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from kiosk.central.schema import audit
from kiosk.wire import paths
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.terminal import PROFILE, SARA, Refusal, filled

OTHER_SHEBA = "IR840120000000000123456789"


@pytest.mark.row("IK-11", "IK-17", "SA-14", "SE-26")
def test_every_field_is_held_to_its_rule_and_named(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented()
    for changes, expected in (
        ({"sheba": "IR830540102680020817909002"}, r"422 sheba\.check /fields/sheba"),
        ({"postal_code": "0345678917"}, r"422 postal_code\.first /fields/postal_code"),
        ({"postal_code": "1111111111"}, r"422 postal_code\.repeated /fields/postal_code"),
        ({"issue_date": "1370-05-16"}, r"422 issue_date\.before_birth /fields/issue_date"),
        ({"issue_date": "1400-12-30"}, r"422 date\.impossible /fields/issue_date"),
        ({"issue_date": "1429-01-01"}, r"422 date\.future /fields/issue_date"),
        ({"education": "wizardry"}, r"422 education\.unknown /fields/education"),
        ({"province_id": "p99"}, r"422 province\.not_picked /fields/province_id"),
        ({"city_id": "Tehran"}, r"422 city\.not_picked /fields/city_id"),
        ({"city_id": "p04c0122"}, r"422 city\.other_province /fields/city_id"),
        ({"address": "۱۲۳۴۵۶۷۸۹۰ ۱۲"}, r"422 address\.words /fields/address"),
    ):
        with pytest.raises(Refusal, match=expected) as refused:
            terminal.save_profile(customer, **changes)
        assert refused.value.problem["detail"]
    with pytest.raises(Refusal, match=r"422 request\.invalid /fields/sheba"):
        terminal.save_profile(customer, sheba="IR1")
    assert filled(terminal.save_profile(customer)["customer"]["profile"]) == PROFILE


@pytest.mark.row("SA-13", "IK-03")
def test_the_registrys_part_is_refused_even_from_a_terminal(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented()
    for name in ("first_name", "national_code", "birth_date"):
        with pytest.raises(Refusal, match=rf"422 profile\.locked /fields/{name}"):
            terminal.save_profile(customer, **{name: "دیگری"})


@pytest.mark.row("IK-12")
def test_a_profile_is_confirmed_by_the_code_that_goes_to_the_own_mobile(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented()
    saved = terminal.save_profile(customer)
    assert (saved["customer"]["confirmed"], saved["code"]["length"]) == (False, 6)
    body = {"maker": "ikco", "challenge_id": saved["code"]["challenge_id"], "code": "000000"}
    with pytest.raises(Refusal, match=r"code\.wrong /code"):
        terminal.call("POST", paths.PROFILE_CONFIRM, body, customer["token"])
    body["code"] = terminal.code_on(SARA.mobile, "profile")
    assert terminal.call("POST", paths.PROFILE_CONFIRM, body, customer["token"])["confirmed"]


@pytest.mark.row("IK-18")
def test_a_confirmed_sheba_never_changes_again(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.consented()
    terminal.save_profile(customer)
    terminal.save_profile(customer, sheba=OTHER_SHEBA)  # not confirmed yet: still the customer's to correct
    saved = terminal.save_profile(customer)
    body = {
        "maker": "ikco",
        "challenge_id": saved["code"]["challenge_id"],
        "code": terminal.code_on(SARA.mobile, "profile", 3),
    }
    customer = terminal.call("POST", paths.PROFILE_CONFIRM, body, customer["token"])
    with pytest.raises(Refusal, match=r"409 sheba\.locked /fields/sheba"):
        terminal.save_profile(customer, sheba=OTHER_SHEBA)
    terminal.save_profile(customer, address="خیابان آزادی، کوچهٔ دوم، پلاک ۷")
    with pytest.raises(Refusal, match=r"sheba\.locked"):
        terminal.save_profile(customer, sheba=OTHER_SHEBA)


@pytest.mark.row("IK-24")
def test_a_change_in_the_same_visit_needs_no_code_and_in_a_later_one_does(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.confirmed()
    assert terminal.save_profile(customer)["code"] is None
    changed = terminal.save_profile(customer, education="master")
    assert changed["code"] is None and changed["customer"]["confirmed"]

    sent = terminal.start(SARA.mobile)
    later = terminal.enter(sent["challenge_id"], terminal.code_on(SARA.mobile, "login"))["customer"]
    assert terminal.save_profile(later, education="master")["code"] is None
    changed = terminal.save_profile(later, education="doctorate")
    assert changed["code"] is not None and not changed["customer"]["confirmed"]
    with central.central.database.read() as connection:
        fields = list(connection.scalars(sa.select(audit.c.fields).order_by(audit.c.id)))
    assert fields == [sorted(PROFILE), ["education"], ["education"]]


@pytest.mark.row("EM-27")
def test_nobody_edits_a_profile_without_signing_in(central: Running) -> None:
    terminal = central.terminal()
    for token in ("", "nonsense"):
        with pytest.raises(Refusal, match=r"401 customer\.token"):
            terminal.save_profile({"token": token})


def test_a_signed_in_customer_reads_what_this_maker_holds_now(central: Running) -> None:
    terminal = central.terminal()
    customer = terminal.confirmed()
    terminal.save_profile(customer, education="master")
    read = terminal.call("GET", paths.PROFILE, customer=customer["token"])
    assert (read["customer_id"], read["confirmed"]) == (customer["customer_id"], True)
    assert filled(read["profile"]) == PROFILE | {"education": "master"}
    with pytest.raises(Refusal, match=r"401 customer\.token"):
        terminal.call("GET", paths.PROFILE)
