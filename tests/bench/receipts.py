"""How long a receipt takes: the first of a process, the first of a kiosk that is up, and the next ones."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.children import end, environment, python
from tests.bench.figures import in_turn
from tests.bench.options import Options
from tests.bench.peers import chromium
from tests.bench.peers.typesetters import PINNED, Typesetter, interpreter, page, typesetter
from tests.bench.places import ROOT
from tests.bench.report import Goal, Line

_WARM = 3
_NAMES = {"weasyprint": "WeasyPrint", "typst": "typst", "fpdf2": "fpdf2"}


def measure(options: Options) -> Iterator[Line]:
    """One 80 mm page with a QR symbol; every side sets the lines that our layout gives, with the same fonts."""
    found = {name: interpreter(name) for name in PINNED}
    there = {name: path for name, path in found.items() if path is not None}
    yield from _first(options, there)
    yield from _running(options)
    yield from _next(options, there)


def _first(options: Options, there: dict[str, Path]) -> Iterator[Line]:
    sides: dict[str, Callable[[], float]] = {"ours": _fresh_ours}
    sides |= {name: lambda name=name, path=path: _fresh(name, path) for name, path in there.items()}  # type: ignore[misc]
    if chromium.installed():
        sides["chromium"] = _printed
    made = in_turn(sides, options.runs)
    for name, shown in (*_NAMES.items(), ("chromium", "Chromium")):
        note = "" if name in made else f"{shown} cannot be had here"
        yield Line("receipt", "first of a fresh process", "ms", made["ours"], shown, made.get(name), None, note)


def _running(options: Options) -> Iterator[Line]:
    sides: dict[str, Callable[[], float]] = {"ours": _first_in_kiosk}
    if chromium.installed():
        sides["chromium"] = _printed
    made = in_turn(sides, options.runs)
    what = "first of a running kiosk"
    yield Line("receipt", what, "ms", made["ours"], goal=Goal(150, "ours"))
    note = "" if "chromium" in made else "chromium is not installed"
    yield Line("receipt", what, "ms", made["ours"], "Chromium", made.get("chromium"), Goal(0.2), note)


def _next(options: Options, there: dict[str, Path]) -> Iterator[Line]:
    with ExitStack() as stack:
        makers = {"ours": stack.enter_context(_our_typesetter("fresh"))}
        makers |= {name: stack.enter_context(typesetter(name, path)) for name, path in there.items()}
        for maker in makers.values():
            for _ in range(_WARM):
                maker.make()
        made = in_turn({name: maker.make for name, maker in makers.items()}, max(options.runs, 15))
    goals = {"weasyprint": Goal(0.30), "typst": Goal(1.0)}
    for name, shown in _NAMES.items():
        note = "" if name in made else f"{shown} cannot be had here"
        yield Line("receipt", "next ones", "ms", made["ours"], shown, made.get(name), goals.get(name), note)


@contextmanager
def _our_typesetter(state: str) -> Iterator[Typesetter]:
    """Our own side as a child: `fresh` has imported nothing, `kiosk` what a kiosk in use has."""
    command = python("tests.bench.our_receipt", state)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    child = subprocess.Popen(command, env=environment(), cwd=ROOT, start_new_session=True, **pipes)
    try:
        yield Typesetter(child)
    finally:
        end(child)


def _fresh(name: str, path: Path) -> float:
    """From the start of the interpreter to the file."""
    began = time.monotonic()
    with typesetter(name, path) as maker:
        maker.make()
        return (time.monotonic() - began) * 1000


def _fresh_ours() -> float:
    began = time.monotonic()
    with _our_typesetter("fresh") as maker:
        maker.make()
        return (time.monotonic() - began) * 1000


def _first_in_kiosk() -> float:
    with _our_typesetter("kiosk") as maker:
        return maker.make()


def _printed() -> float:
    """The browser without a window prints the page; its start is part of it, for it makes one file and ends."""
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        target = Path(folder, "receipt.pdf")
        command = chromium.command(page(), "--headless", f"--print-to-pdf={target}", "--no-pdf-header-footer")
        began = time.monotonic()
        child = subprocess.Popen(
            command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            child.wait(60)
        finally:
            end(child)
        if not target.exists():
            raise RuntimeError("the browser printed nothing")
        return (time.monotonic() - began) * 1000
