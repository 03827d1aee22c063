"""Writes the attract screen's session as plain QML and the texts as Qt's own file, for a host that has no Python.

`python -m tests.bench.peers.stage FOLDER` with the variables of a prepared terminal: `Stage.qml` and `texts.qm`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QMetaMethod, QModelIndex, QObject

from kiosk.devices.printers import FolderPrinter
from kiosk.log import Log
from kiosk.opening import open_kiosk
from kiosk.secrets import CredentialSecrets
from kiosk.settings import load_settings
from tests.bench.places import SCREEN
from ui.app import QML, Interface, start_qt
from ui.display import choose_renderer
from ui.jobs import worker_pool
from ui.translation import compiled

_LOOKING_S = 1.0
_NO_NAMES = frozenset(("delete", "export", "import"))
"""What QML calls but cannot declare; the first screen calls none of them."""
_KINDS = {bool: "bool", int: "int", float: "real", str: "string"}


def main() -> None:
    """Open the kiosk as it stands after its first start, and write down what its screen is bound to."""
    folder = Path(sys.argv[1])
    settings = load_settings(os.environ)
    log = Log(settings.data_dir / "logs")
    kiosk, api = open_kiosk(settings, CredentialSecrets(os.environ), FolderPrinter(folder / "paper"), log)
    choose_renderer()
    start_qt()
    interface = Interface(kiosk, executor=worker_pool(), size=SCREEN)
    _let_it_look_around()
    session = _written(interface.session)
    density = interface.window.property("pxPerMm")
    (folder / "Stage.qml").write_text(
        f'import QtQuick\nimport "{QML.as_uri()}"\n\nMain {{\n    width: {SCREEN[0]}\n    height: {SCREEN[1]}\n'
        f"    pxPerMm: {density}\n    touch: true\n    still: false\n    session: {session}\n}}\n",
        encoding="utf-8",
    )
    (folder / "texts.qm").write_bytes(compiled(kiosk.texts.entries))
    interface.close()
    api.close()
    kiosk.close()
    log.close()


def _let_it_look_around() -> None:
    """Give the first reading of the terminal's state the time to come back from its worker."""
    deadline = time.monotonic() + _LOOKING_S
    while time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def _written(thing: QObject) -> str:
    """A QObject as a QML literal: its properties with their present values, its signals, its slots as nothing."""
    kind = thing.metaObject()
    lines: list[str] = []
    names: set[str] = set()
    for number in range(QObject.staticMetaObject.propertyCount(), kind.propertyCount()):
        name = str(kind.property(number).name())
        names.add(name)
        lines.append(_property(name, thing.property(name)))
    for number in range(QObject.staticMetaObject.methodCount(), kind.methodCount()):
        method = kind.method(number)
        name = bytes(method.name().data()).decode()
        if name in names | _NO_NAMES or name.startswith("_") or name.endswith("Changed") or name == "changed":
            continue
        names.add(name)
        parameters = [bytes(one.data()).decode() or f"p{place}" for place, one in enumerate(method.parameterNames())]
        if method.methodType() == QMetaMethod.MethodType.Signal:
            lines.append(f"signal {name}({', '.join(f'var {one}' for one in parameters)})")
        else:
            lines.append(f"function {name}({', '.join(parameters)}) {{ }}")
    return "QtObject {\n" + "\n".join(lines) + "\n}"


def _property(name: str, value: Any) -> str:
    if isinstance(value, QAbstractItemModel):
        return f"property var {name}: {_model(value)}"
    if isinstance(value, QObject):
        return f"property var {name}: {_written(value)}"
    if type(value) in _KINDS:
        return f"property {_KINDS[type(value)]} {name}: {json.dumps(value, ensure_ascii=False)}"
    try:
        return f"property var {name}: ({json.dumps(value, ensure_ascii=False)})"
    except TypeError:
        return f"property var {name}: null"


def _model(model: QAbstractItemModel) -> str:
    roles = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    rows = []
    for row in range(model.rowCount(QModelIndex())):
        values = {name: model.data(model.index(row, 0), role) for role, name in roles.items()}
        if values.get("shown") is False:  # a delegate that stands ready
            continue
        plain = {name: value for name, value in values.items() if type(value) in _KINDS}
        members = "; ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in plain.items())
        rows.append(f"ListElement {{ {members} }}")
    return "ListModel { " + "\n".join(rows) + " }"


if __name__ == "__main__":
    main()
