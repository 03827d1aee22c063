"""The public pages' paths, and the token of a receipt's QR, signed by a terminal before central knows the request."""

from __future__ import annotations

TRACKING_PATH = "/t/"
VERIFICATION_PATH = "/v/"


def signed_tracking_text(device_number: int, tracking_code: str) -> bytes:
    """Return the bytes that the device key signs for a tracking token."""
    return f"track\n{device_number}\n{tracking_code}".encode()


def tracking_token(tracking_code: str, signature: str) -> str:
    """Join code and base64url signature (86 characters) into the token `<code>.<signature>`."""
    return f"{tracking_code}.{signature}"


def split_tracking_token(token: str) -> tuple[str, str] | None:
    """Return (tracking code, signature), or None where the text is no tracking token."""
    code, dot, signature = token.partition(".")
    if not dot or len(code) != 12 or not code.isdecimal() or len(signature) != 86:
        return None
    return code, signature
