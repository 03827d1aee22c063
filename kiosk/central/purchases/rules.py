"""Who may buy what: the same gates for the check at a terminal, the list of programmes and a request that arrives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.central.catalogue.journeys import rules_at
from kiosk.central.context import Central
from kiosk.central.customers import records
from kiosk.central.problems import Refused
from kiosk.central.providers.ports import Down, DrivingLicence, NoLicence
from kiosk.central.purchases.standing import Consents, Earlier, consents_of
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.maker_rules import MakerRules
from kiosk.domain.programme import refuse_age
from kiosk.domain.purchase import RequestState, waiting_ends
from kiosk.domain.sheba import parse_sheba
from kiosk.wire.catalogue import Gates, ProgrammeDocument

LIVE = tuple(
    state.value for state in RequestState if state.keeps_place_in_plan and state != RequestState.ORDER_CANCELLED
)
"""The states in which a request keeps its person from another in the same programme."""

_CLASSES = range(1, 4)
"""The classes of licence that drive a car: the third or above."""


@dataclass(frozen=True, slots=True)
class PoliceSays:
    """What the police's records answered for one person; None where a programme's gates did not ask."""

    licence: DrivingLicence | NoLicence | Down | None = None
    active_plate: bool | Down | None = None


def ask_police(central: Central, gates: Gates, national_code: str) -> PoliceSays:
    """Ask what the gates want to know; never from within a transaction, a service may take long to answer."""
    traffic = central.providers.traffic
    return PoliceSays(
        traffic.licence(national_code) if gates.licence else None,
        traffic.active_plate(national_code) if gates.no_active_plate else None,
    )


def closed_gate(
    programme: ProgrammeDocument, earlier: Sequence[Earlier], birth_date: str, moment: datetime, police: PoliceSays
) -> Refused | None:
    """Judge a person by the requests made before; pure.

    Where the police's records do not answer, `identity.provider_down` says so, and only if nothing else refuses.
    """
    gates = programme.gates
    day = JalaliDate.in_tehran(moment)
    return (
        _withdrawn(programme.id, earlier)
        or _too_young(programme.minimum_age, birth_date, day)
        or (_repeated(programme.id, earlier) if gates.one_per_national_code else None)
        or _waiting(programme.maker, earlier, gates.waiting_months, day)
        or _stopped_by_police(gates, police)
    )


def ready_customer(connection: sa.Connection, customer_id: str, maker: str) -> Any | Refused:
    """Return a verified customer with a confirmed profile, joined with the person; offline or not, no path skips it."""
    return ready(records.customer_and_person(connection, customer_id), maker)


def ready(row: Any | None, maker: str) -> Any | Refused:
    """Judge a customer's row; pure."""
    if row is None or row.maker != maker:
        return Refused("identity.not_verified")
    if row.profile is None:
        return Refused("profile.incomplete")
    if row.confirmed_at is None:
        return Refused("profile.not_confirmed")
    return row


def without_consent(
    connection: sa.Connection, customer_id: str, maker: str, version: str | None = None
) -> Refused | None:
    """Refuse a customer whose consent is not in force where the maker's journey asks for one.

    Where `version` is given, that very version must have been granted, though a newer text may be in force by now.
    """
    decided = consents_of(connection, (customer_id,))[customer_id]
    return consent_lacks(rules_at(connection, maker), decided, version)


def consent_lacks(asked: MakerRules | Refused, decided: Consents, version: str | None) -> Refused | None:
    """Judge a customer's decisions by what the maker asks; pure."""
    if isinstance(asked, Refused):
        return asked
    if not asked.consent:
        return None
    if decided.in_force is None:
        return Refused("consent.missing")
    return None if version is None or version in decided.granted else Refused("consent.missing", "/consent_version")


def bad_proxy_account(programme: ProgrammeDocument, sheba: str | None) -> Refused | None:
    """Refuse a missing or impossible «حساب وکالتی» where the programme wants one."""
    if sheba is None:
        return Refused("proxy_account.missing", "/proxy_account") if programme.proxy_account else None
    parsed = parse_sheba(sheba)
    return Refused.because(parsed, "/proxy_account") if isinstance(parsed, Refusal) else None


def _withdrawn(programme_id: str, earlier: Sequence[Earlier]) -> Refused | None:
    left = _in(programme_id, earlier, (RequestState.WITHDRAWN.value,))
    return Refused("eligibility.withdrawn") if left else None


def _repeated(programme_id: str, earlier: Sequence[Earlier]) -> Refused | None:
    return Refused("eligibility.repeat") if _in(programme_id, earlier, LIVE) else None


def _in(programme_id: str, earlier: Sequence[Earlier], states: tuple[str, ...]) -> bool:
    return any(one.programme_id == programme_id and one.state in states for one in earlier)


def _too_young(needed: int, birth_date: str, day: JalaliDate) -> Refused | None:
    year, month, day_of_month = (int(part) for part in birth_date.split("-"))
    refusal = refuse_age(needed, JalaliDate(year, month, day_of_month), day)
    return None if refusal is None else Refused(refusal.code, values=refusal.values)


def _waiting(maker: str, earlier: Sequence[Earlier], months: int, day: JalaliDate) -> Refused | None:
    """Count from the last acceptance by the maker; a request that was given up afterwards does not count."""
    accepted = [one.accepted_at for one in earlier if one.maker == maker and one.state in LIVE and one.accepted_at]
    if not months or not accepted or waiting_ends(JalaliDate.in_tehran(max(accepted)), months) <= day:
        return None
    return Refused("eligibility.waiting", values={"months": months})


def _stopped_by_police(gates: Gates, police: PoliceSays) -> Refused | None:
    """Look only at what these gates ask: the police may have been asked on behalf of another programme as well."""
    silent = False
    if gates.licence:
        if isinstance(police.licence, NoLicence):
            return Refused("eligibility.licence")
        silent = not isinstance(police.licence, DrivingLicence)
        if isinstance(police.licence, DrivingLicence) and police.licence.grade not in _CLASSES:
            return Refused("eligibility.licence")
    if gates.no_active_plate:
        if police.active_plate is True:
            return Refused("eligibility.plate")
        silent = silent or police.active_plate is not False
    return Refused("identity.provider_down") if silent else None
