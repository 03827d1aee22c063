"""The contract between terminals and central changes only on purpose, and both ends speak all of it."""

from __future__ import annotations

import inspect
import json
from types import ModuleType

import pytest
from pydantic import BaseModel

from kiosk import texts
from kiosk.wire import awaiting, catalogue, devices, events, identity, paths, purchases, support
from kiosk.wire.base import Request
from kiosk.wire.problems import CODES
from tests.contract.snapshot import FILE, present, written


def test_the_api_is_the_committed_one() -> None:
    assert written(present()) == FILE.read_text(encoding="utf-8"), (
        "the API has changed; if that is on purpose, take a new picture: python -m tests.contract.snapshot"
    )


def test_every_path_of_the_contract_is_served_and_no_other() -> None:
    served = set(json.loads(FILE.read_text(encoding="utf-8"))["paths"])
    named = {
        value for name, value in vars(paths).items() if isinstance(value, str) and value.startswith(("/v1", "/h", "/r"))
    }
    assert served == named


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_problem_has_a_persian_text(code: str) -> None:
    assert f"error.{code}" in texts.catalogue("fa").entries
    assert f"error.{code}" in texts.catalogue("en").entries


@pytest.mark.parametrize("module", [awaiting, catalogue, devices, events, identity, purchases, support])
def test_requests_refuse_what_they_do_not_know_and_answers_pass_it_over(module: ModuleType) -> None:
    for name, model in inspect.getmembers(module, inspect.isclass):
        if issubclass(model, BaseModel) and model.__module__ == module.__name__:
            expected = "forbid" if issubclass(model, Request) else "ignore"
            assert model.model_config["extra"] == expected, name
