"""A client of central's simulators, for demo and autopilot: phone, pages, captcha's answer, people, outages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from kiosk.gateway.transport import Answer, Transport
from kiosk.wire import paths
from kiosk.wire.canonical import NotStrictJson, canonical_json, strict_json

if TYPE_CHECKING:
    import httpx

OutageMode = Literal["none", "500", "hang", "html", "identity"]


class SimulatorError(Exception):
    """The simulators did not answer as they should; central was not started with them, or the key is another."""


@dataclass(frozen=True, slots=True)
class SimulatedMessage:
    """A text message that the simulated gateway took."""

    kind: str
    text: str
    at: datetime


class Simulators:
    """Asks the simulators of a central at `base_url`; every call may raise SimulatorError."""

    def __init__(self, base_url: str, sim_key: str, transport: httpx.BaseTransport | None = None) -> None:
        self._transport = Transport(base_url, transport=transport)
        self._headers = {paths.SIM_KEY_HEADER: sim_key, "Content-Type": "application/json"}

    def messages(self, mobile: str) -> list[SimulatedMessage]:
        """Return what a mobile number (`09…`) received, oldest first."""
        found = self._post(paths.SIM_PHONE, {"mobile": mobile})["messages"]
        read = [SimulatedMessage(one["kind"], one["text"], datetime.fromisoformat(one["at"])) for one in found]
        return read[::-1]

    def page(self, path: str) -> str:
        """Return a public page of central as the phone's browser gets it."""
        answer = self._transport.exchange("GET", path, {})
        if not isinstance(answer, Answer) or answer.status != 200:
            raise SimulatorError(f"page: {answer.status if isinstance(answer, Answer) else answer.reason}")
        return answer.body.decode()

    def captcha_answer(self, captcha_id: str) -> str:
        """Return what a picture shows."""
        return str(self._post(paths.SIM_CAPTCHA, {"captcha_id": captcha_id})["answer"])

    def add_person(
        self,
        *,
        first_name: str,
        last_name: str,
        father_name: str,
        national_code: str,
        birth_date: str,
        mobile: str,
        licence_class: int | None = 3,
        active_plate: bool = False,
    ) -> None:
        """Make a person known to the simulated registry, with the line in their name; `birth_date` as `1370-05-17`.

        `licence_class` as the traffic police counts it, None without a driving licence; `active_plate` tells whether
        they have a car already.
        """
        person = {
            "first_name": first_name,
            "last_name": last_name,
            "father_name": father_name,
            "national_code": national_code,
            "birth_date": birth_date,
            "mobile": mobile,
            "licence_class": licence_class,
            "active_plate": active_plate,
        }
        self._post(paths.SIM_PEOPLE, person)

    def enrolment_code(self, dealer_id: str | None = None) -> str:
        """Return a one-time enrolment code, as the office would issue it."""
        return str(self._post(paths.SIM_ENROLMENT, {"dealer_id": dealer_id})["code"])

    def outage(self, mode: OutageMode, seconds: float = 3600.0) -> None:
        """Break central, or with `identity` only the registries behind it, for so many seconds; mend it with `none`."""
        self._post(paths.SIM_OUTAGE, {"mode": mode, "seconds": seconds})

    def close(self) -> None:
        """Close idle connections."""
        self._transport.close()

    def _post(self, path: str, request: Mapping[str, object]) -> dict[str, Any]:
        answer = self._transport.exchange("POST", path, self._headers, canonical_json(request).encode())
        if not isinstance(answer, Answer) or answer.status not in (200, 204):
            raise SimulatorError(f"{path}: {answer.status if isinstance(answer, Answer) else answer.reason}")
        if answer.status == 204:
            return {}
        try:
            said = strict_json(answer.body)
        except NotStrictJson:
            raise SimulatorError(f"{path}: no JSON") from None
        if not isinstance(said, dict):
            raise SimulatorError(f"{path}: no JSON object")
        return said
