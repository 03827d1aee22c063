"""The log: fixed event names with allow-listed, typed values, so that no personal data can get in."""

from __future__ import annotations

import contextlib
import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

FILE_NAME: Final = "kiosk.log"
MAX_BYTES: Final = 5 * 1024 * 1024
KEPT_FILES: Final = 9
"""With the open file: at most 50 MB."""

REDACTED: Final = "[redacted]"

_EVENT = re.compile(r"[a-z]+(?:[._][a-z]+)*\.[a-z]+(?:_[a-z]+)*")
_TOKEN = re.compile(r"[a-z][a-z0-9]*(?:[._:-][a-z0-9]+)*", re.ASCII)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_LONG_NUMBER = re.compile(r"\d{5}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FRAME = re.compile(r"[\w./<>-]+\.(?:py|qml):\d{1,5}(?: [\w<>]+)?")


def _word(value: object) -> bool:
    return (
        isinstance(value, str)
        and len(value) <= 64
        and _TOKEN.fullmatch(value) is not None
        and _LONG_NUMBER.search(value) is None
    )


def _name(value: object) -> bool:
    return (
        isinstance(value, str)
        and len(value) <= 128
        and _IDENTIFIER.fullmatch(value) is not None
        and _LONG_NUMBER.search(value) is None
    )


def _uuid(value: object) -> bool:
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and -1e9 < value < 1e9


def _truth(value: object) -> bool:
    return isinstance(value, bool)


def _frames(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(frame, str) and len(frame) <= 200 and _FRAME.fullmatch(frame) is not None for frame in value
    )


KEYS: Final[Mapping[str, Callable[[object], bool]]] = {
    "attempts": _number,
    "code": _word,
    "copy_no": _number,
    "count": _number,
    "epoch": _number,
    "error": _name,
    "event_id": _uuid,
    "failures": _number,
    "frames": _frames,
    "journey": _word,
    "level": _word,
    "library": _name,
    "lost": _number,
    "maker": _word,
    "ms": _number,
    "offset_ms": _number,
    "online": _truth,
    "reason": _word,
    "rescued": _number,
    "route": _word,
    "screen": _word,
    "seconds": _number,
    "seq": _number,
    "state": _word,
    "status": _number,
    "step": _word,
    "stream": _word,
    "sure": _truth,
    "version": _number,
    "waiting": _number,
}
"""Every key that may be written and the test its value must pass; anything else is written as redacted."""


class Log:
    """A terminal's log; callable from any thread, and never a reason for a failure.

    Lines go to a file in `directory` that turns over at 5 MB (none where `directory` is None), and to the standard
    error where asked.
    """

    def __init__(
        self, directory: Path | None, to_stderr: bool = False, now: Callable[[], datetime] | None = None
    ) -> None:
        self._now = now or (lambda: datetime.now(UTC))
        self._lock = threading.RLock()  # a finalizer that fails while a line is written writes one of its own
        self._file = None if directory is None else _TurningFile(directory)
        self._to_stderr = to_stderr
        self._before: tuple[list[logging.Handler], int] | None = None

    def event(self, name: str, /, **values: object) -> None:
        """Write one line: `name` is a fixed dotted word (`sync.delivered`), the values pass `KEYS` or are redacted."""
        fixed = name if _EVENT.fullmatch(name) else REDACTED
        line: dict[str, object] = {"at": self._now().isoformat(timespec="milliseconds"), "event": fixed}
        for key, value in values.items():
            allowed = KEYS.get(key)
            known = key if allowed is not None else REDACTED
            line[known] = value if allowed is not None and allowed(value) else REDACTED
        self._write(json.dumps(line))

    def failure(self, name: str, error: BaseException, /, **values: object) -> None:
        """Write an unexpected exception: its type and where it came from; never its message or any variable."""
        trace = traceback.extract_tb(error.__traceback__)
        frames = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in trace]
        kind = type(error)
        self.event(name, error=f"{kind.__module__}.{kind.__qualname__}", frames=frames, **values)

    def take_over_logging(self) -> None:
        """Send what libraries log from warnings upwards here, as the library's name and level without the message.

        It lasts until the log is closed.
        """
        root = logging.getLogger()
        self._before = (root.handlers[:], root.level)
        root.handlers[:] = [_Bridge(self)]
        root.setLevel(logging.WARNING)

    def close(self) -> None:
        """Close the file and let libraries log as they did before."""
        if self._before is not None:
            root = logging.getLogger()
            root.handlers[:], level = self._before
            root.setLevel(level)
            self._before = None
        with self._lock:
            if self._file is not None:
                self._file.close()

    def _write(self, line: str) -> None:
        with self._lock:
            for place in (self._file, sys.stderr if self._to_stderr else None):
                if place is not None:
                    with contextlib.suppress(OSError, ValueError):
                        place.write(line + "\n")
                        place.flush()


class _TurningFile:
    """The open file and its older parts, `kiosk.log.1` the youngest; opened by the first line."""

    def __init__(self, directory: Path) -> None:
        with contextlib.suppress(OSError):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = directory / FILE_NAME
        self._stream: TextIO | None = None

    def write(self, line: str) -> None:
        """Write a line of ASCII, first turning over where the file would outgrow its bound."""
        if self._opened().tell() + len(line) > MAX_BYTES:
            self.close()
            self._turn_over()
        self._opened().write(line)

    def flush(self) -> None:
        self._opened().flush()

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def _opened(self) -> TextIO:
        if self._stream is None:
            self._stream = self._path.open("a", encoding="ascii", newline="\n")
        return self._stream

    def _turn_over(self) -> None:
        parts = [self._path, *(self._path.with_name(f"{FILE_NAME}.{number}") for number in range(1, KEPT_FILES + 1))]
        for younger, older in zip(reversed(parts[:-1]), reversed(parts[1:]), strict=True):
            if younger.exists():
                younger.replace(older)


class _Bridge(logging.Handler):
    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        self._log.event("library.message", library=record.name, level=record.levelname.lower())


def _short(file: str) -> str:
    path = Path(file)
    return "/".join(path.parts[-3:]) if len(path.parts) > 3 else path.name
