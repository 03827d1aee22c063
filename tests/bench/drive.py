"""Customers walked through the kiosk by its own autopilot, in one process on a real X screen.

Run as `python -m tests.bench.drive OUT [--customers N] [--tapped] [--suggestions] [--receipts] [--samples N] [--held]
[--ticks] [--trouble dead|hanging]`; it leaves a JSON file. `--tapped` taps through the X server and notes every tap,
`--receipts` makes receipts meanwhile without a pause, `--samples` looks at the process after every N customers,
`--ticks` notes how long the interface's loop is held up, `--trouble` is what happens to central meanwhile, `--held`
then waits on the attract screen until standard input ends.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.demo import Demo, open_demo
from kiosk.domain.mobile import Mobile, parse_mobile
from kiosk.journeys.effects import Asked, RingBell
from kiosk.journeys.outcomes import Outcome
from kiosk.journeys.screen import Screen
from tests.bench.health import sample
from tests.bench.people import people
from tests.bench.places import SCREEN
from tests.bench.taps import TapLog, TappingHands
from tests.bench.ticks import Ticks
from tests.bench.trouble import Trouble
from ui.app import Interface, run
from ui.autopilot.customer import Customer
from ui.autopilot.goals import GOALS, Errand
from ui.autopilot.hands import Hands
from ui.autopilot.pilot import Pilot
from ui.autopilot.script import Script, Stopped, Until, Walk

if TYPE_CHECKING:
    from kiosk.app import Kiosk

_CITIES = ("شیر", "تب", "اصف", "مش", "قم", "رش", "کرم", "همد", "یزد", "بند", "سا", "نی")


class Watched:
    """The kiosk with a note of when central was asked and when it had answered."""

    def __init__(self, kiosk: Kiosk, log: TapLog) -> None:
        self._kiosk = kiosk
        self._log = log

    def perform(self, effect: Asked | RingBell) -> Outcome | None:
        began = time.monotonic_ns()
        try:
            return self._kiosk.perform(effect)
        finally:
            self._log.asked.append((began, time.monotonic_ns()))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._kiosk, name)


class Drive:
    """Walks the customers one after another; `message` says what stopped it, empty when nothing did."""

    def __init__(self, demo: Demo, options: argparse.Namespace, log: TapLog) -> None:
        self._demo = demo
        self._kiosk = demo.kiosk
        self._options = options
        self._log = log
        self._mobile = ""
        self._seen = 0
        self._at_city = False
        self._suggested = False
        self._hands: Hands | None = None
        self._window: QObject | None = None
        self.samples: list[dict[str, float]] = []
        self.ticks = Ticks(lambda: f"{log.customer}/{self._kiosk.session.place.step}/{self._kiosk.session.place.page}")
        self._trouble = Trouble(options.trouble, demo.central)
        self.message = "not finished"

    def begin(self, interface: Interface) -> QObject:
        """Start on the interface; the pilot lives as long as it drives."""
        window = interface.window
        window.setProperty("still", True)
        window.setPosition(0, 0)
        window.requestActivate()
        self._window = window
        self._hands = TappingHands(window, self._log) if self._options.tapped else Hands(window)
        self._jobs = interface.jobs
        pilot = Pilot(self._all(self._hands), self._finished)
        pilot.start()
        return pilot

    def _all(self, hands: Hands) -> Script:
        """Every customer; an exception must not pass for an end, for the interface's crash screen would swallow it."""
        try:
            yield from self._each(hands)
        except Exception as error:
            if not isinstance(error, (Stopped, TimeoutError)):
                traceback.print_exc()
                raise Stopped(repr(error)) from error
            raise

    def _each(self, hands: Hands) -> Script:
        for number, customer in enumerate(people(self._options.customers), start=1):
            self._log.customer = number
            if self._options.ticks:
                self.ticks.start()
            yield from self._one(hands, customer)
            if self._options.samples and number % self._options.samples == 0:
                assert self._window is not None
                self.samples.append(sample(number, self._window))

    def _one(self, hands: Hands, customer: Customer) -> Script:
        record = customer.registry_record()
        assert record is not None
        with self.ticks.apart():
            self._demo.simulators.add_person(**record)
        mobile = parse_mobile(customer.mobile)
        assert isinstance(mobile, Mobile)
        self._mobile, self._seen = mobile.value, 0
        walk = Walk(
            hands,
            customer,
            screen=self._screen,
            journey=next(one.id for one in self._kiosk.journeys if one.maker == customer.maker),
            code_for=self._code_for,
            captcha_answer=self._captcha_answer,
            refused=self._refused,
            leave=self._leave,
        )
        errand = Errand(walk, customer.maker, lambda: True, lambda: False)
        yield from self._with_suggestions(hands, GOALS["purchase"].does(errand))
        yield from self._trouble.over()
        yield from self._tap(hands, "finish")
        yield Until(lambda: self._screen().kind == "attract", "the attract screen")
        yield Until(lambda: bool(hands.named("screen.attract")), "its picture")

    def _tap(self, hands: Hands, name: str) -> Script:
        yield Until(lambda: hands.can_tap(name) and hands.reveal(name) and hands.rests(name), name)
        hands.press_down(name)
        hands.lift()

    def _leave(self, screen: Screen) -> None:
        assert self._hands is not None
        self._trouble.after(screen.step)
        self._at_city = self._options.suggestions and Hands.find(self._hands, "field.city") is not None

    def _with_suggestions(self, hands: Hands, purchase: Script) -> Script:
        """The purchase, once held up at its city field before that screen is left."""
        try:
            until = next(purchase)
            while True:
                if self._at_city and not self._suggested:
                    self._suggested = True
                    yield from self._suggest(hands)
                try:
                    yield until
                except TimeoutError as missing:
                    until = purchase.throw(missing)
                else:
                    until = next(purchase)
        except StopIteration:
            return

    def _suggest(self, hands: Hands) -> Script:
        """Type the beginnings of cities on the drawn keyboard, then put the customer's own back."""
        from PySide6.QtCore import Qt

        yield Until(lambda: hands.find("field.city") is not None, "the city field")
        chosen = hands.text_of("field.city")
        yield from self._tap(hands, "field.city")
        yield Until(lambda: hands.has_caret("field.city"), "the caret")
        for text in (*_CITIES, chosen):
            yield Until(lambda: hands.find("field.city") is not None, "the city field")
            while hands.text_of("field.city"):
                hands.press(Qt.Key.Key_Backspace)
            self._log.purpose = "suggestion"
            for letter in text:
                yield from self._tap(hands, f"key.{letter}")
            self._log.purpose = ""
        yield Until(lambda: bool(hands.named("suggestion.city.")), "the own city")
        yield from self._tap(hands, hands.named("suggestion.city.")[0])

    def _screen(self) -> Screen:
        screen = self._kiosk.screen()
        self._log.stands((screen.step, str(screen.page), str(screen.session)))
        return screen

    def _code_for(self, kind: str) -> str:
        with self.ticks.apart():
            messages = self._demo.simulators.messages(self._mobile)
        found = re.search(r"\d{6}", messages[-1].text) if len(messages) > self._seen else None
        if found is None:
            return ""
        self._seen = len(messages)
        return found[0]

    def _captcha_answer(self) -> str:
        captcha = self._kiosk.session.captcha
        with self.ticks.apart():
            return self._demo.simulators.captcha_answer(captcha.captcha_id) if captcha else ""

    def _refused(self) -> str:
        screen = self._kiosk.screen()
        if screen.kind == "stopped":
            return screen.heading.id
        if screen.busy_for is not None:
            return ""
        return " ".join(refusal.code for _, refusal in screen.faults)

    def _finished(self, message: str, refused: bool) -> None:
        self.message = f"{self._kiosk.screen().step}: {message}" if message else ""
        if message or not self._options.held:
            QCoreApplication.exit(0)
            return
        print("held", flush=True)
        threading.Thread(target=self._hold, daemon=True).start()

    def _hold(self) -> None:
        sys.stdin.read()
        self._jobs.on_gui(lambda: QCoreApplication.exit(0))


def _endless_receipts() -> None:
    from tests.bench.receipt_sample import make_receipt

    def loop() -> None:
        for number in itertools.count():
            make_receipt(number)

    threading.Thread(target=loop, daemon=True).start()


def main(arguments: Sequence[str] | None = None) -> int:
    """Walk, write the file and return 0 when every customer came through."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--customers", type=int, default=1)
    parser.add_argument("--samples", type=int, default=0)
    parser.add_argument("--trouble", choices=("", "dead", "hanging"), default="")
    for flag in ("tapped", "suggestions", "receipts", "held", "ticks"):
        parser.add_argument(f"--{flag}", action="store_true")
    options = parser.parse_args(arguments)
    sys.modules["rich"] = None  # type: ignore[assignment]  # httpx loads it for its own verb; no installed kiosk has it
    log = TapLog()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        demo = open_demo(Path(folder))
        try:
            drive = Drive(demo, options, log)
            if options.receipts:
                _endless_receipts()
            background: Callable[..., None] | Any = demo.kiosk.sync_loop
            run(
                Watched(demo.kiosk, log),
                log=demo.log,
                size=SCREEN,
                fullscreen=False,
                background=background,
                autopilot=drive.begin,
            )
        finally:
            demo.close()
    told = {"message": drive.message, "taps": log.taps, "asked": log.asked, "samples": drive.samples}
    told |= {"gaps": drive.ticks.gaps, "longest_at": drive.ticks.longest_at}
    options.out.write_text(json.dumps(told), encoding="utf-8")
    if drive.message:
        print(drive.message, file=sys.stderr)
    return 1 if drive.message else 0


if __name__ == "__main__":
    sys.exit(main())
