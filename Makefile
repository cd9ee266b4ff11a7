# One command each. Every target works on a fresh clone with Python 3.11+, make and a package index.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
JOBS   ?= 2

.DEFAULT_GOAL := help
.PHONY: help setup quickstart test lint format types generate check-generated spec check-spec api-diff cassettes bench docs clean

help: ## list the commands
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

setup: $(READY) ## create .venv with everything the other commands need

quickstart: setup ## catalog a real database on the embedded local tenant and show it
	$(BIN)/atlan quickstart $(ARGS)

test: setup ## run the whole test suite
	$(BIN)/python -m pytest -n $(JOBS) --dist worksteal $(ARGS)

lint: setup ## ruff: rules and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: setup ## rewrite the hand-written sources in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: setup ## mypy and pyright, strict on atlan/, checked on generated/
	$(BIN)/mypy atlan generated/atlan_openapi generated/atlan_types
	$(BIN)/pyright
	$(BIN)/pyright --project pyrightconfig.generated.json

generate: setup ## derive everything that is derived: generated/ and the sync client
	$(BIN)/python scripts/generate.py

check-generated: setup ## fail when a derived file differs from what its source gives
	$(BIN)/python scripts/generate.py --check

spec: setup ## write the description of the API as one document, build/openapi.json
	$(BIN)/python scripts/spec.py $(ARGS)

check-spec: setup ## valid OpenAPI, clean by our rules, complete against the facts
	$(BIN)/python scripts/check_spec.py

api-diff: setup ## how the API differs from REV=..., and whether CHANGELOG.md says what breaks
	@test -n "$(REV)" || { echo "say since when: make api-diff REV=<tag, branch or commit>" >&2; exit 2; }
	$(BIN)/python scripts/api_diff.py $(REV) $(ARGS)

cassettes: setup ## record tests/cassettes anew against the local tenant
	$(BIN)/python scripts/record_cassettes.py

bench: setup ## measure beside the peer, write docs/benchmarks.md
	$(BIN)/python benchmarks/run.py $(ARGS)

docs: setup ## check that every example in README and docs runs
	$(BIN)/python -m pytest tests/docs $(ARGS)

clean: ## remove everything that can be made again
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
