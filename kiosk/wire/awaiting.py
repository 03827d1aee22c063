"""Requests that were taken down offline, as their proved customer is told of them and decides on them at a terminal."""

from __future__ import annotations

from typing import Literal

from kiosk.wire.base import Moment, Request, Response


class AwaitingRequest(Response):
    """A request of the customer's own, taken down while a terminal was alone, that awaits their decision.

    The names are those of the catalogue of that moment, empty where it had none; `taken_by` is the dealership of the
    terminal that wrote it down at `confirmed_at`. Until `expires_at` it is kept and can be finished elsewhere.
    """

    tracking_code: str
    maker_name: str
    programme_title: str
    vehicle_title: str
    colour_name: str
    dealer_name: str
    taken_by: str
    confirmed_at: Moment
    expires_at: Moment


class MisnamedRequest(AwaitingRequest):
    """A request that was taken down with the customer's mobile and names them wrongly.

    `own` where it bears their national code and only the birth date is wrong: they may register it as who they have
    proved to be. Any other names somebody else: it can only be withdrawn, and the names of what it asks for are empty.
    """

    own: bool


class AwaitingDecision(Request):
    """What the signed-in customer decides on a request of theirs that was taken down offline.

    The request itself makes a repetition harmless: the same decision again gets the first one's answer.
    """

    decision: Literal["register", "withdraw"]
