"""Reading a form entry by entry: values in the shapes that documents need, and every mistake beside its field."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from kiosk.central.office.forms import Form
from kiosk.central.office.rendering import Mistakes
from kiosk.central.problems import Refused
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate, start_of_day
from kiosk.domain.text import fold_digits, only_digits

LINE: Final = 120
MOST_RIALS: Final = 10**13
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


@dataclass
class Entries:
    """A form that is being read; an entry with a mistake reads as empty, so ask `wrong` before anything is kept."""

    form: Form
    mistakes: list[Refused] = field(default_factory=list)

    @property
    def wrong(self) -> Mistakes:
        return Mistakes(tuple(self.mistakes))

    def refuse(self, name: str, code: str, **values: str | int) -> None:
        """Say what is wrong with an entry."""
        self.mistakes.append(Refused(code, f"/{name}", values))

    def line(self, name: str, most: int = LINE, *, needed: bool = True) -> str:
        """Return one line of at most so many characters."""
        return self._fitting(name, self.form.one(name), most, needed)

    def text(self, name: str, most: int, *, needed: bool = True) -> str:
        """Return a text of several lines."""
        return self._fitting(name, self.form.text(name), most, needed)

    def one_of(self, name: str, known: Collection[str], *, needed: bool = True) -> str:
        """Return one of the known words."""
        typed = self.form.one(name)
        if typed in known:
            return typed
        if typed or needed:
            self.refuse(name, "office.choose")
        return ""

    def number(self, name: str, most: int, *, least: int = 0) -> int | None:
        """Return a whole number from `least` to `most`, None where nothing was typed."""
        typed = self.form.one(name)
        if not typed:
            return None
        digits = only_digits(typed)
        if digits and len(digits) <= len(str(most)) and least <= int(digits) <= most:
            return int(digits)
        self.refuse(name, "office.whole", least=least, most=most)
        return None

    def rials(self, name: str) -> int | None:
        """Return an amount in rials, None where nothing was typed."""
        typed = self.form.one(name)
        digits = only_digits(typed)
        if typed and (not digits or int(digits) > MOST_RIALS):
            self.refuse(name, "office.rials")
            return None
        return int(digits) if digits else None

    def ticked(self, name: str) -> bool:
        """Tell whether a box was ticked."""
        return self.form.one(name) == "yes"

    def day(self, name: str) -> JalaliDate | None:
        """Return a Jalali day, None where nothing was typed."""
        typed = self.form.one(name)
        parsed = JalaliDate.parse(typed) if typed else None
        if isinstance(parsed, Refusal):
            self.mistakes.append(Refused.because(parsed, f"/{name}"))
            return None
        return parsed

    def moment(self, day_name: str, time_name: str) -> datetime | None:
        """Return a day and an hour of Iran as a moment in UTC, None unless both were typed rightly."""
        day, typed = self.day(day_name), fold_digits(self.form.one(time_name))
        time = _TIME.fullmatch(typed)
        if typed and time is None:
            self.refuse(time_name, "office.time")
        if day is not None and not typed:
            self.refuse(time_name, "office.needed")
        if typed and not self.form.one(day_name):
            self.refuse(day_name, "office.needed")
        if day is None or time is None:
            return None
        return start_of_day(day) + timedelta(hours=int(time[1]), minutes=int(time[2]))

    def _fitting(self, name: str, value: str, most: int, needed: bool) -> str:
        if len(value) > most:
            self.refuse(name, "office.long", limit=most)
            return ""
        if needed and not value:
            self.refuse(name, "office.needed")
        return value
