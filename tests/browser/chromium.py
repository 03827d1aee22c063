"""The Chromium that is installed on this machine, without a window and without a way out of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

# The first is the same engine without a browser around it: half the time. A desktop's own will do as well.
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "msedge")
_LOOPBACK_ONLY = (
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--no-proxy-server",
    "--disable-sync",
    "--disable-domain-reliability",
)


def _executable() -> str:
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        raise FileNotFoundError("Chromium is not installed; `make test` installs it")
    return found


@contextmanager
def running_chromium() -> Iterator[Browser]:
    """Start Chromium and end it; names other than 127.0.0.1 do not resolve."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_executable(), args=[*_LOOPBACK_ONLY])
        try:
            yield browser
        finally:
            browser.close()
