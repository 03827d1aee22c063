"""The sample's makers, and EMTA, whose account serves them all."""

from __future__ import annotations

from typing import Final

from kiosk.wire.catalogue import Maker

MAKERS: Final = (
    Maker(id="ikco", name="ایران خودرو", order=1, site="ikcosales.ir", open=True),
    Maker(id="saipa", name="سایپا", order=2, site="saipa.iranecar.com", open=True),
    Maker(id="bahman", name="گروه بهمن", order=3, site="bahman.iranecar.com", open=True),
    Maker(id="emta", name="امتا", order=4, site="ecsw.ir", open=True),
)
"""Who sells cars, in the order of the first screen; EMTA sells none and has no programmes, dealers or consent."""

SELLERS: Final = ("ikco", "saipa", "bahman")

ASK_CONSENT: Final = ("ikco", "saipa")
"""Whose journeys ask for unified sign-in; Bahman's sources know no consent (row BA-12)."""


def name_of(maker: str) -> str:
    """Return a maker's Persian name; StopIteration for one that the sample has not."""
    return next(each.name for each in MAKERS if each.id == maker)
