"""Effects that central answers: each becomes a typed message, and its answer an outcome of the engine."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.errors import Failure, Offline, Rejected, Throttled, Unauthorised
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.ports import CentralApi
from kiosk.wire import identity, purchases

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook

Enquiry = (
    fx.FetchCaptcha
    | fx.SendCode
    | fx.ResendCode
    | fx.CheckCode
    | fx.VerifyIdentity
    | fx.RecordConsent
    | fx.LogIn
    | fx.SetPassword
    | fx.SaveProfile
    | fx.ConfirmProfile
    | fx.CheckPurchase
)

_FAILURES = (Rejected, Throttled, Offline, Unauthorised)


def enquire(api: CentralApi, places: PlaceBook, effect: Enquiry) -> out.Outcome:
    """Ask central and return what it said; places give names to the ids of a saved profile."""
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
            return _signed_in(places, accepted.customer) if accepted.customer else out.PersonNew()
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
            return _signed_in(places, recorded.customer) if recorded.customer else out.ConsentDenied()
        case fx.LogIn():
            return _customer(places, 
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
            request = identity.ProfileRequest(maker=effect.maker, fields=profile_message(effect.profile))
            saved = api.save_profile(request, effect.token)
            if isinstance(saved, _FAILURES):
                return saved
            code = _code_sent(saved.code) if saved.code else None
            return out.ProfileSaved(_signed_in(places, saved.customer).customer, code)
        case fx.ConfirmProfile():
            confirmation = identity.ProfileConfirm(
                maker=effect.maker, challenge_id=effect.challenge_id, code=effect.code
            )
            return _customer(places, api.confirm_profile(confirmation, effect.token))
        case fx.CheckPurchase():
            checked = api.check_purchase(
                purchases.CheckRequest(
                    maker=effect.maker,
                    choice=choice_message(effect.choice),
                    contract_version=effect.contract_version,
                    captcha_id=effect.captcha_id,
                    captcha_answer=effect.captcha_answer,
                ),
                effect.token,
            )
            return checked if isinstance(checked, _FAILURES) else out.Checked()
        case _:
            assert_never(effect)


def _customer(places: PlaceBook, state: identity.CustomerState | Failure) -> out.SignedIn | Failure:
    return state if isinstance(state, _FAILURES) else _signed_in(places, state)


def _signed_in(places: PlaceBook, state: identity.CustomerState) -> out.SignedIn:
    registry, profile = state.registry, state.profile
    saved: dict[str, str] = {}
    if profile is not None:
        province = places.province(profile.province_id)
        city = places.city(profile.city_id)
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


def profile_message(fields: out.Fields) -> identity.ProfileFields:
    return identity.ProfileFields(
        issue_date=fields["issue_date"],
        education=fields["education"],
        province_id=fields["province"],
        city_id=fields["city"],
        address=fields["address"],
        postal_code=fields["postal_code"],
        sheba=fields["sheba"],
    )


def choice_message(choice: fx.Choice) -> purchases.Choice:
    return purchases.Choice(
        programme_id=choice.programme_id,
        vehicle_id=choice.vehicle_id,
        colour_id=choice.colour_id,
        option_ids=choice.option_ids,
        dealer_id=choice.dealer_id,
    )
