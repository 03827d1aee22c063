"""Keyed digests by which a request is found without its mobile or national code in clear."""

from __future__ import annotations

import hashlib
import hmac


class Lookup:
    """HMAC-SHA-256 under a key derived from the store's."""

    def __init__(self, database_key: bytes) -> None:
        key = hmac.digest(database_key, b"kiosk look-up 1", hashlib.sha256)
        self._mobile = hmac.new(key, b"mobile\n", hashlib.sha256)
        self._national_code = hmac.new(key, b"national code\n", hashlib.sha256)

    def mobile(self, mobile: str) -> bytes:
        """Return the digest of a mobile number (`09…`, 11 ASCII digits)."""
        return _of(self._mobile, mobile)

    def national_code(self, national_code: str) -> bytes:
        """Return the digest of a national code (10 ASCII digits)."""
        return _of(self._national_code, national_code)


def _of(begun: hmac.HMAC, value: str) -> bytes:
    mac = begun.copy()
    mac.update(value.encode())
    return mac.digest()[:16]
