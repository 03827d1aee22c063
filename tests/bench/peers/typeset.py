"""Run by another typesetter's own Python: sets the receipt once for every line on standard input and tells the time.

`python typeset.py weasyprint|typst|fpdf2 CONTENT.json` prints the milliseconds of each receipt, the first with its
imports.
"""

from __future__ import annotations

import base64
import io
import json
import sys
import time
from pathlib import Path
from typing import Any

Content = dict[str, Any]


def main() -> None:
    """Make receipts until standard input ends."""
    name, file = sys.argv[1:]
    content = json.loads(Path(file).read_text(encoding="utf-8"))
    state: dict[str, Any] = {}
    for number, _ in enumerate(sys.stdin):
        began = time.perf_counter()
        pdf = _MAKERS[name](_other_digits(content, number), state)
        took = (time.perf_counter() - began) * 1000
        assert pdf.startswith(b"%PDF")
        print(took, flush=True)


def _other_digits(content: Content, number: int) -> Content:
    """The same receipt with other numbers, so that nothing that was made before can be given out again."""
    digits = "۰۱۲۳۴۵۶۷۸۹"
    turned = str.maketrans(digits, "".join(digits[(place + number) % 10] for place in range(10)))
    return content | {"lines": [line | {"text": line["text"].translate(turned)} for line in content["lines"]]}


def html(content: Content) -> str:
    """The receipt as a page of its own size."""
    lines = "".join(
        f'<p style="top:{line["baseline"] - line["size"] * 1.2:.2f}mm;{_across(line, content)};'
        f'font-size:{line["size"]:.2f}mm;font-weight:{700 if line["bold"] else 400}">{_escaped(line["text"])}</p>'
        for line in content["lines"]
    )
    faces = "".join(
        f"@font-face{{font-family:V;font-weight:{weight};src:url('file://{content['fonts'][name]}')}}"
        for name, weight in (("regular", 400), ("bold", 700))
    )
    qr = content["qr"]
    return (
        f"<!doctype html><html lang=fa dir=rtl><meta charset=utf-8><style>{faces}"
        f"@page{{size:{content['width']}mm {content['height']}mm;margin:0}}*{{margin:0}}"
        "body{font-family:V}p{position:absolute;white-space:pre;line-height:1.4}</style>"
        f"{lines}<img style='position:absolute;left:{qr['x']}mm;top:{qr['y']}mm;width:{qr['side']}mm' "
        f"src='data:image/svg+xml;base64,{base64.b64encode(_symbol(content)).decode()}'></html>"
    )


def _weasyprint(content: Content, state: dict[str, Any]) -> bytes:
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = state.setdefault("fonts", FontConfiguration())
    return HTML(string=html(content)).write_pdf(font_config=fonts)


def _typst(content: Content, state: dict[str, Any]) -> bytes:
    import typst

    if "compiler" not in state:
        state["compiler"] = typst.Compiler(font_paths=[str(Path(content["fonts"]["regular"]).parent)])
    qr = content["qr"]
    placed = "".join(
        f'#place(top + {_SIDES[line["align"]]}, dx: {_shift(line, content):.2f}mm, '
        f'dy: {line["baseline"] - line["size"]:.2f}mm, text(size: {line["size"]:.2f}mm, '
        f'weight: {700 if line["bold"] else 400})[#{json.dumps(line["text"], ensure_ascii=False)}])\n'
        for line in content["lines"]
    )
    source = (
        f'#set page(width: {content["width"]}mm, height: {content["height"]}mm, margin: 0mm)\n'
        '#set text(font: "Vazirmatn", lang: "fa", dir: rtl)\n'
        f"{placed}#place(top + left, dx: {qr['x']}mm, dy: {qr['y']}mm, "
        f'image(bytes({json.dumps(_symbol(content).decode())}), format: "svg", width: {qr["side"]}mm))\n'
    )
    return state["compiler"].compile(input=source.encode(), format="pdf")


def _fpdf2(content: Content, state: dict[str, Any]) -> bytes:
    from fpdf import FPDF

    document = FPDF(unit="mm", format=(content["width"], content["height"]))
    document.set_auto_page_break(False)
    document.add_page()
    document.add_font("V", "", content["fonts"]["regular"])
    document.add_font("V", "B", content["fonts"]["bold"])
    document.set_text_shaping(True)
    for line in content["lines"]:
        words = line["text"].translate(_NO_ISOLATES)
        document.set_font("V", "B" if line["bold"] else "", line["size"] * 72 / 25.4)
        width = document.get_string_width(words)
        shift = {"left": 0.0, "center": width / 2, "centre": width / 2, "right": width}[line["align"]]
        document.text(line["x"] - shift, line["baseline"], words)
    qr = content["qr"]
    document.image(io.BytesIO(_symbol(content)), x=qr["x"], y=qr["y"], w=qr["side"])
    return bytes(document.output())


def _symbol(content: Content) -> bytes:
    import segno

    out = io.BytesIO()
    segno.make_qr(content["link"], error="m").save(out, kind="svg", border=0, xmldecl=False, scale=4)
    return out.getvalue()


def _across(line: dict[str, Any], content: Content) -> str:
    if line["align"] == "right":
        return f"right:{content['width'] - line['x']:.2f}mm"
    if line["align"] == "left":
        return f"left:{line['x']:.2f}mm"
    return "left:0;right:0;text-align:center"


def _shift(line: dict[str, Any], content: Content) -> float:
    if line["align"] == "right":
        return line["x"] - content["width"]
    return line["x"] if line["align"] == "left" else 0.0


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


_NO_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
"""fpdf2 knows no isolating marks and would print boxes for them."""
_SIDES = {"left": "left", "right": "right", "centre": "center", "center": "center"}
_MAKERS = {"weasyprint": _weasyprint, "typst": _typst, "fpdf2": _fpdf2}

if __name__ == "__main__":
    main()
