"""Does what the engine asks for through the ports and says what came of it in the engine's own terms."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from kiosk import catalogue
from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.ports import CentralApi, Clock, DeviceKey, Printer

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.store import Store
    from kiosk.wire import identity
    from kiosk.wire.purchases import Choice, PurchaseSubmitted

_FAILURES = (Rejected, Throttled, Offline, Unauthorised)


class Executor:
    """Runs effects one at a time or several at once, on worker threads; every call blocks and never touches Qt.

    `committed` is called right after a request is durable; `link_base` is where central's public pages live.
    """

    def __init__(
        self,
        *,
        api: CentralApi,
        store: Store,
        clock: Clock,
        printer: Printer,
        device_key: Callable[[], DeviceKey],
        places: PlaceBook,
        link_base: str,
        committed: Callable[[], None],
    ) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._printer = printer
        self._device_key = device_key
        self._places = places
        self._link_base = link_base
        self._committed = committed

    def perform(self, effect: fx.Asked) -> out.Outcome:
        """Do one effect and return its outcome; failures of the outside are outcomes too."""
        match effect:
            case fx.CommitRequest():
                return self._commit(effect)
            case fx.PrintReceipt():
                return self._print(effect)
            case fx.LoadOffers():
                return catalogue.offers(self._store, effect.maker, self._clock.now())
            case fx.LoadConsent():
                return catalogue.consent_text(self._store, effect.maker) or Offline("unreachable")
            case (
                fx.FetchCaptcha()
                | fx.SendCode()
                | fx.ResendCode()
                | fx.CheckCode()
                | fx.VerifyIdentity()
                | fx.RecordConsent()
                | fx.LogIn()
                | fx.SetPassword()
                | fx.SaveProfile()
                | fx.ConfirmProfile()
                | fx.CheckPurchase()
            ):
                return self._ask(effect)
            case _:
                assert_never(effect)

    def _ask(
        self,
        effect: fx.FetchCaptcha
        | fx.SendCode
        | fx.ResendCode
        | fx.CheckCode
        | fx.VerifyIdentity
        | fx.RecordConsent
        | fx.LogIn
        | fx.SetPassword
        | fx.SaveProfile
        | fx.ConfirmProfile
        | fx.CheckPurchase,
    ) -> out.Outcome:
        from kiosk.wire import identity, purchases

        api = self._api
        match effect:
            case fx.FetchCaptcha():
                challenge = api.captcha(identity.CaptchaRequest(purpose=effect.purpose))
                if isinstance(challenge, _FAILURES):
                    return challenge
                return out.CaptchaReady(
                    challenge.captcha_id, base64.b64decode(challenge.image), float(challenge.expires_in)
                )
            case fx.SendCode():
                return _sent(
                    api.start(
                        identity.StartRequest(
                            mobile=effect.mobile,
                            maker=effect.maker,
                            purpose=effect.purpose,
                            captcha_id=effect.captcha_id,
                            captcha_answer=effect.captcha_answer,
                        )
                    )
                )
            case fx.ResendCode():
                return _sent(api.resend(identity.ResendRequest(challenge_id=effect.challenge_id)))
            case fx.CheckCode():
                accepted = api.check_code(identity.CodeRequest(challenge_id=effect.challenge_id, code=effect.code))
                if isinstance(accepted, _FAILURES):
                    return accepted
                return self._signed_in(accepted.customer) if accepted.customer else out.PersonNew()
            case fx.VerifyIdentity():
                verified = api.verify(
                    identity.VerifyRequest(
                        challenge_id=effect.challenge_id,
                        national_code=effect.national_code,
                        birth_date=effect.birth_date,
                    )
                )
                return verified if isinstance(verified, _FAILURES) else out.IdentityVerified()
            case fx.RecordConsent():
                recorded = api.consent(
                    identity.ConsentRequest(
                        challenge_id=effect.challenge_id,
                        maker=effect.maker,
                        granted=effect.granted,
                        version=effect.version,
                        text_sha256=effect.text_sha256,
                        scopes=effect.scopes,
                        shown_at=effect.shown_at,
                        decided_at=effect.decided_at,
                    )
                )
                if isinstance(recorded, _FAILURES):
                    return recorded
                return self._signed_in(recorded.customer) if recorded.customer else out.ConsentDenied()
            case fx.LogIn():
                return self._customer(
                    api.login(
                        identity.LoginRequest(
                            maker=effect.maker, national_code=effect.national_code, password=effect.password
                        )
                    )
                )
            case fx.SetPassword():
                changed = api.set_password(
                    identity.PasswordRequest(challenge_id=effect.challenge_id, password=effect.password)
                )
                return changed if isinstance(changed, _FAILURES) else out.PasswordSaved()
            case fx.SaveProfile():
                request = identity.ProfileRequest(maker=effect.maker, fields=_profile(effect.profile))
                saved = api.save_profile(request, effect.token)
                if isinstance(saved, _FAILURES):
                    return saved
                code = _code_sent(saved.code) if saved.code else None
                return out.ProfileSaved(self._signed_in(saved.customer).customer, code)
            case fx.ConfirmProfile():
                confirmation = identity.ProfileConfirm(
                    maker=effect.maker, challenge_id=effect.challenge_id, code=effect.code
                )
                return self._customer(api.confirm_profile(confirmation, effect.token))
            case fx.CheckPurchase():
                checked = api.check_purchase(
                    purchases.CheckRequest(
                        maker=effect.maker,
                        choice=_choice(effect.choice),
                        contract_version=effect.contract_version,
                        captcha_id=effect.captcha_id,
                        captcha_answer=effect.captcha_answer,
                    ),
                    effect.token,
                )
                return checked if isinstance(checked, _FAILURES) else out.Checked()
            case _:
                assert_never(effect)

    def _commit(self, effect: fx.CommitRequest) -> out.Committed | out.NotCommitted:
        """Write the request durably, then wake the way out; only what this returns may be shown as registered."""
        from kiosk.store import StoreError, Submission

        def body(tracking_code: str, seq: int) -> PurchaseSubmitted:
            return _submitted(effect, tracking_code)

        try:
            committed = self._store.submit(
                Submission(
                    event_id=effect.event_id,
                    request_id=effect.request_id,
                    occurred_at=effect.confirmed_at,
                    clock_offset_ms=self._clock.offset_ms(),
                    clock_sure=self._clock.sure(),
                    mobile=effect.mobile,
                    national_code=effect.national_code,
                    body=body,
                )
            )
        except StoreError as error:
            return out.NotCommitted(Refusal(error.code))
        self._committed()
        return out.Committed(committed.tracking_code, committed.created_at, self._link(committed.tracking_code))

    def _link(self, tracking_code: str) -> str:
        from kiosk.wire.links import TRACKING_PATH, signed_tracking_text, tracking_token

        terminal = self._store.identity()
        number = terminal.device_number if terminal else 0
        signature = self._device_key().sign(signed_tracking_text(number, tracking_code))
        return f"{self._link_base}{TRACKING_PATH}{tracking_token(tracking_code, signature)}"

    def _print(self, effect: fx.PrintReceipt) -> out.Printed:
        """Lay the receipt out, print it and note in the ledger what became of it."""
        from kiosk.issue import receipt_of
        from kiosk.receipts import ROLL_80, receipt_pdf
        from kiosk.store import Print
        from kiosk.texts import text

        receipt = receipt_of(self._store, self._store.identity(), effect, self._link(effect.tracking_code))
        pdf = receipt_pdf(receipt, ROLL_80, text)
        row = self._store.row(effect.tracking_code)
        job_id = f"{effect.tracking_code}-{effect.copy}"
        state = self._printer.print(job_id, pdf)
        if row is not None:
            self._store.record_print(Print(job_id, row.aggregate_id, effect.copy + 1, state, self._clock.now()))
        return out.Printed(state)

    def _customer(self, state: identity.CustomerState | Failure) -> out.SignedIn | Failure:
        return state if isinstance(state, _FAILURES) else self._signed_in(state)

    def _signed_in(self, state: identity.CustomerState) -> out.SignedIn:
        registry, profile = state.registry, state.profile
        saved: dict[str, str] = {}
        if profile is not None:
            province = self._places.province(profile.province_id)
            city = self._places.city(profile.city_id)
            saved = {
                "issue_date": profile.issue_date,
                "education": profile.education,
                "province": profile.province_id,
                "province.typed": province.name if province else "",
                "city": profile.city_id,
                "city.typed": city.name if city else "",
                "address": profile.address,
                "postal_code": profile.postal_code,
                "sheba": profile.sheba,
            }
        return out.SignedIn(
            out.Customer(
                customer_id=state.customer_id,
                token=state.token,
                mobile=state.mobile,
                consented=state.consented,
                consent_version=state.consent_version,
                registry=registry.model_dump() if registry else {},
                profile=saved,
                confirmed=state.confirmed,
                has_password=state.has_password,
            )
        )


def _sent(answer: identity.CodeSent | Failure) -> out.CodeSent | Failure:
    return answer if isinstance(answer, _FAILURES) else _code_sent(answer)


def _code_sent(answer: identity.CodeSent) -> out.CodeSent:
    return out.CodeSent(answer.challenge_id, float(answer.expires_in), float(answer.resend_in), answer.length)


def _profile(fields: out.Fields) -> identity.ProfileFields:
    from kiosk.wire.identity import ProfileFields

    return ProfileFields(
        issue_date=fields["issue_date"],
        education=fields["education"],
        province_id=fields["province"],
        city_id=fields["city"],
        address=fields["address"],
        postal_code=fields["postal_code"],
        sheba=fields["sheba"],
    )


def _choice(choice: fx.Choice) -> Choice:
    from kiosk.wire.purchases import Choice

    return Choice(
        programme_id=choice.programme_id,
        vehicle_id=choice.vehicle_id,
        colour_id=choice.colour_id,
        option_ids=choice.option_ids,
        dealer_id=choice.dealer_id,
    )


def _submitted(effect: fx.CommitRequest, tracking_code: str) -> PurchaseSubmitted:
    from kiosk.wire.purchases import ContractAcceptance, PurchaseSubmitted

    return PurchaseSubmitted(
        request_id=effect.request_id,
        tracking_code=tracking_code,
        maker=effect.maker,
        customer_id=effect.customer_id,
        mobile=effect.mobile,
        national_code=effect.national_code,
        profile=_profile(effect.profile),
        choice=_choice(effect.choice),
        contract=ContractAcceptance(
            version=effect.contract_version,
            text_sha256=hashlib.sha256(effect.contract_body.encode()).hexdigest(),
            accepted_at=effect.contract_accepted_at,
        ),
        consent_version=effect.consent_version,
        claimed_total=effect.claimed_total,
        captcha=effect.captcha,
        confirmed_at=effect.confirmed_at,
    )
