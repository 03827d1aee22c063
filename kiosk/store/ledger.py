"""The print ledger: which receipt was sent to paper, when, and what came of it."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from kiosk.store.schema import prints
from kiosk.store.values import Print

_INSERT = insert(prints)
_PUT = _INSERT.on_conflict_do_update(
    index_elements=[prints.c.job_id], set_={"state": _INSERT.excluded.state, "at": _INSERT.excluded.at}
)


def record(connection: Connection, job: Print) -> None:
    """Write a job, or the new state of one that is known."""
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
