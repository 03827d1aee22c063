"""Receipts of made-up people, and what a reader copies out of a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2

from kiosk.domain.money import Money, PriceLine, Total
from kiosk.domain.tracking import make_tracking_code
from kiosk.receipts.receipt import Change, Fact, MaskedCustomer, Receipt, State, Support
from kiosk.texts import text

NAME, NATIONAL_CODE, MOBILE = "زهرا محمدی", "0001234560", "09121234567"
LINK = "https://rahgiri.example.ir/t/000100004217?k=" + "Ab3_x" * 17

PURCHASE = Receipt(
    title="رسید ثبت درخواست خرید",
    dealer_name="آزادی (تهران)",
    dealer_code="1021",
    issued_at=datetime(2024, 3, 25, 12, 0, tzinfo=UTC),
    tracking_code=make_tracking_code(1, 4217),
    tracking_link=LINK,
    customer=MaskedCustomer.of(NAME, NATIONAL_CODE, MOBILE),
    state=State.REGISTERED,
    support=Support("021-41606", "support@example.ir"),
    subject=(
        Fact("خودرو", "پژو ۲۰۷ (TU5P) دنده‌ای"),
        Fact("رنگ", "سفید روغنی"),
        Fact("برنامهٔ فروش", "پیش‌فروش عادی بخشنامهٔ ۱۴۰۳/۴۵"),
        Fact("شبا", "IR۷۶ ۰۱۷۰ **** ۰۰۰۱", left_to_right=True),
        Fact("نشانی", "تهران، خیابان آزادی، کوچهٔ بهار، پلاک ۱۲ (واحد ۳)"),
    ),
    bill=Total(
        (
            PriceLine("کارشناسی (علی‌الحساب)", Money(5_724_000)),
            PriceLine("خدمات", Money(636_000)),
        ),
        Money(572_400),
    ),
)

WITHDRAWN = replace(
    PURCHASE,
    title="رسید انصراف از طرح",
    state=State.WITHDRAWN,
    tracking_link="https://rahgiri.example.ir/t",
    link_opens="form",
    consequence="با این انصراف، شما از کل طرح بیرون رفتید؛ جای شما در آن نگه داشته نمی‌شود.",
    bill=None,
)

CHANGED = replace(
    PURCHASE,
    title="رسید تعویض خودرو",
    state=State.VEHICLE_CHANGED,
    subject=PURCHASE.subject[2:3],
    changes=(
        Change("خودرو", "پژو ۲۰۷ (TU5P) دنده‌ای", "تارا اتوماتیک، مدل ۱۴۰۵ با سقف شیشه‌ای و رنگ دوگانه"),
        Change("جمع کل", "۱۰٬۰۷۵٬۰۰۰٬۰۰۰ ریال", "۱۱٬۲۵۰٬۰۰۰٬۰۰۰ ریال"),
        Change("تفاوت مبلغ", "", "۱٬۱۷۵٬۰۰۰٬۰۰۰ ریال بیشتر"),
    ),
    bill=None,
)

AWAITING = replace(
    PURCHASE,
    title=text("receipt.awaiting.title"),
    state=State.AWAITING_IDENTITY,
    customer=MaskedCustomer.of("", NATIONAL_CODE, MOBILE),
    consequence=text("receipt.awaiting.consequence", days=7),
    bill=None,
)

PAYMENTS = (
    Fact("شماره پیگیری", "۱۲۳۴۵۶", left_to_right=True),
    Fact("شماره ارجاع", "۰۲۱۴۵۶۷۸۹۰۱۲", left_to_right=True),
    Fact("شماره پایانه", "۸۷۶۵۴۳۲۱", left_to_right=True),
    Fact("شماره پذیرنده", "۰۰۰۱۲۳۴۵۶", left_to_right=True),
)

MIXED = (
    Fact("شرح", "مثلاً مسئلهٔ لازم: ۱۰٪ «نقل قول»، ساعت ۱۵:۳۰ و تاریخ ۱۴۰۳/۰۱/۰۶"),
    Fact("قطعه", "موتور TU5P با گیربکس 5 سرعته"),
    Fact("تلفن", "۰۲۱-۴۱۶۰۶", left_to_right=True),
)


def copied(pdf: bytes) -> str:
    """What PDFium hands over when all pages are copied."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
