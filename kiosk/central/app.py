"""Putting central together: settings in, an application out, with every part built by plain constructors."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache, partial
from typing import Any

import sqlalchemy as sa
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.routing import BaseRoute

from kiosk.central import operations, problems
from kiosk.central.awaiting.lapsing import lapse_due
from kiosk.central.awaiting.settling import settle_due
from kiosk.central.awaiting.telling import tell_due
from kiosk.central.catalogue import routes as catalogue_routes
from kiosk.central.catalogue.journeys import publish_shipped
from kiosk.central.context import Central, Now, utc_now
from kiosk.central.customers import routes as customer_routes
from kiosk.central.database import Database
from kiosk.central.devices import routes as device_routes
from kiosk.central.devices.pace import pace_for
from kiosk.central.edge import Edge
from kiosk.central.events import routes as event_routes
from kiosk.central.identity import routes as identity_routes
from kiosk.central.measures import UNMEASURED, Measures
from kiosk.central.migrating import migrate
from kiosk.central.office import rendering as office_pages
from kiosk.central.office import router as office
from kiosk.central.office.failing import ProblemPages
from kiosk.central.problems import Refused, problem_response
from kiosk.central.providers import routes as simulator_routes
from kiosk.central.providers.choosing import providers_for
from kiosk.central.providers.outage import Outage, OutageMiddleware
from kiosk.central.providers.ports import Providers
from kiosk.central.public import tracking, verification
from kiosk.central.purchases import routes as purchase_routes
from kiosk.central.purchases.expiring import expire_due
from kiosk.central.retention import Sweep
from kiosk.central.settings import CentralSettings
from kiosk.central.sms.sender import Sender
from kiosk.wire import VERSION
from kiosk.wire.problems import Problem

_AREAS = (
    device_routes,
    catalogue_routes,
    identity_routes,
    customer_routes,
    purchase_routes,
    event_routes,
    operations,
    tracking,
    verification,
    office,
)
_REFUSALS: dict[int | str, dict[str, Any]] = {
    "default": {"model": Problem, "description": "Central says no (RFC 9457)."},
    422: {"model": Problem, "description": "A member breaks its rule."},
}


@cache
def _routes(simulators: bool) -> tuple[BaseRoute, ...]:
    """The whole surface, built once for every application of a process: that takes a third of a second.

    FastAPI works the routes out when one is first looked for; nobody's request should wait for that.
    """
    router = APIRouter(responses=_REFUSALS)
    for area in (*_AREAS, simulator_routes) if simulators else _AREAS:
        router.include_router(area.router)
    for route in router.routes:
        route.matches({"type": "http", "method": "GET", "path": "/-", "headers": []})
    return tuple(router.routes)


def create_app(
    settings: CentralSettings,
    *,
    now: Now = utc_now,
    providers: Providers | None = None,
    measures: Measures = UNMEASURED,
) -> FastAPI:
    """Build the server: the database is brought to the present schema, the sender runs while the application does.

    `app.state.central` is the `Central` that office functions take.
    """
    database = Database(settings.database_url)
    migrate(database)
    publish_shipped(database, now())
    outage = Outage()
    outside = providers or providers_for(settings, database, now, outage)
    sender = Sender(settings, database, outside.sms, now)

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncIterator[None]:
        sender.start()
        yield
        sender.stop()
        database.close()

    app = FastAPI(
        title="Dealership kiosk central API",
        version=str(VERSION),
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=running,
    )
    central = Central(settings, database, outside, now, sender.nudge, lambda: sender.alive, measures)
    for task in (expire_due, lapse_due, settle_due, tell_due):
        sender.beside(partial(task, central))
    sender.beside(Sweep(central))
    measures.watch(database.in_use)
    app.state.central = central
    app.state.pace = pace_for(database, settings.limits)
    app.state.outage = outage
    app.router.routes.extend(_routes(settings.simulators))
    problems.install(app)
    office_pages.install(app)
    app.add_middleware(ProblemPages)
    app.add_middleware(Edge, limits=settings.limits, measures=measures)
    if settings.simulators:
        app.add_middleware(OutageMiddleware, outage=app.state.outage)

    @app.exception_handler(sa.exc.OperationalError)
    @app.exception_handler(sa.exc.InterfaceError)
    @app.exception_handler(sa.exc.PendingRollbackError)
    @app.exception_handler(sa.exc.TimeoutError)
    async def busy(request: Request, error: Exception) -> JSONResponse:
        problems.log.error("database.unavailable kind=%s", type(error).__name__)
        return problem_response(Refused("server.busy", retry_after=2))

    return app
