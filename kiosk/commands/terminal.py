"""A terminal as the command line opens it: its settings and keys, a look from outside, the store, or all of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.secrets import CredentialSecrets, KeyringSecrets
from kiosk.store import has_store

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.log import Log
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


@contextmanager
def started(
    data: Path | None, *, counter: bool = False, tell: Callable[[str], None] = lambda fault: None
) -> Iterator[tuple[Kiosk, Settings, Log]]:
    """Open this terminal and close it again; what keeps it from working leaves as an exit with its code.

    Before that, `tell` is given the fault of `kiosk.commands.faults`, empty for a second instance.
    """
    from kiosk.commands.faults import fault_of
    from kiosk.devices.printers import FolderPrinter
    from kiosk.log import Log
    from kiosk.opening import open_kiosk
    from kiosk.secrets import SecretsUnavailable
    from kiosk.settings import SettingsError
    from kiosk.store import StoreError, StoreInUse

    with ExitStack() as undo:
        try:
            settings = settings_of(data)
            if counter:
                settings = replace(settings, face="counter")
            log = Log(settings.data_dir / "logs", settings.log_to_stderr)
            undo.callback(log.close)
            log.take_over_logging()
            printer = FolderPrinter(settings.data_dir / "receipts")
            kiosk, api = open_kiosk(settings, secrets_of(settings), printer, log)
        except (SettingsError, SecretsUnavailable, StoreError) as error:
            tell("" if isinstance(error, StoreInUse) else fault_of(getattr(error, "code", "")))
            raise SystemExit(f"kiosk: {error}") from None
        undo.callback(kiosk.close)
        undo.callback(api.close)
        yield kiosk, settings, log
