"""Customers in the office: found for a reason, masked until another, with all that is held of them."""

from __future__ import annotations

from kiosk.central.office.roles import Role
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.test_requests import PERSONAL
from tests.kiosk.central.office.visitor import Browse, Visitor, member, registered
from tests.kiosk.central.terminal import SARA


def found(visitor: Visitor) -> str:
    """Find Sara and return her page's path."""
    visitor.get("customers")
    return visitor.post("customers", who=SARA.mobile, reason="پیگیری تلفنی").url.path.removeprefix("/office/")


def test_a_search_needs_a_reason_and_is_on_record_even_in_vain(central: Running, admin: Visitor) -> None:
    admin.get("customers")
    assert admin.post("customers", who=SARA.mobile, reason="").status_code == 422
    assert admin.reads("دلیل را در چند واژه بنویسید")
    assert admin.post("customers", who=SARA.mobile, reason="پیگیری تلفنی").status_code == 404
    assert admin.reads("کسی با این شماره در شبکه نیست")
    admin.get("audit")
    assert admin.reads("جست‌وجوی مشتری") and admin.reads("پیگیری تلفنی")
    assert SARA.mobile not in admin.page


def test_a_person_is_masked_until_a_reason_is_given(either: Running, browse: Browse) -> None:
    body = registered(either)
    support = member(browse(either), Role.SUPPORT)
    path = found(support)
    assert [each for each in PERSONAL if each in support.page] == []
    for said in ("س… م…", "۰۹۱۲***۴۵۶۷", "نزد ایران خودرو", "اعطا شد", "تغییر مشخصات", "کد پستی", "تارا"):
        assert support.reads(said), said
    assert f"/office/requests/{body['request_id']}" in support.page
    assert support.post(f"{path}/reveal", reason="").status_code == 422
    support.post(f"{path}/reveal", reason="اصلاح نشانی به خواست مشتری")
    for said in ("سارا محمدی‌نژاد", "علی", "۰۰۰۱۲۳۴۵۶۰", "خیابان انقلاب", "۱۳۴۵۶۷۸۹۱۷", "کارشناسی", "تهران"):
        assert support.reads(said), said
    assert "محمدی" not in support.get(path).text


def test_there_is_no_customer_that_is_none(admin: Visitor) -> None:
    admin.get("customers")
    assert admin.post("customers/p-nobody/reveal", reason="دلیلی که هست").status_code == 404
    assert admin.get("customers/p-nobody").status_code == 404
