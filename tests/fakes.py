"""Stand-ins for the outside, free of I/O."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.domain.programme import refuse_closed
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests import factories

CAPTCHA, CODE, SECOND_CODE, PASSWORD = "24680", "135790", "975310", "باران می بارد"
TRACKING_CODE = "000100000142"

LOCAL = (fx.LoadOffers, fx.LoadConsent, fx.CommitRequest, fx.PrintReceipt)
"""What the terminal does by itself, with or without central."""

_TRIES = 5


class FakeCentral:
    """Answers effects as central and the terminal's adapters would, for one person of the sample registry.

    `person` is what central holds of them, None before consent. `plan` puts answers before those it would give.
    `down` makes central unreachable; what the terminal does by itself goes on.
    """

    def __init__(self, person: out.Customer | None = None, *, owner: bool = True) -> None:
        self.person = person
        self.owner = owner
        self.offers = factories.offers()
        self.consent = factories.consent_text()
        self.down = False
        self.asked: list[fx.Asked] = []
        self.clock: datetime = factories.NOON
        self._planned: dict[type[fx.Asked], deque[out.Outcome]] = defaultdict(deque)
        self._wrong_codes = 0
        self._pictures = 0

    def plan(self, effect: type[fx.Asked], *outcomes: out.Outcome) -> None:
        """Answer the next effects of a kind with these outcomes, once each."""
        self._planned[effect].extend(outcomes)

    def answer(self, effect: fx.Asked) -> out.Outcome:
        """Return what comes of an effect."""
        self.asked.append(effect)
        if self._planned[type(effect)]:
            return self._planned[type(effect)].popleft()
        if self.down and not isinstance(effect, LOCAL):
            return Offline("unreachable")
        match effect:
            case fx.FetchCaptcha():
                self._pictures += 1
                return out.CaptchaReady(f"picture-{self._pictures}", b"\x89PNG", 300.0)
            case fx.SendCode():
                if effect.captcha_answer != CAPTCHA:
                    return Rejected(Refusal("captcha.wrong"), "captcha_answer")
                self._wrong_codes = 0
                return out.CodeSent("challenge-1", 300.0, 60.0, 6)
            case fx.ResendCode():
                return out.CodeSent(effect.challenge_id, 240.0, 120.0, 6)
            case fx.CheckCode():
                return self._check(effect.code)
            case fx.VerifyIdentity():
                return self._verify(effect)
            case fx.LoadConsent():
                return self.consent
            case fx.RecordConsent():
                if not effect.granted:
                    return out.ConsentDenied()
                consented = replace(self.person or factories.customer(), consented=True, registry=factories.REGISTRY)
                return self._sign_in(consented)
            case fx.LogIn():
                right = (effect.national_code, effect.password) == (factories.REGISTRY["national_code"], PASSWORD)
                return self._sign_in(self.person) if self.person and right else _wrong_login()
            case fx.SetPassword():
                return out.PasswordSaved()
            case fx.SaveProfile():
                return self._save(effect)
            case fx.ConfirmProfile():
                if effect.code != SECOND_CODE or self.person is None:
                    return Rejected(Refusal("code.wrong", {"left": 4}), "code")
                return self._sign_in(replace(self.person, confirmed=True))
            case fx.LoadOffers():
                return self.offers
            case fx.CheckPurchase():
                return self._check_purchase(effect)
            case fx.CommitRequest():
                return out.Committed(TRACKING_CODE, datetime(2026, 5, 2, 8, 40, tzinfo=UTC), "https://example.ir/t/1")
            case fx.PrintReceipt():
                return out.Printed("confirmed")

    def _check(self, code: str) -> out.Outcome:
        if self._wrong_codes == _TRIES:
            return Rejected(Refusal("code.exhausted"), "code")
        if code != CODE:
            self._wrong_codes += 1
            return Rejected(Refusal("code.wrong", {"left": _TRIES - self._wrong_codes}), "code")
        return self._sign_in(self.person) if self.person else out.PersonNew()

    def _verify(self, effect: fx.VerifyIdentity) -> out.Outcome:
        if not self.owner:
            return Rejected(Refusal("identity.mobile_mismatch"), "national_code")
        claim = (effect.national_code, effect.birth_date)
        if claim != (factories.REGISTRY["national_code"], factories.REGISTRY["birth_date"]):
            return Rejected(Refusal("identity.not_matched"), "birth_date")
        return out.IdentityVerified()

    def _sign_in(self, person: out.Customer) -> out.SignedIn:
        self.person = person
        return out.SignedIn(person)

    def _save(self, effect: fx.SaveProfile) -> out.Outcome:
        before = self.person or factories.customer()
        sent = {key: value for key, value in effect.profile.items()}
        unchanged = all(before.profile.get(key) == value for key, value in sent.items())
        self.person = replace(before, profile={**before.profile, **sent}, confirmed=before.confirmed and unchanged)
        return out.ProfileSaved(self.person, None if self.person.confirmed else out.CodeSent("second-1", 300, 60, 6))

    def _check_purchase(self, effect: fx.CheckPurchase) -> out.Outcome:
        if effect.captcha_answer != CAPTCHA:
            return Rejected(Refusal("captcha.wrong"), "captcha_answer")
        chosen = next((one for one in self.offers.programmes if one.id == effect.choice.programme_id), None)
        if chosen is None:
            return Rejected(Refusal("programme.unknown"), "programme_id")
        closed = refuse_closed(chosen, self.clock)
        if closed:
            return Rejected(closed, "programme_id")
        if chosen.contract.version != effect.contract_version:
            return Rejected(Refusal("contract.outdated"), "contract_version")
        return out.Checked()


def _wrong_login() -> Rejected:
    return Rejected(Refusal("login.wrong"), "password")
