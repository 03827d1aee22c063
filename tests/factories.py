"""Sample values of the trade, each changeable by keyword: programmes, dealers, customers, texts."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from kiosk.domain.awaiting import AwaitingRequest
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine
from kiosk.domain.programme import (
    ApplicantGroup,
    Circular,
    Colour,
    ContractText,
    Dealer,
    OptionItem,
    PriceKind,
    Programme,
    ProgrammeKind,
    VehicleOffer,
)
from kiosk.journeys.definition import Journey
from kiosk.journeys.outcomes import ConsentHeld, ConsentText, Customer, Offers, Order, OrderStep
from kiosk.journeys.parsing import parse_journey
from kiosk.resources import journey_documents

NOON = datetime(2026, 5, 2, 8, 30, tzinfo=UTC)
"""Saturday 1405/02/12, noon in Tehran."""

MOBILE = "09121234567"
REGISTRY = {
    "first_name": "نگار",
    "last_name": "رستگار",
    "father_name": "بهرام",
    "national_code": "0001234560",
    "birth_date": "1370-05-17",
}
PROFILE = {
    "issue_date": "1388-02-01",
    "education": "bachelor",
    "province": "p08",
    "province.typed": "تهران",
    "city": "p08c0101",
    "city.typed": "تهران",
    "address": "خیابان ولیعصر، کوچه مهر، پلاک ۱۲",
    "postal_code": "1345678917",
    "sheba": "IR760170000000000000000001",
}


@cache
def journey(maker: str) -> Journey:
    """A maker's journey, or the identity provider's, as it ships."""
    name = f"{maker}.toml"
    return parse_journey(journey_documents()[name], name)


def ikco() -> Journey:
    """Iran Khodro's journey as it ships."""
    return journey("ikco")


def circular(**changes: Any) -> Circular:
    members = {
        "number": "1405/210",
        "addressee": "نمایندگی‌های محترم مجاز ایران خودرو",
        "subject": "فروش فوق‌العاده اردیبهشت",
        "issued_on": JalaliDate(1405, 2, 5),
        "effective_from": JalaliDate(1405, 2, 10),
        "body": "شرایط فروش فوق‌العاده به آگاهی می‌رسد.",
        "signer_name": "ناهید کاظمی",
        "signer_role": "معاون فروش و بازاریابی",
    }
    return Circular(**{**members, **changes})


def vehicle(**changes: Any) -> VehicleOffer:
    members = {
        "id": "tara",
        "model": "تارا",
        "colours": (Colour("white", "سفید", "#ffffff"), Colour("black", "مشکی", "#000000")),
        "options": (OptionItem("camera", "دوربین عقب", Money(50_000_000)),),
        "price_lines": (PriceLine("قیمت خودرو", Money(9_000_000_000)), PriceLine("بیمه", Money(120_000_000), False)),
        "delivery": "90 روز",
        "trim": "اتوماتیک",
    }
    return VehicleOffer(**{**members, **changes})


def programme(**changes: Any) -> Programme:
    members = {
        "id": "ikco-405",
        "maker": "ikco",
        "title": "فروش فوق‌العاده اردیبهشت",
        "kind": ProgrammeKind.IMMEDIATE,
        "group": ApplicantGroup.ORDINARY,
        "circular": circular(),
        "opens_at": datetime(2026, 4, 30, tzinfo=UTC),
        "closes_at": datetime(2026, 5, 5, tzinfo=UTC),
        "capacity": None,
        "price_kind": PriceKind.FIXED,
        "vehicles": (vehicle(), vehicle(id="dena", model="دنا", options=(), trim="")),
        "contract": ContractText("3", "قرارداد فروش", "ماده ۱. موضوع قرارداد فروش خودرو است."),
    }
    return Programme(**{**members, **changes})


def dealer(**changes: Any) -> Dealer:
    members = {
        "id": "d1",
        "code": "1234",
        "name": "نمایندگی آزادی",
        "province_id": "p08",
        "city_id": "p08c0101",
        "address": "خیابان آزادی، پلاک ۱",
        "phone": "021-41606",
    }
    return Dealer(**{**members, **changes})


def offers(**changes: Any) -> Offers:
    members = {
        "programmes": (programme(), programme(id="ikco-406", title="پیش‌فروش خرداد", kind=ProgrammeKind.PRESALE)),
        "dealers": (dealer(), dealer(id="d2", code="2345", name="نمایندگی ونک", city_id="p08c0102")),
    }
    return Offers(**{**members, **changes})


def customer(**changes: Any) -> Customer:
    """A newcomer who has consented and saved nothing yet."""
    members: dict[str, Any] = {
        "customer_id": "c-1",
        "token": "token-1",
        "mobile": MOBILE,
        "consented": True,
        "consent_version": "2",
        "registry": REGISTRY,
        "profile": {},
        "confirmed": False,
        "has_password": False,
    }
    return Customer(**{**members, **changes})


def known_customer(**changes: Any) -> Customer:
    """Somebody who has been here before: profile saved and confirmed."""
    return customer(**{"profile": PROFILE, "confirmed": True, "has_password": True, **changes})


def consent_text(**changes: Any) -> ConsentText:
    body = "با این اجازه، سامانه امتا اطلاعات زیر را در اختیار ایران خودرو می‌گذارد."
    members = {
        "version": "2",
        "title": "ورود یکپارچه کاربران",
        "body": body,
        "sha256": hashlib.sha256(body.encode()).hexdigest(),
        "scopes": (("identity", "مشخصات شناسنامه‌ای"), ("mobile", "شماره همراه")),
    }
    return ConsentText(**{**members, **changes})


def consent_held(**changes: Any) -> ConsentHeld:
    members: dict[str, Any] = {
        "maker": "ikco",
        "maker_name": "ایران خودرو",
        "version": "2",
        "granted": True,
        "in_force": True,
        "decided_at": NOON,
        "scopes": ("مشخصات شناسنامه‌ای", "شماره همراه"),
    }
    return ConsentHeld(**{**members, **changes})


def awaiting(**changes: Any) -> AwaitingRequest:
    """A request that was taken down offline at another dealership the day before."""
    members: dict[str, Any] = {
        "tracking_code": "000200000130",
        "maker_name": "ایران خودرو",
        "programme_title": "فروش فوق‌العاده اردیبهشت",
        "vehicle_title": "تارا اتوماتیک",
        "colour_name": "سفید",
        "dealer_name": "نمایندگی آزادی",
        "taken_by": "نمایندگی ونک",
        "confirmed_at": NOON - timedelta(days=1),
        "expires_at": NOON + timedelta(days=6),
    }
    return AwaitingRequest(**{**members, **changes})


def awaiting_other(**changes: Any) -> AwaitingRequest:
    """A request that was taken down with the same mobile under somebody else's national code."""
    unknown = dict.fromkeys(("programme_title", "vehicle_title", "colour_name", "dealer_name"), "")
    return awaiting(**{"tracking_code": "000200000324", "naming": "somebody_else", **unknown, **changes})


def order(**changes: Any) -> Order:
    """A request that has been registered and may still be changed, cancelled and left."""
    members: dict[str, Any] = {
        "tracking_code": "000100000142",
        "request_id": "r-1",
        "maker": "ikco",
        "state": "registered",
        "version": 1,
        "confirmed_at": NOON,
        "programme_id": "ikco-405",
        "programme_title": "فروش فوق‌العاده اردیبهشت",
        "vehicle_id": "tara",
        "vehicle_title": "تارا اتوماتیک",
        "colour_id": "white",
        "colour_name": "سفید",
        "option_ids": ("camera",),
        "dealer_id": "d1",
        "dealer_name": "نمایندگی آزادی",
        "net": 9_170_000_000,
        "vat": 905_000_000,
        "vat_percent": 10,
        "total": 10_075_000_000,
        "payment_deadline": None,
        "file_completed_at": None,
        "actions": ("cancel", "withdraw", "change"),
        "history": (OrderStep("registered", NOON, ""),),
    }
    return Order(**{**members, **changes})
