"""Shahkar and the civil registry by Zibal's inquiry service."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import httpx

from kiosk.central.providers.ports import DOWN, CivilRecord, Down, NotMatched

log = logging.getLogger("kiosk.central")

_OK = 1


@dataclass(frozen=True, slots=True)
class Zibal:
    """Both inquiries of one account; "not matched" is an answer, only a failure to answer is Down."""

    client: httpx.Client
    key: str

    def matches(self, mobile: str, national_code: str) -> bool | Down:
        data = self._ask("shahkarInquiry", {"mobile": mobile, "nationalCode": national_code})
        if data is None or not isinstance(data.get("matched"), bool):
            return DOWN
        return bool(data["matched"])

    def find(self, national_code: str, birth_date: str) -> CivilRecord | NotMatched | Down:
        question = {"nationalCode": national_code, "birthDate": birth_date.replace("-", "/"), "genderInquiry": False}
        data = self._ask("nationalIdentityInquiry", question)
        if data is None:
            return DOWN
        if data.get("matched") is not True:
            return NotMatched()
        try:
            return CivilRecord(
                national_code=national_code,
                birth_date=birth_date,
                first_name=str(data["firstName"]),
                last_name=str(data["lastName"]),
                father_name=str(data["fatherName"]),
                alive=bool(data["alive"]),
            )
        except KeyError:
            return DOWN

    def _ask(self, inquiry: str, question: dict[str, Any]) -> dict[str, Any] | None:
        try:
            answer = self.client.post(
                f"https://api.zibal.ir/v1/facility/{inquiry}",
                json=question,
                headers={"Authorization": f"Bearer {self.key}"},
            )
            document = answer.json()
            if answer.status_code == httpx.codes.OK and document["result"] == _OK:
                return dict(document["data"])
            log.warning("inquiry.refused inquiry=%s status=%d", inquiry, answer.status_code)
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            log.warning("inquiry.down inquiry=%s kind=%s", inquiry, type(error).__name__)
        return None
