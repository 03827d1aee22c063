"""Real terminals without a screen and real centrals: the store on SQLCipher, HTTP over sockets, the sync loop stepped.

Nothing waits for what nobody needs to see: timers read `Time`, whose `skip` lets idle seconds pass at once, so that a
day without a network costs as little as the tries that are made in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.app import APP_VERSION, Kiosk
from kiosk.central.app import create_app
from kiosk.central.context import Central as CentralContext
from kiosk.central.database import Database
from kiosk.central.serve import Server
from kiosk.central.settings import CentralSettings, CodeLimits, Limits
from kiosk.clock import SystemClock
from kiosk.devices.printers import FolderPrinter
from kiosk.gateway.transport import SILENCE_S
from kiosk.ids import new_id
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.log import Log
from kiosk.ports import OutboxRow
from kiosk.secrets import DemoSecrets
from kiosk.store import open_store
from kiosk.sync import SyncLoop, SyncStatus
from kiosk.wire.events import body_hash
from kiosk.writing import message_to_keep
from tests import centrals
from tests.centrals import SECRET, SIM_KEY
from tests.faults import people
from tests.faults.ledger import Confirmed, Verdict, compare, read_books
from tests.faults.line import HURRIED_S, Hurried, Overheard, Time

ROOMY: Final = Limits(
    device_requests_per_minute=1_000_000,
    device_burst=1_000_000,
    support_per_hour=1_000_000,
    codes=CodeLimits(device_sends_per_hour=10_000, address_sends_per_hour=10_000),
)
"""The product's limits, but for those that terminals which never rest would meet."""


class Central:
    """One central in this process on a prepared database; it keeps its port when it is stopped and started again."""

    def __init__(self, database_url: str, now: Callable[[], datetime], limits: Limits = ROOMY) -> None:
        self.database_url = database_url
        self._now = now
        self._settings = CentralSettings(database_url, SECRET, simulators=True, sim_key=SIM_KEY, limits=limits)
        self._server: Server | None = None
        self._port = 0
        self.start()

    def start(self) -> None:
        app = create_app(self._settings, now=self._now)
        self.context: CentralContext = app.state.central
        self._server = Server(app, port=self._port)
        self.url = self._server.start()
        self._port = int(self.url.rpartition(":")[2])

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None


def prepare(database_url: str) -> None:
    """Migrate an empty database, put the sample in, and the customers of `people`."""
    centrals.prepare(database_url)
    central = create_app(CentralSettings(database_url, SECRET, simulators=True, sim_key=SIM_KEY)).state.central
    people.settle_in(central)
    central.database.close()


class Terminal:
    """One terminal in a folder; closing it and making it again is a restart of the program.

    `step` is one turn of the sync loop. `confirm` and `tell` go the product's own way to the commit: what they return
    was promised to a customer.
    """

    def __init__(
        self,
        folder: Path,
        central_url: str,
        ticking: Time | None = None,
        *,
        hurried: bool = True,
        authority: Path | None = None,
    ) -> None:
        """A `hurried` one bears little silence once it has joined the network; one that knows an `authority` speaks TLS
        by the product's own transport."""
        self.folder = folder
        self.time = ticking or Time()
        self.wall_off = timedelta()
        """How far the device's own clock is wrong."""
        self.clock = SystemClock(lambda: self.time.now() + self.wall_off, self.time.elapsed, self.time.monotonic)
        self.log = Log(folder / "logs")
        self.statuses: list[SyncStatus] = []
        self.confirmed: list[Confirmed] = []
        self.due_at = 0.0
        """When the loop wants its next turn, by `time`."""
        self._number = 0
        secrets = DemoSecrets(folder / "secrets")
        opened = open_store(
            folder, secrets.database_key(), secrets.device_key, self.clock.now(), monotonic=self.time.monotonic
        )
        self.opened, self.store = opened, opened.store
        self.wire = Hurried(HURRIED_S if hurried else SILENCE_S)
        self.api = Overheard(
            central_url,
            self.store.identity(),
            secrets.device_key,
            self.clock,
            self.log,
            authority,
            transport=None if authority else self.wire,
        )
        self.api.answers = []
        self.kiosk = Kiosk(
            store=self.store,
            api=self.api,
            clock=self.clock,
            printer=FolderPrinter(folder / "receipts"),
            device_key=secrets.device_key,
            log=self.log,
            link_base=central_url,
            exports=folder / "export",
        )
        self.loop = SyncLoop(
            self.store,
            self.api,
            self.clock,
            self.log,
            app_version=APP_VERSION,
            printer_state=lambda: "ready",
            on_status=self.statuses.append,
        )

    @property
    def device_id(self) -> str:
        identity = self.store.identity()
        assert identity is not None
        return identity.device_id

    def enrol(self, code: str, database_url: str) -> None:
        """Join the network, be where everybody of `people` has been, and read the catalogue."""
        silence_s, self.wire.silence_s = self.wire.silence_s, SILENCE_S
        assert self.kiosk.enrol(code) is None
        database = Database(database_url)
        with database.write() as connection:
            people.serve_everybody(connection, self.device_id, datetime.now(UTC))
        database.close()
        while not self.store.documents("programmes"):
            self.step()
        self.wire.silence_s = silence_s

    # --- what customers do ---

    def confirm(self, *, printed: bool = False) -> Confirmed:
        """Let the next customer press the last button; the effect is the engine's own."""
        who, offer = self._next(), self._offer()
        kept = self.kiosk.perform(
            fx.CommitRequest(
                customer_id=who.customer_id,
                full_name=who.full_name,
                consent_version=offer.consent_version,
                captcha="waived_offline",
                **people.request(who, offer, self.clock.now()),
            )
        )
        assert isinstance(kept, out.Committed), kept
        done = self._promised(kept.tracking_code)
        if printed:
            done = replace(done, printed=self._print(done, who, offer))
            self.confirmed[-1] = done
        return done

    def collect(self) -> Confirmed:
        """Take down a request of somebody of whom nothing could be verified, as a terminal without central does."""
        wanted = people.request(self._next(), self._offer(), self.clock.now())
        kept = self.kiosk.perform(fx.CollectRequest(birth_date=people.BIRTH_DATE, **wanted))
        assert isinstance(kept, out.Committed), kept
        return self._promised(kept.tracking_code)

    def tell(self, conversation: str = "") -> Confirmed:
        """Let somebody write to support; messages of one `conversation` are one aggregate and keep their order."""
        words, now = "پیامک کد برایم نمی‌آید.", self.clock.now()
        effect = fx.SendSupport(0, new_id(), "negar@example.ir", words, "", "", "welcome", now)
        draft = message_to_keep(effect, self.clock)
        kept = self.store.submit(replace(draft, request_id=conversation or draft.request_id))
        return self._promised(kept.tracking_code)

    def _next(self) -> people.Person:
        self._number += 1
        return people.person(self._number - 1)

    def _promised(self, tracking_code: str) -> Confirmed:
        row = self.store.row(tracking_code)
        assert row is not None
        event = self.store.export(row.event_id)
        assert event is not None
        promise = Confirmed(row.event_id, row.aggregate_id, tracking_code, body_hash(json.loads(event)["body"]))
        self.confirmed.append(promise)
        self.loop.wake()
        self.due_at = 0.0
        return promise

    def _print(self, done: Confirmed, who: people.Person, offer: people.Offer, copy: int = 0) -> bool:
        paper = self.kiosk.perform(
            fx.PrintReceipt(
                ticket=0,
                tracking_code=done.tracking_code,
                committed_at=self.clock.now(),
                copy=copy,
                delivered=False,
                choice=offer.choice,
                full_name=who.full_name,
                mobile=who.mobile,
                national_code=who.national_code,
            )
        )
        return isinstance(paper, out.Printed) and paper.state == "confirmed"

    def _offer(self) -> people.Offer:
        programme = self.store.document("programmes", people.PROGRAMME)
        consent = self.store.document("consents", people.MAKER)
        assert programme is not None and consent is not None
        return people.offer_in(programme, dict(self.store.documents("dealers")), consent["version"])

    # --- what the terminal does by itself ---

    def step(self) -> float:
        """Take one turn of the sync loop; return the seconds until something is due."""
        delay = self.loop.step()
        self.due_at = self.time.monotonic() + delay
        return delay

    def outbox(self) -> Sequence[OutboxRow]:
        return self.store.rows(limit=1_000_000)

    def waiting(self) -> int:
        return self.store.health(self.clock.now()).waiting

    def close(self) -> None:
        self.api.close()
        self.kiosk.close()
        self.log.close()


def run(terminals: Sequence[Terminal], seconds: float, done: Callable[[], bool] = lambda: False) -> bool:
    """Give each terminal its turns in their order for `seconds` of their shared time; return whether `done` came true.

    Idle seconds are skipped; a loop that takes turns without end fails.
    """
    clock = terminals[0].time
    until, turns = clock.monotonic() + seconds, 0
    while not done():
        first = min(terminals, key=lambda each: each.due_at)
        if max(first.due_at, clock.monotonic()) > until:
            return False
        clock.skip(max(0.0, first.due_at - clock.monotonic()))
        first.step()
        turns += 1
        assert turns < 100 * (seconds + 100), "the loop spins"
    return True


def drained(terminals: Iterable[Terminal]) -> bool:
    """Tell whether nothing waits in any outbox."""
    return not any(terminal.waiting() for terminal in terminals)


def verdict(terminals: Sequence[Terminal], database_url: str, may_be_refused: Sequence[Confirmed] = ()) -> Verdict:
    """Compare what these terminals confirmed with their outboxes and with central's database."""
    return compare(
        [promise for terminal in terminals for promise in terminal.confirmed],
        {terminal.device_id: terminal.outbox() for terminal in terminals},
        read_books(database_url),
        {promise.event_id for promise in may_be_refused},
    )
