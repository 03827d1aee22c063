"""ES256 keys of terminals: reading a JWK, its thumbprint, and checking raw signatures."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

_ECDSA = ec.ECDSA(hashes.SHA256())


def unpadded(data: bytes) -> str:
    """Return base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def thumbprint(jwk: Mapping[str, str]) -> str:
    """Return the key's RFC 7638 thumbprint."""
    canonical = json.dumps({name: jwk[name] for name in ("crv", "kty", "x", "y")}, separators=(",", ":"))
    return unpadded(hashlib.sha256(canonical.encode()).digest())


def public_key(jwk: Mapping[str, str]) -> ec.EllipticCurvePublicKey | None:
    """Return the key, or None where the point is not on the curve."""
    return _public_key(jwk["x"], jwk["y"])


@lru_cache(maxsize=4096)
def _public_key(x: str, y: str) -> ec.EllipticCurvePublicKey | None:
    numbers = ec.EllipticCurvePublicNumbers(int.from_bytes(_raw(x)), int.from_bytes(_raw(y)), ec.SECP256R1())
    try:
        return numbers.public_key()
    except ValueError:
        return None


def signed_by(jwk: Mapping[str, str], message: bytes, signature: str) -> bool:
    """Tell whether `signature` (base64url of r||s) over `message` is this key's."""
    key = public_key(jwk)
    try:
        raw = _raw(signature)
    except ValueError:
        return False
    if key is None or len(raw) != 64:
        return False
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    try:
        key.verify(der, message, _ECDSA)
    except InvalidSignature:
        return False
    return True
