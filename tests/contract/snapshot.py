"""The committed picture of central's API; `python -m tests.contract.snapshot` takes a new one on purpose."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from kiosk.central.app import create_app
from kiosk.central.settings import CentralSettings
from kiosk.wire.problems import CODES

FILE = Path(__file__).with_name("openapi.json")


def present() -> dict[str, Any]:
    """Return the API as the code describes it now, with every problem code."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'central.db'}"
        app = create_app(CentralSettings(url, b"s" * 32, simulators=True, sim_key="simulators"))
        app.state.central.database.close()
        return {**app.openapi(), "x-problem-codes": dict(sorted(CODES.items()))}


def written(document: dict[str, Any]) -> str:
    """Return a document as it stands in the file."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(written(present()), encoding="utf-8")
