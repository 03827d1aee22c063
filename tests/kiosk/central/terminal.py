"""A terminal as central sees one: it enrols, signs, asks, and carries one customer through the journey."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import Any

from kiosk.domain.tracking import make_tracking_code
from kiosk.wire import paths
from kiosk.wire.canonical import canonical_json
from kiosk.wire.events import body_hash, signed_text
from kiosk.wire.links import signed_tracking_text, tracking_token
from tests.kiosk.central.caller import Caller, Refusal

__all__ = ["PROFILE", "SARA", "Refusal", "Somebody", "Terminal", "filled"]

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


def filled(profile: dict[str, Any]) -> dict[str, Any]:
    """Return the members of a profile that hold something."""
    return {name: value for name, value in profile.items() if value is not None}


@dataclass
class Terminal(Caller):
    """One terminal with a customer at `maker`, which a test may change."""

    maker: str = "ikco"

    def start(self, mobile: str, purpose: str = "register", **changes: Any) -> dict[str, Any]:
        body = {"mobile": mobile, "maker": self.maker, "purpose": purpose, **self.solved(), **changes}
        sent: dict[str, Any] = self.call("POST", paths.START, body)
        return sent

    def enter(self, challenge_id: str, code: str) -> Any:
        return self.call("POST", paths.CODE, {"challenge_id": challenge_id, "code": code})

    def recover(self, who: Somebody = SARA, **changes: Any) -> dict[str, Any]:
        return self.start(who.mobile, "recover", **{"national_code": who.national_code} | changes)

    def entered(self, sent: dict[str, Any], mobile: str, kind: str, count: int = 1) -> dict[str, Any]:
        """Enter the code that came; return the answer."""
        answer: dict[str, Any] = self.enter(sent["challenge_id"], self.code_on(mobile, kind, count))
        return answer

    def proven(self, who: Somebody = SARA, kind: str = "identity") -> str:
        """Go on until the code was accepted; return the challenge."""
        sent = self.start(who.mobile)
        assert self.entered(sent, who.mobile, kind)["person"] == "new"
        return str(sent["challenge_id"])

    def claim(self, challenge_id: str, who: Somebody = SARA, **more: Any) -> Any:
        body = {"challenge_id": challenge_id, "national_code": who.national_code, "birth_date": who.birth_date}
        return self.call("POST", paths.VERIFY, body | more)

    def choose_password(self, challenge_id: str, password: str) -> None:
        self.call("POST", paths.PASSWORD, {"challenge_id": challenge_id, "password": password})

    def log_in(self, password: str, who: Somebody = SARA) -> dict[str, Any]:
        body = {"maker": self.maker, "national_code": who.national_code, "password": password}
        customer: dict[str, Any] = self.call("POST", paths.LOGIN, body)
        return customer

    def consent_text(self) -> dict[str, Any]:
        document: dict[str, Any] = self.catalogue()["consents", self.maker]
        return document

    def decide(self, challenge_id: str, granted: bool, **changes: Any) -> Any:
        text, at = self.consent_text(), self.present().isoformat()
        body = {
            "challenge_id": challenge_id,
            "maker": self.maker,
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
        return self.save_fields(customer, PROFILE | changes)

    def save_fields(self, customer: dict[str, Any], fields: dict[str, Any], **more: Any) -> Any:
        body = {"maker": self.maker, "fields": fields, **more}
        return self.call("PUT", paths.PROFILE, body, customer["token"])

    def confirmed(self, who: Somebody = SARA) -> dict[str, Any]:
        """Go on until the profile was confirmed by the second code; return the customer's state."""
        customer = self.consented(who)
        saved = self.save_profile(customer)
        body = {
            "maker": self.maker,
            "challenge_id": saved["code"]["challenge_id"],
            "code": self.code_on(who.mobile, "profile"),
        }
        state: dict[str, Any] = self.call("POST", paths.PROFILE_CONFIRM, body, saved["customer"]["token"])
        return state

    def settle(self, customer: dict[str, Any], body: dict[str, Any], decision: str) -> Any:
        """Decide on a request that was taken down offline."""
        path = paths.AWAITING.format(tracking_code=body["tracking_code"])
        return self.call("POST", path, {"decision": decision}, customer["token"])

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
        programme = held["programmes", programme_id]
        vehicle = programme["vehicles"][0]
        dealers = [body for (stream, _), body in sorted(held.items(), key=lambda item: item[0]) if stream == "dealers"]
        return {
            "programme_id": programme_id,
            "vehicle_id": vehicle["id"],
            "colour_id": vehicle["colours"][0]["id"],
            "option_ids": [vehicle["options"][0]["id"]],
            "dealer_id": next(each["id"] for each in dealers if each["maker"] == programme["maker"]),
        }

    def check(self, customer: dict[str, Any], choice: dict[str, Any], **changes: Any) -> Any:
        body = {"maker": self.maker, "choice": choice, "contract_version": f"{self.maker}-contract-1"}
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
            "maker": self.maker,
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

    def collection(
        self, choice: dict[str, Any], who: Somebody = SARA, counter: int | None = None, **changes: Any
    ) -> dict[str, Any]:
        """Write the body of a request that was taken down while central was out of reach."""
        nobody = {"customer_id": "", "mobile": who.mobile, "registry": {"national_code": who.national_code}}
        body = self.submission(nobody | {"profile": PROFILE, "consent_version": ""}, choice, counter)
        for member in ("customer_id", "consent_version", "captcha"):
            del body[member]
        return body | {"birth_date": who.birth_date} | changes

    def event(self, body: dict[str, Any], kind: str = "purchase.submitted", **changes: Any) -> dict[str, Any]:
        """Number, hash and sign an event."""
        self.seq += 1
        text = canonical_json(body)
        event_id, digest = f"e-{secrets.token_hex(8)}", body_hash(text)
        signed = signed_text(event_id, self.epoch, self.seq, kind, 1, digest)
        return {
            "event_id": event_id,
            "epoch": self.epoch,
            "seq": self.seq,
            "aggregate_id": body.get("request_id") or body.get("message_id") or body["notice_id"],
            "type": kind,
            "schema_version": 1,
            "occurred_at": body.get("confirmed_at") or body.get("written_at") or body["at"],
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
