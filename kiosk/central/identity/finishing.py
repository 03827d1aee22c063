"""Finishing a deferred verification on one's own phone: a fresh code, the claim, the maker's consent.

The link alone proves nothing. What proves is done by the very functions that serve terminals; here stands only who may
call them: the browser that had the code sent, while the link is open.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa

from kiosk.central.awaiting import asking, deciding, settling
from kiosk.central.awaiting.asking import Taken
from kiosk.central.awaiting.deciding import Decision, Proved
from kiosk.central.awaiting.states import Outcome, asked_for, outcomes
from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.devices.device import Device
from kiosk.central.devices.finding import device_of
from kiosk.central.identity import challenges as challenge_rules
from kiosk.central.identity import claims, consents, deferrals
from kiosk.central.problems import Refused
from kiosk.central.schema import awaiting_requests, challenges
from kiosk.central.schema import deferrals as table
from kiosk.domain.text import mask_mobile
from kiosk.wire.catalogue import ConsentDocument
from kiosk.wire.identity import ConsentRequest, ResendRequest, VerifyRequest

Step = Literal["start", "claim", "consent", "verified", "denied"]


@dataclass(frozen=True, slots=True)
class Guest:
    """A browser that opened a link: the secret in its cookie and its network address."""

    secret: str = field(repr=False)
    address: str

    @property
    def mark(self) -> str:
        """What is kept of the secret."""
        return hashlib.sha256(self.secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Stage:
    """How far a guest has come; `mobile` is masked, `code_asked` until the code was right, `consent` what to decide.

    `asked_for` is what will be registered with consent, `outcomes` what became of it, and `misnamed` what was taken
    down with this mobile and names its holder wrongly, which is decided on once they are verified.
    """

    step: Step
    mobile: str
    maker: str
    until: datetime
    code_asked: bool = True
    consent: ConsentDocument | None = None
    asked_for: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    misnamed: tuple[Taken, ...] = ()


class Gone:
    """The link is unknown, used, replaced or too old, or not this guest's any more: nobody learns which."""


GONE = Gone()


def look(central: Central, token: str, guest: Guest) -> Stage | Gone:
    """Return what to show; text of consent that is shown is noted with its moment."""
    now = central.now()
    with central.database.write() as connection:
        row = deferrals.find(connection, token)
        if row is None:
            return GONE
        challenge = _challenge(connection, row)
        state = _settled(connection, row, challenge, now)
        mine = _is_mine(row, guest)
        if state == "denied" and mine:
            return _stage(connection, row, "denied")
        if state == "used" and mine and challenge is not None:
            done = outcomes(connection, challenge.customer_id, row.created_at)
            return _stage(connection, row, "verified", outcomes=done, misnamed=_misnamed(connection, challenge, now))
        if state != "open" or row.expires_at <= now:
            return GONE
        if challenge is None or not mine or challenge.expires_at <= now:
            return _stage(connection, row, "start")
        if challenge.state != "verified":
            return _stage(connection, row, "claim", code_asked=challenge.state == "sent")
        connection.execute(sa.update(table).where(table.c.id == row.id).values(shown_at=now))
        shown = consents.current_consent(connection, row.maker)
        wanted = asked_for(connection, row.mobile, row.maker, challenge.claim)
        wrong = asking.misnamed(connection, row.mobile, row.maker, challenge.claim, now)
        return _stage(connection, row, "consent", consent=shown, asked_for=wanted, misnamed=wrong)


def send_code(central: Central, token: str, guest: Guest) -> Gone | Refused | None:
    """Send a code to the link's mobile, the same one while it lives; from then on the link is this guest's."""
    now = central.now()
    with central.database.write() as connection:
        row = _open(connection, token, now)
        if row is None:
            return GONE
        device = device_of(connection, row.device_id, guest.address)
        challenge, message_id = _challenge(connection, row), ""
        again = challenge is not None and challenge.state == "sent" and challenge.expires_at > now
        if not again:
            refused = challenge_rules.may_send(central, connection, device, row.mobile, now)
            rules = rules_at(connection, row.maker)
            if refused is not None or isinstance(rules, Refused):
                return refused or GONE
            kind: Literal["identity", "registration"] = "identity" if rules.by_emta else "registration"
            sent, message_id = challenge_rules.open_challenge(
                central, connection, device, row.mobile, row.maker, "deferred", kind, now
            )
            _update(connection, row, phone_challenge_id=sent.challenge_id, visitor_hash=guest.mark)
    if again:
        resent = challenge_rules.resend(central, device, ResendRequest(challenge_id=row.phone_challenge_id))
        if isinstance(resent, Refused):
            return resent
        with central.database.write() as connection:
            _update(connection, row, visitor_hash=guest.mark)
        return None
    central.nudge_sender()
    return challenge_rules.undeliverable(central, message_id)


def claim(
    central: Central, token: str, guest: Guest, code: str, national_code: str, birth_date: str
) -> Gone | Refused | None:
    """Enter the code, unless it was accepted before, then claim to be somebody (`birth_date` as 1370-05-17)."""
    with central.database.write() as connection:
        found = _at_work(central, connection, token, guest, "sent", "accepted")
        if isinstance(found, Gone):
            return found
        device, challenge = found
        if challenge.state == "sent":
            entered = challenge_rules.enter_code(central, connection, device, challenge.id, code, ("deferred",))
        else:
            entered = challenge
    if isinstance(entered, Refused):
        return entered
    said = VerifyRequest(challenge_id=challenge.id, national_code=national_code, birth_date=birth_date)
    verified = claims.verify(central, device, said)
    if isinstance(verified, Refused):
        return verified
    _settle(central, challenge.id)
    return None


def decide(
    central: Central, token: str, guest: Guest, *, granted: bool, version: str, text_sha256: str
) -> Gone | Refused | None:
    """Record the decision over the text that was shown; over any other there is nothing to decide."""
    now = central.now()
    with central.database.write() as connection:
        found = _at_work(central, connection, token, guest, "verified")
        if isinstance(found, Gone):
            return found
        device, challenge = found
        row, shown = deferrals.find(connection, token), consents.current_consent(connection, challenge.maker)
    if row is None or shown is None or (version, text_sha256) != (shown.version, shown.sha256):
        return Refused("consent.outdated")
    decision = ConsentRequest(
        challenge_id=challenge.id,
        maker=challenge.maker,
        granted=granted,
        version=shown.version,
        text_sha256=shown.sha256,
        scopes=tuple(scope.id for scope in shown.scopes),
        shown_at=row.shown_at or now,
        decided_at=now,
    )
    recorded = consents.record_consent(central, device, decision)
    if isinstance(recorded, Refused):
        return recorded
    _settle(central, challenge.id)
    return None


def decide_misnamed(
    central: Central, token: str, guest: Guest, request_id: str, decision: Decision
) -> Refused | None:
    """Carry out what a verified guest decides on a request that names them wrongly, while their challenge lives."""

    def prove(connection: sa.Connection) -> Proved | Refused:
        row = deferrals.find(connection, token)
        challenge = None if row is None else _challenge(connection, row)
        if row is None or challenge is None or not _is_mine(row, guest) or not _may_decide(challenge, central.now()):
            return Refused("purchase.not_found")
        customer = records.customer_and_person(connection, challenge.customer_id)
        return Proved(device_of(connection, row.device_id, guest.address), customer, challenge.id)

    decided = deciding.decide(central, prove, awaiting_requests.c.request_id == request_id, decision)
    return decided if isinstance(decided, Refused) else None


def _misnamed(connection: sa.Connection, challenge: Any, now: datetime) -> tuple[Taken, ...]:
    if not _may_decide(challenge, now):
        return ()
    row = records.customer_and_person(connection, challenge.customer_id)
    return () if row is None else asking.misnamed(connection, row.mobile, row.maker, row._mapping, now)


def _may_decide(challenge: Any, now: datetime) -> bool:
    return challenge.customer_id is not None and challenge.expires_at > now


def _settle(central: Central, challenge_id: str) -> None:
    """Register what awaited whoever the challenge has proved; nobody yet where consent is still to be given."""
    with central.database.read() as connection:
        customer_id = connection.scalar(sa.select(challenges.c.customer_id).where(challenges.c.id == challenge_id))
    if customer_id is not None:
        settling.settle(central, customer_id)


def _at_work(
    central: Central, connection: sa.Connection, token: str, guest: Guest, *states: str
) -> tuple[Device, Any] | Gone:
    """Return the terminal of a link and its living challenge in one of `states`, for the guest whose code it is."""
    now = central.now()
    row = _open(connection, token, now)
    challenge = None if row is None else _challenge(connection, row)
    if row is None or challenge is None or not _is_mine(row, guest):
        return GONE
    if challenge.state not in states or challenge.expires_at <= now:
        return GONE
    return device_of(connection, row.device_id, guest.address), challenge


def _open(connection: sa.Connection, token: str, now: datetime) -> Any | None:
    row = deferrals.find(connection, token)
    if row is None or _settled(connection, row, _challenge(connection, row), now) != "open" or row.expires_at <= now:
        return None
    return row


def _settled(connection: sa.Connection, row: Any, challenge: Any | None, now: datetime) -> str:
    """Return the link's state, noting first what its challenge has come to."""
    state: str = row.state
    if state != "open" or challenge is None:
        return state
    if challenge.person_id is not None:
        state = "used"
    elif challenge.state == "closed":
        state = "denied"
    if state != row.state:
        _update(connection, row, state=state, used_at=now)
    return state


def _challenge(connection: sa.Connection, row: Any) -> Any | None:
    own = sa.select(challenges).where(challenges.c.id == row.phone_challenge_id)
    return None if row.phone_challenge_id is None else connection.execute(own).one()


def _is_mine(row: Any, guest: Guest) -> bool:
    return row.visitor_hash is not None and hmac.compare_digest(row.visitor_hash, guest.mark)


def _update(connection: sa.Connection, row: Any, **values: object) -> None:
    connection.execute(sa.update(table).where(table.c.id == row.id).values(**values))


def _stage(connection: sa.Connection, row: Any, step: Step, **more: Any) -> Stage:
    return Stage(step, mask_mobile(row.mobile), deferrals.maker_name(connection, row.maker), row.expires_at, **more)
