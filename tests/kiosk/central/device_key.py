"""The key of a terminal, as its keyring would hold it."""

from __future__ import annotations

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from kiosk.central.devices.keys import unpadded


class DeviceKey:
    """An ES256 key like the one in a terminal's keyring."""

    def __init__(self) -> None:
        self._private = ec.generate_private_key(ec.SECP256R1())

    @property
    def private(self) -> ec.EllipticCurvePrivateKey:
        return self._private

    def jwk(self) -> dict[str, str]:
        numbers = self._private.public_key().public_numbers()
        return {"kty": "EC", "crv": "P-256", "x": _b64(numbers.x), "y": _b64(numbers.y)}

    def sign(self, message: bytes) -> str:
        r, s = decode_dss_signature(self._private.sign(message, ec.ECDSA(hashes.SHA256())))
        return unpadded(r.to_bytes(32) + s.to_bytes(32))


def _b64(number: int) -> str:
    return unpadded(number.to_bytes(32))
