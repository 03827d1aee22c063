"""Text messages by Kavenegar: codes through its templates, everything else as plain messages."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from kiosk.central.providers.ports import DOWN, Down, OutgoingSms, SmsAccepted, SmsKind, SmsUndeliverable

log = logging.getLogger("kiosk.central")

_ACCEPTED = 200
_BAD_RECEPTOR = 411
TEMPLATES: Mapping[SmsKind, str] = {
    "identity": "kiosk-identity",
    "registration": "kiosk-registration",
    "login": "kiosk-login",
    "recovery": "kiosk-recovery",
    "profile": "kiosk-profile",
    "change_password": "kiosk-change-password",
    "change_mobile": "kiosk-change-mobile",
}
"""The names under which the texts are approved at Kavenegar; each holds `%token` for the code."""


@dataclass(frozen=True, slots=True)
class Kavenegar:
    """The gateway's key is part of its URLs, so no URL of it is ever logged."""

    client: httpx.Client
    key: str
    sender: str

    def send(self, message: OutgoingSms) -> SmsAccepted | SmsUndeliverable | Down:
        if message.code is not None:
            form = {"receptor": message.mobile, "token": message.code, "template": TEMPLATES[message.kind]}
            return self._post("verify/lookup", form)
        form = {"receptor": message.mobile, "sender": self.sender, "message": message.text}
        return self._post("sms/send", form | {"localid": _local_id(message.reference)})

    def _post(self, method: str, form: Mapping[str, str]) -> SmsAccepted | SmsUndeliverable | Down:
        try:
            answer = self.client.post(f"https://api.kavenegar.com/v1/{self.key}/{method}.json", data=form)
            status = int(answer.json()["return"]["status"])
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            log.warning("sms.gateway_down kind=%s", type(error).__name__)
            return DOWN
        if status == _ACCEPTED:
            return SmsAccepted()
        if status == _BAD_RECEPTOR:
            return SmsUndeliverable()
        log.warning("sms.gateway_refused status=%d", status)
        return DOWN


def _local_id(reference: str) -> str:
    """A whole number of ours, by which Kavenegar knows a message that it has sent already."""
    return str(int.from_bytes(hashlib.sha256(reference.encode()).digest()[:7]))
