"""Enquiries about somebody's account: profile, password, mobile and consents."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.enquiry.answers import FAILURES, code_sent, customer, sent, signed_in
from kiosk.enquiry.messages import profile_message
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from kiosk.wire import identity

if TYPE_CHECKING:
    from kiosk.domain.errors import Failure
    from kiosk.domain.places import PlaceBook
    from kiosk.ports import CentralApi

Enquiry = (
    fx.SaveProfile
    | fx.ConfirmProfile
    | fx.SendOwnCode
    | fx.ChangePassword
    | fx.StartMobileChange
    | fx.ChangeMobile
    | fx.LoadConsents
    | fx.WithdrawConsent
)


def enquire(api: CentralApi, places: PlaceBook, effect: Enquiry) -> out.Outcome:
    """Ask central to show or change an account."""
    match effect:
        case fx.SaveProfile():
            fields = profile_message(effect.profile)
            request = identity.ProfileRequest(maker=effect.maker, fields=fields, password=effect.password or None)
            saved = api.save_profile(request, effect.token)
            if isinstance(saved, FAILURES):
                return saved
            return out.ProfileSaved(customer(places, saved.customer), code_sent(saved.code) if saved.code else None)
        case fx.ConfirmProfile():
            confirmation = identity.ProfileConfirm(
                maker=effect.maker, challenge_id=effect.challenge_id, code=effect.code
            )
            return signed_in(places, api.confirm_profile(confirmation, effect.token))
        case fx.SendOwnCode():
            return sent(api.own_code(identity.OwnCodeRequest(), effect.token))
        case fx.ChangePassword():
            change = identity.PasswordChange(
                challenge_id=effect.challenge_id, code=effect.code, password=effect.password
            )
            changed = api.change_password(change, effect.token)
            return changed if isinstance(changed, FAILURES) else out.PasswordChanged()
        case fx.StartMobileChange():
            return sent(api.start_mobile_change(_new_mobile(effect)))
        case fx.ChangeMobile():
            moved = api.change_mobile(
                identity.MobileChange(challenge_id=effect.challenge_id, code=effect.code, password=effect.password)
            )
            return moved if isinstance(moved, FAILURES) else out.MobileChanged(moved.mobile)
        case fx.LoadConsents():
            return _consents(api.consents(effect.token))
        case fx.WithdrawConsent():
            return _consents(api.withdraw_consent(identity.ConsentWithdrawal(maker=effect.maker), effect.token))
        case _:
            assert_never(effect)


def _new_mobile(effect: fx.StartMobileChange) -> identity.MobileChangeStart:
    return identity.MobileChangeStart(
        maker=effect.maker,
        national_code=effect.national_code,
        mobile=effect.mobile,
        captcha_id=effect.captcha_id or None,
        captcha_answer=effect.captcha_answer,
    )


def _consents(answer: identity.ConsentList | Failure) -> out.Consents | Failure:
    if isinstance(answer, FAILURES):
        return answer
    return out.Consents(
        tuple(
            out.ConsentHeld(
                maker=held.maker,
                maker_name=held.maker_name,
                version=held.version,
                granted=held.granted,
                in_force=held.in_force,
                decided_at=held.decided_at,
                scopes=held.scopes,
            )
            for held in answer.items
        )
    )
