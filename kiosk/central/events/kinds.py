"""The kinds of event that terminals send: the message that each carries, and how its effect is prepared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


@dataclass(frozen=True, slots=True)
class Kind:
    """`message` reads the body; `prepare` takes what it read, outside of any transaction."""

    message: type[Request]
    prepare: Callable[[Central, Device, Any], Effect]


KINDS: Final[Mapping[str, Kind]] = {
    "purchase.submitted": Kind(PurchaseSubmitted, submitting.prepare),
    "purchase.collected": Kind(PurchaseCollected, collecting.prepare),
    "support.message": Kind(SupportMessage, receiving.prepare),
    "event.set_aside": Kind(EventSetAside, giving_up.prepare),
}
