"""One bounded HTTP exchange: nothing followed, nothing decompressed, never more bytes or seconds than allowed."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urlsplit

from kiosk.ports import Offline

if TYPE_CHECKING:
    import ssl

    import httpx

    from kiosk.gateway.deadline import Deadline

MAX_RESPONSE_BYTES: Final = 2 * 1024 * 1024
CONNECT_S: Final = 5.0
SILENCE_S: Final = 15.0
"""The longest pause between two bytes."""
PATIENCE_S: Final = 20.0
SLOWEST_BYTES_PER_S: Final = 16 * 1024
"""The whole exchange may take PATIENCE_S and the time that its bytes need at this speed."""

_KEEP_OPEN_S = 4.0
"""Shorter than servers keep an idle connection, so that a request never meets one that has just been closed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float


class Transport:
    """An HTTP client that is made when it is first used; callable from any thread."""

    def __init__(
        self,
        base_url: str,
        central_ca: Path | None = None,
        transport: httpx.BaseTransport | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`central_ca` is the only authority trusted where given; ValueError for plain HTTP beyond this machine."""
        parts = urlsplit(base_url)
        local = parts.hostname in ("127.0.0.1", "::1", "localhost")
        if parts.scheme != "https" and not (parts.scheme == "http" and local):
            raise ValueError("central is reached by https, or by http on this very machine")
        self._base_url = base_url.rstrip("/")
        self._secure = parts.scheme == "https"
        self._central_ca = central_ca
        self._transport = transport
        self._monotonic = monotonic

    def exchange(
        self,
        method: Literal["GET", "POST", "PUT"],
        path: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        silence_s: float = SILENCE_S,
    ) -> Answer | Offline:
        """Send one request and read its answer; any trouble on the way is Offline."""
        import httpcore
        import httpx

        started = self._monotonic()
        limits = httpx.Timeout(silence_s, connect=min(CONNECT_S, silence_s))
        request = self._client.build_request(method, path, headers=dict(headers), content=body, timeout=limits)
        try:
            self._deadline.until = started + PATIENCE_S + len(body) / SLOWEST_BYTES_PER_S
            response = self._client.send(request, stream=True)
            self._deadline.until = None
            try:
                content = self._bounded(response, started, len(body))
            finally:
                response.close()
        except (httpx.TimeoutException, httpcore.TimeoutException):
            return Offline("timeout")
        except (httpx.ProtocolError, httpx.DecodingError, httpcore.ProtocolError):
            return Offline("nonsense")
        except (httpx.TransportError, httpcore.NetworkError):
            return Offline("unreachable")
        if isinstance(content, Offline):
            return content
        names = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, names, content, self._monotonic() - started)

    def close(self) -> None:
        """Close idle connections; the next exchange opens new ones."""
        client = self.__dict__.pop("_client", None)
        if client is not None:
            client.close()

    def _bounded(self, response: httpx.Response, started: float, sent: int) -> bytes | Offline:
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            return Offline("nonsense")
        content = bytearray()
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > MAX_RESPONSE_BYTES:
                return Offline("nonsense")
            if self._monotonic() - started > PATIENCE_S + (sent + len(content)) / SLOWEST_BYTES_PER_S:
                return Offline("timeout")
        return bytes(content)

    @functools.cached_property
    def _client(self) -> httpx.Client:
        import httpx

        return httpx.Client(
            base_url=self._base_url,
            verify=False,
            transport=self._transport or self._bounded_transport(),
            follow_redirects=False,
            trust_env=False,
            headers={"Accept": "application/json, application/problem+json", "Accept-Encoding": "identity"},
        )

    def _bounded_transport(self) -> httpx.BaseTransport:
        from kiosk.gateway.deadline import BoundedTransport

        return BoundedTransport(self._tls() if self._secure else None, _KEEP_OPEN_S, self._deadline, self._monotonic)

    @functools.cached_property
    def _deadline(self) -> Deadline:
        from kiosk.gateway.deadline import Deadline

        return Deadline()

    def _tls(self) -> ssl.SSLContext:
        import ssl

        context = ssl.create_default_context(cafile=None if self._central_ca is None else str(self._central_ca))
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        return context
