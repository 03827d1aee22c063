"""A registry that is silent does not end a visit: the customer finishes on their own phone and comes back known."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
import pytest

from kiosk.central.schema import persons, purchases
from kiosk.journeys import events as e
from tests.e2e.conftest import Build
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import SARA, Visit

PUBLIC = "http://kiosk.example.ir"


def on_the_phone(network: Network, link: str, code: Callable[[], str]) -> str:
    """Finish behind the link with one's own browser; return what the last page says."""
    year, month, day = SARA.birth_date.split("-")
    claim = {"national_code": SARA.national_code, "birth_year": year, "birth_month": month, "birth_day": day}
    path = link.removeprefix(PUBLIC)

    def hidden(page: httpx.Response) -> dict[str, str]:
        return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]+)"', page.text))

    with httpx.Client(base_url=network.url, timeout=30, follow_redirects=True) as browser:
        page = browser.get(path)
        page = browser.post(f"{path}/code", data=hidden(page))
        page = browser.post(f"{path}/claim", data=hidden(page) | claim | {"code": code()})
        return browser.post(f"{path}/consent", data=hidden(page) | {"decision": "grant"}).text


@pytest.fixture
def network(sqlite_url: str, build: Build) -> Network:
    return build(sqlite_url, PUBLIC)


def test_whom_no_registry_answered_for_finishes_on_the_phone_and_signs_in_by_code(
    network: Network, terminal: Terminal
) -> None:
    visit = Visit(terminal, network.phones).walk("identity")
    network.phones.outage("identity")
    visit.one_step()
    assert (visit.place, visit.notice) == ("identity", "identity.deferrable")
    assert [way.id for way in visit.screen.ways] == ["defer"]

    visit.take("defer")
    assert (visit.place, network.count(persons, national_code=SARA.national_code)) == ("deferred", 0)
    link = visit.message().rpartition("\n")[2]
    visit.take("end")
    assert (visit.place, visit.ended) == ("attract", 1)

    network.phones.outage("none")
    assert "احراز هویت شما انجام شد" in on_the_phone(network, link, visit.code)
    assert network.count(persons, national_code=SARA.national_code) == 1
    assert network.count(purchases) == 0

    again = Visit(terminal, network.phones).walk("code").one_step()
    assert again.place == "profile"
    again.walk("done")
    assert "identity" not in again.steps
    assert network.count(purchases) == 1


def test_who_was_not_offered_a_link_tries_again_when_the_registry_answers(network: Network, terminal: Terminal) -> None:
    visit = Visit(terminal, network.phones).walk("identity")
    network.phones.outage("identity")
    visit.one_step()
    network.phones.outage("none")
    visit.one_step()
    assert visit.place == "consent"
    assert visit.do(e.Back()).place == "identity"
