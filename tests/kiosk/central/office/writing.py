"""A whole programme as a member of staff types it, and the steps that bring it to the terminals."""

from __future__ import annotations

import re
from typing import Any

from tests.kiosk.central.office.visitor import Visitor

TERMS = {
    "title": "فروش فوری تارا در زمستان",
    "kind": "immediate",
    "group": "ordinary",
    "price_kind": "fixed",
    "opens_day": "۱۴۰۰/۰۹/۱۰",
    "opens_time": "۱۰:۰۰",
    "closes_day": "۱۴۲۰/۰۹/۲۰",
    "closes_time": "۲۳:۵۹",
    "capacity": "۱۲۰",
    "minimum_age": "18",
    "deposit": "۳٬۸۰۰٬۰۰۰٬۰۰۰",
    "waiting_months": "",
    "one_per_national_code": "yes",
    "licence": "yes",
    "contract_version": "ikco-contract-1",
}
CIRCULAR = {
    "number": "ف‌ب/۱۴۰۵/۹۰۱",
    "addressee": "نمایندگی‌های محترم مجاز ایران خودرو",
    "subject": "ثبت‌نام فروش فوری تارا",
    "issued_on": "1400/09/07",
    "effective_from": "1400/09/10",
    "body": "با سلام و احترام\r\n\r\nثبت‌نام از روز آغاز انجام می‌شود.",
    "signer_name": "علیرضا ملکی",
    "signer_role": "معاون فروش و بازاریابی",
}
VEHICLE = {
    "model": "تارا",
    "trim": "اتوماتیک V4",
    "delivery": "حداکثر ۳۰ روز کاری پس از تکمیل وجه",
    "line_title_0": "بهای خودرو",
    "line_amount_0": "۱۴٬۹۸۰٬۰۰۰٬۰۰۰",
    "line_kind_0": "taxable",
    "line_title_1": "شماره‌گذاری و پلاک",
    "line_amount_1": "94500000",
    "line_kind_1": "exempt",
    "colour_name_0": "سفید",
    "colour_hex_0": "#F4F5F2",
    "option_title_0": "کف‌پوش سه‌بعدی",
    "option_price_0": "۳۸٬۰۰۰٬۰۰۰",
}


def stamp(visitor: Visitor) -> str:
    """Return which change of a draft the page was made from."""
    found = re.search(r'name="stamp" value="(\d+)"', visitor.page)
    assert found is not None
    return found[1]


def begin(visitor: Visitor, maker: str = "ikco") -> str:
    """Begin a new programme and return its id."""
    visitor.get("programmes/new")
    answer = visitor.post("programmes/new", maker=maker, title=TERMS["title"])
    return answer.url.path.split("/")[3]


def write(visitor: Visitor, programme_id: str, part: str, fields: dict[str, str], **changes: str) -> Any:
    """Fill one of a draft's forms and send it."""
    visitor.get(f"programmes/{programme_id}/draft/{part}")
    return visitor.post(f"programmes/{programme_id}/draft/{part}", stamp=stamp(visitor), **{**fields, **changes})


def write_whole(visitor: Visitor, **terms: str) -> str:
    """Write a whole programme as a draft and return its id."""
    programme_id = begin(visitor)
    write(visitor, programme_id, "terms", TERMS, **terms)
    write(visitor, programme_id, "circular", CIRCULAR)
    write(visitor, programme_id, "vehicles/new", VEHICLE)
    return programme_id


def publish(visitor: Visitor, programme_id: str, reason: str = "") -> Any:
    """Press the button that publishes."""
    visitor.get(f"programmes/{programme_id}/draft")
    return visitor.post(f"programmes/{programme_id}/draft/publish", stamp=stamp(visitor), reason=reason)
