"""Requests made from the API's own description, right and wrong ones: every answer is one that the contract names."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import requests
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis import openapi as descriptions
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from kiosk import texts
from kiosk.wire import CUSTOMER_HEADER, PROBLEM_TYPE
from kiosk.wire.problems import CODES
from tests.contract.snapshot import FILE
from tests.e2e.network import Network
from tests.kiosk.central.terminal import SARA, Terminal

API = descriptions.from_dict(json.loads(FILE.read_text(encoding="utf-8")))
OPERATIONS = {operation.ok().label: operation.ok() for operation in API.get_all_operations()}
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
A_FEW = settings(
    max_examples=5,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@dataclass(frozen=True)
class Held:
    """A database in which a customer has bought a car, what opens it, and what the terminal sent."""

    path: Path
    terminal: Terminal
    token: str
    submission: dict[str, Any]
    known: Mapping[str, list[Any]]


@pytest.fixture(scope="module")
def held(sample_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Held:
    path = Path(shutil.copy(sample_database, tmp_path_factory.mktemp("fuzz") / "held.db"))
    network = Network(f"sqlite:///{path}")
    try:
        with httpx.Client(base_url=network.url, timeout=30) as http:
            terminal = Terminal.enrolled(http)
            customer = terminal.confirmed()
            body = terminal.submission(customer, terminal.choice())
            terminal.deliver(terminal.event(body))
            challenges = [terminal.start(SARA.mobile)["challenge_id"] for _ in range(2)]
            texts_held = terminal.consent_text()
    finally:
        network.close()
    known = {
        "maker": ["ikco", "saipa", "bahman"],
        "purpose": ["register", "login", "recover", "identity", "submit"],
        "tracking_code": [body["tracking_code"]],
        "challenge_id": challenges,
        "mobile": [SARA.mobile],
        "national_code": [SARA.national_code],
        "birth_date": [SARA.birth_date],
        "fields": [body["profile"]],
        "choice": [body["choice"]],
        "version": [texts_held["version"]],
        "text_sha256": [texts_held["sha256"]],
        "contract_version": [body["contract"]["version"]],
        "cursor": ["", "0"],
    }
    return Held(path, terminal, customer["token"], body, known)


@pytest.fixture
def network(held: Held, tmp_path: Path) -> Iterator[Network]:
    """A central of the test's own, whatever the requests do to it."""
    network = Network(f"sqlite:///{shutil.copy(held.path, tmp_path / 'central.db')}")
    yield network
    network.close()


@pytest.mark.parametrize("label", OPERATIONS)
def test_every_answer_is_one_that_the_contract_names(label: str, held: Held, network: Network) -> None:
    operation = OPERATIONS[label]
    asks_something = operation.body or operation.path_parameters or operation.query
    kinds = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE] if asks_something else [GenerationMode.POSITIVE]
    enough = A_FEW if asks_something else settings(A_FEW, max_examples=2)
    headers = {"Authorization": f"Bearer {held.terminal.token}", CUSTOMER_HEADER: held.token}

    with requests.Session() as session:

        @enough
        @given(st.one_of(*(operation.as_strategy(generation_mode=kind) for kind in kinds)), st.data())
        def ask(case: Case, data: st.DataObject) -> None:
            case.body = with_known(case.body, held.known, data)
            case.path_parameters = with_known(case.path_parameters, held.known, data)
            response = case.call(base_url=network.url, session=session, headers=headers)
            case.validate_response(response, checks=CHECKS)
            assert response.status_code < 400 or is_known(response)

        ask()


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=30),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
)


def test_what_a_terminal_signs_is_judged_whatever_it_holds(held: Held, network: Network) -> None:
    # The moment stands on the envelope as well, where the description's own requests try it.
    places = sorted(set(members(held.submission)) - {("confirmed_at",)})
    with httpx.Client(base_url=network.url, timeout=30) as http:
        terminal = replace(held.terminal, http=http)

        @settings(A_FEW, max_examples=40)
        @given(st.dictionaries(st.sampled_from(places), JUNK, min_size=1, max_size=2))
        def deliver(changes: dict[tuple[str, ...], Any]) -> None:
            body = deepcopy(held.submission)
            for place, junk in changes.items():
                put(body, place, junk)
            event = {**terminal.event(body), "aggregate_id": held.submission["request_id"]}
            (result,) = terminal.deliver(event)
            assert result["status"] in ("applied", "rejected")
            if result["status"] == "rejected":
                assert f"error.{result['problem']['code']}" in texts.catalogue().entries

        deliver()


def members(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the place of every member, the members of members included."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield (*place, name)
            yield from members(each, (*place, name))


def put(body: dict[str, Any], place: tuple[str, ...], value: Any) -> None:
    """Set a member in its place, where that is still one."""
    for name in place[:-1]:
        body = body[name] if isinstance(body.get(name), dict) else {}
    body[place[-1]] = value


def with_known(value: Any, known: Mapping[str, list[Any]], data: st.DataObject) -> Any:
    """Put values that central knows in the place of some that were made up, so that requests come past the door."""
    if isinstance(value, list):
        return [with_known(each, known, data) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: data.draw(st.sampled_from(known[name]))
        if name in known and data.draw(st.booleans())
        else with_known(each, known, data)
        for name, each in value.items()
    }


def is_known(response: Any) -> bool:
    """Assert that a refusal is a problem of the contract, with its own status and a Persian text."""
    problem = response.json()
    assert response.headers["content-type"] == [PROBLEM_TYPE]
    assert problem["status"] == response.status_code == CODES.get(problem["code"], 422)
    assert f"error.{problem['code']}" in texts.catalogue().entries
    return True
