"""The stable codes of what `kiosk doctor` finds; a code never changes its meaning, and none is used for another."""

from __future__ import annotations

from typing import Final

SETTINGS: Final = "K101"
DIRECTORY: Final = "K102"
DISK: Final = "K103"
LOGS: Final = "K104"

SECRETS: Final = {
    "secrets.absent": "K111",
    "secrets.locked": "K112",
    "secrets.no_backend": "K113",
    "secrets.malformed": "K114",
    "secrets.unwritable": "K115",
}

STORE: Final = {
    "store.missing": "K121",
    "store.newer": "K122",
    "store.older": "K123",
    "store.damaged": "K124",
}
STORE_FAILS: Final = "K125"
PAGES_DAMAGED: Final = "K126"
ROWS_LOST: Final = "K127"
SET_ASIDE: Final = "K128"
MARK_UNREADABLE: Final = "K129"

NOT_ENROLLED: Final = "K131"
UNREACHABLE: Final = "K132"
NOT_ACCEPTED: Final = "K133"
TOO_OLD: Final = "K134"
REFUSED: Final = "K135"
CLOCK: Final = "K136"

PRINTER_OUT: Final = "K141"
PRINTER_DEGRADED: Final = "K142"

NO_CATALOGUE: Final = "K151"
OLD_CATALOGUE: Final = "K152"

WAITING_LONG: Final = "K161"
NEEDS_ATTENTION: Final = "K162"

ENDED_BY_FAULT: Final = "K171"


def fault_of(code: str) -> str:
    """Return the fault that keeps a terminal from opening, by the service code of what failed; settings have none."""
    if code.startswith("store."):
        return STORE.get(code, STORE_FAILS)
    return SECRETS.get(code, SETTINGS)
