"""The parts of a receipt as blocks: heading, tracking code, facts, bill, and the foot with room for a stamp."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, Total
from kiosk.domain.text import group_thousands, ltr, persian_digits
from kiosk.domain.words import rials_in_words
from kiosk.receipts.blocks import Block, Column, Type, beside, gap, moved, stacked
from kiosk.receipts.lines import Standing
from kiosk.receipts.page import Align, Box, QrMatrix, Rule, Tone
from kiosk.receipts.paper import Paper
from kiosk.receipts.qr import QUIET_ZONE, module_size, qr_rows
from kiosk.receipts.receipt import Change, Fact, Receipt, Words
from kiosk.receipts.weight import Weight

_TEHRAN = timezone(timedelta(hours=3, minutes=30))
_LABEL_SHARE = 0.24
_STAMP = (44.0, 23.0)
_PADDING = 1.6


@dataclass(frozen=True, slots=True)
class Sections:
    """Makes the blocks of `receipt` for `paper`; `words` gives every label."""

    receipt: Receipt
    paper: Paper
    words: Words

    @property
    def body(self) -> Type:
        return Type(self.paper.body)

    @property
    def strong(self) -> Type:
        return Type(self.paper.body, Weight.MEDIUM)

    @property
    def label(self) -> Type:
        return Type(self.paper.body, tone=Tone.MUTED)

    @property
    def small(self) -> Type:
        return Type(self.paper.small, tone=Tone.MUTED)

    def names(self, column: Column, align: Align) -> list[Block]:
        """Title, dealer where it is known and, on a reprint, the copy's number in a frame."""
        receipt, words = self.receipt, self.words
        blocks = [column.paragraph(receipt.title, Type(self.paper.title, Weight.BOLD), align), gap(0.6)]
        if receipt.dealer_name:
            blocks.append(column.paragraph(words("receipt.dealer", name=receipt.dealer_name), self.strong, align))
        if receipt.dealer_code:
            code = words("receipt.dealer_code", code=ltr(persian_digits(receipt.dealer_code)))
            blocks.append(column.paragraph(code, self.label, align))
        if receipt.copy_number is not None:
            number = persian_digits(str(receipt.copy_number))
            blocks += [gap(1.4), self._framed(column, words("receipt.copy", number=number), align)]
        return blocks

    def tracking_code(self, column: Column, align: Align) -> Block:
        """The code in large groups on a tinted ground."""
        inner = column.inset(2.4, 2.4)
        text = inner.single(self.words("receipt.tracking_code"), self.label, align)
        shown = persian_digits(self.receipt.tracking_code.grouped())
        code = inner.single(shown, Type(self.paper.code, Weight.BOLD, Tone.ACCENT), align, right_to_left=False)
        content = stacked([gap(_PADDING), text, code, gap(_PADDING * 0.7)])
        ground = Box(column.left, 0, column.width, content.height, radius=1.6, tone=Tone.TINT)
        return Block(content.height, (ground, *content.marks))

    def qr(self, column: Column, align: Align) -> Block:
        """The symbol with its quiet zone, and a line on what it is for."""
        rows = qr_rows(self.receipt.tracking_link)
        module = module_size(len(rows), self.paper.qr, column.width)
        side = (len(rows) + 2 * QUIET_ZONE) * module
        left = {
            Align.LEFT: column.left,
            Align.RIGHT: column.right - side,
            Align.CENTRE: (column.left + column.right - side) / 2,
        }[align]
        quiet = QUIET_ZONE * module
        symbol = Block(side, (QrMatrix(left + quiet, quiet, module, rows),))
        narrow = Column(left, left + side, column.metrics) if align is not Align.CENTRE else column
        scan = self.words(f"receipt.scan.{self.receipt.link_opens}")
        return stacked([symbol, narrow.paragraph(scan, self.small, Align.CENTRE)])

    def moment(self) -> tuple[Fact, Fact, Fact]:
        """Jalali date, 24-hour time and state."""
        receipt, words = self.receipt, self.words
        return (
            Fact(words("receipt.date"), JalaliDate.in_tehran(receipt.issued_at).display()),
            Fact(words("receipt.time"), _clock(receipt.issued_at)),
            Fact(words("receipt.state"), words(f"receipt.state.{receipt.state.value}")),
        )

    def customer(self) -> tuple[Fact, ...]:
        """Masked name, where one is known, national code and mobile."""
        customer, words = self.receipt.customer, self.words
        return (
            *((Fact(words("receipt.customer.name"), customer.name),) if customer.name else ()),
            Fact(words("receipt.customer.national_code"), persian_digits(customer.national_code), True),
            Fact(words("receipt.customer.mobile"), persian_digits(customer.mobile), True),
        )

    def heading(self, column: Column, text: str, aside: str = "") -> Block:
        """A section's name over a hairline."""
        style = Type(self.paper.body, Weight.BOLD, Tone.ACCENT)
        title = column.single(text, style)
        if aside:
            title = beside([title, column.single(aside, self.label, Align.LEFT)])
        return stacked([title, gap(0.5), Block(0.2, (Rule(column.left, 0, column.width),)), gap(1.1)], with_next=True)

    def rows(self, column: Column, facts: tuple[Fact, ...]) -> list[Block]:
        """Facts one below the other: labels at the right edge, values in a column of their own."""
        share = column.width * _LABEL_SHARE
        labels, values = column.inset(left=column.width - share), column.inset(right=share + 2)
        return [
            beside([labels.paragraph(Standing(fact.label), self.label), self._value(values, fact)]) for fact in facts
        ]

    def tight_rows(self, column: Column, facts: tuple[Fact, ...]) -> list[Block]:
        """Facts for narrow paper: label at the right edge, value at the left, or below where both do not fit."""
        return [self._tight_row(column, fact) for fact in facts]

    def cells(self, columns: list[Column], facts: tuple[Fact, ...]) -> list[Block]:
        """Facts side by side from the right, each label above its value, in as many rows as it takes."""
        rows: list[Block] = []
        for start in range(0, len(facts), len(columns)):
            row = facts[start : start + len(columns)]
            cells = [
                stacked([column.paragraph(Standing(fact.label), self.small), self._value(column, fact)])
                for column, fact in zip(columns, row, strict=False)
            ]
            rows += [beside(cells), gap(1.0)]
        return rows

    def consequence(self, column: Column) -> Block:
        """The sentence on what follows, on a tinted ground with a mark of the accent at its right edge."""
        inner = column.inset(2.4, 3.6)
        sentence = inner.paragraph(Standing(self.receipt.consequence), self.strong)
        height = sentence.height + 2 * _PADDING
        ground = Box(column.left, 0, column.width, height, radius=1.2, tone=Tone.TINT)
        edge = Box(column.right - 1.2, 0, 1.2, height, radius=0.6, tone=Tone.ACCENT)
        return Block(height, (ground, edge, *moved(sentence.marks, _PADDING)))

    def changes(self, column: Column, changes: tuple[Change, ...]) -> list[Block]:
        """Before and after in two columns beside the labels, the new values in the stronger type."""
        share = column.width * _LABEL_SHARE
        labels = column.inset(left=column.width - share)
        values = column.inset(right=share + 2)
        before, after = values.split(2, _PADDING)
        named = [
            cell.paragraph(self.words(text_id), self.small)
            for cell, text_id in ((before, "receipt.before"), (after, "receipt.after"))
        ]
        rows = [beside(named, with_next=True)]
        for change in changes:
            row = [labels.paragraph(Standing(change.label), self.label)]
            if change.before:
                row += [before.paragraph(change.before, self.body), after.paragraph(change.after, self.strong)]
            else:
                row.append(values.paragraph(change.after, self.strong))
            rows.append(beside(row))
        return rows

    def tight_changes(self, column: Column, changes: tuple[Change, ...]) -> list[Block]:
        """Before and after below each label, for narrow paper."""
        inner = column.inset(right=3)
        blocks: list[Block] = []
        for change in changes:
            if not change.before:
                blocks.append(self._tight_row(column, Fact(change.label, change.after)))
                continue
            both = (Fact(self.words("receipt.before"), change.before), Fact(self.words("receipt.after"), change.after))
            rows = [column.single(Standing(change.label), self.label), *self.tight_rows(inner, both)]
            blocks += [stacked(rows), gap(0.6)]
        return blocks

    def bill(self, column: Column, bill: Total) -> list[Block]:
        """The priced lines, the tax and the total, in digits and in words."""
        lines = [(line.label, line.amount) for line in bill.lines]
        if bill.vat:
            lines.append((self.words("receipt.vat"), bill.vat))
        total_style = Type(self.paper.body * 1.12, Weight.BOLD)
        widths = [column.measure(group_thousands(amount.rials), self.body, right_to_left=False) for _, amount in lines]
        numbers = max([*widths, column.measure(group_thousands(bill.payable.rials), total_style, right_to_left=False)])
        inner = column.inset(_PADDING, _PADDING)
        blocks = [_priced(inner, numbers, label, amount, self.body) for label, amount in lines]
        total = _priced(inner, numbers, self.words("receipt.total"), bill.payable, total_style)
        ground = Box(column.left, 0, column.width, total.height + 1.8, radius=1.2, tone=Tone.TINT)
        band = Block(ground.height, (ground, *moved(total.marks, 0.8)), with_next=True)
        in_words = rials_in_words(bill.payable, self.words("receipt.unit"))
        sentence = inner.paragraph(self.words("receipt.in_words", words=in_words), self.strong)
        return [*blocks, gap(0.9), band, gap(0.7), sentence]

    def notes(self, column: Column, align: Align) -> list[Block]:
        """Notes, the sentence that this is no contract, and whom to call."""
        receipt, words = self.receipt, self.words
        blocks: list[Block] = []
        for note in receipt.notes:
            blocks += [column.paragraph(note, self.small, align), gap(0.6)]
        nothing_more = "receipt.awaiting.no_contract" if receipt.provisional else "receipt.no_contract"
        blocks += [column.paragraph(words(nothing_more), self.small, align), gap(0.9)]
        if not receipt.support.phone:
            return blocks
        phone = ltr(persian_digits(receipt.support.phone))
        contact = words("receipt.support", phone=phone)
        if receipt.support.email:
            contact = words("receipt.support_with_email", phone=phone, email=ltr(receipt.support.email))
        style = Type(self.paper.small, Weight.MEDIUM)
        return [*blocks, column.paragraph(contact, style, align)]

    def stamp(self, column: Column) -> Block:
        """An empty frame for stamp and signature."""
        width, height = min(_STAMP[0], column.width), _STAMP[1]
        frame = Box(column.left, 0, width, height, radius=1.6, stroke=0.25, dashed=True, tone=Tone.MUTED)
        inside = Column(column.left, column.left + width, column.metrics)
        label = moved(inside.single(self.words("receipt.signature"), self.small, Align.CENTRE).marks, 1)
        return Block(height, (frame, *label))

    def _framed(self, column: Column, text: str, align: Align) -> Block:
        style = Type(self.paper.body, Weight.BOLD)
        width = column.measure(text, style) + 5
        left = column.right - width if align is Align.RIGHT else (column.left + column.right - width) / 2
        inside = Column(left, left + width, column.metrics).single(text, style, Align.CENTRE)
        frame = Box(left, 0, width, inside.height + 1.2, radius=1.2, stroke=0.35, tone=Tone.INK)
        return Block(frame.height, (frame, *moved(inside.marks, 0.5)))

    def _value(self, column: Column, fact: Fact) -> Block:
        return column.paragraph(fact.value, self.strong, right_to_left=not fact.left_to_right)

    def _tight_row(self, column: Column, fact: Fact) -> Block:
        text = Standing(fact.label)
        label = column.single(text, self.label)
        room = column.width - column.measure(text, self.label) - 3
        if column.measure(fact.value, self.strong, right_to_left=not fact.left_to_right) <= room:
            value = column.single(fact.value, self.strong, Align.LEFT, right_to_left=not fact.left_to_right)
            return beside([label, value])
        below = column.inset(right=3).paragraph(fact.value, self.strong, right_to_left=not fact.left_to_right)
        return stacked([label, below, gap(0.5)])


def _priced(column: Column, numbers: float, label: str, amount: Money, style: Type) -> Block:
    """A label with its amount in the column of numbers at the left, or below it where paper is narrow."""
    figures = Column(column.left, column.left + numbers, column.metrics)
    figure = figures.single(group_thousands(amount.rials), style, right_to_left=False)
    room = column.inset(left=numbers + 3)
    if room.width < column.width / 2 and column.measure(label, style) > room.width:
        return stacked([column.paragraph(label, style), figure])
    return beside([room.paragraph(label, style), figure])


def _clock(moment: datetime) -> str:
    return persian_digits(f"{moment.astimezone(_TEHRAN):%H:%M}")
