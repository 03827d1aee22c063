"""A gateway for messages that is down, loses, doubles or dawdles: one code lives, and a late one is refused kindly."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.central.context import utc_now
from kiosk.central.database import Database
from kiosk.central.providers.emta import EmtaStandIn
from kiosk.central.providers.ports import DOWN, Down, OutgoingSms, Providers, SmsAccepted, SmsUndeliverable
from kiosk.central.providers.simulated import SimulatedEyes, SimulatedPhone, SimulatedRegistry, SimulatedShahkar
from kiosk.domain.text import fold_digits
from kiosk.texts import catalogue
from kiosk.wire import paths
from tests.centrals import ROOMY
from tests.kiosk.central.conftest import Running, Starter
from tests.kiosk.central.terminal import SARA, Refusal, Terminal

Deed = Callable[["Post", OutgoingSms], SmsAccepted | SmsUndeliverable | Down]


@dataclass
class Post:
    """A gateway that does as the test says with each message, and delivers those after them."""

    phone: SimulatedPhone
    deeds: deque[Deed] = field(default_factory=deque)
    taken: list[OutgoingSms] = field(default_factory=list)

    def send(self, message: OutgoingSms) -> SmsAccepted | SmsUndeliverable | Down:
        self.taken.append(message)
        return self.deeds.popleft()(self, message) if self.deeds else self.phone.send(message)

    def later(self) -> None:
        """Deliver now what was only accepted, however old it is."""
        for message in self.taken:
            self.phone.send(message)


def fails(post: Post, message: OutgoingSms) -> Down:
    return DOWN


def keeps(post: Post, message: OutgoingSms) -> SmsAccepted:
    return SmsAccepted()


def doubles(post: Post, message: OutgoingSms) -> SmsAccepted | SmsUndeliverable:
    post.phone.send(message)
    return post.phone.send(OutgoingSms(message.mobile, message.kind, message.text, message.code, "again"))


@pytest.fixture
def posted(start: Starter, sqlite_url: str) -> Iterator[tuple[Running, Post]]:
    database = Database(sqlite_url)
    post, shahkar = Post(SimulatedPhone(database, utc_now)), SimulatedShahkar(database)
    outside = Providers(
        post, EmtaStandIn(shahkar, SimulatedRegistry(database)), shahkar, captcha_witness=SimulatedEyes()
    )
    yield start(sqlite_url, ROOMY, providers=outside), post
    database.close()


def until(post: Post, messages: int) -> None:
    """Wait until the gateway was asked so often."""
    deadline = time.monotonic() + 10
    while len(post.taken) < messages:
        assert time.monotonic() < deadline, f"{len(post.taken)} messages"
        time.sleep(0.01)


def resend(central: Running, terminal: Terminal, sent: dict[str, Any], after_s: int) -> None:
    """Let the customer press for the code again."""
    central.clock.forward(seconds=after_s)
    terminal.call("POST", paths.RESEND, {"challenge_id": sent["challenge_id"]})


def test_a_code_that_the_gateway_would_not_take_goes_out_when_it_does(posted: tuple[Running, Post]) -> None:
    central, post = posted
    post.deeds.extend([fails, fails])
    terminal = central.terminal()
    sent = terminal.start(SARA.mobile)
    deadline = time.monotonic() + 10
    while len(post.taken) < 3:
        assert time.monotonic() < deadline
        central.clock.forward(seconds=1)
        central.central.nudge_sender()
        time.sleep(0.05)
    code = terminal.code_on(SARA.mobile, "identity")
    assert [message.code for message in post.taken] == [code] * 3
    assert len({message.reference for message in post.taken}) == 1, "the gateway can tell that it is one message"
    terminal.enter(sent["challenge_id"], code)


def test_a_code_that_never_came_is_sent_once_more_and_is_the_same(posted: tuple[Running, Post]) -> None:
    central, post = posted
    post.deeds.extend([keeps])
    terminal = central.terminal()
    sent = terminal.start(SARA.mobile)
    until(post, 1)
    assert terminal.messages(SARA.mobile) == []
    resend(central, terminal, sent, 60)
    code = terminal.code_on(SARA.mobile, "identity")
    assert {message.code for message in post.taken} == {code}
    terminal.enter(sent["challenge_id"], code)


def test_a_message_that_came_twice_holds_one_code_which_serves_once(posted: tuple[Running, Post]) -> None:
    central, post = posted
    post.deeds.extend([doubles])
    terminal, other = central.terminal(), central.terminal()
    sent = terminal.start(SARA.mobile)
    code = terminal.code_on(SARA.mobile, "identity", count=2)
    assert {fold_digits(each["text"]) for each in terminal.messages(SARA.mobile)} == {
        fold_digits(terminal.message(SARA.mobile, "identity"))
    }
    terminal.enter(sent["challenge_id"], code)
    with pytest.raises(Refusal, match=r"422 code\.wrong"):
        other.enter(other.start(SARA.mobile)["challenge_id"], code)


def test_a_code_that_comes_ten_minutes_late_is_refused_kindly_and_the_living_one_serves(
    posted: tuple[Running, Post],
) -> None:
    central, post = posted
    post.deeds.extend([keeps])
    terminal = central.terminal()
    sent = terminal.start(SARA.mobile)
    until(post, 1)
    (late,) = (message.code for message in post.taken)
    central.clock.forward(minutes=10)
    terminal.renew_token()
    post.later()
    assert terminal.code_on(SARA.mobile, "identity") == late
    with pytest.raises(Refusal, match=r"422 code\.expired") as refused:
        terminal.enter(sent["challenge_id"], late)
    assert catalogue("fa").text("error.code.expired") in refused.value.problem["detail"]

    resend(central, terminal, sent, 0)
    living = terminal.code_on(SARA.mobile, "identity", count=2)
    assert living != late
    with pytest.raises(Refusal, match=r"422 code\.wrong"):
        terminal.enter(sent["challenge_id"], late)
    terminal.enter(sent["challenge_id"], living)
