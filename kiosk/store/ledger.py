"""The print ledger: which receipt was sent to paper, when, and what came of it."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.store.schema import prints, requests
from kiosk.store.values import Print

_INSERT = insert(prints)
_PUT = _INSERT.on_conflict_do_update(
    index_elements=[prints.c.job_id], set_={"state": _INSERT.excluded.state, "at": _INSERT.excluded.at}
)
_ON_PAPER = frozenset(("sent", "confirmed"))
_PRINTED = (
    update(requests)
    .where(
        requests.c.number == bindparam("sought"),
        requests.c.request_id == bindparam("of"),
        requests.c.printed_at.is_(None),
    )
    .values(printed_at=bindparam("moment"))
)


def record(connection: Connection, job: Print) -> None:
    """Write a job, or the new state of one that is known; a request whose receipt came out counts as printed."""
    connection.execute(
        _PUT,
        {
            "job_id": job.job_id,
            "request_id": job.request_id,
            "copy_no": job.copy_no,
            "state": job.state,
            "at": job.at,
        },
    )
    if job.tracking_code and job.state in _ON_PAPER:
        connection.execute(_PRINTED, {"sought": int(job.tracking_code), "of": job.request_id, "moment": job.at})
