"""Keys are kept where they belong, or not at all."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, NoKeyringError

from kiosk.secrets import (
    CredentialSecrets,
    DemoSecrets,
    KeyringSecrets,
    SecretsUnavailable,
    SoftwareKey,
    new_database_key,
    new_device_key,
)
from kiosk.secrets.holders import LONGEST_SECRET, SERVICE


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets at the end of the test, or fails as told."""

    priority = 1  # type: ignore[assignment]

    def __init__(self, fault: Exception | None = None, deaf: bool = False) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self._fault, self._deaf = fault, deaf

    def get_password(self, service: str, username: str) -> str | None:
        if self._fault:
            raise self._fault
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self._deaf:
            self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


def unpadded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def verifies(key: SoftwareKey, message: bytes, signature: str) -> bool:
    jwk = key.public_jwk()
    x, y = (int.from_bytes(unpadded(jwk[axis]), "big") for axis in "xy")
    raw = unpadded(signature)
    assert (jwk["kty"], jwk["crv"], len(raw), len(signature)) == ("EC", "P-256", 64, 86)
    der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key().verify(der, message, ec.ECDSA(SHA256()))
    return True


def test_keys_are_made_once_and_found_again() -> None:
    keyring = MemoryKeyring()
    first = KeyringSecrets(keyring, first_use=True)
    database_key = first.database_key()
    assert len(database_key) == 32
    again = KeyringSecrets(keyring, first_use=False)
    assert again.database_key() == database_key
    assert again.device_key().public_jwk() == first.device_key().public_jwk()
    assert first.device_key() is first.device_key()
    assert KeyringSecrets(MemoryKeyring(), first_use=True).database_key() != database_key


def test_a_signature_is_the_devices_and_no_other() -> None:
    key = KeyringSecrets(MemoryKeyring(), first_use=True).device_key()
    assert verifies(key, b"message", key.sign(b"message"))


def test_every_secret_fits_into_windows_credential_manager() -> None:
    for secret in (new_database_key(), new_device_key()):
        assert len(secret) <= LONGEST_SECRET
        assert secret.isascii()


@pytest.mark.parametrize(
    ("keyring", "code"),
    [
        (MemoryKeyring(KeyringLocked()), "secrets.locked"),
        (MemoryKeyring(NoKeyringError()), "secrets.no_backend"),
        (MemoryKeyring(KeyringError()), "secrets.no_backend"),
        (MemoryKeyring(RuntimeError()), "secrets.no_backend"),
        (MemoryKeyring(deaf=True), "secrets.unwritable"),
    ],
)
def test_a_keyring_that_does_not_keep_is_no_place_for_keys(keyring: MemoryKeyring, code: str) -> None:
    secrets = KeyringSecrets(keyring, first_use=True)
    for ask in (secrets.database_key, secrets.device_key):
        with pytest.raises(SecretsUnavailable) as caught:
            ask()
        assert caught.value.code == code


def test_where_a_store_is_there_no_key_is_ever_made_anew() -> None:
    keyring = MemoryKeyring()
    secrets = KeyringSecrets(keyring, first_use=False)
    for ask in (secrets.database_key, secrets.device_key):
        with pytest.raises(SecretsUnavailable) as caught:
            ask()
        assert caught.value.code == "secrets.absent"
    assert keyring.held == {}


def test_both_keys_are_made_before_there_is_a_store() -> None:
    keyring = MemoryKeyring()
    KeyringSecrets(keyring, first_use=True).database_key()
    assert {name for _, name in keyring.held} == {"database-key", "device-key"}


@pytest.mark.parametrize("text", ["", "%%%", "c2hvcnQ=", base64.b64encode(b"x" * 33).decode()])
def test_a_key_that_is_none_is_never_replaced(text: str) -> None:
    keyring = MemoryKeyring()
    keyring.held = {(SERVICE, "database-key"): text, (SERVICE, "device-key"): text}
    secrets = KeyringSecrets(keyring, first_use=True)
    for ask in (secrets.database_key, secrets.device_key):
        with pytest.raises(SecretsUnavailable) as caught:
            ask()
        assert caught.value.code == "secrets.malformed"
    assert set(keyring.held.values()) == {text}


@pytest.mark.skipif(sys.platform != "linux", reason="a Linux terminal without a Secret Service")
def test_without_a_secret_service_there_is_no_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(SecretsUnavailable) as caught:
        KeyringSecrets(first_use=True).database_key()
    assert caught.value.code == "secrets.no_backend"


def test_an_unattended_terminal_reads_what_systemd_unsealed(tmp_path: Path) -> None:
    (tmp_path / "database-key").write_text(new_database_key() + "\n")
    (tmp_path / "device-key").write_text(new_device_key())
    secrets = CredentialSecrets({"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert len(secrets.database_key()) == 32
    assert verifies(secrets.device_key(), b"m", secrets.device_key().sign(b"m"))


@pytest.mark.parametrize("environ", [{}, {"CREDENTIALS_DIRECTORY": "/nonexistent"}])
def test_a_missing_credential_is_never_made_up(environ: dict[str, str]) -> None:
    for ask in (CredentialSecrets(environ).database_key, CredentialSecrets(environ).device_key):
        with pytest.raises(SecretsUnavailable) as caught:
            ask()
        assert caught.value.code == "secrets.absent"


def test_a_credential_of_another_kind_is_malformed(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization

    other = ec.generate_private_key(ec.SECP384R1()).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "device-key").write_bytes(base64.b64encode(other))
    with pytest.raises(SecretsUnavailable) as caught:
        CredentialSecrets({"CREDENTIALS_DIRECTORY": str(tmp_path)}).device_key()
    assert caught.value.code == "secrets.malformed"


def test_the_demo_keeps_its_keys_in_its_own_folder_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    first = DemoSecrets(folder)
    key = first.database_key()
    first.device_key()
    assert DemoSecrets(folder).database_key() == key
    files = sorted(folder.iterdir())
    assert [file.name for file in files] == ["demo-database-key", "demo-device-key"]
    if sys.platform != "win32":
        assert all(file.stat().st_mode & 0o077 == 0 for file in (folder, *files))


def test_no_error_shows_a_key(tmp_path: Path) -> None:
    key = new_device_key()
    (tmp_path / "device-key").write_text(key[:-8])
    with pytest.raises(SecretsUnavailable) as caught:
        CredentialSecrets({"CREDENTIALS_DIRECTORY": str(tmp_path)}).device_key()
    assert key[:20] not in repr(caught.value)
    assert caught.value.__suppress_context__
