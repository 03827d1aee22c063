"""Keyed digests by which a request is found without its mobile or national code in clear."""

from __future__ import annotations

import hashlib
import hmac


class Lookup:
    """HMAC-SHA-256 under a key derived from the store's."""

    def __init__(self, database_key: bytes) -> None:
        self._key = hmac.digest(database_key, b"kiosk look-up 1", hashlib.sha256)

    def mobile(self, mobile: str) -> bytes:
        """Return the digest of a mobile number (`09…`, 11 ASCII digits)."""
        return self._mac(b"mobile\n", mobile)

    def national_code(self, national_code: str) -> bytes:
        """Return the digest of a national code (10 ASCII digits)."""
        return self._mac(b"national code\n", national_code)

    def _mac(self, kind: bytes, value: str) -> bytes:
        return hmac.digest(self._key, kind + value.encode(), "sha256")[:16]
