"""When the outside says no, the customer hears it, loses nothing and has a way on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys.effects import Asked, CommitRequest
from kiosk.journeys.outcomes import NotCommitted, SignedIn
from tests import factories, fakes
from tests.kiosk.journeys.stay import SINGLE_USE, Stay

FAILURES: list[tuple[Failure, str]] = [
    (Offline("unreachable"), "offline"),
    (Offline("nonsense"), "offline"),
    (Offline("server"), "offline"),
    (Throttled(Refusal("request.too_many"), 30.0), "request.too_many"),
    (Rejected(Refusal("server.refused", {"detail": "…"})), "server.refused"),
    (Rejected(Refusal("code.wrong"), "no_such_field"), ""),
    (Unauthorised(Refusal("device.revoked")), "device.revoked"),
]
WITHOUT_CENTRAL = ("mobile", "code", "identity", "consent", "profile.4", "confirmation")
"""Where the screen names the way on without central, too."""


@pytest.mark.parametrize(("failure", "notice"), FAILURES)
@pytest.mark.parametrize(
    ("place", "effect"),
    [
        ("mobile", fx.SendCode),
        ("code", fx.CheckCode),
        ("identity", fx.VerifyIdentity),
        ("consent", fx.RecordConsent),
        ("profile.4", fx.SaveProfile),
        ("confirmation", fx.ConfirmProfile),
    ],
)
def test_every_failure_is_said_and_the_same_button_works_again(
    place: str, effect: type[Asked], failure: Failure, notice: str
) -> None:
    central = fakes.FakeCentral()
    central.plan(effect, failure)
    stay = Stay(central).walk(place).one_step()
    assert stay.place == place
    if notice == "offline" and place in WITHOUT_CENTRAL:
        notice = "offline.way"
    assert stay.notice == notice if notice else stay.notice or stay.screen.faults
    assert stay.one_step().place != place


def test_a_customers_token_that_ran_out_leads_back_to_signing_in_with_everything_typed() -> None:
    stay = Stay().walk("final")
    typed = {key: value for key, value in stay.session.answers.items() if key not in SINGLE_USE}
    stay.central.plan(fx.CheckPurchase, Unauthorised(Refusal("customer.token")))
    stay.one_step()
    assert (stay.place, stay.notice) == ("entry", "customer.token")
    assert stay.session.customer is None
    assert typed.items() <= stay.session.answers.items()
    stay.walk("review")
    assert stay.asked(fx.VerifyIdentity) != []
    assert stay.walk("done").asked(CommitRequest) != []


def test_central_refusing_a_profile_field_leads_to_its_page_and_back() -> None:
    stay = Stay().walk("profile.4")
    stay.central.plan(fx.SaveProfile, Rejected(Refusal("postal_code.first"), "postal_code"))
    stay.one_step()
    assert (stay.place, stay.refusal("postal_code")) == ("profile.3", "postal_code.first")
    assert stay.walk("review").place == "review"


def test_a_field_refused_from_the_review_is_an_edit_that_returns_there() -> None:
    stay = Stay(fakes.FakeCentral(factories.known_customer())).walk("review").edit("address")
    stay.type(address="").back()
    assert stay.place == "review"
    assert (stay.press().place, stay.refusal("address")) == ("profile.3", "address.empty")
    assert stay.type(address="بلوار کشاورز، شماره ۷").press().one_step().place == "review"


def test_a_consent_text_that_changed_is_shown_anew() -> None:
    stay = Stay().walk("consent")
    stay.central.plan(fx.RecordConsent, Rejected(Refusal("consent.outdated"), "version"))
    stay.central.consent = factories.consent_text(version="3", sha256="0" * 64)
    stay.one_step()
    assert (stay.place, stay.notice) == ("consent", "consent.outdated")
    stay.one_step()
    recorded = stay.asked(fx.RecordConsent)[-1]
    assert isinstance(recorded, fx.RecordConsent) and recorded.version == "3"
    assert stay.place == "profile"


def test_consent_that_central_does_not_count_is_asked_again() -> None:
    stay = Stay().walk("consent")
    stay.central.plan(fx.RecordConsent, SignedIn(factories.customer(consented=False, registry={})))
    assert stay.one_step().place == "consent"
    assert stay.one_step().place == "profile"


def test_a_consent_text_that_did_not_load_is_loaded_by_the_next_try() -> None:
    central = fakes.FakeCentral()
    central.plan(fx.LoadConsent, Offline("unreachable"))
    stay = Stay(central).walk("consent")
    assert (stay.screen.consent, stay.notice) == (None, "offline.terminal")
    stay.do(e.ConsentDecided(True))
    assert stay.screen.consent is not None and stay.asked(fx.RecordConsent) == []


def test_a_programme_that_closes_while_the_customer_chooses_leads_to_the_others() -> None:
    stay = Stay().walk("final")
    stay.central.offers = replace(stay.central.offers, programmes=stay.central.offers.programmes[1:])
    stay.one_step()
    assert (stay.place, stay.notice) == ("programmes", "programme.unknown")
    assert stay.session.answers.typed("programme") == "" and stay.session.answers.typed("dealer") == "d1"
    assert stay.pick("programme", "ikco-406").press().place == "vehicle"


@pytest.mark.parametrize("place", ["programmes", "final"])
def test_a_programme_past_its_hour_is_refused_by_the_terminal_itself(place: str) -> None:
    central = fakes.FakeCentral()
    soon = factories.programme(closes_at=factories.NOON.replace(hour=9, minute=0))
    central.offers = factories.offers(programmes=(soon, factories.programme(id="ikco-406")))
    stay = Stay(central).walk(place)
    stay.fill()
    stay.seconds += 1900
    stay.press()
    assert (stay.place, stay.notice) == ("programmes", "programme.closed")
    assert stay.asked(CommitRequest) == []


def test_a_programme_that_is_gone_at_the_contract_leads_to_the_others() -> None:
    stay = Stay().walk("dealer")
    stay.central.offers = factories.offers(programmes=(factories.programme(id="ikco-406"),))
    stay.one_step()
    assert (stay.place, stay.notice) == ("programmes", "programme.closed")


def test_a_contract_with_a_new_text_must_be_read_and_accepted_again() -> None:
    stay = Stay().walk("final")
    programmes = stay.central.offers.programmes
    renewed = replace(programmes[0], contract=replace(programmes[0].contract, version="4", body="ماده ۱. تازه."))
    stay.central.offers = replace(stay.central.offers, programmes=(renewed, *programmes[1:]))
    stay.one_step()
    assert (stay.place, stay.notice) == ("contract", "contract.outdated")
    document = stay.screen.document
    assert document is not None and (document.body, document.ticked) == ("ماده ۱. تازه.", False)
    assert stay.press().notice == "terms.not_accepted"
    stay.walk("done")
    [committed] = stay.asked(CommitRequest)
    assert isinstance(committed, CommitRequest) and committed.contract_version == "4"


def test_a_row_that_could_not_be_kept_is_said_and_tried_again_with_the_same_ids() -> None:
    stay = Stay().walk("final")
    stay.central.plan(CommitRequest, NotCommitted(Refusal("store.full")))
    stay.one_step()
    assert (stay.place, stay.notice, stay.session.committed) == ("final", "store.full", None)
    stay.one_step()
    assert stay.place == "done"
    commits = [one for one in stay.asked(CommitRequest) if isinstance(one, CommitRequest)]
    assert len({(one.event_id, one.request_id) for one in commits}) == 1


def test_a_failed_printer_leaves_the_request_standing() -> None:
    stay = Stay().walk("final")
    stay.central.plan(fx.PrintReceipt, Offline("timeout"))
    stay.one_step()
    assert stay.screen.done and (stay.place, stay.screen.done.printed) == ("done", "unknown")
    assert stay.do(e.ReceiptAsked()).screen.done.printed == "confirmed"  # type: ignore[union-attr]


def test_a_contract_renewed_while_the_customer_went_back_is_not_ticked_any_more() -> None:
    stay = Stay().walk("contract").do(e.TermsTicked(True)).back()
    programmes = stay.central.offers.programmes
    renewed = replace(programmes[0], contract=replace(programmes[0].contract, version="4"))
    stay.central.offers = replace(stay.central.offers, programmes=(renewed,))
    assert stay.press().place == "contract"
    assert stay.screen.document and not stay.screen.document.ticked


def test_a_refusal_about_what_the_profile_does_not_ask_is_said_on_top() -> None:
    stay = Stay().walk("profile.4")
    stay.central.plan(fx.SaveProfile, Rejected(Refusal("mobile.undeliverable"), "mobile"))
    stay.one_step()
    assert (stay.place, stay.notice) == ("profile.4", "mobile.undeliverable")
