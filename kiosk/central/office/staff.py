"""The accounts of staff: made by an administrator, with a first password and a code from an authenticator."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.context import Central
from kiosk.central.identity import passwords
from kiosk.central.office import totp
from kiosk.central.office.roles import CAPABILITIES, Capability, Role
from kiosk.central.problems import Refused
from kiosk.central.schema import staff, staff_sessions
from kiosk.domain.text import fold_letters

SAMPLE_USERNAME: Final = "office"
SAMPLE_PASSWORD: Final = "office-sample"
"""Who tries the product signs in with these; only a central with simulators lets such an account in."""

_USERNAME = re.compile(r"[a-z][a-z0-9._-]{2,31}")
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who may sign in."""

    id: str
    username: str
    name: str
    role: Role

    def may(self, capability: Capability) -> bool:
        """Tell whether the role holds a capability."""
        return capability in CAPABILITIES[self.role]


@dataclass(frozen=True, slots=True)
class FirstKeys:
    """What a new member gets, shown once: a password to be changed at first sign-in, and an authenticator's URI."""

    username: str
    password: str
    code_uri: str


def add_staff(central: Central, username: str, role: str, name: str = "") -> FirstKeys | Refused:
    """Make an account; `username` is 3 to 32 of a–z, 0–9, dot, dash and underscore, beginning with a letter."""
    with central.database.write() as connection:
        return add(central, connection, username, role, name, central.now())


def add(
    central: Central, connection: sa.Connection, username: str, role: str, name: str, now: datetime
) -> FirstKeys | Refused:
    """Make an account in the caller's transaction; see `add_staff`."""
    if not _USERNAME.fullmatch(username):
        return Refused("office.username", "/username")
    if role not in {each.value for each in Role}:
        return Refused("office.role", "/role")
    if len(name) > 120:
        return Refused("office.long", "/name", {"limit": 120})
    if connection.scalar(sa.select(staff.c.id).where(staff.c.username == username)) is not None:
        return Refused("office.username_taken", "/username")
    keys, values = _new_keys(central, username)
    if isinstance(values, Refused):
        return values
    connection.execute(
        sa.insert(staff).values(
            id=f"s-{secrets.token_hex(8)}",
            username=username,
            name=fold_letters(name) or username,
            role=role,
            needs_code=True,
            created_at=now,
            **values,
        )
    )
    return keys


def renew_keys(central: Central, connection: sa.Connection, staff_id: str) -> FirstKeys | Refused | None:
    """Give a member a new first password and authenticator, and end their sessions; None for an unknown one."""
    username = connection.scalar(sa.select(staff.c.username).where(staff.c.id == staff_id))
    if username is None:
        return None
    keys, values = _new_keys(central, username)
    if isinstance(values, Refused):
        return values
    connection.execute(sa.update(staff).where(staff.c.id == staff_id).values(needs_code=True, **values))
    end_sessions(connection, staff_id)
    return keys


def set_password(connection: sa.Connection, staff_id: str, hashed: str) -> None:
    """Keep the password that a member chose."""
    mine = sa.update(staff).where(staff.c.id == staff_id)
    connection.execute(mine.values(password_hash=hashed, must_change_password=False))


def end_sessions(connection: sa.Connection, staff_id: str, *, but: str = "") -> None:
    """Sign a member out everywhere, but for the session whose token hash is `but`."""
    mine = sa.and_(staff_sessions.c.staff_id == staff_id, staff_sessions.c.token_hash != but)
    connection.execute(sa.delete(staff_sessions).where(mine))


def put_sample_member(connection: sa.Connection, now: datetime) -> None:
    """Make the sample account where it is not there yet: an administrator without a code."""
    if connection.scalar(sa.select(staff.c.id).where(staff.c.username == SAMPLE_USERNAME)) is not None:
        return
    hashed = passwords.hashed_new(SAMPLE_PASSWORD, ())
    if isinstance(hashed, Refused):
        raise RuntimeError("no turn to hash a password")
    connection.execute(
        sa.insert(staff).values(
            id="s-sample",
            username=SAMPLE_USERNAME,
            name="کاربر نمونه",
            role=Role.ADMIN.value,
            password_hash=hashed,
            must_change_password=False,
            needs_code=False,
            code_salt="",
            created_at=now,
        )
    )


def _new_keys(central: Central, username: str) -> tuple[FirstKeys, dict[str, Any] | Refused]:
    password = "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
    salt = secrets.token_hex(16)
    uri = totp.enrolment_uri(username, totp.secret(central.settings, salt))
    hashed = passwords.hashed_new(password, ())
    keys = FirstKeys(username, password, uri)
    if isinstance(hashed, Refused):
        return keys, hashed
    return keys, {"password_hash": hashed, "must_change_password": True, "code_salt": salt, "last_code": None}
