"""Dealerships as the office keeps them, and the terminals' view of it."""

from __future__ import annotations

import re

from kiosk.central.catalogue import feed
from kiosk.central.office.roles import Role
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, member

NEW = {
    "maker": "saipa",
    "code": "۱۴۰۲",
    "name": "کوی نصر",
    "province": "p08",
    "city": "تهران",
    "address": "تهران، کوی نصر، پلاک ۱۰",
    "phone": "۰۲۱-۸۸۰۰۱۴۰۲",
}


def test_a_dealership_is_added_corrected_and_closed_and_terminals_learn_of_each(
    either: Running, browse: Browse
) -> None:
    visitor, terminal = browse(either), either.terminal()
    visitor.sign_in()
    visitor.get("dealers/new")
    visitor.post("dealers/new", **NEW)
    assert visitor.reads("نمایندگی «کوی نصر» ذخیره شد")
    added = terminal.catalogue()["dealers", "saipa-1402"]
    assert (added["name"], added["city_id"], added["phone"]) == ("کوی نصر", "p08c0394", "021-88001402")

    visitor.get("dealers/saipa-1402")
    visitor.post("dealers/saipa-1402", **NEW | {"maker": "ikco", "code": "9", "province": "p05", "city": "کرج"})
    changed = terminal.catalogue()["dealers", "saipa-1402"]
    assert (changed["maker"], changed["code"], changed["province_id"]) == ("saipa", "1402", "p05")

    visitor.get("dealers/saipa-1402/close")
    assert visitor.post("dealers/saipa-1402/close", reason="").status_code == 422
    visitor.post("dealers/saipa-1402/close", reason="پایان قرارداد نمایندگی")
    assert visitor.reads("بسته شد")
    assert terminal.catalogue()["dealers", "saipa-1402"] is None
    assert visitor.get("dealers/saipa-1402").status_code == 404


MISTAKES = (
    ("maker", "tesla", "برگزینید"),
    ("code", "کد", "حرف انگلیسی"),
    ("code", "1207", "این کد را دارد"),
    ("name", "", "پر کنید"),
    ("province", "p99", "استان"),
    ("city", "اصفهان", "در استانی که انتخاب کرده‌اید نیست"),
    ("city", "ناکجاآباد", "شهر"),
    ("phone", "تلفن", "شمارهٔ تلفن"),
    ("address", "", "پر کنید"),
)
"""Field, what is typed, and words of what is said there."""


def test_a_mistake_is_told_at_its_field(central: Running, admin: Visitor) -> None:
    admin.get("dealers/new")
    for field, typed, said in MISTAKES:
        assert admin.post("dealers/new", **NEW | {field: typed}).status_code == 422
        at_field = re.search(rf'id="h-{field}">([^<]*)<', admin.page)
        assert at_field is not None and said in at_field[1], field
    with central.central.database.read() as connection:
        assert len(feed.all_documents(connection, "dealers")) == 26


def test_the_list_is_narrowed_and_support_only_reads_it(central: Running, browse: Browse) -> None:
    supporter = member(browse(central), Role.SUPPORT)
    supporter.get("dealers", maker="bahman", words="شیراز")
    assert supporter.reads("ستارخان") and not supporter.reads("توحید")
    assert supporter.get("dealers/new").status_code == 403
    assert supporter.post("dealers/bahman-101/close", reason="پایان قرارداد").status_code == 403
