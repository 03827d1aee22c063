"""Programmes and circulars as the office writes, publishes and changes them."""

from __future__ import annotations

import re

import sqlalchemy as sa

from kiosk.central.catalogue import feed, programmes, versions
from kiosk.central.office.roles import Role
from kiosk.central.schema import purchases, staff_audit
from kiosk.domain.jalali import JalaliDate
from kiosk.wire.catalogue import ProgrammeDocument
from tests.kiosk.central.conftest import Running
from tests.kiosk.central.office.visitor import Browse, Visitor, member
from tests.kiosk.central.office.writing import CIRCULAR, TERMS, VEHICLE, begin, publish, stamp, write, write_whole

OPEN = "ikco-11-immediate"
LATER = "ikco-17-later"


def live(running: Running, programme_id: str) -> ProgrammeDocument | None:
    with running.central.database.read() as connection:
        return programmes.published(connection, programme_id)


def present(running: Running, programme_id: str) -> ProgrammeDocument:
    found = live(running, programme_id)
    assert found is not None
    return found


def actions(running: Running) -> list[str]:
    with running.central.database.read() as connection:
        return list(connection.scalars(sa.select(staff_audit.c.action).order_by(staff_audit.c.id)))


def window_of(visitor: Visitor, programme_id: str) -> dict[str, str]:
    """Return the opening and closing that a draft's form shows."""
    page = visitor.get(f"programmes/{programme_id}/draft/terms").text
    return dict(re.findall(r'name="((?:opens|closes)_(?:day|time))"[^>]*? value="([^"]*)"', page))


def test_a_programme_is_written_previewed_published_and_pulled_by_terminals(either: Running, browse: Browse) -> None:
    visitor = browse(either)
    visitor.sign_in()
    programme_id = write_whole(visitor)
    assert live(either, programme_id) is None
    assert visitor.get(f"programmes/{programme_id}/draft/preview").status_code == 200
    assert visitor.reads("تارا اتوماتیک V4") and visitor.reads("علیرضا ملکی") and visitor.reads("گواهینامهٔ رانندگی")
    assert visitor.reads("۱۶٬۵۷۲٬۵۰۰٬۰۰۰ ریال")  # 10 % tax on the taxable line alone

    publish(visitor, programme_id)
    assert visitor.reads("پایانه‌ها آن را می‌گیرند")
    pulled = either.terminal().catalogue()
    document = ProgrammeDocument.model_validate(pulled["programmes", programme_id])
    assert (document.capacity, document.deposit, document.gates.licence) == (120, 3_800_000_000, True)
    assert document.vehicles[0].colours[0].hex == "#f4f5f2"
    assert [line.kind for line in document.vehicles[0].price_lines] == ["taxable", "exempt"]
    assert document.contract.version == "ikco-contract-1" and document.contract.body
    assert document.circular.body.startswith("با سلام و احترام\n\n")
    assert JalaliDate.in_tehran(document.opens_at).isoformat() == "1400-09-10"
    assert "programme_published" in actions(either)


def test_a_draft_says_at_each_field_what_keeps_it_from_the_terminals(central: Running, admin: Visitor) -> None:
    programme_id = begin(admin)
    assert publish(admin, programme_id).status_code == 422
    assert admin.reads("کامل نیست") and admin.reads("خودرویی نیست")
    admin.get(f"programmes/{programme_id}/draft/terms", check="yes")
    assert len(re.findall('aria-invalid="true"', admin.page)) == 5
    admin.get(f"programmes/{programme_id}/draft/circular", check="yes")
    assert len(re.findall('aria-invalid="true"', admin.page)) == 8
    assert admin.get(f"programmes/{programme_id}/draft/preview").url.path.endswith("/draft")
    write(admin, programme_id, "terms", TERMS, kind="")
    write(admin, programme_id, "circular", CIRCULAR, signer_name="")
    write(admin, programme_id, "vehicles/new", VEHICLE)
    assert admin.get(f"programmes/{programme_id}/draft/preview").url.path.endswith("/draft")
    assert admin.page.count("۱ مورد مانده") == 2
    assert live(central, programme_id) is None


MISTAKES = (
    ("terms", TERMS, {"closes_day": "1400/09/09"}, "closes_day", "پس از آغاز"),
    ("terms", TERMS, {"opens_time": "25:00"}, "opens_time", "۱۴:۳۰"),
    ("terms", TERMS, {"opens_day": "1400/12/30"}, "opens_day", ""),
    ("terms", TERMS, {"capacity": "صد"}, "capacity", "عددی از ۱"),
    ("terms", TERMS, {"minimum_age": "12"}, "minimum_age", "عددی از ۱۸"),
    ("terms", TERMS, {"deposit": "1.5.x"}, "deposit", "ریال"),
    ("terms", TERMS, {"kind": "lottery"}, "kind", "برگزینید"),
    ("terms", TERMS, {"contract_version": "saipa-contract-1"}, "contract_version", "برگزینید"),
    ("terms", TERMS, {"title": " "}, "title", "پر کنید"),
    ("circular", CIRCULAR, {"effective_from": "1400/09/01"}, "effective_from", "پیش از صدور"),
    ("vehicles/new", VEHICLE, {"colour_name_0": ""}, "colour_name_0", "دست‌کم یک رنگ"),
    ("vehicles/new", VEHICLE, {"colour_hex_0": "red"}, "colour_hex_0", "نمونهٔ رنگ"),
    ("vehicles/new", VEHICLE, {"line_title_0": "", "line_title_1": ""}, "line_title_0", "دست‌کم یک ردیف"),
    ("vehicles/new", VEHICLE, {"line_amount_1": ""}, "line_amount_1", "پر کنید"),
    ("vehicles/new", VEHICLE, {"line_amount_0": "0", "line_amount_1": "0"}, "line_amount_0", "صفر"),
    ("vehicles/new", VEHICLE, {"option_price_0": "گران"}, "option_price_0", "ریال"),
)
"""Part, its fields, what is typed instead, the field that is to blame, and words of what is said there."""


def test_a_mistake_is_told_at_its_field_and_nothing_is_kept(admin: Visitor) -> None:
    programme_id = begin(admin)
    for part, fields, changes, field, said in MISTAKES:
        assert write(admin, programme_id, part, fields, **changes).status_code == 422
        at_field = re.search(rf'id="h-{field}">([^<]*)<', admin.page)
        assert at_field is not None and said in at_field[1], (part, changes)
        assert admin.page.count('aria-invalid="true"') == 1
        assert next(value for name, value in fields.items() if name not in changes) in admin.page
        assert stamp(admin) == "0"


def test_rows_grow_and_vehicles_follow_one_another(admin: Visitor) -> None:
    programme_id = begin(admin)
    write(admin, programme_id, "vehicles/new", VEHICLE, do="rows")
    assert 'name="colour_name_6"' in admin.page and "تارا" in admin.page
    assert write(admin, programme_id, "vehicles/new", VEHICLE, do="another").url.path.endswith("/vehicles/new")
    admin.get(f"programmes/{programme_id}/draft")
    [first] = re.findall(r"/vehicles/(\w{8})\"", admin.page)
    admin.get(f"programmes/{programme_id}/draft/vehicles/new", like=first)
    assert "اتوماتیک V4" in admin.page
    write(admin, programme_id, f"vehicles/{first}", VEHICLE, trim="دنده‌ای V1")
    assert admin.reads("دنده‌ای V1") and not admin.reads("اتوماتیک V4")
    admin.get(f"programmes/{programme_id}/draft/vehicles/{first}")
    admin.post(f"programmes/{programme_id}/draft/vehicles/{first}/remove", stamp=stamp(admin))
    admin.get(f"programmes/{programme_id}/draft")
    assert admin.reads("خودرویی نیست")


def test_a_published_price_changes_by_a_new_version_with_a_reason(either: Running, browse: Browse) -> None:
    visitor = browse(either)
    visitor.sign_in()
    before = present(either, OPEN)
    terminal = either.terminal()
    session = terminal.confirmed()
    bought = terminal.submission(session, terminal.choice())
    moment = either.clock()

    visitor.get(f"programmes/{OPEN}")
    visitor.post(f"programmes/{OPEN}/edit")
    visitor.get(f"programmes/{OPEN}/draft/vehicles/tara-auto")
    fields = dict(re.findall(r'name="((?:line|colour|option)_\w+)"[^>]*?value="([^"]*)"', visitor.page))
    fields |= {"line_kind_0": "taxable", "line_kind_1": "exempt", "line_kind_2": "exempt"}
    fields |= {"model": "تارا", "trim": "اتوماتیک V4", "delivery": "حداکثر ۳۰ روز کاری پس از تکمیل وجه"}
    visitor.post(
        f"programmes/{OPEN}/draft/vehicles/tara-auto",
        stamp=stamp(visitor),
        **{**fields, "line_amount_0": "15,500,000,000"},
    )
    assert visitor.reads("خودروها و بها")
    assert publish(visitor, OPEN).status_code == 422
    assert visitor.reads("دلیل را در چند واژه بنویسید") and present(either, OPEN) == before
    publish(visitor, OPEN, "اصلاح بها برابر بخشنامه")
    after = present(either, OPEN)
    assert after.vehicles[0].price_lines[0].amount == 15_500_000_000
    assert [each.id for each in after.vehicles[0].colours] == [each.id for each in before.vehicles[0].colours]
    assert visitor.reads("نسخهٔ ۲") and visitor.reads("اصلاح بها برابر بخشنامه")
    visitor.get(f"programmes/{OPEN}/versions/1")
    assert visitor.reads("۱۴٬۹۸۰٬۰۰۰٬۰۰۰ ریال")
    with either.central.database.read() as connection:
        assert versions.at(connection, OPEN, moment) == before
        entry = connection.execute(sa.select(staff_audit).where(staff_audit.c.action == "programme_published")).one()
    assert entry.reason == "اصلاح بها برابر بخشنامه" and entry.details == {"changed": ["vehicles"]}

    [result] = terminal.deliver(terminal.event(bought))
    assert result["status"] == "applied", result
    with either.central.database.read() as connection:
        total = connection.scalar(sa.select(purchases.c.total))
    assert total == (14_980_000_000 + 38_000_000) * 11 // 10 + 94_500_000 + 168_200_000


def test_what_would_break_a_rule_of_the_published_programme_is_refused_at_its_field(
    central: Running, admin: Visitor
) -> None:
    for programme_id, changes in (
        ("ikco-16-full", {"capacity": "19"}),
        (OPEN, {"opens_day": "1400/01/01", "opens_time": "10:00"}),
    ):
        admin.get(f"programmes/{programme_id}")
        admin.post(f"programmes/{programme_id}/edit")
        before = present(central, programme_id)
        write(admin, programme_id, "terms", TERMS | window_of(admin, programme_id), **changes)
        assert publish(admin, programme_id, "تغییر شرایط").status_code == 422
        admin.get(f"programmes/{programme_id}/draft/terms", check="yes")
        assert re.search(rf'id="f-{next(iter(changes))}"[^>]*aria-invalid', admin.page)
        assert present(central, programme_id) == before


def test_a_programme_is_closed_at_once_and_extended_again(either: Running, browse: Browse) -> None:
    visitor = browse(either)
    visitor.sign_in()
    visitor.get(f"programmes/{OPEN}/close")
    assert visitor.post(f"programmes/{OPEN}/close", reason="").status_code == 422
    visitor.post(f"programmes/{OPEN}/close", reason="پایان موجودی کارخانه")
    closed = present(either, OPEN)
    assert closed.closes_at <= either.clock() and visitor.reads("بسته")
    assert visitor.post(f"programmes/{OPEN}/close", reason="پایان موجودی کارخانه").status_code == 200
    assert visitor.reads("اکنون باز نیست")

    visitor.get(f"programmes/{OPEN}/extend")
    early = {"closes_day": "1400/01/01", "closes_time": "10:00", "reason": "موجودی تازه رسید"}
    assert visitor.post(f"programmes/{OPEN}/extend", **early).status_code == 422
    visitor.post(f"programmes/{OPEN}/extend", **early | {"closes_day": "۱۴۲۰/۰۱/۰۱"})
    assert present(either, OPEN).closes_at > either.clock() and visitor.reads("تمدید شد")
    assert visitor.reads("نسخهٔ ۳")
    assert actions(either)[-2:] == ["programme_close", "programme_extend"]


def test_only_what_has_not_opened_is_taken_back(central: Running, admin: Visitor) -> None:
    for programme_id, gone in ((OPEN, False), (LATER, True)):
        admin.get(f"programmes/{programme_id}/take-back")
        admin.post(f"programmes/{programme_id}/take-back", reason="تاریخ آغاز عوض می‌شود")
        assert (live(central, programme_id) is None) is gone
    assert admin.get(f"programmes/{LATER}").url.path.endswith("/draft")
    publish(admin, LATER, "آماده شد")
    assert live(central, LATER) is not None


def test_two_members_do_not_overwrite_each_others_draft(central: Running, admin: Visitor, browse: Browse) -> None:
    programme_id = begin(admin)
    admin.get(f"programmes/{programme_id}/draft/circular")
    old = stamp(admin)
    other = browse(central)
    other.sign_in()
    write(other, programme_id, "circular", CIRCULAR)
    answer = admin.post(f"programmes/{programme_id}/draft/circular", stamp=old, **CIRCULAR | {"subject": "دیگر"})
    assert answer.status_code == 409 and admin.reads("همکار دیگری")
    admin.get(f"programmes/{programme_id}/draft")
    admin.post(f"programmes/{programme_id}/draft/discard", stamp=stamp(admin))
    assert admin.reads("پیش‌نویس پاک شد")
    assert admin.get(f"programmes/{programme_id}/draft").status_code == 404


def test_the_list_shows_states_and_an_auditor_changes_nothing(central: Running, browse: Browse) -> None:
    auditor = member(browse(central), Role.AUDITOR)
    for state, title in (
        ("open", "تارا و دنا"),
        ("full", "تارای دنده‌ای"),
        ("scheduled", "هایما S7 پرو"),
        ("closed", "رانا"),
    ):
        auditor.get("programmes", state=state, maker="ikco")
        assert auditor.reads(title), state
    assert auditor.get(f"programmes/{OPEN}").status_code == 200 and not auditor.reads("بستن همین حالا")
    for path in ("programmes/new", f"programmes/{OPEN}/close", f"programmes/{OPEN}/draft"):
        assert auditor.get(path).status_code == 403
    assert auditor.post(f"programmes/{OPEN}/edit").status_code == 403
    assert auditor.get("programmes/nothing").status_code == 404


def test_every_document_of_the_sample_has_its_first_version(central: Running) -> None:
    with central.central.database.read() as connection:
        for body in feed.all_documents(connection, "programmes"):
            kept = versions.at(connection, body["id"], central.clock())
            assert kept is not None
            assert kept.model_copy(update={"full": body["full"]}).model_dump(mode="json") == body
