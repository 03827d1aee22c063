"""Puts a receipt on paper and notes what became of it; keeps the last one for the preview until its customer leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.failpoints import reached
from kiosk.journeys.outcomes import Printed
from kiosk.ports import Clock, Printer

if TYPE_CHECKING:
    from kiosk.log import Log
    from kiosk.receipts.receipt import Receipt
    from kiosk.store import Print, Store


class Printing:
    """One printer with the kind of paper in it (`a5` or `80mm`); every call blocks and belongs to a worker."""

    def __init__(self, printer: Printer, store: Store, clock: Clock, log: Log, paper: str) -> None:
        self._printer = printer
        self._store = store
        self._clock = clock
        self._log = log
        self._paper = paper
        self._last: tuple[str, bytes] = ("", b"")

    def put(self, receipt: Receipt, job_id: str, request_id: str) -> Printed:
        """Lay a receipt out, print it and write the try into the ledger of its request.

        `job_id` names the try and nothing of the customer; `request_id` is empty where the request is not known here.
        """
        from kiosk.receipts.paper import A5, ROLL_80
        from kiosk.receipts.pdf import receipt_pdf
        from kiosk.store import Print
        from kiosk.texts import text

        pdf = receipt_pdf(receipt, A5 if self._paper == "a5" else ROLL_80, text)
        code, copy = receipt.tracking_code.value, receipt.copy_number or 0
        self._last = (code, pdf)
        job = Print(job_id, request_id, copy + 1, "queued", self._clock.now(), code)
        self._note(job)
        reached("receipt.queued")
        state = self._printer.print(job_id, pdf)
        reached("receipt.printed")
        self._log.event("receipt.printed", state=state, copy_no=copy)
        self._note(replace(job, state=state, at=self._clock.now()))
        return Printed(state)

    def _note(self, job: Print) -> None:
        """Write a try down before there can be paper of it; a store that fails keeps no receipt from its customer."""
        from kiosk.store import StoreError

        try:
            if job.request_id:
                self._store.record_print(job)
        except StoreError as error:
            self._log.event("receipt.unnoted", code=error.code)

    def preview(self, tracking_code: str) -> bytes:
        """Return the last receipt as a PNG where it is of this tracking code, else nothing."""
        from kiosk.receipts.preview import preview_png

        last_code, pdf = self._last
        return preview_png(pdf) if last_code == tracking_code else b""

    def forget(self) -> None:
        """Drop the last receipt: its customer has left."""
        self._last = ("", b"")
