"""One receipt as a purchase gives it: 25 to 30 mixed lines with prices, words, phone numbers and a QR symbol."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kiosk.domain.money import Money, PriceLine, Total
from kiosk.domain.tracking import make_tracking_code
from kiosk.receipts.paper import ROLL_80
from kiosk.receipts.pdf import receipt_pdf
from kiosk.receipts.receipt import Fact, MaskedCustomer, Receipt, State, Support
from kiosk.texts import text

LINK = "https://track.example.ir/t/000012000012?k=Q2hlY2tlZC1hbmQtc2lnbmVk"


def sample_receipt(number: int = 0) -> Receipt:
    """The receipt that every typesetter makes in its own way; each `number` has other digits, so that no side can
    give out what it made before."""
    lines = (
        PriceLine("بهای کارخانه‌ای دنا پلاس توربو", Money(9_873_450_000 + 10_000 * number), True),
        PriceLine("گزینه: سانروف و رینگ ۱۷ اینچ (Sport)", Money(412_000_000), True),
        PriceLine("بیمهٔ شخص ثالث یک‌ساله", Money(86_500_000), False),
        PriceLine("شماره‌گذاری", Money(32_750_000), False),
    )
    return Receipt(
        title=text("receipt.purchase.title"),
        dealer_name="آزادی",
        dealer_code="1021",
        issued_at=datetime(2026, 11, 22, 8, 30, tzinfo=UTC) + timedelta(minutes=number),
        tracking_code=make_tracking_code(12, 12 + number),
        tracking_link=LINK,
        customer=MaskedCustomer.of("سارا محمدی‌نژاد", "0001234560", "09121234567"),
        state=State.REGISTERED,
        support=Support("096440-1", "help@example.ir"),
        subject=(
            Fact(text("summary.programme"), "فروش فوق‌العادهٔ تارا و دنا پلاس"),
            Fact(text("programme.circular"), "ف‌ب/۰۵/۱۱۸", left_to_right=True),
            Fact(text("summary.model"), "دنا پلاس توربو (EF7+)"),
            Fact(text("summary.options"), "سانروف، رینگ ۱۷ اینچ، دوربین 360°"),
            Fact(text("summary.colour"), "سفید یخچالی"),
            Fact(text("summary.dealer"), "آزادی (۱۰۲۱)"),
        ),
        bill=Total.taxed(lines, date(2026, 11, 22)),
    )


def make_receipt(number: int = 0) -> bytes:
    """The file of the sample on an 80 mm roll."""
    return receipt_pdf(sample_receipt(number), ROLL_80, text)
