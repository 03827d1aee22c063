"""Rows as files: CSV that Excel opens in UTF-8, and XLSX from right to left; no cell is ever a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

import xlsxwriter

from kiosk.central.office.exports.rows import Cell

CSV_TYPE: Final = "text/csv; charset=utf-8"
XLSX_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
_WIDTH: Final = 20


def harmless(cell: Cell) -> Cell:
    """Return a cell that a spreadsheet will not compute: text that begins like a formula gets an apostrophe."""
    begins = isinstance(cell, str) and cell.lstrip(" \n").startswith(_FORMULA_SIGNS)
    return f"'{cell}" if begins else cell


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Write UTF-8 with a byte order mark, lines parted as RFC 4180 has it."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(headings)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def as_xlsx(title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Write one sheet whose first row stays in sight; text is text and numbers are numbers."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet(title)
        sheet.right_to_left()
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(headings) - 1, _WIDTH)
        bold, amount = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0"})
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
        for line, row in enumerate(rows, start=1):
            for column, cell in enumerate(map(harmless, row)):
                if isinstance(cell, int):
                    sheet.write_number(line, column, cell, amount)
                else:
                    sheet.write_string(line, column, cell)
    return file.getvalue()
