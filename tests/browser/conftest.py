"""For each test a central of its own with the sample in it, and as many visitors as it wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.chromium import running_chromium
from tests.browser.visitor import Visitor
from tests.e2e.network import Network
from tests.kiosk.central.terminal import Terminal

Visit = Callable[..., Page]


# The package's, not the session's: while Playwright lives, its event loop is the main thread's own.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """One browser for the tests of this folder; every visitor has a profile of their own in it."""
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def site(sqlite_url: str) -> Iterator[Network]:
    """A central of the test's own: `url`, `clock`, `central` (its database), `phones` (the simulators)."""
    network = Network(sqlite_url)
    yield network
    network.close()


@pytest.fixture
def terminal(site: Network) -> Iterator[Terminal]:
    """An enrolled terminal of the first dealer, to bring requests about with."""
    with httpx.Client(base_url=site.url, timeout=30) as http:
        yield Terminal.enrolled(http, None, site.clock)


@pytest.fixture(params=[1280, 390], ids=["desk", "phone"])
def width(request: pytest.FixtureRequest) -> int:
    """Each test that opens a page is taken at a desk and on a phone; `@pytest.mark.parametrize("width", [390])`."""
    return int(request.param)


@pytest.fixture
def visit(chromium: Browser, site: Network, width: int) -> Iterator[Visit]:
    """Open a tab for one more person: `visit(scripts=False)`, `visit(width=390)`; what a page complains of fails."""
    visitors: list[Visitor] = []

    def visit(*, scripts: bool = True, width: int = width) -> Page:
        visitors.append(Visitor.at(chromium, site.url, width, scripts=scripts))
        return visitors[-1].page()

    yield visit
    faults = [fault for visitor in visitors for fault in visitor.close()]
    assert faults == []


@pytest.fixture
def page(visit: Visit) -> Page:
    """One person's tab; `page.goto("/office")` goes to this test's central."""
    return visit()
