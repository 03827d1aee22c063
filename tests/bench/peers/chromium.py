"""Debian's Chromium as a kiosk browser, driven over its own debugging pipe; nothing listens on the network."""

from __future__ import annotations

import itertools
import json
import os
import select
import shlex
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.children import started
from tests.bench.display import Display
from tests.bench.places import BUILD, SCREEN

PROGRAM = "chromium"
_ANSWER_S = 20.0


def installed() -> bool:
    """Whether this machine has the browser."""
    return shutil.which(PROGRAM) is not None


def command(page: Path, *more: str) -> list[str]:
    """The command of the browser as a kiosk on a local page: no account, no first run, no background traffic.

    Its profile is kept between starts, as on an installed terminal. There is no graphics card to be used.
    """
    flags = [
        "--kiosk", "--no-first-run", "--no-default-browser-check", "--no-sandbox", "--disable-gpu", "--disable-quic",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--password-store=basic",
        "--disable-features=Translate,MediaRouter,OptimizationHints", "--disable-infobars", "--noerrdialogs",
        f"--user-data-dir={BUILD / 'chromium'}", f"--window-size={SCREEN[0]},{SCREEN[1]}", "--window-position=0,0",
    ]  # fmt: skip
    return [PROGRAM, *flags, *more, page.as_uri()]


class Page:
    """The open page, asked through the pipe."""

    def __init__(self, pid: int, commands: int, answers: int) -> None:
        self.pid = pid
        self._commands = commands
        self._answers = answers
        self._numbers = itertools.count(1)
        self._held = b""
        self._session = ""

    def attach(self) -> None:
        """Find the page among the browser's targets."""
        deadline = time.monotonic() + _ANSWER_S
        while time.monotonic() < deadline:
            targets = self._ask("Target.getTargets")["targetInfos"]
            pages = [one["targetId"] for one in targets if one["type"] == "page" and one["url"].startswith("file:")]
            if pages:
                attached = self._ask("Target.attachToTarget", {"targetId": pages[0], "flatten": True})
                self._session = attached["sessionId"]
                return
            time.sleep(0.1)
        raise TimeoutError("the browser shows no page")

    def value(self, expression: str) -> Any:
        """What a JavaScript expression gives in the page, as JSON can tell it."""
        answer = self._ask("Runtime.evaluate", {"expression": expression, "returnByValue": True}, self._session)
        return answer["result"].get("value")

    def centre(self, selector: str) -> tuple[int, int] | None:
        """The middle of the first element on the screen that matches, in pixels."""
        item = f"document.querySelector({json.dumps('.shown ' + selector)})"
        middle = self.value(
            f"(() => {{ const box = {item}?.getBoundingClientRect();"
            " return box ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()"
        )
        return None if middle is None else (round(middle[0]), round(middle[1]))

    def _ask(self, method: str, parameters: dict[str, Any] | None = None, session: str = "") -> Any:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + _ANSWER_S
        while time.monotonic() < deadline:
            answer = self._next(deadline)
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
        raise TimeoutError(method)

    def _next(self, deadline: float) -> dict[str, Any]:
        while b"\0" not in self._held:
            ready, _, _ = select.select([self._answers], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError("the browser does not answer")
            self._held += os.read(self._answers, 1 << 16)
        message, _, self._held = self._held.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer


@contextmanager
def browsing(page: Path, screen: Display) -> Iterator[Page]:
    """Open the browser on a page and leave it to be asked."""
    command_end, commands = os.pipe()
    answers, answer_end = os.pipe()
    line = f"exec {shlex.join(command(page, '--remote-debugging-pipe'))} 3<&{command_end} 4>&{answer_end}"
    ends = (command_end, answer_end)
    with started(["bash", "-c", line], screen.environment(), pass_fds=ends, stderr=subprocess.DEVNULL) as child:
        for end in ends:
            os.close(end)
        try:
            found = Page(child.pid, commands, answers)
            found.attach()
            yield found
        finally:
            os.close(commands)
            os.close(answers)
