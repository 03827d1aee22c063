"""Tables of people, customers, and how they prove who they are."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from kiosk.central.schema.columns import at, count, key, metadata, text, to

captchas = Table(
    "captchas",
    metadata,
    key(),
    to("device_id", "devices.id"),
    text("purpose", 16),
    text("answer_hash"),
    at("expires_at", optional=False),
    at("used_at", optional=True),
    Index("ix_captchas_expires_at", "expires_at"),
)

persons = Table(
    "persons",
    metadata,
    key(),
    text("national_code", 10, unique=True),
    text("birth_date", 10),
    text("first_name", 120),
    text("last_name", 120),
    text("father_name", 120),
    text("mobile", 11, optional=True, unique=True),
    text("password_hash", 256, optional=True),
    at("verified_at"),
)

customers = Table(
    "customers",
    metadata,
    key(),
    to("person_id", "persons.id"),
    text("maker"),
    Column("profile", sa.JSON(none_as_null=True)),
    at("confirmed_at", optional=True),
    text("confirmed_session", optional=True),
    at("first_confirmed_at", optional=True),
    at("created_at"),
    UniqueConstraint("person_id", "maker"),
)
"""What the maker's journey locks after its first save stays from `first_confirmed_at` on."""

challenges = Table(
    "challenges",
    metadata,
    key(),
    to("device_id", "devices.id"),
    text("mobile", 11),
    text("maker"),
    text("purpose", 16),
    text("state", 16),
    to("person_id", "persons.id", optional=True),
    to("customer_id", "customers.id", optional=True),
    text("session", optional=True),
    Column("claim", sa.JSON(none_as_null=True)),
    Column("issue", Integer, nullable=False),
    count("attempts"),
    count("sends"),
    count("mismatches"),
    at("code_expires_at"),
    at("last_sent_at"),
    at("entered_at", optional=True),
    at("expires_at"),
    at("created_at"),
    Index("ix_challenges_device_id_created_at", "device_id", "created_at"),
    Index("ix_challenges_created_at", "created_at"),
    Index(
        "ix_challenges_expires_at_claimed",
        "expires_at",
        sqlite_where=sa.text("claim IS NOT NULL"),
        postgresql_where=sa.text("claim IS NOT NULL"),
    ),
)
"""`claim` is who somebody says they are: a national code before the code, what the registry answered before consent."""

deferrals = Table(
    "deferrals",
    metadata,
    key(),
    to("challenge_id", "challenges.id", optional=True, unique=True),
    to("device_id", "devices.id"),
    text("token_hash", unique=True),
    text("mobile", 11),
    text("maker"),
    text("state", 16),
    text("visitor_hash", optional=True),
    to("phone_challenge_id", "challenges.id", optional=True),
    at("shown_at", optional=True),
    at("expires_at"),
    at("created_at"),
    at("used_at", optional=True),
    Index(
        "uq_deferrals_mobile_maker_open",
        "mobile",
        "maker",
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    ),
    Index("ix_deferrals_mobile_created_at", "mobile", "created_at"),
)
"""Links to finish a verification by: `state` is `open`, `used`, `denied`, `replaced` by a newer one, or `closed` since
what it was for was finished at a terminal.

`challenge_id` is the terminal's, null for requests taken down offline; `phone_challenge_id` is that of the code which
the phone's page has sent, `visitor_hash` the browser that had it sent, and `shown_at` is when that last saw the maker's
text of consent.
"""

mobile_guards = Table(
    "mobile_guards",
    metadata,
    key("mobile"),
    count("in_a_row"),
    text("day", 10),
    count("tries_today"),
    at("paused_until", optional=True),
)

identity_attempts = Table(
    "identity_attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    to("challenge_id", "challenges.id"),
    to("device_id", "devices.id"),
    text("mobile", 11),
    text("outcome", 32),
    at("at"),
    Index("ix_identity_attempts_mobile_at", "mobile", "at"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    to("person_id", "persons.id", optional=True),
    to("customer_id", "customers.id", optional=True),
    to("challenge_id", "challenges.id", optional=True),
    to("device_id", "devices.id", optional=True),
    text("maker"),
    Column("granted", Boolean, nullable=False),
    text("version"),
    text("text_sha256"),
    Column("scopes", sa.JSON, nullable=False),
    at("shown_at"),
    at("decided_at"),
    at("recorded_at"),
    Index("ix_consents_customer_id", "customer_id"),
)
"""Decisions in their order, none ever changed; without `challenge_id` a grant was taken back by somebody signed in."""

visits = Table(
    "visits",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("customer_id", String(64), ForeignKey("customers.id"), primary_key=True),
    at("first_at"),
    at("last_at"),
)

login_guards = Table(
    "login_guards",
    metadata,
    key("subject"),
    Column("device_id", String(64), primary_key=True),
    count("failures"),
    at("paused_until", optional=True),
    at("last_at"),
    Index("ix_login_guards_last_at", "last_at"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    at("at"),
    to("device_id", "devices.id", optional=True),
    to("person_id", "persons.id", optional=True),
    to("customer_id", "customers.id", optional=True),
    text("action", 32),
    Column("fields", sa.JSON, nullable=False),
    Index("ix_audit_person_id", "person_id"),
)
"""Every change of an account: the names of a profile's fields, both numbers of a mobile (row EM-22)."""
