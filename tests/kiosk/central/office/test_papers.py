"""Consent texts and contracts: new versions, old ones that stay, and what publishing brings about."""

from __future__ import annotations

import re
from html import unescape

import pytest
import sqlalchemy as sa

from kiosk.central.schema import staff_audit
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor
from tests.kiosk.central.office.writing import publish, stamp

OPEN = "ikco-11-immediate"


def draft_from(visitor: Visitor, version: str, kind: str, **changes: str) -> str:
    """Write a new version from an earlier one and return its path."""
    visitor.get("papers/new", maker="ikco", kind=kind, version=version)
    body = re.search(r'name="body"[^>]*>([^<]*)<', visitor.page)
    assert body is not None
    fields = dict(re.findall(r'name="(scope_\w+|title)"[^>]*? value="([^"]*)"', visitor.page))
    fields |= {"maker": "ikco", "kind": kind, "body": unescape(body[1])}
    return visitor.post("papers/new", **fields | changes).url.path.removeprefix("/office/")


def put_in_force(visitor: Visitor, path: str) -> None:
    visitor.get(path)
    visitor.post(f"{path}/publish", stamp=stamp(visitor), reason="بازنگری واحد حقوقی")


@pytest.mark.row("EM-17")
def test_a_new_consent_is_asked_of_everybody_anew_and_the_old_one_stays_readable(
    either: Running, browse: Browse
) -> None:
    visitor, terminal = browse(either), either.terminal()
    visitor.sign_in()
    session = terminal.confirmed()
    bought = terminal.submission(session, terminal.choice())
    path = draft_from(
        visitor, "ikco-consent-1", "consent", body="متن تازهٔ مجوز", scope_title_0="نام", scope_title_4="",
        scope_title_5="سابقهٔ خرید",
    )  # fmt: skip
    assert path == "papers/ikco/consent/ikco-consent-2"
    assert terminal.consent_text()["version"] == "ikco-consent-1"

    put_in_force(visitor, path)
    assert visitor.reads("از همهٔ مشتریان دوباره پرسیده می‌شود") and visitor.reads("در جریان")
    text = terminal.consent_text()
    assert (text["version"], text["body"]) == ("ikco-consent-2", "متن تازهٔ مجوز")
    scopes = {each["id"]: each["title"] for each in text["scopes"]}
    assert scopes["name"] == "نام" and scopes["item-1"] == "سابقهٔ خرید" and "verification" not in scopes
    [result] = terminal.deliver(terminal.event(bought))
    assert result["status"] == "applied", "who agreed before confirming keeps the request"

    visitor.get("papers/ikco/consent/ikco-consent-1")
    assert visitor.reads("بیرون از جریان") and visitor.reads("نام، نام خانوادگی و نام پدر")
    assert visitor.get("papers/ikco/consent/ikco-consent-1/edit").status_code == 404
    with either.central.database.read() as connection:
        entry = connection.execute(sa.select(staff_audit).where(staff_audit.c.action == "paper_published")).one()
    assert (entry.record_id, entry.reason) == ("ikco-consent-2", "بازنگری واحد حقوقی")


def test_programmes_take_a_new_contract_when_they_are_edited(central: Running, admin: Visitor) -> None:
    terminal = central.terminal()
    path = draft_from(admin, "ikco-contract-1", "contract", body="شرایط تازهٔ فروش")
    put_in_force(admin, path)
    assert terminal.catalogue()["programmes", OPEN]["contract"]["version"] == "ikco-contract-1"
    admin.get(f"programmes/{OPEN}")
    admin.post(f"programmes/{OPEN}/edit")
    publish(admin, OPEN, "قرارداد تازه")
    contract = terminal.catalogue()["programmes", OPEN]["contract"]
    assert contract == {"version": "ikco-contract-2", "title": "شرایط ثبت‌نام و فروش خودرو", "body": "شرایط تازهٔ فروش"}


def test_a_draft_is_changed_until_published_and_may_be_thrown_away(central: Running, admin: Visitor) -> None:
    path = draft_from(admin, "ikco-consent-1", "consent")
    admin.get(f"{path}/edit")
    old = stamp(admin)
    fields = {"title": "مجوز", "body": "متن", "scope_title_0": "نام"}
    admin.post(f"{path}/edit", stamp=old, **fields)
    assert admin.reads("پیش‌نویس ذخیره شد")
    assert admin.post(f"{path}/edit", stamp=old, **fields).status_code == 409
    assert admin.post(f"{path}/edit", stamp="1", **fields | {"body": ""}).status_code == 422
    assert admin.post(f"{path}/publish", stamp="1", reason="").status_code == 422
    admin.get(path)
    admin.post(f"{path}/discard", stamp=stamp(admin))
    assert admin.get(path).status_code == 404


def test_a_consent_that_no_journey_asks_for_is_refused(admin: Visitor) -> None:
    admin.get("papers/new")
    fields = {"kind": "consent", "title": "مجوز", "body": "متن", "scope_title_0": "نام"}
    assert admin.post("papers/new", maker="bahman", **fields).status_code == 422
    assert admin.reads("مجوزی پرسیده نمی‌شود")
    assert admin.post("papers/new", maker="saipa", **fields | {"scope_title_0": ""}).status_code == 422
    assert admin.reads("دست‌کم یک داده")
