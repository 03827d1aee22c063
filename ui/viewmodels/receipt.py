"""The pictures of a receipt on the last screen: its QR and its preview, each of which arrives when it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ui.dispatch import Terminal
from ui.jobs import Jobs
from ui.pictures import Pictures


class Receipt:
    """Makes each picture once a stay, on a worker; `arrived` is called when one is there."""

    def __init__(self, terminal: Terminal, jobs: Jobs, pictures: Pictures, arrived: Callable[[], None]) -> None:
        self._terminal = terminal
        self._jobs = jobs
        self._pictures = pictures
        self._arrived = arrived
        self._link = ""
        self._code = ""
        self._qr = ""
        self._preview = ""

    def qr(self, link: str) -> str:
        """The address of the QR code of a link, empty without a link; asked for on the first call."""
        if link != self._link:
            self._link = link
            self._qr = ""
            if link:
                self._jobs.run(partial(self._terminal.receipt_qr, link), partial(self._coded, link))
        return self._qr

    def preview(self, tracking_code: str) -> str:
        """The address of the preview of a committed request's receipt; asked for on the first call."""
        if tracking_code != self._code:
            self._code = tracking_code
            self._preview = ""
            if tracking_code:
                self._jobs.run(
                    partial(self._terminal.receipt_preview, tracking_code), partial(self._drawn, tracking_code)
                )
        return self._preview

    def forget(self) -> None:
        self._link = self._code = self._qr = self._preview = ""

    def _coded(self, link: str, png: bytes) -> None:
        if link == self._link:
            self._qr = self._pictures.keep("qr", png)
            self._arrived()

    def _drawn(self, tracking_code: str, png: bytes) -> None:
        if tracking_code == self._code:
            self._preview = self._pictures.keep("receipt", png)
            self._arrived()
