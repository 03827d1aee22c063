"""What tests do at a real terminal without its engine: perform an effect, read a phone, sign in, register."""

from __future__ import annotations

import re
from typing import Literal, TypeVar

from kiosk.domain.errors import Rejected
from kiosk.domain.text import fold_digits
from kiosk.ids import new_id
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests.e2e.network import Network
from tests.e2e.post import Terminal

FERESHTE, MOBILE, PASSWORD = "0003773779", "09123773779", "anar va sib 24"
"""Of the sample: a customer of every maker with a password."""

PERSON = {
    "first_name": "فرشته",
    "last_name": "تهرانی",
    "father_name": "داریوش",
    "national_code": FERESHTE,
    "birth_date": "1366-02-21",
}

OutcomeT = TypeVar("OutcomeT")


def done(terminal: Terminal, effect: fx.Asked, expected: type[OutcomeT]) -> OutcomeT:
    outcome = terminal.kiosk.perform(effect)
    assert isinstance(outcome, expected), outcome
    return outcome


def refused(terminal: Terminal, effect: fx.Asked) -> str:
    return done(terminal, effect, Rejected).refusal.code


def signed_in(terminal: Terminal, maker: str = "ikco", password: str = PASSWORD) -> out.Customer:
    return done(terminal, fx.LogIn(1, maker, FERESHTE, password), out.SignedIn).customer


def code_on_phone(network: Network, mobile: str) -> str:
    found = re.search(r"\d{6}", fold_digits(network.phones.messages(mobile)[-1].text))
    assert found is not None
    return found.group()


def solved(terminal: Terminal, network: Network) -> tuple[str, str]:
    picture = done(terminal, fx.FetchCaptcha(1, "identity"), out.CaptchaReady)
    return picture.captcha_id, network.phones.captcha_answer(picture.captcha_id)


def ordered(
    terminal: Terminal,
    customer: out.Customer,
    maker: str = "ikco",
    programme_id: str = "ikco-11-immediate",
    captcha: Literal["waived_offline", "not_asked"] = "waived_offline",
) -> out.Order:
    """Register a request for the first car of a programme and return it as central holds it."""
    offers = done(terminal, fx.LoadOffers(1, maker), out.Offers)
    programme = next(one for one in offers.programmes if one.id == programme_id)
    vehicle, dealer = programme.vehicles[0], offers.dealers[0]
    now = terminal.clock.now()
    kept = done(
        terminal,
        fx.CommitRequest(
            ticket=1,
            event_id=new_id(),
            request_id=new_id(),
            maker=maker,
            customer_id=customer.customer_id,
            mobile=customer.mobile,
            national_code=customer.national_code,
            full_name=customer.full_name,
            profile=customer.profile,
            choice=fx.Choice(programme.id, vehicle.id, vehicle.colours[0].id, (), dealer.id),
            contract_version=programme.contract.version,
            contract_body=programme.contract.body,
            contract_accepted_at=now,
            consent_version=customer.consent_version,
            claimed_total=0,
            captcha=captcha,
            confirmed_at=now,
        ),
        out.Committed,
    )
    terminal.until(lambda: state_of(terminal, kept.tracking_code) != "pending", "the request's way")
    assert state_of(terminal, kept.tracking_code) == "delivered"
    return done(terminal, fx.LoadRequests(1, customer.token), out.Requests).items[0]


def state_of(terminal: Terminal, tracking_code: str) -> str:
    row = terminal.store.row(tracking_code)
    assert row is not None
    return row.state
