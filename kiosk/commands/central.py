"""`kiosk central`: serve, back up, and who may sign in to the office."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path


def add_to(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs and their arguments."""
    central = verbs.add_parser("central", help="the central server")
    central_verbs = central.add_subparsers(required=True, metavar="VERB")
    serve = central_verbs.add_parser("serve", help="serve the central API")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8080)
    serve.add_argument("--sample", action="store_true", help="fill in sample data")
    serve.add_argument("--simulators", action="store_true", help="simulate the outside world (KIOSK_SIM_KEY opens it)")
    serve.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    serve.add_argument("--workers", type=int, default=1, help="processes that share the port; several need PostgreSQL")
    serve.add_argument(
        "--backlogs", type=_at_least_one, help="requests of returning terminals that a process works on at once (2)"
    )
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


def _at_least_one(text: str) -> int:
    if (number := int(text)) < 1:
        raise ValueError
    return number


def _serve(options: argparse.Namespace) -> int:
    from kiosk.central.providers.choosing import NotChosen
    from kiosk.central.serve import CannotServe, serve
    from kiosk.central.settings import LaneLimits, Limits

    metrics = limits = None
    if options.backlogs is not None:
        limits = Limits(background=LaneLimits(at_work=options.backlogs))
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
            limits=limits,
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
