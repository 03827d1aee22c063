"""Made-up customers, each with a national code and a mobile of their own, so that each is new to central."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.national_code import check_digit
from kiosk.resources import resource
from ui.autopilot.customer import Customer, load_customer


def people(count: int) -> Iterator[Customer]:
    """So many customers like the sample's."""
    sample = load_customer(resource("data", "sample-customer.json"))
    for number in range(count):
        nine = f"{410_100_000 + number:09}"
        yield replace(sample, national_code=f"{nine}{check_digit(nine)}", mobile=f"0912{4_000_000 + number}")
