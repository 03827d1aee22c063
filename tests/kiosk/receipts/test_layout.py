"""Where things stand on the paper, and that everything a receipt must say is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.money import Money, PriceLine, Total
from kiosk.domain.tracking import make_tracking_code
from kiosk.receipts import lettering, shaping
from kiosk.receipts.layout import lay_out
from kiosk.receipts.page import Align, Document, QrMatrix, TextLine
from kiosk.receipts.paper import A5, ROLL_58, ROLL_80, Paper
from kiosk.receipts.pdf import receipt_pdf
from kiosk.receipts.qr import QUIET_ZONE, SMALLEST_MODULE, module_size
from kiosk.receipts.receipt import Fact, MaskedCustomer, Receipt, State, Support
from kiosk.receipts.shaping import Shaper
from kiosk.texts import text
from tests.kiosk.receipts.samples import AWAITING, CHANGED, PAYMENTS, PURCHASE, WITHDRAWN

PAPERS = (A5, ROLL_80, ROLL_58)
LONG = replace(
    PURCHASE,
    title="رسید ثبت درخواست خرید خودرو و پذیرش شرایط بخشنامه",
    dealer_name="شرکت «برادران حسینی‌نژاد و شرکای دیرین»، شعبهٔ مرکزی شهرستان خدابنده",
    customer=MaskedCustomer.of("سیده فاطمه‌زهرا حسینی‌نژاد طباطبایی اصل", "0001234560", "09121234567"),
    subject=tuple(Fact(f"شرح {number}", "مقداری که تکرار شود تا از سطر بیرون بزند " * 2) for number in range(12)),
    support=Support("021-41606", "a.very.long.address.that.never.ends@support.dealership.example.ir"),
    payments=PAYMENTS,
    state=State.WAITING_TO_SEND,
    copy_number=3,
    bill=Total((PriceLine("پیش‌پرداخت خودرو بر پایهٔ بخشنامه (علی‌الحساب)", Money(987_654_321_000)),), Money(1)),
)


def laid_out(receipt: Receipt, paper: Paper) -> Document:
    return lay_out(receipt, paper, Shaper(), text)


def lines(document: Document) -> Iterator[TextLine]:
    return (mark for page in document.pages for mark in page.marks if isinstance(mark, TextLine))


def words_on(receipt: Receipt, paper: Paper = A5) -> str:
    return " ".join(line.text for line in lines(laid_out(receipt, paper)))


@pytest.mark.row("K-03")
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_a_receipt_says_all_that_it_must(paper: Paper) -> None:
    said = words_on(replace(PURCHASE, payments=PAYMENTS), paper)
    expected = [
        PURCHASE.title,
        "نمایندگی آزادی (تهران)",
        "۱۰۲۱",
        "کد رهگیری",
        "۰۰۰۱ ۰۰۴۲ ۱۷۷۳",
        "۱۴۰۳/۰۱/۰۶",
        "۱۵:۳۰",
        "ثبت شد",
        "پژو ۲۰۷ (TU5P) دنده‌ای",
        "۵٬۷۲۴٬۰۰۰",
        "۶۳۶٬۰۰۰",
        "۵۷۲٬۴۰۰",
        "۶٬۹۳۲٬۴۰۰",
        "شماره پیگیری",
        "شماره ارجاع",
        "شماره پایانه",
        "شماره پذیرنده",
        "۰۲۱-۴۱۶۰۶",
        "support@example.ir",
        "مهر و امضا",
        "المثنی",
    ]
    assert [each for each in expected if each not in said] == ["المثنی"]
    for sentence in ("شش میلیون و نهصد و سی و دو هزار و چهارصد ریال", text("receipt.no_contract")):
        assert sentence in said


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
@pytest.mark.parametrize("receipt", [PURCHASE, LONG, WITHDRAWN, CHANGED], ids=["usual", "long", "withdrawn", "changed"])
def test_no_line_reaches_into_the_margins(receipt: Receipt, paper: Paper) -> None:
    shaper = Shaper()
    for line in lines(laid_out(receipt, paper)):
        width = sum(shaper.advances(line.text, line.weight)) * line.size
        left = line.x - {Align.LEFT: 0, Align.CENTRE: width / 2, Align.RIGHT: width}[line.align]
        assert left >= paper.margin - 0.05, line.text
        assert left + width <= paper.width - paper.margin + 0.05, line.text


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
@pytest.mark.parametrize("receipt", [LONG, WITHDRAWN, CHANGED], ids=["long", "withdrawn", "changed"])
def test_no_text_lies_upon_another(receipt: Receipt, paper: Paper) -> None:
    shaper = Shaper()
    for page in laid_out(receipt, paper).pages:
        placed: list[tuple[float, float, float, float]] = []
        for line in (mark for mark in page.marks if isinstance(mark, TextLine)):
            width = sum(shaper.advances(line.text, line.weight)) * line.size
            left = line.x - {Align.LEFT: 0, Align.CENTRE: width / 2, Align.RIGHT: width}[line.align]
            box = (left, line.baseline - 0.8 * line.size, left + width, line.baseline + 0.2 * line.size)
            for other in placed:
                apart = box[0] >= other[2] or box[2] <= other[0] or box[1] >= other[3] or box[3] <= other[1]
                assert apart, line.text
            placed.append(box)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_symbols_modules_are_half_a_millimetre_at_least_with_a_quiet_zone(paper: Paper) -> None:
    page = laid_out(PURCHASE, paper).pages[0]
    (symbol,) = (mark for mark in page.marks if isinstance(mark, QrMatrix))
    side, quiet = len(symbol.rows) * symbol.module, QUIET_ZONE * symbol.module
    assert symbol.module >= SMALLEST_MODULE
    assert symbol.module * 8 == round(symbol.module * 8)
    assert symbol.x - quiet >= paper.margin - 1e-9
    for line in (mark for mark in page.marks if isinstance(mark, TextLine)):
        above = line.baseline <= symbol.y - quiet + 0.5
        below = line.baseline - 0.8 * line.size >= symbol.y + side + quiet - 0.5
        beside = line.align is Align.RIGHT and line.x > symbol.x + side + quiet
        assert above or below or beside, line.text


def test_a_link_too_long_for_the_paper_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        module_size(101, 30, 48)


def test_a_usual_purchase_fits_one_sheet_and_a_long_one_takes_numbered_sheets() -> None:
    assert len(laid_out(PURCHASE, A5).pages) == 1
    pages = laid_out(LONG, A5).pages
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        last = [mark for mark in page.marks if isinstance(mark, TextLine)][-1]
        assert last.text == text(
            "receipt.page", page="۰۱۲۳۴"[number], pages="۰۱۲۳۴"[len(pages)], code="\u2066۰۰۰۱ ۰۰۴۲ ۱۷۷۳\u2069"
        )
        assert all(mark.baseline <= A5.height for mark in page.marks if isinstance(mark, TextLine) and A5.height)


def test_a_roll_grows_with_what_it_holds() -> None:
    (short,), (long,) = laid_out(PURCHASE, ROLL_80).pages, laid_out(LONG, ROLL_80).pages
    assert short.width == long.width == 80
    assert long.height > short.height > 100
    assert (ROLL_80.dots, ROLL_58.dots) == (576, 384)


def test_a_reprint_is_marked_with_its_number_and_the_original_is_not() -> None:
    assert "المثنی، نسخهٔ ۳" in words_on(LONG)
    assert "المثنی" not in words_on(PURCHASE)


@pytest.mark.parametrize("state", State)
def test_every_state_is_told_in_the_catalogues_words(state: State) -> None:
    assert text(f"receipt.state.{state.value}") in words_on(replace(PURCHASE, state=state), ROLL_80)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_what_follows_from_a_deed_stands_on_its_receipt_and_fits_one_sheet(paper: Paper) -> None:
    document = laid_out(WITHDRAWN, paper)
    said = " ".join(line.text for line in lines(document))
    for word in (*WITHDRAWN.consequence.split(), "مهر", *text("receipt.scan.form").split()):
        assert word in said
    assert len(document.pages) == 1


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_before_and_after_stand_under_their_names_for_every_change(paper: Paper) -> None:
    said = " ".join(line.text for line in lines(laid_out(CHANGED, paper)))
    for change in CHANGED.changes:
        for word in (*change.label.split(), *change.before.split(), *change.after.split()):
            assert word in said
    assert text("receipt.before") in said and text("receipt.after") in said


def test_on_a_sheet_before_and_after_stand_side_by_side() -> None:
    placed = {line.text: line for line in lines(laid_out(CHANGED, A5))}
    before, after = placed["۱۰٬۰۷۵٬۰۰۰٬۰۰۰ ریال"], placed["۱۱٬۲۵۰٬۰۰۰٬۰۰۰ ریال"]
    assert before.baseline == after.baseline and before.x > after.x


def test_a_price_of_nothing_is_told_in_words_too() -> None:
    said = words_on(replace(PURCHASE, bill=Total((PriceLine("ثبت نام", Money(0)),))))
    assert "صفر ریال" in said
    assert text("receipt.vat") not in said


def test_a_receipt_without_prices_has_no_total() -> None:
    said = words_on(replace(PURCHASE, bill=None))
    assert text("receipt.total") not in said


def test_what_is_not_known_leaves_no_empty_label() -> None:
    said = words_on(replace(PURCHASE, dealer_name="", dealer_code="", support=Support("")))
    assert "نمایندگی" not in said
    assert "پشتیبانی" not in said


def test_the_time_is_tehrans_by_the_24_hour_clock() -> None:
    said = words_on(replace(PURCHASE, issued_at=datetime(2026, 7, 1, 20, 45, tzinfo=UTC)))
    assert "۰۰:۱۵" in said
    assert "۱۴۰۵/۰۴/۱۱" in said


@pytest.mark.parametrize(
    "wrong", [{"issued_at": datetime(2026, 7, 1)}, {"copy_number": 0}, {"accent": "red"}], ids=lambda wrong: min(wrong)
)
def test_a_receipt_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        replace(PURCHASE, **wrong)


def test_the_code_is_shown_in_groups_from_left_to_right() -> None:
    receipt = replace(PURCHASE, tracking_code=make_tracking_code(42, 1))
    (shown,) = (line for line in lines(laid_out(receipt, ROLL_80)) if line.text.startswith("۰۰۴۲"))
    assert not shown.right_to_left
    assert set(shown.levels) == {0, 2} or set(shown.levels) == {0}


def test_what_would_just_run_over_a_sheet_is_set_smaller() -> None:
    rows = tuple(Fact(f"شرح {number}", "مقدار") for number in range(6))
    usual, fuller = (laid_out(replace(PURCHASE, subject=(*PURCHASE.subject, *rows[:more])), A5) for more in (0, 5))
    assert len(usual.pages) == len(fuller.pages) == 1
    sizes = [max(line.size for line in lines(document)) for document in (usual, fuller)]
    assert sizes[1] < sizes[0]


def test_only_the_catalogues_texts_are_remembered_from_receipt_to_receipt() -> None:
    """Personal values would be found in the process's memory after their owner has left."""
    receipt_pdf(LONG, A5, text)
    kept = {str(part) for memory in (shaping._STANDING.shaped, lettering._STANDING) for key in memory for part in key}
    shown = [*(fact.value for fact in (*LONG.subject, *LONG.payments)), LONG.customer.name, LONG.dealer_name, "۱۷۷۳"]
    assert kept
    assert [value for value in shown if any(value.strip() in each for each in kept)] == []


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_a_provisional_receipt_fits_its_paper_and_names_neither_a_person_nor_a_registration(paper: Paper) -> None:
    document, said = laid_out(AWAITING, paper), words_on(AWAITING, paper)
    assert len(document.pages) == 1
    assert "رسید موقت" in said and "در انتظار احراز هویت" in said and "۷ روز" in said
    assert text("receipt.customer.name") not in said and text("receipt.customer.mobile") in said
    assert "ثبت درخواست شما را نشان می‌دهد" not in said
