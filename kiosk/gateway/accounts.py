"""The calls about somebody's own account: profile, password, mobile and consents; `customer` is their token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gateway.channel import Channel
from kiosk.wire import paths

if TYPE_CHECKING:
    from kiosk.domain.errors import Failure
    from kiosk.wire import identity


class AccountCalls(Channel):
    """What a person changes of what central holds about them."""

    def profile(self, customer: str) -> identity.CustomerState | Failure:
        """Read what the maker holds of the customer whose token is `customer`."""
        from kiosk.wire.identity import CustomerState

        return self._send("profile_read", "GET", paths.PROFILE, CustomerState, customer=customer)

    def save_profile(self, request: identity.ProfileRequest, customer: str) -> identity.ProfileSaved | Failure:
        """Save the profile of the customer whose token is `customer`."""
        from kiosk.wire.identity import ProfileSaved

        return self._send("profile", "PUT", paths.PROFILE, ProfileSaved, request, customer)

    def confirm_profile(self, request: identity.ProfileConfirm, customer: str) -> identity.CustomerState | Failure:
        """Confirm the profile by its code."""
        from kiosk.wire.identity import CustomerState

        return self._send("profile_confirm", "POST", paths.PROFILE_CONFIRM, CustomerState, request, customer)

    def own_code(self, request: identity.OwnCodeRequest, customer: str) -> identity.CodeSent | Failure:
        """Have a code sent to the customer's own mobile."""
        from kiosk.wire.identity import CodeSent

        return self._send("own_code", "POST", paths.OWN_CODE, CodeSent, request, customer)

    def change_password(self, request: identity.PasswordChange, customer: str) -> identity.PasswordSet | Failure:
        """Replace the password by the code that was sent for it."""
        from kiosk.wire.identity import PasswordSet

        return self._send("own_password", "POST", paths.OWN_PASSWORD, PasswordSet, request, customer)

    def start_mobile_change(self, request: identity.MobileChangeStart) -> identity.CodeSent | Failure:
        """Have a code sent to the account's new mobile; nobody needs to be signed in."""
        from kiosk.wire.identity import CodeSent

        return self._send("mobile_start", "POST", paths.MOBILE_START, CodeSent, request)

    def change_mobile(self, request: identity.MobileChange) -> identity.MobileChanged | Failure:
        """Move the account to the new mobile by its code and the present password."""
        from kiosk.wire.identity import MobileChanged

        return self._send("mobile", "POST", paths.MOBILE, MobileChanged, request)

    def consents(self, customer: str) -> identity.ConsentList | Failure:
        """Read what the person has decided at every maker."""
        from kiosk.wire.identity import ConsentList

        return self._send("consents", "GET", paths.CONSENTS, ConsentList, customer=customer)

    def withdraw_consent(self, request: identity.ConsentWithdrawal, customer: str) -> identity.ConsentList | Failure:
        """Take a maker's consent back and read what is left."""
        from kiosk.wire.identity import ConsentList

        return self._send("consent_withdrawal", "POST", paths.CONSENT_WITHDRAWAL, ConsentList, request, customer)
