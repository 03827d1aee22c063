"""The office's menu: every area that has a page of its own, in the order in which it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.central.office.roles import Capability


@dataclass(frozen=True, slots=True)
class Area:
    """One entry of the menu: its path under `/office`, the id of its text, and what it takes to see it."""

    path: str
    text_id: str
    needs: Capability


AREAS: Final = (
    Area("requests", "office.requests", Capability.READ_REQUESTS),
    Area("draws", "office.draws", Capability.READ_REQUESTS),
    Area("customers", "office.customers", Capability.READ_CUSTOMERS),
    Area("support", "office.support", Capability.READ_SUPPORT),
    Area("programmes", "office.programmes", Capability.READ_CATALOGUE),
    Area("dealers", "office.dealers", Capability.READ_CATALOGUE),
    Area("papers", "office.papers", Capability.READ_CATALOGUE),
    Area("messages", "office.messages", Capability.READ_SMS),
    Area("exports", "office.exports", Capability.EXPORT),
    Area("devices", "office.devices", Capability.READ_DEVICES),
    Area("deadletters", "office.deadletters", Capability.READ_DEVICES),
    Area("reconciliation", "office.reconciliation", Capability.READ_DEVICES),
    Area("staff", "office.staff", Capability.CHANGE_STAFF),
    Area("audit", "office.audit", Capability.READ_AUDIT),
)
