"""Stand-ins for the outside, free of I/O."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.errors import Offline, Refusal, Rejected
from kiosk.domain.money import Total
from kiosk.domain.programme import refuse_closed
from kiosk.journeys import effects as fx
from kiosk.journeys import outcomes as out
from tests import factories

CAPTCHA, CODE, SECOND_CODE, PASSWORD = "24680", "135790", "975310", "باران می بارد"
TRACKING_CODE = "000100000142"

LOCAL = (
    fx.LoadOffers, fx.LoadConsent, fx.CommitRequest, fx.CollectRequest, fx.PrintReceipt, fx.PrintOrder, fx.SendSupport,
)  # fmt: skip
"""What the terminal does by itself, with or without central."""

SUPPORT_CODE = "000100000239"
NEW_MOBILE = "09351234567"

_TRIES = 5


class FakeCentral:
    """Answers effects as central and the terminal's adapters would, for one person of the sample registry.

    `person` is what central holds of them, None before consent; `orders` are their requests and `held` their
    consents. `consent_asked` is False for a maker without one: who is verified there is signed in. `plan` puts answers
    before those it would give. `down` makes central unreachable; what the terminal does by itself goes on.
    """

    def __init__(
        self, person: out.Customer | None = None, *, owner: bool = True, orders: tuple[out.Order, ...] = ()
    ) -> None:
        self.person = person
        self.owner = owner
        self.orders = {order.tracking_code: order for order in orders}
        self.held: tuple[out.ConsentHeld, ...] = (factories.consent_held(),)
        self.consent_asked = True
        self.second_code_asked = True
        self.ineligible: dict[str, Refusal] = {}
        self.offers = factories.offers()
        self.consent = factories.consent_text()
        self.down = False
        self.asked: list[fx.Asked] = []
        self.clock: datetime = factories.NOON
        self._planned: dict[type[fx.Asked], deque[out.Outcome]] = defaultdict(deque)
        self._wrong_codes = 0
        self._pictures = 0
        self._recovered = ""

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
            case fx.SendCode() | fx.StartMobileChange():
                return self._send(effect)
            case fx.ResendCode():
                return out.CodeSent(effect.challenge_id, 240.0, 120.0, 6)
            case fx.CheckCode():
                return self._check(effect.code)
            case fx.VerifyIdentity():
                return self._verify(effect)
            case fx.DeferVerification():
                return out.Deferred(self.clock + timedelta(hours=72))
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
                if self.person is not None:
                    self.person = replace(self.person, has_password=True)
                return out.PasswordSaved()
            case fx.SaveProfile():
                return self._save(effect)
            case fx.ConfirmProfile():
                if effect.code != SECOND_CODE or self.person is None:
                    return _wrong_code(4)
                return self._sign_in(replace(self.person, confirmed=True))
            case fx.SendOwnCode():
                return out.CodeSent("own-1", 300.0, 60.0, 6)
            case fx.ChangePassword():
                return out.PasswordChanged() if effect.code == CODE else _wrong_code(4)
            case fx.ChangeMobile():
                return self._move(effect)
            case fx.LoadConsents():
                return out.Consents(self.held)
            case fx.WithdrawConsent():
                self.held = tuple(
                    replace(one, granted=False, in_force=False) if one.maker == effect.maker else one
                    for one in self.held
                )
                return out.Consents(self.held)
            case fx.LoadOffers():
                return self.offers
            case fx.LoadEligibility():
                return out.Eligibility(self.ineligible)
            case fx.CheckPurchase():
                return self._check_purchase(effect)
            case fx.CommitRequest() | fx.CollectRequest():
                return out.Committed(TRACKING_CODE, datetime(2026, 5, 2, 8, 40, tzinfo=UTC), "https://example.ir/t/1")
            case fx.LoadRequests():
                return out.Requests(tuple(self.orders.values()))
            case fx.CancelOrder() | fx.WithdrawFromPlan() | fx.ChangeVehicle() | fx.CompleteFile():
                return self._change_order(effect)
            case fx.DecideAwaiting():
                return self._decide(effect)
            case fx.SendSupport():
                return out.SupportQueued(SUPPORT_CODE)
            case fx.PrintReceipt() | fx.PrintOrder():
                return out.Printed("confirmed")

    def _send(self, effect: fx.SendCode | fx.StartMobileChange) -> out.Outcome:
        if effect.captcha_id and effect.captcha_answer != CAPTCHA:
            return Rejected(Refusal("captcha.wrong"), "captcha_answer")
        self._wrong_codes = 0
        self._recovered = effect.national_code if isinstance(effect, fx.SendCode) else ""
        return out.CodeSent("challenge-1", 300.0, 60.0, 6)

    def _check(self, code: str) -> out.Outcome:
        if self._wrong_codes == _TRIES:
            return Rejected(Refusal("code.exhausted"), "code")
        if code != CODE:
            self._wrong_codes += 1
            return _wrong_code(_TRIES - self._wrong_codes)
        theirs = not self._recovered or self._recovered == factories.REGISTRY["national_code"]
        return self._sign_in(self.person) if self.person and theirs else out.PersonNew()

    def _verify(self, effect: fx.VerifyIdentity) -> out.Outcome:
        if not self.owner:
            return Rejected(Refusal("identity.mobile_mismatch"), "national_code")
        claim = (effect.national_code, effect.birth_date)
        if claim != (factories.REGISTRY["national_code"], factories.REGISTRY["birth_date"]):
            return Rejected(Refusal("identity.not_matched"), "birth_date")
        if self.consent_asked:
            return out.IdentityVerified()
        self.person = replace(self.person or factories.customer(), has_password=bool(effect.password))
        return out.IdentityVerified(self.person)

    def _move(self, effect: fx.ChangeMobile) -> out.Outcome:
        if effect.code != CODE:
            return _wrong_code(4)
        if self.person is None or effect.password != PASSWORD:
            return _wrong_login()
        self.person = replace(self.person, mobile=NEW_MOBILE)
        return out.MobileChanged(NEW_MOBILE)

    def _sign_in(self, person: out.Customer) -> out.SignedIn:
        self.person = person
        return out.SignedIn(person)

    def _save(self, effect: fx.SaveProfile) -> out.Outcome:
        before = self.person or factories.customer()
        sent = {key: value for key, value in effect.profile.items()}
        unchanged = all(before.profile.get(key) == value for key, value in sent.items())
        confirmed = (before.confirmed and unchanged) or not self.second_code_asked
        password = before.has_password or bool(effect.password)
        profile = {**before.profile, **sent}
        self.person = replace(before, profile=profile, confirmed=confirmed, has_password=password)
        return out.ProfileSaved(self.person, None if self.person.confirmed else out.CodeSent("second-1", 300, 60, 6))

    def _check_purchase(self, effect: fx.CheckPurchase) -> out.Outcome:
        if effect.captcha_id and effect.captcha_answer != CAPTCHA:
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

    def _change_order(
        self, effect: fx.CancelOrder | fx.WithdrawFromPlan | fx.ChangeVehicle | fx.CompleteFile
    ) -> out.Outcome:
        order = self.orders.get(effect.tracking_code)
        if order is None:
            return Rejected(Refusal("purchase.not_found"))
        if order.version != effect.version:
            return Rejected(Refusal("order.changed"), "version")
        match effect:
            case fx.CancelOrder():
                order = _moved(order, "order_cancelled", ("withdraw", "reorder"), self.clock)
            case fx.WithdrawFromPlan():
                order = _moved(order, "withdrawn", (), self.clock)
            case fx.ChangeVehicle():
                order = self._exchanged(order, effect)
            case fx.CompleteFile():
                actions = tuple(action for action in order.actions if action != "complete_file")
                order = replace(order, version=order.version + 1, file_completed_at=self.clock, actions=actions)
        self.orders[order.tracking_code] = order
        return out.OrderChanged(order)

    def _decide(self, effect: fx.DecideAwaiting) -> out.Outcome:
        if self.person is not None:
            left = tuple(one for one in self.person.awaiting if one.tracking_code != effect.tracking_code)
            self.person = replace(self.person, awaiting=left)
        if effect.decision == "withdraw":
            return out.AwaitingDecided("withdrawn")
        order = factories.order(tracking_code=effect.tracking_code)
        self.orders[order.tracking_code] = order
        return out.AwaitingDecided("registered", order)

    def _exchanged(self, order: out.Order, effect: fx.ChangeVehicle) -> out.Order:
        programme = next(one for one in self.offers.programmes if one.id == order.programme_id)
        vehicle = programme.vehicle(effect.vehicle_id)
        colour = vehicle.colour(effect.colour_id) if vehicle else None
        assert vehicle and colour
        bill = Total.taxed(vehicle.lines_with(effect.option_ids), self.clock.date())
        return replace(
            order,
            version=order.version + 1,
            vehicle_id=vehicle.id,
            vehicle_title=vehicle.title,
            colour_id=colour.id,
            colour_name=colour.name,
            option_ids=effect.option_ids,
            net=bill.subtotal.rials,
            vat=bill.vat.rials,
            total=bill.payable.rials,
        )


def _moved(order: out.Order, state: str, actions: tuple[str, ...], at: datetime) -> out.Order:
    history = (*order.history, out.OrderStep(state, at, ""))
    return replace(order, state=state, version=order.version + 1, actions=actions, history=history)


def _wrong_code(left: int) -> Rejected:
    return Rejected(Refusal("code.wrong", {"left": left}), "code")


def _wrong_login() -> Rejected:
    return Rejected(Refusal("login.wrong"), "password")
