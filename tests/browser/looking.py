"""What a page looks like to eyes and ears: accessibility, movement to the side, direction, photographs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

PICTURES = Path(__file__).resolve().parents[2] / "build" / "browser"
_VALUE = re.compile(r"""=(?:"[^"]*"|'[^']*'|[^\]]*)(?=\])""")


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule of axe-core that a page breaks, and the selectors of what breaks it, without any value of the page."""

    rule: str
    impact: str
    nodes: tuple[str, ...]


def axe(page: Page) -> list[Violation]:
    """Hold a page against every rule of axe-core, best practice included; `assert axe(page) == []`."""
    found = Axe().run(page).response["violations"]
    return [
        Violation(
            one["id"], one["impact"] or "", tuple(_VALUE.sub("", str(node["target"][-1])) for node in one["nodes"])
        )
        for one in found
    ]


def sideways(page: Page) -> int:
    """Return by how many CSS pixels a page is wider than the screen; 0 where nobody has to scroll to the side."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def direction(page: Page, selector: str = "html") -> str:
    """Return the direction that text of an element is read in: `rtl` or `ltr`."""
    return str(page.locator(selector).first.evaluate("element => getComputedStyle(element).direction"))


def screenshot(page: Page, name: str) -> Path:
    """Photograph a whole page into build/browser/NAME-WIDTH.png."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    path = PICTURES / f"{name}-{width}.png"
    page.screenshot(path=path, full_page=True)
    return path


def fits(page: Page, name: str) -> bool:
    """Photograph a page and assert what holds of every page: from right to left, not too wide, open to everybody."""
    screenshot(page, name)
    assert direction(page) == "rtl"
    assert sideways(page) == 0
    assert axe(page) == []
    return True
