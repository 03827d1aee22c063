"""Receipt printers; here the simulated one, which leaves each receipt as a PDF file in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from kiosk.ports import PrintState


class FolderPrinter:
    """A printer whose paper is a folder: one PDF a job, named by the job and by nothing of the customer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def state(self) -> Literal["ready", "degraded", "out", "unknown"]:
        """Report `out` when the folder cannot be written, as a printer without paper would."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return "out"
        return "ready"

    def print(self, job_id: str, pdf: bytes) -> PrintState:
        """Write the receipt whole or not at all."""
        target = self._folder / f"receipt-{job_id}.pdf"
        part = target.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(pdf)
            part.replace(target)
        except OSError:
            part.unlink(missing_ok=True)
            return "failed"
        return "confirmed"
