"""What type checkers make of lines that use clients."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
USAGE = Path(__file__).parent / "typing_cases" / "usage.py"


def wrong_lines() -> set[int]:
    lines = USAGE.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if "# wrong" in line}


def test_mypy(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary"]
    command += ["--cache-dir", str(tmp_path), "--output", "json", str(USAGE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    refused = {each["line"]: each["message"] for each in found if each["severity"] == "error"}
    assert set(refused) == wrong_lines(), refused


def test_pyright() -> None:
    command = [sys.executable, "-m", "pyright", "--outputjson", str(USAGE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    refused = {
        each["range"]["start"]["line"] + 1: each["message"]
        for each in report["generalDiagnostics"]
        if each["severity"] == "error"
    }
    assert set(refused) == wrong_lines(), refused
