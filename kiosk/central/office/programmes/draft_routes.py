"""The pages of a programme that is being written: its parts, its preview, and its way to the terminals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, Response

from kiosk.central.catalogue import programmes
from kiosk.central.catalogue.versions import Cause
from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.dealers.reading import makers
from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form, PostedForm, QueryForm
from kiosk.central.office.papers.reading import Paper, contracts
from kiosk.central.office.papers.routes import stamp_of
from kiosk.central.office.programmes import checking, drafts, publishing, reading, terms
from kiosk.central.office.programmes.checking import Faults
from kiosk.central.office.programmes.drafts import Draft
from kiosk.central.office.rendering import NOTHING_WRONG, Mistakes, Notice
from kiosk.central.office.roles import Capability
from kiosk.central.office.visiting import Visit, visiting
from kiosk.central.problems import Refused
from kiosk.wire.catalogue import ProgrammeDocument

router = APIRouter(prefix="/programmes/{programme_id}/draft")

Keeper = Annotated[Visit, Depends(visiting(Capability.CHANGE_CATALOGUE))]


@dataclass(frozen=True, slots=True)
class Desk:
    """A draft with what it is held against: the maker's contracts, what is published, and what is wrong still."""

    draft: Draft
    maker: str
    live: ProgrammeDocument | None
    contracts: tuple[Paper, ...]
    faults: Faults
    document: ProgrammeDocument | None

    @property
    def path(self) -> str:
        """Where its pages are, under `/office`."""
        return f"programmes/{self.draft.programme_id}/draft"


def desk(visit: Visit, programme_id: str) -> Desk | None:
    """Return a draft with all that its pages need."""
    with visit.central.database.read() as connection:
        draft = drafts.draft(connection, programme_id)
        if draft is None:
            return None
        live = programmes.published(connection, programme_id)
        return Desk(
            draft=draft,
            maker=dict(makers(connection)).get(draft.maker, draft.maker),
            live=live,
            contracts=tuple(contracts(connection, draft.maker)),
            faults=checking.faults(connection, draft, live, visit.central.now()),
            document=checking.document(connection, draft),
        )


@router.get("")
def overview(visit: Keeper, programme_id: str) -> HTMLResponse:
    """Show how far a draft is."""
    return _overview(visit, programme_id)


@router.get("/terms")
def terms_page(visit: Keeper, programme_id: str, query: QueryForm) -> HTMLResponse:
    """Show the programme's own terms as a form; with `check` it says what is missing."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    wrong = found.faults.parts["terms"] if query.one("check") else NOTHING_WRONG
    return _terms(visit, found, terms.terms_form(found.draft.body), wrong)


@router.post("/terms")
def keep_terms(visit: Keeper, programme_id: str, form: PostedForm) -> Response:
    """Keep the programme's own terms."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    entries = Entries(form)
    changes = terms.read_terms(entries, [each.version for each in found.contracts])
    return keep(visit, found, form, entries, changes, _terms)


@router.get("/circular")
def circular_page(visit: Keeper, programme_id: str, query: QueryForm) -> HTMLResponse:
    """Show the circular as a form; with `check` it says what is missing."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    wrong = found.faults.parts["circular"] if query.one("check") else NOTHING_WRONG
    return _circular(visit, found, terms.circular_form(found.draft.body), wrong)


@router.post("/circular")
def keep_circular(visit: Keeper, programme_id: str, form: PostedForm) -> Response:
    """Keep the circular."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    entries = Entries(form)
    return keep(visit, found, form, entries, terms.read_circular(entries), _circular)


@router.get("/preview")
def preview(visit: Keeper, programme_id: str) -> Response:
    """Show the draft as a customer would see it."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    if found.document is None:
        return visit.go(found.path, Notice("error.office.draft_incomplete", tone="sorry"))
    totals = reading.totals(found.document.vehicles, visit.central.now())
    return visit.page("programme_preview.html", here="programmes", it=found, programme=found.document, totals=totals)


@router.post("/publish")
def publish(visit: Keeper, programme_id: str, form: PostedForm) -> Response:
    """Bring a draft to the terminals; a programme that is published already takes a reason."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    reason = form.text("reason")
    refused = personal.refuse_reason(reason) if found.live is not None else None
    if refused is not None:
        return _overview(visit, programme_id, 422, Mistakes((refused,)))
    with visit.central.database.write() as connection:
        cause = Cause(reason, visit.member.id)
        done = publishing.publish_draft(connection, programme_id, stamp_of(form), cause, visit.central.now())
        if isinstance(done, list):
            about = Record("programme", programme_id)
            visit.record(connection, "programme_published", about, reason=reason or None, details={"changed": done})
    if isinstance(done, Refused):
        return _overview(visit, programme_id, 409, notice=Notice.refused(done))
    if isinstance(done, Faults):
        why = done.whole or Refused("office.draft_incomplete")
        return _overview(visit, programme_id, 422, notice=Notice.refused(why))
    return visit.go(f"programmes/{programme_id}", Notice("office.programme_published"))


@router.post("/discard")
def discard(visit: Keeper, programme_id: str, form: PostedForm) -> Response:
    """Throw a draft away."""
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    with visit.central.database.write() as connection:
        refused = drafts.discard(connection, programme_id, stamp_of(form))
        if refused is None:
            visit.record(connection, "programme_discarded", Record("programme", programme_id))
    if refused is not None:
        return visit.go(found.path, Notice.refused(refused))
    return visit.go(f"programmes/{programme_id}" if found.live else "programmes", Notice("office.draft_discarded"))


FormPage = Callable[[Visit, Desk, Form, Mistakes, int, Notice | None], HTMLResponse]


def keep(
    visit: Visit, found: Desk, form: Form, entries: Entries, changes: dict[str, Any], again: FormPage, onward: str = ""
) -> Response:
    """Put changes over a draft and go on, or show the form again with what is wrong."""
    if entries.wrong:
        return again(visit, found, form, entries.wrong, 422, None)
    programme_id, now = found.draft.programme_id, visit.central.now()
    with visit.central.database.write() as connection:
        refused = drafts.save(connection, found.draft, changes, stamp_of(form), visit.member.id, now)
        if refused is None:
            visit.record(connection, "programme_written", Record("programme", programme_id))
    if refused is not None:
        return again(visit, found, form, NOTHING_WRONG, 409, Notice.refused(refused))
    return visit.go(onward or found.path, Notice("office.draft_kept"))


def _overview(
    visit: Visit,
    programme_id: str,
    status: int = 200,
    wrong: Mistakes = NOTHING_WRONG,
    notice: Notice | None = None,
) -> HTMLResponse:
    found = desk(visit, programme_id)
    if found is None:
        return visit.missing()
    changed = [] if found.document is None else checking.changes(found.live, found.document)
    return visit.page(
        "programme_draft.html", status, here="programmes", notice=notice, it=found, wrong=wrong, changed=changed
    )


def _terms(
    visit: Visit,
    found: Desk,
    form: Form,
    wrong: Mistakes = NOTHING_WRONG,
    status: int = 200,
    notice: Notice | None = None,
) -> HTMLResponse:
    return visit.page(
        "programme_terms.html",
        status,
        here="programmes",
        notice=notice,
        it=found,
        form=form,
        wrong=wrong,
        kinds=terms.KINDS,
        groups=terms.GROUPS,
        price_kinds=terms.PRICE_KINDS,
    )


def _circular(
    visit: Visit,
    found: Desk,
    form: Form,
    wrong: Mistakes = NOTHING_WRONG,
    status: int = 200,
    notice: Notice | None = None,
) -> HTMLResponse:
    return visit.page(
        "programme_circular.html", status, here="programmes", notice=notice, it=found, form=form, wrong=wrong
    )
