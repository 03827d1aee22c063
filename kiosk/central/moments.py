"""How people in Iran read a moment: day of the solar calendar and time of the day."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.domain.jalali import JalaliDate, start_of_day
from kiosk.domain.text import persian_digits


def day_and_time(moment: datetime) -> tuple[str, str]:
    """Return «پنجشنبه ۱۷ مرداد ۱۳۷۰» and «۱۴:۳۰» of an aware moment."""
    day = JalaliDate.in_tehran(moment)
    minutes = int((moment.astimezone(UTC) - start_of_day(day)).total_seconds()) // 60
    return day.display_long(), persian_digits(f"{minutes // 60:02}:{minutes % 60:02}")
