"""Where a terminal's keys live outside the store, one holder per kind of machine; none ever falls back to another."""

from __future__ import annotations

import functools
import os
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.secrets.keys import (
    SecretsUnavailable,
    SoftwareKey,
    decoded_database_key,
    decoded_device_key,
    new_database_key,
    new_device_key,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

DATABASE_KEY: Final = "database-key"
DEVICE_KEY: Final = "device-key"
SERVICE: Final = "dealership-kiosk"
LONGEST_SECRET: Final = 1280
"""Windows Credential Manager holds 2,560 bytes, and keyring writes two for each character."""


class _Holder(ABC):
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._device_key: SoftwareKey | None = None

    def database_key(self) -> bytes:
        """Return the store's raw 32-byte key; raise SecretsUnavailable where the holder does not give it."""
        with self._lock:
            return decoded_database_key(self._kept(DATABASE_KEY, new_database_key))

    def device_key(self) -> SoftwareKey:
        """Return the device's ES256 key; raise SecretsUnavailable where the holder does not give it."""
        with self._lock:
            if self._device_key is None:
                self._device_key = decoded_device_key(self._kept(DEVICE_KEY, new_device_key))
            return self._device_key

    @abstractmethod
    def _kept(self, name: str, make: Callable[[], str]) -> str:
        """Return the secret of that name, making it first where this holder may."""


class KeyringSecrets(_Holder):
    """Keys in the desktop's keyring (Windows Credential Manager, macOS Keychain, Secret Service).

    Both are made together on the terminal's first use and never again: a new key beside an old store would open nothing
    and hide that the old one is missing.
    """

    def __init__(self, backend: KeyringBackend | None = None, *, first_use: bool) -> None:
        """Use `backend`, or the one that belongs to this system; never one that stores in clear.

        `first_use` says that there is no store yet for which keys were made before.
        """
        super().__init__()
        self._given = backend
        self._first_use = first_use

    def database_key(self) -> bytes:
        """Return the store's raw 32-byte key; raise SecretsUnavailable where the keyring does not give it."""
        if self._first_use:
            self.device_key()
        return super().database_key()

    def _kept(self, name: str, make: Callable[[], str]) -> str:
        from keyring.errors import KeyringError, KeyringLocked

        try:
            held = self._backend.get_password(SERVICE, name)
            if held is not None:
                return held
            if not self._first_use:
                raise SecretsUnavailable("absent")
            made = make()
            self._backend.set_password(SERVICE, name, made)
            if self._backend.get_password(SERVICE, name) != made:
                raise SecretsUnavailable("unwritable")
        except KeyringLocked:
            raise SecretsUnavailable("locked") from None
        except (KeyringError, RuntimeError):
            raise SecretsUnavailable("no_backend") from None
        return made

    @functools.cached_property
    def _backend(self) -> KeyringBackend:
        return self._given or _system_backend()


class CredentialSecrets(_Holder):
    """Keys that systemd unseals for an unattended terminal (`LoadCredentialEncrypted=`); installation makes them.

    The unit loads `database-key` and `device-key`, each the text that `new_database_key` and `new_device_key` give.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        super().__init__()
        directory = environ.get("CREDENTIALS_DIRECTORY")
        self._directory = Path(directory) if directory else None

    def _kept(self, name: str, make: Callable[[], str]) -> str:
        if self._directory is None:
            raise SecretsUnavailable("absent")
        try:
            return (self._directory / name).read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            raise SecretsUnavailable("absent") from None


class DemoSecrets(_Holder):
    """Keys in clear in the demo's own folder, which holds sample data only; nothing else may use them."""

    def __init__(self, demo_folder: Path) -> None:
        super().__init__()
        self._folder = demo_folder

    def _kept(self, name: str, make: Callable[[], str]) -> str:
        file = self._folder / f"demo-{name}"
        try:
            if file.exists():
                return file.read_text("ascii")
            made = make()
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as stream:
                stream.write(made)
        except UnicodeDecodeError:
            raise SecretsUnavailable("malformed") from None
        except OSError:
            raise SecretsUnavailable("unwritable") from None
        return made


def _system_backend() -> KeyringBackend:
    """Return the back end that this system is meant to use, named outright: keyring's own choice may be a weak one."""
    if sys.platform == "win32":
        from keyring.backends import Windows

        return Windows.WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return macOS.Keyring()
    from keyring.backends import SecretService

    if not SecretService.Keyring.viable:
        raise SecretsUnavailable("no_backend")
    return SecretService.Keyring()  # type: ignore[no-untyped-call]
