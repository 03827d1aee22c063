"""Sample sales programmes with their circulars: some open, one closed, one full, one that opens later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.central.sample.papers import contract
from kiosk.central.sample.vehicles import vehicle
from kiosk.domain.jalali import JalaliDate, start_of_day
from kiosk.domain.text import persian_digits
from kiosk.wire.catalogue import CircularDocument, ProgrammeDocument

_ADDRESSEE = "نمایندگی‌های محترم مجاز ایران خودرو"
_SIGNER = ("علیرضا ملکی", "معاون فروش و بازاریابی")

_KINDS = {
    "immediate": "فروش فوق‌العاده با قیمت قطعی و تحویل کوتاه‌مدت انجام می‌شود",
    "presale": "پیش‌فروش است و بهای نهایی بر پایهٔ ضوابط روز تحویل محاسبه می‌شود",
    "participation": "به روش مشارکت در تولید است و سود مشارکت تا روز تحویل به مشتری تعلق می‌گیرد",
    "cash": "فروش نقدی است و تحویل پس از تکمیل وجه انجام می‌شود",
}
_GROUPS = {
    "ordinary": "متقاضیان عادی",
    "family": "مشمولان قانون حمایت از خانواده و جوانی جمعیت",
    "scrappage": "دارندگان گواهی اسقاط خودروی فرسوده",
}


@dataclass(frozen=True, slots=True)
class _Plan:
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


_PLANS = (
    _Plan(
        "ikco-11-immediate", "فروش فوق‌العادهٔ تارا و دنا پلاس", "immediate", "ordinary", "fixed", -3, 27, 2_500,
        ("tara-auto", "dena-turbo", "dena-manual"), "حداکثر ۳۰ روز کاری پس از تکمیل وجه",
    ),
    _Plan(
        "ikco-12-presale", "پیش‌فروش یک‌سالهٔ رانا پلاس و سورن پلاس", "presale", "ordinary", "on_account", -3, 20, 12_000,
        ("rana", "soren"), "سه‌ماههٔ نخست سال آینده",
    ),
    _Plan(
        "ikco-13-family", "طرح حمایت از خانواده و جوانی جمعیت", "presale", "family", "on_account", -5, 25, 6_000,
        ("dena-manual", "rana", "soren"), "شش ماه پس از پذیرش درخواست",
    ),
    _Plan(
        "ikco-14-scrappage", "جایگزینی خودروهای فرسوده", "presale", "scrappage", "at_delivery", -10, 45, None,
        ("soren-cng", "soren"), "نود روز پس از تکمیل وجه",
    ),
    _Plan(
        "ikco-15-haima", "مشارکت در تولید هایما", "participation", "ordinary", "at_delivery", -2, 30, 800,
        ("haima-7x", "haima-s7"), "چهار ماه پس از تکمیل وجه",
    ),
    _Plan(
        "ikco-10-closed", "فروش فوق‌العادهٔ رانا پلاس", "immediate", "ordinary", "fixed", -20, -1, 1_000,
        ("rana",), "حداکثر ۳۰ روز کاری پس از تکمیل وجه",
    ),
    _Plan(
        "ikco-16-full", "فروش نقدی تارای دنده‌ای", "cash", "ordinary", "fixed", -4, 10, 20,
        ("tara-manual",), "ده روز کاری پس از تکمیل وجه",
    ),
    _Plan(
        "ikco-17-later", "پیش‌فروش هایما S7 پرو", "presale", "ordinary", "on_account", 5, 20, 1_500,
        ("haima-s7",), "پنج ماه پس از تکمیل وجه",
    ),
)  # fmt: skip

FULL = "ikco-16-full"
"""The programme in which the sample leaves no place."""


def programmes(maker: str, now: datetime) -> list[ProgrammeDocument]:
    """Return eight programmes whose windows lie around the day of `now` in Iran; openings are at ten in the morning."""
    today = JalaliDate.in_tehran(now)
    return [_programme(maker, plan, number, today) for number, plan in enumerate(_PLANS, start=118)]


def _programme(maker: str, plan: _Plan, number: int, today: JalaliDate) -> ProgrammeDocument:
    opens = start_of_day(today.plus_days(plan.opens_in_days)) + timedelta(hours=10)
    closes = start_of_day(today.plus_days(plan.closes_in_days)) + timedelta(hours=24)
    return ProgrammeDocument(
        id=plan.key,
        maker=maker,
        title=plan.title,
        kind=plan.kind,
        group=plan.group,
        price_kind=plan.price_kind,
        opens_at=opens,
        closes_at=closes,
        capacity=plan.capacity,
        minimum_age=18,
        circular=_circular(plan, number, today),
        vehicles=tuple(vehicle(key, plan.delivery) for key in plan.vehicles),
        contract=contract(maker),
    )


def _circular(plan: _Plan, number: int, today: JalaliDate) -> CircularDocument:
    opens, closes = today.plus_days(plan.opens_in_days), today.plus_days(plan.closes_in_days)
    issued = opens.plus_days(-3)
    places = "بدون سقف ظرفیت" if plan.capacity is None else f"تا سقف {persian_digits(str(plan.capacity))} دستگاه"
    body = (
        "با سلام و احترام\n\n"
        f"به آگاهی می‌رساند ثبت‌نام «{plan.title}» ویژهٔ {_GROUPS[plan.group]} از ساعت ۱۰ روز {opens.display_long()} "
        f"تا پایان روز {closes.display_long()} و {places} انجام می‌شود. این برنامه {_KINDS[plan.kind]}. "
        f"موعد تحویل: {plan.delivery}.\n\n"
        "خواهشمند است پیش از ثبت‌نام، احراز هویت متقاضی در سامانهٔ امتا با شمارهٔ همراه به نام خود او انجام شود. "
        "نام، کد ملی و تاریخ تولد به‌صورت برخط از ثبت احوال دریافت می‌شود و ورود دستی آن‌ها ممکن نیست؛ تاریخ صدور "
        "شناسنامه، نشانی، تحصیلات و شمارهٔ شبا را متقاضی تکمیل و تأیید می‌کند.\n\n"
        "هر متقاضی با کد ملی خود تنها یک خودرو در این برنامه ثبت‌نام می‌کند. مسئولیت راهنمایی درست مشتریان بر عهدهٔ "
        "نمایندگی است."
    )
    return CircularDocument(
        number=f"ف‌ب/{persian_digits(str(issued.year % 100))}/{persian_digits(str(number))}",
        addressee=_ADDRESSEE,
        subject=f"ثبت‌نام «{plan.title}»",
        issued_on=issued.isoformat(),
        effective_from=opens.isoformat(),
        body=body,
        signer_name=_SIGNER[0],
        signer_role=_SIGNER[1],
    )
