"""Enquiries about who is there: captcha, code, identity, consent, signing in."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, assert_never

from kiosk.enquiry.answers import FAILURES, customer, sent, signed_in
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.wire import identity

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.ports import CentralApi

Enquiry = (
    fx.FetchCaptcha
    | fx.SendCode
    | fx.ResendCode
    | fx.CheckCode
    | fx.VerifyIdentity
    | fx.DeferVerification
    | fx.RecordConsent
    | fx.LogIn
    | fx.SetPassword
)


def enquire(api: CentralApi, places: PlaceBook, effect: Enquiry) -> out.Outcome:
    """Ask central who somebody is."""
    match effect:
        case fx.FetchCaptcha():
            challenge = api.captcha(identity.CaptchaRequest(purpose=effect.purpose))
            if isinstance(challenge, FAILURES):
                return challenge
            image = base64.b64decode(challenge.image)
            return out.CaptchaReady(challenge.captcha_id, image, float(challenge.expires_in))
        case fx.SendCode():
            return sent(api.start(_start(effect)))
        case fx.ResendCode():
            return sent(api.resend(identity.ResendRequest(challenge_id=effect.challenge_id)))
        case fx.CheckCode():
            accepted = api.check_code(identity.CodeRequest(challenge_id=effect.challenge_id, code=effect.code))
            if isinstance(accepted, FAILURES):
                return accepted
            return signed_in(places, accepted.customer) if accepted.customer else out.PersonNew()
        case fx.VerifyIdentity():
            verified = api.verify(_claim(effect))
            if isinstance(verified, FAILURES):
                return verified
            return out.IdentityVerified(customer(places, verified.customer) if verified.customer else None)
        case fx.DeferVerification():
            made = api.defer(identity.DeferralRequest(challenge_id=effect.challenge_id))
            return made if isinstance(made, FAILURES) else out.Deferred(made.expires_at)
        case fx.RecordConsent():
            recorded = api.consent(_decision(effect))
            if isinstance(recorded, FAILURES):
                return recorded
            return signed_in(places, recorded.customer) if recorded.customer else out.ConsentDenied()
        case fx.LogIn():
            request = identity.LoginRequest(
                maker=effect.maker, national_code=effect.national_code, password=effect.password
            )
            return signed_in(places, api.login(request))
        case fx.SetPassword():
            changed = api.set_password(
                identity.PasswordRequest(challenge_id=effect.challenge_id, password=effect.password)
            )
            return changed if isinstance(changed, FAILURES) else out.PasswordSaved()
        case _:
            assert_never(effect)


def _start(effect: fx.SendCode) -> identity.StartRequest:
    return identity.StartRequest(
        mobile=effect.mobile,
        maker=effect.maker,
        purpose=effect.purpose,
        national_code=effect.national_code or None,
        captcha_id=effect.captcha_id or None,
        captcha_answer=effect.captcha_answer,
    )


def _claim(effect: fx.VerifyIdentity) -> identity.VerifyRequest:
    return identity.VerifyRequest(
        challenge_id=effect.challenge_id,
        national_code=effect.national_code,
        birth_date=effect.birth_date,
        password=effect.password or None,
    )


def _decision(effect: fx.RecordConsent) -> identity.ConsentRequest:
    return identity.ConsentRequest(
        challenge_id=effect.challenge_id,
        maker=effect.maker,
        granted=effect.granted,
        version=effect.version,
        text_sha256=effect.text_sha256,
        scopes=effect.scopes,
        shown_at=effect.shown_at,
        decided_at=effect.decided_at,
    )
