"""What the centrals of the tests have in common: secrets, room for quick hands, a clock to move, the sample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.app import create_app
from kiosk.central.sample.filling import fill
from kiosk.central.settings import CentralSettings, CodeLimits, Limits

SIM_KEY: Final = "simulator-key"
SECRET: Final = b"a secret that only tests know, long enough"
ROOMY: Final = Limits(
    device_burst=10_000, codes=CodeLimits(device_sends_per_hour=10_000, address_sends_per_hour=10_000)
)
"""The product's limits, but for those that hurried hands at one terminal would meet."""


class Compiled:
    """Lets every engine of this process use what SQLAlchemy compiled for another, as a central does all its life.

    Each test has an engine of its own, and compiling for it anew took a seventh of the processor time of them all.
    SQLAlchemy keeps a compiled statement by its dialect object, so that is shared as well, once it knows its server.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[sa.Dialect, dict[Any, Any]]] = {}

    def shared_by(self, make: Callable[[sa.URL], sa.Engine]) -> Callable[[sa.URL], sa.Engine]:
        """Return a maker of engines like `make`, whose engines share."""

        def shared(url: sa.URL) -> sa.Engine:
            engine = make(url)
            dialect, statements = self._kept.get(engine.name, (engine.dialect, {}))
            if dialect.server_version_info is None:
                dialect, statements = self._kept[engine.name] = (engine.dialect, {})
            engine.dialect = dialect
            engine.update_execution_options(compiled_cache=statements)
            return engine

        return shared


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
