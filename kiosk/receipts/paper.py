"""The papers a receipt is made for, and the sizes of type that suit each."""

from __future__ import annotations

from dataclasses import dataclass, replace

THERMAL_DOTS_PER_MM = 8


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, or a roll if `height` is None; all measures in millimetres, type sizes are ems.

    `margin` is kept free left and right, `edge` at top and bottom.
    """

    name: str
    width: float
    height: float | None
    margin: float
    edge: float
    body: float
    title: float
    code: float
    small: float
    qr: float

    @property
    def printable(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    def tighter(self, share: float) -> Paper:
        """This paper with type of `share` of its size, the smallest type a little less so."""
        body, title, code = self.body * share, self.title * share, self.code * share
        return replace(self, body=body, title=title, code=code, small=self.small * (1 + share) / 2)

    @property
    def dots(self) -> int:
        """The printable width in dots of a thermal head (8 a millimetre): 576 on an 80 mm roll, 384 on a 58 mm one."""
        return round(self.printable * THERMAL_DOTS_PER_MM)


A5 = Paper("a5", 148, 210, 12, 9, body=3.25, title=5.6, code=5.8, small=2.7, qr=31)
ROLL_80 = Paper("roll-80", 80, None, 4, 5, body=3.3, title=4.9, code=5.6, small=2.75, qr=34)
ROLL_58 = Paper("roll-58", 58, None, 5, 4, body=2.9, title=4.1, code=4.3, small=2.5, qr=30)
