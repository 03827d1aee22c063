"""The batch inbox."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import APIRouter, Body, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, core_schema

from kiosk.central.context import CentralHere
from kiosk.central.devices.access import DeviceHere
from kiosk.central.events import inbox
from kiosk.wire import paths
from kiosk.wire.events import Batch, BatchAnswer


class _Unread:
    """Describes a body as a batch and takes its bytes as they are."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.json_or_python_schema(handler.generate_schema(Batch), core_schema.bytes_schema())


class _Bytes(Request):
    async def json(self) -> bytes:
        return await self.body()


class _Route(APIRoute):
    """Leaves the body to the thread that works on it: half a megabyte of JSON would hold up the event loop, and with it
    every customer, for longer than any of their requests takes."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def unread(request: Request) -> Response:
            return await handle(_Bytes(request.scope, request.receive))

        return unread


router = APIRouter(tags=["events"], route_class=_Route)


@router.post(paths.EVENTS, response_model=BatchAnswer)
def receive(body: Annotated[bytes, _Unread(), Body()], central: CentralHere, device: DeviceHere) -> Response:
    """Deliver a batch of events."""
    try:
        batch = Batch.model_validate_json(body)
    except ValidationError as error:
        mistakes = error.errors(include_url=False, include_context=False, include_input=False)
        raise RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in mistakes]) from None
    answer = inbox.receive(central, device, batch)
    return Response(answer.model_dump_json(), media_type="application/json")
