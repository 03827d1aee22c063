"""Accepting the next reserves of a draw for places that came free, in the order that the draw fixed."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.catalogue import programmes
from kiosk.central.office.auditing import Record
from kiosk.central.office.draws import standing
from kiosk.central.office.draws.ranking import Outcome
from kiosk.central.office.entries import Entries
from kiosk.central.office.forms import Form
from kiosk.central.office.visiting import Visit
from kiosk.central.problems import Refused
from kiosk.central.purchases.changing import Change, change_states
from kiosk.central.schema import draw_ranks, draws
from kiosk.domain.purchase import RequestState


def accept(visit: Visit, draw_id: str, form: Form) -> int | Refused:
    """Accept as many of the next reserves as the form's `count` says and return how many.

    `first` is the rank of the reserve who was next on the page: where another one is by now, nobody is accepted, so
    that a form sent twice serves once.
    """
    now = visit.central.now()
    with visit.central.database.write() as connection:
        draw = connection.execute(sa.select(draws).where(draws.c.id == draw_id).with_for_update()).one_or_none()
        if draw is None:
            return Refused("office.draw_changed")
        programmes.hold_places(connection, draw.programme_id)
        offered = standing.reserves_of(connection, draw)
        if offered.most == 0 or form.one("first") != str(offered.first_rank):
            return Refused("office.draw_changed")
        entries = Entries(form)
        count = entries.number("count", offered.most, least=1)
        if count is None:
            return entries.mistakes[0] if entries.mistakes else Refused("office.needed", "/count")
        accepted = standing.next_reserves(connection, draw_id, count)
        changes = [
            Change(each.request_id, each.version, texts.text("office.draw_promoted_note", rank=each.rank))
            for each in accepted
        ]
        actor = f"staff:{visit.member.id}"
        outcomes = change_states(connection, changes, RequestState.ACCEPTED, actor=actor, now=now)
        if any(isinstance(each, Refused) for each in outcomes):
            raise RuntimeError("a request of a programme that was held has changed")
        theirs = draw_ranks.c.rank.in_([each.rank for each in accepted])
        promoted = sa.update(draw_ranks).where(draw_ranks.c.draw_id == draw_id, theirs)
        connection.execute(promoted.values(outcome=Outcome.PROMOTED.value))
        visit.record(connection, "reserves_accepted", Record("draw", draw_id), details={"accepted": count})
    visit.central.nudge_sender()
    return count
