"""Does what the engine asks for through the ports and says what came of it in the engine's own terms."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kiosk import catalogue
from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.ports import CentralApi, Clock, DeviceKey, Printer
from kiosk.printing import Printing

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.issue import Link
    from kiosk.log import Log
    from kiosk.store import Committed as Kept
    from kiosk.store import Store, Submission

_OLD_NEWS: Final = frozenset(
    {"programme.closed", "programme.full", "programme.unknown", "choice.unknown"}
    | {"contract.outdated", "consent.outdated"}
)
_MOST_PAGES: Final = 20
_ARRIVAL_S: Final = 1.0
"""How long a fresh request's paper waits to say that central has it."""
_LOOK_AGAIN_S: Final = 0.02


class Executor:
    """Runs effects one at a time or several at once, on worker threads; every call blocks and never touches Qt.

    `committed` is called right after a request is durable; `online` tells whether it is likely to arrive at once;
    `link_base` is where central's public pages live.
    """

    def __init__(
        self,
        *,
        api: CentralApi,
        store: Store,
        clock: Clock,
        printer: Printer,
        device_key: Callable[[], DeviceKey],
        log: Log,
        places: PlaceBook,
        link_base: str,
        paper: str,
        committed: Callable[[], None],
        online: Callable[[], bool],
    ) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._device_key = device_key
        self._places = places
        self._link_base = link_base
        self._printing = Printing(printer, store, clock, log, paper)
        self._committed = committed
        self._online = online

    def perform(self, effect: fx.Asked) -> out.Outcome:
        """Do one effect and return its outcome; failures of the outside are outcomes too."""
        match effect:
            case fx.CommitRequest() | fx.CollectRequest():
                return self._commit(effect)
            case fx.SendSupport():
                return self._keep_message(effect)
            case fx.PrintReceipt():
                return self._print(effect)
            case fx.PrintOrder():
                return self._print_order(effect)
            case fx.LoadOffers():
                offers = catalogue.offers(self._store, effect.maker, self._clock.now(), effect.keep)
                return replace(offers, as_of=self._store.catalogue_at())
            case fx.LoadConsent():
                return catalogue.consent_text(self._store, effect.maker) or Offline("unreachable")
            case _:
                from kiosk.enquiry import enquire

                outcome = enquire(self._api, self._places, effect)
                if isinstance(outcome, Rejected) and outcome.refusal.code in _OLD_NEWS:
                    self._read_news()
                return outcome

    def preview(self, tracking_code: str) -> bytes:
        """Return the last receipt as a PNG where it is of this tracking code, else nothing."""
        return self._printing.preview(tracking_code)

    def forget(self) -> None:
        """Drop the last receipt: its customer has left."""
        self._printing.forget()

    def _read_news(self) -> None:
        """Pull the catalogue at once: central has just refused something that this terminal still offered."""
        from kiosk.wire.catalogue import CataloguePage

        for _ in range(_MOST_PAGES):
            cursor = self._store.catalogue_cursor()
            page = self._api.catalogue(cursor)
            if not isinstance(page, CataloguePage):
                return
            self._store.apply_page(page, self._clock.now(), after=cursor)
            if not page.more:
                return

    def _commit(self, effect: fx.CommitRequest | fx.CollectRequest) -> out.Committed | out.NotCommitted:
        """Write the request durably; only what this returns may be shown as registered."""
        from kiosk.writing import request_to_keep

        kept = self._kept(request_to_keep(effect, self._clock))
        if isinstance(kept, out.NotCommitted):
            return kept
        return out.Committed(kept.tracking_code, kept.created_at, self._link(kept.tracking_code).address)

    def _keep_message(self, effect: fx.SendSupport) -> out.SupportQueued | out.NotCommitted:
        """Write a message to support durably; central need not be there and nobody needs to be signed in."""
        from kiosk.writing import message_to_keep

        kept = self._kept(message_to_keep(effect, self._clock))
        return kept if isinstance(kept, out.NotCommitted) else out.SupportQueued(kept.tracking_code)

    def _kept(self, draft: Submission) -> Kept | out.NotCommitted:
        """Commit a row of the outbox, then wake the way out."""
        from kiosk.store import StoreError

        try:
            kept = self._store.submit(draft)
        except StoreError as error:
            return out.NotCommitted(Refusal(error.code))
        self._committed()
        return kept

    def _link(self, tracking_code: str) -> Link:
        """Sign the way to a request that this terminal made; to any other, the form that asks for the code.

        Central believes a token only by the key of the terminal whose number the code begins with.
        """
        from kiosk.domain.tracking import TrackingCode
        from kiosk.issue import Link
        from kiosk.wire.links import TRACKING_PATH, signed_tracking_text, tracking_token

        terminal = self._store.identity()
        number = TrackingCode(tracking_code).device
        if terminal is None or terminal.device_number != number:
            return Link(f"{self._link_base}{TRACKING_PATH.rstrip('/')}", "form")
        signature = self._device_key().sign(signed_tracking_text(number, tracking_code))
        return Link(f"{self._link_base}{TRACKING_PATH}{tracking_token(tracking_code, signature)}", "request")

    def _print(self, effect: fx.PrintReceipt) -> out.Printed:
        """Print the receipt of a request that was made here."""
        from kiosk.issue import receipt_of

        if not effect.awaiting:
            effect = replace(effect, delivered=effect.delivered or self._arrives(effect.tracking_code))
        receipt = receipt_of(self._store, self._store.identity(), effect, self._link(effect.tracking_code))
        row = self._store.row(effect.tracking_code)
        return self._printing.put(receipt, f"{effect.tracking_code}-{effect.copy}", row.aggregate_id if row else "")

    def _print_order(self, effect: fx.PrintOrder) -> out.Printed:
        """Print the receipt of what was done with a request, wherever that was made."""
        from kiosk.issue import deed_receipt_of

        order = effect.order
        receipt = deed_receipt_of(self._store, self._store.identity(), effect, self._link(order.tracking_code))
        job_id = f"{order.tracking_code}-{effect.deed}-{order.version}-{effect.copy}"
        return self._printing.put(receipt, job_id, order.request_id)

    def _arrives(self, tracking_code: str) -> bool:
        """Tell whether central has a request, giving a fresh one the moment that its way takes."""
        for _ in range(round(_ARRIVAL_S / _LOOK_AGAIN_S)):
            row = self._store.row(tracking_code)
            if row is None or row.state != "pending" or not self._online():
                return row is not None and row.state == "delivered"
            time.sleep(_LOOK_AGAIN_S)
        return False
