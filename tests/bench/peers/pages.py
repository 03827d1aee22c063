"""The browser's side: pages with the kiosk's own texts, typeface, icons and colours in an equivalent layout.

`attract_page` is the static first screen; `form_page` holds a whole purchase whose screens the browser swaps by itself,
with the same keypad and Persian keyboard under them and the same list of cities behind its city field.
"""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.library import load_places
from kiosk.resources import resource
from kiosk.texts import text
from tests.bench.places import BUILD

STYLE = Path(__file__).with_name("form.css")
SCRIPT = Path(__file__).with_name("form.js")
_LETTERS = ("۱۲۳۴۵۶۷۸۹۰", "ضصثقفغعهخحجچ", "شسیبلاتنمکگئ", "ظطزژرذدپوآ")
_DIGITS = ("۱۲۳", "۴۵۶", "۷۸۹", "۰")


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen of the form: ids of its texts, and which keyboard stands under it."""

    kind: str
    heading: str
    help: str = ""
    fields: Sequence[str] = ()
    choices: Sequence[str] = ()
    keyboard: str = ""


SCREENS = (
    Screen("service", "service.heading", "service.help", choices=("service.purchase",)),
    Screen("entry", "ikco.entry.heading", "ikco.entry.help", choices=("action.sign_in", "action.register_confirm")),
    Screen("mobile", "ikco.mobile.heading", "ikco.mobile.help", ("field.mobile", "field.captcha"), keyboard="digits"),
    Screen("code", "ikco.code.heading", "ikco.code.help", ("field.code.emta",), keyboard="digits"),
    Screen("identity", "ikco.identity.heading", "ikco.identity.help", ("field.national_code", "field.birth_date"),
           keyboard="digits"),
    Screen("consent", "ikco.consent.heading", "ikco.consent.help", choices=("consent.grant", "consent.deny")),
    Screen("issue", "ikco.profile.issue.heading", "ikco.profile.issue.help", ("field.first_name", "field.last_name",
           "field.father_name", "field.issue_date"), keyboard="digits"),
    Screen("city", "ikco.profile.place.heading", "ikco.profile.place.help", ("field.city",), keyboard="persian"),
    Screen("bank", "ikco.profile.bank.heading", "ikco.profile.bank.help", ("field.postal_code", "field.sheba"),
           keyboard="digits"),
    Screen("review", "ikco.review.heading", "ikco.review.help", choices=("summary.customer", "summary.registry",
           "summary.profile", "summary.programme", "summary.vehicle", "summary.dealer")),
    Screen("programmes", "purchase.programmes.heading", "purchase.programmes.help", choices=("programme.kind.immediate",
           "programme.kind.presale", "programme.kind.participation", "programme.kind.cash")),
    Screen("vehicle", "purchase.vehicle.heading", "purchase.vehicle.help", choices=("summary.model", "summary.colour",
           "summary.options")),
    Screen("dealer", "purchase.dealer.heading", "purchase.dealer.help", choices=("dealer.near", "dealer.code",
           "dealer.phone")),
    Screen("contract", "purchase.contract.heading", "purchase.contract.help", choices=("contract.accept",)),
    Screen("final", "ikco.final.heading", "ikco.final.help", ("field.captcha",), keyboard="digits"),
    Screen("done", "purchase.done.heading", "done.waiting", choices=("done.print", "done.next", "done.preview")),
)  # fmt: skip


def attract_page() -> Path:
    """Write the static first screen and return its file."""
    return _write("attract.html", f'<main class="screen attract shown">{_attract()}</main>')


def form_page() -> Path:
    """Write the whole purchase and return its file."""
    sections = [f'<main class="screen attract shown" data-kind="attract">{_attract()}</main>']
    sections += [_section(screen) for screen in SCREENS]
    cities = [city.name for city in load_places().suggest_cities(None, "", 5000)]
    script = f"const CITIES = {json.dumps(cities, ensure_ascii=False)};\n{SCRIPT.read_text(encoding='utf-8')}"
    return _write("form.html", "".join(sections) + f"<script>{script}</script>")


def _attract() -> str:
    promises = [
        ("car", text("service.purchase"), _text("maker.ikco")),
        ("shield", text("attract.identity"), text("attract.identity.detail")),
        ("receipt", text("attract.receipt"), text("attract.receipt.detail")),
    ]
    listed = "".join(
        f'<li>{_icon(icon)}<div><b>{html.escape(title)}</b><span>{html.escape(detail)}</span></div></li>'
        for icon, title, detail in promises
    )
    rings = "".join(f'<i style="--size:{size}"></i>' for size in (0.5, 0.85, 1.2, 1.6))
    return (
        f'<section class="welcome">{rings}<p>آزادی</p><h1>{_text("attract.heading")}</h1>'
        f'<p>{_text("attract.help")}</p><button class="next">{_text("attract.start")}{_icon("arrow-next")}</button>'
        f'</section><section class="promises"><h2>{_text("attract.here")}</h2><ul>{listed}</ul>'
        f'<p class="notice">{_icon("success")}{_text("status.ready")}</p>'
        f'<button class="quiet">{_icon("language")}{_text("attract.language")}</button></section>'
    )


def _section(screen: Screen) -> str:
    fields = "".join(
        f'<label><span>{_text(one)}</span><output class="field" data-field="{one}"></output></label>'
        for one in screen.fields
    )
    choices = "".join(f'<li>{_icon("check")}<b>{_text(one)}</b><span>{_text(screen.help)}</span></li>' for one in
                      screen.choices)
    found = '<ol class="found"></ol>' if screen.kind == "city" else ""
    return (
        f'<main class="screen" data-kind="{screen.kind}"><header>{_icon("back")}<b>{_text("service.purchase")}</b>'
        f'{_icon("refresh")}{_icon("help")}{_icon("bell")}{_icon("text-size")}</header><div class="body"><section>'
        f'<h1>{_text(screen.heading)}</h1><p>{_text(screen.help)}</p></section><section>{fields}{found}'
        f'<ul class="choices">{choices}</ul></section></div><footer><button class="next">{_text("action.continue")}'
        f'{_icon("arrow-next")}</button></footer>{_keyboard(screen.keyboard)}</main>'
    )


def _keyboard(kind: str) -> str:
    if not kind:
        return ""
    rows = _DIGITS if kind == "digits" else _LETTERS
    keys = "".join("<div>" + "".join(f"<kbd>{key}</kbd>" for key in row) + "</div>" for row in rows)
    return f'<aside class="{kind}">{keys}<div><kbd class="clear">←</kbd></div></aside>'


def _icon(name: str) -> str:
    return f'<img class="icon" alt="" src="{resource("icons", f"{name}.svg").as_uri()}">'


def _has(text_id: str) -> bool:
    try:
        text(text_id)
    except KeyError:
        return False
    return True


def _text(text_id: str) -> str:
    """The product's text, or its id where the product has none of that name."""
    return html.escape(text(text_id)) if text_id and _has(text_id) else html.escape(text_id)


def _write(name: str, body: str) -> Path:
    faces = "".join(
        f"@font-face {{ font-family: Vazirmatn; font-weight: {weight}; src: url('{file}'); }}"
        for weight, file in (
            (number, resource("fonts", f"Vazirmatn-{name}.ttf").as_uri())
            for number, name in ((400, "Regular"), (500, "Medium"), (700, "Bold"))
        )
    )
    style = faces + STYLE.read_text(encoding="utf-8")
    path = BUILD / "pages" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        '<!doctype html><html lang="fa" dir="rtl" translate="no"><meta charset="utf-8">'
        f'<meta name="google" content="notranslate"><title>kiosk</title><style>{style}</style>'
        f"<body>{body}</body></html>\n",
        encoding="utf-8",
    )
    return path
