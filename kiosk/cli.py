"""The command line: every verb only calls the kiosk, the interface or central."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]

_SIZES = ("1920x1080", "1080x1920", "1024x768")
_GOALS = (
    "purchase",
    "register-saipa",
    "register-ikco",
    "register-bahman",
    "recover",
    "change-mobile",
    "edit-account",
    "cancel-order",
    "withdraw",
    "change-vehicle",
    "follow-up",
)
_UNFIT = {"read_only": "store.unwritable", "damaged": "store.damaged"}
_OFFLINE_STEPS = ("mobile", "review", "programmes", "vehicle", "dealer", "contract")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return the process's exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(given[0] if given else "").parse_args(given)
    return int(options.verb(options))


def _parser(verb: str) -> argparse.ArgumentParser:
    """The parser of one verb, for the others would only hold up the start; of all where it is none of them."""
    parser = argparse.ArgumentParser(prog="kiosk", description="Counter and kiosk software for car dealerships")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    for add in [_VERBS[verb]] if verb in _VERBS else _VERBS.values():
        add(verbs)
    return parser


def _add_run(verbs: Verbs) -> None:
    run = verbs.add_parser("run", help="run this terminal")
    run.add_argument("--data", type=Path, help="the terminal's data directory")
    run.add_argument("--size", choices=_SIZES, help="a window of this size instead of the whole screen")
    run.add_argument("--counter", action="store_true", help="a clerk's layout: whole steps, keyboard only")
    run.set_defaults(verb=_run)


def _add_demo(verbs: Verbs) -> None:
    demo = verbs.add_parser("demo", help="try the product: embedded central, sample data, simulators and a terminal")
    demo.add_argument("--size", choices=_SIZES, help="the window's size")
    demo.add_argument("--counter", action="store_true", help="a clerk's layout: whole steps, keyboard only")
    demo.add_argument("--still", action="store_true", help="no movement on the screen, quicker on a slow machine")
    demo.add_argument("--profile", type=Path, help="keep the terminal's and central's data in this folder")
    demo.add_argument("--autopilot", choices=_GOALS, metavar="GOAL", help=f"do this by itself: {', '.join(_GOALS)}")
    demo.add_argument("--customer", type=Path, help="with --autopilot: the person, a JSON file")
    demo.add_argument("--out", type=Path, help="with --autopilot: the folder for screenshots, receipt and results")
    demo.add_argument(
        "--offline-after",
        choices=_OFFLINE_STEPS,
        default="",
        help="with --autopilot: central is stopped after this step and started again after the receipt",
    )
    demo.set_defaults(verb=_demo)


def _add_command(name: str, verbs: Verbs) -> None:
    import_module(f"kiosk.commands.{name}").add_to(verbs)


def _add_enrol(verbs: Verbs) -> None:
    enrol = verbs.add_parser("enrol", help="join the network with the office's one-time code")
    enrol.add_argument("code")
    enrol.add_argument("--data", type=Path, help="the terminal's data directory")
    enrol.set_defaults(verb=_enrol)


def _add_central(verbs: Verbs) -> None:
    central = verbs.add_parser("central", help="the central server")
    central_verbs = central.add_subparsers(required=True, metavar="VERB")
    serve = central_verbs.add_parser("serve", help="serve the central API")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8080)
    serve.add_argument("--sample", action="store_true", help="fill in sample data")
    serve.add_argument("--simulators", action="store_true", help="simulate the outside world (KIOSK_SIM_KEY opens it)")
    serve.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    serve.add_argument("--workers", type=int, default=1, help="processes that share the port; several need PostgreSQL")
    serve.add_argument("--metrics-port", type=int, help="show Prometheus metrics there")
    serve.add_argument("--metrics-host", default="127.0.0.1", help="and on this address")
    serve.set_defaults(verb=_serve)
    backup = central_verbs.add_parser("backup", help="copy the database, or register a copy made by other means")
    source = backup.add_mutually_exclusive_group(required=True)
    source.add_argument("--out", type=Path, help="a new file to copy to")
    source.add_argument("--register", metavar="TIME", help="2026-11-22T03:00+03:30")
    backup.set_defaults(verb=_backup)
    staff = central_verbs.add_parser("staff", help="who may sign in to the office")
    add = staff.add_subparsers(required=True, metavar="VERB").add_parser("add", help="make an account")
    add.add_argument("username")
    add.add_argument("--role", required=True, choices=("admin", "sales", "support", "auditor"))
    add.add_argument("--name", default="", help="as colleagues read it")
    add.set_defaults(verb=_add_staff)
    for verb in (serve, backup, add):
        verb.add_argument("--database", default="", help="a database URL; without it SQLite in the data folder")
        verb.add_argument("--data", type=Path, default=Path("central"), help="the server's data folder")


def _size(text: str | None) -> tuple[int, int] | None:
    width, _, height = (text or "").partition("x")
    return (int(width), int(height)) if text else None


def _run(options: argparse.Namespace) -> int:
    from kiosk.quick_start import quick_start

    with quick_start():
        return _run_terminal(options)


def _run_terminal(options: argparse.Namespace) -> int:
    from kiosk.commands.terminal import started

    def show(fault: str) -> None:
        if fault:
            from ui.app import show_fault

            show_fault(fault, size=_size(options.size))

    with started(options.data, counter=options.counter, tell=show) as (kiosk, settings, log):
        from ui.app import run

        size = _size(options.size) or settings.screen
        return run(kiosk, log=log, size=size, fullscreen=size is None, background=kiosk.sync_loop)


def _demo(options: argparse.Namespace) -> int:
    import tempfile

    from kiosk.demo import DemoFailed, open_demo
    from kiosk.secrets import SecretsUnavailable
    from kiosk.settings import default_data_dir
    from kiosk.store import StoreError

    if options.autopilot and not (options.customer and options.out):
        print("kiosk demo: --autopilot needs --customer and --out", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as temporary:
        kept = None if options.autopilot else default_data_dir(os.environ) / "demo"
        profile = options.profile or kept or Path(temporary)
        try:
            demo = open_demo(profile, counter=options.counter)
        except (DemoFailed, SecretsUnavailable, StoreError) as error:
            print(f"kiosk demo: {error}", file=sys.stderr)
            return 1
        try:
            if options.autopilot:
                from ui.autopilot.flight import fly

                size = _size(options.size)
                return fly(
                    demo,
                    options.autopilot,
                    options.customer,
                    options.out,
                    size,
                    options.offline_after,
                    still=options.still,
                )
            from ui.app import run

            print(f"simulated phone: {demo.phone_page}")
            print(f"office: {demo.office_page} ({' / '.join(demo.central.staff)})")
            print(f"receipts: {demo.receipts}", flush=True)
            return run(
                demo.kiosk,
                log=demo.log,
                size=_size(options.size),
                fullscreen=False,
                closable=True,
                still=options.still,
                background=demo.kiosk.sync_loop,
            )
        finally:
            demo.close()


def _enrol(options: argparse.Namespace) -> int:
    from kiosk.commands.terminal import started
    from kiosk.domain.errors import Refusal

    with started(options.data) as (kiosk, _, _):
        service = kiosk.status().service
        if service in _UNFIT:  # the code serves once, and what it brings could not be kept
            print(kiosk.texts.refusal(Refusal(_UNFIT[service])), file=sys.stderr)
            return 1
        failure = kiosk.enrol(options.code)
        if failure is None:
            return 0
        refusal = getattr(failure, "refusal", None)
        print(kiosk.texts.refusal(refusal) if refusal else kiosk.texts.text("error.offline"), file=sys.stderr)
        return 1


def _serve(options: argparse.Namespace) -> int:
    from kiosk.central.providers.choosing import NotChosen
    from kiosk.central.serve import CannotServe, serve

    metrics = None
    if options.metrics_port is not None:
        from kiosk.central.metrics import MetricsAddress

        metrics = MetricsAddress(options.metrics_port, options.metrics_host)
    try:
        serve(
            options.database or None,
            options.host,
            options.port,
            data_dir=options.data,
            sample=options.sample,
            simulators=options.simulators,
            sim_key=os.environ.get("KIOSK_SIM_KEY"),
            with_parent=options.with_parent,
            workers=options.workers,
            metrics=metrics,
        )
    except (NotChosen, CannotServe) as missing:
        print(f"kiosk central: {missing}", file=sys.stderr)
        return 1
    return 0


def _backup(options: argparse.Namespace) -> int:
    """Say so in one line, and end with 1 where there is no backup."""
    from datetime import datetime

    from kiosk.central.backup import BackupFailed, register, to_file
    from kiosk.central.context import utc_now
    from kiosk.central.database import Database
    from kiosk.central.serve import settings_in

    database = Database(settings_in(options.data, options.database or None).database_url)
    try:
        if options.out is not None:
            to_file(database, options.out, utc_now)
        else:
            register(database, datetime.fromisoformat(options.register).astimezone(), utc_now())
    except (BackupFailed, ValueError) as failed:
        print(f"kiosk central backup: {failed}", file=sys.stderr)
        return 1
    finally:
        database.close()
    print("backup registered")
    return 0


def _add_staff(options: argparse.Namespace) -> int:
    """Print the first password and the authenticator's URI of a new account, this once."""
    from kiosk.central.database import Database
    from kiosk.central.migrating import migrate
    from kiosk.central.office.staff import FirstKeys, add_staff
    from kiosk.central.serve import settings_in
    from kiosk.texts import catalogue

    settings = settings_in(options.data, options.database or None)
    database = Database(settings.database_url)
    try:
        migrate(database)
        keys = add_staff(settings, database, options.username, options.role, options.name)
    finally:
        database.close()
    if not isinstance(keys, FirstKeys):
        print(catalogue("fa").text(f"error.{keys.code}", **keys.values), file=sys.stderr)
        return 1
    print(f"username: {keys.username}\npassword: {keys.password}\nauthenticator: {keys.code_uri}")
    return 0


_VERBS: Final[Mapping[str, Callable[[Verbs], None]]] = {
    "run": _add_run,
    "demo": _add_demo,
    "outbox": partial(_add_command, "outbox"),
    "doctor": partial(_add_command, "doctor"),
    "enrol": _add_enrol,
    "central": _add_central,
}


if __name__ == "__main__":
    sys.exit(main())
