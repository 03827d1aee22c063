"""Central while Shahkar does not answer: nobody is refused for good, and nothing is skipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.central.providers.emta import EmtaStandIn
from kiosk.central.providers.ports import DOWN, Down, Providers
from kiosk.central.providers.simulated import (
    SimulatedEyes,
    SimulatedPhone,
    SimulatedRegistry,
    SimulatedShahkar,
    put_line,
)
from kiosk.wire import paths
from tests.centrals import ROOMY
from tests.kiosk.central.conftest import Running, Starter
from tests.kiosk.central.terminal import SARA, Refusal, Terminal


@dataclass
class Unreliable:
    """Shahkar with a switch."""

    real: SimulatedShahkar
    down: bool = False
    asked: list[str] = field(default_factory=list)

    def matches(self, mobile: str, national_code: str) -> bool | Down:
        self.asked.append(mobile)
        return DOWN if self.down else self.real.matches(mobile, national_code)


@pytest.fixture
def shaky(start: Starter, sqlite_url: str) -> Iterator[tuple[Running, Unreliable]]:
    from kiosk.central.context import utc_now
    from kiosk.central.database import Database

    database = Database(sqlite_url)
    shahkar = Unreliable(SimulatedShahkar(database))
    outside = Providers(
        SimulatedPhone(database, utc_now),
        EmtaStandIn(shahkar, SimulatedRegistry(database)),
        shahkar,
        captcha_witness=SimulatedEyes(),
    )
    yield start(sqlite_url, ROOMY, providers=outside), shahkar
    database.close()


def test_a_provider_that_is_down_refuses_nobody_for_good(shaky: tuple[Running, Unreliable]) -> None:
    central, shahkar = shaky
    terminal: Terminal = central.terminal()
    challenge_id = terminal.proven()
    shahkar.down = True
    for _ in range(4):
        with pytest.raises(Refusal, match=r"503 identity\.provider_down"):
            terminal.claim(challenge_id)
    shahkar.down = False
    terminal.claim(challenge_id)
    terminal.decide(challenge_id, True)

    shahkar.down = True
    sent = terminal.start(SARA.mobile)
    code = terminal.code_on(SARA.mobile, "login")
    with pytest.raises(Refusal, match=r"503 identity\.provider_down"):
        terminal.enter(sent["challenge_id"], code)
    shahkar.down = False
    assert terminal.enter(sent["challenge_id"], code)["person"] == "known"


def test_a_provider_that_is_down_lets_recovery_and_change_of_mobile_be_tried_again(
    shaky: tuple[Running, Unreliable],
) -> None:
    central, shahkar = shaky
    terminal = central.terminal()
    challenge_id = terminal.proven()
    terminal.claim(challenge_id, password="parande va 3 abr")
    terminal.decide(challenge_id, True)
    with central.central.database.write() as connection:
        put_line(connection, "09351234567", SARA.national_code)

    recovery = {"challenge_id": terminal.recover()["challenge_id"], "code": terminal.code_on(SARA.mobile, "recovery")}
    move = {"maker": "ikco", "national_code": SARA.national_code, "mobile": "09351234567", **terminal.solved()}
    change = {"challenge_id": terminal.call("POST", paths.MOBILE_START, move)["challenge_id"]}
    change |= {"code": terminal.code_on("09351234567", "change_mobile"), "password": "parande va 3 abr"}
    shahkar.down = True
    for path, body in ((paths.CODE, recovery), (paths.MOBILE, change)):
        with pytest.raises(Refusal, match=r"503 identity\.provider_down"):
            terminal.call("POST", path, body)
    shahkar.down = False
    assert terminal.call("POST", paths.CODE, recovery)["person"] == "known"
    assert terminal.call("POST", paths.MOBILE, change)["mobile"] == "09351234567"
