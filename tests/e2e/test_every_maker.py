"""Every maker's journey and EMTA's account against the real central, from the entry to the receipt and afterwards."""

from __future__ import annotations

import pytest

from kiosk.domain.text import persian_digits
from kiosk.gateway.simulators import Simulators
from kiosk.journeys import events as e
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import SARA, Visit

PASSWORD = "کوه و دریا و باد"
ZAHRA_MOBILE = "09351234567"
CODES = ("code", "second_code", "recover_code", "password_code", "mobile_code")
TYPED = {
    "login.password": PASSWORD,
    "password": PASSWORD,
    "password_repeat": PASSWORD,
    "landline": "۰۲۱ ۸۸۷۷ ۶۶۵۵",
    "file.landline": "02188776655",
    "licence_number": "1234567890",
    "email": "sara@example.ir",
    "card": "6037990000000006",
    "consequence": "yes",
}


class Guest(Visit):
    """Somebody who goes through any maker's journey by what each screen asks."""

    def __init__(self, terminal: Terminal, phones: Simulators, maker: str) -> None:
        super().__init__(terminal, phones, SARA)
        self.journey = next(one for one in terminal.kiosk.journeys if one.maker == maker)

    def one_step(self, way: str = "") -> Visit:
        """Fill this screen and go on; the first of the wished ways that is offered is taken."""
        self.steps.append(self.place)
        screen = self.screen
        if screen.kind == "attract":
            return self.do(e.Invited())
        if screen.kind == "service":
            return self.do(self.kiosk.new_journey_event(self.journey.id))
        if screen.kind == "consent":
            return self.do(e.ConsentDecided(True))
        offered = [one.id for one in screen.ways]
        wished = next((one for one in (*way.split(), "sign_in") if one in offered), None)
        if screen.kind in ("entry", "menu", "stopped", "request", "deed"):
            return self.take(wished or offered[0])
        return self.take(wished) if screen.kind in ("login", "awaiting") and wished else self.fill().press()

    def fill(self) -> Guest:
        person, page = self.person, self.kiosk.session.page
        known = {**TYPED, "address": person.address, "postal_code": person.postal_code, "sheba": person.sheba}
        for field in page.fields if page else ():
            name = field.id.rpartition(".")[2]
            match field.kind:
                case "captcha":
                    self.captcha()
                case "code":
                    self.do(e.Edited(field.id, self.code()))
                case "mobile":
                    self.do(e.Edited(field.id, ZAHRA_MOBILE if name == "new_mobile" else person.mobile))
                case "national_code":
                    self.do(e.Edited(field.id, persian_digits(person.national_code)))
                case "birth_date" | "past_date":
                    self.date(field.id, person.birth_date if name == "birth_date" else person.issue_date)
                case "province" | "city":
                    self._place(field.id)
                case "education" | "reason":
                    self.pick(field.id, {"education": "bachelor", "reason": "price"}[field.kind])
                case "locked":
                    pass
                case _:
                    self.do(e.Edited(field.id, known.get(field.id) or known[name]))
        for group in self.screen.groups:
            free = [choice.id for choice in group.choices if choice.enabled]
            if not group.many and not any(choice.selected for choice in group.choices) and free:
                self.pick(group.field_id, free[-1] if group.field_id.startswith("new.") else free[0])
        self.do(e.TermsTicked(True))
        return self

    def _place(self, field_id: str) -> None:
        city = self.kiosk.book.city(self.person.city)
        assert city is not None
        province = self.kiosk.book.province(city.province_id)
        assert province is not None
        chosen = city if field_id == "city" else province
        self.pick(field_id, chosen.id, chosen.name)


def guest(terminal: Terminal, network: Network, maker: str) -> Guest:
    return Guest(terminal, network.phones, maker)


@pytest.mark.parametrize(
    ("maker", "way"),
    [("ikco", "register"), ("saipa", "sign_in register"), ("bahman", "sign_in register"), ("emta", "register")],
)
def test_a_newcomer_registers_and_signs_in_again(network: Network, terminal: Terminal, maker: str, way: str) -> None:
    visit = guest(terminal, network, maker).walk("programmes" if maker == "ikco" else "menu", way=way)
    visit.do(e.RestartAsked(), e.RestartAnswered(True))
    again = guest(terminal, network, maker)
    again.walk("menu", way="register" if maker == "ikco" else "login sign_in")
    assert "identity" not in again.steps


def bought(terminal: Terminal, network: Network, maker: str) -> str:
    """Register, buy and leave; the request has arrived."""
    visit = guest(terminal, network, maker)
    visit.walk("done", way="register sign_in buy" if maker == "ikco" else "sign_in register buy")
    code = visit.tracking_code
    terminal.until(lambda: code in terminal.delivered_at, "delivery")
    visit.do(e.Finished())
    return code


@pytest.mark.row("IK-19", "IK-20", "IK-21", "IK-22")
@pytest.mark.parametrize("maker", ["ikco", "saipa", "bahman"])
def test_a_request_is_changed_cancelled_replaced_and_left(network: Network, terminal: Terminal, maker: str) -> None:
    first = bought(terminal, network, maker)
    visit = guest(terminal, network, maker)
    way = "register requests" if maker == "ikco" else "follow"
    visit.walk("changed", way=f"{way} change")
    assert visit.screen.deed is not None and visit.screen.deed.kind == "changed"
    visit.walk("cancelled", way="requests cancel")
    assert [one.id for one in visit.screen.ways] == ["reorder", "menu"]
    visit.walk("done", way="reorder")
    second = visit.tracking_code
    assert second != first
    terminal.until(lambda: second in terminal.delivered_at, "delivery")
    visit.do(e.Finished())

    again = guest(terminal, network, maker).walk("requests", way=way)
    states = {one.id: one.badge.id for one in again.screen.groups[0].choices if one.badge}
    assert states == {first: "request.state.order_cancelled", second: "request.state.registered"}
    again.pick("request", second).walk("withdrawn", way="withdraw")
    assert again.screen.deed is not None and again.screen.deed.printed == "confirmed"
    kinds = [message.kind for message in network.phones.messages(SARA.mobile)]
    assert kinds.count("receipt") == 2, kinds


@pytest.mark.row("SA-16", "BA-11")
@pytest.mark.parametrize(("maker", "way"), [("ikco", "register"), ("saipa", "sign_in"), ("bahman", "sign_in")])
def test_a_forgotten_password_is_recovered(network: Network, terminal: Terminal, maker: str, way: str) -> None:
    visit = guest(terminal, network, maker)
    visit.walk("programmes" if maker == "ikco" else "menu", way=f"{way} register")
    visit.do(e.RestartAsked(), e.RestartAnswered(True))
    signing_in = "login" if maker == "ikco" else way
    again = guest(terminal, network, maker).walk("recover", way=f"{signing_in} recover")
    again.walk("menu", way="recover")
    assert "recover_password" in again.steps and "identity" not in again.steps


@pytest.mark.row("EM-20", "EM-21", "EM-22")
def test_emtas_account_changes_password_and_mobile(network: Network, terminal: Terminal) -> None:
    guest(terminal, network, "emta").walk("menu", way="register").do(e.RestartAsked(), e.RestartAnswered(True))
    visit = guest(terminal, network, "emta").walk("menu", way="login otp")
    visit.take("password").walk("menu")
    assert visit.screen.news is not None and visit.screen.news.id == "news.password_changed"
    visit.take("mobile").one_step()
    assert visit.place == "confirm_mobile", visit.words


@pytest.mark.row("EM-25")
def test_a_message_to_support_arrives(network: Network, terminal: Terminal) -> None:
    visit = guest(terminal, network, "saipa").do(e.SupportOpened())
    visit.do(e.Edited("support.contact", SARA.mobile), e.Edited("support.text", "برای ثبت‌نام کمک می‌خواهم"))
    visit.do(terminal.kiosk.new_support_event())
    assert visit.screen.support is not None and visit.screen.support.tracking_code
    terminal.until(lambda: [row.state for row in terminal.store.rows()] == ["delivered"], "delivery")
