"""Everything about an account does what it says, from a real terminal to the real central and back."""

from __future__ import annotations

from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.kiosk.gateway.visiting import (
    FERESHTE,
    MOBILE,
    PASSWORD,
    PERSON,
    code_on_phone,
    done,
    ordered,
    refused,
    signed_in,
    solved,
)


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


def test_a_password_is_recovered_by_national_code_and_mobile(terminal: Terminal, network: Network) -> None:
    captcha_id, answer = solved(terminal, network)
    start = fx.SendCode(1, MOBILE, "saipa", "recover", captcha_id, answer, FERESHTE)
    sent = done(terminal, start, out.CodeSent)
    customer = done(terminal, fx.CheckCode(1, sent.challenge_id, code_on_phone(network, MOBILE)), out.SignedIn).customer
    assert customer.mobile == MOBILE
    done(terminal, fx.SetPassword(1, sent.challenge_id, "gol va golab 77"), out.PasswordSaved)
    signed_in(terminal, "saipa", "gol va golab 77")


def test_consents_are_seen_and_withdrawn(terminal: Terminal) -> None:
    customer = signed_in(terminal)
    held = {one.maker: one for one in done(terminal, fx.LoadConsents(1, customer.token), out.Consents).items}
    assert held["ikco"].in_force and held["ikco"].scopes and held["ikco"].maker_name
    left = done(terminal, fx.WithdrawConsent(1, customer.token, "ikco"), out.Consents)
    assert not {one.maker: one for one in left.items}["ikco"].in_force


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
