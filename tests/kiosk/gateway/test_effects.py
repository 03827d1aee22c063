"""Every effect that reaches central does what it says, from a real terminal to the real central and back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal, TypeVar

import pytest

from kiosk.central.schema import support_messages
from kiosk.domain.errors import Offline, Rejected
from kiosk.domain.text import fold_digits
from kiosk.domain.tracking import TrackingCode, parse_tracking_code
from kiosk.ids import new_id
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests.e2e.network import Network, prepare
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


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("network") / "prepared.db"
    prepare(f"sqlite:///{path}")
    return path


@pytest.fixture
def network(prepared: Path, tmp_path: Path) -> Iterator[Network]:
    network = Network(f"sqlite:///{shutil.copy(prepared, tmp_path / 'central.db')}")
    yield network
    network.close()


@pytest.fixture
def terminal(network: Network, tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path / "terminal", network)
    yield terminal.work()
    terminal.close()


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
    terminal.until(lambda: _state(terminal, kept.tracking_code) != "pending", "the request's way")
    assert _state(terminal, kept.tracking_code) == "delivered"
    return done(terminal, fx.LoadRequests(1, customer.token), out.Requests).items[0]


def _state(terminal: Terminal, tracking_code: str) -> str:
    row = terminal.store.row(tracking_code)
    assert row is not None
    return row.state


def test_an_order_is_listed_changed_cancelled_and_left_and_each_deed_is_printed(
    terminal: Terminal, network: Network
) -> None:
    customer = signed_in(terminal)
    order = ordered(terminal, customer)
    assert (order.state, order.version) == ("registered", 1)
    assert {"cancel", "withdraw", "change"} <= set(order.actions)

    offers = done(terminal, fx.LoadOffers(1, "ikco", order.programme_id), out.Offers)
    programme = next(one for one in offers.programmes if one.id == order.programme_id)
    other = next(one for one in programme.vehicles if one.id != order.vehicle_id)
    change = fx.ChangeVehicle(
        1, customer.token, new_id(), order.tracking_code, order.version, other.id, other.colours[0].id, ()
    )
    changed = done(terminal, change, out.OrderChanged).order
    assert (changed.vehicle_id, changed.total == order.total) == (other.id, False)
    assert done(terminal, change, out.OrderChanged).order == changed, "a repetition changes nothing"

    stale = fx.CancelOrder(1, customer.token, new_id(), order.tracking_code, order.version)
    assert refused(terminal, stale) == "order.changed"
    cancel = replace(stale, command_id=new_id(), version=changed.version)
    cancelled = done(terminal, cancel, out.OrderChanged).order
    assert (cancelled.state, "reorder" in cancelled.actions) == ("order_cancelled", True)
    withdrawal = fx.WithdrawFromPlan(1, customer.token, new_id(), order.tracking_code, cancelled.version, "price")
    withdrawn = done(terminal, withdrawal, out.OrderChanged).order
    assert (withdrawn.state, withdrawn.actions) == ("withdrawn", ())
    assert [step.state for step in withdrawn.history][-2:] == ["order_cancelled", "withdrawn"]

    papers = len(terminal.papers)
    for deed, after, before in (
        ("changed", changed, order),
        ("cancelled", cancelled, None),
        ("withdrawn", withdrawn, None),
    ):
        paper = fx.PrintOrder(
            1,
            deed,
            after,
            terminal.clock.now(),
            0,
            customer.full_name,
            MOBILE,
            FERESHTE,
            before,  # type: ignore[arg-type]
        )
        assert done(terminal, paper, out.Printed).state == "confirmed"
        assert terminal.kiosk.receipt_preview(order.tracking_code).startswith(b"\x89PNG")
    assert len(terminal.papers) == papers + 3
    assert len(terminal.store.prints(order.request_id)) == 3


def test_what_is_not_possible_now_is_a_refusal(terminal: Terminal) -> None:
    customer = signed_in(terminal)
    order = ordered(terminal, customer)
    file = fx.CompleteFile(1, customer.token, new_id(), order.tracking_code, order.version, "1234567890", "02122003344")
    assert refused(terminal, file) == "order.not_possible"
    unknown = replace(file, tracking_code="999900000139")
    assert refused(terminal, unknown) == "purchase.not_found"


def test_the_gates_are_told_by_programme(terminal: Terminal, network: Network) -> None:
    customer = signed_in(terminal)
    ordered(terminal, customer)
    refusals = done(terminal, fx.LoadEligibility(1, customer.token), out.Eligibility).refusals
    assert refusals["ikco-11-immediate"].code == "eligibility.repeat"
    assert "ikco-12-presale" not in refusals

    network.phones.add_person(**PERSON, mobile=MOBILE, licence_class=None)
    refusals = done(terminal, fx.LoadEligibility(1, customer.token), out.Eligibility).refusals
    assert refusals["ikco-12-presale"].code == "eligibility.licence"


def test_a_password_is_changed_by_a_code_to_ones_own_phone(terminal: Terminal, network: Network) -> None:
    customer = signed_in(terminal)
    sent = done(terminal, fx.SendOwnCode(1, customer.token), out.CodeSent)
    chosen = "gol va golab 77"
    code = code_on_phone(network, MOBILE)
    change = fx.ChangePassword(1, customer.token, sent.challenge_id, code, chosen)
    done(terminal, change, out.PasswordChanged)
    assert refused(terminal, fx.LogIn(1, "ikco", FERESHTE, PASSWORD)) == "login.wrong"
    assert signed_in(terminal, password=chosen).customer_id == customer.customer_id


def test_an_account_moves_to_another_mobile_of_its_owner(terminal: Terminal, network: Network) -> None:
    new = "09353773779"
    network.phones.add_person(**PERSON, mobile=new)
    captcha_id, answer = solved(terminal, network)
    start = fx.StartMobileChange(1, "ikco", FERESHTE, new, captcha_id, answer)
    sent = done(terminal, start, out.CodeSent)
    change = fx.ChangeMobile(1, sent.challenge_id, code_on_phone(network, new), PASSWORD)
    assert done(terminal, change, out.MobileChanged).mobile == new
    assert signed_in(terminal).mobile == new


def test_consents_are_seen_and_withdrawn(terminal: Terminal) -> None:
    customer = signed_in(terminal)
    held = {one.maker: one for one in done(terminal, fx.LoadConsents(1, customer.token), out.Consents).items}
    assert held["ikco"].in_force and held["ikco"].scopes and held["ikco"].maker_name
    left = done(terminal, fx.WithdrawConsent(1, customer.token, "ikco"), out.Consents)
    assert not {one.maker: one for one in left.items}["ikco"].in_force


def test_a_password_is_recovered_by_national_code_and_mobile(terminal: Terminal, network: Network) -> None:
    captcha_id, answer = solved(terminal, network)
    start = fx.SendCode(1, MOBILE, "saipa", "recover", captcha_id, answer, FERESHTE)
    sent = done(terminal, start, out.CodeSent)
    customer = done(terminal, fx.CheckCode(1, sent.challenge_id, code_on_phone(network, MOBILE)), out.SignedIn).customer
    assert customer.mobile == MOBILE
    done(terminal, fx.SetPassword(1, sent.challenge_id, "gol va golab 77"), out.PasswordSaved)
    signed_in(terminal, "saipa", "gol va golab 77")


def test_a_maker_without_captcha_and_consent_signs_in_who_is_verified(terminal: Terminal, network: Network) -> None:
    sara = ("0001234560", "1370-05-17", "09121234567")
    sent = done(terminal, fx.SendCode(1, sara[2], "bahman", "register", "", ""), out.CodeSent)
    code = code_on_phone(network, sara[2])
    done(terminal, fx.CheckCode(1, sent.challenge_id, code), out.PersonNew)
    verified = done(terminal, fx.VerifyIdentity(1, sent.challenge_id, sara[0], sara[1]), out.IdentityVerified)
    assert verified.customer is not None and verified.customer.national_code == sara[0]
    profile = {
        "education": "bachelor",
        "province": "p08",
        "city": "p08c0394",
        "address": "خیابان شریعتی، کوچهٔ نسترن، پلاک ۸",
        "postal_code": "1935678914",
        "landline": "02122003344",
        "email": "sara@example.ir",
        "sheba": "IR180170000000000555000222",
        "card": "",
    }
    save = fx.SaveProfile(1, verified.customer.token, "bahman", profile, "anar va sib 24")
    saved = done(terminal, save, out.ProfileSaved)
    assert saved.code is None and saved.customer.confirmed and saved.customer.has_password
    assert saved.customer.profile["landline"] == "02122003344" and "card" not in saved.customer.profile
    assert saved.customer.consent_version == ""

    order = ordered(terminal, saved.customer, "bahman", "bahman-31-immediate", captcha="not_asked")
    assert (order.maker, order.state) == ("bahman", "registered")


def test_a_message_to_support_needs_neither_customer_nor_central(terminal: Terminal, network: Network) -> None:
    network.stop()
    message = fx.SendSupport(1, new_id(), "09121234567", "پیامک کد نمی‌آید.", "", "", "welcome", terminal.clock.now())
    kept = done(terminal, message, out.SupportQueued)
    assert isinstance(parse_tracking_code(kept.tracking_code), TrackingCode)
    assert done(terminal, message, out.SupportQueued) == kept, "a second press writes nothing"
    assert isinstance(terminal.kiosk.perform(fx.FetchCaptcha(1, "identity")), Offline)
    assert _state(terminal, kept.tracking_code) == "pending"

    network.start()
    terminal.until(lambda: _state(terminal, kept.tracking_code) == "delivered", "the message's way")
    assert network.count(support_messages, tracking_code=kept.tracking_code) == 1


def test_a_request_made_elsewhere_has_its_receipt_here_too(terminal: Terminal) -> None:
    customer = signed_in(terminal)
    order = replace(ordered(terminal, customer), tracking_code="999900000139", state="order_cancelled")
    identity = terminal.store.identity()
    assert identity is not None and identity.device_number != 9999
    paper = fx.PrintOrder(1, "cancelled", order, terminal.clock.now(), 0, customer.full_name, MOBILE, FERESHTE)
    assert done(terminal, paper, out.Printed).state == "confirmed"
