"""A terminal for the interface's tests: the real engine and journey, and an outside that answers as the test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.errors import Refusal
from kiosk.domain.places import PlaceBook
from kiosk.journeys import advance as engine
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.journeys.events import Answered, Event, JourneyChosen, Now, SupportSent, WayTaken
from kiosk.journeys.present import describe
from kiosk.journeys.screen import Screen
from kiosk.journeys.session import Session
from kiosk.library import load_journeys, load_places
from kiosk.ports import Service
from kiosk.receipts.qr import qr_png
from kiosk.staff import Panel
from kiosk.texts import Catalogue, catalogue
from tests.ui.samples import CAPTCHA, CONSENT, CUSTOMER, OFFERS

NOON = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
TRACKING_CODE = "000100004242"
JOURNEYS = load_journeys()
BOOK = load_places()

Answer = Callable[[Any], out.Outcome]


@dataclass(frozen=True, slots=True)
class FakeHealth:
    online: bool = True
    printer: str = "ready"
    dealer_name: str = "نمایندگی ۱۰۲۴ — خیابان آزادی"
    ready: bool = True
    service: Service = "open"


@dataclass(frozen=True, slots=True)
class FakeContact:
    title: str
    phone: str
    email: str = ""
    site: str = ""


ANSWERS: dict[type, Answer] = {
    fx.FetchCaptcha: lambda _: CAPTCHA,
    fx.SendCode: lambda _: out.CodeSent("c-1", 300, 60, 6),
    fx.ResendCode: lambda _: out.CodeSent("c-1", 240, 120, 6),
    fx.CheckCode: lambda _: out.PersonNew(),
    fx.VerifyIdentity: lambda _: out.IdentityVerified(),
    fx.LoadConsent: lambda _: CONSENT,
    fx.RecordConsent: lambda effect: out.SignedIn(CUSTOMER) if effect.granted else out.ConsentDenied(),
    fx.LogIn: lambda _: out.SignedIn(CUSTOMER),
    fx.SetPassword: lambda _: out.SignedIn(CUSTOMER),
    fx.LoadOffers: lambda _: OFFERS,
    fx.CheckPurchase: lambda _: out.Checked(),
    fx.CommitRequest: lambda _: out.Committed(TRACKING_CODE, NOON, "https://example.ir/t/0123456789abcdef"),
    fx.PrintReceipt: lambda _: out.Printed("confirmed"),
}


CALM = Panel(
    at=NOON,
    line="online",
    since=NOON - timedelta(hours=3),
    last_heard_at=NOON - timedelta(seconds=40),
    paused=None,
    waiting=0,
    oldest_waiting_s=0.0,
    last_delivered_at=NOON - timedelta(minutes=9),
    needs_attention=0,
    attention=(),
    clock_sure=True,
    clock_offset_ms=300,
    catalogue_at=NOON - timedelta(minutes=12),
    printer="ready",
    service="open",
    fault="",
)


@dataclass
class FakeStaff:
    """Remembers what was done to which event; `refusal` is the answer to the next deeds."""

    now: Panel = CALM
    refusal: Refusal | None = None
    deeds: list[tuple[str, ...]] = field(default_factory=list)

    def panel(self) -> Panel:
        return self.now

    def retry(self, event_id: str) -> Refusal | None:
        self.deeds.append(("retry", event_id))
        return self.refusal

    def set_aside(self, event_id: str, reason: str) -> Refusal | None:
        self.deeds.append(("set_aside", event_id, reason))
        return self.refusal

    def export(self, event_id: str) -> Path | Refusal:
        self.deeds.append(("export", event_id))
        return self.refusal or Path("/var/lib/kiosk/export") / f"{event_id}.json"


@dataclass
class FakeTerminal:
    """`answers` may be changed by a test; `seconds` is its clock; `counter` makes it a clerk's."""

    seconds: float = 0.0
    health: FakeHealth = FakeHealth()
    answers: dict[type, Answer] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    performed: list[object] = field(default_factory=list)
    sounds: list[str] = field(default_factory=list)
    preview: bytes = b""
    book: PlaceBook = BOOK
    counter: bool = False
    staff: FakeStaff = field(default_factory=FakeStaff)

    def __post_init__(self) -> None:
        self._session = engine.start(self.seconds, counter=self.counter)
        self._ids = 0
        self.forget()

    def forget(self) -> None:
        """Answer as at first, and remember nothing that was asked."""
        self._customer = CUSTOMER
        self.health = FakeHealth()
        self.staff = FakeStaff()
        self.answers = {**ANSWERS, fx.SaveProfile: self._save, fx.ConfirmProfile: self._confirm}
        self.preview = b""
        for log in (self.events, self.performed, self.sounds):
            log.clear()

    @property
    def session(self) -> Session:
        return self._session

    @property
    def texts(self) -> Catalogue:
        return catalogue("en" if self._session.preferences.language == "en" else "fa")

    def screen(self) -> Screen:
        return describe(self._session, JOURNEYS, self._now())

    def happen(self, event: Event) -> tuple[fx.Effect, ...]:
        self.events.append(event)
        self._session, effects = engine.advance(self._session, event, self._now())
        return effects

    def skip(self, event: Event) -> None:
        """Let it happen with whatever the outside answers, while no screen looks on."""
        for effect in self.happen(event):
            outcome = self.perform(effect) if isinstance(effect, fx.Asked) else None
            if outcome is not None:
                self.skip(Answered(effect.ticket, outcome))

    def abandon(self) -> tuple[fx.Effect, ...]:
        self._session, effects = engine.abandon(self._session, self._now())
        return effects

    def perform(self, effect: fx.Asked | fx.RingBell) -> out.Outcome | None:
        self.performed.append(effect)
        answer = self.answers.get(type(effect))
        return answer(effect) if answer else None

    def new_journey_event(self, journey_id: str) -> JourneyChosen:
        journey = next(journey for journey in JOURNEYS if journey.id == journey_id)
        return JourneyChosen(journey, "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222")

    def new_way_event(self, outcome: str) -> WayTaken:
        self._ids += 1
        return WayTaken(outcome, f"request-{self._ids}", f"event-{self._ids}")

    def new_support_event(self) -> SupportSent:
        self._ids += 1
        return SupportSent(f"support-{self._ids}")

    def status(self) -> FakeHealth:
        return self.health

    def contacts(self) -> Sequence[FakeContact]:
        return (
            FakeContact("پشتیبانی امتا", "021-41606", "info_emta@ecsw.ir", "ecsw.ir"),
            FakeContact("میز خدمت مشتری ایران خودرو", "096440"),
            FakeContact("سامانهٔ یکپارچهٔ فروش خودرو", "021-88992200", site="esalecar.ir"),
        )

    def receipt_preview(self, tracking_code: str) -> bytes:
        return self.preview

    def receipt_qr(self, link: str) -> bytes:
        return qr_png(link)

    def sound(self, name: str) -> None:
        self.sounds.append(name)

    def on_delivered(self, callback: Callable[[str], None]) -> None:
        self.delivered = callback

    def _save(self, effect: fx.SaveProfile) -> out.Outcome:
        self._customer = replace(CUSTOMER, profile=dict(effect.profile))
        return out.ProfileSaved(self._customer, out.CodeSent("c-2", 300, 60, 6))

    def _confirm(self, effect: fx.ConfirmProfile) -> out.Outcome:
        return out.SignedIn(replace(self._customer, confirmed=True))

    def _now(self) -> Now:
        return Now(self.seconds, NOON + timedelta(seconds=self.seconds))


class AtOnce(Executor):
    """Does work when it is submitted, on the caller's thread; while `holding`, work waits for `release`."""

    def __init__(self) -> None:
        self.holding = False
        self._held: list[Callable[[], None]] = []

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def do() -> None:
            try:
                future.set_result(work(*args, **kwargs))
            except Exception as error:
                future.set_exception(error)

        if self.holding:
            self._held.append(do)
        else:
            do()
        return future

    def release(self) -> None:
        """Do what was held back."""
        self.holding = False
        held, self._held = self._held, []
        for do in held:
            do()
