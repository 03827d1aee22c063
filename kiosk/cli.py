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

from kiosk.cores import leave_no_core

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
    leave_no_core()
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
    _take_terminal(run)
    run.set_defaults(verb=_run)


def _add_watch(verbs: Verbs) -> None:
    watch = verbs.add_parser("watch", help="run this terminal, and again whenever it ends or hangs")
    _take_terminal(watch)
    watch.set_defaults(verb=_watch)


def _take_terminal(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="the terminal's data directory")
    parser.add_argument("--size", choices=_SIZES, help="a window of this size instead of the whole screen")
    parser.add_argument("--counter", action="store_true", help="a clerk's layout: whole steps, keyboard only")


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


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    width, _, height = text.partition("x")
    return int(width), int(height)


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
        from kiosk.traces import watched
        from ui.app import run

        size = _size(options.size) or settings.screen
        with watched(settings.data_dir / "logs", log, os.environ) as watchdog:
            return run(
                kiosk,
                log=log,
                size=size,
                fullscreen=size is None,
                background=kiosk.sync_loop,
                watchdog=watchdog,
            )


def _watch(options: argparse.Namespace) -> int:
    from kiosk.commands.watch import watch

    given = ["--data", str(options.data)] if options.data else []
    given += ["--size", options.size] if options.size else []
    given += ["--counter"] if options.counter else []
    return watch([sys.executable, "-m", "kiosk.cli", "run", *given])


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


_VERBS: Final[Mapping[str, Callable[[Verbs], None]]] = {
    "run": _add_run,
    "demo": _add_demo,
    "watch": _add_watch,
    "outbox": partial(_add_command, "outbox"),
    "doctor": partial(_add_command, "doctor"),
    "enrol": _add_enrol,
    "central": partial(_add_command, "central"),
}


if __name__ == "__main__":
    sys.exit(main())
