"""What the processes of one run share instead of each making its own: rewritten tests and prepared files."""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.assertion import rewrite


def starts_workers(config: pytest.Config) -> bool:
    """Tell whether this process only hands out tests to others (pytest-xdist's controller)."""
    return bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")


def made_once(temporary: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that `make` filled for the whole run; who comes while it is made waits for it."""
    base = temporary.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    made = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            unfinished = base / f"{name}.unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)  # of a worker whose `make` failed
            unfinished.mkdir()
            make(unfinished)
            unfinished.rename(made)
    return made


def rewrite_tests(config: pytest.Config) -> None:
    """Rewrite the assertions of every test file once, on all cores, before each worker finds them not rewritten."""
    if sys.dont_write_bytecode:
        return
    tests = config.rootpath / "tests"
    files = [*tests.rglob("test_*.py"), *tests.rglob("conftest.py")]
    with multiprocessing.get_context("fork").Pool(initializer=_Rewriter.begin, initargs=(config,)) as processes:
        processes.map(_Rewriter.rewrite, files, chunksize=8)


class _Rewriter:
    """What pytest does when it imports a test file, without importing it; one lives in each process of the pool."""

    config: pytest.Config

    @classmethod
    def begin(cls, config: pytest.Config) -> None:
        cls.config = config

    @classmethod
    def rewrite(cls, source: Path) -> None:
        cache = rewrite.get_cache_dir(source)
        rewritten = cache / f"{source.stem}{rewrite.PYC_TAIL}"
        if rewrite._read_pyc(source, rewritten) is None and rewrite.try_makedirs(cache):
            digest, code = rewrite._rewrite_test(source, cls.config)
            rewrite._write_pyc(cls.config.stash[rewrite.assertstate_key], code, digest, rewritten)
