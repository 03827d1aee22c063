"""The receipt's file: equal each time, fonts inside, nothing personal in its properties, text in reading order."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import unicodedata
import zlib
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from kiosk.receipts.layout import lay_out
from kiosk.receipts.page import TextLine
from kiosk.receipts.paper import A5, ROLL_58, ROLL_80, Paper
from kiosk.receipts.pdf import receipt_pdf, warm_up
from kiosk.receipts.raster import page_images
from kiosk.receipts.receipt import Receipt
from kiosk.receipts.shaping import Shaper
from kiosk.texts import text
from tests.kiosk.receipts.samples import (
    CHANGED,
    LINK,
    MIXED,
    MOBILE,
    NAME,
    NATIONAL_CODE,
    PAYMENTS,
    PURCHASE,
    WITHDRAWN,
    copied,
)

PAPERS = (A5, ROLL_80, ROLL_58)
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FULL = replace(PURCHASE, payments=PAYMENTS, subject=(*PURCHASE.subject, *MIXED), copy_number=2)
RECEIPTS = {"purchase": FULL, "withdrawn": WITHDRAWN, "changed": CHANGED}


def lines_of(receipt: Receipt, paper: Paper) -> list[str]:
    pages = lay_out(receipt, paper, Shaper(), text).pages
    return [CONTROLS.sub("", mark.text) for page in pages for mark in page.marks if isinstance(mark, TextLine)]


def streams(pdf: bytes) -> list[bytes]:
    found = re.findall(rb"/Filter[^>]*FlateDecode.*?stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return [zlib.decompressobj().decompress(stream) for stream in found]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_same_receipt_makes_the_same_file(paper: Paper) -> None:
    warm_up()
    assert receipt_pdf(PURCHASE, paper, text) == receipt_pdf(PURCHASE, paper, text)


@pytest.mark.parametrize("name", RECEIPTS)
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_line_copies_out_of_the_file_in_reading_order(paper: Paper, name: str) -> None:
    """PDFium itself writes compatibility characters (…) out in full."""
    receipt = RECEIPTS[name]
    out = copied(receipt_pdf(receipt, paper, text))
    assert [line for line in lines_of(receipt, paper) if unicodedata.normalize("NFKC", line) not in out] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="Poppler is not installed here")
@pytest.mark.parametrize("name", RECEIPTS)
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_every_line_copies_out_of_the_file_by_poppler_too(paper: Paper, name: str) -> None:
    receipt = RECEIPTS[name]
    pdf = receipt_pdf(receipt, paper, text)
    out = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    out = CONTROLS.sub("", out)
    assert [line for line in lines_of(receipt, paper) if line not in out] == []


def test_every_line_carries_its_logical_text_for_screen_readers() -> None:
    content = b"".join(streams(receipt_pdf(PURCHASE, ROLL_80, text))).decode("latin-1")
    spoken = [
        bytes.fromhex(found).decode("utf-16-be")
        for found in re.findall(r"/Lang \(fa-IR\) /ActualText <FEFF([0-9A-F]+)>", content)
    ]
    assert spoken == lines_of(PURCHASE, ROLL_80)


def test_the_properties_tell_the_tracking_code_and_the_language_and_nothing_personal() -> None:
    pdf = receipt_pdf(PURCHASE, A5, text)
    properties = pypdfium2.PdfDocument(pdf).get_metadata_dict(skip_empty=True)
    assert properties["Title"] == PURCHASE.title
    assert properties["Keywords"] == PURCHASE.tracking_code.value
    assert "۰۰۰۱ ۰۰۴۲ ۱۷۷۳" in properties["Subject"]
    assert b"/Lang (fa-IR)" in pdf
    for personal in (*NAME.split(), NATIONAL_CODE, MOBILE, PURCHASE.customer.mobile):
        assert not any(personal in value for value in properties.values())


def test_only_masked_forms_of_the_customer_are_on_the_paper() -> None:
    out = "".join(CONTROLS.sub("", line) for line in lines_of(PURCHASE, A5))
    assert "۰۹۱۲***۴۵۶۷" in out
    assert "۰۰۰****۵۶۰" in out
    assert "ز… م…" in out
    for personal in (*NAME.split(), "۹۱۲۱۲۳۴۵۶۷", "۰۰۰۱۲۳۴۵۶۰"):
        assert personal not in out


def test_all_fonts_are_embedded_subsets() -> None:
    pdf = receipt_pdf(FULL, A5, text)
    names = set(re.findall(rb"/BaseFont /(\S+)", pdf))
    assert names and all(re.fullmatch(rb"[A-Z]{6}\+Vazirmatn-(Regular|Medium|Bold)", name) for name in names)
    assert pdf.count(b"/FontFile2") == 3
    assert len(pdf) < 80_000


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_a_camera_reads_the_link_from_the_printed_symbol(paper: Paper) -> None:
    printed = page_images(receipt_pdf(PURCHASE, paper, text), round(paper.width * 8), grey=True)[0]
    size = (printed.width, printed.height)
    picture = Image.frombuffer("L", size, printed.pixels, "raw", "L", printed.stride, 1)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [LINK]


def test_the_preview_shows_every_page_in_colour_at_the_width_asked_for() -> None:
    long = replace(FULL, notes=("یادداشت بلند " * 12,) * 4)
    pages = page_images(receipt_pdf(long, A5, text), 600)
    assert len(pages) == 2
    for page in pages:
        assert (page.width, page.height, page.grey) == (600, 852, False)
        assert len(page.pixels) == page.stride * page.height


def test_values_of_receipts_load_no_drawing_library() -> None:
    wanted = "kiosk.receipts.receipt, kiosk.receipts.paper, kiosk.receipts.layout"
    heavy = "[name for name in ('reportlab', 'uharfbuzz', 'segno', 'pypdfium2', 'PIL') if name in sys.modules]"
    code = f"import sys, {wanted}; sys.exit(bool({heavy}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
