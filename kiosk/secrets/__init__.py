"""The terminal's keys: the store's and the device's, kept outside the store."""

from __future__ import annotations

from kiosk.secrets.holders import CredentialSecrets, DemoSecrets, KeyringSecrets
from kiosk.secrets.keys import SecretsUnavailable, SoftwareKey, new_database_key, new_device_key

__all__ = [
    "CredentialSecrets",
    "DemoSecrets",
    "KeyringSecrets",
    "SecretsUnavailable",
    "SoftwareKey",
    "new_database_key",
    "new_device_key",
]
