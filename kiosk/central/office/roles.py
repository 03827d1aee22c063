"""Who may do what in the office: the four roles and the one table of their capabilities."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a member of staff is there for; text `office.role.<value>`."""

    ADMIN = "admin"
    SALES = "sales"
    SUPPORT = "support"
    AUDITOR = "auditor"


class Capability(StrEnum):
    """One thing that a page needs its visitor to be allowed."""

    READ_REQUESTS = "requests.read"
    CHANGE_REQUESTS = "requests.change"
    HOLD_DRAWS = "draws.hold"
    READ_CUSTOMERS = "customers.read"
    REVEAL_CUSTOMERS = "customers.reveal"
    READ_DEVICES = "devices.read"
    CHANGE_DEVICES = "devices.change"
    READ_CATALOGUE = "catalogue.read"
    CHANGE_CATALOGUE = "catalogue.change"
    READ_SUPPORT = "support.read"
    ANSWER_SUPPORT = "support.answer"
    READ_SMS = "sms.read"
    EXPORT = "export"
    READ_AUDIT = "audit.read"
    CHANGE_STAFF = "staff.change"


_READING = frozenset(
    {
        Capability.READ_REQUESTS,
        Capability.READ_CUSTOMERS,
        Capability.READ_DEVICES,
        Capability.READ_CATALOGUE,
        Capability.READ_SUPPORT,
        Capability.READ_SMS,
    }
)

CAPABILITIES: Mapping[Role, frozenset[Capability]] = MappingProxyType(
    {
        Role.ADMIN: frozenset(Capability),
        Role.SALES: _READING
        | {
            Capability.CHANGE_REQUESTS,
            Capability.HOLD_DRAWS,
            Capability.REVEAL_CUSTOMERS,
            Capability.CHANGE_CATALOGUE,
            Capability.EXPORT,
        },
        Role.SUPPORT: _READING | {Capability.REVEAL_CUSTOMERS, Capability.CHANGE_DEVICES, Capability.ANSWER_SUPPORT},
        Role.AUDITOR: _READING | {Capability.READ_AUDIT},
    }
)
"""What each role may do; an auditor sees every page and no person."""
