"""Settings come from file and environment, and a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import Settings, SettingsError, load_settings


def test_without_anything_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings({}, tmp_path) == Settings(data_dir=tmp_path)


def test_the_environment_wins_over_the_file_and_the_file_over_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        'central_url = "https://central.example/"\nscale = 1.5\nscreen = "1080x1920"\nlog_to_stderr = true\n'
    )
    settings = load_settings({"KIOSK_SCALE": "2", "KIOSK_FACE": "counter", "PATH": "/bin"}, tmp_path)
    assert settings == Settings(
        data_dir=tmp_path,
        central_url="https://central.example",
        scale=2.0,
        screen=(1080, 1920),
        face="counter",
        log_to_stderr=True,
    )


def test_the_data_directory_is_the_one_given_then_the_environments_then_the_systems(tmp_path: Path) -> None:
    environ = {"KIOSK_DATA_DIR": str(tmp_path / "b"), "XDG_DATA_HOME": str(tmp_path / "c")}
    assert load_settings(environ, tmp_path / "a").data_dir == tmp_path / "a"
    assert load_settings(environ).data_dir == tmp_path / "b"
    del environ["KIOSK_DATA_DIR"]
    assert load_settings(environ).data_dir == tmp_path / "c" / "dealership-kiosk"
    environ["STATE_DIRECTORY"] = str(tmp_path / "d")
    assert load_settings(environ).data_dir == tmp_path / "d"


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('central_url = "http://central.example"', "central_url"),
        ('central_url = "central"', "central_url"),
        ("scale = 9", "scale"),
        ('scale = "large"', "scale"),
        ('screen = "1080"', "screen"),
        ('secrets = "file"', "secrets"),
        ('face = "both"', "face"),
        ('log_to_stderr = "perhaps"', "log_to_stderr"),
        ('colour = "red"', "colour"),
        ("data_dir = 1", "data_dir"),
        ("scale =", "settings.toml"),
    ],
)
def test_a_wrong_setting_is_named_with_its_place(tmp_path: Path, line: str, named: str) -> None:
    (tmp_path / "settings.toml").write_text(line)
    with pytest.raises(SettingsError, match=named) as caught:
        load_settings({}, tmp_path)
    assert "settings.toml" in str(caught.value)


def test_a_wrong_variable_is_named_too(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="environment: scale"):
        load_settings({"KIOSK_SCALE": "huge"}, tmp_path)
