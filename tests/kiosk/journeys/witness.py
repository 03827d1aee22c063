"""Somebody who looks on from outside and holds the engine to its promises by what was seen alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.errors import Offline
from kiosk.domain.text import fold_digits
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from kiosk.journeys.session import SERVICE, Session
from tests import fakes

COMMANDS: dict[type[fx.Effect], str] = {
    fx.CancelOrder: "cancel",
    fx.WithdrawFromPlan: "withdraw",
    fx.ChangeVehicle: "change_final",
    fx.CompleteFile: "file",
}
"""The one kind of screen that each change of a request may be sent from."""


@dataclass
class Witness:
    """Looks on from outside and remembers by itself what the customer proved, accepted and pressed in this stay."""

    signed_in: list[out.Customer] = field(default_factory=list)
    terms: set[tuple[str, str]] = field(default_factory=set)
    pressed: set[Any] = field(default_factory=set)
    begun: set[str] = field(default_factory=set)
    read_back: set[str] = field(default_factory=set)
    away: bool = False

    def before(self, session: Session, event: e.Event, now: e.Now) -> None:
        waiting = {one.ticket: one.effect for one in session.pending}
        if isinstance(event, e.Answered) and event.ticket in waiting:
            if not isinstance(waiting[event.ticket], fakes.LOCAL):
                self.away = isinstance(event.outcome, Offline)
            match event.outcome:
                case out.Deferred() if isinstance(waiting[event.ticket], fx.DeferVerification):
                    self.signed_in.clear()
                case out.SignedIn(customer) | out.ProfileSaved(customer) | out.IdentityVerified(customer):
                    self.signed_in += [customer] if customer else []
        if isinstance(event, e.JourneyChosen) and session.place.step == SERVICE:
            self.away = event.away
        if isinstance(event, e.WayTaken):
            self.begun.add(event.request_id)
        if isinstance(event, e.Submitted) and session.step is not None:
            if session.step.kind == "contract" and session.terms_ticked and session.programme is not None:
                self.terms.add((session.programme.id, session.programme.contract.version))
            if session.step.kind == "read_back":
                self.read_back.add(fold_digits("".join(session.answers.typed("mobile").split())))
            if session.step.kind in ("final", "collect"):
                self.pressed.add(now.wall)

    def saw(self, session: Session, commit: fx.CommitRequest) -> None:
        """A request is only ever written for somebody verified and complete, on accepted terms, by the last button."""
        known = [one for one in self.signed_in if one.customer_id == commit.customer_id and one.token]
        journey = session.journey
        assert known and journey is not None
        assert known[-1].consented or not journey.has("consent")
        assert known[-1].confirmed or not journey.has("confirmation")
        assert all(commit.profile.get(name) for name in journey.needed)
        assert session.verified
        assert commit.national_code == known[-1].registry["national_code"]
        assert (commit.choice.programme_id, commit.contract_version) in self.terms
        assert commit.confirmed_at in self.pressed

    def saw_written_down(self, session: Session, collect: fx.CollectRequest) -> None:
        """Without central a request is only ever written down for a mobile read back, all details, terms and button."""
        journey = session.journey
        assert session.collecting and journey is not None
        assert collect.mobile in self.read_back
        assert all(collect.profile.get(name) for name in journey.needed)
        typed = [session.answers.typed(name) for name in ("national_code", "birth_date.day", "birth_date.year")]
        assert fold_digits("".join(typed[0].split())) == collect.national_code
        assert collect.birth_date and typed[1] and fold_digits(typed[2]) in collect.birth_date
        assert (collect.choice.programme_id, collect.contract_version) in self.terms
        assert collect.confirmed_at in self.pressed

    def saw_command(self, before: Session, event: e.Event, command: fx.Effect) -> None:
        """A request is only ever changed from the screen made for it, by its own button, for who is signed in."""
        assert isinstance(command, fx.CancelOrder | fx.WithdrawFromPlan | fx.ChangeVehicle | fx.CompleteFile)
        assert isinstance(event, e.Submitted)
        assert before.step is not None and before.step.kind == COMMANDS[type(command)]
        assert any(one.token == command.token for one in self.signed_in)
        assert command.command_id in self.begun - {""}
        assert before.requests is not None
        seen = {one.tracking_code: one.version for one in before.requests.items}
        assert seen[command.tracking_code] == command.version
        if isinstance(command, fx.WithdrawFromPlan):
            assert command.reason and before.answers.typed("consequence") == "yes"

    def saw_decision(self, before: Session, event: e.Event, decision: fx.DecideAwaiting) -> None:
        """What was asked for offline is only decided on by its customer, with consent, from the screen that asks."""
        assert isinstance(event, e.Submitted) and not before.collecting
        kinds = {"register": "awaiting", "withdraw": "awaiting_withdrawal"}
        assert before.step is not None and before.step.kind == kinds[decision.decision]
        named = {each.tracking_code for one in self.signed_in if one.token == decision.token for each in one.awaiting}
        assert decision.tracking_code in named
        asked = next(one for one in before.awaiting if one.tracking_code == decision.tracking_code)
        assert decision.decision == "withdraw" or asked.naming != "somebody_else"
        assert before.customer is not None and before.journey is not None
        assert before.customer.consented or not before.journey.has("consent")
