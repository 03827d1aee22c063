"""The stand-in for امتا, whose own protocol is not public: it identifies by Shahkar and the civil registry."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.central.providers.ports import (
    CivilRecord,
    CivilRegistry,
    Down,
    Identification,
    MobileMismatch,
    MobileOwnership,
    NotAlive,
)


@dataclass(frozen=True, slots=True)
class EmtaStandIn:
    """Asks Shahkar first (domain rows EM-07, EM-16), then the registry; the dead cannot be identified."""

    ownership: MobileOwnership
    registry: CivilRegistry
    name: str = "امتا"
    owner: str = "مرکز توسعهٔ تجارت الکترونیکی وزارت صمت"

    def identify(self, mobile: str, national_code: str, birth_date: str) -> Identification:
        owned = self.ownership.matches(mobile, national_code)
        if isinstance(owned, Down):
            return owned
        if not owned:
            return MobileMismatch()
        record = self.registry.find(national_code, birth_date)
        if isinstance(record, CivilRecord) and not record.alive:
            return NotAlive()
        return record
