"""A made-up customer and what a maker might offer, for the interface's tests."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

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
from kiosk.journeys import outcomes as out

MOBILE = "09121234567"
NATIONAL_CODE = "0001234560"
SHEBA = "IR760170000000000000000001"
ADDRESS = "خیابان آزادی، کوچهٔ بهار، پلاک ۱۲، واحد ۳"
POSTAL_CODE = "1345678917"

CUSTOMER = out.Customer(
    customer_id="customer-1",
    token="t0",
    mobile=MOBILE,
    consented=True,
    consent_version="1",
    registry={
        "first_name": "زهرا",
        "last_name": "محمدی‌نژاد",
        "father_name": "علی‌اکبر",
        "national_code": NATIONAL_CODE,
        "birth_date": "1370-05-17",
    },
    profile={},
    confirmed=False,
    has_password=False,
)

CONSENT = out.ConsentText(
    version="2",
    title="مجوز ورود یکپارچه",
    body=(
        "با ورود یکپارچه، سامانه امتا هویت شما را به ایران خودرو معرفی می‌کند تا لازم نباشد مشخصات خود را دوباره "
        "بنویسید.\n\nاین اطلاعات فقط برای ثبت درخواست خرید خودرو به کار می‌رود و به شخص دیگری داده نمی‌شود. "
        "هر زمان بخواهید می‌توانید مجوز را از سامانه امتا پس بگیرید.\n\nدسترسی به موارد زیر برای شرکت ایران خودرو "
        "(سهامی عام) ثبت می‌شود."
    ),
    sha256="0" * 64,
    scopes=(
        ("name", "نام، نام خانوادگی و نام پدر"),
        ("national_code", "کد ملی"),
        ("birth_date", "تاریخ تولد"),
        ("mobile", "شماره تلفن همراه"),
    ),
)


@cache
def captcha_picture() -> bytes:
    """A grey PNG of the size of a security picture."""
    from io import BytesIO

    from PIL import Image, ImageDraw

    image = Image.new("RGB", (240, 80), "#f0f0f0")
    ImageDraw.Draw(image).text((80, 28), "4 7 1 9 3", fill="#223355", font_size=26)
    stream = BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


CAPTCHA = out.CaptchaReady("k-1", captcha_picture(), 120)

CIRCULAR = Circular(
    number="99/02/15-1204",
    addressee="نمایندگی‌های محترم مجاز ایران خودرو",
    subject="فروش فوری پژو ۲۰۷ و تارا، مرحلهٔ دوم",
    issued_on=JalaliDate(1405, 8, 25),
    effective_from=JalaliDate(1405, 8, 28),
    body="\n\n".join(
        f"{number}. متقاضی باید احراز هویت شده باشد و حساب بانکی به نام خود داشته باشد؛ تحویل خودرو از نمایندگی "
        "انتخاب‌شده و در موعد اعلام‌شده انجام می‌گیرد."
        for number in "۱۲۳۴۵۶۷"
    ),
    signer_name="بهرام نادری",
    signer_role="معاون فروش و بازاریابی",
)


def _vehicle(number: int, model: str, rials: int, options: tuple[OptionItem, ...]) -> VehicleOffer:
    return VehicleOffer(
        id=f"v{number}",
        model=model,
        colours=(
            Colour("white", "سفید", "#ffffff"),
            Colour("black", "مشکی", "#1c1c1e"),
            Colour("grey", "خاکستری", "#7d8288"),
            Colour("red", "قرمز", "#9c1c22"),
        ),
        options=options,
        price_lines=(PriceLine("قیمت خودرو", Money(rials)), PriceLine("بیمه و شماره‌گذاری", Money(185_000_000))),
        delivery="۳۰ روز کاری",
    )


OPTIONS = (
    OptionItem("camera", "دوربین دنده عقب", Money(45_000_000)),
    OptionItem("roof", "سقف پانوراما", Money(620_000_000)),
    OptionItem("alarm", "دزدگیر اصلی", Money(38_500_000)),
)

CONTRACT = ContractText(
    version="1405-3",
    title="قرارداد فروش خودرو",
    body="\n\n".join(
        f"مادهٔ {number} ـ خریدار با آگاهی کامل از شرایط این برنامهٔ فروش، خودروی انتخابی را سفارش می‌دهد و متعهد می‌شود "
        "مبلغ قرارداد را در مهلت اعلام‌شده بپردازد. فروشنده خودرو را با مشخصات درج‌شده تحویل می‌دهد."
        for number in ("یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم")
    ),
)


def programme(number: int, title: str, vehicles: tuple[VehicleOffer, ...], kind: ProgrammeKind) -> Programme:
    """A programme that is open at noon of the tests."""
    return Programme(
        id=f"p{number}",
        maker="ikco",
        title=title,
        kind=kind,
        group=ApplicantGroup.ORDINARY,
        circular=CIRCULAR,
        opens_at=datetime(2026, 11, 1, tzinfo=UTC),
        closes_at=datetime(2026, 12, 20, tzinfo=UTC),
        capacity=None,
        price_kind=PriceKind.FIXED,
        vehicles=vehicles,
        contract=CONTRACT,
    )


OFFERS = out.Offers(
    programmes=(
        programme(
            1,
            "فروش فوری آذر ۱۴۰۵",
            (
                _vehicle(1, "پژو ۲۰۷ اتوماتیک", 9_870_000_000, OPTIONS),
                _vehicle(2, "تارا دنده‌ای V1", 8_410_000_000, ()),
                _vehicle(3, "دنا پلاس توربو", 10_950_000_000, OPTIONS[:1]),
            ),
            ProgrammeKind.IMMEDIATE,
        ),
        programme(2, "پیش‌فروش تابستان ۱۴۰۶", (_vehicle(4, "ریرا", 17_300_000_000, ()),), ProgrammeKind.PRESALE),
        programme(
            3, "مشارکت در تولید، مرحلهٔ سوم", (_vehicle(5, "سورن پلاس", 7_220_000_000, ()),), ProgrammeKind.PARTICIPATION
        ),
    ),
    dealers=tuple(
        Dealer(f"d{number}", str(1000 + number * 12), name, "p08", city, address, phone)
        for number, name, city, address, phone in (
            (1, "نمایندگی آزادی", "p08c0301", "تهران، خیابان آزادی، نرسیده به میدان انقلاب، پلاک ۲۱۴", "021-66001122"),
            (2, "نمایندگی پارس خودرو البرز", "p08c0302", "کرج، بلوار طالقانی جنوبی، پلاک ۸۸", "026-32201450"),
            (3, "نمایندگی رضوی", "p08c0303", "مشهد، بلوار وکیل‌آباد، نبش وکیل‌آباد ۲۱", "051-38640011"),
            (4, "نمایندگی زاینده‌رود", "p08c0304", "اصفهان، خیابان چهارباغ بالا، پلاک ۵۱۰", "031-36251100"),
            (5, "نمایندگی حافظ", "p08c0305", "شیراز، بلوار زند، جنب سینما آسیا", "071-32330088"),
        )
    ),
)
