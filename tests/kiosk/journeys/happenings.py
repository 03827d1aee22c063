"""Anything that may happen to a session, and anything that the outside may answer, for tests that try it all."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.domain.errors import Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.journeys import events as e
from kiosk.journeys import outcomes as out
from tests import factories, fakes
from tests.kiosk.journeys.stay import PICKS

MAKERS = ("bahman", "emta", "ikco", "saipa")
STEPS = [step for maker in MAKERS for step in factories.journey(maker).steps.values()]
FIELDS = sorted(
    {
        name
        for step in STEPS
        for each in step.fields
        for name in (each.id, f"{each.id}.day", f"{each.id}.month", f"{each.id}.year", f"{each.id}.typed")
    }
    | {*PICKS, "options", "new.options", "journey", "", "support.contact", "support.text"}
)
WAYS = sorted({way.outcome for step in STEPS for way in step.ways} | {"", "accepted", "cancelled", "withdrawn"})
ROWS = sorted({*FIELDS, "total", "vat", "name"})
ITEMS = ["ikco-405", "ikco-406", "tara", "dena", "white", "black", "camera", "d1", "d2", "p08", "p08c0101", "bachelor",
         "price", "ikco", fakes.TRACKING_CODE]  # fmt: skip
LONG = ["آ" * 100_000, "0" * 100_000]
ODD = ["", " ", "۱۲۳", "٠٩", "\u202e\u2066۱۲\u2069", "👩‍👩‍👧‍👦" * 9, "\u200c", "é" * 3, "'--", *LONG]
CANARIES = ["۰۹۱۲ ۱۲۳ ۴۵۶۷", factories.MOBILE, *factories.REGISTRY.values(), *factories.PROFILE.values()]
PERSONAL = [value for value in CANARIES if len(value) > 8 and value not in ITEMS]

FAILURES: list[out.Outcome] = [
    Offline("unreachable"),
    Offline("nonsense", 3.0),
    Throttled(Refusal("code.locked", {"minutes": 30}), 1800.0),
    Unauthorised(Refusal("customer.token")),
    Unauthorised(Refusal("device.token")),
    Rejected(Refusal("identity.provider_down", {"deferrable": 1})),
    Rejected(Refusal("identity.provider_down")),
    *(
        Rejected(Refusal(code), name)
        for code in ("captcha.wrong", "code.wrong", "identity.mobile_mismatch", "consent.outdated", "programme.closed",
                     "contract.outdated", "sheba.locked", "profile.not_confirmed", "order.changed",
                     "order.not_possible", "mobile.same", "login.wrong", "")
        for name in ("", "captcha_answer", "code", "mobile", "password", "sheba", "city_id", "first_name")
    ),
]  # fmt: skip
OUTCOMES: list[out.Outcome] = [
    out.CaptchaReady("picture", b"\x89PNG", 300.0),
    out.CodeSent("challenge-9", 300.0, 60.0, 6),
    out.PersonNew(),
    out.SignedIn(factories.customer()),
    out.SignedIn(factories.known_customer()),
    out.SignedIn(factories.known_customer(customer_id="c-2", registry={}, consented=False, profile={})),
    out.SignedIn(factories.known_customer(customer_id="c-3", registry={})),
    out.IdentityVerified(),
    out.Deferred(factories.NOON),
    out.ConsentDenied(),
    factories.consent_text(version="3"),
    out.PasswordSaved(),
    out.ProfileSaved(factories.known_customer(), None),
    out.ProfileSaved(factories.customer(profile=factories.PROFILE), None),
    out.ProfileSaved(factories.customer(profile=factories.PROFILE), out.CodeSent("second-9", 300.0, 60.0, 6)),
    out.Offers((), ()),
    factories.offers(),
    factories.offers(programmes=(factories.programme(vehicles=()),)),
    out.Checked(),
    out.Committed(fakes.TRACKING_CODE, factories.NOON, "https://example.ir/t/1"),
    out.NotCommitted(Refusal("store.full")),
    out.Printed("failed"),
    out.IdentityVerified(factories.customer(consented=False)),
    out.PasswordChanged(),
    out.MobileChanged(fakes.NEW_MOBILE),
    out.Consents((factories.consent_held(), factories.consent_held(maker="saipa", in_force=False))),
    out.Eligibility({"ikco-405": Refusal("eligibility.licence")}),
    out.Requests(()),
    out.Requests((factories.order(), factories.order(tracking_code="000100000183", state="unheard_of"))),
    out.OrderChanged(factories.order(version=9, actions=("reorder",), state="order_cancelled")),
    out.SupportQueued(fakes.SUPPORT_CODE),
    out.SignedIn(factories.customer(awaiting=(factories.awaiting(), factories.awaiting(programme_title="")))),
    out.IdentityVerified(factories.customer(awaiting=(factories.awaiting(),))),
    out.SignedIn(factories.customer(awaiting=(factories.awaiting(), factories.awaiting_other()))),
    out.AwaitingDecided("registered", factories.order(tracking_code="000200000130")),
    out.AwaitingDecided("being_registered"),
    out.AwaitingDecided("withdrawn"),
]

outcomes = st.one_of(st.sampled_from(OUTCOMES), st.sampled_from(OUTCOMES), st.sampled_from(FAILURES))
texts = st.one_of(st.sampled_from([*ODD, *CANARIES, fakes.CAPTCHA, fakes.CODE]), st.text(max_size=40))
names = st.one_of(st.sampled_from(FIELDS), st.text(max_size=8))

EVENTS: dict[type[e.Event], st.SearchStrategy[e.Event]] = {
    e.Touched: st.just(e.Touched()),
    e.Ticked: st.just(e.Ticked()),
    e.Invited: st.just(e.Invited()),
    e.JourneyChosen: st.builds(
        e.JourneyChosen,
        st.sampled_from(MAKERS).map(factories.journey),
        st.just("r-2"),
        st.just("e-2"),
        st.booleans(),
    ),
    e.Edited: st.builds(e.Edited, names, texts),
    e.Picked: st.builds(e.Picked, names, st.one_of(st.sampled_from(ITEMS), texts), texts),
    e.Left: st.builds(e.Left, names),
    e.Submitted: st.just(e.Submitted()),
    e.WayTaken: st.builds(
        e.WayTaken, st.sampled_from(WAYS), st.sampled_from(["", "r-3"]), st.sampled_from(["", "e-3"])
    ),
    e.ConsentDecided: st.builds(e.ConsentDecided, st.booleans()),
    e.TermsTicked: st.builds(e.TermsTicked, st.booleans()),
    e.EditAsked: st.builds(e.EditAsked, st.sampled_from(ROWS)),
    e.Back: st.just(e.Back()),
    e.RestartAsked: st.just(e.RestartAsked()),
    e.RestartAnswered: st.builds(e.RestartAnswered, st.booleans()),
    e.Finished: st.just(e.Finished()),
    e.CaptchaRefreshed: st.just(e.CaptchaRefreshed()),
    e.ResendAsked: st.just(e.ResendAsked()),
    e.MoreTime: st.just(e.MoreTime()),
    e.HelpToggled: st.builds(e.HelpToggled, st.booleans()),
    e.SupportOpened: st.just(e.SupportOpened()),
    e.SupportClosed: st.just(e.SupportClosed()),
    e.SupportSent: st.builds(e.SupportSent, st.sampled_from(["", "e-4"])),
    e.BellRung: st.just(e.BellRung()),
    e.ReceiptAsked: st.just(e.ReceiptAsked()),
    e.Preferred: st.builds(e.Preferred, st.sampled_from(["language", "more_time", "volume"]), texts),
    e.Answered: st.builds(e.Answered, st.integers(-1, 60), outcomes),
    e.Delivered: st.builds(e.Delivered, st.sampled_from([fakes.TRACKING_CODE, ""])),
}
