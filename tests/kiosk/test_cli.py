"""The command line: what it says to arguments, files and codes that are wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.secrets.keys import new_database_key, new_device_key
from kiosk.store.files import ProcessLock
from kiosk.store.opening import LOCK_NAME
from tests.e2e.network import Network
from ui.autopilot.customer import CustomerFileError, load_customer

SAMPLE = Path("resources/data/sample-customer.json")


@pytest.fixture
def network(sqlite_url: str) -> Iterator[Network]:
    network = Network(sqlite_url)
    yield network
    network.close()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A terminal whose keys systemd has unsealed, before it is enrolled."""
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "database-key").write_text(new_database_key())
    (credentials / "device-key").write_text(new_device_key())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    monkeypatch.setenv("KIOSK_SECRETS", "credentials")
    return tmp_path / "terminal"


def test_an_enrolment_code_is_refused_in_words_and_a_right_one_enrols(
    network: Network, installed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_CENTRAL_URL", network.url)
    for wrong in ("AAAABBBB", "no code"):
        assert main(["enrol", wrong, "--data", str(installed)]) == 1
        assert capsys.readouterr().err == "این کد ثبت پایانه درست نیست یا زمانش گذشته است. یک کد تازه از دفتر بگیرید.\n"
    assert main(["enrol", network.phones.enrolment_code(), "--data", str(installed)]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_terminal_enrols_again_after_its_data_was_lost(
    network: Network, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CENTRAL_URL", network.url)
    assert main(["enrol", network.phones.enrolment_code(), "--data", str(installed)]) == 0
    assert main(["enrol", network.phones.enrolment_code(), "--data", str(installed.with_name("new"))]) == 0


def test_enrolling_without_central_says_so(
    installed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_CENTRAL_URL", "http://127.0.0.1:9")
    assert main(["enrol", "AAAABBBB", "--data", str(installed)]) == 1
    assert "ارتباط با سامانهٔ مرکزی برقرار نیست" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("KIOSK_CENTRAL_URL", "http://central.example", "central_url: expected https"),
        ("CREDENTIALS_DIRECTORY", "/nowhere", "secrets.absent"),
    ],
)
def test_a_terminal_that_cannot_work_leaves_with_its_reason(
    installed: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SystemExit) as left:
        main(["enrol", "AAAABBBB", "--data", str(installed)])
    assert str(left.value).startswith("kiosk: ") and said in str(left.value)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["demo", "--size", "800x600"],
        ["demo", "--autopilot", "inspection"],
        ["demo", "--autopilot", "purchase", "--customer", "c.json", "--out", "o", "--offline-after", "done"],
        ["enrol"],
        ["central"],
    ],
)
def test_arguments_that_do_not_fit_are_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2 and "usage: kiosk" in capsys.readouterr().err


@pytest.mark.parametrize("given", [[], ["--customer", "c.json"], ["--out", "o"]])
def test_the_autopilot_needs_a_person_and_a_folder(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--autopilot", "purchase", *given]) == 1
    assert "--customer" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "FileNotFoundError"),
        ("{", "JSONDecodeError"),
        ("[]", "an object was expected"),
        ('{"maker": "ikco"}', "'mobile' must be a text"),
        (json.dumps(json.loads(SAMPLE.read_text(encoding="utf-8")) | {"shoe": "42"}), "unknown member 'shoe'"),
        (json.dumps(json.loads(SAMPLE.read_text(encoding="utf-8")) | {"sheba": 76}), "'sheba' must be a text"),
    ],
)
def test_a_customer_file_that_is_none_is_named_with_its_mistake_but_no_value(
    tmp_path: Path, content: str | None, said: str
) -> None:
    file = tmp_path / "customer.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(CustomerFileError) as raised:
        load_customer(file)
    assert said in str(raised.value) and "customer.json" in str(raised.value)
    assert "09121234567" not in str(raised.value)


def test_the_sample_customer_is_one() -> None:
    customer = load_customer(SAMPLE)
    record = customer.registry_record()
    assert record and (record["mobile"], record["birth_date"]) == ("09121234567", "1370-05-17")


def test_a_real_central_says_which_service_it_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["central", "serve", "--data", str(tmp_path)]) == 1
    assert "KIOSK_CENTRAL_KAVENEGAR_KEY" in capsys.readouterr().err


def test_staff_get_their_first_keys_once_and_a_name_only_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ["central", "staff", "add", "maryam", "--role", "sales", "--data", str(tmp_path)]
    assert main(add) == 0
    told = dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines())
    assert told["username"] == "maryam" and len(told["password"]) > 12
    assert told["authenticator"].startswith("otpauth://totp/")

    assert main(add) == 1
    told_again = capsys.readouterr()
    assert told_again.out == "" and "maryam" not in told_again.err and told_again.err.strip()


@pytest.mark.parametrize(
    ("broken", "fault"),
    [("settings", "K101"), ("keys", "K111"), ("second", "")],
)
def test_a_terminal_that_cannot_start_says_why_on_its_screen(
    installed: Path, monkeypatch: pytest.MonkeyPatch, broken: str, fault: str
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("ui.app.show_fault", lambda code, size: shown.append(code))
    data = installed / "data"
    data.mkdir(parents=True)
    if broken == "settings":
        (data / "settings.toml").write_text('screen = "1x1"')
    elif broken == "keys":
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(installed / "elsewhere"))
    other = ProcessLock(data / LOCK_NAME) if broken == "second" else None
    with pytest.raises(SystemExit):
        main(["run", "--data", str(data)])
    if other is not None:
        other.release()
    assert shown == ([fault] if fault else [])
