"""A store that was made once and is copied: making one anew takes every migration."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from kiosk.store import open_store
from tests.kiosk.samples import KEY, NOON, stamp_key


def blank_store(folder: Path) -> None:
    """Put the store of a terminal that was never enrolled into `folder`, under the samples' key."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "kiosk.db").write_bytes(_blank())


@functools.cache
def _blank() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        open_store(Path(folder), KEY, stamp_key, NOON).store.close()
        return (Path(folder) / "kiosk.db").read_bytes()
