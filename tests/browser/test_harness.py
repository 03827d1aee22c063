"""The harness hears what it is there to hear."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Error, Page

from tests.browser.looking import axe, sideways
from tests.browser.visitor import Visitor
from tests.e2e.network import Network

POOR = """<!doctype html><html dir="rtl"><body><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<input name="mobile" value="09121234567"><div style="width:3000px">wide</div></body></html>"""


@pytest.fixture
def visitor(chromium: Browser, site: Network) -> Visitor:
    return Visitor.at(chromium, site.url, 390)


@pytest.fixture
def page(visitor: Visitor) -> Page:
    return visitor.page()


def test_a_page_that_shuts_people_out_is_named_without_its_values(page: Page) -> None:
    page.set_content(POOR)

    found = axe(page)
    assert {"image-alt", "label", "html-has-lang"} <= {one.rule for one in found}
    assert "0912" not in repr(found)
    assert sideways(page) > 1000


def test_nothing_beyond_this_machine_is_reached(visitor: Visitor, page: Page) -> None:
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto("http://example.com/")

    assert visitor.close() == ["asked for elsewhere: document"]


def test_errors_of_scripts_and_missing_parts_are_heard(visitor: Visitor, page: Page) -> None:
    page.goto("/assets/tracking.css")
    page.set_content("<img src=/assets/none.png><script>none()</script>")

    assert sorted(visitor.close()) == ["answered with 404: image", "error in a script: ReferenceError"]


def test_each_visitor_has_cookies_of_their_own(chromium: Browser, site: Network) -> None:
    first, second = (Visitor.at(chromium, site.url, 1280) for _ in range(2))
    first.context.add_cookies([{"name": "who", "value": "first", "url": site.url}])

    assert [one["name"] for one in first.context.cookies()] == ["who"]
    assert second.context.cookies() == []
    assert first.close() + second.close() == []
