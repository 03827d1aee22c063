"""Where everything of a receipt stands on its paper: one arrangement for sheets, one for rolls; pure."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.text import ltr, persian_digits
from kiosk.receipts.blocks import Block, Column, beside, gap, moved, stacked
from kiosk.receipts.lines import Metrics, Standing
from kiosk.receipts.page import Align, Box, Document, Mark, Page, Rule, Tone
from kiosk.receipts.paper import Paper
from kiosk.receipts.receipt import Receipt, Words
from kiosk.receipts.sections import Sections

_COLUMN_GAP = 7.0
_SECTION_GAP = 3.4
_CELL_GAP = 4.0
_TIGHTER = (0.94, 0.88)


def lay_out(receipt: Receipt, paper: Paper, metrics: Metrics, words: Words) -> Document:
    """The pages of `receipt` on `paper`: one for a roll, as many as it takes for sheets.

    What would only just run over one sheet is set a little smaller instead.
    """
    column = Column(paper.margin, paper.width - paper.margin, metrics)
    words = _standing(words)
    if paper.height is None:
        pages = [_roll(_roll_blocks(Sections(receipt, paper, words), column), paper)]
    else:
        pages = _sheets(Sections(receipt, paper, words), column, paper.height)
        for share in _TIGHTER if len(pages) > 1 else ():
            single = _sheets(Sections(receipt, paper.tighter(share), words), column, paper.height)
            if len(single) == 1:
                pages = single
                break
    code = persian_digits(receipt.tracking_code.grouped())
    return Document(
        title=receipt.title,
        subject=words("receipt.file_subject", code=code),
        tracking_code=receipt.tracking_code.value,
        accent=receipt.accent,
        pages=tuple(pages),
    )


def _standing(words: Words) -> Words:
    """`words` that marks what it says the same to everybody."""

    def say(text_id: str, **values: str | int) -> str:
        text = words(text_id, **values)
        return text if values else Standing(text)

    return say


def _sheet_blocks(sections: Sections, column: Column) -> list[Block]:
    receipt, words = sections.receipt, sections.words
    symbol = sections.qr(column, Align.LEFT)
    beside_symbol = column.inset(left=sections.paper.qr + _COLUMN_GAP)
    names = sections.names(beside_symbol, Align.RIGHT)
    right = stacked([*names, gap(3), sections.tracking_code(beside_symbol, Align.RIGHT)])
    accent = Block(1.2, (Box(column.left, 0, column.width, 1.2, radius=0.6, tone=Tone.ACCENT),))
    thirds = column.split(3, _CELL_GAP)
    blocks = [accent, gap(4.5), beside([right, symbol]), gap(_SECTION_GAP)]
    blocks += sections.cells(thirds, (*sections.moment(), *sections.customer()))
    if receipt.subject:
        blocks += [gap(_SECTION_GAP), sections.heading(column, words("receipt.subject"))]
        blocks += sections.rows(column, receipt.subject)
    if receipt.changes:
        blocks += [gap(_SECTION_GAP), sections.heading(column, words("receipt.changes"))]
        blocks += sections.changes(column, receipt.changes)
    if receipt.consequence:
        blocks += [gap(_SECTION_GAP), sections.consequence(column)]
    if receipt.bill is not None:
        blocks += [gap(_SECTION_GAP), sections.heading(column, words("receipt.price"), words("receipt.unit"))]
        blocks += sections.bill(column, receipt.bill)
    if receipt.payments:
        blocks += [gap(_SECTION_GAP), sections.heading(column, words("receipt.payments"))]
        blocks += sections.cells(thirds, receipt.payments)
    return blocks


def _sheet_foot(sections: Sections, column: Column) -> Block:
    stamp = sections.stamp(column)
    text = stacked(sections.notes(column.inset(left=44 + _COLUMN_GAP), Align.RIGHT))
    return stacked([Block(0.2, (Rule(column.left, 0, column.width),)), gap(3), beside([text, stamp])])


def _roll_blocks(sections: Sections, column: Column) -> list[Block]:
    receipt, words = sections.receipt, sections.words
    cut = [gap(1.8), Block(0.25, (Rule(column.left, 0, column.width, 0.25, dashed=True, tone=Tone.MUTED),)), gap(1.8)]
    blocks = [*sections.names(column, Align.CENTRE), gap(2.6), sections.tracking_code(column, Align.CENTRE)]
    blocks += [gap(1.2), sections.qr(column, Align.CENTRE), *cut]
    blocks += sections.tight_rows(column, (*sections.moment(), *sections.customer()))
    if receipt.subject:
        blocks += [*cut, sections.heading(column, words("receipt.subject"))]
        blocks += sections.tight_rows(column, receipt.subject)
    if receipt.changes:
        blocks += [*cut, sections.heading(column, words("receipt.changes"))]
        blocks += sections.tight_changes(column, receipt.changes)
    if receipt.consequence:
        blocks += [gap(1.8), sections.consequence(column)]
    if receipt.bill is not None:
        blocks += [*cut, sections.heading(column, words("receipt.price"), words("receipt.unit"))]
        blocks += sections.bill(column, receipt.bill)
    if receipt.payments:
        blocks += [*cut, sections.heading(column, words("receipt.payments"))]
        blocks += sections.tight_rows(column, receipt.payments)
    return [*blocks, *cut, *sections.notes(column, Align.CENTRE), gap(3), sections.stamp(_centred(column))]


def _centred(column: Column) -> Column:
    spare = max(0.0, column.width - 44) / 2
    return column.inset(spare, spare)


def _roll(blocks: Sequence[Block], paper: Paper) -> Page:
    whole = stacked([gap(paper.edge), *blocks, gap(paper.edge)])
    return Page(paper.width, whole.height, paper.margin, whole.marks)


def _sheets(sections: Sections, column: Column, height: float) -> list[Page]:
    paper = sections.paper
    sheets = _broken(_sheet_blocks(sections, column), _sheet_foot(sections, column), paper, height)
    count = len(sheets)
    return [
        Page(paper.width, height, paper.margin, (*marks, *_page_number(sections, column, number, count)))
        for number, marks in enumerate(sheets, 1)
    ]


def _broken(blocks: Sequence[Block], foot: Block, paper: Paper, height: float) -> list[tuple[Mark, ...]]:
    """The marks of each sheet; the foot stands at the bottom of the last one."""
    bottom = height - paper.edge
    sheets: list[list[Mark]] = [[]]
    top = paper.edge
    for number, block in enumerate(blocks):
        following = blocks[number + 1].height if block.with_next and number + 1 < len(blocks) else 0.0
        if top + block.height + following > bottom and sheets[-1]:
            sheets.append([])
            top = paper.edge
        sheets[-1] += moved(block.marks, top)
        top += block.height if block.marks or top > paper.edge else 0.0
    if top + _SECTION_GAP + foot.height > bottom:
        sheets.append([])
    sheets[-1] += moved(foot.marks, bottom - foot.height)
    return [tuple(marks) for marks in sheets]


def _page_number(sections: Sections, column: Column, number: int, count: int) -> tuple[Mark, ...]:
    """The line below the last edge that keeps the sheets of one receipt together."""
    paper = sections.paper
    if count == 1 or paper.height is None:
        return ()
    text = sections.words(
        "receipt.page",
        page=persian_digits(str(number)),
        pages=persian_digits(str(count)),
        code=ltr(persian_digits(sections.receipt.tracking_code.grouped())),
    )
    return moved(column.single(text, sections.small, Align.CENTRE).marks, paper.height - paper.edge + 1.5)
