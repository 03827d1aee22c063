"""Short of descriptors a terminal refuses and recovers; started twice it leaves; killed it leaves nothing readable."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from kiosk import cli
from kiosk.central.sample.people import PROFILE
from kiosk.domain.text import persian_digits
from kiosk.secrets import CredentialSecrets
from kiosk.secrets.keys import new_database_key, new_device_key
from kiosk.store import StoreError, StoreInUse, open_store
from tests.faults import people, world
from tests.faults.campaign import Till
from tests.faults.conftest import Install
from tests.faults.world import Central
from tests.kiosk.samples import KEY, NOON, TERMINAL, stamp_key, submission

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs SIGKILL and RLIMIT_NOFILE")

EXTENDED_ARABIC: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@contextmanager
def no_descriptors() -> Iterator[None]:
    """Let this process open nothing more."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    probe = os.dup(0)
    os.close(probe)
    resource.setrlimit(resource.RLIMIT_NOFILE, (probe, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_store_without_descriptors_refuses_and_serves_again_when_there_are_some(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY, stamp_key, NOON).store
    store.save_identity(TERMINAL)
    promised = [store.submit(submission()).tracking_code]
    store.close()
    with no_descriptors(), pytest.raises(StoreError):
        open_store(tmp_path, KEY, stamp_key, NOON)

    opened = open_store(tmp_path, KEY, stamp_key, NOON)
    assert (opened.set_aside, opened.lost_rows, opened.read_only) == (None, 0, False)
    with no_descriptors(), pytest.raises(StoreError):
        opened.store.submit(submission())
    promised.append(opened.store.submit(submission()).tracking_code)
    assert {row.tracking_code for row in opened.store.rows()} == set(promised)
    opened.store.close()


def test_a_terminal_without_descriptors_is_offline_and_delivers_when_there_are_some(
    central: Central, install: Install
) -> None:
    terminal = install()
    terminal.confirm()
    terminal.api.close()
    with no_descriptors():
        terminal.confirm()
        assert not terminal.api.reachable()
        terminal.step()
    assert world.run([terminal], 600, lambda: world.drained([terminal]))
    verdict = world.verdict([terminal], central.database_url)
    assert (verdict.wrongs(), verdict.confirmed) == ({}, 2)


def test_a_second_instance_says_so_and_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = tmp_path / "keys"
    keys.mkdir()
    (keys / "database-key").write_text(new_database_key())
    (keys / "device-key").write_text(new_device_key())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(keys))
    monkeypatch.setenv("KIOSK_SECRETS", "credentials")
    held = open_store(tmp_path / "data", CredentialSecrets(os.environ).database_key(), stamp_key, NOON)
    with pytest.raises(SystemExit, match=StoreInUse.code):
        cli.main(["enrol", "ABCDEFGH", "--data", str(tmp_path / "data")])
    held.store.close()


def readable(secret: str) -> set[bytes]:
    """A secret as UTF-8, UTF-16 and escaped, in ASCII, Persian and Arabic digits."""
    scripts = {secret, persian_digits(secret), secret.translate(EXTENDED_ARABIC)}
    written = {text.encode(how) for text in scripts for how in ("utf-8", "utf-16-le")}
    return written | {text.encode("ascii", "backslashreplace") for text in scripts}


def canaries() -> set[bytes]:
    """Twelve things that whoever was served told, or that the registry told of them."""
    who = people.person(0)
    told = (who.mobile, who.mobile[1:], who.national_code, who.full_name, "1370-05-17", "1370/05/17")
    told += (*(PROFILE[name] for name in ("address", "postal_code", "sheba", "issue_date")), PROFILE["sheba"][4:])
    return {form for secret in (*told, "خیابان شریعتی") for form in readable(secret)}


def test_a_killed_terminal_leaves_nothing_that_can_be_read(central: Central, install: Install) -> None:
    installed = install()
    installed.close()
    till = Till(installed.folder, central.url)
    till.die_idle(customers=10, print_every=1)
    for step in ("outbox.written", "outbox.committed", "receipt.printed"):
        till.die_at(step)
    till.die_after(0.2, online=False)

    files = [path for path in installed.folder.rglob("*") if path.is_file() and path.suffix != ".pdf"]
    assert {"kiosk.db", "kiosk.db-wal", "kiosk.log"} <= {path.name for path in files}
    forms, found = canaries(), set()
    for path in files:
        content = path.read_bytes() + str(path).encode()
        found |= {f"{path.name} {form!r}" for form in forms if form in content}
    assert found == set()
    central_file = Path(str(central.context.database.url.database))
    held = central_file.read_bytes() + Path(f"{central_file}-wal").read_bytes()
    assert any(form in held for form in forms), "the canaries are blind"
