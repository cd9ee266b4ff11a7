"""What type checkers make of lines that use clients."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from atlan.model import ports

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).parent / "typing_cases"
USAGE, PORTS = CASES / "usage.py", CASES / "ports.py"


def wrong_lines(case: Path) -> set[int]:
    lines = case.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if "# wrong" in line}


@pytest.mark.parametrize("case", [USAGE, PORTS], ids=lambda case: case.stem)
def test_mypy(case: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary"]
    command += ["--cache-dir", str(tmp_path), "--output", "json", str(case)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    refused = {each["line"]: each["message"] for each in found if each["severity"] == "error"}
    assert set(refused) == wrong_lines(case), refused


@pytest.mark.parametrize("case", [USAGE, PORTS], ids=lambda case: case.stem)
def test_pyright(case: Path) -> None:
    command = [sys.executable, "-m", "pyright", "--outputjson", str(case)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    refused = {
        each["range"]["start"]["line"] + 1: each["message"]
        for each in report["generalDiagnostics"]
        if each["severity"] == "error"
    }
    assert set(refused) == wrong_lines(case), refused


def test_no_kind_of_client_that_models_ask_for_is_left_out() -> None:
    kinds = {name for name in vars(ports) if name.endswith(("Client", "Lookup"))}
    assert kinds
    assert kinds == {name for name in kinds if f"ports.{name}" in PORTS.read_text()}
