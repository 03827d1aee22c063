"""Sample circulars (بخشنامه): what each maker writes to its dealerships about a programme, in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.central.sample.plans import Plan
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import persian_digits
from kiosk.wire.catalogue import CircularDocument, Gates

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
class _Letterhead:
    """How a maker writes: the mark before its numbers, whom it addresses, who signs, and what it asks of dealers."""

    mark: str
    first: int
    addressee: str
    greeting: str
    signer_name: str
    signer_role: str
    guidance: str


_LETTERHEADS: Final = {
    "ikco": _Letterhead(
        "ف‌ب",
        118,
        "نمایندگی‌های محترم مجاز ایران خودرو",
        "با سلام و احترام",
        "علیرضا ملکی",
        "معاون فروش و بازاریابی",
        "خواهشمند است پیش از ثبت‌نام، احراز هویت متقاضی در سامانهٔ امتا با شمارهٔ همراه به نام خود او انجام شود. "
        "نام، کد ملی و تاریخ تولد به‌صورت برخط از ثبت احوال دریافت می‌شود و ورود دستی آن‌ها ممکن نیست؛ تاریخ صدور "
        "شناسنامه، نشانی، تحصیلات و شمارهٔ شبا را متقاضی تکمیل و تأیید می‌کند.",
    ),
    "saipa": _Letterhead(
        "س‌ف",
        64,
        "عاملیت‌های مجاز فروش سایپا در سراسر کشور",
        "همکاران گرامی، درود بر شما",
        "مهناز اردلان",
        "مدیر فروش داخلی",
        "متقاضی با کد ملی و رمز عبور خود وارد سامانه می‌شود. کسی که هنوز رمز ندارد، نخست در امتا احراز هویت می‌شود و "
        "سپس رمزی برمی‌گزیند. اطلاعات شناسنامه‌ای از ثبت احوال می‌آید و ویرایش‌شدنی نیست؛ نشانی و راه‌های تماس را "
        "خود متقاضی تکمیل می‌کند.",
    ),
    "bahman": _Letterhead(
        "ب‌م",
        27,
        "نمایندگان محترم گروه بهمن",
        "با سلام",
        "کامران شفیعی",
        "رئیس بازاریابی و فروش",
        "متقاضی باید در سامانهٔ فروش حساب کاربری داشته باشد و اطلاعات مکانی، تماس و بانکی او کامل باشد. اولویت با کسی "
        "است که ثبت‌نام را زودتر به پایان برساند؛ از همراهی شما در راهنمایی مراجعان سپاسگزاریم.",
    ),
}


def circular(maker: str, plan: Plan, place: int, today: JalaliDate) -> CircularDocument:
    """Write the letter that announces a plan; `place` is its place among its maker's."""
    head = _LETTERHEADS[maker]
    opens, closes = today.plus_days(plan.opens_in_days), today.plus_days(plan.closes_in_days)
    issued = opens.plus_days(-3)
    number = f"{head.mark}/{persian_digits(str(issued.year))}/{persian_digits(str(head.first + place))}"
    paragraphs = (head.greeting, _announcement(plan, opens, closes), head.guidance, _conditions(plan))
    return CircularDocument(
        number=number,
        addressee=head.addressee,
        subject=f"ثبت‌نام «{plan.title}»",
        issued_on=issued.isoformat(),
        effective_from=opens.isoformat(),
        body="\n\n".join(paragraphs),
        signer_name=head.signer_name,
        signer_role=head.signer_role,
    )


def _announcement(plan: Plan, opens: JalaliDate, closes: JalaliDate) -> str:
    places = "بدون سقف ظرفیت" if plan.capacity is None else f"تا سقف {persian_digits(str(plan.capacity))} دستگاه"
    return (
        f"به آگاهی می‌رساند ثبت‌نام «{plan.title}» ویژهٔ {_GROUPS[plan.group]} از ساعت ۱۰ روز {opens.display_long()} "
        f"تا پایان روز {closes.display_long()} و {places} انجام می‌شود. این برنامه {_KINDS[plan.kind]}. "
        f"موعد تحویل: {plan.delivery}."
    )


def _conditions(plan: Plan) -> str:
    return " ".join((*_gates(plan.gates), *_money(plan), "مسئولیت راهنمایی درست مشتریان بر عهدهٔ نمایندگی است."))


def _gates(gates: Gates) -> list[str]:
    months = persian_digits(str(gates.waiting_months))
    said = (
        (gates.one_per_national_code, "هر متقاضی با کد ملی خود تنها یک خودرو در این برنامه ثبت‌نام می‌کند."),
        (gates.licence, "متقاضی باید گواهینامهٔ رانندگی پایهٔ سه یا بالاتر داشته باشد."),
        (gates.no_active_plate, "متقاضی نباید پلاک فعال خودروی شخصی به نام خود داشته باشد."),
        (gates.waiting_months > 0, f"از درخواست پذیرفته‌شدهٔ پیشین متقاضی باید دست‌کم {months} ماه گذشته باشد."),
    )
    return [sentence for applies, sentence in said if applies]


def _money(plan: Plan) -> list[str]:
    millions = persian_digits(str(plan.deposit // 10_000_000))
    said = (
        (plan.proxy_account, "معرفی حساب وکالتی به نام متقاضی پیش از ثبت‌نام الزامی است."),
        (plan.deposit > 0, f"پیش‌پرداخت پس از پذیرش درخواست، {millions} میلیون تومان است."),
    )
    return [sentence for applies, sentence in said if applies]
