"""Programmes that close, fill up or go while the customer chooses, and fields that are told at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.central.schema import purchases
from kiosk.journeys import events as e
from tests.e2e.conftest import Come
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import PERSIAN, SARA, Visit

SECOND = "ikco-12-presale"
WRONG_SHEBAS = {
    "": "sheba.empty",
    "IR76017000000000000000000": "sheba.length",
    "6037991234567893": "sheba.card",
    "IR760170000000000000000002": "sheba.check",
    "DE89370400440532013000": "sheba.country",
}


def kept(visit: Visit) -> dict[str, str]:
    """What must outlive the programme: the person and the dealer."""
    gone = ("programme", "vehicle", "colour", "options")
    return {key: text for key, text in visit.answers().items() if key not in gone}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"closes_at": (datetime.now(UTC) - timedelta(minutes=1)).isoformat()}, "programme.closed"),
        ({"capacity": 0}, "programme.full"),
    ],
    ids=["closes", "fills up"],
)
def test_a_programme_that_goes_while_the_customer_chooses(
    network: Network, terminal: Terminal, come: Come, change: dict[str, object], code: str
) -> None:
    visit = come().walk("final")
    network.change_programme(SARA.programme, **change)
    before = kept(visit)
    visit.one_step()

    assert (visit.place, visit.notice) == ("programmes", code)
    assert PERSIAN.search(visit.words)
    assert kept(visit) == before and before["dealer"] and before["address"]
    assert (terminal.store.rows(), network.count(purchases)) == ([], 0)
    offered = [choice.id for choice in visit.screen.groups[0].choices]
    assert SARA.programme not in offered and SECOND in offered
    visit.person = replace(SARA, programme=SECOND)
    visit.walk("done")


def test_a_programme_that_is_withdrawn_while_the_customer_chooses(network: Network, come: Come) -> None:
    visit = come().walk("final")
    network.withdraw_programmes(SARA.programme)
    visit.one_step()

    assert (visit.place, visit.notice) == ("programmes", "programme.unknown")
    assert SARA.programme not in [choice.id for choice in visit.screen.groups[0].choices]


def test_a_programme_whose_time_runs_out_between_two_screens(network: Network, terminal: Terminal, come: Come) -> None:
    closes = network.clock() + timedelta(seconds=30)
    network.change_programme(SARA.programme, closes_at=closes.isoformat())
    terminal.pull()
    visit = come().walk("contract")
    terminal.wait(31)
    visit.walk("final").one_step()

    assert (visit.place, visit.notice) == ("programmes", "programme.closed")
    assert network.count(purchases) == 0


def test_a_contract_that_changes_is_read_and_accepted_again(network: Network, come: Come) -> None:
    visit = come().walk("final")
    contract = {"version": "ikco-contract-2", "title": "قرارداد فروش", "body": "متن تازهٔ قرارداد"}
    network.change_programme(SARA.programme, contract=contract)
    visit.one_step()

    assert (visit.place, visit.notice) == ("contract", "contract.outdated")
    document = visit.screen.document
    assert document and document.body == "متن تازهٔ قرارداد" and not document.ticked
    visit.walk("done")


def test_no_programme_open_is_said_and_loses_nothing(network: Network, terminal: Terminal, come: Come) -> None:
    network.withdraw_programmes(*terminal.store.documents("programmes"))
    terminal.pull()
    visit = come().walk("programmes")
    before = visit.answers()
    visit.press()

    assert (visit.place, visit.words) == ("programmes", "اکنون هیچ برنامهٔ فروشی باز نیست.")
    assert visit.answers() == before
    visit.back()
    assert visit.place == "review"


def test_what_is_closed_full_or_not_open_yet_is_not_offered(come: Come) -> None:
    visit = come().walk("programmes")
    offered = {choice.id for choice in visit.screen.groups[0].choices}
    assert offered == {"ikco-11-immediate", SECOND, "ikco-13-family", "ikco-14-scrappage", "ikco-15-haima"}
    assert all(choice.document and choice.document.body for choice in visit.screen.groups[0].choices)
    for refused in ("ikco-10-closed", "ikco-16-full", "ikco-17-later"):
        visit.pick("programme", refused).press()
        assert (visit.place, visit.notice) == ("programmes", "choice.empty")


def test_a_second_request_in_the_same_programme_is_refused(network: Network, come: Come) -> None:
    come().walk("done").do(e.Finished())
    visit = come().walk("programmes")

    card = next(choice for choice in visit.screen.groups[0].choices if choice.id == visit.person.programme)
    assert not card.enabled and card.refusal is not None and card.refusal.code == "eligibility.repeat"
    visit.one_step()
    assert (visit.place, visit.notice) == ("programmes", "choice.empty")
    assert network.count(purchases) == 1


def test_a_city_typed_but_not_picked_is_told_at_its_field(come: Come) -> None:
    visit = come().walk("profile.2").pick("province", "p08", "تهران").type(city__typed="تهران").press()

    assert (visit.place, visit.refusal("city")) == ("profile.2", "city.not_picked")
    assert visit.answers()["city.typed"] == "تهران"
    visit.walk("profile.3")


@pytest.mark.row("IK-17")
def test_a_sheba_that_cannot_be_is_told_at_its_field(come: Come) -> None:
    visit = come().walk("profile.4")
    for typed, code in WRONG_SHEBAS.items():
        visit.type(sheba=typed).press()
        assert (visit.place, visit.refusal("sheba")) == ("profile.4", code)
        assert PERSIAN.search(visit.words) and visit.answers()["sheba"] == typed
    visit.one_step()
    assert visit.place == "confirmation"
