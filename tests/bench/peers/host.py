"""The floor: the kiosk's own QML shown by a C++ program, compiled here against the very Qt that the kiosk runs on."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.resources import resource
from tests.bench.children import environment, python
from tests.bench.places import BUILD, ROOT
from tests.bench.terminal import prepared

_HEADERS = Path("/usr/include/x86_64-linux-gnu/qt6")
_MODULES = ("Core", "Gui", "Qml", "Quick", "Network")
_COMPILE_S = 180
_PACKAGE = "qt6-declarative-dev"


@dataclass(frozen=True, slots=True)
class Hosted:
    """The command that shows the kiosk's first screen from C++, or what is missing for it."""

    command: Sequence[str] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    missing: str = ""


def build() -> Hosted:
    """Compile the program and write the session that it shows; a machine without compiler or headers goes without."""
    if shutil.which("g++") is None or not (_HEADERS / "QtQuick").is_dir():
        return Hosted(missing=f"no C++ host: g++ or {_PACKAGE} is not installed")
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    folder = BUILD / "host"
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "host"
    folders = [_HEADERS, *(_HEADERS / f"Qt{module}" for module in (*_MODULES, "QmlIntegration"))]
    includes = [f"-I{one}" for one in folders]
    libraries = [str(qt / "lib" / f"libQt6{module}.so.6") for module in _MODULES]
    flags = ["-O2", "-std=c++17", "-fPIC", "-DQT_NO_VERSION_TAGGING"]
    flags += [f"-Wl,-rpath,{qt / 'lib'}", "-Wl,--allow-shlib-undefined"]
    source = str(Path(__file__).with_name("host.cpp"))
    try:
        subprocess.run(
            ["g++", *flags, *includes, source, *libraries, "-o", str(program)],
            check=True,
            capture_output=True,
            timeout=_COMPILE_S,
        )
        subprocess.run(
            python("tests.bench.peers.stage", str(folder)),
            env=environment({**prepared(1).settings(), "QT_QPA_PLATFORM": "offscreen"}),
            check=True,
            cwd=ROOT,
            timeout=60,
        )
    except subprocess.SubprocessError as error:
        return Hosted(missing=f"no C++ host: {type(error).__name__} while it was built")
    stage, texts = folder / "Stage.qml", folder / "texts.qm"
    parts = (program, ROOT / "ui" / "qml", stage, resource("fonts"), resource("icons"), texts)
    env = {
        "QT_PLUGIN_PATH": str(qt / "plugins"),
        "QML_IMPORT_PATH": str(qt / "qml"),
        "QT_QUICK_BACKEND": "software",
        "QT_QPA_UPDATE_IDLE_TIME": "0",
    }
    return Hosted([str(part) for part in parts], env)
