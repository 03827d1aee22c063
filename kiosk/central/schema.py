"""Central's tables, whole and in one place; migrations bring a database to exactly this."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint


class Instant(sa.TypeDecorator[datetime]):
    """A moment with its time zone, kept in UTC by either database."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = sa.MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _key(name: str = "id") -> Column[str]:
    return Column(name, String(64), primary_key=True)


def _at(name: str, *, optional: bool = False) -> Column[datetime]:
    return Column(name, Instant, nullable=optional)


def _text(name: str, length: int = 64, *, optional: bool = False, **more: Any) -> Column[str]:
    return Column(name, String(length), nullable=optional, **more)


def _to(name: str, target: str, *, optional: bool = False, **more: Any) -> Column[str]:
    return Column(name, String(64), ForeignKey(target), nullable=optional, **more)


def _count(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=optional, server_default=None if optional else "0")


# --- devices -------------------------------------------------------------------------------------------------------

devices = Table(
    "devices",
    metadata,
    _key(),
    Column("number", Integer, nullable=False, unique=True),
    _text("dealer_id"),
    Column("epoch", Integer, nullable=False),
    _text("thumbprint", unique=True),
    _text("hardware_id", 128),
    _text("app_version", 32),
    _at("enrolled_at"),
    _at("revoked_at", optional=True),
    _at("seen_at", optional=True),
    Column("health", sa.JSON),
    Column("catalogue_change", sa.BigInteger, nullable=False, server_default="0"),
)

device_keys = Table(
    "device_keys",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("epoch", Integer, primary_key=True, autoincrement=False),
    Column("jwk", sa.JSON, nullable=False),
)

enrolment_codes = Table(
    "enrolment_codes",
    metadata,
    _key("code_hash"),
    _text("dealer_id"),
    _at("expires_at"),
    _at("used_at", optional=True),
)

enrolment_failures = Table(
    "enrolment_failures",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("address"),
    _at("at"),
    Index("ix_enrolment_failures_address_at", "address", "at"),
)

used_assertions = Table("used_assertions", metadata, _key("jti"), _at("expires_at"))

# --- catalogue -----------------------------------------------------------------------------------------------------

catalogue_head = Table(
    "catalogue_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    _text("era"),
    Column("change", sa.BigInteger, nullable=False),
    Column("sums", sa.JSON, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("stream", String(32), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("change", sa.BigInteger, nullable=False, unique=True),
    Column("body", Text),
    _at("changed_at"),
)

programme_places = Table(
    "programme_places",
    metadata,
    _key("programme_id"),
    _count("capacity", optional=True),
    _count("taken"),
)

contract_texts = Table(
    "contract_texts",
    metadata,
    Column("programme_id", String(64), primary_key=True),
    Column("version", String(64), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    _at("current_from"),
    _at("replaced_at", optional=True),
)

# --- identity and customers ----------------------------------------------------------------------------------------

captchas = Table(
    "captchas",
    metadata,
    _key(),
    _to("device_id", "devices.id"),
    _text("purpose", 16),
    _text("answer_hash"),
    _at("expires_at", optional=False),
    _at("used_at", optional=True),
    Index("ix_captchas_expires_at", "expires_at"),
)

persons = Table(
    "persons",
    metadata,
    _key(),
    _text("national_code", 10, unique=True),
    _text("birth_date", 10),
    _text("first_name", 120),
    _text("last_name", 120),
    _text("father_name", 120),
    _text("mobile", 11, optional=True, unique=True),
    _text("password_hash", 256, optional=True),
    _at("verified_at"),
)

customers = Table(
    "customers",
    metadata,
    _key(),
    _to("person_id", "persons.id"),
    _text("maker"),
    Column("profile", sa.JSON(none_as_null=True)),
    _at("confirmed_at", optional=True),
    _text("confirmed_session", optional=True),
    _text("locked_sheba", 26, optional=True),
    _at("created_at"),
    UniqueConstraint("person_id", "maker"),
)

challenges = Table(
    "challenges",
    metadata,
    _key(),
    _to("device_id", "devices.id"),
    _text("mobile", 11),
    _text("maker"),
    _text("purpose", 16),
    _text("state", 16),
    _to("person_id", "persons.id", optional=True),
    _to("customer_id", "customers.id", optional=True),
    _text("session", optional=True),
    Column("claim", sa.JSON(none_as_null=True)),
    Column("issue", Integer, nullable=False),
    _count("attempts"),
    _count("sends"),
    _count("mismatches"),
    _at("code_expires_at"),
    _at("last_sent_at"),
    _at("entered_at", optional=True),
    _at("expires_at"),
    _at("created_at"),
    Index("ix_challenges_device_id_created_at", "device_id", "created_at"),
    Index("ix_challenges_created_at", "created_at"),
)

mobile_guards = Table(
    "mobile_guards",
    metadata,
    _key("mobile"),
    _count("in_a_row"),
    _text("day", 10),
    _count("tries_today"),
    _at("paused_until", optional=True),
)

identity_attempts = Table(
    "identity_attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    _to("challenge_id", "challenges.id"),
    _to("device_id", "devices.id"),
    _text("mobile", 11),
    _text("outcome", 32),
    _at("at"),
    Index("ix_identity_attempts_mobile_at", "mobile", "at"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    _to("person_id", "persons.id", optional=True),
    _to("customer_id", "customers.id", optional=True),
    _to("challenge_id", "challenges.id"),
    _to("device_id", "devices.id"),
    _text("maker"),
    Column("granted", Boolean, nullable=False),
    _text("version"),
    _text("text_sha256"),
    Column("scopes", sa.JSON, nullable=False),
    _at("shown_at"),
    _at("decided_at"),
    _at("recorded_at"),
    Index("ix_consents_customer_id", "customer_id"),
)

visits = Table(
    "visits",
    metadata,
    Column("device_id", String(64), ForeignKey("devices.id"), primary_key=True),
    Column("customer_id", String(64), ForeignKey("customers.id"), primary_key=True),
    _at("first_at"),
    _at("last_at"),
)

login_guards = Table(
    "login_guards",
    metadata,
    _key("subject"),
    Column("device_id", String(64), primary_key=True),
    _count("failures"),
    _at("paused_until", optional=True),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    _at("at"),
    _to("device_id", "devices.id"),
    _to("customer_id", "customers.id", optional=True),
    _text("action", 32),
    Column("fields", sa.JSON, nullable=False),
)

# --- purchases and events ------------------------------------------------------------------------------------------

_LIVE = "state NOT IN ('order_cancelled', 'withdrawn', 'rejected', 'unpaid_cancelled')"

purchases = Table(
    "purchases",
    metadata,
    _key("request_id"),
    _text("tracking_code", 12, unique=True),
    _to("customer_id", "customers.id"),
    _to("device_id", "devices.id"),
    _text("dealer_id"),
    _text("maker"),
    _text("programme_id"),
    _text("national_code", 10),
    _text("state", 32),
    Column("net", sa.BigInteger, nullable=False),
    Column("vat", sa.BigInteger, nullable=False),
    Column("vat_percent", Integer, nullable=False),
    Column("total", sa.BigInteger, nullable=False),
    Column("claimed_total", sa.BigInteger, nullable=False),
    Column("body", sa.JSON, nullable=False),
    Column("shown", sa.JSON, nullable=False),
    _at("confirmed_at"),
    _at("received_at"),
    Index(
        "uq_purchases_programme_id_national_code_live",
        "programme_id",
        "national_code",
        unique=True,
        sqlite_where=sa.text(_LIVE),
        postgresql_where=sa.text(_LIVE),
    ),
)

purchase_history = Table(
    "purchase_history",
    metadata,
    Column("id", Integer, primary_key=True),
    _to("request_id", "purchases.request_id", index=True),
    _text("state", 32),
    _at("at"),
)

inbox = Table(
    "inbox",
    metadata,
    _key("event_id"),
    _to("device_id", "devices.id"),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    _text("aggregate_id"),
    _text("type", 32),
    Column("schema_version", Integer, nullable=False),
    _text("body_sha256"),
    Column("body", Text, nullable=False),
    _text("signature", 86),
    _at("occurred_at"),
    Column("clock_sure", Boolean, nullable=False),
    _text("status", 16),
    _text("refusal", optional=True),
    Column("result", sa.JSON(none_as_null=True)),
    _at("received_at"),
    Index("ix_inbox_device_id_epoch_seq", "device_id", "epoch", "seq"),
)

# --- text messages -------------------------------------------------------------------------------------------------

sms_messages = Table(
    "sms_messages",
    metadata,
    _key(),
    _text("mobile", 11),
    _text("kind", 16),
    Column("details", sa.JSON, nullable=False),
    _to("challenge_id", "challenges.id", optional=True),
    Column("resend", Boolean, nullable=False),
    _to("device_id", "devices.id"),
    _text("address"),
    _text("state", 16),
    _count("attempts"),
    _at("due_at"),
    _at("created_at"),
    _at("sent_at", optional=True),
    Index("ix_sms_messages_state_due_at", "state", "due_at"),
    Index("ix_sms_messages_mobile_created_at", "mobile", "created_at"),
    Index("ix_sms_messages_device_id_created_at", "device_id", "created_at"),
    Index("ix_sms_messages_address_created_at", "address", "created_at"),
    Index("ix_sms_messages_challenge_id", "challenge_id"),
)

# --- simulators ----------------------------------------------------------------------------------------------------

sim_people = Table(
    "sim_people",
    metadata,
    _key("national_code"),
    _text("birth_date", 10),
    _text("first_name", 120),
    _text("last_name", 120),
    _text("father_name", 120),
    Column("alive", Boolean, nullable=False),
)

sim_lines = Table(
    "sim_lines",
    metadata,
    _key("mobile"),
    _text("national_code", 10),
    Column("active", Boolean, nullable=False),
)

sim_messages = Table(
    "sim_messages",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("mobile", 11, index=True),
    _text("kind", 16),
    Column("text", Text, nullable=False),
    _at("at"),
)

sim_captchas = Table("sim_captchas", metadata, _key("captcha_id"), _text("answer", 16))
