"""Showing a person whole: once, on one page, for a reason that is kept."""

from __future__ import annotations

from collections.abc import Callable

from fastapi.responses import HTMLResponse

from kiosk.central.office import personal
from kiosk.central.office.auditing import Record
from kiosk.central.office.forms import Form
from kiosk.central.office.rendering import Mistakes
from kiosk.central.office.visiting import Visit


def revealed_page(
    visit: Visit, form: Form, action: str, about: Record, page: Callable[..., HTMLResponse]
) -> HTMLResponse:
    """Write the form's reason down as `action` and answer the page whole, or masked with what is wrong with the reason.

    `page` takes `status`, `revealed` and `wrong`, each by its name.
    """
    reason = form.text("reason")
    refused = personal.refuse_reason(reason)
    if refused is not None:
        return page(status=422, wrong=Mistakes((refused,)))
    with visit.central.database.write() as connection:
        visit.record(connection, action, about, reason=reason)
    return page(revealed=True)
