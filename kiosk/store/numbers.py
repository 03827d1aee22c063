"""The last numbers given out: those of the newest request, or those noted with the identity where they are later.

So a commit, which writes the request anyway, writes no page for its counters. They are noted where a number is taken
without a new row, when rows are delivered, and before any row goes.
"""

from __future__ import annotations

from typing import Final

COUNTERS: Final = """SELECT known.device_number, known.epoch,
    max(known.last_seq, iif(newest.epoch = known.epoch, newest.seq, 0)),
    max(known.last_counter, coalesce(newest.number / 100 % 1000000, 0))
    FROM terminal AS known LEFT JOIN requests AS newest ON newest.number = (
        SELECT max(number) FROM requests
        WHERE number BETWEEN known.device_number * 100000000 AND known.device_number * 100000000 + 99999999)"""
"""The columns of `Counters`, no row before enrolment; a number is device, counter and two check digits."""
