"""The kinds of event that terminals send: the message that each carries, and how its effect is prepared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from kiosk.central.awaiting import collecting
from kiosk.central.context import Central
from kiosk.central.devices import giving_up
from kiosk.central.devices.device import Device
from kiosk.central.events.effects import Effect
from kiosk.central.purchases import submitting
from kiosk.central.support import receiving
from kiosk.wire.base import Request
from kiosk.wire.events import EventSetAside
from kiosk.wire.purchases import PurchaseCollected, PurchaseSubmitted
from kiosk.wire.support import SupportMessage

Prepare = Callable[[Central, Device, Sequence[Any]], list[Effect]]


@dataclass(frozen=True, slots=True)
class Kind:
    """`message` reads a body; `prepare` takes what was read of a batch's events of its kind, before the transaction."""

    message: type[Request]
    prepare: Prepare


def _each(prepare: Callable[[Central, Device, Any], Effect]) -> Prepare:
    return lambda central, device, messages: [prepare(central, device, message) for message in messages]


KINDS: Final[Mapping[str, Kind]] = {
    "purchase.submitted": Kind(PurchaseSubmitted, submitting.prepare),
    "purchase.collected": Kind(PurchaseCollected, _each(collecting.prepare)),
    "support.message": Kind(SupportMessage, _each(receiving.prepare)),
    "event.set_aside": Kind(EventSetAside, _each(giving_up.prepare)),
}
