"""The central API over HTTP, as `kiosk.ports.CentralApi` describes it; here what the terminal asks for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from kiosk.domain.errors import Failure, Offline, Refusal
from kiosk.failpoints import reached
from kiosk.gateway.accounts import AccountCalls
from kiosk.gateway.entering import EnteringCalls
from kiosk.gateway.orders import OrderCalls
from kiosk.gateway.transport import Answer
from kiosk.wire import paths

if TYPE_CHECKING:
    from kiosk.wire import catalogue, devices, events

PROBE_S: Final = 2.0
PAGE: Final = 500


class HttpCentral(EnteringCalls, AccountCalls, OrderCalls):
    """Blocks, answers a message or a failure, never raises for what comes from outside; callable from any thread."""

    def deliver(self, batch: events.Batch) -> events.BatchAnswer | Failure:
        """Hand over a batch; an answer that does not match it event by event counts as nonsense."""
        from kiosk.wire.events import BatchAnswer

        answer = self._send("events", "POST", paths.EVENTS, BatchAnswer, batch)
        reached("sync.sent")
        if isinstance(answer, BatchAnswer):
            sent = [event.event_id for event in batch.events]
            if [result.event_id for result in answer.results] != sent:
                return Offline("nonsense")
        return answer

    def catalogue(self, cursor: str) -> catalogue.CataloguePage | Failure:
        """Read the page after `cursor`; empty for the first."""
        from kiosk.wire.catalogue import CataloguePage

        path = f"{paths.CATALOGUE}?cursor={quote(cursor, safe='')}&limit={PAGE}"
        return self._send("catalogue", "GET", path, CataloguePage)

    def heartbeat(self, request: devices.Heartbeat) -> devices.HeartbeatAnswer | Failure:
        """Say how the terminal is; the answer corrects the clock."""
        from kiosk.wire.devices import HeartbeatAnswer

        return self._send("heartbeat", "POST", paths.HEARTBEAT, HeartbeatAnswer, request)

    def enrol(self, code: str, app_version: str) -> devices.Enrolled | Failure:
        """Join the network with a one-time code; from then on this client speaks as the new device."""
        from pydantic import ValidationError

        from kiosk.domain.errors import Rejected
        from kiosk.gateway.answers import message
        from kiosk.wire.devices import Enrolled, EnrolRequest, PublicKey

        try:
            key = PublicKey.model_validate(self._device_key().public_jwk())
            request = EnrolRequest(code=code, public_key=key, app_version=app_version)
        except ValidationError:
            return Rejected(Refusal("device.enrolment_code"), "code")
        answer = self._exchange("enrol", "POST", paths.ENROL, request, {})
        enrolled = answer if isinstance(answer, Offline) else message(answer, Enrolled, self._clock.now())
        if isinstance(enrolled, Enrolled):
            self._access.belong_to(enrolled.device_id)
        return enrolled

    def reachable(self) -> bool:
        """Probe `/readyz`; True only when our own central answered that it is ready."""
        from kiosk.gateway.answers import is_ready

        answer = self._transport.exchange("GET", paths.READY, self._headers, silence_s=PROBE_S)
        return isinstance(answer, Answer) and is_ready(answer)
