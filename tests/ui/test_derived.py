"""What the screens show is derived by pure functions: the same screen always reads the same."""

from __future__ import annotations

import pytest

from kiosk.domain.errors import Refusal
from kiosk.journeys.parts import CodeView, ConsentView, FieldView, ProgressStep
from kiosk.journeys.screen import Phrase
from kiosk.texts import Catalogue
from tests.ui.echo import ENGLISH, LABEL, PERSIAN, said, screen
from tests.ui.fakes import BOOK, FakeHealth
from ui.viewmodels.code import clock, derive_code
from ui.viewmodels.consent import paragraphs
from ui.viewmodels.form import derive_fields, derive_hint, derive_suggestions
from ui.viewmodels.frame import derive_faults, derive_frame
from ui.viewmodels.status import derive_status
from ui.viewmodels.words import Words


@pytest.mark.parametrize(
    ("words", "shown"),
    [(PERSIAN, "\u2066۱۲٬۳۴۵٬۰۰۰\u2069 ریال"), (ENGLISH, "\u206612,345,000\u2069 ریال")],
)
def test_amounts_take_the_digits_and_separators_of_the_language(words: Words, shown: str) -> None:
    assert words.rials(12_345_000) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("سورن پلاس XU7P", "سورن پلاس XU7P"),
        ("نمایندگی 1021", "نمایندگی ۱۰۲۱"),
        ("IR76 0170 0000", "IR۷۶ ۰۱۷۰ ۰۰۰۰"),
        ("0912***4567", "۰۹۱۲***۴۵۶۷"),
        ("ikco-contract-1", "ikco-contract-1"),
    ],
)
def test_numbers_take_persian_digits_and_latin_names_keep_theirs(written: str, shown: str) -> None:
    assert PERSIAN.digits(written) == shown


def test_numbers_inside_a_sentence_are_islands_and_words_are_not() -> None:
    words = Words(Catalogue("fa", {"sent": "به {mobile} و {name}"}))
    assert words.text("sent", mobile="0912***4567", name="نمایندگی 12") == "به \u2066۰۹۱۲***۴۵۶۷\u2069 و نمایندگی ۱۲"


def test_a_persian_sentence_that_begins_in_latin_still_reads_from_the_right() -> None:
    assert Words(Catalogue("fa", {"help": "IR و ۲۴ رقم"})).text("help") == "\u200fIR و ۲۴ رقم"
    assert Words(Catalogue("en", {"help": "IR and 24"})).text("help") == "IR and 24"


@pytest.mark.parametrize(
    ("kind", "control", "keyboard"),
    [
        ("mobile", "text", "digits"),
        ("birth_date", "date", "persian"),
        ("education", "options", "persian"),
        ("city", "pick", "persian"),
        ("address", "long", "persian"),
        ("password", "text", "latin"),
        ("email", "text", "latin"),
        ("landline", "text", "digits"),
        ("card", "text", "digits"),
        ("licence", "text", "digits"),
        ("reason", "options", "persian"),
        ("tick", "tick", "persian"),
    ],
)
def test_each_kind_of_field_has_its_control_and_keyboard(kind: str, control: str, keyboard: str) -> None:
    (row,) = derive_fields(screen(fields=(FieldView("f", kind, LABEL, None, ""),)), PERSIAN)  # type: ignore[arg-type]
    assert (row.control, row.keyboard) == (control, keyboard)


def test_what_is_typed_is_shown_as_typed_and_what_is_locked_in_persian_digits() -> None:
    typed = FieldView("mobile", "mobile", LABEL, None, "0912 ۱۲")
    locked = FieldView("code", "locked", LABEL, None, "0001234560", locked=True, lock_reason=Phrase("lock.registry"))
    rows = derive_fields(screen(fields=(typed, locked)), PERSIAN)
    assert [row.text for row in rows] == ["0912 ۱۲", "۰۰۰۱۲۳۴۵۶۰"]
    assert rows[1].reason == said("lock.registry")


def test_a_page_of_locked_fields_tells_the_reason_once() -> None:
    locked = FieldView("code", "locked", LABEL, None, "1", locked=True, lock_reason=Phrase("lock.registry"))
    (row,) = derive_fields(screen(fields=(locked,), help=Phrase("why")), PERSIAN)
    assert row.reason == ""


@pytest.mark.parametrize(
    ("typed", "bank"),
    [
        ("IR76 017", "بانک ملی ایران"),
        ("۷۶۰۱۷", "بانک ملی ایران"),
        ("IR76 01", None),
        ("IR00 999", None),
        ("شبا", None),
    ],
)
def test_a_half_typed_sheba_names_its_bank(typed: str, bank: str | None) -> None:
    words = Words(Catalogue("fa", {"field.sheba.bank": "{bank}"}))
    assert derive_hint(FieldView("sheba", "sheba", LABEL, None, typed), words) == (bank or "")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("6037-9", "\u2066۶۰۳۷ ۹\u2069"),
        ("۶۰۳۷ ۹۹۱۲ 3", "\u2066۶۰۳۷ ۹۹۱۲ ۳\u2069 — بانک ملی ایران"),
        ("", ""),
        ("x", ""),
    ],
)
def test_a_half_typed_card_is_shown_in_fours_with_its_bank(typed: str, shown: str) -> None:
    assert derive_hint(FieldView("card", "card", LABEL, None, typed), PERSIAN) == shown


def test_a_whole_date_tells_its_weekday_and_an_impossible_one_nothing() -> None:
    whole = FieldView("d", "birth_date", LABEL, None, "", parts=("17", "5", "1370"))
    wrong = FieldView("d", "birth_date", LABEL, None, "", parts=("31", "7", "1370"))
    assert derive_hint(whole, PERSIAN) == "پنجشنبه ۱۷ مرداد ۱۳۷۰"
    assert derive_hint(wrong, PERSIAN) == ""


def test_cities_of_the_country_name_their_province_and_those_of_a_picked_one_do_not() -> None:
    anywhere = derive_suggestions(BOOK, "city", "تهران", "")
    within = derive_suggestions(BOOK, "city", "تهران", "p08")
    assert all(row.detail for row in anywhere)
    assert within and all(row.option_id == f"city.{row.item}" and not row.detail for row in within)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("consent", ("consent.grant", "consent.deny")),
        ("done", ("finish", "print")),
        ("mobile", ("primary", "secondary")),
        ("deed", ("finish", "print")),
    ],
)
def test_the_two_buttons_of_a_screen_have_their_names(kind: str, names: tuple[str, str]) -> None:
    consent = ConsentView("t", "b", (), granted=False)
    state = derive_frame(screen(kind=kind, primary=Phrase("p"), consent=consent), PERSIAN)
    assert (state.primary_name, state.secondary_name) == names


def test_progress_names_all_sections_and_where_one_is() -> None:
    steps = (ProgressStep(Phrase("a"), "done"), ProgressStep(Phrase("b"), "here"), ProgressStep(Phrase("c"), "ahead"))
    state = derive_frame(screen(progress=steps), PERSIAN)
    assert (state.sections, state.section) == ((said("a"), said("b"), said("c")), 1)
    over = derive_frame(screen(progress=tuple(ProgressStep(Phrase("a"), "done") for _ in steps)), PERSIAN)
    assert over.section == 3


def test_faults_say_the_same_words_as_their_fields() -> None:
    refusal = Refusal("mobile.length", {"count": 4, "needed": 11})
    field = FieldView("mobile", "mobile", LABEL, None, "0912", refusal=refusal)
    shown = screen(fields=(field,), faults=(("mobile", refusal),))
    assert derive_faults(shown, PERSIAN)[0].title == derive_fields(shown, PERSIAN)[0].error


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (59, "0:59"), (95, "1:35"), (300, "5:00")])
def test_countdowns_read_as_clocks(seconds: int, shown: str) -> None:
    assert clock(seconds) == shown


def test_a_code_may_be_asked_for_again_when_its_time_has_come() -> None:
    waiting = CodeView(6, "", "0912***4567", 30, 200, True, None)
    over = CodeView(6, "", "0912***4567", 0, 0, True, None)
    assert not derive_code(screen(code=waiting), PERSIAN, None).can_resend
    assert derive_code(screen(code=over), PERSIAN, None).can_resend
    assert derive_code(screen(code=over), PERSIAN, None).validity == said("code.expired")


@pytest.mark.parametrize(
    ("health", "mood", "texts"),
    [
        (FakeHealth(), "success", ["status.ready"]),
        (FakeHealth(online=False), "warning", ["status.offline"]),
        (FakeHealth(online=False, printer="out"), "warning", ["status.offline", "status.printer"]),
        (FakeHealth(ready=False), "warning", ["doctor.remedy.k131"]),
        (FakeHealth(service="no_room", printer="out"), "warning", ["doctor.remedy.k103"]),
        (FakeHealth(service="read_only"), "warning", ["doctor.remedy.k102"]),
        (FakeHealth(service="damaged", online=False), "warning", ["doctor.remedy.k126"]),
    ],
)
def test_the_attract_screen_names_every_ill(health: FakeHealth, mood: str, texts: list[str]) -> None:
    state = derive_status(health, PERSIAN)
    assert (state.mood, state.text) == (mood, " ".join(map(said, texts)))


def test_paragraphs_are_parted_by_new_lines() -> None:
    assert paragraphs("یک\n\n دو \nسه\n") == ("یک", "دو", "سه")
