"""Lines as the receipt prints them look like the lines that Qt, an engine of its own, sets with the same typeface."""

from __future__ import annotations

import pytest

from kiosk.domain.text import isolate, ltr
from kiosk.receipts.bidi import embedding_levels
from kiosk.receipts.lines import break_lines
from kiosk.receipts.shaping import Shaper
from kiosk.receipts.weight import Weight
from tests.kiosk.receipts.oracle import difference, our_ink, qt_ink

TOLERANCE = 0.01

LINES = (
    "رسید ثبت درخواست خرید خودرو",
    "می‌شود، نمی‌باشد و خانه‌های ما",
    "کد نمایندگی ۱۲۳۴ در تهران",
    "پژو ۲۰۷ (TU5P) دنده‌ای",
    "(علی‌الحساب) پیش‌پرداخت [نوبت ۲]",
    f"تلفن پشتیبانی {ltr('۰۲۱-۴۱۶۰۶')} است",
    "تلفن پشتیبانی ۰۲۱-۴۱۶۰۶ بی‌جداساز",
    f"شبا {ltr('IR۷۶ ۰۱۷۰ ۰۰۰۰ ۰۰۰۰ ۰۰۰۱')} به نام شما",
    "تاریخ ۱۴۰۳/۰۱/۰۶ ساعت ۱۵:۳۰",
    "۱۴۰۳/۰۱/۰۶",
    "مالیات بر ارزش افزوده ۱۰٪ است",
    "۱۰٪ تخفیف",
    "جمع کل ۱٬۲۵۶٬۹۹۶٬۰۰۰ ریال",
    "ضریب ۳٫۱۴ و −۵ درجه",
    "رایانامه: support@example.ir",
    f"نشانی {ltr('https://rahgiri.example.ir/t/42')} را ببینید",
    f"پلاک {ltr('۱۲ ب ۳۴۵')} ایران ۶۷",
    "ایران ۶۷",
    "نقل «قول «تو در تو»» تمام",
    "مسئلهٔ رؤیا، هیئت و جزء",
    "مثلاً لزوماً قطعاً حتماً",
    "لا لله الله اسلام السلام علیکم",
    "ابتدا Peugeot 207 SD سپس سمند LX",
    "Peugeot 207 در ابتدای سطر",
    "ف‌ب/۰۵/۱۱۸ (بخشنامه)",
    "دوربین 360° و باتری 12V",
    f"{isolate('A-B')} و {isolate('الف-ب')}؛ پایان؟!",
    "ز… م…، کد ملی ۰۰۱****۶۷۸",
    "كيفيت با ي و ك عربی، ٤٥٦ و ۴۵۶",
)  # fmt: skip

LEFT_TO_RIGHT = ("۰۰۰۱ ۰۰۴۲ ۱۷۷۳", "۰۲۱-۴۱۶۰۶", "IR۷۶ ۰۱۷۰ **** ۰۰۰۱", "۱٬۲۵۰٬۰۰۰", "Model (سمند) 12", "۰۹۱۲***۴۵۶۷")


@pytest.mark.parametrize("text", LINES)
def test_a_mixed_line_has_the_ink_that_qt_gives_it(text: str) -> None:
    assert difference(our_ink(text), qt_ink(text)) <= TOLERANCE


@pytest.mark.parametrize("text", LEFT_TO_RIGHT)
def test_a_left_to_right_value_has_the_ink_that_qt_gives_it(text: str) -> None:
    ours, qts = our_ink(text, right_to_left=False), qt_ink(text, right_to_left=False)
    assert difference(ours, qts) <= TOLERANCE


@pytest.mark.parametrize("weight", [Weight.MEDIUM, Weight.BOLD])
def test_the_heavier_weights_match_too(weight: Weight) -> None:
    text = LINES[3]
    assert difference(our_ink(text, weight), qt_ink(text, weight)) <= TOLERANCE


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("رسید ثبت درخواست خرید", "خرید درخواست ثبت رسید"),
        ("رسید ثبت درخواست", "تساوخرد تبث دیسر"),
        ("پژو (سفید) ۲۰۷", "پژو )سفید( ۲۰۷"),
        ("تلفن ۰۲۱-۴۱۶۰۶ ما", f"تلفن {ltr('۰۲۱-۴۱۶۰۶')} ما"),
        ("می‌شود", "میشود"),
        ("مبلغ ۱۲۳ ریال", "مبلغ ۳۲۱ ریال"),
        ("مسئلهٔ ما", "مسئله ما"),
    ],
)
def test_the_comparison_finds_a_wrong_line(text: str, wrong: str) -> None:
    assert difference(our_ink(text), qt_ink(wrong)) > TOLERANCE
    assert difference(our_ink(wrong), qt_ink(text)) > TOLERANCE


def test_a_line_in_the_middle_of_a_paragraph_keeps_the_paragraphs_order() -> None:
    """Alone, a number at the start of a line would take another side of its percent sign."""
    text = "مالیات و عوارض ارزش افزوده برابر ۱۰٪ بهای کالاست"
    shaper = Shaper()
    width = sum(shaper.advances("مالیات و عوارض ارزش افزوده برابر", Weight.REGULAR)) + 0.1
    second = break_lines(text, width, Weight.REGULAR, shaper)[1]
    assert second.text.startswith("۱۰٪")
    assert second.levels != embedding_levels(second.text)
    assert second.levels == embedding_levels(text)[text.index("۱۰") :]
