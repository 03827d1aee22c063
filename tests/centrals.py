"""What the centrals of the tests have in common: secrets, room for quick hands, a clock to move, the sample."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.central.app import create_app
from kiosk.central.sample.filling import fill
from kiosk.central.settings import CentralSettings, CodeLimits, Limits

SIM_KEY: Final = "simulator-key"
SECRET: Final = b"a secret that only tests know, long enough"
ROOMY: Final = Limits(
    device_burst=10_000, codes=CodeLimits(device_sends_per_hour=10_000, address_sends_per_hour=10_000)
)
"""The product's limits, but for those that hurried hands at one terminal would meet."""


@dataclass
class MovableClock:
    """The real time plus what a test has added."""

    added: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.added

    def forward(self, **parts: float) -> None:
        self.added += timedelta(**parts)


def prepare(database_url: str) -> None:
    """Migrate a database and put the sample in."""
    app = create_app(CentralSettings(database_url, SECRET, simulators=True, sim_key=SIM_KEY))
    fill(app.state.central)
    app.state.central.database.close()
