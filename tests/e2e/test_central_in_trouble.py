"""Central that fails, hangs, talks nonsense or is gone: nothing typed and nothing promised is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest

from kiosk.central.schema import devices, purchases, sim_messages
from kiosk.journeys import events as e
from kiosk.wire import paths
from kiosk.wire.purchases import Purchase
from tests.e2e.conftest import Come
from tests.e2e.network import Network
from tests.e2e.post import Terminal
from tests.e2e.visit import FILL, PERSIAN, SARA, Visit, entered

Trouble = Literal["500", "hang", "html", "other_json", "cut_json", "gone"]
TROUBLES: tuple[Trouble, ...] = ("500", "hang", "html", "other_json", "cut_json", "gone")
STEPS = ("mobile", "code", "identity", "consent", "profile.4", "confirmation")
"""The steps that need central and wait for it."""
ASKS = {
    "mobile": paths.START,
    "identity": paths.VERIFY,
    "consent": paths.CONSENT,
    "profile.4": paths.PROFILE,
}
"""What may be asked twice: the answer is the same."""


def begin(trouble: Trouble, network: Network, terminal: Terminal) -> None:
    match trouble:
        case "500" | "hang" | "html":
            terminal.wire.impatient = trouble == "hang"
            network.phones.outage(trouble)
        case "gone":
            network.stop()
        case _:
            network.line.nonsense = trouble


def end(network: Network, terminal: Terminal, trouble: Trouble) -> None:
    if trouble == "gone":
        network.start()
    network.line.nonsense = ""
    network.phones.outage("none")
    terminal.wire.impatient = False


@pytest.mark.parametrize("trouble", TROUBLES)
def test_every_step_says_so_in_persian_keeps_what_was_typed_and_works_again(
    network: Network, terminal: Terminal, come: Come, trouble: Trouble
) -> None:
    visit = come()
    for step in STEPS:
        visit.walk(step)
        fill(visit)
        before = visit.answers()
        begin(trouble, network, terminal)
        press(visit)

        assert visit.place == step
        assert PERSIAN.search(visit.words), f"{step} says nothing"
        assert visit.answers() == before
        end(network, terminal, trouble)
        again(visit)
        assert visit.place != step, f"{step} does not work again: {visit.words}"
    visit.walk("done")
    terminal.until(lambda: network.count(purchases) == 1, "delivery")


def fill(visit: Visit) -> None:
    """Do everything of a step but its last press."""
    FILL.get(visit.place, lambda visit: visit)(visit)


def press(visit: Visit) -> None:
    visit.do(e.ConsentDecided(True)) if visit.place == "consent" else visit.press()


def again(visit: Visit) -> None:
    """Press once more; a picture that did not come is asked for first, as the screen says."""
    if visit.place == "mobile":
        visit.do(e.CaptchaRefreshed()).captcha()
    press(visit)


@pytest.mark.parametrize("trouble", ["500", "hang", "html", "gone"])
def test_the_last_button_commits_without_central_and_delivers_when_it_returns(
    network: Network, terminal: Terminal, come: Come, trouble: Trouble
) -> None:
    visit = come().walk("final").captcha()
    begin(trouble, network, terminal)
    visit.press()

    assert visit.place == "done"
    assert len(terminal.papers) == 1
    assert visit.screen.done and not visit.screen.done.delivered
    end(network, terminal, trouble)
    terminal.until(lambda: visit.tracking_code in terminal.delivered_at, "delivery")
    held = terminal.api.purchase(visit.tracking_code)
    assert isinstance(held, Purchase) and entered(held, visit)


def test_central_gone_after_the_review_is_not_missed_and_the_captcha_is_waived(
    either: Network, install: Callable[[Network], Terminal]
) -> None:
    terminal = install(either)
    visit = Visit(terminal, either.phones).walk("review").one_step()
    either.stop()
    visit.walk("final")
    assert visit.screen.captcha and visit.screen.captcha.waived and visit.screen.primary_enabled
    visit.press()

    assert visit.place == "done"
    code, request_id = visit.tracking_code, visit.kiosk.session.request_id
    assert [(row.tracking_code, row.state) for row in terminal.store.rows()] == [(code, "pending")]
    again = install(either)
    row = again.store.row(code)
    assert row and (row.state, row.aggregate_id) == ("pending", request_id)
    either.start()
    again.until(lambda: either.count(purchases, tracking_code=code) == 1, "delivery after the restart")
    again.until(lambda: (row := again.store.row(code)) is not None and row.state == "delivered", "its receipt")
    assert either.count(sim_messages, kind="receipt", mobile=SARA.mobile) <= 1
    held = again.api.purchase(code)
    assert isinstance(held, Purchase) and held.profile == SARA.profile


def test_a_terminal_that_never_heard_of_central_says_so_from_the_first_step(
    network: Network, terminal: Terminal, come: Come
) -> None:
    visit = come()
    network.stop()
    visit.walk("mobile").type(mobile=SARA.mobile)

    assert visit.notice == "offline.way" and visit.answers() == {"mobile": SARA.mobile}
    visit.press()
    assert visit.place == "mobile"
    network.start()
    visit.do(e.CaptchaRefreshed()).captcha().press()
    assert visit.place == "code"


def test_a_terminal_that_was_revoked_while_offline_needs_a_human(network: Network, terminal: Terminal) -> None:
    visit = Visit(terminal, network.phones).walk("done")
    terminal.until(lambda: visit.tracking_code in terminal.delivered_at, "delivery")
    with network.central.database.write() as connection:
        connection.execute(devices.update().values(revoked_at=network.clock()))
    visit.do(e.Finished()).walk("mobile")

    assert PERSIAN.search(visit.words) and "همکاران" in visit.words


def test_an_answer_that_is_lost_on_its_way_back_costs_one_more_press(
    network: Network, terminal: Terminal, come: Come
) -> None:
    visit = come()
    for step, path in ASKS.items():
        visit.walk(step)
        fill(visit)
        terminal.wire.lost[path] = 1
        press(visit)
        assert visit.place == step and visit.notice in ("offline", "offline.way")
        again(visit)
        assert visit.place != step, visit.words

    visit.walk("final")
    terminal.wire.lost[paths.PURCHASE_CHECK] = 1
    fill(visit)
    assert visit.press().place == "done"
    terminal.until(lambda: network.count(purchases) == 1, "delivery")


def test_a_code_that_served_while_its_answer_was_lost_serves_again(terminal: Terminal, come: Come) -> None:
    visit = come().walk("code")
    fill(visit)
    terminal.wire.lost[paths.CODE] = 1
    press(visit)
    assert (visit.place, visit.notice) == ("code", "offline.way")
    press(visit)
    assert visit.place == "identity"
    visit.walk("done")


def test_a_second_code_that_served_while_its_answer_was_lost_leaves_the_way_back(
    network: Network, terminal: Terminal, come: Come
) -> None:
    visit = come().walk("confirmation")
    fill(visit)
    terminal.wire.lost[paths.PROFILE_CONFIRM] = 1
    press(visit)
    assert (visit.place, visit.notice) == ("confirmation", "offline.way")
    press(visit)
    assert PERSIAN.search(visit.words)
    before = visit.answers()
    visit.back()
    assert visit.answers().items() >= {key: text for key, text in before.items() if key != "second_code"}.items()
    visit.walk("done")
