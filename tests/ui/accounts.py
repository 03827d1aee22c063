"""Customers who are here already: their requests and consents, and what the outside answers about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.awaiting import AwaitingRequest
from kiosk.domain.errors import Refusal
from kiosk.journeys import effects as fx
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests.ui.fakes import FakeTerminal
from tests.ui.samples import ADDRESS, CUSTOMER, NATIONAL_CODE, POSTAL_CODE, SHEBA

TRACKED = "000100005128"
AWAITED = "000200000130"
CARD = "6037990000000006"
LANDLINE = "02166001122"
EMAIL = "z.mohammadi@example.ir"

KNOWN = replace(
    CUSTOMER,
    confirmed=True,
    has_password=True,
    profile={
        "issue_date": "1388-02-01",
        "education": "bachelor",
        "province": "p08",
        "province.typed": "تهران",
        "city": "p08c0301",
        "city.typed": "تهران",
        "address": ADDRESS,
        "postal_code": POSTAL_CODE,
        "landline": LANDLINE,
        "email": EMAIL,
        "sheba": SHEBA,
        "card": CARD,
    },
)
"""Somebody whose details are whole with every maker."""


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 11, day, hour, 20, tzinfo=UTC)


ORDER = out.Order(
    tracking_code=TRACKED,
    request_id="request-1",
    maker="ikco",
    state="awaiting_payment",
    version=3,
    confirmed_at=at(3),
    programme_id="p1",
    programme_title="فروش فوری آذر ۱۴۰۵",
    vehicle_id="v1",
    vehicle_title="پژو ۲۰۷ اتوماتیک",
    colour_id="white",
    colour_name="سفید",
    option_ids=("camera",),
    dealer_id="d1",
    dealer_name="نمایندگی آزادی",
    net=9_915_000_000,
    vat=991_500_000,
    vat_percent=10,
    total=11_091_500_000,
    payment_deadline=at(29, 18),
    file_completed_at=None,
    actions=("cancel", "withdraw", "change", "complete_file"),
    history=(
        out.OrderStep("awaiting_payment", at(20), "لطفاً تا پایان مهلت از درگاه بانک بپردازید."),
        out.OrderStep("accepted", at(15), ""),
        out.OrderStep("in_review", at(5), ""),
        out.OrderStep("registered", at(3), ""),
    ),
)
PAST = replace(
    ORDER,
    tracking_code="000100003907",
    state="withdrawn",
    programme_title="پیش‌فروش تابستان ۱۴۰۵",
    vehicle_title="تارا دنده‌ای V1",
    payment_deadline=None,
    actions=(),
    history=(out.OrderStep("withdrawn", at(2), ""), out.OrderStep("registered", at(1), "")),
)


def held(maker: str, name: str, *, granted: bool = True, in_force: bool = True) -> out.ConsentHeld:
    return out.ConsentHeld(maker, name, "2", granted, in_force, at(3), ("نام و نام خانوادگی", "کد ملی", "تاریخ تولد"))


WAITING = AwaitingRequest(
    tracking_code=AWAITED,
    maker_name="ایران خودرو",
    programme_title="فروش فوری آذر ۱۴۰۵",
    vehicle_title="پژو ۲۰۷ اتوماتیک",
    colour_name="سفید",
    dealer_name="نمایندگی آزادی",
    taken_by="نمایندگی ونک",
    confirmed_at=at(20),
    expires_at=at(27, 18),
)
"""What somebody known asked for at another dealership while that was offline."""
FOREIGN = replace(
    WAITING,
    tracking_code="000200000324",
    programme_title="",
    vehicle_title="",
    colour_name="",
    dealer_name="",
    naming="somebody_else",
)
"""What was taken down there with their mobile under another national code."""


def named(*requests: AwaitingRequest) -> dict[type, Callable[[Any], out.Outcome]]:
    """What central answers to the code of somebody for whom these requests wait."""
    return {fx.CheckCode: lambda _: out.SignedIn(replace(KNOWN, awaiting=requests))}


def decided(effect: fx.DecideAwaiting) -> out.Outcome:
    if effect.decision == "withdraw":
        return out.AwaitingDecided("withdrawn")
    return out.AwaitingDecided("registered", replace(ORDER, tracking_code=AWAITED, state="registered"))


CONSENTS = out.Consents(
    (held("ikco", "ایران خودرو"), held("saipa", "سایپا"), held("bahman", "گروه بهمن", granted=False, in_force=False))
)


def changed(state: str, actions: tuple[str, ...] = ()) -> Callable[[Any], out.Outcome]:
    """The request in a new state, with what that still allows."""
    step = out.OrderStep(state, at(22), "")
    return lambda _: out.OrderChanged(
        replace(ORDER, state=state, version=4, payment_deadline=None, actions=actions, history=(step, *ORDER.history))
    )


ANSWERS: dict[type, Callable[[Any], out.Outcome]] = {
    fx.LogIn: lambda _: out.SignedIn(KNOWN),
    fx.CheckCode: lambda _: out.SignedIn(replace(KNOWN, awaiting=(WAITING,))),
    fx.DecideAwaiting: decided,
    fx.LoadRequests: lambda _: out.Requests((ORDER, PAST)),
    fx.LoadConsents: lambda _: CONSENTS,
    fx.LoadEligibility: lambda _: out.Eligibility({"p2": Refusal("eligibility.licence")}),
    fx.CancelOrder: changed("order_cancelled", ("reorder",)),
    fx.WithdrawFromPlan: changed("withdrawn"),
    fx.ChangeVehicle: changed("awaiting_payment", ("cancel", "withdraw", "change")),
    fx.CompleteFile: changed("file_made", ("cancel", "withdraw")),
    fx.PrintOrder: lambda _: out.Printed("confirmed"),
    fx.WithdrawConsent: lambda _: out.Consents(CONSENTS.items[:1]),
    fx.SendOwnCode: lambda _: out.CodeSent("c-3", 300, 60, 6),
    fx.StartMobileChange: lambda _: out.CodeSent("c-4", 300, 60, 6),
    fx.ChangePassword: lambda _: out.PasswordChanged(),
    fx.ChangeMobile: lambda _: out.MobileChanged("09351112233"),
    fx.SendSupport: lambda _: out.SupportQueued("000100007001"),
}

Step = e.Event | Callable[[FakeTerminal], e.Event]


def take(outcome: str) -> Step:
    return lambda terminal: terminal.new_way_event(outcome)


def begin(journey: str) -> tuple[Step, ...]:
    return (e.Invited(), lambda terminal: terminal.new_journey_event(journey))


def sign_in(first: str, *, pages: int = 1) -> tuple[Step, ...]:
    """From the entry to the menu, by national code and password; `pages` of the form."""
    return (
        take(first),
        e.Edited("login.national_code", NATIONAL_CODE),
        *((e.Submitted(),) * (pages - 1)),
        e.Edited("login.password", "kiosk-pass-1"),
        e.Submitted(),
    )


_IKCO = (*begin("ikco-purchase"), *sign_in("login"))
_EMTA = (*begin("emta-account"), *sign_in("login"))
_AWAITING = (
    *begin("ikco-purchase"),
    take("register"),
    e.Edited("mobile", "09121234567"),
    e.Edited("captcha", "12345"),
    e.Submitted(),
    e.Edited("code", "123456"),
    e.Submitted(),
)
_REQUEST = (*_IKCO, take("requests"), e.Picked("request", TRACKED), e.Submitted())
_CHANGE = (*_EMTA, take("password"), e.Submitted())

PATHS: dict[str, tuple[Step, ...]] = {
    "emta.entry": begin("emta-account"),
    "emta.change_mobile": (*begin("emta-account"), take("login"), take("change_mobile")),
    "emta.menu": _EMTA,
    "emta.own_code": (*_EMTA, take("password")),
    "emta.change_password": _CHANGE,
    "emta.change_password.new": (*_CHANGE, e.Edited("password_code", "123456"), e.Submitted()),
    "emta.confirm_mobile": (
        *_EMTA,
        take("mobile"),
        e.Edited("change.national_code", NATIONAL_CODE),
        e.Edited("new_mobile", "09351112233"),
        e.Edited("captcha", "12345"),
        e.Submitted(),
    ),
    "emta.consents": (*_EMTA, take("consents")),
    "emta.consent_withdrawal": (*_EMTA, take("consents"), e.Picked("consent", "ikco"), e.Submitted()),
    "saipa.entry": begin("saipa-purchase"),
    "saipa.login": (*begin("saipa-purchase"), take("sign_in")),
    "saipa.recover": (*begin("saipa-purchase"), take("sign_in"), take("recover")),
    "saipa.menu": (*begin("saipa-purchase"), *sign_in("sign_in", pages=2)),
    "bahman.menu": (*begin("bahman-purchase"), *sign_in("sign_in")),
    "ikco.menu": _IKCO,
    "ikco.requests": (*_IKCO, take("requests")),
    "ikco.request": _REQUEST,
    "ikco.cancel": (*_REQUEST, take("cancel")),
    "ikco.cancelled": (*_REQUEST, take("cancel"), e.Submitted()),
    "ikco.withdraw": (*_REQUEST, take("withdraw")),
    "ikco.withdraw.tick": (*_REQUEST, take("withdraw"), e.Picked("reason", "price"), e.Submitted()),
    "ikco.change_vehicle": (*_REQUEST, take("change")),
    "ikco.change_final": (
        *_REQUEST,
        take("change"),
        e.Picked("new.vehicle", "v3"),
        e.Submitted(),
        e.Picked("new.colour", "grey"),
        e.Submitted(),
        e.Submitted(),
    ),
    "ikco.file": (*_REQUEST, take("complete_file")),
    "ikco.awaiting": _AWAITING,
    "ikco.awaiting_withdrawal": (*_AWAITING, take("withdraw")),
    "ikco.registered": (*_AWAITING, e.Submitted()),
    "ikco.put_off": (*_AWAITING, take("later"), take("requests")),
}
"""What leads from the attract screen to each screen of somebody who is known; the maker stands before the point."""


SWEPT = (
    "emta.menu", "emta.own_code", "emta.change_password", "emta.change_password.new", "emta.change_mobile",
    "emta.confirm_mobile", "emta.consents", "emta.consent_withdrawal", "saipa.login", "saipa.recover", "ikco.requests",
    "ikco.request", "ikco.cancel", "ikco.cancelled", "ikco.withdraw", "ikco.withdraw.tick", "ikco.change_vehicle",
    "ikco.change_final", "ikco.file", "ikco.awaiting",
)  # fmt: skip
"""One screen of each kind, for what must hold on all of them."""
