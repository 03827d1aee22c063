"""What the sample's makers offer: each programme's kind, window around the present day, places and gates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.wire.catalogue import Gates

_USUAL = Gates()


@dataclass(frozen=True, slots=True)
class Plan:
    """A programme before it has dates; days are counted from today, amounts are in rials."""

    key: str
    title: str
    kind: str
    group: str
    price_kind: str
    opens_in_days: int
    closes_in_days: int
    capacity: int | None
    vehicles: tuple[str, ...]
    delivery: str
    gates: Gates = _USUAL
    deposit: int = 0
    proxy_account: bool = False


_IKCO = (
    Plan(
        "ikco-11-immediate", "فروش فوق‌العادهٔ تارا و دنا پلاس", "immediate", "ordinary", "fixed", -3, 27, 2_500,
        ("tara-auto", "dena-turbo", "dena-manual"), "حداکثر ۳۰ روز کاری پس از تکمیل وجه",
    ),
    Plan(
        "ikco-12-presale", "پیش‌فروش یک‌سالهٔ رانا پلاس و سورن پلاس", "presale", "ordinary", "on_account", -3, 20, 12_000,
        ("rana", "soren"), "سه‌ماههٔ نخست سال آینده", Gates(licence=True), deposit=3_800_000_000,
    ),
    Plan(
        "ikco-13-family", "طرح حمایت از خانواده و جوانی جمعیت", "presale", "family", "on_account", -5, 25, 6_000,
        ("dena-manual", "rana", "soren"), "شش ماه پس از پذیرش درخواست", Gates(no_active_plate=True),
    ),
    Plan(
        "ikco-14-scrappage", "جایگزینی خودروهای فرسوده", "presale", "scrappage", "at_delivery", -10, 45, None,
        ("soren-cng", "soren"), "نود روز پس از تکمیل وجه",
    ),
    Plan(
        "ikco-15-haima", "مشارکت در تولید هایما", "participation", "ordinary", "at_delivery", -2, 30, 800,
        ("haima-7x", "haima-s7"), "چهار ماه پس از تکمیل وجه",
        Gates(licence=True, no_active_plate=True, waiting_months=18), 9_000_000_000, proxy_account=True,
    ),
    Plan(
        "ikco-10-closed", "فروش فوق‌العادهٔ رانا پلاس", "immediate", "ordinary", "fixed", -20, -1, 1_000,
        ("rana",), "حداکثر ۳۰ روز کاری پس از تکمیل وجه",
    ),
    Plan(
        "ikco-16-full", "فروش نقدی تارای دنده‌ای", "cash", "ordinary", "fixed", -4, 10, 20,
        ("tara-manual",), "ده روز کاری پس از تکمیل وجه",
    ),
    Plan(
        "ikco-17-later", "پیش‌فروش هایما S7 پرو", "presale", "ordinary", "on_account", 5, 20, 1_500,
        ("haima-s7",), "پنج ماه پس از تکمیل وجه",
    ),
)  # fmt: skip

_SAIPA = (
    Plan(
        "saipa-21-immediate", "فروش فوری شاهین و کوییک", "immediate", "ordinary", "fixed", -2, 18, 3_000,
        ("shahin-auto", "shahin-g", "quick-gx"), "حداکثر ۴۵ روز کاری پس از واریز وجه",
    ),
    Plan(
        "saipa-22-presale", "پیش‌فروش ساینا، سهند و اطلس", "presale", "ordinary", "on_account", -6, 24, 15_000,
        ("saina-s", "sahand-s", "atlas-g"), "از هشت ماه پس از ثبت‌نام",
        Gates(licence=True, waiting_months=12), deposit=2_600_000_000,
    ),
    Plan(
        "saipa-23-family", "طرح مادران دارای دو فرزند و بیشتر", "presale", "family", "on_account", -4, 30, 5_000,
        ("quick-gx", "atlas-g"), "شش ماه پس از پذیرش درخواست", Gates(no_active_plate=True),
    ),
    Plan(
        "saipa-24-scrappage", "نوسازی خودروهای فرسوده", "presale", "scrappage", "at_delivery", -12, 60, None,
        ("saina-cng", "saina-s"), "سه ماه پس از تکمیل وجه",
    ),
    Plan(
        "saipa-25-aria", "مشارکت در تولید آریا", "participation", "ordinary", "at_delivery", -1, 21, 600,
        ("aria",), "پنج ماه پس از تکمیل وجه",
        Gates(licence=True, no_active_plate=True, waiting_months=24), 6_500_000_000, proxy_account=True,
    ),
    Plan(
        "saipa-20-closed", "فروش فوری سهند", "immediate", "ordinary", "fixed", -25, -2, 900,
        ("sahand-s",), "حداکثر ۴۵ روز کاری پس از واریز وجه",
    ),
)  # fmt: skip

_BAHMAN = (
    Plan(
        "bahman-31-immediate", "فروش فوری فیدلیتی و دیگنیتی", "immediate", "ordinary", "fixed", -1, 14, 700,
        ("fidelity-5", "fidelity-7", "dignity"), "حداکثر ۳۰ روز پس از ثبت قرارداد",
    ),
    Plan(
        "bahman-32-presale", "پیش‌فروش ریسپکت پرایم", "presale", "ordinary", "on_account", -5, 22, 1_800,
        ("respect",), "هفت ماه پس از ثبت قرارداد", Gates(licence=True, waiting_months=12), 5_200_000_000,
        proxy_account=True,
    ),
    Plan(
        "bahman-33-pickup", "فروش نقدی وانت کارا و اینرودز", "cash", "ordinary", "fixed", -8, 35, 400,
        ("kara", "inroads"), "بیست روز کاری پس از تکمیل وجه", Gates(one_per_national_code=False, licence=True),
    ),
    Plan(
        "bahman-30-closed", "فروش فوری ریسپکت پرایم", "immediate", "ordinary", "fixed", -18, -3, 500,
        ("respect",), "حداکثر ۳۰ روز پس از ثبت قرارداد",
    ),
)  # fmt: skip

PLANS: Final = {"ikco": _IKCO, "saipa": _SAIPA, "bahman": _BAHMAN}
"""By maker, in the order in which they are announced."""

FULL: Final = "ikco-16-full"
"""The programme in which the sample leaves no place."""
