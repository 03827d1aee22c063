"""An enrolled terminal with a full store, prepared once: 200 programmes, 1,324 cities and 100,000 old requests.

Run as `python -m tests.bench.terminal FOLDER` it prepares FOLDER. Its central is a port where nobody answers: no
figure may depend on the network.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tests.bench.children import environment, python
from tests.bench.places import BUILD

PROGRAMMES: Final = 200
REQUESTS: Final = 100_000
_GOOD_FOR = timedelta(days=7)
_PREPARING_S: Final = 900
_NOWHERE: Final = "http://127.0.0.1:9"


class Terminal:
    """The folder of a prepared terminal and what a process needs to run it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def settings(self) -> dict[str, str]:
        """The variables that make `kiosk run` use it."""
        return {
            "KIOSK_DATA_DIR": str(self._folder / "data"),
            "KIOSK_SECRETS": "credentials",
            "KIOSK_CENTRAL_URL": _NOWHERE,
            "CREDENTIALS_DIRECTORY": str(self._folder / "credentials"),
        }


def prepared(requests: int = REQUESTS) -> Terminal:
    """The terminal with so many old requests; made anew for a new schema and every week."""
    folder = BUILD / f"terminal-{requests}"
    if not _usable(folder / "prepared.json"):
        print(f"preparing a terminal with {requests:,} old requests …", file=sys.stderr)
        command = python("tests.bench.terminal", str(folder), str(requests))
        subprocess.run(command, env=environment(), check=True, timeout=_PREPARING_S)
    return Terminal(folder)


def _usable(file: Path) -> bool:
    try:
        told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return told["schema"] == _schema() and datetime.fromisoformat(told["at"]) > datetime.now(UTC) - _GOOD_FOR
    except (OSError, ValueError, KeyError):
        return False


def _prepare(folder: Path, requests: int) -> None:
    import shutil

    from kiosk.ports import Identity
    from kiosk.secrets import CredentialSecrets
    from kiosk.secrets.keys import new_database_key, new_device_key
    from kiosk.store import open_store
    from tests.bench.store import filling
    from tests.kiosk.samples import submission

    shutil.rmtree(folder, ignore_errors=True)
    credentials = folder / "credentials"
    credentials.mkdir(parents=True)
    (credentials / "database-key").write_text(new_database_key(), "ascii")
    (credentials / "device-key").write_text(new_device_key(), "ascii")
    secrets = CredentialSecrets({"CREDENTIALS_DIRECTORY": str(credentials)})
    now = datetime.now(UTC)
    store = open_store(folder / "data", secrets.database_key(), secrets.device_key, now).store
    store.save_identity(Identity(str(uuid.uuid4()), filling.NUMBER, 1, "ikco-1021", "1021", "آزادی"))
    for page in _pages(now):
        store.apply_page(page, now)
    store.submit(submission(at=now))
    store.close()
    filling.fill(folder / "data", secrets.database_key(), requests, now)
    (folder / "prepared.json").write_text(json.dumps({"schema": _schema(), "at": now.isoformat()}), encoding="utf-8")


def _pages(now: datetime) -> list[Any]:
    """The sample's catalogue, its programmes repeated under other names until there are enough."""
    from pydantic import BaseModel

    from kiosk.central.sample.dealers import dealers
    from kiosk.central.sample.papers import consent, contacts
    from kiosk.central.sample.programmes import programmes
    from kiosk.wire.catalogue import CatalogueItem, CataloguePage, Maker, Stream

    maker = Maker(id="ikco", name="ایران خودرو", order=1, site="ikco.ir", open=True)
    base = programmes("ikco", now)
    many = [
        base[number % len(base)].model_copy(update={"id": f"programme-{number:03}"}) for number in range(PROGRAMMES)
    ]
    streams: list[tuple[Stream, list[tuple[str, BaseModel]]]] = [
        ("makers", [("ikco", maker)]),
        ("consents", [("ikco", consent("ikco"))]),
        ("contacts", [(one.id, one) for one in contacts()]),
        ("dealers", [(one.id, one) for one in dealers("ikco")]),
        ("programmes", [(one.id, one) for one in many]),
    ]
    return [
        CataloguePage(
            items=tuple(
                CatalogueItem(stream=stream, key=key, version=1, body=document.model_dump(mode="json"))
                for key, document in entries
            ),
            cursor=stream,
            more=True,
        )
        for stream, entries in streams
    ]


def _schema() -> str:
    """What stands for the schema that this release's migrations make, and for what is put into it."""
    from kiosk.store import migrations

    here, steps = Path(__file__), Path(migrations.__file__).parent.glob("versions/*.py")
    scripts = [here, here.parent / "store" / "filling.py", *sorted(steps)]
    return hashlib.sha256(b"".join(script.read_bytes() for script in scripts)).hexdigest()


if __name__ == "__main__":
    _prepare(Path(sys.argv[1]), int(sys.argv[2]))
