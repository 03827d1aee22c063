"""The autopilot's purchase: one customer from the attract screen to the receipt, proven against central in the end."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.errors import Refusal
from kiosk.domain.mobile import parse_mobile
from kiosk.journeys.screen import Screen
from ui.autopilot.customer import Customer, CustomerFileError, load_customer
from ui.autopilot.hands import Hands
from ui.autopilot.pilot import Album, Pilot, write_json
from ui.autopilot.script import Purchase, Script, Until

if TYPE_CHECKING:
    from kiosk.demo import Demo
    from kiosk.gateway import SimulatedMessage
    from ui.app import Interface

OK, FAILED, REFUSED = 0, 1, 2
_LEFT = ("[0-9][0-9]-*.png", "receipt.pdf", "sms.json", "request.json", "result.json")
"""What a flight leaves; the former one's goes first, and nothing else that lies in the folder."""


class Phone(Protocol):
    """What a person in the room has besides the kiosk: a phone, and eyes for the picture."""

    def messages(self, mobile: str) -> Sequence[SimulatedMessage]: ...
    def captcha_answer(self, captcha_id: str) -> str: ...


def fly_purchase(
    demo: Demo, customer_file: Path, out: Path, size: tuple[int, int] | None, offline_after: str
) -> int:
    """Take the whole purchase of the person in the file and return the exit status.

    0: central holds exactly this request. 2: a screen refused a value; its words go to standard output. 1: anything
    else; the reason goes to standard error.
    """
    from ui.app import run

    try:
        customer = load_customer(customer_file)
    except CustomerFileError as error:
        print(f"kiosk demo: {error}", file=sys.stderr)
        return FAILED
    record = customer.registry_record()
    if record is not None:
        demo.simulators.add_person(**record)
    flight = PurchaseFlight(demo, customer, out, offline_after)
    run(
        demo.kiosk,
        log=demo.log,
        size=size or (1920, 1080),
        fullscreen=False,
        background=demo.kiosk.sync_loop,
        autopilot=flight.begin,
    )
    if flight.message:
        print(flight.message, file=sys.stdout if flight.status == REFUSED else sys.stderr)
    return flight.status


class PurchaseFlight:
    """One autopiloted purchase; leaves its files in `out`, then its `status` and `message`, and quits."""

    def __init__(self, demo: Demo, customer: Customer, out: Path, offline_after: str) -> None:
        self._demo = demo
        self._kiosk = demo.kiosk
        self._phone: Phone = demo.simulators
        self._customer = customer
        self._out = out
        self._offline_after = offline_after
        mobile = parse_mobile(customer.mobile)
        self._mobile = "" if isinstance(mobile, Refusal) else mobile.value
        self._seen = 0
        self._album: Album | None = None
        self.status = FAILED
        self.message = "the journey was not finished"

    def begin(self, interface: Interface) -> QObject:
        """Start on an interface that is about to show the first screen; the pilot lives as long as it flies."""
        self._out.mkdir(parents=True, exist_ok=True)
        for pattern in _LEFT:
            for old in self._out.glob(pattern):
                old.unlink()
        self._seen = len(self._phone.messages(self._mobile)) if self._mobile else 0
        self._album = Album(interface.window, self._out)
        purchase = Purchase(
            Hands(interface.window),
            self._customer,
            screen=self._kiosk.screen,
            code_for=self._code_for,
            captcha_answer=self._captcha_answer,
            refused=self._refused,
            leave=self._leave,
        )
        pilot = Pilot(self._whole(purchase), self._finished)
        pilot.start()
        return pilot

    def _whole(self, purchase: Purchase) -> Script:
        yield from purchase.run()
        if self._offline_after:
            self._demo.central.start()
        yield Until(lambda: self._kiosk.session.delivered, "delivery to central", 60.0)

    def _leave(self, screen: Screen) -> None:
        session = self._kiosk.session
        assert self._album is not None
        self._album.keep(screen, session.page.id if session.page else "")
        if screen.step == self._offline_after:
            self._demo.central.stop()

    def _code_for(self, kind: str) -> str:
        """Read the newest message that came since the last one was used; empty while none has."""
        messages = self._phone.messages(self._mobile)
        if len(messages) <= self._seen:
            return ""
        found = re.search(r"\d{6}", messages[-1].text)
        if found is None:
            return ""
        self._seen = len(messages)
        return found[0]

    def _captcha_answer(self) -> str:
        captcha = self._kiosk.session.captcha
        return self._phone.captcha_answer(captcha.captcha_id) if captcha else ""

    def _refused(self) -> str:
        """Return the words that refuse on the present screen, empty where none do."""
        screen = self._kiosk.screen()
        texts = self._kiosk.texts
        if screen.kind == "stopped":
            return texts.text(screen.heading.id)
        if screen.busy_for is not None:
            return ""
        refusals = [refusal for _, refusal in screen.faults]
        if not refusals and screen.notice is not None:
            refusals = [screen.notice]
        return " ".join(texts.refusal(refusal) for refusal in refusals)

    def _finished(self, message: str, refused: bool) -> None:
        album, committed = self._album, self._kiosk.session.committed
        assert album is not None
        if message:
            album.keep(self._kiosk.screen(), "refused" if refused else "failed")
        status, request_id = (REFUSED if refused else FAILED, "") if message else (OK, "")
        messages = self._phone.messages(self._mobile) if self._mobile and not message else ()
        write_json(self._out / "sms.json", [{"at": m.at.isoformat(), "kind": m.kind, "text": m.text} for m in messages])
        if not message and committed is not None:
            message, request_id = self._compare(committed.tracking_code)
            status = FAILED if message else OK
        write_json(
            self._out / "result.json",
            {
                "tracking_code": committed.tracking_code if committed else "",
                "request_id": request_id,
                "steps": album.steps,
            },
        )
        self.status, self.message = status, message
        QCoreApplication.exit(0)

    def _compare(self, tracking_code: str) -> tuple[str, str]:
        """Read the request back through central's API and compare it with the file; (message, request id)."""
        from kiosk.wire.purchases import Purchase as Held

        held = self._demo.api.purchase(tracking_code)
        if not isinstance(held, Held):
            return "central does not hold the request", ""
        (self._out / "request.json").write_text(held.model_dump_json(indent=2) + "\n", encoding="utf-8")
        papers = sorted(self._demo.receipts.glob(f"receipt-{tracking_code}-*.pdf"))
        if not papers:
            return "no receipt was printed", held.request_id
        shutil.copyfile(papers[0], self._out / "receipt.pdf")
        different = self._customer.differences(held, self._kiosk.book)
        if different:
            return f"central holds otherwise: {', '.join(different)}", held.request_id
        return "", held.request_id
