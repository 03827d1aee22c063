"""Which providers an installation has: simulators where it says so, real services where it has their keys."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.central.database import Database
from kiosk.central.providers.emta import EmtaStandIn
from kiosk.central.providers.outage import Outage
from kiosk.central.providers.ports import Providers
from kiosk.central.providers.simulated import (
    SimulatedEyes,
    SimulatedPhone,
    SimulatedRegistry,
    SimulatedShahkar,
    SimulatedTraffic,
)
from kiosk.central.settings import CentralSettings


class NotChosen(ValueError):
    """A real central has no key for a service that it needs; the message names the environment's variable."""


_TIME_OUT, _CONNECT_TIME_OUT = 30.0, 5.0


def providers_for(
    settings: CentralSettings, database: Database, now: Callable[[], datetime], outage: Outage | None = None
) -> Providers:
    """Return the outside world; simulated registries fall silent in an `outage`. Raises NotChosen."""
    if settings.simulators:
        outage = outage or Outage()
        shahkar = SimulatedShahkar(database, outage)
        emta = EmtaStandIn(shahkar, SimulatedRegistry(database, outage))
        traffic = SimulatedTraffic(database)
        return Providers(SimulatedPhone(database, now), emta, shahkar, SimulatedEyes(), traffic)
    if not settings.kavenegar_key:
        raise NotChosen("KIOSK_CENTRAL_KAVENEGAR_KEY is missing: without --simulators central needs an SMS gateway")
    if not settings.zibal_key:
        raise NotChosen("KIOSK_CENTRAL_ZIBAL_KEY is missing: without --simulators central needs an inquiry service")
    import httpx

    from kiosk.central.providers.kavenegar import Kavenegar
    from kiosk.central.providers.zibal import Zibal

    logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log URLs, and Kavenegar's hold the key
    client = httpx.Client(timeout=httpx.Timeout(_TIME_OUT, connect=_CONNECT_TIME_OUT), follow_redirects=False)
    zibal = Zibal(client, settings.zibal_key)
    gateway = Kavenegar(client, settings.kavenegar_key, settings.kavenegar_sender)
    return Providers(gateway, EmtaStandIn(zibal, zibal), zibal)
