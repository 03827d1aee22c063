"""The terminal's copy of what makers sell, as domain values."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk import catalogue
from kiosk.domain.money import Money
from kiosk.domain.programme import Gates
from tests.kiosk.shelf import NOW, Shelf


def test_only_what_is_open_now_is_on_offer_and_what_closes_first_stands_first() -> None:
    offers = catalogue.offers(Shelf.sample(), "ikco", NOW)
    closing = [one.closes_at for one in offers.programmes]
    assert closing == sorted(closing)
    closed = {"ikco-10-closed", "ikco-17-later"}
    assert len(offers.programmes) == 6 and not closed & {one.id for one in offers.programmes}
    assert [one.code for one in offers.dealers] == sorted(one.code for one in offers.dealers)


def test_a_full_programme_is_not_on_offer() -> None:
    shelf = Shelf.sample()
    shelf.streams["programmes"]["ikco-11-immediate"]["full"] = True
    offered = [one.id for one in catalogue.offers(shelf, "ikco", NOW).programmes]
    assert "ikco-11-immediate" not in offered and offered


def test_another_makers_programmes_and_dealers_stay_out() -> None:
    offers = catalogue.offers(Shelf.sample(), "saipa", NOW)
    assert (offers.programmes, offers.dealers) == ((), ())


@pytest.mark.parametrize(
    "change",
    [{"circular": None}, {"opens_at": "soon"}, {"vehicles": [{"id": "x"}]}],
    ids=["no circular", "no time", "no price"],
)
def test_a_programme_that_this_release_cannot_read_takes_no_other_with_it(change: dict[str, Any]) -> None:
    shelf = Shelf.sample()
    shelf.streams["programmes"]["ikco-11-immediate"] |= change
    offered = [one.id for one in catalogue.offers(shelf, "ikco", NOW).programmes]
    assert "ikco-11-immediate" not in offered and len(offered) == 5


def test_a_kind_of_programme_that_is_new_here_is_offered_all_the_same() -> None:
    shelf = Shelf.sample()
    shelf.streams["programmes"]["ikco-11-immediate"]["kind"] = "barter"
    assert "ikco-11-immediate" in [one.id for one in catalogue.offers(shelf, "ikco", NOW).programmes]


def test_before_the_first_pull_there_is_nothing() -> None:
    empty = Shelf()
    assert catalogue.offers(empty, "ikco", NOW).programmes == ()
    assert catalogue.consent_text(empty, "ikco") is None
    assert catalogue.programme(empty, "ikco-11-immediate") is None and catalogue.dealer(empty, "d") is None


def test_the_consent_names_every_item_that_the_maker_asks_for() -> None:
    text = catalogue.consent_text(Shelf.sample(), "ikco")
    assert text and text.scopes and all(title for _, title in text.scopes) and len(text.sha256) == 64


def test_a_programme_is_found_after_it_has_closed() -> None:
    shelf = Shelf.sample()
    later = catalogue.programme(shelf, "ikco-10-closed")
    assert later and later.closes_at < NOW + timedelta(days=1)


def test_a_programme_that_the_customer_holds_a_place_in_is_offered_when_it_has_closed() -> None:
    usual = {one.id for one in catalogue.offers(Shelf.sample(), "ikco", NOW).programmes}
    kept = {one.id for one in catalogue.offers(Shelf.sample(), "ikco", NOW, "ikco-10-closed").programmes}
    assert kept == usual | {"ikco-10-closed"}


def test_gates_deposit_and_proxy_account_are_read() -> None:
    shelf = Shelf.sample()
    shelf.streams["programmes"]["ikco-11-immediate"] |= {
        "gates": {"licence": True, "waiting_months": 48, "no_other_car_ever": True},
        "deposit": 1_300_000_000,
        "proxy_account": True,
    }
    programme = catalogue.programme(shelf, "ikco-11-immediate")
    assert programme is not None
    assert programme.gates == Gates(licence=True, waiting_months=48)
    assert (programme.deposit, programme.proxy_account) == (Money(1_300_000_000), True)


def test_a_document_of_an_earlier_central_has_the_usual_gates_and_no_deposit() -> None:
    shelf = Shelf.sample()
    for member in ("gates", "deposit", "proxy_account"):
        shelf.streams["programmes"]["ikco-11-immediate"].pop(member, None)
    programme = catalogue.programme(shelf, "ikco-11-immediate")
    assert programme is not None
    assert (programme.gates, programme.deposit, programme.proxy_account) == (Gates(), None, False)
