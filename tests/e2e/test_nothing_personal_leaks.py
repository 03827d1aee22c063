"""Whole visits with every mistake, after which nothing of the customer stands in logs, names, links or faults."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.demo import Demo, open_demo
from kiosk.domain.text import fold_digits, persian_digits
from kiosk.journeys import events as e
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import SARA, Visit

SECRETS = (
    *(SARA.mobile, SARA.mobile[1:], SARA.national_code, SARA.postal_code, SARA.sheba, SARA.sheba[4:], SARA.birth_date),
    *(SARA.birth_date.replace("-", "/"), SARA.issue_date, SARA.address, "محمدی‌نژاد", "سارا", "کوچهٔ بهار", "13700517"),
)
"""What the customer typed, and what the registry says of them."""


def canaries(*more: str) -> list[re.Pattern[bytes]]:
    """Every secret in ASCII and in Persian digits, as UTF-8, as JSON writes it, and as a URL does."""
    texts = {form for secret in (*SECRETS, *more) for form in (secret, persian_digits(secret), fold_digits(secret))}
    written: set[bytes] = set()
    for text in texts:
        utf8 = text.encode()
        escaped = text.encode("ascii", "backslashreplace")
        quoted = "".join(c if c.isascii() and c.isalnum() else "".join(f"%{b:02X}" for b in c.encode()) for c in text)
        written |= {utf8, escaped, quoted.encode()}
    return [re.compile(re.escape(form), re.IGNORECASE) for form in written]


def found(where: str, content: bytes, patterns: list[re.Pattern[bytes]]) -> list[str]:
    return [f"{where}: {pattern.pattern.decode(errors='replace')}" for pattern in patterns if pattern.search(content)]


@contextmanager
def running_demo(profile: Path) -> Iterator[Demo]:
    demo = open_demo(profile)
    stop = threading.Event()
    loop = threading.Thread(target=demo.kiosk.sync_loop.run, args=(stop,))
    loop.start()
    deadline = time.monotonic() + 20
    while not demo.api.reachable() or not demo.kiosk.contacts():
        assert time.monotonic() < deadline, "the catalogue did not come"
        time.sleep(0.02)
    try:
        yield demo
    finally:
        stop.set()
        demo.kiosk.sync_loop.wake()
        loop.join(20)
        demo.close()


def stumble(visit: Visit) -> list[str]:
    """Take the whole way with every mistake a customer makes; return the codes that came by SMS."""
    visit.walk("mobile").type(mobile=SARA.mobile, captcha="00000").press()
    visit.walk("code")
    code = visit.code()
    visit.type(code=visit.wrong(code)).press().type(code=code).press()
    visit.type(national_code=SARA.national_code).date("birth_date", "1370-05-18").press()
    visit.walk("profile.4").type(sheba=SARA.sheba[:-1] + "2").press()
    visit.walk("confirmation")
    second = visit.code()
    visit.type(second_code=visit.wrong(second)).press().type(second_code=second).press()
    visit.walk("final").type(captcha="00000").press()
    visit.captcha()
    return [fold_digits(code), fold_digits(second)]


def test_nothing_of_the_customer_is_in_logs_file_names_or_links(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with running_demo(profile) as demo:
        visit = Visit(demo, demo.simulators)
        codes = stumble(visit)
        visit.press()
        assert visit.place == "done" and visit.screen.done
        link = visit.screen.done.link
        visit.message()
        demo.kiosk.receipt_preview(visit.tracking_code)
        visit.do(e.ReceiptAsked(), e.Finished())

    patterns = canaries(*codes)
    leaks = found("link", link.encode(), patterns)
    files = [path for path in profile.rglob("*") if path.is_file()]
    assert {"kiosk.log", "central.log", "kiosk.db"} <= {path.name for path in files}
    for path in files:
        leaks += found("name", str(path.relative_to(tmp_path)).encode(), patterns)
        if not path.name.startswith("central.db"):
            leaks += found(path.name, path.read_bytes(), patterns)
    assert leaks == []
    assert found("central.db", (profile / "central" / "central.db").read_bytes(), patterns), "the canaries are blind"
    assert (profile / "central" / "central.log").read_text().count("route=") > 20


def test_no_request_line_carries_anything_of_the_customer(network: Network, terminal: Terminal) -> None:
    visit = Visit(terminal, network.phones)
    codes = stumble(visit)
    network.phones.outage("500", 0.5)
    visit.press()
    assert visit.place == "done"
    terminal.until(lambda: visit.tracking_code in terminal.delivered_at, "delivery")
    terminal.api.purchase(visit.tracking_code)

    patterns = canaries(*codes)
    said = "\n".join(terminal.wire.urls + network.line.access_log)
    assert said.count("/v1/") > 40
    assert found("request lines", said.encode(), patterns) == []
    assert found("representation", repr(terminal.kiosk.session).encode(), patterns) == []
    log = (terminal.folder / "logs" / "kiosk.log").read_bytes()
    assert found("log", log, patterns) == []


def test_an_unexpected_fault_names_its_place_and_nobody(terminal: Terminal, network: Network) -> None:
    visit = Visit(terminal, network.phones).walk("final").captcha()

    def broken(*_: object) -> None:
        raise RuntimeError(f"{SARA.mobile} {visit.kiosk.session.answers['address']}")

    terminal.store.submit = broken  # type: ignore[method-assign,assignment]
    with pytest.raises(RuntimeError) as raised:
        visit.press()
    terminal.log.failure("job.failed", raised.value)
    visit.kiosk.abandon()

    assert visit.place == "attract" and not visit.answers()
    log = (terminal.folder / "logs" / "kiosk.log").read_bytes()
    assert b"job.failed" in log and found("log", log, canaries()) == []
