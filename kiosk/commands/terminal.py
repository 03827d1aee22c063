"""A terminal's data as the command line opens it: its settings and keys, a look from outside, or the store itself."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.secrets import CredentialSecrets, KeyringSecrets
from kiosk.store import has_store

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.store import Store, View


def settings_of(data: Path | None) -> Settings:
    """Read the settings; raise SettingsError where one is wrong."""
    from kiosk.settings import load_settings

    return load_settings(os.environ, data)


def secrets_of(settings: Settings) -> KeyringSecrets | CredentialSecrets:
    """Return where the terminal's keys live; new ones are made only where no store was made with others."""
    if settings.secrets == "keyring":
        return KeyringSecrets(first_use=not has_store(settings.data_dir))
    return CredentialSecrets(os.environ)


def look(settings: Settings) -> View:
    """Open a look at the terminal's store, also beside the kiosk that runs; raise StoreError, SecretsUnavailable."""
    from kiosk.store import StoreMissing, open_view

    if not has_store(settings.data_dir):
        raise StoreMissing
    return open_view(settings.data_dir, secrets_of(settings).database_key())


def take(settings: Settings) -> Store:
    """Open the terminal's store to change it; raise StoreInUse while the kiosk runs, StoreError, SecretsUnavailable."""
    from datetime import UTC, datetime

    from kiosk.store import StoreMissing, open_store

    if not has_store(settings.data_dir):
        raise StoreMissing
    secrets = secrets_of(settings)
    return open_store(settings.data_dir, secrets.database_key(), secrets.device_key, datetime.now(UTC)).store
