"""The background sender: composes queued messages and hands them to the gateway, and does what time alone causes."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from kiosk import texts
from kiosk.central.database import Database
from kiosk.central.identity import codes, deferrals
from kiosk.central.kept import Kept
from kiosk.central.providers.ports import OutgoingSms, SmsAccepted, SmsGateway, SmsUndeliverable
from kiosk.central.schema import challenges, sms_messages
from kiosk.central.settings import CentralSettings
from kiosk.failpoints import reached
from kiosk.wire.links import TRACKING_PATH

log = logging.getLogger("kiosk.central")

_CLAIM = timedelta(seconds=90)
_IDLE = 2.0
_BESIDE_S = 0.25
"""The tasks beside are not done more often than this, however many messages are left in the meantime."""
_REST_SHARE, _LONGEST_REST_S = 2.0, 0.2
"""After a message for which nobody stands waiting the sender rests for twice as long as it took, so that thousands of
receipts at once leave the processor to customers. The slower the server is, the longer it rests."""
_AFTER_FAILURE_S = 1.0
_FAREWELL_S = 2.0
_SILENT_S = 120.0
"""A sender that has not come round for so long is stuck; a gateway may take half a minute over one message."""
_RETRIES = (2, 10, 60, 300)
"""Seconds before each new try after the gateway was down."""


class Sender:
    """One thread in each server process; messages are claimed in the database, so any number may run."""

    def __init__(
        self, settings: CentralSettings, database: Database, gateway: SmsGateway, now: Callable[[], datetime]
    ) -> None:
        self._settings, self._database, self._gateway, self._now = settings, database, gateway, now
        self._beside: list[Callable[[], object]] = []
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sms-sender", daemon=True)
        self._seen = time.monotonic()

    def beside(self, task: Callable[[], object]) -> None:
        """Have `task` done every time before the queue is looked at; messages that it leaves go out at once."""
        self._beside.append(task)

    @property
    def alive(self) -> bool:
        """Tell whether messages are going out."""
        return self._thread.is_alive() and time.monotonic() - self._seen < _SILENT_S

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish the message in hand and end; one whose gateway dawdles goes out elsewhere once its claim is over."""
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout=_FAREWELL_S)

    def nudge(self) -> None:
        """Say that there is a message to send now."""
        self._wake.set()

    def send_due(self) -> int:
        """Send everything that is due; return how many messages were tried."""
        tried = 0
        message = self._first()
        while message is not None:
            self._seen = began = time.monotonic()
            reached("sms.claimed")
            outcome = self._gateway.send(self._composed(message))
            reached("sms.sent")
            following = self._settle(message, outcome)
            reached("sms.settled")
            tried += 1
            if message.challenge_id is None and following is not None:
                self._stopping.wait(min(_LONGEST_REST_S, _REST_SHARE * (time.monotonic() - began)))
            message = following
        return tried

    def _run(self) -> None:
        beside_at = 0.0
        while not self._stopping.is_set():
            if skipped := time.monotonic() < beside_at:
                well = self._done(self.send_due)
            else:
                beside_at = time.monotonic() + _BESIDE_S
                well = all([self._done(task) for task in (*self._beside, self.send_due)])
            if not well:
                self._stopping.wait(_AFTER_FAILURE_S)
            self._wake.wait(max(0.0, beside_at - time.monotonic()) if skipped else _IDLE)
            self._wake.clear()

    def _done(self, task: Callable[[], object]) -> bool:
        """Do one task; one that fails keeps no other from its turn."""
        try:
            task()
        except Exception as error:
            log.error("sms.sender_failed kind=%s", type(error).__name__)
            return False
        return True

    def _first(self) -> Any | None:
        """Claim what is due first; an idle look at the queue writes nothing."""
        self._seen = time.monotonic()
        if self._stopping.is_set():
            return None
        with self._database.read() as connection:
            if not _ANY_DUE.all(connection, now=self._now()):
                return None
        with self._database.write() as connection:
            return self._claim(connection)

    def _claim(self, connection: sa.Connection) -> Any | None:
        now = self._now()
        return _CLAIM_NEXT.first(connection, now=now, until=now + _CLAIM)

    def _composed(self, message: Any) -> OutgoingSms:
        code = None
        if message.challenge_id is not None:
            with self._database.read() as connection:
                row = connection.execute(sa.select(challenges).where(challenges.c.id == message.challenge_id)).one()
            code = codes.code_for(self._settings, row)
        values = dict(message.details) if code is None else {**message.details, "code": code}
        if "deferral_id" in values:
            values["link"] = deferrals.link(self._settings, values["deferral_id"])
        text = texts.text(f"sms.{message.kind}", **values)
        if "tracking_code" in values and self._settings.public_url:
            address = self._settings.public_url.rstrip("/") + TRACKING_PATH.rstrip("/")
            text = f"{text}\n{texts.text('sms.follow', address=address)}"
        return OutgoingSms(message.mobile, message.kind, text, code, message.id)

    def _settle(self, message: Any, outcome: object) -> Any | None:
        """Write what became of a message and claim the next in one transaction; None where none is due."""
        now = self._now()
        sent_at, due_at = None, message.due_at
        if isinstance(outcome, SmsAccepted):
            state, sent_at = "sent", now
        elif isinstance(outcome, SmsUndeliverable):
            state = "undeliverable"
        elif message.attempts <= len(_RETRIES):
            state, due_at = "queued", now + timedelta(seconds=_RETRIES[message.attempts - 1])
        else:
            state = "failed"
        with self._database.write() as connection:
            _SETTLE.all(connection, settled=message.id, became=state, sent=sent_at, due=due_at)
            return None if self._stopping.is_set() else self._claim(connection)


_SMS = sms_messages.c
_NOW: sa.BindParameter[datetime] = sa.bindparam("now", type_=_SMS.due_at.type)
_OPEN = sa.or_(_SMS.state == "queued", _SMS.state == "sending")
_ANY_DUE = Kept(sa.select(_SMS.id).where(_OPEN, _SMS.due_at <= _NOW).limit(1))
_SETTLE = Kept(
    sa.update(sms_messages)
    .where(_SMS.id == sa.bindparam("settled"))
    .values(state=sa.bindparam("became"), sent_at=sa.bindparam("sent"), due_at=sa.bindparam("due"))
)


def _head(state: str) -> sa.ScalarSelect[str]:
    """The first that is due of a state: the head of an index, however long the queue is."""
    due = sa.select(_SMS.id).where(_SMS.state == state, _SMS.due_at <= _NOW)
    return due.order_by(_SMS.due_at).limit(1).with_for_update(skip_locked=True).scalar_subquery()


_CLAIM_NEXT = Kept(
    sa.update(sms_messages)
    .where(_SMS.id == sa.func.coalesce(_head("sending"), _head("queued")))
    .values(state="sending", due_at=sa.bindparam("until"), attempts=_SMS.attempts + 1)
    .returning(*_SMS)
)
"""What a sender before left in the midst, else what was queued first."""
