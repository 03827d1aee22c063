"""People central knows already: in by code or password, with what is theirs locked against change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.central.schema import customers, persons, purchases
from kiosk.domain.errors import Rejected
from kiosk.journeys import events as e
from kiosk.wire import identity, paths
from tests.e2e.conftest import Come
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import PERSIAN, SARA, Person, Visit

ZAHRA = Person(mobile="09191357921", national_code="0001357921", birth_date="1368-07-30")
"""Verified before, elsewhere."""
PASSWORD = "کوه و دریا و باد شمال"
OTHER_SHEBA = "IR160120000000000000000002"


@pytest.mark.row("EM-28", "IK-14")
def test_somebody_verified_before_signs_in_by_an_sms_password_and_fills_in_no_identity(
    network: Network, come: Come
) -> None:
    visit = come(ZAHRA).walk("code")
    people = network.count(persons)
    visit.type(code=visit.code()).press()

    assert visit.place == "consent"
    visit.walk("done")
    assert "identity" not in visit.steps
    assert (network.count(persons), network.count(purchases)) == (people, 1)
    assert network.phones.messages(ZAHRA.mobile)[0].kind == "login"


@pytest.mark.row("EM-13", "IK-04", "IK-16")
def test_a_password_is_set_and_opens_the_next_visit(network: Network, come: Come) -> None:
    first = come()
    first.password = PASSWORD
    first.walk("password", way="password").one_step()
    assert (first.place, "password" in first.answers()) == ("profile", False)
    first.walk("review").do(e.RestartAsked(), e.RestartAnswered(True))
    assert first.place == "attract"

    second = come()
    second.password = PASSWORD + "ی"
    second.walk("login", way="login").one_step()
    assert second.place == "login" and "login.wrong" in [refusal.code for _, refusal in second.screen.faults]
    assert second.answers()["login.national_code"] and "login.password" not in second.answers()
    second.password = PASSWORD
    second.one_step()
    assert second.place == "menu"
    second.walk("done")
    assert "code" not in second.steps


@pytest.mark.row("EM-13")
def test_a_weak_or_unequal_password_is_told_at_its_field(come: Come) -> None:
    visit = come().walk("password", way="password")
    visit.type(password="12345678", password_repeat="12345678").press()
    assert visit.place == "password" and visit.refusal("password") and PERSIAN.search(visit.words)
    visit.type(password=PASSWORD, password_repeat=PASSWORD + "ا").press()
    assert visit.place == "password" and visit.refusal("password_repeat")


@pytest.mark.row("IK-18")
def test_at_the_second_visit_the_sheba_is_locked_on_the_screen_and_at_central(
    network: Network, terminal: Terminal
) -> None:
    Visit(terminal, network.phones).walk("done").do(e.Finished())
    visit = Visit(terminal, network.phones).walk("review")
    row = next(row for row in visit.screen.rows if row.id == "sheba")
    assert not row.editable
    visit.do(e.EditAsked("sheba"))
    assert visit.place == "review"

    customer = visit.kiosk.session.customer
    assert customer is not None
    changed = SARA.profile.model_copy(update={"sheba": OTHER_SHEBA})
    answer = terminal.api.save_profile(identity.ProfileRequest(maker="ikco", fields=changed), customer.token)
    assert isinstance(answer, Rejected) and (answer.refusal.code, answer.field) == ("sheba.locked", "sheba")


@pytest.mark.row("IK-09")
def test_registry_fields_are_shown_locked_and_refused_by_central(terminal: Terminal, come: Come) -> None:
    visit = come().walk("profile")
    shown = {field.id: field for field in visit.screen.fields}
    assert all(field.locked and field.lock_reason and field.text for field in shown.values())
    visit.type(first_name="کسی دیگر")
    assert {field.id: field.text for field in visit.screen.fields} == {name: f.text for name, f in shown.items()}

    customer = visit.kiosk.session.customer
    assert customer is not None

    class Forged(identity.ProfileRequest):
        def model_dump_json(self, **_: object) -> str:
            fields = SARA.profile.model_dump_json()[:-1] + ', "first_name": "کسی دیگر"}'
            return f'{{"maker": "ikco", "fields": {fields}}}'

    answer = terminal.api.save_profile(Forged(maker="ikco", fields=SARA.profile), customer.token)
    assert isinstance(answer, Rejected) and answer.refusal.code == "profile.locked"
    assert paths.PROFILE in terminal.wire.urls[-1]


@pytest.mark.row("IK-11", "IK-12")
def test_an_edited_address_wants_a_second_code_and_a_wrong_one_confirms_nothing(network: Network, come: Come) -> None:
    visit = come().walk("confirmation")
    wrong = visit.wrong(visit.code())
    visit.type(second_code=wrong).press()
    assert (visit.place, visit.refusal("second_code")) == ("confirmation", "code.wrong")
    assert network.count(customers, confirmed_at=None) == 1

    visit.back()
    assert visit.place == "profile.4"
    visit.back().type(address="خیابان انقلاب، کوچهٔ سرو، پلاک ۸").press()
    visit.person = replace(SARA, address="خیابان انقلاب، کوچهٔ سرو، پلاک ۸")
    visit.walk("review")
    assert network.count(customers, confirmed_at=None) == 0


@pytest.mark.row("IK-13")
def test_a_wrong_captcha_at_the_last_button_registers_nothing(network: Network, terminal: Terminal, come: Come) -> None:
    visit = come().walk("final")
    first = visit.kiosk.session.captcha
    visit.type(captcha="00000").press()

    assert (visit.place, visit.refusal("captcha")) == ("final", "captcha.wrong")
    assert first and visit.kiosk.session.captcha != first
    assert (terminal.store.rows(), network.count(purchases)) == ([], 0)
    visit.captcha().press()
    assert visit.place == "done"
