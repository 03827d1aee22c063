"""Pictures of digits: drawn, kept as a peppered hash for five minutes, spent by the first answer, right or wrong."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from datetime import datetime
from typing import Protocol

import sqlalchemy as sa
from captcha.image import ImageCaptcha

from kiosk.central.context import Central
from kiosk.central.devices.device import Device
from kiosk.central.problems import Refused
from kiosk.central.schema import captchas
from kiosk.central.settings import CentralSettings
from kiosk.domain.code import parse_captcha
from kiosk.domain.errors import Refusal
from kiosk.domain.maker_rules import CaptchaPoint, MakerRules
from kiosk.domain.text import persian_digits
from kiosk.resources import resource
from kiosk.wire.identity import CaptchaChallenge, CaptchaPurpose

_WIDTH, _HEIGHT = 330, 100
_INKS = ((22, 60, 120), (110, 30, 40), (20, 90, 60), (80, 50, 110))
_DIGITS = "123456789"
"""No zero: the Persian one is a dot that noise hides."""


class AskedByPicture(Protocol):
    """A request that may come with the answer to a picture."""

    @property
    def captcha_id(self) -> str | None: ...
    @property
    def captcha_answer(self) -> str: ...


def new_captcha(central: Central, device: Device, purpose: CaptchaPurpose) -> CaptchaChallenge:
    """Draw a picture for one terminal and purpose."""
    now, limits = central.now(), central.limits
    captcha_id = secrets.token_urlsafe(18)
    answer = "".join(secrets.choice(_DIGITS) for _ in range(limits.captcha_length))
    picture = _draw(persian_digits(answer))
    with central.database.write() as connection:
        connection.execute(sa.delete(captchas).where(captchas.c.expires_at < now - limits.captcha_life))
        connection.execute(
            sa.insert(captchas).values(
                id=captcha_id,
                device_id=device.id,
                purpose=purpose,
                answer_hash=_hash(central.settings, captcha_id, answer),
                expires_at=now + limits.captcha_life,
            )
        )
        if central.providers.captcha_witness is not None:
            central.providers.captcha_witness.saw(connection, captcha_id, answer)
    return CaptchaChallenge(
        captcha_id=captcha_id,
        image=base64.b64encode(picture).decode(),
        expires_in=int(limits.captcha_life.total_seconds()),
    )


def spend_if_asked(
    central: Central,
    connection: sa.Connection,
    device: Device,
    rules: MakerRules,
    point: CaptchaPoint,
    request: AskedByPicture,
    now: datetime,
) -> Refused | None:
    """Use the picture of a request up where the maker's journey asks for one at this point; none at all is refused."""
    if point not in rules.captcha:
        return None
    if request.captcha_id is None:
        return Refused("captcha.expired", "/captcha_answer")
    purpose: CaptchaPurpose = "submit" if point == "submit" else "identity"
    return spend(central, connection, device, purpose, request.captcha_id, request.captcha_answer, now)


def spend(
    central: Central,
    connection: sa.Connection,
    device: Device,
    purpose: CaptchaPurpose,
    captcha_id: str,
    answer: str,
    now: datetime,
) -> Refused | None:
    """Use the picture up and say whether the answer, in digits of any script, was right."""
    rows = captchas.c
    mine = sa.and_(rows.id == captcha_id, rows.device_id == device.id, rows.purpose == purpose)
    used = sa.update(captchas).where(mine, rows.used_at.is_(None), rows.expires_at > now).values(used_at=now)
    answer_hash = connection.scalar(used.returning(rows.answer_hash))
    if answer_hash is None:
        return Refused("captcha.expired", "/captcha_answer")
    entered = parse_captcha(answer, central.limits.captcha_length)
    if isinstance(entered, Refusal) or not hmac.compare_digest(
        answer_hash, _hash(central.settings, captcha_id, entered)
    ):
        return Refused("captcha.wrong", "/captcha_answer")
    return None


class _Painter(ImageCaptcha):
    """Digits that stand apart, lean a little and are warped a little: for people in a hurry at arm's length."""

    character_rotate = (-16, 16)
    character_warp_dx = (0.05, 0.12)
    character_warp_dy = (0.05, 0.12)
    word_space_probability = 0.0
    word_offset_dx = 0.02


def _draw(digits: str) -> bytes:
    painter = _Painter(_WIDTH, _HEIGHT, fonts=[str(resource("fonts", "Vazirmatn-Bold.ttf"))], font_sizes=(56, 60, 64))
    picture = painter.generate(digits, bg_color=(255, 255, 255), fg_color=secrets.choice(_INKS))
    return picture.getvalue()


def _hash(settings: CentralSettings, captcha_id: str, answer: str) -> str:
    return hmac.new(settings.key("captcha"), f"{captcha_id}\n{answer}".encode(), hashlib.sha256).hexdigest()
