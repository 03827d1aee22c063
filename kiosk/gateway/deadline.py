"""Connections on which no wait outlasts the whole exchange: a byte now and then keeps no answer's head alive."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import httpcore
import httpx

from kiosk.watchdog import alive

LONGEST_LOOKUP_S: Final = 120.0
"""The system looks a name up for as long as its own settings say; here it gets so long before it counts as a hang."""
_AT_ONCE: Final = 8
_KEPT: Final = 4


class Deadline(threading.local):
    """When the exchange of this very thread must be over, by the transport's counter; None while it has no end."""

    until: float | None = None


class BoundedTransport(httpx.BaseTransport):
    """HTTP/1.1 over a pool of connections whose every read and write ends with the deadline; raises httpcore's errors.

    `tls` is None for plain HTTP; idle connections are closed after `keep_open_s`.
    """

    def __init__(
        self, tls: ssl.SSLContext | None, keep_open_s: float, deadline: Deadline, monotonic: Callable[[], float]
    ) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls,
            max_connections=_AT_ONCE,
            max_keepalive_connections=_KEPT,
            keepalive_expiry=keep_open_s,
            network_backend=_Backend(_Wait(deadline, monotonic)),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        assert isinstance(answer.stream, Iterable)
        body = _Body(answer.stream, answer.close)
        return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, chunks: Iterable[bytes], close: Callable[[], None]) -> None:
        self._chunks, self._close = chunks, close

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)

    def close(self) -> None:
        self._close()


class _Wait:
    def __init__(self, deadline: Deadline, monotonic: Callable[[], float]) -> None:
        self._deadline, self._monotonic = deadline, monotonic

    def at_most(self, timeout: float | None) -> float | None:
        """Return the seconds that one wait may take; ReadTimeout where none is left. Whoever waits so is alive."""
        alive()
        until = self._deadline.until
        if until is None:
            return timeout
        left = until - self._monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, wait: _Wait) -> None:
        self._inner, self._wait = inner, wait

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._wait.at_most(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._wait.at_most(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, self._wait.at_most(timeout)), self._wait)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, wait: _Wait) -> None:
        self._inner, self._wait = httpcore.SyncBackend(), wait

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        timeout = self._wait.at_most(timeout)
        alive(within=LONGEST_LOOKUP_S)
        return _Stream(self._inner.connect_tcp(host, port, timeout, local_address, socket_options), self._wait)
