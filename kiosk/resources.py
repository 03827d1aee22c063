"""Where the product's unmoving files are: `resources/` and `i18n/`, beside the code or inside a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def root() -> Path:
    """Return the folder that holds `resources/`, `i18n/` and `ui/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file under `resources/`."""
    return root().joinpath("resources", *parts)


def journey_documents() -> dict[str, dict[str, Any]]:
    """Read every journey definition that ships with the product, by file name.

    The steps of the `parts` that a file names follow its own; a step of its own stands for a part's of the same id.
    """
    import tomllib
    from functools import cache

    @cache
    def steps_of(part: str) -> list[dict[str, Any]]:
        steps: list[dict[str, Any]] = read(resource("journeys", "parts", f"{part}.toml"))["step"]
        return steps

    def read(path: Path) -> dict[str, Any]:
        return tomllib.loads(path.read_text(encoding="utf-8"))

    documents = {}
    for path in sorted(resource("journeys").glob("*.toml")):
        document = read(path)
        own = document.get("step", [])
        ids = {step.get("id") for step in own}
        for part in document.pop("parts", []):
            own += [step for step in steps_of(part) if step["id"] not in ids]
        documents[path.name] = document
    return documents
