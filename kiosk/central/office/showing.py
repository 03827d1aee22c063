"""How values stand on a page: days and hours of Iran, money, masks, and islands of left-to-right text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup, escape

from kiosk import texts
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.text import group_thousands, mask_mobile, mask_name, mask_national_code, mask_sheba, persian_digits
from kiosk.domain.tracking import TrackingCode

_OWN_DIGITS = re.compile(r"(?<![A-Za-z0-9])\d+(?![A-Za-z0-9])")
_TEHRAN = timezone(timedelta(hours=3, minutes=30))


def day(value: datetime | str) -> str:
    """Return «۱۴۰۵/۰۹/۰۱» for a moment, or for a stored Jalali date such as `1370-05-17`."""
    if isinstance(value, datetime):
        return JalaliDate.in_tehran(value).display()
    parsed = JalaliDate.parse(value)
    return persian_digits(value) if isinstance(parsed, Refusal) else parsed.display()


def long_day(value: datetime) -> str:
    """Return «یکشنبه ۱ آذر ۱۴۰۵»."""
    return JalaliDate.in_tehran(value).display_long()


def hour(value: datetime) -> str:
    """Return «۱۴:۰۵»."""
    return persian_digits(f"{value.astimezone(_TEHRAN):%H:%M}")


def moment(value: datetime) -> Markup:
    """Return day and hour as a `time` element that keeps its order."""
    shown = f"{day(value)} {hour(value)}"
    return Markup('<time datetime="{}" dir="ltr">{}</time>').format(value.isoformat(timespec="seconds"), shown)


def digits(value: int | str) -> str:
    """Return numbers with Persian digits; whole numbers in threes."""
    return group_thousands(value) if isinstance(value, int) else persian_digits(value)


def title_digits(value: str) -> str:
    """Return a name with Persian digits, but for those of a Latin word such as V4."""
    return _OWN_DIGITS.sub(lambda found: persian_digits(found[0]), value)


def age(value: timedelta) -> str:
    """Return «کمتر از یک دقیقه», «۵ دقیقه», «۳ ساعت» or «۲ روز»; hours up to two days."""
    minutes = int(value.total_seconds()) // 60
    if minutes < 1:
        return texts.text("office.age_now")
    if minutes < 60:
        return texts.text("office.age_minutes", count=minutes)
    if minutes < 2 * 24 * 60:
        return texts.text("office.age_hours", count=minutes // 60)
    return texts.text("office.age_days", count=minutes // (24 * 60))


def rials(amount: int) -> str:
    """Return «۶٬۹۳۲٬۴۰۰ ریال»."""
    return texts.text("money.rial", amount=group_thousands(amount))


def code(value: str) -> Markup:
    """Return a number, a phone or a code as an island that reads from left to right, with Persian digits."""
    return Markup('<bdi class="code" dir="ltr">{}</bdi>').format(persian_digits(value))


def latin(value: str) -> Markup:
    """Return Latin text as an island, digits untouched."""
    return Markup('<bdi dir="ltr">{}</bdi>').format(value)


def tracking(value: str) -> Markup:
    """Return a tracking code in groups of four."""
    return code(TrackingCode(value).grouped())


def paragraphs(value: str) -> Markup:
    """Return a text of several lines as paragraphs."""
    parts = [part.strip() for part in value.replace("\r\n", "\n").split("\n\n")]
    return Markup().join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in part.split("\n")))
        for part in parts
        if part
    )


def address(path: str, values: Mapping[str, Any]) -> str:
    """Return `path` with a query of those values that are not empty."""
    query = urlencode({name: value for name, value in values.items() if value not in ("", None)})
    return f"{path}?{query}" if query else path


FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "day": day,
        "long_day": long_day,
        "hour": hour,
        "moment": moment,
        "digits": digits,
        "title_digits": title_digits,
        "age": age,
        "rials": rials,
        "code": code,
        "latin": latin,
        "tracking": tracking,
        "paragraphs": paragraphs,
        "mask_mobile": lambda value: code(mask_mobile(value)),
        "mask_national_code": lambda value: code(mask_national_code(value)),
        "mask_sheba": lambda value: code(mask_sheba(value)),
        "mask_name": mask_name,
    }
)
"""What templates may write after a bar."""
