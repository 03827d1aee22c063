"""Keeps what every start would otherwise work out anew, as Python keeps bytecode: beside the code, and never needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final
from zlib import crc32

_FOLDER: Final = Path(__file__).resolve().parent / "__pycache__"


def kept(name: str, source: bytes, make: Callable[[bytes], bytes]) -> bytes:
    """Return `make(source)`, from the file `name` where the same code made it of this very source before."""
    stamp = b"%08x" % crc32(source, _age(sys.modules[make.__module__].__file__ or ""))
    found = read(name, stamp)
    if found is None:
        found = make(source)
        write(name, stamp, found)
    return found


def read(name: str, stamp: bytes) -> bytes | None:
    """Return what was written under that name and stamp, None where it is another's, damaged or not there."""
    try:
        content = (_FOLDER / name).read_bytes()
    except OSError:
        return None
    head = len(stamp) + 8
    whole = content[:head] == stamp + b"%08x" % crc32(content[head:])
    return content[head:] if whole else None


def write(name: str, stamp: bytes, content: bytes) -> None:
    """Keep the content for the next start, where Python may keep bytecode too."""
    if sys.dont_write_bytecode:
        return
    whole = _FOLDER / f"{name}.{os.getpid()}"
    with suppress(OSError):
        whole.write_bytes(stamp + b"%08x" % crc32(content) + content)
        whole.replace(_FOLDER / name)


def _age(file: str) -> int:
    """When a file of code was changed; a frozen build has none and never changes."""
    try:
        return os.stat(file).st_mtime_ns & 0xFFFFFFFF
    except OSError:
        return 0
