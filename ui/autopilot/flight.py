"""An autopilot's flight: one customer from the attract screen to a goal, proven against central in the end."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.errors import Refusal
from kiosk.domain.mobile import parse_mobile
from kiosk.domain.text import fold_digits, persian_digits
from kiosk.domain.tracking import TrackingCode
from kiosk.journeys.screen import Screen
from ui.autopilot.customer import Customer, CustomerFileError, load_customer
from ui.autopilot.goals import GOALS, Errand, Goal
from ui.autopilot.hands import Hands
from ui.autopilot.pilot import Album, Pilot, write_json
from ui.autopilot.proof import account_differences, request_differences
from ui.autopilot.script import Script, Walk

if TYPE_CHECKING:
    from kiosk.demo import Demo
    from kiosk.gateway.simulators import SimulatedMessage
    from ui.app import Interface

OK, FAILED, REFUSED = 0, 1, 2
_LEFT = ("[0-9][0-9]-*.png", "receipt.pdf", "sms.json", "request.json", "request.html", "account.json",
         "result.json")  # fmt: skip
"""What a flight leaves; the former one's goes first, and nothing else that lies in the folder."""


class Phone(Protocol):
    """What a person in the room has besides the kiosk: a phone, and eyes for the picture."""

    def messages(self, mobile: str) -> Sequence[SimulatedMessage]: ...
    def captcha_answer(self, captcha_id: str) -> str: ...


def fly(
    demo: Demo,
    goal_name: str,
    customer_file: Path,
    out: Path,
    size: tuple[int, int] | None,
    offline_after: str,
    *,
    still: bool = False,
) -> int:
    """Take the person in the file to a goal and return the exit status; `still` leaves movement out.

    0: central holds what the goal leaves, equal to the file. 2: a screen refused a value; its words go to standard
    output. 1: anything else; the reason goes to standard error.
    """
    from ui.app import run

    goal = GOALS[goal_name]
    try:
        customer = load_customer(customer_file)
    except CustomerFileError as error:
        print(f"kiosk demo: {error}", file=sys.stderr)
        return FAILED
    customer = replace(customer, maker=goal.maker or customer.maker, new_mobile=_new_mobile(customer))
    journey = next((one.id for one in demo.kiosk.journeys if one.maker == customer.maker), "")
    if not journey:
        print(f"kiosk demo: {customer_file.name}: 'maker' is none of this release's", file=sys.stderr)
        return FAILED
    record = customer.registry_record()
    if record is not None:
        demo.simulators.add_person(**record)
        demo.simulators.add_person(**(record | {"mobile": _mobile(customer.new_mobile)}))
    flight = Flight(demo, goal, customer, journey, out, offline_after)
    run(
        demo.kiosk,
        log=demo.log,
        size=size or (1920, 1080),
        fullscreen=False,
        still=still,
        background=demo.kiosk.sync_loop,
        autopilot=flight.begin,
    )
    if flight.message:
        print(flight.message, file=sys.stdout if flight.status == REFUSED else sys.stderr)
    return flight.status


def _mobile(text: str) -> str:
    mobile = parse_mobile(text)
    return "" if isinstance(mobile, Refusal) else mobile.value


def _new_mobile(customer: Customer) -> str:
    """The other number of this person: the file's, or their own with another last digit."""
    own = _mobile(customer.mobile)
    return customer.new_mobile or (f"{own[:-1]}{(int(own[-1]) + 1) % 10}" if own else "")


class Flight:
    """One autopiloted errand; leaves its files in `out`, then its `status` and `message`, and quits."""

    def __init__(
        self, demo: Demo, goal: Goal, customer: Customer, journey: str, out: Path, offline_after: str
    ) -> None:
        self._demo = demo
        self._kiosk = demo.kiosk
        self._phone: Phone = demo.simulators
        self._goal = goal
        self._customer = customer
        self._journey = journey
        self._out = out
        self._offline_after = offline_after
        self._mobiles = [number for number in (_mobile(customer.mobile), _mobile(customer.new_mobile)) if number]
        self._seen: set[tuple[str, datetime]] = set()
        self._album: Album | None = None
        self.status = FAILED
        self.message = "the journey was not finished"

    def begin(self, interface: Interface) -> QObject:
        """Start on an interface that is about to show the first screen; the pilot lives as long as it flies."""
        self._out.mkdir(parents=True, exist_ok=True)
        for pattern in _LEFT:
            for old in self._out.glob(pattern):
                old.unlink()
        self._seen = {(one.text, one.at) for one in self._messages()}
        self._album = Album(interface.window, self._out)
        walk = Walk(
            Hands(interface.window),
            self._customer,
            screen=self._kiosk.screen,
            journey=self._journey,
            code_for=self._code_for,
            captcha_answer=self._captcha_answer,
            refused=self._refused,
            leave=self._leave,
        )
        errand = Errand(walk, self._customer.maker, lambda: self._kiosk.session.delivered, self._has_password)
        pilot = Pilot(self._whole(errand), self._finished)
        pilot.start()
        return pilot

    def _whole(self, errand: Errand) -> Script:
        yield from self._goal.does(errand)
        if self._offline_after:
            self._demo.central.start()
        if self._kiosk.session.committed is not None:
            yield from errand.wait_for_central()

    def _leave(self, screen: Screen) -> None:
        session = self._kiosk.session
        assert self._album is not None
        self._album.keep(screen, session.page.id if session.page else "")
        if screen.step == self._offline_after:
            self._demo.central.stop()

    def _has_password(self) -> bool:
        customer = self._kiosk.session.customer
        return customer is not None and customer.has_password

    def _messages(self) -> list[SimulatedMessage]:
        """Return everything this person's phones received, oldest first."""
        found = [message for mobile in self._mobiles for message in self._phone.messages(mobile)]
        return sorted(found, key=lambda message: message.at)

    def _code_for(self, kind: str) -> str:
        """Read the newest code that was not used yet; empty while none has come."""
        for message in reversed(self._messages()):
            found = re.search(r"\b\d{6}\b", fold_digits(message.text))
            if found is not None and (message.text, message.at) not in self._seen:
                self._seen |= {(one.text, one.at) for one in self._messages() if one.at <= message.at}
                return found[0]
        return ""

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
        album = self._album
        assert album is not None
        tracking_code, request_id = "", ""
        if message:
            album.keep(self._kiosk.screen(), "refused" if refused else "failed")
        status = (REFUSED if refused else FAILED) if message else OK
        messages = [] if message else self._messages()
        write_json(self._out / "sms.json", [{"at": m.at.isoformat(), "kind": m.kind, "text": m.text} for m in messages])
        if not message:
            if self._kiosk.session.collecting:
                message, tracking_code, request_id = self._awaiting()
            elif self._goal.leaves == "request":
                message, tracking_code, request_id = self._request()
            else:
                message = self._account()
            status = FAILED if message else OK
        write_json(
            self._out / "result.json",
            {"tracking_code": tracking_code, "request_id": request_id, "steps": album.steps},
        )
        self.status, self.message = status, message
        QCoreApplication.exit(0)

    def _request(self) -> tuple[str, str, str]:
        """Read the request back through central's API and compare it; (message, tracking code, request id)."""
        from kiosk.wire.purchases import Purchase as Held

        session = self._kiosk.session
        order = session.deed.order if session.deed else session.order
        code = session.committed.tracking_code if session.committed else order.tracking_code if order else ""
        held = self._demo.api.purchase(code)
        if not isinstance(held, Held):
            return "central does not hold the request", code, ""
        (self._out / "request.json").write_text(held.model_dump_json(indent=2) + "\n", encoding="utf-8")
        deed = f"-{session.deed.kind}" if session.deed else ""
        papers = sorted(self._demo.receipts.glob(f"receipt-{code}{deed}-*.pdf"))
        if not papers:
            return "no receipt was printed", code, held.request_id
        shutil.copyfile(papers[0], self._out / "receipt.pdf")
        different = request_differences(self._customer, held, self._kiosk.book)
        if order is not None and (order.state, order.version) != (held.state, held.version):
            different.append("state")
        wrong = f"central holds otherwise: {', '.join(different)}" if different else ""
        return wrong, code, held.request_id

    def _awaiting(self) -> tuple[str, str, str]:
        """Read the page behind the receipt's QR: the request must await its customer under that very code."""
        session = self._kiosk.session
        committed = session.committed
        if committed is None:
            return "the request was not written down", "", ""
        code, texts = committed.tracking_code, self._kiosk.texts
        said = self._demo.simulators.page(urlsplit(committed.link).path)
        (self._out / "request.html").write_text(said, encoding="utf-8")
        wanted = (texts.text("awaiting.state.awaiting"), persian_digits(TrackingCode(code).grouped()))
        papers = sorted(self._demo.receipts.glob(f"receipt-{code}-*.pdf"))
        if not papers:
            return "no receipt was printed", code, session.request_id
        shutil.copyfile(papers[0], self._out / "receipt.pdf")
        wrong = "" if all(words in said for words in wanted) else "central does not hold the request as awaiting"
        return wrong, code, session.request_id

    def _account(self) -> str:
        """Read the account back through central's API, compare it, and sign in by the password that was chosen last."""
        from kiosk.wire.identity import CustomerState

        customer = self._kiosk.session.customer
        held = self._demo.api.profile(customer.token) if customer else None
        if not isinstance(held, CustomerState):
            return "central does not hold the account"
        (self._out / "account.json").write_text(
            held.model_dump_json(indent=2, exclude={"token"}) + "\n", encoding="utf-8"
        )
        now = self._goal.changes(self._customer)
        different = account_differences(now, held.registry, held.profile, held.mobile, self._kiosk.book)
        return f"central holds otherwise: {', '.join(different)}" if different else ""
