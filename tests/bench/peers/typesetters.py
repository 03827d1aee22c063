"""Other ways to make the same receipt, installed into an environment of their own when a bench first asks for them."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from kiosk.receipts.layout import lay_out
from kiosk.receipts.page import QrMatrix, TextLine
from kiosk.receipts.paper import ROLL_80
from kiosk.receipts.shaping import Shaper
from kiosk.resources import resource
from kiosk.texts import text
from tests.bench.children import end, environment
from tests.bench.places import BUILD, ROOT
from tests.bench.receipt_sample import sample_receipt

PINNED: Final = {"weasyprint": "70.0", "typst": "0.15.2", "fpdf2": "2.8.9"}
_INSTALL_S = 300


class Typesetter:
    """A child of another typesetter; every `make` gives the milliseconds of one receipt."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self._child = child

    def make(self) -> float:
        """One receipt; RuntimeError when the child broke."""
        assert self._child.stdin is not None and self._child.stdout is not None
        self._child.stdin.write(b"\n")
        self._child.stdin.flush()
        told = self._child.stdout.readline()
        if not told:
            raise RuntimeError("a typesetter broke")
        return float(told)


def interpreter(name: str) -> Path | None:
    """The Python that has this typesetter, installed now where it is not; None where it cannot be had."""
    folder = BUILD / "peers" / name
    python = folder / "bin" / "python"
    stamp = folder / "installed"
    wanted = f"{name}=={PINNED[name]}"
    if stamp.exists() and stamp.read_text("ascii") == wanted:
        return python
    print(f"installing {wanted} …", file=sys.stderr)
    venv.create(folder, with_pip=True, clear=True)
    shared = ["segno", "uharfbuzz"] if name == "fpdf2" else ["segno"]
    install = [str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", wanted, *shared]
    try:
        subprocess.run(install, env=environment(), check=True, timeout=_INSTALL_S, capture_output=True)
    except subprocess.SubprocessError:
        return None
    stamp.write_text(wanted, "ascii")
    return python


@contextmanager
def typesetter(name: str, python: Path) -> Iterator[Typesetter]:
    """A fresh process that has imported nothing yet."""
    program = Path(__file__).with_name("typeset.py")
    child = subprocess.Popen(
        [str(python), str(program), name, str(_content())],
        env=environment(),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield Typesetter(child)
    finally:
        end(child)


def page() -> Path:
    """The receipt as the page that WeasyPrint and the browser print, written by the same program as theirs."""
    from tests.bench.peers.typeset import html

    path = BUILD / "pages" / "receipt.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(html(json.loads(_content().read_text(encoding="utf-8"))), encoding="utf-8")
    return path


def _content() -> Path:
    """The lines that our own layout sets, with their sizes and places, so that every side sets the same."""
    sheet = lay_out(sample_receipt(), ROLL_80, Shaper(), text).pages[0]
    lines: list[dict[str, Any]] = []
    for mark in sheet.marks:
        if isinstance(mark, TextLine):
            lines.append(
                {
                    "text": mark.text,
                    "size": mark.size,
                    "baseline": mark.baseline,
                    "align": mark.align.name.lower(),
                    "x": mark.x,
                    "bold": "BOLD" in mark.weight.name,
                }
            )
    codes = [mark for mark in sheet.marks if isinstance(mark, QrMatrix)]
    content = {
        "width": sheet.width,
        "height": sheet.height,
        "lines": lines,
        "link": sample_receipt().tracking_link,
        "qr": {"x": codes[0].x, "y": codes[0].y, "side": codes[0].module * len(codes[0].rows)},
        "fonts": {
            "regular": str(resource("fonts", "Vazirmatn-Regular.ttf")),
            "bold": str(resource("fonts", "Vazirmatn-Bold.ttf")),
        },
    }
    path = BUILD / "pages" / "receipt.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path
