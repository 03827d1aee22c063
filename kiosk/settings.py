"""What a terminal is told at installation: from the environment and `settings.toml` in its data directory."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

FILE_NAME: Final = "settings.toml"
PREFIX: Final = "KIOSK_"

SecretsKind = Literal["keyring", "credentials"]
Face = Literal["self_service", "counter"]
Paper = Literal["a5", "80mm"]
Size = tuple[int, int]


class SettingsError(ValueError):
    """A setting is wrong; the message names where it stands, its name and what is expected."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One terminal's settings; numbers that the whole network shares come from central's catalogue instead.

    `central_url`: HTTPS, or plain HTTP on the loopback. `central_ca`: the PEM file of the network's own authority,
    which then is the only one trusted. `scale`: factor on every size on the screen. `screen`: window size in pixels,
    or None for the whole screen. `secrets`: where the keys live.
    """

    data_dir: Path
    central_url: str = "http://127.0.0.1:8080"
    central_ca: Path | None = None
    secrets: SecretsKind = "keyring"
    face: Face = "self_service"
    paper: Paper = "a5"
    scale: float = 1.0
    screen: Size | None = None
    log_to_stderr: bool = False


def load_settings(environ: Mapping[str, str], data_dir: Path | None = None) -> Settings:
    """Read the settings: `KIOSK_…` variables win over the file, the file over the defaults.

    `data_dir` wins over `KIOSK_DATA_DIR`, which wins over the system's place for application data. Raises
    SettingsError for a name that is not known and for a value that does not fit.
    """
    directory = data_dir or (Path(environ[PREFIX + "DATA_DIR"]) if environ.get(PREFIX + "DATA_DIR") else None)
    settings = Settings(data_dir=directory or default_data_dir(environ))
    file = settings.data_dir / FILE_NAME
    given = {str(file): _read(file), "environment": _from_environment(environ)}
    for where, values in given.items():
        for name, value in values.items():
            settings = replace(settings, **{name: _value(where, name, value)})
    return settings


def default_data_dir(environ: Mapping[str, str]) -> Path:
    """Return where this system keeps an application's data for the user that runs it."""
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA", str(Path.home()))) / "dealership-kiosk"
    base = environ.get("STATE_DIRECTORY")
    if base:
        return Path(base)
    return Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "dealership-kiosk"


def _read(file: Path) -> dict[str, Any]:
    try:
        written = file.read_text("utf-8")
    except FileNotFoundError:
        return {}
    import tomllib

    try:
        return tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: {error}") from None


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    names = {PREFIX + name.upper(): name for name in _PARSERS}
    return {names[variable]: value for variable, value in environ.items() if variable in names}


def _value(where: str, name: str, value: object) -> Any:
    parser = _PARSERS.get(name)
    if parser is None:
        raise SettingsError(f"{where}: {name}: no such setting")
    try:
        return parser(value)
    except (TypeError, ValueError) as error:
        raise SettingsError(f"{where}: {name}: {error}") from None


def _url(value: object) -> str:
    parts = urlsplit(str(value))
    local = parts.hostname in ("127.0.0.1", "::1", "localhost")
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and local)):
        raise ValueError("expected https://…, or http:// on this very machine")
    return str(value).rstrip("/")


def _one_of(*known: str) -> Callable[[object], str]:
    def parse(value: object) -> str:
        if value not in known:
            raise ValueError(f"expected one of {', '.join(known)}")
        return str(value)

    return parse


def _scale(value: object) -> float:
    number = float(str(value))
    if not 0.5 <= number <= 4.0:
        raise ValueError("expected a number from 0.5 to 4")
    return number


def _size(value: object) -> Size:
    width, _, height = str(value).partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) >= 320 and int(height) >= 320):
        raise ValueError("expected a size such as 1080x1920")
    return int(width), int(height)


def _switch(value: object) -> bool:
    text = str(value).lower()
    if text not in ("true", "false", "1", "0"):
        raise ValueError("expected true or false")
    return text in ("true", "1")


_PARSERS: Final[Mapping[str, Callable[[object], Any]]] = {
    "central_url": _url,
    "central_ca": lambda value: Path(str(value)),
    "secrets": _one_of("keyring", "credentials"),
    "face": _one_of("self_service", "counter"),
    "paper": _one_of("a5", "80mm"),
    "scale": _scale,
    "screen": _size,
    "log_to_stderr": _switch,
}
