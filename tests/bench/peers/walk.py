"""The browser's purchase, walked with the same taps and rests as the kiosk's."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench.display import Display, Finger
from tests.bench.peers.chromium import Page, browsing
from tests.bench.peers.pages import SCREENS, form_page
from tests.bench.rests import KEY_REST_S, SCREEN_REST_S
from tests.bench.watched import Times, times
from tests.bench.watcher import watching

_DIGITS = "۲۷۳۱۹"
_TYPED = ("شیر", "تب", "اصف", "مش", "قم", "رش", "کرم", "همد", "یزد", "بند", "سا", "نی", "تهران")


class Walker:
    """Taps through the form; keeps what was tapped when."""

    def __init__(self, page: Page, finger: Finger) -> None:
        self._page = page
        self._finger = finger
        self.pid = page.pid
        self.taps: list[dict[str, Any]] = []

    def purchase(self, customer: int, *, suggestions: bool = False) -> None:
        """One walk from the first screen to the first screen."""
        for screen in (None, *SCREENS):
            if screen is not None and screen.keyboard == "digits":
                for digit in _DIGITS:
                    self._key(digit, "key")
            if screen is not None and screen.keyboard == "persian":
                for text in _TYPED if suggestions else _TYPED[-1:]:
                    self._tap("kbd.clear", KEY_REST_S)
                    for letter in text:
                        self._key(letter, "suggestion")
            tap = self._tap(".next", SCREEN_REST_S)
            self.taps.append({**tap, "purpose": "", "customer": customer, "arrived": tap["at"], "to": "next"})

    def _key(self, sign: str, purpose: str) -> None:
        found = f"[...document.querySelectorAll('.shown kbd')].findIndex(key => key.textContent === '{sign}')"
        number = int(self._page.value(found))
        tap = self._tap(f"kbd[data-number='{number}']", KEY_REST_S)
        self.taps.append({**tap, "purpose": purpose, "customer": 1})

    def _tap(self, selector: str, rest: float) -> dict[str, Any]:
        middle = self._page.centre(selector)
        if middle is None:
            raise LookupError(selector)
        began = self._finger.tap(*middle)
        time.sleep(rest)
        return {"at": began, "name": selector}


@contextmanager
def walking(screen: Display) -> Iterator[Walker]:
    """The browser on the form, ready to be walked."""
    with browsing(form_page(), screen) as page:
        finger = Finger(screen.name)
        try:
            time.sleep(1.0)
            yield Walker(page, finger)
        finally:
            finger.close()


def walk(screen: Display, customers: int, *, suggestions: bool) -> Times:
    """So many purchases in a fresh browser, watched from outside."""
    with watching(screen) as changes, walking(screen) as walker:
        for customer in range(1, customers + 1):
            walker.purchase(customer, suggestions=suggestions and customer == 1)
    return times(walker.taps, [], changes)
