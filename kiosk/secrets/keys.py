"""The two keys of a terminal as values: made, written as text, read back, and the device's signature."""

from __future__ import annotations

import base64
import binascii
import functools
import os
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey

KEY_BYTES: Final = 32

Trouble = Literal["absent", "locked", "no_backend", "malformed", "unwritable"]


class SecretsUnavailable(Exception):
    """The keys cannot be had; `code` is what staff read out to support. There is no second place to look."""

    def __init__(self, trouble: Trouble) -> None:
        self.code = f"secrets.{trouble}"
        super().__init__(self.code)


class SoftwareKey:
    """An ES256 key in this process's memory."""

    def __init__(self, private_key: EllipticCurvePrivateKey) -> None:
        self._key = private_key

    def public_jwk(self) -> dict[str, str]:
        """Return the public key as a JWK (RFC 7518, 6.2.1)."""
        numbers = self._key.public_key().public_numbers()
        x, y = (_base64url(number.to_bytes(KEY_BYTES, "big")) for number in (numbers.x, numbers.y))
        return {"kty": "EC", "crv": "P-256", "x": x, "y": y}

    def sign(self, message: bytes) -> str:
        """Return the ES256 signature (raw r||s, 64 bytes) in base64url without padding (RFC 7518, 3.4)."""
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        r, s = decode_dss_signature(self._key.sign(message, _ecdsa()))
        return _base64url(r.to_bytes(KEY_BYTES, "big") + s.to_bytes(KEY_BYTES, "big"))


def new_database_key() -> str:
    """Make a store key: 32 random bytes in base64."""
    return base64.b64encode(os.urandom(KEY_BYTES)).decode()


def new_device_key() -> str:
    """Make a device key: an unencrypted PKCS#8 document in base64, as its holder encrypts it."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    document = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return base64.b64encode(document).decode()


def decoded_database_key(text: str) -> bytes:
    """Read what `new_database_key` made; raise SecretsUnavailable where it is anything else."""
    key = _decoded(text)
    if len(key) != KEY_BYTES:
        raise SecretsUnavailable("malformed")
    return key


def decoded_device_key(text: str) -> SoftwareKey:
    """Read what `new_device_key` made; raise SecretsUnavailable where it is anything else."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        key = serialization.load_der_private_key(_decoded(text), None)
    except (ValueError, TypeError):
        raise SecretsUnavailable("malformed") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise SecretsUnavailable("malformed")
    return SoftwareKey(key)


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise SecretsUnavailable("malformed") from None


@functools.cache
def _ecdsa() -> ECDSA:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.ECDSA(hashes.SHA256())


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
