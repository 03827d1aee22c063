"""Sample texts that a customer agrees to, and whom to call; the wording is our own."""

from __future__ import annotations

from pathlib import Path

from kiosk.central.sample.makers import name_of
from kiosk.domain.consent import text_hash
from kiosk.wire.catalogue import ConsentDocument, Contact, Contract, Scope

_SCOPES = (
    ("name", "نام، نام خانوادگی و نام پدر"),
    ("national_code", "کد ملی"),
    ("birth_date", "تاریخ تولد"),
    ("mobile", "شمارهٔ همراه تأییدشده"),
    ("verification", "نتیجه و زمان احراز هویت"),
)

_REFUNDS = {
    "ikco": "وجوه بازگشتی تنها به شمارهٔ شبای ثبت‌شده به نام مشتری واریز می‌شود. شمارهٔ شبا پس از ثبت تغییر نمی‌کند.",
    "saipa": "وجوه بازگشتی تنها به حسابی واریز می‌شود که به نام خود مشتری باشد.",
    "bahman": "وجوه بازگشتی به شمارهٔ شبایی واریز می‌شود که در زمان بازگشت در حساب کاربری مشتری ثبت است.",
}


def consent(maker: str) -> ConsentDocument:
    """Return the text of unified sign-in at a maker, first version."""
    body = _body("consent.txt").format(maker=name_of(maker))
    return ConsentDocument(
        maker=maker,
        version=f"{maker}-consent-1",
        title="مجوز ورود یکپارچه",
        body=body,
        scopes=tuple(Scope(id=scope, title=title) for scope, title in _SCOPES),
        sha256=text_hash(body),
    )


def contract(maker: str) -> Contract:
    """Return the terms of registration at a maker, first version."""
    body = _body("contract.txt").format(refund=_REFUNDS[maker])
    return Contract(version=f"{maker}-contract-1", title="شرایط ثبت‌نام و فروش خودرو", body=body)


def contacts() -> list[Contact]:
    """Return whom a customer may call; EMTA's are its public ones (row EM-24), so is the desk's place (row IK-23)."""
    rows = (
        ("emta", "پشتیبانی امتا", "021-41606", "info_emta@ecsw.ir", "ecsw.ir"),
        ("ikco", "ایران خودرو", "096440", "", "ikcosales.ir"),
        ("saipa", "سایپا", "096550", "", "saipa.iranecar.com"),
        ("bahman", "گروه بهمن", "", "", "bahman.iranecar.com"),
        ("unified", "سامانهٔ یکپارچهٔ فروش خودرو", "124", "", "sale.auto.ir"),
        ("desk", "میز خدمت مشتری ایران خودرو", "096440", "", "ikco.ir"),
    )
    return [
        Contact(id=key, title=title, phone=phone, email=email, site=site, order=order)
        for order, (key, title, phone, email, site) in enumerate(rows, start=1)
    ]


def _body(file: str) -> str:
    return (Path(__file__).parent / file).read_text(encoding="utf-8").strip()
