"""What the network publishes about makers and their journeys is what a terminal offers."""

from __future__ import annotations

from kiosk.central.catalogue import publishing
from kiosk.journeys.events import Invited
from tests.e2e.network import Network
from tests.e2e.post import Terminal


def offered(terminal: Terminal) -> list[str]:
    """Return the makers whose journeys a customer finds at the choice of a service, in order."""
    terminal.kiosk.happen(Invited())
    makers = {journey.id: journey.maker for journey in terminal.kiosk.journeys}
    return [makers[choice.id] for group in terminal.kiosk.screen().groups for choice in group.choices]


def test_makers_stand_in_the_order_that_the_network_gives_them(terminal: Terminal, network: Network) -> None:
    makers = sorted(terminal.store.documents("makers").values(), key=lambda maker: maker["order"])
    assert offered(terminal) == [maker["id"] for maker in makers]


def test_no_card_moves_while_a_customer_chooses_and_the_next_one_finds_the_new_order(
    terminal: Terminal, network: Network
) -> None:
    before = offered(terminal)
    saipa = terminal.store.documents("makers")["saipa"]
    with network.central.database.write() as connection:
        publishing.publish(connection, "makers", "saipa", saipa | {"open": False}, network.clock())
    terminal.pull()
    assert offered(terminal) == before

    terminal.kiosk.abandon()
    assert offered(terminal) == [maker for maker in before if maker != "saipa"]


def test_a_journey_that_the_network_publishes_is_taken_at_the_next_touch(terminal: Terminal, network: Network) -> None:
    held = terminal.store.documents("journeys")["saipa-purchase"]
    later = held | {"release": held["release"] + 1}
    later["definition"] = held["definition"] | {"release": later["release"], "title": "attract.receipt"}
    unreadable = terminal.store.documents("journeys")["ikco-purchase"] | {"release": 99}
    with network.central.database.write() as connection:
        publishing.publish(connection, "journeys", "saipa-purchase", later, network.clock())
        publishing.publish(connection, "journeys", "ikco-purchase", unreadable, network.clock())
    terminal.pull()

    journeys = {journey.id: journey for journey in terminal.kiosk.journeys}
    assert (journeys["saipa-purchase"].title, journeys["saipa-purchase"].release) == (
        "attract.receipt",
        later["release"],
    )
    assert journeys["ikco-purchase"].release == held["release"]
    told = [line for line in terminal.log_lines() if line["event"] == "journey.unreadable"]
    assert [(line["journey"], line["version"]) for line in told] == [("ikco-purchase", 99)]
