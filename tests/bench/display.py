"""A virtual X screen of our own: what it shows is read from its frame buffer, and a finger taps it through XTest."""

from __future__ import annotations

import ctypes
import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.children import environment, started
from tests.bench.places import SCREEN

_ROW_STEP = 6
"""Every sixth row is looked at: no text or control is so flat that it fits between two."""


@dataclass(frozen=True, slots=True)
class Display:
    """A running X server: its name for DISPLAY, and the file that holds its pixels."""

    name: str
    buffer: Path

    def environment(self) -> dict[str, str]:
        return environment({"DISPLAY": self.name})


@contextmanager
def display() -> Iterator[Display]:
    """Start a screen that listens to nothing but its own socket, and end it on leaving."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        told, telling = os.pipe()
        command = ["Xvfb", "-displayfd", str(telling), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-fbdir", folder]
        command += ["-nolisten", "tcp", "-noreset", "-nocursor"]
        with started(command, environment(), pass_fds=(telling,), stderr=subprocess.DEVNULL):
            os.close(telling)
            with os.fdopen(told, "rb") as pipe:
                number = pipe.readline().decode().strip()
            if not number:
                raise RuntimeError("Xvfb did not start")
            yield Display(f":{number}", Path(folder, "Xvfb_screen0"))


class Frames:
    """The pixels of a screen, sampled by rows."""

    def __init__(self, buffer: Path) -> None:
        with buffer.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._map[:100])
        height, stride, colours = header[5], header[12], header[19]
        start = header[0] + colours * 12
        self._slices = [slice(start + row * stride, start + (row + 1) * stride) for row in range(0, height, _ROW_STEP)]

    def look(self) -> list[bytes]:
        """The sampled rows as they are now."""
        pixels = self._map
        return [pixels[rows] for rows in self._slices]

    @staticmethod
    def share(before: list[bytes], after: list[bytes]) -> float:
        """Which share of the picture differs, counted in pieces of 120 pixels of a row."""
        piece = 480
        different = total = 0
        for old, new in zip(before, after, strict=True):
            total += len(old) // piece
            if old != new:
                different += sum(old[at : at + piece] != new[at : at + piece] for at in range(0, len(old), piece))
        return different / total


class Finger:
    """Taps through XTest, so that a program gets what its X server would send for a touch."""

    def __init__(self, name: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))
        if not self._display:
            raise RuntimeError("the screen cannot be reached")

    def tap(self, x: int, y: int) -> int:
        """Press and let go at a point of the screen; the clock's nanoseconds just before."""
        self._xtst.XTestFakeMotionEvent(self._display, 0, x, y, 0)
        self._x11.XSync(self._display, 0)
        began = time.monotonic_ns()
        for down in (1, 0):
            self._xtst.XTestFakeButtonEvent(self._display, 1, down, 0)
        self._x11.XFlush(self._display)
        return began

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)
