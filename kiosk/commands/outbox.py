"""`kiosk outbox`: what waits on a terminal and what central refused, and what staff do about that."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar, get_args

from kiosk.domain.errors import Refusal
from kiosk.ports import OutboxRow, OutboxState

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.store import Store, View

    _View = TypeVar("_View", bound=View)

DONE: Final = 0
FAILED: Final = 1
IN_USE: Final = 3
"""The kiosk runs and has the store: what changes it is done in its own panel, or after it was stopped."""

FIELDS: Final = ("address", "city", "postal_code", "landline", "email", "proxy_account")
"""What may be corrected; a city is typed with its province, and both must be in the book of places."""
REASONS: Final = ("customer_withdrew", "entered_again", "programme_over", "test", "other")


def add_to(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs and their arguments."""
    outbox = verbs.add_parser("outbox", help="requests on their way to central")
    actions = outbox.add_subparsers(required=True, metavar="VERB")

    def verb(
        name: str, run: Callable[[argparse.Namespace], int], purpose: str, *, code: bool = True
    ) -> argparse.ArgumentParser:
        parser = actions.add_parser(name, help=purpose)
        if code:
            parser.add_argument("code", help="the tracking code")
        parser.add_argument("--data", type=Path, help="the terminal's data directory")
        parser.set_defaults(verb=run)
        return parser

    listing = verb("list", _list, "the newest requests; nothing personal", code=False)
    listing.add_argument("--state", choices=get_args(OutboxState), help="only those")
    listing.add_argument("--limit", type=int, default=200)
    listing.add_argument("--json", action="store_true")
    show = verb("show", _show, "all that is known of one; personal data is masked")
    show.add_argument("--reveal", action="store_true", help="show personal data too")
    show.add_argument("--json", action="store_true")
    verb("retry", _retry, "send a refused one once more as it is")
    export = verb("export", _export, "write one as it goes to central, personal data and all, into a private file")
    export.add_argument("--out", type=Path, required=True)
    fix = verb("fix", _fix, "correct a refused one and send it; the values are read line by line from standard input")
    fix.add_argument("fields", nargs="+", choices=FIELDS, metavar="FIELD", help=", ".join(FIELDS))
    aside = verb("set-aside", _set_aside, "give a refused one up; central is told")
    aside.add_argument("--reason", choices=REASONS, required=True)
    aside.add_argument("--note", default="", help="for the office; name nobody")


def _list(options: argparse.Namespace) -> int:
    from kiosk.commands.showing import as_line, as_record, heading

    def show(view: View) -> int:
        rows = view.rows(options.state, options.limit)
        if options.json:
            print(json.dumps([as_record(row) for row in rows], ensure_ascii=False))
            return DONE
        if not rows:
            return _say("outbox.none")
        print(heading())
        for row in rows:
            print(as_line(row))
        return DONE

    return _looking(options, show)


def _show(options: argparse.Namespace) -> int:
    from kiosk.commands.showing import as_pages, as_record, masked

    def show(view: View, row: OutboxRow) -> int:
        exported = view.export(row.event_id)
        body = None if exported is None else json.loads(json.loads(exported)["body"])
        record = as_record(row) | {"body": body if options.reveal else masked(body)}
        record["prints"] = [[job.copy_no, job.state, job.at.isoformat()] for job in view.prints(row.aggregate_id)]
        print(json.dumps(record, ensure_ascii=False) if options.json else as_pages(row, record))
        return DONE

    return _looking(options, lambda view: _of_code(options, view, lambda row: show(view, row)))


def _export(options: argparse.Namespace) -> int:
    def write(view: View, row: OutboxRow) -> int:
        exported = view.export(row.event_id)
        if exported is None:
            return _refuse(Refusal("outbox.erased"))
        try:
            descriptor = os.open(options.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "w", encoding="utf-8") as file:
                file.write(exported)
        except OSError:
            return _refuse(Refusal("outbox.not_exported"))
        print(_text("outbox.exported", path=str(options.out.absolute())))
        return DONE

    return _looking(options, lambda view: _of_code(options, view, lambda row: write(view, row)))


def _retry(options: argparse.Namespace) -> int:
    def queue(store: Store, row: OutboxRow) -> int:
        return _say("outbox.queued") if store.retry(row.event_id) else _refuse(Refusal("outbox.not_refused"))

    return _changing(options, queue)


def _fix(options: argparse.Namespace) -> int:
    from kiosk.ids import new_id
    from kiosk.store import Committed, Correction

    def correct(store: Store, row: OutboxRow) -> int:
        typed: dict[str, str] = {}
        for name in options.fields:
            given = _place() if name == "city" else {name: _asked(name)}
            if isinstance(given, Refusal):
                return _refuse(given)
            typed |= given
        done = store.correct(Correction(row.event_id, new_id(), typed, datetime.now(UTC)))
        if isinstance(done, Committed):
            return _say("outbox.queued")
        return _refuse(done or Refusal("outbox.not_refused"))

    return _changing(options, correct)


def _place() -> dict[str, str] | Refusal:
    """Ask for province and city by their names, and pick both from the book."""
    from kiosk.library import load_places

    book = load_places()
    province, name = book.province_named(_asked("province")), _asked("city")
    if province is None:
        return Refusal("province.not_picked")
    city = book.city_named(province.id, name)
    picked = book.pick(province.id, None if city is None else city.id)
    return picked if isinstance(picked, Refusal) else {"province_id": picked.province_id, "city_id": picked.id}


def _asked(name: str) -> str:
    """Read one line from standard input, after saying on the other way out what it is for."""
    print(_text(f"outbox.field.{name}"), file=sys.stderr, flush=True)
    return sys.stdin.readline().rstrip("\n")


def _set_aside(options: argparse.Namespace) -> int:
    from kiosk.clock import SystemClock
    from kiosk.staff import give_up

    def aside(store: Store, row: OutboxRow) -> int:
        refused = give_up(store, SystemClock(), row.event_id, options.reason, options.note)
        return _say("outbox.set_aside") if refused is None else _refuse(refused)

    return _changing(options, aside)


def _looking(options: argparse.Namespace, show: Callable[[View], int]) -> int:
    from kiosk.commands.terminal import look

    return _opened(options, look, show)


def _changing(options: argparse.Namespace, change: Callable[[Store, OutboxRow], int]) -> int:
    from kiosk.commands.terminal import take

    return _opened(options, take, lambda store: _of_code(options, store, lambda row: change(store, row)))


def _opened(options: argparse.Namespace, open_it: Callable[[Settings], _View], use: Callable[[_View], int]) -> int:
    from kiosk.commands.terminal import settings_of
    from kiosk.secrets import SecretsUnavailable
    from kiosk.settings import SettingsError
    from kiosk.store import StoreError, StoreInUse

    try:
        store = open_it(settings_of(options.data))
        try:
            return use(store)
        finally:
            store.close()
    except SettingsError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return FAILED
    except StoreInUse:
        print(_text("outbox.in_use"), file=sys.stderr)
        return IN_USE
    except (SecretsUnavailable, StoreError) as error:
        return _refuse(Refusal(error.code))


def _of_code(options: argparse.Namespace, view: View, use: Callable[[OutboxRow], int]) -> int:
    from kiosk.domain.tracking import TrackingCode, parse_tracking_code

    code = parse_tracking_code(options.code)
    if not isinstance(code, TrackingCode):
        return _refuse(code)
    row = view.row(code.value)
    return _refuse(Refusal("outbox.unknown")) if row is None else use(row)


def _say(text_id: str) -> int:
    print(_text(text_id))
    return DONE


def _refuse(refusal: Refusal) -> int:
    """Say why not, with the code that support asks for."""
    from kiosk.texts import catalogue

    print(f"{catalogue('fa').refusal(refusal)} ({refusal.code})", file=sys.stderr)
    return FAILED


def _text(text_id: str, **values: str) -> str:
    from kiosk.texts import text

    return text(text_id, **values)
