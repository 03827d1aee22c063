"""Central's tables; migrations bring a database to exactly this."""

from __future__ import annotations

from kiosk.central.schema.catalogue import (
    catalogue_head,
    contract_texts,
    documents,
    papers,
    programme_drafts,
    programme_places,
    programme_versions,
)
from kiosk.central.schema.columns import metadata
from kiosk.central.schema.devices import (
    backups,
    device_days,
    device_keys,
    device_paces,
    devices,
    enrolment_codes,
    enrolment_failures,
    refused_events,
    set_aside_events,
    used_assertions,
)
from kiosk.central.schema.identity import (
    audit,
    captchas,
    challenges,
    consents,
    customers,
    deferrals,
    identity_attempts,
    login_guards,
    mobile_guards,
    persons,
    visits,
)
from kiosk.central.schema.messages import sms_messages, support_messages
from kiosk.central.schema.office import draw_ranks, draws, staff, staff_audit, staff_guards, staff_sessions
from kiosk.central.schema.public import lookup_guards
from kiosk.central.schema.purchases import awaiting_requests, inbox, order_commands, purchase_history, purchases
from kiosk.central.schema.server import server_secrets
from kiosk.central.schema.simulators import sim_captchas, sim_lines, sim_messages, sim_people

__all__ = [
    "audit",
    "awaiting_requests",
    "backups",
    "captchas",
    "catalogue_head",
    "challenges",
    "consents",
    "contract_texts",
    "customers",
    "deferrals",
    "device_days",
    "device_keys",
    "device_paces",
    "devices",
    "documents",
    "draw_ranks",
    "draws",
    "enrolment_codes",
    "enrolment_failures",
    "identity_attempts",
    "inbox",
    "login_guards",
    "lookup_guards",
    "metadata",
    "mobile_guards",
    "order_commands",
    "papers",
    "persons",
    "programme_drafts",
    "programme_places",
    "programme_versions",
    "purchase_history",
    "purchases",
    "refused_events",
    "server_secrets",
    "set_aside_events",
    "sim_captchas",
    "sim_lines",
    "sim_messages",
    "sim_people",
    "sms_messages",
    "staff",
    "staff_audit",
    "staff_guards",
    "staff_sessions",
    "support_messages",
    "used_assertions",
    "visits",
]
