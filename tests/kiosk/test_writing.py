"""What the terminal writes by itself, and what it says when it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.devices.printers import FolderPrinter
from kiosk.domain.errors import Refusal
from kiosk.execute import Executor
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.library import load_places
from kiosk.log import Log
from kiosk.store import Store, open_store
from kiosk.wire.purchases import PurchaseCollected, PurchaseSubmitted
from kiosk.wire.support import SupportMessage
from kiosk.writing import message_to_keep, request_to_keep
from tests.kiosk.samples import KEY, MOBILE, NATIONAL_CODE, NOON, SHEBA, TERMINAL, StampKey, StillClock, stamp_key

CODE = "001200000193"


def support(contact: str = "negar@example.ir") -> fx.SendSupport:
    return fx.SendSupport(1, "e-1", contact, "پیامک کد برایم نمی‌آید.", "", "", "attract", NOON)


def request(**changes: object) -> fx.CommitRequest:
    members: dict[str, object] = {
        "ticket": 1,
        "event_id": "e-1",
        "request_id": "r-1",
        "maker": "bahman",
        "customer_id": "c-1",
        "mobile": MOBILE,
        "national_code": NATIONAL_CODE,
        "full_name": "نگار رستگار",
        "profile": {"province": "p08", "landline": "02122003344", "email": "", "sheba": SHEBA},
        "choice": fx.Choice("p-1", "v-1", "white", (), "d-1"),
        "contract_version": "v1",
        "contract_body": "ماده ۱",
        "contract_accepted_at": NOON,
        "consent_version": "",
        "claimed_total": 5,
        "captcha": "not_asked",
        "confirmed_at": NOON,
        "proxy_account": "",
    }
    return fx.CommitRequest(**{**members, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("contact", "mobile"), [("negar@example.ir", ""), ("0912 123 4567", MOBILE), ("۰۹۱۲۱۲۳۴۵۶۷", MOBILE)]
)
def test_a_message_keeps_the_contact_as_written_and_is_found_by_a_mobile(contact: str, mobile: str) -> None:
    draft = message_to_keep(support(contact), StillClock())
    body = draft.body(CODE, 1)
    assert isinstance(body, SupportMessage)
    assert (body.contact, body.message_id, body.tracking_code) == (contact, draft.event_id, CODE)
    assert (draft.mobile, draft.national_code, draft.type) == (mobile, "", "support.message")


def test_a_request_says_only_what_its_journey_asked() -> None:
    body = request_to_keep(request(), StillClock()).body(CODE, 1)
    assert isinstance(body, PurchaseSubmitted)
    said = body.profile.model_dump(exclude_none=True)
    assert said == {"province_id": "p08", "landline": "02122003344", "sheba": SHEBA}
    assert (body.captcha, body.consent_version, body.proxy_account) == ("not_asked", "", None)


def test_the_account_that_a_programme_wants_is_written_down() -> None:
    body = request_to_keep(request(proxy_account=SHEBA), StillClock()).body(CODE, 1)
    assert isinstance(body, PurchaseSubmitted) and body.proxy_account == SHEBA


def test_a_request_taken_down_without_central_says_that_it_is_and_claims_no_customer() -> None:
    verified = request()
    shared = {name: getattr(verified, name) for name in fx.CollectRequest.__slots__ if hasattr(verified, name)}
    draft = request_to_keep(fx.CollectRequest(**shared, birth_date="1370-05-17"), StillClock())
    body = draft.body(CODE, 1)
    assert isinstance(body, PurchaseCollected)
    assert (draft.type, draft.mobile, draft.national_code) == ("purchase.collected", MOBILE, NATIONAL_CODE)
    assert (body.birth_date, body.tracking_code, body.request_id) == ("1370-05-17", CODE, "r-1")
    submitted = request_to_keep(verified, StillClock()).body(CODE, 1)
    assert isinstance(submitted, PurchaseSubmitted)
    assert (body.profile, body.choice, body.contract) == (submitted.profile, submitted.choice, submitted.contract)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path, KEY, stamp_key, NOON).store


def executor(store: Store, tmp_path: Path, woken: list[bool]) -> Executor:
    return Executor(
        api=None,  # type: ignore[arg-type]
        store=store,
        clock=StillClock(),
        printer=FolderPrinter(tmp_path / "paper"),
        device_key=StampKey,
        log=Log(None),
        places=load_places(),
        link_base="https://central.example",
        paper="a5",
        committed=lambda: woken.append(True),
        online=lambda: False,
    )


def test_a_terminal_without_identity_keeps_no_message_and_says_so(store: Store, tmp_path: Path) -> None:
    woken: list[bool] = []
    outcome = executor(store, tmp_path, woken).perform(support())
    assert (outcome, woken) == (out.NotCommitted(Refusal("store.not_enrolled")), [])
    store.close()


def test_the_way_out_is_woken_only_after_a_message_is_kept(store: Store, tmp_path: Path) -> None:
    store.save_identity(TERMINAL)
    woken: list[bool] = []
    outcome = executor(store, tmp_path, woken).perform(support())
    assert isinstance(outcome, out.SupportQueued) and woken == [True]
    row = store.row(outcome.tracking_code)
    assert row is not None and (row.type, row.state) == ("support.message", "pending")
    store.close()


def test_only_the_terminal_that_made_a_request_signs_the_way_to_it(store: Store, tmp_path: Path) -> None:
    store.save_identity(TERMINAL)
    link = executor(store, tmp_path, [])._link
    own, other = link(CODE), link("001300000190")
    assert own.opens == "request" and own.address.startswith(f"https://central.example/t/{CODE}.")
    assert (other.opens, other.address) == ("form", "https://central.example/t")
    store.close()
