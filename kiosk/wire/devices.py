"""Enrolment, tokens and heartbeats of terminals."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kiosk.wire.base import JalaliText, Moment, Request, Response


class PublicKey(Request):
    """The device's ES256 public key as a JWK (RFC 7517)."""

    kty: Literal["EC"] = "EC"
    crv: Literal["P-256"] = "P-256"
    x: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]
    y: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]


class EnrolRequest(Request):
    """`code` is the one-time code from the office: 8 characters, 15 minutes, 5 tries."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{8}$")]
    public_key: PublicKey
    hardware_id: Annotated[str, StringConstraints(max_length=128)] = ""
    app_version: Annotated[str, StringConstraints(max_length=32)]


class DealerBrief(Response):
    """The dealership in which a terminal stands."""

    id: str
    code: str
    name: str


class Enrolled(Response):
    """`device_number` (1 to 9999) begins the terminal's tracking codes; `epoch` grows with each enrolment."""

    device_id: str
    device_number: int = Field(ge=1, le=9999)
    epoch: int
    dealer: DealerBrief


class TokenRequest(Request):
    """`assertion`: a JWT signed ES256 by the device key; iss = sub = device id, aud = "central", at most 60 s."""

    assertion: Annotated[str, StringConstraints(max_length=2000)]


class Token(Response):
    """A device's access token; `expires_in` in seconds, `server_time` sets the terminal's clock offset."""

    access_token: str
    expires_in: int
    server_time: Moment


Count = Annotated[int, Field(ge=0, le=2_147_483_647)]


class DayTally(Request):
    """What a terminal did on one day of Tehran's calendar (`1405-09-01`), by the day of confirmation.

    `made` counts its requests and messages, `first_seq` to `last_seq` are theirs without a gap; the other counts are of
    those same requests as they stand now, so that central can lay its own beside them.
    """

    day: JalaliText
    epoch: Count
    first_seq: Count
    last_seq: Count
    made: Count
    delivered: Count
    printed: Count
    needs_attention: Count
    set_aside: Count


class Heartbeat(Request):
    """A terminal's health; counts and states only, never personal data.

    `days` are the last days on which it made anything, newest first, at most fourteen.
    """

    app_version: str
    waiting: int
    oldest_waiting_s: int
    needs_attention: int
    last_seq: int
    printer: Literal["ready", "degraded", "out", "unknown"]
    clock_offset_ms: int
    days: Annotated[tuple[DayTally, ...], Field(max_length=14)] = ()


class HeartbeatAnswer(Response):
    """`pull` hints that the catalogue has news; `known_seq` is the last sequence number central holds.

    It goes back where central was restored from a backup: what was delivered beyond it is sent once more. `durable_seq`
    is the last one safely backed up.
    """

    server_time: Moment
    pull: bool
    known_seq: int
    durable_seq: int = 0


