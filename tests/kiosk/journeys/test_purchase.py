"""From the review to the paper, row by row."""

from __future__ import annotations

import pytest

from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys.effects import CommitRequest
from kiosk.journeys.outcomes import ProfileSaved
from kiosk.journeys.screen import Phrase
from tests import factories, fakes
from tests.kiosk.journeys.stay import Stay


@pytest.mark.row("IK-13")
def test_the_review_shows_every_detail_with_an_edit_where_it_may_change() -> None:
    rows = {row.id: row for row in Stay().walk("review").screen.rows}
    assert rows["first_name"].value == "نگار" and not rows["first_name"].editable
    assert rows["issue_date"].value == "۱۳۸۸/۰۲/۰۱" and rows["issue_date"].editable
    assert rows["education"].value == Phrase("education.bachelor")
    assert rows["postal_code"].value == "۱۳۴۵۶-۷۸۹۱۷"
    assert rows["mobile"].value == "۰۹۱۲ ۱۲۳ ۴۵۶۷" and not rows["mobile"].editable


@pytest.mark.row("IK-18")
def test_a_saved_sheba_is_locked_with_its_reason() -> None:
    stay = Stay().walk("review")
    assert not next(row for row in stay.screen.rows if row.id == "sheba").editable
    assert stay.edit("sheba").place == "review"
    stay.back()
    assert stay.place == "profile.4"
    [sheba] = stay.screen.fields
    assert sheba.locked and sheba.lock_reason == Phrase("lock.sheba")
    assert stay.type(sheba="IR390120000000000000000002").session.answers.typed("sheba").startswith("IR76")


@pytest.mark.row("IK-01", "IK-02", "IK-15")
def test_programmes_come_with_their_circular_signer_and_date() -> None:
    [group] = Stay().walk("programmes").screen.groups
    document = group.choices[0].document
    assert document is not None
    details = {detail.label.id: detail.value for detail in document.details}
    assert details["circular.signer"] == "ناهید کاظمی، معاون فروش و بازاریابی"
    assert details["circular.effective_from"] == "۱۴۰۵/۰۲/۱۰"
    assert details["circular.addressee"].startswith("نمایندگی‌های")


def test_only_open_programmes_are_offered() -> None:
    central = fakes.FakeCentral()
    closed = factories.programme(id="old", closes_at=factories.NOON)
    central.offers = factories.offers(programmes=(closed, factories.programme()))
    [group] = Stay(central).walk("programmes").screen.groups
    assert [choice.id for choice in group.choices] == ["ikco-405"]


def test_without_an_open_programme_the_screen_says_so() -> None:
    central = fakes.FakeCentral()
    central.offers = factories.offers(programmes=())
    assert Stay(central).walk("programmes").notice == "programme.none"


def test_a_vehicle_without_options_skips_their_page() -> None:
    stay = Stay().walk("vehicle").pick("vehicle", "dena").press().pick("colour", "black").press()
    assert stay.place == "dealer"


def test_the_dealer_of_the_customers_city_comes_first() -> None:
    central = fakes.FakeCentral()
    central.offers = factories.offers(dealers=tuple(reversed(factories.offers().dealers)))
    [group] = Stay(central).walk("dealer").screen.groups
    assert [(choice.id, choice.badge) for choice in group.choices] == [("d1", Phrase("dealer.near")), ("d2", None)]


@pytest.mark.row("IK-13")
def test_the_last_screen_totals_the_choice_with_tax() -> None:
    stay = Stay().walk("vehicle.2").pick("options", "camera").walk("final")
    rows = {row.id: row.value for row in stay.screen.rows}
    assert rows["options"] == "دوربین عقب"
    # 10 % of the taxable 9,050,000,000 on 1405/02/12
    assert rows["vat"] == Phrase("money.rial", {"amount": "۹۰۵٬۰۰۰٬۰۰۰"})
    assert rows["total"] == Phrase("money.rial", {"amount": "۱۰٬۰۷۵٬۰۰۰٬۰۰۰"})


@pytest.mark.row("IK-13")
def test_only_captcha_and_the_last_button_commit_the_request() -> None:
    stay = Stay().walk("final")
    assert not stay.screen.primary_enabled
    assert stay.press().refusal("captcha") == "captcha.empty"
    pressed_at = stay.wall
    stay.one_step()
    [committed] = stay.asked(CommitRequest)
    assert isinstance(committed, CommitRequest)
    assert (committed.request_id, committed.event_id) == ("request-1", "event-1")
    assert (committed.customer_id, committed.mobile, committed.full_name) == ("c-1", "09121234567", "نگار رستگار")
    assert {key: committed.profile[key] for key in factories.PROFILE if "." not in key} == {
        key: value for key, value in factories.PROFILE.items() if "." not in key
    }
    assert committed.choice == fx.Choice("ikco-405", "tara", "white", (), "d1")
    assert (committed.contract_version, committed.captcha, committed.confirmed_at) == ("3", "passed", pressed_at)


def test_the_last_screen_shows_the_code_and_the_paper() -> None:
    stay = Stay().walk("done")
    done = stay.screen.done
    assert done is not None
    assert (done.tracking_code, done.printed, done.delivered) == ("0001 0000 0142", "confirmed", False)
    assert (done.dealer, done.dealer_phone, done.mobile) == ("نمایندگی آزادی", "021-41606", "0912***4567")
    stay.do(e.Delivered("999999999999"))
    assert not stay.session.delivered
    stay.do(e.Delivered(fakes.TRACKING_CODE))
    assert stay.session.delivered
    assert not stay.screen.can_back and stay.back().place == "done"


def test_every_further_paper_is_numbered() -> None:
    stay = Stay().walk("done").do(e.ReceiptAsked(), e.ReceiptAsked())
    assert [effect.copy for effect in stay.asked(fx.PrintReceipt) if isinstance(effect, fx.PrintReceipt)] == [0, 1, 2]


def test_finishing_leaves_the_attract_screen() -> None:
    stay = Stay().walk("done").do(e.Finished())
    assert (stay.place, stay.effects[-1]) == ("attract", fx.EndSession(1))


def test_central_out_of_reach_at_the_end_does_not_stop_the_request() -> None:
    stay = Stay().walk("contract")
    stay.central.down = True
    stay.one_step()
    assert stay.place == "final"
    assert stay.screen.captcha and stay.screen.captcha.waived and stay.screen.primary_enabled
    stay.press()
    [committed] = stay.asked(CommitRequest)
    assert isinstance(committed, CommitRequest) and committed.captcha == "waived_offline"
    assert stay.place == "done"


def test_central_lost_at_the_last_button_does_not_stop_the_request() -> None:
    stay = Stay().walk("final")
    stay.central.down = True
    assert stay.one_step().place == "done"


@pytest.mark.row("IK-12", "IK-13")
@pytest.mark.parametrize("down", [False, True])
def test_nobody_registers_with_a_profile_that_was_not_confirmed(down: bool) -> None:
    stay = Stay().walk("profile.4")
    unconfirmed = factories.customer(profile=factories.PROFILE)
    stay.central.plan(fx.SaveProfile, ProfileSaved(unconfirmed, None), ProfileSaved(unconfirmed, None))
    stay.walk("contract")
    stay.central.down = down
    stay.walk("final").one_step()
    assert (stay.place, stay.notice) == ("final", "profile.not_confirmed")
    assert stay.asked(CommitRequest) == []
