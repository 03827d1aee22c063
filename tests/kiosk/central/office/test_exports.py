"""Taking requests out of the office: who may, what is in it, and that no cell is a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import Any
from xml.etree import ElementTree

import pytest
import sqlalchemy as sa

from kiosk.central.office.exports.sheets import as_csv, as_xlsx, harmless
from kiosk.central.office.roles import Role
from kiosk.central.schema import staff_audit
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, member
from tests.kiosk.central.terminal import SARA, Terminal

_CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def cells(body: bytes) -> list[list[str]]:
    """Return the rows of a workbook's first sheet as text; a formula would be named."""
    with zipfile.ZipFile(io.BytesIO(body)) as book:
        strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        shared = ["".join(each.itertext()) for each in strings]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert not list(sheet.iter(f"{_CELLS}f"))
    rows = []
    for row in sheet.iter(f"{_CELLS}row"):
        rows.append(
            [
                shared[int(cell.findtext(f"{_CELLS}v") or 0)]
                if cell.get("t") == "s"
                else cell.findtext(f"{_CELLS}v") or ""
                for cell in row
            ]
        )
    return rows


@pytest.fixture
def bought(central: Running) -> dict[str, Any]:
    terminal: Terminal = central.terminal()
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    return body


def exported(running: Running, action: str = "requests_exported") -> list[Any]:
    with running.central.database.read() as connection:
        query = sa.select(staff_audit).where(staff_audit.c.action == action)
        return list(connection.execute(query.order_by(staff_audit.c.id)).all())


def test_requests_go_out_as_csv_without_and_as_xlsx_with_the_customer(either: Running, browse: Browse) -> None:
    terminal = either.terminal()
    body = terminal.submission(terminal.confirmed(), terminal.choice())
    terminal.deliver(terminal.event(body))
    visitor = browse(either)
    visitor.sign_in()
    visitor.get("exports", maker="ikco")
    assert visitor.reads("۱ درخواست در خروجی")
    answer = visitor.post("exports", format="csv", maker="ikco")
    assert answer.content.startswith(b"\xef\xbb\xbf") and answer.headers["content-type"].startswith("text/csv")
    assert (
        answer.headers["cache-control"] == "no-store" and 'filename="requests-' in answer.headers["content-disposition"]
    )
    head, row = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert len(head) == len(row) == 14
    assert row[0].replace(" ", "") == body["tracking_code"] and row[-1] == "16782500000"
    assert SARA.national_code not in answer.text and SARA.mobile not in answer.text

    visitor.get("exports")
    assert visitor.post("exports", format="xlsx", personal="yes").status_code == 422
    answer = visitor.post("exports", format="xlsx", personal="yes", reason="فهرست تماس نمایندگی")
    head, row = cells(answer.content)
    assert len(head) == 17 and row[-2:] == [SARA.national_code, SARA.mobile]
    assert row[13] == "16782500000"
    first, second = exported(either)
    assert first.details == {"rows": 1, "format": "csv", "personal": False, "filters": first.details["filters"]}
    assert first.details["filters"]["maker"] == "ikco"
    assert (second.details["personal"], second.reason) == (True, "فهرست تماس نمایندگی")

    body = terminal.collection(terminal.choice(), counter=7)
    terminal.deliver(terminal.event(body, "purchase.collected"))
    visitor.get("exports/awaiting", state="awaiting", programme=body["choice"]["programme_id"])
    assert visitor.reads("۱ درخواست گرفته‌شده هنگام قطع ارتباط در خروجی")
    answer = visitor.post("exports/awaiting", format="csv", state="awaiting")
    assert 'filename="awaiting-' in answer.headers["content-disposition"]
    head, row = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert len(head) == len(row) == 17
    assert (row[0].replace(" ", ""), row[1]) == (body["tracking_code"], "در انتظار احراز")
    assert SARA.national_code not in answer.text and SARA.mobile not in answer.text
    assert visitor.post("exports/awaiting", format="csv", personal="yes").status_code == 422
    answer = visitor.post("exports/awaiting", format="xlsx", personal="yes", reason="فهرست تماس نمایندگی")
    assert cells(answer.content)[1][-2:] == [SARA.national_code, SARA.mobile]
    taken = exported(either, "awaiting_exported")
    assert [(each.details["rows"], each.details["personal"]) for each in taken] == [(1, False), (1, True)]
    assert "خروجی درخواست‌های در انتظار احراز" in visitor.get("audit").text


def test_the_filters_of_the_list_hold_and_what_cannot_be_read_takes_nothing(
    central: Running, admin: Visitor, bought: dict[str, Any]
) -> None:
    admin.get("exports")
    answer = admin.post("exports", format="csv", state="delivered")
    assert len(answer.content.decode("utf-8-sig").splitlines()) == 1
    assert admin.post("exports", format="csv", **{"from": "1405/13/01"}).status_code == 422
    assert admin.post("exports", format="pdf").status_code == 422
    assert [each.details["rows"] for each in exported(central)] == [0]


def test_only_whoever_may_export_does_and_only_with_a_proof_of_a_moment_ago(
    central: Running, browse: Browse, bought: dict[str, Any]
) -> None:
    supporter = member(browse(central), Role.SUPPORT)
    assert supporter.get("exports").status_code == 403
    assert supporter.post("exports", format="csv").status_code == 403
    seller = member(browse(central), Role.SALES)
    assert seller.get("exports").status_code == 200
    central.clock.forward(minutes=6)
    asked = seller.get("exports", maker="ikco")
    assert asked.url.path == "/office/proof" and "maker%3Dikco" in str(asked.url)
    assert exported(central) == []


@pytest.mark.parametrize("text", ["=1+1", "+98", "-2", "@SUM(A1)", " =1", "\t=1", "\r=1"])
def test_no_cell_is_ever_a_formula(text: str) -> None:
    assert str(harmless(text)).startswith("'")
    [_, [cell]] = csv.reader(io.StringIO(as_csv(["نام"], [[text]]).decode("utf-8-sig"), newline=""))
    assert cell == f"'{text}"
    assert cells(as_xlsx("برگه", ["نام"], [[text, 5]]))[1][1] == "5"


def test_names_and_amounts_stay_as_they_are() -> None:
    assert harmless("سارا = نام") == "سارا = نام"
    assert harmless(-5) == -5
