# Every command of the project; `make help` lists them. Set-up is a prerequisite, never a step of yours.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory
# Some machines preset it; without cached bytecode every start compiles the product anew.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
PINS := $(wildcard build_spec/requirements/*.txt)
QML = $(shell find ui -name '*.qml')
JOBS ?= 5
ARGS ?=
ONLY ?=
SEEDS ?= 20
MINUTES ?= 10

# A stamp per level of set-up. Make alone decides that nothing is to do: no shell, no pip, no apt.
# A checkout that was moved, or a Python that went away, sets up again.
ifneq ($(CURDIR),$(file <.venv/checkout))
STALE := stale
else ifeq ($(wildcard $(BIN)/python),)
STALE := stale
endif

.PHONY: help run test check lint types contracts qml texts bench soak soak-screens soak-input lock clean stale

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: .venv/ready-run ## set up and open the kiosk with sample data; without a screen it takes the journey by itself (ARGS="--size 1080x1920")
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@exec $(BIN)/kiosk demo $(ARGS)
else
	@echo "No screen here: the journey takes itself and leaves its files in build/run/."
	@QT_QPA_PLATFORM=offscreen exec $(BIN)/kiosk demo --autopilot purchase \
		--customer resources/data/sample-customer.json --out build/run $(ARGS)
endif

test: .venv/ready-test ## set up and run every test, five at a time, because many wait (ARGS="-k sheba" narrows, JOBS=2 is kinder)
	@$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(ARGS)

check: lint types contracts qml texts ## run every check below

lint: .venv/ready-check ## look for mistakes in the Python code (ruff)
	@$(BIN)/ruff check .

types: .venv/ready-check ## check the types, strictly for kiosk/ (mypy)
	@$(BIN)/mypy

contracts: .venv/ready-check ## hold the rules of who may import whom (import-linter)
	@$(BIN)/lint-imports

qml: .venv/ready-check ## check every QML file; a warning is an error (qmllint)
	@$(BIN)/pyside6-qmllint --max-warnings 0 -I ui/qml $(QML)
	@echo "qmllint: $(words $(QML)) files without a warning"

texts: .venv/ready-check ## check the translations: nothing missing, unused or misspelt
	@$(BIN)/python -m pytest -q tests/house/test_texts.py

bench: .venv/ready-bench ## measure speed beside a peer, write build/bench/latest.json (ONLY=start for one row, ARGS="--runs 7")
	@$(BIN)/python -m tests.bench $(ONLY) $(ARGS)

soak: .venv/ready-test ## kill, cut off, damage and restore by seed, then count what was promised (SEEDS=100 MINUTES=60, ARGS="--kind kills --seed 7")
	@$(BIN)/python -m tests.faults --seeds $(SEEDS) --minutes $(MINUTES) $(ARGS)

soak-screens: .venv/ready-bench ## run thousands of customers through one process and watch it for leaks (ARGS="--customers 500")
	@$(BIN)/python -m tests.bench soak $(ARGS)

soak-input: .venv/ready-test ## let a monkey tap, type and paste a million times at every screen (ARGS="--events 20000 --seed 7")
	@$(BIN)/python -m tests.ui.monkey $(ARGS)

lock: .venv/ready-check ## pin the requirements anew, with hashes, from build_spec/requirements/*.in
	@build_spec/lock.sh

clean: ## remove what the commands made, .venv included
	@rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/ready-%: build_spec/setup.sh $(PINS) $(STALE)
	@build_spec/setup.sh $*
