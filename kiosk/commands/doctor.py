"""`kiosk doctor`: looks a terminal over, beside the kiosk that runs, and names each fault with its code and remedy."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.commands import faults

if TYPE_CHECKING:
    from kiosk.commands.checks import Finding


def add_to(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb and its arguments."""
    doctor = verbs.add_parser("doctor", help="look this terminal over; ends with 1 where something is wrong")
    doctor.add_argument("--data", type=Path, help="the terminal's data directory")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(verb=_run)


def _run(options: argparse.Namespace) -> int:
    findings = list(examined(options.data))
    if options.json:
        import json

        print(json.dumps([_record(finding) for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            print(_lines(finding))
    return 1 if any(finding.code for finding in findings) else 0


def examined(data: Path | None) -> Iterator[Finding]:
    """Check everything that can still be checked after what was found before it."""
    from kiosk.clock import SystemClock
    from kiosk.commands import checks
    from kiosk.commands.checks import Finding
    from kiosk.commands.terminal import look, secrets_of, settings_of
    from kiosk.devices.printers import FolderPrinter
    from kiosk.gateway import HttpCentral
    from kiosk.log import Log
    from kiosk.secrets import SecretsUnavailable
    from kiosk.settings import SettingsError
    from kiosk.store import StoreError, has_store

    try:
        settings = settings_of(data)
    except SettingsError as error:
        yield Finding("settings", faults.SETTINGS, {"detail": str(error)})
        return
    yield Finding("settings")
    directory = settings.data_dir
    yield from checks.check_disk(directory)
    yield from checks.check_runs(directory)
    if not has_store(directory):
        yield Finding("store", faults.STORE["store.missing"])
        return
    secrets = secrets_of(settings)
    try:
        key = secrets.database_key()
        secrets.device_key()
    except SecretsUnavailable as error:
        yield Finding("keys", faults.SECRETS[error.code])
        return
    yield Finding("keys")
    try:
        view = look(settings)
    except StoreError as error:
        yield Finding("store", faults.STORE.get(error.code, faults.STORE_FAILS), {"code": error.code})
        return
    yield Finding("store")
    yield from checks.check_printer(FolderPrinter(directory / "receipts"))
    clock = SystemClock()
    api = HttpCentral(settings.central_url, view.identity(), secrets.device_key, clock, Log(None), settings.central_ca)
    try:
        yield from checks.check_store(directory, key)
        yield from checks.check_central(view, api, clock)
        yield from checks.check_contents(view, clock)
    except StoreError as error:
        yield Finding("store", faults.STORE.get(error.code, faults.STORE_FAILS), {"code": error.code})
    finally:
        api.close()
        view.close()


def _record(finding: Finding) -> dict[str, Any]:
    record: dict[str, Any] = {"check": finding.check, "well": not finding.code}
    if finding.code:
        fault, remedy = _texts(finding)
        record |= {"code": finding.code, "fault": fault, "remedy": remedy, "values": dict(finding.values)}
    return record


def _lines(finding: Finding) -> str:
    from kiosk.texts import text

    if not finding.code:
        return f"     ✓ {text(f'doctor.check.{finding.check}')}"
    fault, remedy = _texts(finding)
    return f"{finding.code} ✗ {fault}\n     ← {remedy}"


def _texts(finding: Finding) -> tuple[str, str]:
    """Return what is wrong and what to do about it."""
    from kiosk.texts import text

    code = finding.code.lower()
    return text(f"doctor.fault.{code}", **finding.values), text(f"doctor.remedy.{code}")
