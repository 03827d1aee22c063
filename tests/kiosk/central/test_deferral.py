"""Finishing on one's own phone what a provider could not answer: the link, the code, the claim, the consent."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from kiosk.central.identity import deferrals as links
from kiosk.central.schema import challenges, consents, deferrals, persons, sms_messages, visits
from kiosk.domain.text import persian_digits
from kiosk.wire import paths
from tests.centrals import SIM_KEY
from tests.kiosk.central.conftest import Found, Running
from tests.kiosk.central.guest import PUBLIC, World
from tests.kiosk.central.terminal import SARA, Refusal


def test_somebody_finishes_on_their_phone_and_is_known_at_every_terminal(either_world: World) -> None:
    world = either_world
    expires_at = world.defer(world.in_vain())
    assert timedelta(hours=71) < expires_at - datetime.now(UTC) <= timedelta(hours=72)
    world.mend()
    phone = world.phone()
    assert phone.link.startswith(f"{PUBLIC}/v/") and len(phone.link) == len(PUBLIC) + 3 + 32

    phone.open().send_code()
    assert "کد پیامکی و مشخصات شما" in phone.page
    phone.claim(code=persian_digits(phone.code()), birth_month="مرداد")
    assert "اعطای مجوز ورود یکپارچه" in phone.page
    assert world.count(persons, national_code=SARA.national_code) == 0
    phone.decide("grant")
    assert "احراز هویت شما انجام شد" in phone.page and "در هر پایانه با کد پیامکی وارد شوید" in phone.page
    assert world.count(deferrals, state="used") == 1
    assert world.count(consents, granted=True, device_id=world.terminal.device_id) == 1
    assert world.count(visits) == 0

    other = world.central.terminal()
    world.central.clock.forward(minutes=2)
    sent = other.start(SARA.mobile)
    entered = other.entered(sent, SARA.mobile, "login")
    assert (entered["person"], entered["customer"]["consented"]) == ("known", True)
    assert "مشخصات هویتی" in phone.open().page
    assert world.opener(phone.link).open().status == 404


def test_a_terminal_where_nobody_signed_in_submits_nothing_for_who_was_verified_elsewhere(world: World) -> None:
    phone = world.deferred()
    phone.open().send_code().claim(code=phone.code())
    phone.decide("grant")
    other = world.central.terminal()
    world.central.clock.forward(minutes=2)
    customer = other.entered(other.start(SARA.mobile), SARA.mobile, "login")["customer"]
    saved = other.save_profile(customer)
    confirm = {"maker": "ikco", "challenge_id": saved["code"]["challenge_id"]}
    confirm["code"] = other.code_on(SARA.mobile, "profile")
    ready = other.call("POST", paths.PROFILE_CONFIRM, confirm, saved["customer"]["token"])
    [result] = world.terminal.deliver(world.terminal.event(world.terminal.submission(ready, world.terminal.choice())))
    assert (result["status"], result["problem"]["code"]) == ("rejected", "identity.not_verified")


def test_a_maker_without_consent_makes_a_customer_by_the_claim_alone(world: World) -> None:
    world.terminal.maker = "bahman"
    world.silence()
    challenge_id = world.terminal.proven(kind="registration")
    with pytest.raises(Refusal, match="provider_down"):
        world.terminal.claim(challenge_id)
    world.defer(challenge_id)
    world.mend()
    phone = world.phone()
    phone.open().send_code()
    phone.claim(code=world.terminal.code_on(SARA.mobile, "registration", 2))
    assert "احراز هویت شما انجام شد" in phone.page
    assert (world.count(persons, national_code=SARA.national_code), world.count(deferrals, state="used")) == (1, 1)


def test_who_denies_consent_leaves_nothing_behind(world: World) -> None:
    phone = world.deferred()
    phone.open().send_code().claim(code=phone.code())
    phone.decide("deny")
    assert "مجوز داده نشد" in phone.page
    assert world.count(persons, national_code=SARA.national_code) == 0
    assert world.count(consents, granted=False, device_id=world.terminal.device_id) == 1
    with world.central.central.database.read() as connection:
        theirs = sa.select(challenges.c.claim).where(challenges.c.mobile == SARA.mobile)
        assert connection.scalars(theirs).all() == [None, None]
    assert phone.open().page.count("<form") == 0


def test_a_link_is_made_once_for_a_challenge_and_ends_it(world: World) -> None:
    challenge_id = world.in_vain()
    expires_at = world.defer(challenge_id)
    assert world.defer(challenge_id) == expires_at
    assert world.count(sms_messages, kind="deferral") == 1
    world.mend()
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        world.terminal.claim(challenge_id)


def test_a_link_asked_for_many_times_at_once_is_one(either_world: World) -> None:
    world = either_world
    challenge_id = world.in_vain()
    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(lambda _: world.defer(challenge_id), range(8)))
    assert len(answers) == 1
    assert (world.count(deferrals), world.count(sms_messages, kind="deferral")) == (1, 1)


def test_a_link_is_for_who_asked_a_provider_in_vain(world: World) -> None:
    challenge_id = world.terminal.proven()
    with pytest.raises(Refusal, match=r"409 deferral\.not_possible"):
        world.defer(challenge_id)
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        world.defer(world.terminal.start("09351234567")["challenge_id"])
    other = world.central.terminal()
    with pytest.raises(Refusal, match=r"404 challenge\.unknown"):
        other.call("POST", paths.DEFERRAL, {"challenge_id": challenge_id})


def test_without_a_public_address_nothing_is_deferred_or_offered(central: Running) -> None:
    terminal = central.terminal()
    terminal.sim(paths.SIM_OUTAGE, {"mode": "identity"})
    challenge_id = terminal.proven()
    with pytest.raises(Refusal) as refusal:
        terminal.claim(challenge_id)
    assert refusal.value.problem["values"] == {}
    with pytest.raises(Refusal, match=r"409 deferral\.not_possible"):
        terminal.call("POST", paths.DEFERRAL, {"challenge_id": challenge_id})


def test_a_newer_link_closes_the_older_and_three_a_day_are_enough(world: World) -> None:
    phones = []
    for count in (1, 2, 3):
        world.defer(world.in_vain())
        phones.append(world.phone(count=count))
        world.central.clock.forward(minutes=11)
        world.terminal.renew_token()
    assert [phone.open().status for phone in phones] == [404, 404, 200]
    with pytest.raises(Refusal, match=r"429 deferral\.limit"):
        world.defer(world.in_vain())


def test_links_that_are_unknown_old_or_used_are_answered_alike(world: World) -> None:
    phone = world.deferred()
    used = world.count(deferrals)
    unknown = world.opener(f"{PUBLIC}/v/{'A' * 32}").open()
    world.central.clock.forward(hours=73)
    assert phone.open().page == unknown.page
    assert (phone.status, unknown.status, used) == (404, 404, 1)
    assert phone.post("code").page == unknown.page
    assert phone.response.headers["Cache-Control"] == "no-store"


def test_the_link_alone_shows_and_proves_nothing(world: World) -> None:
    phone = world.deferred().open()
    assert SARA.mobile not in phone.page and persian_digits(SARA.mobile) not in phone.page
    assert persian_digits("0912***4567") in phone.page
    assert "field" not in phone.page.split("<main>")[1]
    phone.claim(code="123456")
    assert "ارسال کد" in phone.page

    phone.send_code()
    stranger = world.opener(phone.link).open()
    assert "ارسال کد" in stranger.page
    assert "ارسال کد" in stranger.claim(code=phone.code()).page
    assert world.count(challenges, state="accepted") == 0


def test_a_form_from_elsewhere_is_not_taken(world: World) -> None:
    phone = world.deferred().open()
    assert phone.post("code", proof="0" * 64).status == 403
    assert world.count(sms_messages, kind="identity") == 1
    cookies = dict(phone.http.cookies)
    phone.http.cookies.clear()
    assert phone.post("code").status == 403
    assert "verification" in cookies
    policy = phone.response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "form-action 'self'" in policy
    cookie = phone.response.headers["Set-Cookie"].lower()
    assert all(word in cookie for word in ("httponly", "samesite=lax", "path=/v")) and "secure" not in cookie


def test_behind_tls_the_cookie_stays_behind_it(found: Found, sqlite_url: str) -> None:
    world = found(sqlite_url, "https://kiosk.example.ir/")
    world.defer(world.in_vain())
    phone = world.phone()
    assert phone.link.startswith("https://kiosk.example.ir/v/")
    phone.link = phone.link.removeprefix("https://kiosk.example.ir")
    assert "secure" in phone.open().response.headers["Set-Cookie"].lower()


def test_a_code_is_not_tried_before_the_other_fields_can_be_read(world: World) -> None:
    phone = world.deferred().open().send_code()
    phone.claim(code="12", national_code="0001234561", birth_day="31", birth_month="7")
    assert phone.status == 422 and phone.page.count('class="wrong"') == 3
    with world.central.central.database.read() as connection:
        assert connection.scalar(sa.select(sa.func.max(challenges.c.attempts)).where(challenges.c.state == "sent")) == 0


def test_wrong_codes_are_counted_as_at_a_terminal(world: World) -> None:
    phone = world.deferred().open().send_code()
    right = phone.code()
    wrong = "000000" if right != "000000" else "111111"
    for left in (4, 3, 2, 1):
        assert persian_digits(str(left)) in phone.claim(code=wrong).words
    phone.claim(code=wrong)
    assert phone.status == 422
    assert phone.claim(code=right).status == 422
    phone.send_code()
    assert phone.status == 422 and "ثانیهٔ دیگر" in phone.page
    world.central.clock.forward(seconds=61)
    phone.send_code()
    assert phone.claim(code=phone.code(3)).status == 200


def test_mismatches_are_counted_over_terminal_and_phone_and_the_code_serves_on(world: World) -> None:
    phone = world.deferred().open().send_code()
    assert "نمی‌خوانند" in phone.claim(code=phone.code(), birth_day="18").words
    assert 'name="code"' not in phone.page and "کد پیامکی پذیرفته شد" in phone.page
    for _ in range(2):
        phone.claim(birth_day="18")
    assert "پایان رسید" in phone.claim().words
    assert world.count(persons, national_code=SARA.national_code) == 0


def test_a_mobile_of_somebody_else_is_told_what_to_do_and_a_silent_registry_when_to_come_back(world: World) -> None:
    phone = world.deferred().open().send_code()
    world.silence()
    assert "اکنون پاسخ نمی‌دهد" in phone.claim(code=phone.code()).words
    world.mend()
    assert "شماره‌ای که به نام خودتان است" in phone.claim(national_code="0084575948", birth_day="1").words
    assert "اعطای مجوز" in phone.claim().page


def test_the_maker_may_change_its_text_while_it_is_read(world: World) -> None:
    phone = world.deferred().open().send_code()
    phone.claim(code=phone.code())
    assert "متن مجوز تازه شده است" in phone.post("consent", decision="grant", version="0", text_sha256="0" * 64).words
    assert "احراز هویت شما انجام شد" in phone.decide("grant").page


def test_the_simulated_phone_opens_the_link(world: World) -> None:
    phone = world.deferred()
    page = world.central.http.get(paths.SIM_PHONE, params={"key": SIM_KEY}).text
    assert f'href="{phone.link}"' in page and "تا" in page


def test_a_token_is_neither_kept_nor_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    phone = world.deferred().open()
    token = phone.link.rpartition("/")[2]
    with world.central.central.database.read() as connection:
        kept = [*connection.execute(sa.select(deferrals)), *connection.execute(sa.select(sms_messages))]
        [row] = connection.execute(sa.select(deferrals)).all()
    logged = [record.getMessage() for record in caplog.records if record.name.startswith("kiosk")]
    assert logged and SARA.mobile not in repr(logged)
    for secret in (token, phone.http.cookies["verification"]):
        assert secret not in repr([*kept, *logged])
    assert links.link(world.central.central.settings, row.id) == phone.link
