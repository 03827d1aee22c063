"""The calls by which somebody comes in: captcha, code, identity, consent and password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gateway.channel import Channel
from kiosk.wire import paths

if TYPE_CHECKING:
    from kiosk.domain.errors import Failure
    from kiosk.wire import identity


class EnteringCalls(Channel):
    """What central is asked before anybody is signed in."""

    def captcha(self, request: identity.CaptchaRequest) -> identity.CaptchaChallenge | Failure:
        """Ask for a picture."""
        from kiosk.wire.identity import CaptchaChallenge

        return self._send("captcha", "POST", paths.CAPTCHA, CaptchaChallenge, request)

    def start(self, request: identity.StartRequest) -> identity.CodeSent | Failure:
        """Have a code sent."""
        from kiosk.wire.identity import CodeSent

        return self._send("start", "POST", paths.START, CodeSent, request)

    def resend(self, request: identity.ResendRequest) -> identity.CodeSent | Failure:
        """Have the same code sent again."""
        from kiosk.wire.identity import CodeSent

        return self._send("resend", "POST", paths.RESEND, CodeSent, request)

    def check_code(self, request: identity.CodeRequest) -> identity.CodeAccepted | Failure:
        """Have a code checked."""
        from kiosk.wire.identity import CodeAccepted

        return self._send("code", "POST", paths.CODE, CodeAccepted, request)

    def verify(self, request: identity.VerifyRequest) -> identity.Verified | Failure:
        """Have a claim of identity checked."""
        from kiosk.wire.identity import Verified

        return self._send("verify", "POST", paths.VERIFY, Verified, request)

    def defer(self, request: identity.DeferralRequest) -> identity.DeferralMade | Failure:
        """Have a link sent by which the customer finishes on their own phone."""
        from kiosk.wire.identity import DeferralMade

        return self._send("deferral", "POST", paths.DEFERRAL, DeferralMade, request)

    def consent(self, request: identity.ConsentRequest) -> identity.ConsentRecorded | Failure:
        """Have the customer's decision recorded."""
        from kiosk.wire.identity import ConsentRecorded

        return self._send("consent", "POST", paths.CONSENT, ConsentRecorded, request)

    def set_password(self, request: identity.PasswordRequest) -> identity.PasswordSet | Failure:
        """Choose or replace the password."""
        from kiosk.wire.identity import PasswordSet

        return self._send("password", "POST", paths.PASSWORD, PasswordSet, request)

    def login(self, request: identity.LoginRequest) -> identity.CustomerState | Failure:
        """Sign in by national code and password."""
        from kiosk.wire.identity import CustomerState

        return self._send("login", "POST", paths.LOGIN, CustomerState, request)
