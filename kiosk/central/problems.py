"""How central says no: a refusal as a value inside, an RFC 9457 problem document outside."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as member
from http import HTTPStatus
from types import MappingProxyType
from typing import Any, TypeVar

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk import texts
from kiosk.domain.errors import Refusal
from kiosk.wire import PROBLEM_TYPE
from kiosk.wire.identity import Registry
from kiosk.wire.problems import CODES, Problem

log = logging.getLogger("kiosk.central")

_NOTHING: Mapping[str, str | int] = MappingProxyType({})
_PASSING = (429, 503)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Refused:
    """Why central will not do what was asked; `field` is a JSON pointer, `retry_after` whole seconds."""

    code: str
    field: str | None = None
    values: Mapping[str, str | int] = member(default_factory=lambda: _NOTHING)
    retry_after: int | None = None

    @classmethod
    def because(cls, refusal: Refusal, at: str) -> Refused:
        """A rule of the domain that the member `at` breaks."""
        return cls(refusal.code, at, refusal.values)


def passes(refused: Refused) -> bool:
    """Tell whether a refusal passes with time, so that asking again later makes sense."""
    return CODES.get(refused.code) in _PASSING


class Declined(Exception):
    """Carries a refusal from a route to its problem document, after the transaction has ended."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.code)
        self.refused = refused


def answered(outcome: _T | Refused) -> _T:
    """Return what was asked for, or raise Declined."""
    if isinstance(outcome, Refused):
        raise Declined(outcome)
    return outcome


def problem(refused: Refused) -> Problem:
    """Write a refusal as the document that a terminal reads; a rule of one field answers 422."""
    status = HTTPStatus(CODES.get(refused.code, 422))
    return Problem(
        title=status.phrase,
        status=status.value,
        code=refused.code,
        detail=texts.catalogue().refusal(Refusal(refused.code, refused.values)),
        field=refused.field,
        values=dict(refused.values),
        retry_after=refused.retry_after,
    )


def problem_response(refused: Refused) -> JSONResponse:
    """Return the problem document as a response, never to be cached."""
    document = problem(refused)
    headers = {"Cache-Control": "no-store"}
    if refused.retry_after is not None:
        headers["Retry-After"] = str(refused.retry_after)
    return JSONResponse(document.model_dump(exclude_none=True), document.status, headers, PROBLEM_TYPE)


def install(app: FastAPI) -> None:
    """Make every failure of `app` a problem document that betrays nothing of its cause."""

    @app.exception_handler(Declined)
    async def declined(request: Request, error: Declined) -> JSONResponse:
        return problem_response(error.refused)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        return problem_response(_first_mistake(error.errors()))

    @app.exception_handler(HTTPException)
    async def not_served(request: Request, error: HTTPException) -> JSONResponse:
        codes = {404: "request.not_found", 405: "method.not_allowed", 413: "request.too_large"}
        return problem_response(Refused(codes.get(error.status_code, "request.invalid")))

    app.add_middleware(_LastResort)
    _describe(app)


def _describe(app: FastAPI) -> None:
    """Say in the API's description that problems come as `application/problem+json`, which FastAPI cannot be told."""
    plain = app.openapi

    def described() -> dict[str, Any]:
        document = plain()
        for operation in (one for methods in document["paths"].values() for one in methods.values()):
            for said in (operation["responses"][status]["content"] for status in ("422", "default")):
                if "application/json" in said:
                    said[PROBLEM_TYPE] = said.pop("application/json")
        return document

    app.openapi = described  # type: ignore[method-assign]


class _LastResort:
    """Answers `server.failed` for whatever no one foresaw; the log names only the kind of the mistake and its place."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            log.error("request.failed kind=%s at=%s", type(error).__name__, _place(error))
            if started or scope["type"] != "http":
                raise
            await problem_response(Refused("server.failed"))(scope, receive, send)


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    place = "?"
    while trace is not None:
        code = trace.tb_frame.f_code
        if "kiosk" in code.co_filename:
            place = f"{code.co_qualname}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _first_mistake(errors: Sequence[Any]) -> Refused:
    first = errors[0]
    where = [str(part) for part in first["loc"][1:]]
    pointer = "/" + "/".join(where) if where else None
    if first["type"] == "extra_forbidden" and where and where[-1] in Registry.model_fields:
        return Refused("profile.locked", pointer)
    return Refused("request.invalid", pointer)
