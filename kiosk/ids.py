"""Identifiers made on a terminal: UUIDs that sort by their time (RFC 9562, version 7)."""

from __future__ import annotations

import secrets
import time
import uuid


def new_id() -> str:
    """Return a fresh UUIDv7: 48 bits of Unix milliseconds, the rest random."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))
