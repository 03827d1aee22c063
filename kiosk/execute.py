"""Does what the engine asks for through the ports and says what came of it in the engine's own terms."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from kiosk import catalogue
from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.ports import CentralApi, Clock, DeviceKey, Printer

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.log import Log
    from kiosk.store import Store
    from kiosk.wire.purchases import PurchaseSubmitted


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
        self._printer = printer
        self._device_key = device_key
        self._log = log
        self._places = places
        self._link_base = link_base
        self._paper = paper
        self._last: tuple[str, bytes] = ("", b"")
        self._committed = committed
        self._online = online

    def perform(self, effect: fx.Asked) -> out.Outcome:
        """Do one effect and return its outcome; failures of the outside are outcomes too."""
        match effect:
            case fx.CommitRequest():
                return self._commit(effect)
            case fx.PrintReceipt():
                return self._print(effect)
            case fx.LoadOffers():
                return catalogue.offers(self._store, effect.maker, self._clock.now())
            case fx.LoadConsent():
                return catalogue.consent_text(self._store, effect.maker) or Offline("unreachable")
            case (
                fx.FetchCaptcha()
                | fx.SendCode()
                | fx.ResendCode()
                | fx.CheckCode()
                | fx.VerifyIdentity()
                | fx.RecordConsent()
                | fx.LogIn()
                | fx.SetPassword()
                | fx.SaveProfile()
                | fx.ConfirmProfile()
                | fx.CheckPurchase()
            ):
                from kiosk.enquire import enquire

                outcome = enquire(self._api, self._places, effect)
                if isinstance(outcome, Rejected) and outcome.refusal.code in _OLD_NEWS:
                    self._read_news()
                return outcome
            case _:
                assert_never(effect)

    def _read_news(self) -> None:
        """Pull the catalogue at once: central has just refused something that this terminal still offered."""
        from kiosk.wire.catalogue import CataloguePage

        for _ in range(_MOST_PAGES):
            page = self._api.catalogue(self._store.catalogue_cursor())
            if not isinstance(page, CataloguePage):
                return
            self._store.apply_page(page, self._clock.now())
            if not page.more:
                return

    def _commit(self, effect: fx.CommitRequest) -> out.Committed | out.NotCommitted:
        """Write the request durably, then wake the way out; only what this returns may be shown as registered."""
        from kiosk.store import StoreError, Submission

        def body(tracking_code: str, seq: int) -> PurchaseSubmitted:
            return _submitted(effect, tracking_code)

        try:
            committed = self._store.submit(
                Submission(
                    event_id=effect.event_id,
                    request_id=effect.request_id,
                    occurred_at=effect.confirmed_at,
                    clock_offset_ms=self._clock.offset_ms(),
                    clock_sure=self._clock.sure(),
                    mobile=effect.mobile,
                    national_code=effect.national_code,
                    body=body,
                )
            )
        except StoreError as error:
            return out.NotCommitted(Refusal(error.code))
        self._committed()
        return out.Committed(committed.tracking_code, committed.created_at, self._link(committed.tracking_code))

    def _link(self, tracking_code: str) -> str:
        from kiosk.wire.links import TRACKING_PATH, signed_tracking_text, tracking_token

        terminal = self._store.identity()
        number = terminal.device_number if terminal else 0
        signature = self._device_key().sign(signed_tracking_text(number, tracking_code))
        return f"{self._link_base}{TRACKING_PATH}{tracking_token(tracking_code, signature)}"

    def _print(self, effect: fx.PrintReceipt) -> out.Printed:
        """Lay the receipt out, print it and note in the ledger what became of it."""
        from kiosk.issue import receipt_of
        from kiosk.receipts.paper import A5, ROLL_80
        from kiosk.receipts.pdf import receipt_pdf
        from kiosk.store import Print
        from kiosk.texts import text

        effect = replace(effect, delivered=effect.delivered or self._arrives(effect.tracking_code))
        receipt = receipt_of(self._store, self._store.identity(), effect, self._link(effect.tracking_code))
        pdf = receipt_pdf(receipt, A5 if self._paper == "a5" else ROLL_80, text)
        self._last = (effect.tracking_code, pdf)
        job_id = f"{effect.tracking_code}-{effect.copy}"
        state = self._printer.print(job_id, pdf)
        self._log.event("receipt.printed", state=state, copy_no=effect.copy)
        row = self._store.row(effect.tracking_code)
        if row is not None:
            self._store.record_print(Print(job_id, row.aggregate_id, effect.copy + 1, state, self._clock.now()))
        return out.Printed(state)

    def _arrives(self, tracking_code: str) -> bool:
        """Tell whether central has a request, giving a fresh one the moment that its way takes."""
        for _ in range(round(_ARRIVAL_S / _LOOK_AGAIN_S)):
            row = self._store.row(tracking_code)
            if row is None or row.state != "pending" or not self._online():
                return row is not None and row.state == "delivered"
            time.sleep(_LOOK_AGAIN_S)
        return False

    def preview(self, tracking_code: str) -> bytes:
        """Return the last receipt as a PNG where it is of this tracking code, else nothing."""
        from kiosk.receipts.preview import preview_png

        last_code, pdf = self._last
        return preview_png(pdf) if last_code == tracking_code else b""

    def forget(self) -> None:
        """Drop the last receipt: its customer has left."""
        self._last = ("", b"")


def _submitted(effect: fx.CommitRequest, tracking_code: str) -> PurchaseSubmitted:
    from kiosk.enquire import choice_message, profile_message
    from kiosk.wire.purchases import ContractAcceptance, PurchaseSubmitted

    return PurchaseSubmitted(
        request_id=effect.request_id,
        tracking_code=tracking_code,
        maker=effect.maker,
        customer_id=effect.customer_id,
        mobile=effect.mobile,
        national_code=effect.national_code,
        profile=profile_message(effect.profile),
        choice=choice_message(effect.choice),
        contract=ContractAcceptance(
            version=effect.contract_version,
            text_sha256=hashlib.sha256(effect.contract_body.encode()).hexdigest(),
            accepted_at=effect.contract_accepted_at,
        ),
        consent_version=effect.consent_version,
        claimed_total=effect.claimed_total,
        captcha=effect.captcha,
        confirmed_at=effect.confirmed_at,
    )
