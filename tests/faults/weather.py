"""Faults by seed: what befalls each single request, and spells in which a whole line is out of order."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Final

from tests.faults import faults as f
from tests.faults.proxy import Call, Fault

_LONGEST_REQUEST: Final = 4_000
_WISHES: Final = ("1", "900", "31536000", "-5", "0", "Sun, 06 Nov 1994 08:49:37 GMT", "bald", None)
_TRUNCATED: Final = '{"results": [{"event_id": "'

Make = Callable[[random.Random], Fault]

SINGLE: Final[dict[str, Make]] = {
    "reset": lambda chance: f.Reset(),
    "hang": lambda chance: f.Hang(),
    "way back cut": lambda chance: f.OnlyThere(),
    "lost answer": lambda chance: f.LostAnswer(),
    "cut request": lambda chance: f.CutRequest(chance.randrange(_LONGEST_REQUEST)),
    "cut answer": lambda chance: f.CutAnswer(chance.randrange(-50, 500)),
    "slow": lambda chance: f.Slow(chance.randrange(20, 200), chance.uniform(0.001, 0.01)),
    "twice": lambda chance: f.Twice(),
    "again": lambda chance: f.Again(chance.uniform(0.0, 2.0)),
    "late": lambda chance: f.Late(chance.uniform(0.0, 2.0)),
    "busy": lambda chance: f.busy(chance.choice((429, 503)), chance.choice(_WISHES)),
    "portal": lambda chance: f.portal(chance.choice((200, 201, 404, 502, 511))),
    "redirection": lambda chance: f.elsewhere("http://127.0.0.1:9/"),
    "truncated": lambda chance: f.json_text(_TRUNCATED),
    "bomb": lambda chance: f.bomb(1 << 20),
    "told otherwise": lambda chance: f.Instead(500, b"", {"content-type": "text/plain"}),
}
"""What may befall one request, by name."""

SPELLS: Final = ("hang", "way back cut", "reset", "portal", "busy", "lost answer", "slow")
"""What may befall all requests of a line for a while."""


class Weather:
    """A proxy's plan: of `share` of the requests something befalls, and while a spell lasts the same befalls all.

    `played` counts by name what befell; after `clear` nothing does.
    """

    def __init__(self, chance: random.Random, share: float) -> None:
        self._chance, self._share = chance, share
        self.spell = ""
        self.played: Counter[str] = Counter()

    def __call__(self, call: Call) -> Fault:
        name = self.spell
        if not name and self._chance.random() < self._share:
            name = self._chance.choice(tuple(SINGLE))
        if not name:
            return f.Through()
        self.played[name] += 1
        return SINGLE[name](self._chance)

    def clear(self) -> None:
        """Let everything through from now on."""
        self.spell, self._share = "", 0.0
