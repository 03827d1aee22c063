"""Over a real socket: answers cut short, servers that hang, and bytes that are no HTTP."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from kiosk.gateway.transport import Answer, Transport
from kiosk.ports import Offline

Serve = Callable[[bytes | None], Transport]

WHOLE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


@pytest.fixture
def serve() -> Iterator[Serve]:
    """A server that sends these bytes whatever it is asked; None says nothing at all."""
    closing: list[Callable[[], None]] = []

    def start(answer: bytes | None) -> Transport:
        listener = socket.create_server(("127.0.0.1", 0))
        over = threading.Event()

        def work() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65_536)
                if answer is None:
                    over.wait(10)
                else:
                    connection.sendall(answer)

        thread = threading.Thread(target=work)
        thread.start()
        transport = Transport(f"http://127.0.0.1:{listener.getsockname()[1]}")

        def close() -> None:
            over.set()
            transport.close()
            thread.join()
            listener.close()

        closing.append(close)
        return transport

    yield start
    for close in closing:
        close()


def test_a_whole_answer_is_read(serve: Serve) -> None:
    answer = serve(WHOLE).exchange("GET", "/", {})
    assert isinstance(answer, Answer)
    assert (answer.status, answer.body, answer.headers["content-type"]) == (200, b"{}", "application/json")


@pytest.mark.parametrize("cut", [0, 5, 30, len(WHOLE) - 1])
def test_an_answer_cut_at_any_byte_is_no_answer(serve: Serve, cut: int) -> None:
    assert isinstance(serve(WHOLE[:cut]).exchange("GET", "/", {}), Offline)


def test_bytes_that_are_no_http_are_nonsense(serve: Serve) -> None:
    assert serve(b"SSH-2.0-OpenSSH_9.2\r\n").exchange("GET", "/", {}) == Offline("nonsense")


def test_a_server_that_hangs_is_left(serve: Serve) -> None:
    assert serve(None).exchange("GET", "/", {}, silence_s=0.05) == Offline("timeout")


def test_nobody_there_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    transport = Transport(f"http://127.0.0.1:{port}")
    assert transport.exchange("GET", "/", {}) == Offline("unreachable")
    transport.close()
