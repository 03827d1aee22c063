"""The central API's paths, written once for the server that serves them and the gateway that asks."""

from __future__ import annotations

from typing import Final

HEALTH: Final = "/healthz"
READY: Final = "/readyz"

ENROL: Final = "/v1/devices/enrol"
TOKEN: Final = "/v1/devices/token"
HEARTBEAT: Final = "/v1/devices/heartbeat"

CATALOGUE: Final = "/v1/catalogue"
"""GET with `cursor` (empty for the first page) and `limit` (1 to 500)."""

CAPTCHA: Final = "/v1/identity/captcha"
START: Final = "/v1/identity/start"
RESEND: Final = "/v1/identity/resend"
CODE: Final = "/v1/identity/code"
VERIFY: Final = "/v1/identity/verify"
DEFERRAL: Final = "/v1/identity/deferral"
CONSENT: Final = "/v1/identity/consent"
PASSWORD: Final = "/v1/identity/password"
LOGIN: Final = "/v1/identity/login"

PROFILE: Final = "/v1/customers/me/profile"
"""GET and PUT; the customer's token goes into the `Kiosk-Customer` header."""
PROFILE_CONFIRM: Final = "/v1/customers/me/profile/confirm"

MOBILE_START: Final = "/v1/identity/mobile/start"
MOBILE: Final = "/v1/identity/mobile"

OWN_CODE: Final = "/v1/customers/me/code"
OWN_PASSWORD: Final = "/v1/customers/me/password"
CONSENTS: Final = "/v1/customers/me/consents"
CONSENT_WITHDRAWAL: Final = "/v1/customers/me/consents/withdrawal"
ELIGIBILITY: Final = "/v1/customers/me/eligibility"
OWN_PURCHASES: Final = "/v1/customers/me/purchases"
ORDER_CANCELLATION: Final = "/v1/customers/me/purchases/{tracking_code}/cancellation"
PLAN_WITHDRAWAL: Final = "/v1/customers/me/purchases/{tracking_code}/withdrawal"
VEHICLE_CHANGE: Final = "/v1/customers/me/purchases/{tracking_code}/vehicle"
FILE_COMPLETION: Final = "/v1/customers/me/purchases/{tracking_code}/file"
AWAITING: Final = "/v1/customers/me/awaiting/{tracking_code}"
"""The signed-in customer's own requests; every change names the version that it was decided on."""

PURCHASE_CHECK: Final = "/v1/purchases/check"
PURCHASE: Final = "/v1/purchases/{tracking_code}"
EVENTS: Final = "/v1/events"

OFFICE: Final = "/office"
"""Staff's pages, for browsers."""

SIM_KEY_HEADER: Final = "Sim-Key"
SIM_PHONE: Final = "/sim/phone"
SIM_CAPTCHA: Final = "/sim/captcha"
SIM_PEOPLE: Final = "/sim/people"
SIM_ENROLMENT: Final = "/sim/enrolment"
SIM_OUTAGE: Final = "/sim/outage"
"""The simulators' own surface, there only where central was started with simulators."""
