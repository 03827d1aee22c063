"""What an installation of central may set: where data lives, keys, simulators, and every limit of the product."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class CodeLimits:
    """Codes by SMS: their shape, life and how often they may be tried and sent."""

    length: int = 6
    life: timedelta = timedelta(minutes=5)
    tries_per_code: int = 5
    tries_in_a_row: int = 10
    pause_after_row: timedelta = timedelta(minutes=30)
    tries_a_day: int = 20
    resend_waits: tuple[int, ...] = (60, 120, 300)
    """Seconds before the first, second and every later resend."""
    resends_per_10_minutes: int = 3
    resends_per_hour: int = 5
    sends_per_day: int = 10
    device_sends_per_hour: int = 30
    device_sends_per_day: int = 200
    address_sends_per_hour: int = 60
    network_sends_per_hour: int = 20_000
    entered_of_last_20: int = 8
    """Fewer codes of the last twenty entered than this raises an alarm."""
    answer_kept: timedelta = timedelta(minutes=2)
    """How long a terminal that lost the answer to a right code gets it again for the same code."""
    delivery_wait: float = 1.5
    """Seconds that a first send waits for the gateway's word on the number."""


@dataclass(frozen=True, slots=True)
class OfficeLimits:
    """Staff at the office's pages: failures before a pause, and how long a session and a fresh proof of it last."""

    failures: int = 10
    pause: timedelta = timedelta(minutes=30)
    idle: timedelta = timedelta(minutes=15)
    session: timedelta = timedelta(hours=8)
    proof: timedelta = timedelta(minutes=5)
    """How long exports and roles stay open after password and code were entered again."""
    payment_working_days: int = 3
    """A payment's deadline unless staff set another."""


@dataclass(frozen=True, slots=True)
class LookupLimits:
    """Looking up a request by tracking code and the mobile's last digits, on the public page."""

    failures_per_code: int = 5
    failures_per_address: int = 30
    window: timedelta = timedelta(hours=1)
    pause: timedelta = timedelta(minutes=30)
    """How long a code or an address rests after its last failure that counts."""


@dataclass(frozen=True, slots=True)
class RetentionLimits:
    """How long central keeps what nobody needs for ever."""

    staff_audit: timedelta = timedelta(days=731)
    """24 months in which it can be seen who read whose data."""
    order_commands: timedelta = timedelta(days=400)
    """A command that comes again within this time is answered again and done once."""
    login_failures: timedelta = timedelta(days=30)
    """Failures in a row count together for this long after the last of them."""
    deferrals: timedelta = timedelta(days=1)
    """A link to the customer's phone is forgotten so long after its end."""
    settled_requests: timedelta = timedelta(days=30)
    """Who made a request that was taken down offline is forgotten so long after it was registered, refused or lapsed;
    what was registered stays as a purchase."""
    letters: timedelta = timedelta(days=400)
    """Events that were refused and never mended, with whatever they say of a person."""
    device_days: timedelta = timedelta(days=400)
    """What terminals counted by the day."""
    backups: timedelta = timedelta(days=400)
    """The list of backups; what they cover stays covered."""


@dataclass(frozen=True, slots=True)
class LaneLimits:
    """What one kind of request may take of a process, however many terminals ask."""

    at_work: int = 2
    """Requests that hold a thread and a connection to the database; the others of the lane hold neither."""
    waiting: int = 64
    longest_wait_s: float = 5.0
    """No request is let in that would wait longer, by how long they have taken lately; it is given a time to come."""
    longest_pause_s: float = 120.0
    """The farthest such time; whoever is beyond that shares the times of those before."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Every other number that central enforces."""

    codes: CodeLimits = CodeLimits()
    office: OfficeLimits = OfficeLimits()
    lookups: LookupLimits = LookupLimits()
    retention: RetentionLimits = RetentionLimits()
    captcha_life: timedelta = timedelta(minutes=5)
    captcha_length: int = 5
    challenge_life: timedelta = timedelta(minutes=30)
    customer_token_life: timedelta = timedelta(minutes=30)
    device_token_life: timedelta = timedelta(minutes=10)
    assertion_life: timedelta = timedelta(seconds=60)
    clock_leeway: timedelta = timedelta(seconds=10)
    enrolment_code_life: timedelta = timedelta(minutes=15)
    enrolment_tries: int = 5
    mismatches_per_challenge: int = 3
    mismatches_per_day: int = 5
    deferral_life: timedelta = timedelta(hours=72)
    """How long a link to finish a verification by can be used."""
    deferrals_per_day: int = 3
    """Such links for one mobile."""
    awaiting_told_per_day: int = 3
    """Messages to one mobile, which nobody has proved to be the applicant's, about requests that were taken down
    offline; those beyond wait for the next day."""
    awaiting_told_per_device_hour: int = 30
    awaiting_told_per_device_day: int = 200
    """Such messages about what one terminal has sent."""
    awaiting_reminder: timedelta = timedelta(days=1)
    """How long before its end whoever was told of such a request, a day ago or more, is reminded of it, once."""
    awaiting_retry: timedelta = timedelta(minutes=1)
    """How soon a proved request is tried again where a service did not answer."""
    login_pauses: tuple[tuple[int, timedelta], ...] = (
        (5, timedelta(minutes=1)),
        (10, timedelta(minutes=15)),
        (15, timedelta(hours=1)),
    )
    """After so many failures in a row at one terminal, this pause."""
    login_failures_to_recovery: int = 20
    device_requests_per_minute: int = 60
    device_burst: int = 20
    support_per_hour: int = 20
    """Messages to support from one terminal; more wait in its outbox."""
    support_told_per_day: int = 3
    """Texts that acknowledge messages to support, for one mobile."""
    body_bytes: int = 1024 * 1024
    in_flight: int = 400
    """Requests in one process at once, of which forty work and the others wait; more are asked to come back. Those of
    the three lanes are not among them."""
    background: LaneLimits = LaneLimits()
    """What terminals do by themselves: backlogs, heartbeats and pulls."""
    fresh: LaneLimits = LaneLimits()
    """Batches of one or two requests, for which a customer has just pressed the last button."""
    tokens: LaneLimits = LaneLimits()
    """Tokens, which terminals that have been away all want at once, and those that customers stand at now and then."""
    confirmed_ahead: timedelta = timedelta(minutes=5)
    """How far a terminal's clock may run ahead in a customer's moment of confirmation."""


@dataclass(frozen=True, slots=True)
class CentralSettings:
    """One installation of central.

    `database_url` is SQLite's or PostgreSQL's (psycopg 3). `secret` (32 bytes or more) is the root of every key and
    pepper of the server and must outlive its data. `public_url` stands in text messages; without it no link does, and
    no verification is deferred to the customer's own phone. Licences and plates have no key: no service for them is
    public, and without simulators programmes with such gates take nobody.

    `backups` is `registered` where somebody runs `kiosk central backup` or registers backups of their own: terminals
    then keep what they delivered until the next one. With `none` they keep it for a day, and a restored copy of the
    database may be older than what they can send again.
    """

    database_url: str
    secret: bytes = field(repr=False)
    simulators: bool = False
    sim_key: str = field(default="", repr=False)
    public_url: str = ""
    limits: Limits = Limits()
    kavenegar_key: str = field(default="", repr=False)
    kavenegar_sender: str = ""
    zibal_key: str = field(default="", repr=False)
    backups: Literal["none", "registered"] = "none"

    def __post_init__(self) -> None:
        if len(self.secret) < 32:
            raise ValueError("the secret is shorter than 32 bytes")
        if self.simulators and len(self.sim_key) < 8:
            raise ValueError("simulators need a key of at least 8 characters")

    def key(self, purpose: str) -> bytes:
        """Return the 32-byte key for one purpose, derived from the secret."""
        return hmac.new(self.secret, f"central {purpose}".encode(), hashlib.sha256).digest()


def secret_in(folder: Path) -> bytes:
    """Return the secret kept in `folder`, made on first use and readable by its owner only.

    Of processes that make it together the first one's stays, and none ever sees half of it.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / "central.secret"
    if not path.exists():
        part = folder / f"central.secret.{secrets.token_hex(8)}.part"
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(secrets.token_bytes(32))
                file.flush()
                os.fsync(file.fileno())
            with suppress(FileExistsError):
                os.link(part, path)
        finally:
            part.unlink()
    return path.read_bytes()
