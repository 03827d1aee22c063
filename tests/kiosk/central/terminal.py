"""A terminal as central sees one: it enrols, signs, asks, and carries one customer through the journey."""

from __future__ import annotations

import hashlib
import re
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
import jwt

from kiosk.domain.text import fold_digits
from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import CUSTOMER_HEADER, VERSION, VERSION_HEADER, paths
from kiosk.wire.canonical import canonical_json
from kiosk.wire.events import body_hash, signed_text
from kiosk.wire.links import signed_tracking_text, tracking_token
from tests.kiosk.central.device_key import DeviceKey

SIM_KEY = "simulator-key"

PROFILE = {
    "issue_date": "1388-02-01",
    "education": "bachelor",
    "province_id": "p08",
    "city_id": "p08c0394",
    "address": "خیابان انقلاب، کوچهٔ بهار، پلاک ۱۲، واحد ۳",
    "postal_code": "1345678917",
    "sheba": "IR760170000000000000000001",
}


@dataclass(frozen=True)
class Somebody:
    """A person of the sample, as a customer types them."""

    national_code: str = "0001234560"
    birth_date: str = "1370-05-17"
    mobile: str = "09121234567"


SARA = Somebody()


class Refusal(Exception):
    """Central's problem document, raised so that a test which does not expect it fails with its code."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.problem = response.json()
        super().__init__(f"{response.status_code} {self.problem.get('code')} {self.problem.get('field')}")

    @property
    def code(self) -> str:
        return str(self.problem["code"])


@dataclass
class Terminal:
    """One terminal; every call answers JSON or raises Refusal."""

    http: httpx.Client
    key: DeviceKey = field(default_factory=DeviceKey)
    device_id: str = ""
    number: int = 0
    epoch: int = 0
    token: str = ""
    seq: int = 0
    now: Any = None

    @classmethod
    def enrolled(cls, http: httpx.Client, dealer_id: str | None = None, now: Any = None) -> Terminal:
        terminal = cls(http, now=now)
        terminal.enrol(terminal.sim(paths.SIM_ENROLMENT, {"dealer_id": dealer_id})["code"])
        terminal.renew_token()
        return terminal

    def present(self) -> datetime:
        moment: datetime = self.now() if self.now else datetime.now(UTC)
        return moment

    # --- the device ---

    def enrol(self, code: str) -> dict[str, Any]:
        enrolled = self.call("POST", paths.ENROL, {"code": code, "public_key": self.key.jwk(), "app_version": "0.1.0"})
        self.device_id, self.number, self.epoch = enrolled["device_id"], enrolled["device_number"], enrolled["epoch"]
        return enrolled

    def assertion(self, **changes: Any) -> str:
        at = int(self.present().timestamp())
        claims = {"iss": self.device_id, "sub": self.device_id, "aud": "central", "iat": at, "exp": at + 60}
        claims |= {"jti": secrets.token_urlsafe(16)} | changes
        return jwt.encode(claims, self.key.private, algorithm="ES256")

    def renew_token(self) -> None:
        self.token = self.call("POST", paths.TOKEN, {"assertion": self.assertion()})["access_token"]

    def call(self, method: str, path: str, body: Any = None, customer: str = "", **more: Any) -> Any:
        response = self.send(method, path, body, customer, **more)
        if response.status_code >= 400:
            raise Refusal(response)
        return response.json() if response.content else None

    def send(self, method: str, path: str, body: Any = None, customer: str = "", **more: Any) -> httpx.Response:
        headers = {VERSION_HEADER: str(VERSION)}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if customer:
            headers[CUSTOMER_HEADER] = customer
        return self.http.request(method, path, json=body, headers=headers, **more)

    # --- what the simulators see ---

    def sim(self, path: str, body: dict[str, Any]) -> Any:
        response = self.http.post(path, json=body, headers={paths.SIM_KEY_HEADER: SIM_KEY})
        if response.status_code >= 400:
            raise Refusal(response)
        return response.json() if response.content else None

    def messages(self, mobile: str) -> list[dict[str, str]]:
        found: list[dict[str, str]] = self.sim(paths.SIM_PHONE, {"mobile": mobile})["messages"]
        return found

    def message(self, mobile: str, kind: str, count: int = 1) -> str:
        """Wait for the newest of at least `count` messages of a kind."""
        until = time.monotonic() + 5
        while time.monotonic() < until:
            found = [each["text"] for each in self.messages(mobile) if each["kind"] == kind]
            if len(found) >= count:
                return found[0]
            time.sleep(0.02)
        raise AssertionError(f"no {kind} message")

    def code_on(self, mobile: str, kind: str, count: int = 1) -> str:
        found = re.search(r"\d{6}", fold_digits(self.message(mobile, kind, count)))
        assert found is not None
        return found[0]

    def solved(self, purpose: str = "identity") -> dict[str, str]:
        captcha = self.call("POST", paths.CAPTCHA, {"purpose": purpose})
        answer = self.sim(paths.SIM_CAPTCHA, {"captcha_id": captcha["captcha_id"]})["answer"]
        return {"captcha_id": captcha["captcha_id"], "captcha_answer": answer}

    # --- the journey ---

    def start(self, mobile: str, purpose: str = "register") -> dict[str, Any]:
        body = {"mobile": mobile, "maker": "ikco", "purpose": purpose, **self.solved()}
        sent: dict[str, Any] = self.call("POST", paths.START, body)
        return sent

    def enter(self, challenge_id: str, code: str) -> Any:
        return self.call("POST", paths.CODE, {"challenge_id": challenge_id, "code": code})

    def proven(self, who: Somebody = SARA) -> str:
        """Go on until the code was accepted; return the challenge."""
        sent = self.start(who.mobile)
        assert self.enter(sent["challenge_id"], self.code_on(who.mobile, "identity"))["person"] == "new"
        return str(sent["challenge_id"])

    def claim(self, challenge_id: str, who: Somebody = SARA) -> Any:
        body = {"challenge_id": challenge_id, "national_code": who.national_code, "birth_date": who.birth_date}
        return self.call("POST", paths.VERIFY, body)

    def consent_text(self) -> dict[str, Any]:
        document: dict[str, Any] = self.catalogue()["consents", "ikco"]
        return document

    def decide(self, challenge_id: str, granted: bool, **changes: Any) -> Any:
        text, at = self.consent_text(), self.present().isoformat()
        body = {
            "challenge_id": challenge_id,
            "maker": "ikco",
            "granted": granted,
            "version": text["version"],
            "text_sha256": text["sha256"],
            "scopes": [scope["id"] for scope in text["scopes"]],
            "shown_at": at,
            "decided_at": at,
        }
        return self.call("POST", paths.CONSENT, body | changes)

    def consented(self, who: Somebody = SARA) -> dict[str, Any]:
        """Go on until consent was granted; return the customer's state."""
        challenge_id = self.proven(who)
        self.claim(challenge_id, who)
        state: dict[str, Any] = self.decide(challenge_id, True)["customer"]
        return state

    def save_profile(self, customer: dict[str, Any], **changes: Any) -> Any:
        body = {"maker": "ikco", "fields": PROFILE | changes}
        return self.call("PUT", paths.PROFILE, body, customer["token"])

    def confirmed(self, who: Somebody = SARA) -> dict[str, Any]:
        """Go on until the profile was confirmed by the second code; return the customer's state."""
        customer = self.consented(who)
        saved = self.save_profile(customer)
        body = {
            "maker": "ikco",
            "challenge_id": saved["code"]["challenge_id"],
            "code": self.code_on(who.mobile, "profile"),
        }
        state: dict[str, Any] = self.call("POST", paths.PROFILE_CONFIRM, body, saved["customer"]["token"])
        return state

    # --- buying ---

    def catalogue(self) -> dict[tuple[str, str], dict[str, Any]]:
        held, cursor, more = {}, "", True
        while more:
            page = self.call("GET", paths.CATALOGUE, params={"cursor": cursor, "limit": 500})
            held |= {(item["stream"], item["key"]): item["body"] for item in page["items"]}
            cursor, more = page["cursor"], page["more"]
        return held

    def choice(self, programme_id: str = "ikco-11-immediate") -> dict[str, Any]:
        held = self.catalogue()
        vehicle = held["programmes", programme_id]["vehicles"][0]
        return {
            "programme_id": programme_id,
            "vehicle_id": vehicle["id"],
            "colour_id": vehicle["colours"][0]["id"],
            "option_ids": [vehicle["options"][0]["id"]],
            "dealer_id": next(key for stream, key in sorted(held) if stream == "dealers"),
        }

    def check(self, customer: dict[str, Any], choice: dict[str, Any], **changes: Any) -> Any:
        body = {"maker": "ikco", "choice": choice, "contract_version": "ikco-contract-1"}
        return self.call("POST", paths.PURCHASE_CHECK, body | self.solved("submit") | changes, customer["token"])

    def submission(
        self, customer: dict[str, Any], choice: dict[str, Any], counter: int | None = None, **changes: Any
    ) -> dict[str, Any]:
        """Write the body of a request as the terminal would."""
        held = self.catalogue()
        contract = held["programmes", choice["programme_id"]]["contract"]
        at = self.present().isoformat()
        return {
            "request_id": f"r-{secrets.token_hex(8)}",
            "tracking_code": make_tracking_code(self.number, counter or self.seq + 1).value,
            "maker": "ikco",
            "customer_id": customer["customer_id"],
            "mobile": customer["mobile"],
            "national_code": customer["registry"]["national_code"],
            "profile": customer["profile"],
            "choice": choice,
            "contract": {
                "version": contract["version"],
                "text_sha256": hashlib.sha256(contract["body"].encode()).hexdigest(),
                "accepted_at": at,
            },
            "consent_version": customer["consent_version"],
            "claimed_total": 1,
            "captcha": "passed",
            "confirmed_at": at,
        } | changes

    def event(self, body: dict[str, Any], **changes: Any) -> dict[str, Any]:
        """Number, hash and sign an event."""
        self.seq += 1
        text = canonical_json(body)
        event_id, digest = f"e-{secrets.token_hex(8)}", body_hash(text)
        signed = signed_text(event_id, self.epoch, self.seq, "purchase.submitted", 1, digest)
        return {
            "event_id": event_id,
            "epoch": self.epoch,
            "seq": self.seq,
            "aggregate_id": body["request_id"],
            "type": "purchase.submitted",
            "schema_version": 1,
            "occurred_at": body["confirmed_at"],
            "clock_offset_ms": 0,
            "clock_sure": True,
            "body": text,
            "body_sha256": digest,
            "signature": self.key.sign(signed),
        } | changes

    def deliver(self, *events: dict[str, Any]) -> list[dict[str, Any]]:
        results: list[dict[str, Any]] = self.call("POST", paths.EVENTS, {"events": list(events)})["results"]
        return results

    def tracking_token(self, tracking_code: str) -> str:
        return tracking_token(tracking_code, self.key.sign(signed_tracking_text(self.number, tracking_code)))
