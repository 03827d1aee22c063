"""The accounts of staff: made by an administrator, with a first password and a code from an authenticator."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from kiosk.central.context import Now, utc_now
from kiosk.central.database import Database, serialise
from kiosk.central.identity import passwords
from kiosk.central.office import totp
from kiosk.central.office.roles import CAPABILITIES, Capability, Role
from kiosk.central.problems import Refused
from kiosk.central.schema import staff, staff_sessions
from kiosk.central.secret import is_other
from kiosk.central.settings import CentralSettings
from kiosk.domain.text import fold_letters

SAMPLE_USERNAME: Final = "office"
SAMPLE_PASSWORD: Final = "office-sample"
"""Who tries the product signs in with these; only a central with simulators lets such an account in."""

_USERNAME = re.compile(r"[a-z][a-z0-9._-]{2,31}")
_LONGEST_NAME = 120
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


@dataclass(frozen=True, slots=True)
class NewKeys:
    """First keys, and what the database keeps of them."""

    shown: FirstKeys
    kept: Mapping[str, Any]


def add_staff(
    settings: CentralSettings, database: Database, username: str, role: str, name: str = "", *, now: Now = utc_now
) -> FirstKeys | Refused:
    """Make an account; `username` is 3 to 32 of a–z, 0–9, dot, dash and underscore, beginning with a letter."""
    keys = new_keys(settings, username)
    if isinstance(keys, Refused):
        return keys
    with database.write() as connection:
        if is_other(settings, connection):
            return Refused("server.other_secret")
        return add(connection, keys, role, name, now()) or keys.shown


def new_keys(settings: CentralSettings, username: str) -> NewKeys | Refused:
    """Make first keys; before a transaction begins, because a password takes its time to hash."""
    if not _USERNAME.fullmatch(username):
        return Refused("office.username", "/username")
    password = "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
    salt = secrets.token_hex(16)
    hashed = passwords.hashed_new(password, ())
    if isinstance(hashed, Refused):
        return hashed
    uri = totp.enrolment_uri(username, totp.secret(settings, salt))
    kept = {
        "username": username,
        "password_hash": hashed,
        "must_change_password": True,
        "needs_code": True,
        "code_salt": salt,
        "last_code": None,
    }
    return NewKeys(FirstKeys(username, password, uri), kept)


def add(connection: sa.Connection, keys: NewKeys, role: str, name: str, now: datetime) -> Refused | None:
    """Make an account with these keys in the caller's transaction, or say why not."""
    username = keys.shown.username
    if role not in {each.value for each in Role}:
        return Refused("office.role", "/role")
    if len(name) > _LONGEST_NAME:
        return Refused("office.long", "/name", {"limit": _LONGEST_NAME})
    serialise(connection, f"staff {username}")
    if connection.scalar(sa.select(staff.c.id).where(staff.c.username == username)) is not None:
        return Refused("office.username_taken", "/username")
    facts = {"id": f"s-{secrets.token_hex(8)}", "name": fold_letters(name) or username, "role": role}
    connection.execute(sa.insert(staff).values(**facts, **keys.kept, created_at=now))
    return None


def renew_keys(connection: sa.Connection, staff_id: str, keys: NewKeys) -> None:
    """Give a member new first keys, and end their sessions."""
    connection.execute(sa.update(staff).where(staff.c.id == staff_id).values(**keys.kept))
    end_sessions(connection, staff_id)


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
