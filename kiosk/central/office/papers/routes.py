"""The pages of consent texts and contract terms."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.papers import keeping, reading
from kiosk.central.office.papers.reading import Paper
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused
from kiosk.domain.text import fold_digits

router = APIRouter(prefix="/papers")

Reader = Annotated[Visit, Depends(visiting(Capability.READ_CATALOGUE))]
Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_CATALOGUE))]


@router.get("")
def papers(visit: Reader) -> HTMLResponse:
    """List every version of every paper."""
    return visit.page("papers.html", here="papers", papers=reading.listed(visit.central))


@router.get("/new")
def new_form(visit: Keeper, query: QueryForm) -> HTMLResponse:
    """Ask for a new version, beginning with the wording of the one that the address names."""
    source = _find(visit, query.one("maker"), query.one("kind"), query.one("version"))
    form = query if source is None else _form_of(source)
    return _form_page(visit, None, form)


@router.post("/new")
def add(visit: Keeper, form: PostedForm) -> Response:
    """Keep a new version as a draft."""
    entries = Entries(form)
    with visit.central.database.write() as connection:
        maker = entries.one_of("maker", dict(makers(connection)))
        kind = entries.one_of("kind", reading.KINDS)
        if maker and kind == "consent" and not keeping.asks_consent(connection, maker):
            entries.refuse("kind", "office.no_consent")
        wording = keeping.read(entries, kind)
        if wording is None:
            version = ""
        else:
            version = keeping.write(connection, maker, kind, wording, visit.member.id, visit.central.now())
            visit.record(connection, "paper_written", Record("paper", version))
    if not version:
        return _form_page(visit, None, form, entries.wrong, 422)
    return visit.go(f"papers/{maker}/{kind}/{version}", Notice("office.paper_kept"))


@router.get("/{maker}/{kind}/{version}")
def paper(visit: Reader, maker: str, kind: str, version: str) -> HTMLResponse:
    """Show one version: a published one as it reads, a draft with its way to the terminals."""
    found = _find(visit, maker, kind, version)
    return visit.missing() if found is None else _page(visit, found)


@router.get("/{maker}/{kind}/{version}/edit")
def edit_form(visit: Keeper, maker: str, kind: str, version: str) -> HTMLResponse:
    """Show a draft as a form."""
    found = _find(visit, maker, kind, version)
    if found is None or found.state != "draft":
        return visit.missing()
    return _form_page(visit, found, _form_of(found))


@router.post("/{maker}/{kind}/{version}/edit")
def edit(visit: Keeper, maker: str, kind: str, version: str, form: PostedForm) -> Response:
    """Change a draft."""
    found = _find(visit, maker, kind, version)
    if found is None or found.state != "draft":
        return visit.missing()
    entries = Entries(form)
    wording = keeping.read(entries, kind)
    if wording is None:
        return _form_page(visit, found, form, entries.wrong, 422)
    with visit.central.database.write() as connection:
        now = visit.central.now()
        refused = keeping.rewrite(connection, found, wording, stamp_of(form), visit.member.id, now)
        if refused is None:
            visit.record(connection, "paper_written", Record("paper", version))
    if refused is not None:
        return _form_page(visit, found, form, Mistakes(), 409, Notice.refused(refused))
    return visit.go(f"papers/{found.path}", Notice("office.paper_kept"))


@router.post("/{maker}/{kind}/{version}/publish")
def publish(visit: Keeper, maker: str, kind: str, version: str, form: PostedForm) -> Response:
    """Put a draft in force, for a reason that is kept."""
    found = _find(visit, maker, kind, version)
    if found is None or found.state != "draft":
        return visit.missing()
    reason = form.text("reason")
    refused = personal.refuse_reason(reason)
    if refused is not None:
        return _page(visit, found, 422, Mistakes((refused,)))
    with visit.central.database.write() as connection:
        refused = keeping.put_in_force(connection, found, stamp_of(form), visit.central.now())
        if refused is None:
            visit.record(connection, "paper_published", Record("paper", version), reason=reason)
    return visit.go(f"papers/{found.path}", _said(refused, f"office.paper_published.{kind}"))


@router.post("/{maker}/{kind}/{version}/discard")
def discard(visit: Keeper, maker: str, kind: str, version: str, form: PostedForm) -> Response:
    """Throw a draft away."""
    found = _find(visit, maker, kind, version)
    if found is None or found.state != "draft":
        return visit.missing()
    with visit.central.database.write() as connection:
        refused = keeping.discard(connection, found, stamp_of(form))
        if refused is None:
            visit.record(connection, "paper_discarded", Record("paper", version))
    return visit.go("papers", _said(refused, "office.draft_discarded"))


def stamp_of(form: Form) -> int:
    """Return which change of a draft a form was shown with, -1 for what is no number."""
    typed = fold_digits(form.one("stamp"))
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 9 else -1


def _said(refused: Refused | None, done: str) -> Notice:
    return Notice(done) if refused is None else Notice.refused(refused)


def _find(visit: Visit, maker: str, kind: str, version: str) -> Paper | None:
    with visit.central.database.read() as connection:
        return reading.paper(connection, maker, kind, version)


def _page(visit: Visit, found: Paper, status: int = 200, wrong: Mistakes = NOTHING_WRONG) -> HTMLResponse:
    return visit.page("paper.html", status, here="papers", it=found, wrong=wrong)


def _form_page(
    visit: Visit,
    found: Paper | None,
    form: Form,
    wrong: Mistakes = NOTHING_WRONG,
    status: int = 200,
    notice: Notice | None = None,
) -> HTMLResponse:
    with visit.central.database.read() as connection:
        choices = makers(connection)
    typed = sum(bool(form.one(f"scope_title_{place}")) for place in range(keeping.SCOPE_ROWS))
    return visit.page(
        "paper_form.html",
        status,
        here="papers",
        notice=notice,
        it=found,
        form=form,
        wrong=wrong,
        makers=choices,
        kinds=reading.KINDS,
        rows=min(keeping.SCOPE_ROWS, typed + 2),
    )


def _form_of(paper: Paper) -> Form:
    values = {"maker": paper.maker, "kind": paper.kind, "title": paper.title, "body": paper.body}
    for place, (key, title) in enumerate(paper.scopes):
        values |= {f"scope_id_{place}": key, f"scope_title_{place}": title}
    return Form({name: (value,) for name, value in (values | {"stamp": str(paper.stamp)}).items()})
